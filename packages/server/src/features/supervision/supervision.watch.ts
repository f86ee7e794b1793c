import type { SubjectKind } from '@hallkit/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { lookSoon } from './supervision.watch.store.ts';

/**
 * Has something looked at as soon as a server can: called in the transaction of every step of what is watched, and before
 * its events are recorded (who looks holds the row while it records its own).
 *
 * @example await watch(transaction, hallId, 'complaint', complaintId);
 */
export const watch = (db: Kysely<Database>, hallId: string, kind: SubjectKind, id: string): Promise<void> => lookSoon(db, kind, [{ hallId, id }]);

/** The same for several. */
export const watchAll = (db: Kysely<Database>, kind: SubjectKind, keys: readonly { readonly hallId: string; readonly id: string }[]): Promise<void> => lookSoon(db, kind, keys);
