import type { LocalizedText } from '@hallkit/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { appendLog, lockCaseAlone, selectLog } from './cases.store.ts';
import type { Actor } from './cases.types.ts';

/** Something that happened to a fee of a case: a line of its log, which changes nothing else. The caller holds the fee. */
export async function logFee(db: Kysely<Database>, key: { readonly hallId: string; readonly id: string }, row: { readonly action: 'feePaid' | 'feeRefunded'; readonly by: Actor; readonly reason: LocalizedText | null; readonly at: Date; readonly data: Readonly<Record<string, unknown>> }): Promise<void> {
  const state = await lockCaseAlone(db, key);
  if (state === undefined) return;
  const log = await selectLog(db, key);
  const at = new Date(Math.max(row.at.getTime(), log.at(-1)?.at.getTime() ?? 0));
  await appendLog(db, key, log.length + 1, { at, action: row.action, from: state, to: state, by: row.by, reason: row.reason, note: null, data: row.data });
}
