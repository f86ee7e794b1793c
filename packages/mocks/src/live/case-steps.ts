import type { LocalizedText } from '@hallkit/contract';
import { afterDecision, caseTexts, clockOf, factsOf, nextState } from '@hallkit/domain';
import type { CaseActionName, CaseActor, CaseField } from '@hallkit/domain';
import { MockProblem } from '../platform/problem.ts';
import { recordMove } from './moves.ts';
import { toPhone } from './messages.ts';
import { linkedOf } from './progress.ts';
import { feeOf } from './case-parts.ts';
import type { ApplicationRecord, CaseRecord, CaseRow } from './space.ts';
import { stateOf } from './space.ts';
import { newId } from './state.ts';
import type { Live } from './state.ts';

/** The application of a case. */
export const applicationOf = (live: Live, record: CaseRecord): ApplicationRecord => live.space.applications.get(record.applicationId) as ApplicationRecord;

/** Who does something with a case. */
export interface Doer extends CaseActor {
  readonly kind: 'staff' | 'applicant' | 'system';
  /** As the log shows them; null of the machine and of the applicant. */
  readonly name: string | null;
}

/** The machine. */
export const machine: Doer = { kind: 'system', roles: ['system'], id: null, name: null };

/** What comes with an action. */
export interface StepData {
  readonly fields?: Readonly<Partial<Record<CaseField, unknown>>>;
  /** As it is kept in the log; `fields` unless told. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly reason?: LocalizedText | null;
  readonly note?: string | null;
}

/** Writes to the phone of who applies. */
export function tellApplicant(live: Live, { personId }: ApplicationRecord, template: string, text: LocalizedText & { readonly en: string }, url: string | null): void {
  const phone = live.space.persons.get(personId)?.phone ?? null;
  if (phone !== null) toPhone(live, 'dezhou', phone, { template, text, url, locale: 'zh-CN' });
}

/** Tells whoever follows a case that it has changed. */
export function recordCase(live: Live, record: CaseRecord): void {
  const data = { caseNo: record.caseNo, state: stateOf(record) };
  live.events.record(`progress.${applicationOf(live, record).progressId}`, 'case.changed', data);
  live.events.record(`department.dezhou.${record.departmentId}`, 'case.changed', data);
}

const faults = { 'action.role': 'person.role', 'action.self': 'person.role', 'action.state': 'case.action', 'action.once': 'case.action' } as const;

/** Takes a step, or says why not. @throws {MockProblem} person.role, case.action, request.invalid. */
export function takeStep(live: Live, record: CaseRecord, action: CaseActionName, { kind, id, roles, name }: Doer, { fields = {}, data = fields, reason = null, note = null }: StepData = {}): void {
  const facts = factsOf(record.log, { joint: record.limits.joint ?? false });
  const step = nextState(facts, action, { roles, id }, fields);
  if (!step.ok) {
    if (step.fault in faults) throw new MockProblem(faults[step.fault as keyof typeof faults]);
    throw new MockProblem('request.invalid', [{ in: 'body', pointer: `/${step.fault.slice('needs.'.length)}`, code: 'field.missing', detail: 'is missing or does not fit' }]);
  }
  const row: CaseRow = { at: live.now(), action, from: facts.state, to: step.to, by: { kind, id }, reason: reason?.zh ?? null, data, shown: { name, reason, note } };
  record.log.push(row);
  Object.assign(record, { changedAt: live.now(), version: record.version + 1, unread: kind === 'applicant' ? true : kind === 'staff' ? false : record.unread });
  if (action === 'accept' || action === 'deem') chargeFee(live, record);
  recordCase(live, record);
  tellStep(live, record, row);
  if (facts.state !== step.to) recordMove(live, record);
  if (facts.state !== step.to && action !== 'begin') beginOthers(live, record);
}

/** What fees there are here: one, for trying out. */
function chargeFee(live: Live, record: CaseRecord): void {
  const charged = record.planId === 'filing-of-shop-signboards' || live.catalogue.matters.get(record.matter.id ?? '')?.versions[0].fees.charged;
  if (!charged || feeOf(live, record)) return;
  const id = newId('fe_');
  live.space.fees.set(id, { id, caseId: record.id, item: { zh: '证照工本费', en: 'Cost of the certificate' }, amount: 1000, basis: '样例：仅供试用', state: 'due', paidAt: null });
  tellApplicant(live, applicationOf(live, record), 'fee.due', { zh: `“${record.matter.name.zh}”需缴费 10.00 元。`, en: `A fee of CNY 10.00 is due for “${record.matter.name.en ?? record.matter.name.zh}”.` }, null);
}

const templates: Readonly<Partial<Record<CaseActionName, string>>> = {
  accept: 'case.accepted', deem: 'case.deemed', requestSupplement: 'case.supplement', startSpecialProcedure: 'case.special', grant: 'case.decided', grantToFollow: 'case.toFollow', declinePapers: 'case.toFollow', refuse: 'case.refused', refuseAcceptance: 'case.refused', markNotNeeded: 'case.refused', deliver: 'delivery.sent',
};

function tellStep(live: Live, record: CaseRecord, { action, to, shown }: CaseRow): void {
  const template = templates[action as CaseActionName];
  const application = applicationOf(live, record);
  if (template === undefined) return;
  const { zh, en } = caseTexts[to].plain;
  const why = shown.reason ? [`原因：${shown.reason.zh}`, ` ${shown.reason.en ?? shown.reason.zh}`] : ['', ''];
  tellApplicant(live, application, template, { zh: `${record.matter.name.zh}（${record.caseNo}）：${zh}${why[0]}`, en: `${record.matter.name.en ?? record.matter.name.zh} (${record.caseNo}): ${en ?? zh}${why[1]}` }, `/examples/portal/?progress=${application.progressId}`);
}

/** Lets those begin that waited for this one. */
function beginOthers(live: Live, { applicationId }: CaseRecord): void {
  const cases = [...live.space.cases.values()].filter((one) => one.applicationId === applicationId);
  for (const { id, missing } of afterDecision(linkedOf(cases)).begin) {
    const one = live.space.cases.get(id);
    if (one) takeStep(live, one, 'begin', machine, { data: { missing } });
  }
}

/** What happens by itself: acceptance where nobody has answered in time. */
export function settleCases(live: Live): void {
  for (const record of live.space.cases.values()) {
    if (stateOf(record) === 'received' && clockOf(record.log, record.limits, live.now(), live.timeZone).deemed) takeStep(live, record, 'deem', machine);
  }
}
