import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { record as recordEvents, type NewEvent } from '../../platform/events/record.store.ts';
import type { StaffPerson } from '../../platform/keys/person.ts';
import type { CaseContext } from './cases.context.ts';
import { selectCasesWithOriginal } from './cases.parts.store.ts';
import { writeLine } from './cases.step.ts';
import { lockCase, selectApplication, selectCase, selectLog } from './cases.store.ts';

/** An original that staff have seen. */
export interface SeenOriginal {
  readonly hallId: string;
  readonly caseId: string;
  readonly documentId: string;
  readonly note: string | null;
}

/**
 * Writes into the log of a case, and of every open case of its application that has the same paper, who has seen the original and
 * when: it is shown once for all of them.
 */
export async function noteOriginal(db: Kysely<Database>, { now }: Pick<CaseContext, 'now'>, { id, name }: StaffPerson, { hallId, caseId, documentId, note }: SeenOriginal): Promise<void> {
  const seen = await selectCase(db, [hallId], caseId);
  const application = seen && (await selectApplication(db, hallId, seen.applicationId));
  if (!application) return;
  const events: NewEvent[] = [];
  for (const { id: with_, key } of await selectCasesWithOriginal(db, seen, documentId)) {
    const record = await lockCase(db, { hallId, id: with_, applicationId: seen.applicationId });
    if (!record) continue;
    const log = await selectLog(db, record);
    const at = new Date(Math.max(now().getTime(), log.at(-1)?.at.getTime() ?? 0));
    await writeLine(db, application, record, log, { at, action: 'originalSeen', from: record.state, to: record.state, by: { kind: 'staff', id, name }, reason: null, note, data: { keys: [key] } });
    const event = { hallId, type: 'case.changed', data: { caseNo: record.caseNo, state: record.state } };
    events.push({ ...event, topic: `department.${hallId}.${record.department.id}` }, ...(application.progressId === '' ? [] : [{ ...event, topic: `progress.${application.progressId}` }]));
  }
  // Last, because it holds the counters of the topics.
  await recordEvents(db, ...events);
}
