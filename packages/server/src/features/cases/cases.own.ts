import type { Lane, OwnCase, SupplyRequest } from '@hallkit/contract';
import { actionsOf, type CaseActionName } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { record as recordEvents } from '../../platform/events/record.store.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { feeView } from '../payments/payments.service.ts';
import { selectFeesOf } from '../payments/payments.store.ts';
import { oversightOf } from '../supervision/supervision.oversight.ts';
import { urgedUntil } from '../supervision/supervision.urge.ts';
import { ownCase } from './cases.access.ts';
import { applicationOf, lockedCase } from './cases.service.ts';
import type { CaseContext } from './cases.context.ts';
import { readNow } from './cases.clock.ts';
import { insertMessage, markAttention, putPaper } from './cases.effects.store.ts';
import { laneOf } from './cases.lanes.ts';
import { selectOriginalsDue, selectPapers, selectParts, selectSupplement } from './cases.parts.store.ts';
import { handIn } from './cases.follow.ts';
import { followView } from './cases.follow.view.ts';
import { takeStep, writeLine } from './cases.step.ts';
import { selectCase, selectLog, selectSiblings } from './cases.store.ts';
import { secretId } from '../queue/queue.id.ts';
import { suppliedKeys } from './cases.supply.ts';
import type { CaseApplication, CaseRecord, LogRow } from './cases.types.ts';
import { decisionView, deliveryView, documentViews, isForApplicant, logView, messageView, specialView, supplementView, withJoint } from './cases.view.ts';

/** A case as its applicant reads it. */
async function ownView(db: Kysely<Database>, context: CaseContext, record: CaseRecord, personId: string, mayAct: boolean): Promise<OwnCase> {
  const application = await applicationOf(db, record);
  const [log, parts, siblings, fees, documents] = await Promise.all([
    selectLog(db, record), selectParts(db, record), selectSiblings(db, record.hallId, record.applicationId), selectFeesOf(db, record.hallId, [record.id]), context.documents.papersOf(db, application.networkId, record.id, personId),
  ]);
  const read = readNow(log, withJoint(record), context.now(), application.timeZone);
  const [fee] = fees;
  const may = new Set<CaseActionName>(mayAct ? actionsOf(read.facts, { roles: ['applicant'], id: personId }) : []);
  const supplement = supplementView(parts.supplement);
  const came = suppliedKeys(log);
  const extension = parts.extensions.find(({ state }) => state === 'approved');
  const [oversight, urged] = [await oversightOf(db, record.hallId, 'case', record.id), await urgedUntil(db, context.now(), record.hallId, application.timeZone, [record.id])];
  const lane: Lane = laneOf({ record, log, parts, read, siblings, fee, critical: false, originalDue: (await selectOriginalsDue(db, record.hallId, [record.id])).has(record.id), oversight, urged: urged.has(record.id), mayRate: (await context.ratable(db, record.hallId, [{ id: record.id, state: read.state, decidedAt: read.decidedAt === null ? null : new Date(read.decidedAt) }])).has(record.id) });
  const actions: OwnCase['actions'] = [
    ...(may.has('supply') ? (['supply'] as const) : []), ...(may.has('withdraw') ? (['withdraw'] as const) : []), ...(mayAct ? (['message'] as const) : []),
    ...(mayAct && fee && (fee.state === 'due' || fee.state === 'pending') ? (['pay'] as const) : []), ...(may.has('receiveDelivery') ? (['confirmDelivery'] as const) : []),
  ];
  return {
    id: record.id, caseNo: record.caseNo, applicationId: record.applicationId, version: record.version, lane,
    supplement: supplement && { ...supplement, missing: supplement.suppliedAt === null ? supplement.items.flatMap(({ key }) => (key === null || came.has(key) ? [] : [key])) : [] },
    toFollow: followView(log, parts.papers, read, [...may]), specialProcedures: parts.specials.map(specialView), extension: extension ? { days: extension.days, reason: extension.reason } : null, decision: decisionView(parts.decisions.at(-1)), delivery: deliveryView(parts.delivery, read), fee: fee ? feeView(fee) : null,
    documents: documentViews(record, parts.papers, documents, true), messages: parts.messages.map(messageView), log: log.filter(isForApplicant).map((row) => logView(row, true)), actions,
  };
}

const again = async (db: Kysely<Database>, context: CaseContext, { hallId, id }: CaseRecord, personId: string): Promise<OwnCase> => {
  const record = await selectCase(db, [hallId], id);
  if (!record) throw new HttpProblem('case.not-found');
  return ownView(db, context, record, personId, true);
};

/** A case of an application of the caller. @throws {HttpProblem} case.not-found, also where it is of another application. */
export async function getOwnCase(db: Kysely<Database>, context: CaseContext, principal: Principal, applicationId: string, caseId: string): Promise<OwnCase> {
  const { record, personId, mayAct } = await ownCase(db, context, principal, caseId, { toAct: false });
  if (record.applicationId !== applicationId) throw new HttpProblem('case.not-found');
  return ownView(db, context, record, personId, mayAct);
}

