import type { Consultation, ConsultationActionRequest, ConsultationMessage, ConsultationReceipt, ConsultationRequest, Due, OwnConsultationActionRequest, TrackedConsultation } from '@hallkit/contract';
import { consultationActions, consultationStep, consultationTexts, findPersonalData } from '@hallkit/domain';
import type { ConsultationActionName, ConsultationFacts, ConsultationField, ConsultationRole } from '@hallkit/domain';
import { staffPlans } from '../data/floor.ts';
import { invented } from '../data/people.ts';
import { departments } from '../data/words.ts';
import type { StaffPerson } from '../platform/keys.ts';
import { MockProblem } from '../platform/problem.ts';
import type { FieldProblem } from '../platform/problem.ts';
import { answerView, findAnswers } from './answers.ts';
import { staffRef } from './case-parts.ts';
import { departmentRef } from './document-uses.ts';
import { openDue } from './dues.ts';
import { toPhone } from './messages.ts';
import { instant, newId, staffOf } from './state.ts';
import type { Live } from './state.ts';
import { openTracking } from './trackings.ts';
import type { GivenTracking } from './trackings.ts';
import { matterRef } from './views.ts';
import type { ConsultationRecord, TrackingRecord } from './watch.ts';
import { clockOfDays, dueByClock } from './working-days.ts';

const invalid = (field: string): MockProblem => new MockProblem('request.invalid', [{ in: 'body', pointer: `/${field}`, code: 'field.missing', detail: 'is missing or does not fit' }]);

/** What somebody of the staff is towards a question. */
export const consultationRoles = ({ departmentId, supervises }: StaffPerson, record: ConsultationRecord): ConsultationRole[] => [...(record.departmentId !== null && departmentId === record.departmentId ? (['department'] as const) : []), ...(supervises ? (['supervisor'] as const) : [])];

const factsOf = ({ state, mayPublish, answerId, said }: ConsultationRecord): ConsultationFacts => ({ state, mayPublish, isPublished: answerId !== null, said });

/** When the answer is due, or was. */
export function consultationDue(live: Live, { runs }: ConsultationRecord): Due {
  const run = runs.at(-1);
  return run ? dueByClock(live, clockOfDays(live, live.watch.settings.consultationAnswerDays, run.from, run.to)) : openDue;
}

/** When silence closes what was answered; unknown until the holidays of that year are published. */
function closingOf(live: Live, { state, wordAt }: ConsultationRecord): Due {
  return state === 'answered' && wordAt !== null ? dueByClock(live, clockOfDays(live, live.watch.settings.consultationCloseDays, wordAt, null)) : openDue;
}

function tell(live: Live, { trackingId, departmentId, number, state }: ConsultationRecord, wasUnassigned = departmentId === null): void {
  live.events.record(`consultation.${trackingId}`, 'consultation.changed', { state });
  if (wasUnassigned) live.events.record('supervision.dezhou', 'consultation.changed', { number, state });
  if (departmentId !== null) live.events.record(`department.dezhou.${departmentId}`, 'consultation.changed', { number, state });
}

const messageOf = (live: Live, text: string, from: ConsultationMessage['from'], departmentId: string | null): ConsultationMessage => ({ text, at: instant(live.now()), from, department: from === 'department' && departmentId !== null ? departmentRef(departmentId) : null });

/** Asks a person. @throws {MockProblem} request.invalid where department or matter are not there. */
export function createConsultation(live: Live, hallId: string, { text, departmentId: named, matterId: about, phone, mayPublish = false }: ConsultationRequest, given?: GivenTracking): { record: ConsultationRecord; tracking: TrackingRecord } {
  if (named !== undefined && !Object.hasOwn(departments, named)) throw invalid('departmentId');
  const matter = about === undefined ? undefined : live.catalogue.matters.get(about)?.versions[0];
  if (about !== undefined && !matter) throw invalid('matterId');
  const [id, departmentId] = [newId('cn_'), named ?? matter?.department.id ?? null];
  const tracking = openTracking(live, 'consultation', id, given);
  const record: ConsultationRecord = {
    id, hallId, number: tracking.number, trackingId: tracking.trackingId, matterId: matter?.id ?? null, phone: phone ?? null, mayPublish, messages: [messageOf(live, text, 'citizen', null)], runs: [{ from: live.now(), to: null }],
    departmentId, assignedTo: null, state: departmentId === null ? 'submitted' : 'assigned', wordAt: null, said: [], answerId: null, version: 0,
  };
  live.watch.consultations.set(id, record);
  tell(live, record);
  return { record, tracking };
}

