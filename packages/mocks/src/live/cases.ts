import type { Case, CaseActionRequest, CaseMessage, CaseSummary, OwnCase, SupplyRequest } from '@hallkit/contract';
import { actionsOf, caseStates, factsOf, licensingLimits, papersToFollow } from '@hallkit/domain';
import type { CaseActionName } from '@hallkit/domain';
import { staffPlans } from '../data/floor.ts';
import type { CitizenPerson, StaffPerson } from '../platform/keys.ts';
import { MockProblem } from '../platform/problem.ts';
import { cardsAbout, cardView } from './cards.ts';
import { caseDocuments, caseLine, deliveryOf, extensionOf, feeOf, feeView, logOf, proceduresOf, staffRef, supplementOf, toFollowOf } from './case-parts.ts';
import { applicationOf, recordCase, takeStep, tellApplicant } from './case-steps.ts';
import type { Doer } from './case-steps.ts';
import { decide } from './decisions.ts';
import { addUse, departmentRef } from './document-uses.ts';
import { documentBy } from './documents.ts';
import { acceptanceDue, dueOf, nextDue, readingOf } from './dues.ts';
import { definitionFor } from './applications.ts';
import { oversightOf } from './oversight.ts';
import { partyOf } from './parties.ts';
import { laneOf, wholeOf } from './progress.ts';
import type { CaseRecord, PersonRecord } from './space.ts';
import { stateOf } from './space.ts';
import { instant, instantOrNull, newId, staffOf } from './state.ts';
import type { Live } from './state.ts';

/** What somebody of the staff is towards a case. */
const rolesOf = ({ departmentId, supervises, approves }: StaffPerson, record: CaseRecord): Doer['roles'] => (departmentId === record.departmentId || supervises ? ['clerk', ...(approves ? (['approver'] as const) : [])] : []);

const doerOf = (staff: StaffPerson, record: CaseRecord): Doer => ({ kind: 'staff', id: staff.id, roles: rolesOf(staff, record), name: staffOf(staff.id)?.name.zh ?? null });

/** Who applies. */
const applicant = (personId: string): Doer => ({ kind: 'applicant', id: personId, roles: ['applicant'], name: null });

/** A case that somebody of the staff may see. @throws {MockProblem} case.not-found. */
export function caseFor(live: Live, staff: StaffPerson, id: string): CaseRecord {
  const record = live.space.cases.get(id);
  if (!record || rolesOf(staff, record).length === 0) throw new MockProblem('case.not-found');
  return record;
}

/** A case of the applicant. @throws {MockProblem} case.not-found. */
export function ownCase(live: Live, { id: personId, applicationId }: CitizenPerson, id: string): CaseRecord {
  const record = live.space.cases.get(id);
  const application = record && applicationOf(live, record);
  const mine = application && (application.personId === personId || (application.applicant.kind === 'person' && application.applicant.id === personId)) && (applicationId === null || applicationId === application.id);
  if (!record || !mine) throw new MockProblem('case.not-found');
  return record;
}

/** @throws {MockProblem} case.changed where somebody was quicker. */
function demandVersion(record: CaseRecord, version: number): void {
  if (record.version !== version) throw new MockProblem('case.changed', [{ in: 'body', pointer: '/version', code: 'field.value', detail: `is ${record.version} now` }]);
}

/** What is to follow, by the key of its paper; what staff name in words becomes one. */
function agree(record: CaseRecord, texts: readonly string[]): string[] {
  return texts.map((text, at) => {
    const paper = record.papers.find(({ key, name }) => key === text || name.zh === text);
    const key = paper?.key ?? (/^[A-Za-z0-9._-]+$/.test(text) ? text : `follow-${at + 1}`);
    if (!paper) record.papers.push({ key, name: { zh: text, en: null }, kind: 'other', from: 'applicant', documentId: null, toFollow: true });
    return key;
  });
}