/** What an applicant does by themselves. */
async function step(db: Kysely<Database>, context: CaseContext, principal: Principal, caseId: string, version: number, action: 'withdraw' | 'receiveDelivery', reason?: string): Promise<OwnCase> {
  const { record: seen, personId } = await ownCase(db, context, principal, caseId, { toAct: true });
  const record = await lockedCase(db, seen, version);
  const application = await applicationOf(db, record);
  const given = reason === undefined ? {} : { reason: { zh: reason } };
  await takeStep(db, context, application, record, { action, by: { kind: 'applicant', id: personId, name: null }, roles: ['applicant'], given });
  return again(db, context, record, personId);
}

/** Takes a case back. @throws {HttpProblem} case.not-found, person.role, case.changed, case.action. */
export const withdrawCase = (db: Kysely<Database>, context: CaseContext, principal: Principal, caseId: string, { version, reason }: { readonly version: number; readonly reason?: string }): Promise<OwnCase> =>
  step(db, context, principal, caseId, version, 'withdraw', reason);

/** The result has come. @throws {HttpProblem} as `withdrawCase`. */
export const confirmDelivery = (db: Kysely<Database>, context: CaseContext, principal: Principal, caseId: string, { version }: { readonly version: number }): Promise<OwnCase> => step(db, context, principal, caseId, version, 'receiveDelivery');

/**
 * Brings what the notice asked for: with all of it the case goes on, with a part of it it waits for the rest. Or papers that were
 * agreed to follow.
 *
 * @throws {HttpProblem} case.not-found, person.role, case.changed, case.action, request.invalid for what was not asked for, document.not-found.
 */
export async function supplyCase(db: Kysely<Database>, context: CaseContext, principal: Principal, caseId: string, { version, values = {}, documents = {}, note }: SupplyRequest): Promise<OwnCase> {
  const { record: seen, personId } = await ownCase(db, context, principal, caseId, { toAct: true });
  const record = await lockedCase(db, seen, version);
  const application = await applicationOf(db, record);
  const supplement = await selectSupplement(db, record);
  const log = await selectLog(db, record);
  const by = { kind: 'applicant', id: personId, name: null } as const;
  if (record.state !== 'supplementing' || !supplement) {
    await handIn(db, context, application, record, log, { personId, values, documents, note });
    return again(db, context, record, personId);
  }
  const asked = new Map(supplement.items.map(({ key, text }) => [key ?? '', text]));
  const brought = [...Object.keys(documents).map((key) => ['documents', key] as const), ...Object.entries(values).flatMap(([key, value]) => (value === null ? [] : [['values', key] as const]))];
  const names = new Map((await selectPapers(db, record)).map(({ key, name }) => [key, name]));
  // A paper is brought as a paper, not as words about it.
  const foreign = brought.filter(([part, key]) => !asked.has(key) || (part === 'values' && names.has(key)));
  if (foreign.length > 0) throw new HttpProblem('request.invalid', { errors: foreign.map(([part, key]) => ({ in: 'body', pointer: `/${part}/${key}`, code: 'supplement.unasked', expected: [...asked.keys()].join(', ') })) });
  if (brought.length === 0) throw new HttpProblem('request.invalid', { errors: [{ in: 'body', pointer: '/documents', code: 'field.missing' }] });
  const at = context.now();
  await context.documents.use(db, application, record, personId, documents);
  for (const [key, documentId] of Object.entries(documents)) await putPaper(db, record, { key, name: names.get(key) ?? asked.get(key) ?? { zh: key, en: null }, documentId, at });
  const fields = new Set((await context.applications.filled(db, record)).map(({ key }) => key));
  const ofForm = Object.fromEntries(Object.entries(values).filter(([key]) => fields.has(key)));
  if (Object.keys(ofForm).length > 0) await context.applications.supply(db, record, ofForm);
  // What was asked in words is answered in words.
  const words = [...Object.entries(values).flatMap(([key, value]) => (fields.has(key) || value === null ? [] : [`${asked.get(key)?.zh ?? key}：${value}`])), ...(note === undefined ? [] : [note])];
  if (words.length > 0) await insertMessage(db, record, { id: secretId('ms'), at, from: 'applicant', personId, name: null, text: words.join('\n') });
  const keys = brought.map(([, key]) => key);
  const came = new Set([...suppliedKeys(log), ...keys]);
  if ([...asked.keys()].every((key) => came.has(key))) await takeStep(db, context, application, record, { action: 'supply', by, roles: ['applicant'], given: {}, data: { keys } });
  else await supplyPart(db, application, record, log, { at, action: 'supplyPart', from: 'supplementing', to: 'supplementing', by, reason: null, note: null, data: { keys } });
  return again(db, context, record, personId);
}

/** A part has come: a line of the log, and the department sees that there is something new. */
async function supplyPart(db: Kysely<Database>, application: CaseApplication, record: CaseRecord, log: readonly LogRow[], row: LogRow): Promise<void> {
  await writeLine(db, application, record, log, row);
  await markAttention(db, record, { unread: true });
  const { hallId, progressId } = application;
  const event = { hallId, type: 'case.changed', data: { caseNo: record.caseNo, state: record.state } };
  await recordEvents(db, { ...event, topic: `department.${hallId}.${record.department.id}` }, ...(progressId === '' ? [] : [{ ...event, topic: `progress.${progressId}` }]));
}
