import type { Case, CaseActionRequest, CaseMessage } from '@hallkit/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { record as recordEvents } from '../../platform/events/record.store.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { secretId } from '../queue/queue.id.ts';
import { departmentCase, isOwnCase, ownCase } from './cases.access.ts';
import type { CaseContext } from './cases.context.ts';
import { insertMessage, markAttention } from './cases.effects.store.ts';
import { takeStep } from './cases.step.ts';
import { lockCase, selectApplication, selectCase } from './cases.store.ts';
import { tellApplicant } from './cases.tell.ts';
import type { CaseApplication, CaseRecord } from './cases.types.ts';
import { caseView, messageView, rolesOf } from './cases.view.ts';

/** The application of a case, which it always has. */
export async function applicationOf(db: Kysely<Database>, { hallId, applicationId }: CaseRecord): Promise<CaseApplication> {
  const found = await selectApplication(db, hallId, applicationId);
  if (!found) throw new Error('A case without an application.');
  return found;
}

/** The same case once nobody else can change it. @throws {HttpProblem} case.not-found, case.changed. */
export async function lockedCase(db: Kysely<Database>, seen: CaseRecord, version: number): Promise<CaseRecord> {
  const record = await lockCase(db, seen);
  if (!record) throw new HttpProblem('case.not-found');
  if (record.version !== version) throw new HttpProblem('case.changed', { errors: [{ in: 'body', pointer: '/version', code: 'field.value', expected: String(record.version) }] });
  return record;
}

/** Does something with a case of one's department. @throws {HttpProblem} case.not-found, case.changed, case.action, person.role, request.invalid. */
export async function actOnCase(db: Kysely<Database>, context: CaseContext, principal: Principal, caseId: string, { version, action, note, ...given }: CaseActionRequest): Promise<Case> {
  const { record: seen, person } = await departmentCase(db, principal, caseId);
  const record = await lockedCase(db, seen, version);
  // Somebody may have passed it on meanwhile.
  if (!isOwnCase(person, record)) throw new HttpProblem('case.not-found');
  const application = await applicationOf(db, record);
  const { record: done } = await takeStep(db, context, application, record, { action, by: { kind: 'staff', id: person.id, name: person.name }, roles: rolesOf(person), given, note: note ?? null });
  return caseView(db, context, (await selectCase(db, [done.hallId], done.id)) ?? done, person);
}

/** Reads a case of one's department; from then on nobody has to be told that there is something new in it. @throws {HttpProblem} case.not-found. */
export async function readCaseOf(db: Kysely<Database>, context: CaseContext, principal: Principal, caseId: string): Promise<Case> {
  const { record, person } = await departmentCase(db, principal, caseId);
  // Whoever only supervises has not dealt with it.
  if (record.unread && record.department.id === person.departmentId) await markAttention(db, record, { unread: false });
  return caseView(db, context, record, person);
}

/**
 * Writes about a case: its department to the applicant, or the applicant to its department.
 *
 * @throws {HttpProblem} case.not-found, person.role for somebody who may only read.
 */
export async function writeMessage(db: Kysely<Database>, context: CaseContext, principal: Principal, caseId: string, text: string): Promise<CaseMessage> {
  const { person } = principal;
  const isStaff = person?.kind === 'staff';
  const { record: seen } = isStaff ? await departmentCase(db, principal, caseId) : await ownCase(db, context, principal, caseId, { toAct: true });
  const record = await lockCase(db, seen);
  if (!record || !person) throw new HttpProblem('case.not-found');
  const application = await applicationOf(db, record);
  const message = { id: secretId('ms'), at: context.now(), from: isStaff ? ('staff' as const) : ('applicant' as const), personId: person.id, name: person.kind === 'staff' ? person.name : null, text };
  await insertMessage(db, record, message);
  // The department waits for an answer until there is one; what the applicant writes waits to be read.
  await markAttention(db, record, isStaff ? { messageOpen: true } : { messageOpen: false, unread: true });
  if (isStaff) await tellApplicant(db, context, application, record, [{ template: 'case.message' }], message.id);
  const event = { hallId: record.hallId, type: 'case.changed', data: { caseNo: record.caseNo, state: record.state } };
  await recordEvents(db, { ...event, topic: `department.${record.hallId}.${record.department.id}` }, ...(application.progressId === '' ? [] : [{ ...event, topic: `progress.${application.progressId}` }]));
  return messageView(message);
}