/** What staff do with a case. @throws {MockProblem} case.changed, case.action, person.role, request.invalid. */
export function actOn(live: Live, staff: StaffPerson, record: CaseRecord, request: CaseActionRequest): void {
  demandVersion(record, request.version);
  const { action, version: _version, reason, remedies, rightAgency, content, note, ...rest } = request;
  const colleague = rest.staffId === undefined ? undefined : staffOf(rest.staffId);
  if (rest.staffId !== undefined && colleague?.departmentId !== (rest.departmentId ?? record.departmentId)) throw new MockProblem('request.invalid', [{ in: 'body', pointer: '/staffId', code: 'field.value', detail: 'is nobody of the department' }]);
  const { method } = applicationOf(live, record).delivery;
  // Staff name a courier only where there is one: the way was chosen by the applicant.
  const fields = { ...rest, reason: reason?.zh, remedies: remedies?.zh, rightAgency: rightAgency?.zh, content: content?.zh, note, ...(method && action === 'deliver' ? { method } : {}) };
  const { came } = papersToFollow(record.log);
  const agreed = action === 'grantToFollow' ? agree(record, rest.toFollow ?? []) : (rest.toFollow ?? []);
  if (action === 'declinePapers' && agreed.some((key) => !came.includes(key))) throw new MockProblem('request.invalid', [{ in: 'body', pointer: '/toFollow/0', code: 'field.value', detail: `must be one of: ${came.join(', ')}` }]);
  const keys = action === 'acceptPapers' ? { keys: came } : action === 'declinePapers' ? { keys: agreed } : action === 'grantToFollow' ? { toFollow: agreed } : {};
  takeStep(live, record, action, doerOf(staff, record), { fields, data: { ...rest, ...keys, ...(note === undefined ? {} : { note }) }, reason: reason ? { zh: reason.zh, en: reason.en ?? null } : null, note: note ?? null });
  for (const paper of record.papers) if (action === 'grantToFollow' || action === 'declinePapers') paper.toFollow ||= agreed.includes(paper.key);
  if (action === 'assign' || action === 'handOver') record.assignedTo = rest.staffId ?? null;
  if (action === 'handOver' && rest.departmentId) {
    record.departmentId = rest.departmentId;
    recordCase(live, record);
  }
  if (action === 'deliver' && rest.tracking) record.tracking = rest.tracking;
  decide(live, record, request);
}

/** Brings what a notice asked for, or what was agreed to follow. @throws {MockProblem} case.changed, case.action, document.not-found. */
export function supply(live: Live, person: PersonRecord, record: CaseRecord, { version, documents = {}, values = {}, note }: SupplyRequest): void {
  demandVersion(record, version);
  const later = stateOf(record) !== 'supplementing';
  const { due, came } = papersToFollow(record.log);
  const wanted = [...due, ...came];
  if (later && wanted.length === 0) throw new MockProblem('case.action');
  const foreign = [...Object.keys(documents).filter((key) => !wanted.includes(key)).map((key) => `/documents/${key}`), ...Object.keys(values).map((key) => `/values/${key}`)];
  if (later && (foreign.length > 0 || Object.keys(documents).length === 0)) throw new MockProblem('request.invalid', [{ in: 'body', pointer: foreign[0] ?? '/documents', code: 'supplement.unasked', detail: `asked for are: ${wanted.join(', ')}` }]);
  if (later) takeStep(live, record, 'handIn', applicant(person.id), { data: { keys: Object.keys(documents) } });
  for (const [key, id] of Object.entries(documents)) {
    const document = documentBy(live, person, id);
    const paper = record.papers.find((one) => one.key === key);
    if (paper) Object.assign(paper, { documentId: id, toFollow: false });
    else record.papers.push({ key, name: document.name, kind: 'other', from: 'applicant', documentId: id, toFollow: false });
    addUse(live, id, record.id);
    record.supplied.add(key);
  }
  const application = applicationOf(live, record);
  for (const [key, value] of Object.entries(values)) {
    application.values[key] = value;
    record.supplied.add(key);
  }
  if (note !== undefined) record.messages.push({ id: newId('ms_'), at: instant(live.now()), from: 'applicant', name: null, text: note });
  Object.assign(record, { unread: true, changedAt: live.now() });
  if (later) return;
  const items = supplementOf(record)?.items ?? [];
  const brought = items.every(({ key }) => (key === null ? note !== undefined || Object.keys(documents).length > 0 : record.supplied.has(key)));
  if (brought) takeStep(live, record, 'supply', applicant(person.id), { data: { keys: [...record.supplied] } });
  else {
    record.version += 1;
    recordCase(live, record);
  }
}

/** What the applicant alone does with a case. @throws {MockProblem} case.changed, case.action. */
export function actOwn(live: Live, personId: string, record: CaseRecord, action: 'withdraw' | 'receiveDelivery', { version, reason }: { readonly version: number; readonly reason?: string }): void {
  demandVersion(record, version);
  takeStep(live, record, action, applicant(personId), { reason: reason === undefined ? null : { zh: reason, en: null } });
}

/** Writes to the other side. */
export function writeMessage(live: Live, record: CaseRecord, from: CaseMessage['from'], staffId: string | null, text: string): CaseMessage {
  const message: CaseMessage = { id: newId('ms_'), at: instant(live.now()), from, name: staffOf(staffId)?.name ?? null, text };
  record.messages.push(message);
  Object.assign(record, { unread: from === 'applicant', changedAt: live.now() });
  const application = applicationOf(live, record);
  if (from === 'staff') tellApplicant(live, application, 'case.message', { zh: `“${record.matter.name.zh}”的办理部门给您留言了。`, en: `The department has written about “${record.matter.name.en ?? record.matter.name.zh}”.` }, `/examples/portal/?progress=${application.progressId}`);
  recordCase(live, record);
  return message;
}

/** Actions of the contract; the others are the applicant's and the machine's. */
const forStaff = (action: CaseActionName): action is Case['actions'][number] => !['supply', 'handIn', 'acceptPapers', 'declinePapers', 'receiveDelivery', 'withdraw', 'deem', 'begin'].includes(action);

