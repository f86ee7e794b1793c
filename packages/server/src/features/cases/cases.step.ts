import { afterDecision, actionsOf, caseStates, isGranted, nextState, papersToFollow, type CaseActionName, type CaseField, type CaseRole, type CaseState, type LinkedCase } from '@hallkit/domain';
import type { LocalizedText } from '@hallkit/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import { publishDecision } from '../decisions/decisions.service.ts';
import { waiveFees } from '../payments/payments.store.ts';
import { watch } from '../supervision/supervision.watch.ts';
import type { CaseContext } from './cases.context.ts';
import { entryOf, readNow, sortKeysOf, type CaseNow } from './cases.clock.ts';
import { markBlocked } from './cases.effects.store.ts';
import { effects, textOf, type Effect, type Given } from './cases.effects.ts';
import { insertMove } from './cases.moves.store.ts';
import { writeOutcomes } from './cases.outcomes.ts';
import { selectDecisions, selectDelivery } from './cases.parts.store.ts';
import { publicityOf } from './cases.publicity.ts';
import { appendLog, closeApplication, lockCase, selectLog, selectSiblings, updateCase } from './cases.store.ts';
import { eventsOf, tellApplicant, tellWatchers, type Changed } from './cases.tell.ts';
import { system, type Actor, type CaseApplication, type CaseRecord, type LogRow } from './cases.types.ts';
import { withJoint } from './cases.view.ts';

/** Who does what with a case. */
export interface Step {
  readonly action: CaseActionName;
  readonly by: Actor;
  readonly roles: readonly CaseRole[];
  readonly given: Given;
  /** For staff only. */
  readonly note?: string | null;
  readonly data?: Readonly<Record<string, unknown>>;
}

const wordsOf = ({ reason, remedies, rightAgency, content, ...rest }: Given): Partial<Record<CaseField, unknown>> => ({ ...rest, reason: reason?.zh, remedies: remedies?.zh, rightAgency: rightAgency?.zh, content: content?.zh });

/** What a refusal of the rules is for the caller: what is possible now, or what the action needs. */
function problemOf(fault: string, read: CaseNow, { roles, by }: Step): HttpProblem {
  if (fault === 'action.role' || fault === 'action.self') return new HttpProblem('person.role');
  if (fault.startsWith('needs.')) return new HttpProblem('request.invalid', { errors: [{ in: 'body', pointer: `/${fault.slice('needs.'.length)}`, code: 'action.needs' }] });
  return new HttpProblem('case.action', { errors: [{ in: 'body', pointer: '/action', code: 'field.value', expected: actionsOf(read.facts, { roles, id: by.id }).join(', ') }] });
}

/** A case on its way through one transaction: its log grows, and it is written once for each line. */
interface Course {
  record: CaseRecord;
  readonly application: CaseApplication;
  readonly log: LogRow[];
}

async function write(db: Kysely<Database>, context: CaseContext, course: Course, step: Step, to: CaseState, reason: LocalizedText | null): Promise<Effect> {
  const { application, log } = course;
  const now = context.now();
  // Never before the line above, however the clocks of two servers differ.
  const at = new Date(Math.max(now.getTime(), log.at(-1)?.at.getTime() ?? 0));
  const effect = (await effects[step.action]?.(db, context, { record: course.record, application, by: step.by, to, given: step.given, toFollow: papersToFollow(log.map(entryOf)), at })) ?? {};
  const row: LogRow = { at, action: step.action, from: course.record.state, to, by: step.by, reason, note: step.note ?? null, data: { ...effect.data, ...step.data } };
  log.push(row);
  await appendLog(db, course.record, log.length, row);
  const read = readNow(log, withJoint(course.record), at, application.timeZone);
  const date = (moment: string | null): Date | null => (moment === null ? null : new Date(moment));
  await updateCase(db, course.record, { state: to, keys: sortKeysOf(read), at, receivedAt: date(read.receivedAt), acceptedAt: date(read.acceptedAt), decidedAt: date(read.decidedAt), deliveryState: read.facts.delivery, more: { papersToFollow: (read.facts.toFollow?.due.length ?? 0) > 0, ...effect.more } });
  const from = course.record.state;
  course.record = { ...course.record, state: to, version: course.record.version + 1, department: effect.more?.department ?? course.record.department };
  if (to !== from) await insertMove(db, course.record, at);
  await watch(db, course.record.hallId, 'case', course.record.id);
  if (caseStates[to].isFinal && !caseStates[from].isFinal) await writeOutcomes(db, [course], application.timeZone);
  await tellApplicant(db, context, application, course.record, effect.tell ?? [], String(log.length), read.promised.day ?? read.legal.day);
  return effect;
}

/** What silence has done, written down: before anything else happens to the case. */
async function writeSilence(db: Kysely<Database>, context: CaseContext, course: Course): Promise<boolean> {
  const { record, log, application } = course;
  if (record.state !== 'received' || !readNow(log, withJoint(record), context.now(), application.timeZone).deemed) return false;
  await write(db, context, course, { action: 'deem', by: system, roles: ['system'], given: {} }, 'accepted', null);
  return true;
}