function takeStep(live: Live, record: ConsultationRecord, action: ConsultationActionName, roles: readonly ConsultationRole[], version: number, given: Readonly<Partial<Record<ConsultationField, string | undefined>>>): void {
  if (record.version !== version) throw new MockProblem('consultation.changed', [{ in: 'body', pointer: '/version', code: 'field.value', detail: `is ${record.version} now` }]);
  const step = consultationStep(factsOf(record), action, roles, given);
  if (!step.ok && step.fault === 'action.role') throw new MockProblem('person.role');
  if (!step.ok && step.fault === 'action.state') throw new MockProblem('consultation.action', [{ in: 'body', pointer: '/action', code: 'field.value', detail: `can be: ${consultationActions(factsOf(record), roles).join(', ')}` }]);
  if (!step.ok) throw invalid(step.fault.slice('needs.'.length));
  Object.assign(record, { state: step.to, version: version + 1 });
}

/** What of a person must not be made public. @throws {MockProblem} consultation.personal-data. */
function demandNobody({ phone }: ConsultationRecord, texts: Readonly<Record<'question' | 'answer', string | undefined>>): void {
  const errors = Object.entries(texts).flatMap(([name, text = '']): FieldProblem[] => {
    const [found] = findPersonalData(text).map(({ kind }) => kind);
    return found !== undefined || (phone !== null && text.includes(phone)) ? [{ in: 'body', pointer: `/${name}`, code: 'text.personal', detail: found ?? 'phone' }] : [];
  });
  if (errors.length > 0) throw new MockProblem('consultation.personal-data', errors);
}

/** A question by its id. @throws {MockProblem} consultation.not-found, also for one that is with somebody else. */
export function consultationFor(live: Live, staff: StaffPerson, id: string): ConsultationRecord {
  const record = live.watch.consultations.get(id);
  if (!record || record.hallId !== staff.hallId || consultationRoles(staff, record).length === 0) throw new MockProblem('consultation.not-found');
  return record;
}

/** What staff do with a question. @throws {MockProblem} consultation.changed, consultation.action, consultation.personal-data, person.role, request.invalid. */
export function actOnConsultation(live: Live, staff: StaffPerson, record: ConsultationRecord, { version, action, text, departmentId, staffId, question, answer }: ConsultationActionRequest): void {
  if (departmentId !== undefined && !Object.hasOwn(departments, departmentId)) throw invalid('departmentId');
  if (staffId !== undefined && staffOf(staffId)?.departmentId !== (departmentId ?? record.departmentId)) throw invalid('staffId');
  if (action === 'publish') demandNobody(record, { question, answer });
  const wasUnassigned = record.departmentId === null;
  takeStep(live, record, action, consultationRoles(staff, record), version, { text, departmentId, question, answer });
  if (action === 'assign') Object.assign(record, { departmentId: departmentId ?? record.departmentId, assignedTo: staffId ?? null });
  if (action === 'answer') {
    record.messages.push(messageOf(live, text ?? '', 'department', record.departmentId));
    const run = record.runs.at(-1);
    if (run) run.to ??= live.now();
    Object.assign(record, { said: [], wordAt: live.now() });
    if (record.phone !== null) toPhone(live, 'dezhou', record.phone, { template: 'consultation.answered', text: { zh: `您的咨询 ${record.number} 已经答复。`, en: `Your question ${record.number} is answered.` }, url: `/examples/portal/?view=questions&question=${record.trackingId}`, locale: 'zh-CN' });
  }
  if (action === 'publish') {
    record.answerId = newId('an_');
    live.watch.answers.set(record.answerId, { id: record.answerId, hallId: record.hallId, question: question ?? '', answer: answer ?? '', departmentId: record.departmentId, matterId: record.matterId, at: live.now(), helpful: record.said.includes('helpful') ? 1 : 0, provenance: invented });
  }
  if (action === 'unpublish') {
    live.watch.answers.delete(record.answerId ?? '');
    record.answerId = null;
  }
  tell(live, record, wasUnassigned);
}