/** A case in a row of the inbox. */
export function caseSummary(live: Live, record: CaseRecord): CaseSummary {
  const application = applicationOf(live, record);
  return { ...caseLine(record), hallId: 'dezhou', applicationNumber: application.number ?? '', applicant: partyOf(live, application.applicant, false), due: nextDue(live, record), assignedTo: staffRef(record.assignedTo), joint: record.limits.joint ?? false, receivedAt: instantOrNull(record.log.find(({ to }) => to === 'received')?.at ?? null), changedAt: instant(record.changedAt), unread: record.unread, version: record.version, oversight: oversightOf(live, 'case', record.id) };
}

/** A case as staff of its department see it. */
export function caseView(live: Live, record: CaseRecord, staff: StaffPerson): Case {
  const application = applicationOf(live, record);
  const reading = readingOf(live, record);
  const state = stateOf(record);
  const over = caseStates[state].isFinal;
  const person = live.space.persons.get(application.personId);
  const definition = definitionFor(live, application);
  const matter = definition.matters.find(({ id }) => id === record.planId);
  const asked = new Set((matter?.fields ?? []).map((use) => (typeof use === 'string' ? use : use.key)));
  const siblings = [...live.space.cases.values()].filter((one) => one.applicationId === application.id && one !== record);
  const fee = feeOf(live, record);
  return {
    id: record.id, caseNo: record.caseNo, hallId: 'dezhou', applicationNumber: application.number ?? '', progressId: application.progressId ?? '', version: record.version, matter: record.matter, department: departmentRef(record.departmentId),
    applicant: partyOf(live, application.applicant, false), contact: { name: person?.name ?? null, phone: person?.phone ?? null }, state, nationalCode: caseStates[state].nationalCode,
    acceptance: acceptanceDue(live, reading.acceptance), legal: dueOf(reading.legal, over), promised: dueOf(reading.promised, over),
    values: Object.entries(application.values).filter(([key]) => asked.has(key)).map(([key, value]) => ({ key, label: definition.fields[key]?.label ?? { zh: key, en: null }, value, unit: definition.fields[key]?.unit ?? null })),
    documents: caseDocuments(live, record, false), supplement: supplementOf(record), toFollow: toFollowOf(live, record, actionsOf(factsOf(record.log, { joint: record.limits.joint ?? false }), { roles: rolesOf(staff, record), id: staff.id })), specialProcedures: proceduresOf(record), extension: extensionOf(record), decision: record.decision, delivery: deliveryOf(live, record, application), fee: fee ? feeView(live, fee) : null,
    siblings: siblings.map(caseLine), waitsFor: record.waitsFor.flatMap((id) => live.space.cases.get(id)?.caseNo ?? []), assignedTo: staffRef(record.assignedTo), colleagues: staffPlans.filter(({ hallId, departmentId }) => hallId === 'dezhou' && departmentId === record.departmentId).flatMap(({ id }) => staffRef(id) ?? []), messages: [...record.messages], log: logOf(record, false),
    actions: actionsOf(factsOf(record.log, { joint: record.limits.joint ?? false }), { roles: rolesOf(staff, record), id: staff.id }).filter(forStaff), maxExtensionDays: record.limits.joint ? licensingLimits.jointDecisionExtension : licensingLimits.decisionExtension, submittedAt: instant(application.submittedAt ?? 0), oversight: oversightOf(live, 'case', record.id), cards: cardsAbout(live, 'case', record.id).map((card) => cardView(live, card, staff)),
  };
}

/** A case as its applicant sees it. */
export function ownView(live: Live, record: CaseRecord): OwnCase {
  const application = applicationOf(live, record);
  const siblings = [...live.space.cases.values()].filter((one) => one.applicationId === application.id);
  const state = stateOf(record);
  const facts = factsOf(record.log, { joint: record.limits.joint ?? false });
  const may = actionsOf(facts, { roles: ['applicant'], id: application.personId });
  const fee = feeOf(live, record);
  const extension = extensionOf(record);
  const actions: OwnCase['actions'] = [
    ...(may.includes('supply') ? (['supply'] as const) : []), ...(may.includes('withdraw') ? (['withdraw'] as const) : []), ...(caseStates[state].isFinal && facts.delivery === 'received' ? [] : (['message'] as const)),
    ...(fee && ['due', 'pending'].includes(fee.state) ? (['pay'] as const) : []), ...(may.includes('receiveDelivery') ? (['confirmDelivery'] as const) : []),
  ];
  return {
    id: record.id, caseNo: record.caseNo, applicationId: application.id, version: record.version, lane: laneOf(live, record, application, wholeOf(live, siblings).path.includes(record.id)), supplement: supplementOf(record), toFollow: toFollowOf(live, record, may), specialProcedures: proceduresOf(record),
    extension: extension?.state === 'approved' ? { days: extension.days, reason: extension.reason } : null, decision: record.decision, delivery: deliveryOf(live, record, application), fee: fee ? feeView(live, fee) : null, documents: caseDocuments(live, record, true), messages: [...record.messages], log: logOf(record, true), actions,
  };
}
