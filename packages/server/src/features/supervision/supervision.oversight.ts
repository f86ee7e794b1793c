import type { LocalizedText, Oversight, SubjectKind } from '@hallkit/contract';
import { unwatched } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { OversightBy, RaisedLevel } from '../../platform/database/schema.supervision.ts';
import type { NewEvent } from '../../platform/events/record.store.ts';
import { selectOversights, writeOversight, type OversightRow } from './supervision.oversight.store.ts';

const view = (row: OversightRow | undefined): Oversight => (row ? { level: row.level, by: row.by, at: row.at.toISOString(), reason: row.reason } : unwatched);

/** How closely some things are watched, each of them. */
export async function oversightsOf(db: Kysely<Database>, hallId: string, kind: SubjectKind, ids: readonly string[]): Promise<ReadonlyMap<string, Oversight>> {
  const rows = await selectOversights(db, hallId, kind, ids);
  return new Map(ids.map((id) => [id, view(rows.get(id))]));
}

/** How closely one thing is watched. */
export const oversightOf = async (db: Kysely<Database>, hallId: string, kind: SubjectKind, id: string): Promise<Oversight> => (await oversightsOf(db, hallId, kind, [id])).get(id) ?? unwatched;

/** Somebody has urged. */
export interface Raising {
  readonly hallId: string;
  readonly kind: SubjectKind;
  readonly id: string;
  readonly level: RaisedLevel;
  readonly by: OversightBy;
  /** Of the supervisor; nobody else is named. */
  readonly byId?: string | null;
  readonly reason: LocalizedText | null;
  readonly at: Date;
}

/**
 * Writes down that somebody has urged, and watches the thing more closely where that is more than before; it never falls.
 * In the caller's transaction; tell it by {@link oversightEvents}, last.
 *
 * @returns Whether anything has changed.
 */
export const raise = (db: Kysely<Database>, { hallId, kind, id, level, by, byId = null, reason, at }: Raising): Promise<boolean> => writeOversight(db, { hallId, kind, id }, { level, by, at, reason }, byId);

/** Events that tell how closely something is watched: to supervision, to its department, and to those who follow it; no names and no text. */
export function oversightEvents({ hallId, kind, level, departmentId, cardId, followers = [] }: { readonly hallId: string; readonly kind: SubjectKind; readonly level: Oversight['level']; readonly departmentId: string; readonly cardId?: string; readonly followers?: readonly string[] }): NewEvent[] {
  const data = { kind, level, departmentId, ...(cardId === undefined ? {} : { cardId }) };
  return [`supervision.${hallId}`, `department.${hallId}.${departmentId}`, ...followers].map((topic) => ({ hallId, topic, type: 'oversight.changed', data: topic.startsWith('supervision.') ? data : { kind, level } }));
}