/** What the one who asked does. @throws {MockProblem} consultation.changed, consultation.action, request.invalid. */
export function actOnOwnConsultation(live: Live, record: ConsultationRecord, { version, action, text }: OwnConsultationActionRequest): void {
  takeStep(live, record, action, ['citizen'], version, { text });
  if (action === 'followUp') {
    record.messages.push(messageOf(live, text ?? '', 'citizen', null));
    record.runs.push({ from: live.now(), to: null });
    record.said = [];
  } else {
    record.said.push(action);
    record.wordAt = live.now();
    const answer = live.watch.answers.get(record.answerId ?? '');
    if (answer) answer.helpful = Math.max(0, answer.helpful + (action === 'helpful' ? 1 : record.said.includes('helpful') ? -1 : 0));
  }
  tell(live, record);
}

/** What happens by itself: what was answered is closed when nobody has said anything for the days of the hall. */
export function settleConsultations(live: Live): void {
  for (const record of live.watch.consultations.values()) {
    const { at } = closingOf(live, record);
    if (at === null || Date.parse(at) > live.now()) continue;
    takeStep(live, record, 'close', ['system'], record.version, {});
    tell(live, record);
  }
}

/** A receipt, with the code that is shown once. */
export const consultationReceipt = (live: Live, record: ConsultationRecord, { trackingId, number, queryCode }: TrackingRecord): ConsultationReceipt => ({ trackingId, number, queryCode, due: consultationDue(live, record) });

const common = (live: Live, record: ConsultationRecord): Pick<Consultation & TrackedConsultation, 'number' | 'state' | 'messages' | 'department' | 'matter' | 'due' | 'closing' | 'helpful' | 'submittedAt' | 'version'> => ({
  number: record.number, state: record.state, messages: [...record.messages], department: record.departmentId === null ? null : departmentRef(record.departmentId), matter: matterRef(live, record.matterId), due: consultationDue(live, record), closing: closingOf(live, record),
  helpful: record.said.length === 0 ? null : record.said.at(-1) === 'helpful', submittedAt: record.messages[0]?.at ?? '', version: record.version,
});

/** A question as the one who asked sees it. */
export const trackedConsultation = (live: Live, record: ConsultationRecord): TrackedConsultation => ({
  trackingId: record.trackingId, ...common(live, record), stateText: consultationTexts[record.state], published: record.answerId !== null, actions: consultationActions(factsOf(record), ['citizen']) as TrackedConsultation['actions'], readAt: instant(live.now()),
});

/** A question as staff see it. */
export function consultationView(live: Live, record: ConsultationRecord, staff: StaffPerson): Consultation {
  const { id, hallId, departmentId, assignedTo, mayPublish, answerId, messages } = record;
  const published = live.watch.answers.get(answerId ?? '');
  return {
    id, hallId, ...common(live, record), assignedTo: staffRef(assignedTo), mayPublish, published: published ? { question: published.question, answer: published.answer } : null,
    colleagues: staffPlans.filter((one) => one.hallId === hallId && departmentId !== null && one.departmentId === departmentId).flatMap((one) => staffRef(one.id) ?? []),
    similar: findAnswers(live, hallId, { q: messages[0]?.text ?? '' }).rows.slice(0, 3).map((one) => answerView(live, one)), actions: consultationActions(factsOf(record), consultationRoles(staff, record)) as Consultation['actions'],
  };
}

const views: Readonly<Record<'open' | 'mine' | 'done', (record: ConsultationRecord, staffId: string) => boolean>> = {
  open: ({ state }) => state === 'submitted' || state === 'assigned',
  mine: (record, staffId) => record.assignedTo === staffId && views.open(record, staffId),
  done: ({ state }) => state === 'answered' || state === 'closed',
};

/** The inbox, what is due first first. */
export function consultationInbox(live: Live, staff: StaffPerson, view: keyof typeof views, department: string | undefined): ConsultationRecord[] {
  const sortKey = (record: ConsultationRecord): string => consultationDue(live, record).at ?? '9999';
  return [...live.watch.consultations.values()].filter((one) => one.hallId === staff.hallId && consultationRoles(staff, one).length > 0 && views[view](one, staff.id) && (department === undefined || one.departmentId === department)).sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : sortKey(a) > sortKey(b) ? 1 : 0));
}
