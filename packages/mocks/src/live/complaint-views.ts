import type { Complaint, ComplaintReceipt, ComplaintSummary, Due, OwnComplaintActionName, SimilarComplaint, Statement, TrackedComplaint, Verification } from '@hallkit/contract';
import { complaintActionsOf, complaintStates, complaintStepText, complaintTexts, hallDay } from '@hallkit/domain';
import { staffPlans } from '../data/floor.ts';
import type { StaffPerson } from '../platform/keys.ts';
import { staffRef } from './case-parts.ts';
import { complaintReading, complaintRoles, complaintState, isOpenComplaint } from './complaints.ts';
import { departmentRef } from './document-uses.ts';
import { openDue } from './dues.ts';
import { oversightOf } from './oversight.ts';
import { photoRefs } from './photos.ts';
import { instant } from './state.ts';
import type { Live } from './state.ts';
import type { ComplaintRecord, ComplaintRow, TrackingRecord } from './watch.ts';
import { clockOfDays, dueByClock } from './working-days.ts';

const departmentOrNull = (id: string | null): ReturnType<typeof departmentRef> | null => (id === null ? null : departmentRef(id));

/** When silence closes it; unknown until the holidays of that year are published. */
function closingOf(live: Live, record: ComplaintRecord): Due {
  const { answeredAt } = complaintReading(live, record);
  return complaintState(record) === 'answered' && answeredAt !== null ? dueByClock(live, clockOfDays(live, live.watch.settings.complaintReopenDays, Date.parse(answeredAt), null)) : openDue;
}

/** Acceptance and answer. */
function duesOf(live: Live, record: ComplaintRecord): { acceptDue: Due; answerDue: Due } {
  const { acceptance, answer } = complaintReading(live, record);
  return { acceptDue: dueByClock(live, acceptance.clock), answerDue: dueByClock(live, answer.clock) };
}

/** What is due next. */
export const nextComplaintDue = (live: Live, record: ComplaintRecord): Due => duesOf(live, record)[complaintState(record) === 'submitted' ? 'acceptDue' : 'answerDue'];

const statementOf = (live: Live, { text, at, by, shown }: ComplaintRow): Statement => ({ text: text ?? '', at: instant(at), from: by.kind === 'citizen' ? 'citizen' : 'department', department: departmentOrNull(shown.departmentId), photos: photoRefs(live, shown.photoIds) });

const said = ['answer', 'supply', 'reopen'];

/** What both sides see. */
function common(live: Live, record: ComplaintRecord) {
  const { id, number, kind, about, text, photoIds, anonymous, departmentId, duplicateOf, log, version } = record;
  const { paused, reopened } = complaintReading(live, record);
  const found = log.findLast(({ action }) => action === 'verify');
  const asked = paused ? log.findLast(({ action }) => action === 'requestInfo') : undefined;
  const verification: Verification | null = found ? { finding: found.data?.['finding'] as Verification['finding'], text: found.text ?? null, at: instant(found.at) } : null;
  return {
    number, kind, state: complaintState(record), about, text, photos: photoRefs(live, photoIds), anonymous, department: departmentOrNull(departmentId), submittedAt: instant(log[0]?.at ?? 0), ...duesOf(live, record), closing: closingOf(live, record), paused, reopened, question: asked ? statementOf(live, asked) : null,
    statements: log.filter(({ action }) => said.includes(action)).map((row) => statementOf(live, row)), verification, duplicateOf, oversight: oversightOf(live, 'complaint', id), version,
  };
}

/** A receipt, with the code that is shown once. */
export const complaintReceipt = (live: Live, record: ComplaintRecord, { trackingId, number, queryCode }: TrackingRecord): ComplaintReceipt => ({ trackingId, number, queryCode, state: complaintState(record), ...duesOf(live, record) });

/** A complaint as the one who wrote it sees it. */
export function trackedComplaint(live: Live, record: ComplaintRecord): TrackedComplaint {
  const { facts, reopenUntil } = complaintReading(live, record);
  const { trackingId, log } = record;
  const state = complaintState(record);
  const reason = state === 'rejected' ? (log.at(-1)?.text ?? null) : null;
  let departmentId: string | null = record.about.department?.id ?? null;
  const steps = log.filter(({ from, to }) => from !== to).map(({ at, to, data, shown }) => {
    departmentId = (data?.['departmentId'] as string | undefined) ?? shown.departmentId ?? departmentId;
    return { at: instant(at), state: to, text: complaintStepText(to, departmentId === null ? null : departmentRef(departmentId).name) };
  });
  return { trackingId, ...common(live, record), stateText: complaintTexts[state].plain, reason, reopenUntil, steps, actions: complaintActionsOf(facts, ['citizen']) as OwnComplaintActionName[], readAt: instant(live.now()) };
}