/** Starts, or gives up on, the cases of the application that wait; they are locked before their states are read. */
async function writeAfter(db: Kysely<Database>, context: CaseContext, application: CaseApplication, ended: CaseRecord): Promise<Changed[]> {
  const { hallId, applicationId } = ended;
  const siblings = await selectSiblings(db, hallId, applicationId);
  const numbers = new Map(siblings.map(({ planId, caseNo }) => [planId, caseNo]));
  const linked = siblings.map(({ planId, state, waitsFor, handsIn }): LinkedCase => ({ id: planId, state, waitsFor, handsIn }));
  const { begin, blocked } = afterDecision(linked);
  const changes: Changed[] = [];
  for (const { id: planId, missing } of begin) {
    const found = siblings.find((one) => one.planId === planId);
    const record = found && (await lockCase(db, found));
    if (record?.state !== 'waiting') continue;
    const course: Course = { record, application, log: await selectLog(db, record) };
    const names = missing.map((id) => numbers.get(id) ?? id);
    const reason = names.length === 0 ? null : { zh: `${names.join('、')} 没有办成，所需证件请申请人另行提交`, en: `${names.join(', ')} gave no result; the applicant hands in what is needed` };
    await write(db, context, course, { action: 'begin', by: system, roles: ['system'], given: {}, data: { missing: names } }, 'received', reason);
    changes.push({ caseNo: record.caseNo, state: 'received', departmentIds: [record.department.id], isOpen: true });
  }
  for (const { id: planId } of blocked) {
    const found = siblings.find((one) => one.planId === planId);
    if (!found || found.blocked) continue;
    await markBlocked(db, found);
    changes.push({ caseNo: found.caseNo, state: found.state, departmentIds: [found.department.id], isOpen: true });
  }
  const states = new Map(siblings.map(({ planId, state }) => [planId, state]));
  for (const { id } of begin) states.set(id, 'received');
  await closeApplication(db, hallId, applicationId, [...states.values()].every((state) => caseStates[state].isFinal), context.now());
  return changes;
}

/** A step that was taken. */
export interface Taken {
  readonly record: CaseRecord;
  readonly effect: Effect;
}

/**
 * Takes a step with a case that the caller has locked: the table of the rules decides, and state, log, papers, messages,
 * what is published, and the cases that waited for it are written in the one transaction.
 *
 * @throws {HttpProblem} case.action with what is possible now, person.role, request.invalid with what the action needs.
 */
export async function takeStep(db: Kysely<Database>, context: CaseContext, application: CaseApplication, record: CaseRecord, step: Step): Promise<Taken> {
  const before = (await selectSiblings(db, record.hallId, record.applicationId)).map(({ state }) => state);
  const course: Course = { record, application, log: await selectLog(db, record) };
  const silence = await writeSilence(db, context, course);
  if (step.action === 'deem') {
    if (!silence) return { record, effect: {} };
    await tellWatchers(db, eventsOf(application, [changeOf(course.record, record)], await statesAfter(db, record, before)));
    return { record: course.record, effect: {} };
  }
  const read = readNow(course.log, withJoint(course.record), context.now(), application.timeZone);
  const method = step.action === 'deliver' ? (await selectDelivery(db, record))?.method : undefined;
  const next = nextState(read.facts, step.action, { roles: step.roles, id: step.by.id }, { ...wordsOf(step.given), ...(method ? { method } : {}), ...(step.note ? { note: step.note } : {}) });
  if (!next.ok) throw problemOf(next.fault, read, step);
  const effect = await write(db, context, course, step, next.to, textOf(step.given.reason));
  const changes = [changeOf(course.record, record, step.action)];
  const ended = caseStates[next.to].isFinal && next.to !== read.state;
  if (ended) {
    if (!isGranted(next.to) && next.to !== 'revoked') await waiveFees(db, record.hallId, record.id, context.now());
    await context.documents.release(db, application.networkId, record.id, context.now());
    changes.push(...(await writeAfter(db, context, application, course.record)));
  }
  if (effect.decision) {
    const decision = (await selectDecisions(db, record)).at(-1);
    if (decision) await publishDecision(db, await publicityOf(db, application, course.record, decision));
  }
  await tellWatchers(db, eventsOf(application, changes, await statesAfter(db, record, before)));
  return { record: course.record, effect };
}

/** Writes a line about a case that the caller has locked and whose state stays; nobody is told by it. */
export async function writeLine(db: Kysely<Database>, { hallId, timeZone }: Pick<CaseApplication, 'hallId' | 'timeZone'>, record: CaseRecord, log: readonly LogRow[], row: LogRow): Promise<void> {
  await appendLog(db, record, log.length + 1, row);
  const read = readNow([...log, row], withJoint(record), row.at, timeZone);
  const date = (moment: string | null): Date | null => (moment === null ? null : new Date(moment));
  await updateCase(db, record, { state: record.state, keys: sortKeysOf(read), at: row.at, receivedAt: date(read.receivedAt), acceptedAt: date(read.acceptedAt), decidedAt: date(read.decidedAt), deliveryState: read.facts.delivery });
  await watch(db, hallId, 'case', record.id);
}

const hidden: ReadonlySet<CaseActionName> = new Set<CaseActionName>(['assign', 'note', 'proposeExtension', 'declineExtension']);

const changeOf = (now: CaseRecord, before: CaseRecord, action?: CaseActionName): Changed => ({
  caseNo: now.caseNo, state: now.state, departmentIds: [...new Set([before.department.id, now.department.id])], isOpen: action === undefined || !hidden.has(action),
});

async function statesAfter(db: Kysely<Database>, { hallId, applicationId }: CaseRecord, before: readonly CaseState[]): Promise<{ before: readonly CaseState[]; after: readonly CaseState[] }> {
  return { before, after: (await selectSiblings(db, hallId, applicationId)).map(({ state }) => state) };
}