const shownAbout = ({ number, kind, about, log }: ComplaintRecord, state: ReturnType<typeof complaintState>, timeZone: string): SimilarComplaint => ({ number, kind, state, stateText: complaintTexts[state].plain, about, submittedOn: hallDay(log[0]?.at ?? 0, timeZone) });

/** What is asked for. */
export interface SimilarFilter {
  readonly aboutId?: string | undefined;
  readonly departmentId?: string | undefined;
  readonly kind?: string | undefined;
  readonly except?: string;
}

/** Those under way about the same, five at most: of the same case or desk, else of the department and kind. */
export const similarComplaints = (live: Live, hallId: string, { aboutId, departmentId, kind, except }: SimilarFilter): SimilarComplaint[] =>
  [...live.watch.complaints.values()]
    .filter((one) => one.hallId === hallId && one.id !== except && isOpenComplaint(one) && (kind === undefined || one.kind === kind) && (aboutId === undefined ? departmentId !== undefined && (one.departmentId ?? one.about.department?.id) === departmentId : one.aboutId === aboutId))
    .slice(-5)
    .map((one) => shownAbout(one, complaintState(one), live.timeZone));

/** A row of the inbox. */
export function complaintSummary(live: Live, record: ComplaintRecord): ComplaintSummary {
  const { id, number, kind, about, text, photoIds, anonymous, departmentId, assignedTo, log, version } = record;
  const excerpt = [...text].length > 80 ? `${[...text].slice(0, 79).join('')}…` : text;
  return { id, number, kind, state: complaintState(record), about, excerpt, photos: photoIds.length, anonymous, department: departmentOrNull(departmentId), assignedTo: staffRef(assignedTo), due: nextComplaintDue(live, record), oversight: oversightOf(live, 'complaint', id), reopened: complaintReading(live, record).reopened, submittedAt: instant(log[0]?.at ?? 0), changedAt: instant(log.at(-1)?.at ?? 0), version };
}

const views: Readonly<Record<'open' | 'unassigned' | 'mine' | 'waiting' | 'done', (record: ComplaintRecord, staff: StaffPerson) => boolean>> = {
  open: (record) => ['supervisor', 'department'].includes(complaintStates[complaintState(record)].whoHasIt),
  unassigned: (record) => complaintStates[complaintState(record)].whoHasIt === 'supervisor',
  mine: (record, { id }) => record.assignedTo === id && views.open(record, { id } as StaffPerson),
  waiting: (record) => complaintStates[complaintState(record)].whoHasIt === 'citizen',
  done: (record) => complaintStates[complaintState(record)].isFinal,
};

/** The inbox, what is due first first. */
export function complaintInbox(live: Live, staff: StaffPerson, view: keyof typeof views, { kind, department }: { readonly kind?: string | undefined; readonly department?: string | undefined }): ComplaintRecord[] {
  const sortKey = (record: ComplaintRecord): string => nextComplaintDue(live, record).at ?? '9999';
  return [...live.watch.complaints.values()]
    .filter((one) => one.hallId === staff.hallId && complaintRoles(staff, one).length > 0 && views[view](one, staff) && (kind === undefined || one.kind === kind) && (department === undefined || one.departmentId === department))
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : sortKey(a) > sortKey(b) ? 1 : 0));
}

/** A complaint as staff see it; who it is from is for supervisors alone. */
export function complaintView(live: Live, record: ComplaintRecord, staff: StaffPerson): Complaint {
  const { id, hallId, departmentId, assignedTo, contact, facts, aboutId, aboutStaffId, kind, about, log } = record;
  const { facts: rules } = complaintReading(live, record);
  const colleagues = staffPlans.filter((one) => one.hallId === hallId && one.departmentId === departmentId && departmentId !== null && one.id !== aboutStaffId).flatMap((one) => staffRef(one.id) ?? []);
  const similar = similarComplaints(live, hallId, about.kind === 'hall' ? { aboutId: hallId, kind, except: id } : about.kind === 'department' ? { departmentId: about.department?.id ?? '', kind, except: id } : { aboutId: aboutId ?? '', except: id });
  return {
    id, hallId, ...common(live, record), contact: staff.supervises ? contact : null, facts, assignedTo: staffRef(assignedTo), similar, colleagues,
    log: log.map(({ at, action, from, to, by, text, shown }) => ({ at: instant(at), action, from, to, by: { kind: by.kind, name: shown.name }, text: text ?? null })),
    actions: aboutStaffId === staff.id ? [] : (complaintActionsOf(rules, complaintRoles(staff, record)) as Complaint['actions']),
  };
}
