import type { ComplaintActionRequest, ComplaintRequest, OwnComplaintActionRequest } from '@hallkit/contract';
import { complaintStates, complaintTexts, nextComplaintState, readComplaint } from '@hallkit/domain';
import type { ComplaintAction, ComplaintReading, ComplaintRole } from '@hallkit/domain';
import { departments } from '../data/words.ts';
import type { StaffPerson } from '../platform/keys.ts';
import { MockProblem } from '../platform/problem.ts';
import { findAbout } from './complaint-about.ts';
import { toPhone } from './messages.ts';
import { raise } from './oversight.ts';
import { takePhotos } from './photos.ts';
import { newId, staffOf } from './state.ts';
import type { Live } from './state.ts';
import { openTracking } from './trackings.ts';
import type { GivenTracking } from './trackings.ts';
import type { ComplaintRecord, ComplaintRow, TrackingRecord } from './watch.ts';

const invalid = (field: string): MockProblem => new MockProblem('request.invalid', [{ in: 'body', pointer: `/${field}`, code: 'field.missing', detail: 'is missing or does not fit' }]);

/** Who does something with a complaint. */
export interface ComplaintDoer {
  readonly kind: 'citizen' | 'staff' | 'system';
  readonly id: string | null;
  readonly roles: readonly ComplaintRole[];
}

/** Those that ask for something to be done: of a late case its department is urged. */
const urging: ReadonlySet<string> = new Set<ComplaintRequest['kind']>(['complaint', 'report', 'help']);

const citizen: ComplaintDoer = { kind: 'citizen', id: null, roles: ['citizen'] };
const machine: ComplaintDoer = { kind: 'system', id: null, roles: ['system'] };

/** What somebody of the staff is towards a complaint. */
export const complaintRoles = ({ departmentId, supervises }: StaffPerson, record: ComplaintRecord): ComplaintRole[] => [...(record.departmentId !== null && departmentId === record.departmentId ? (['department'] as const) : []), ...(supervises ? (['supervisor'] as const) : [])];

/** What its log says now. */
export const complaintReading = (live: Live, { log }: ComplaintRecord): ComplaintReading => readComplaint(log, live.watch.settings, live.now(), live.timeZone);

/** State of a complaint, as its last row says. */
export const complaintState = ({ log }: ComplaintRecord): ComplaintRow['to'] => log.at(-1)?.to ?? 'submitted';

function tell(live: Live, record: ComplaintRecord): void {
  const data = { state: complaintState(record) };
  live.events.record(`complaint.${record.trackingId}`, 'complaint.changed', data);
  if (record.departmentId !== null) live.events.record(`department.dezhou.${record.departmentId}`, 'complaint.changed', { number: record.number, ...data });
}

const templates: Readonly<Partial<Record<ComplaintAction | 'submit', string>>> = { submit: 'complaint.received', requestInfo: 'complaint.question', answer: 'complaint.answered', refuse: 'complaint.rejected', markDuplicate: 'complaint.rejected' };

/** Writes to who left a phone number. */
function tellWriter(live: Live, { contact, number, trackingId }: ComplaintRecord, { action, to }: ComplaintRow): void {
  const template = templates[action];
  const { zh, en } = complaintTexts[to].plain;
  if (template !== undefined && contact?.phone) toPhone(live, 'dezhou', contact.phone, { template, text: { zh: `${number}：${zh}`, en: `${number}: ${en ?? zh}` }, url: `/examples/portal/?view=complaints&complaint=${trackingId}`, locale: 'zh-CN' });
}

/** Hands a complaint in. @throws {MockProblem} complaint.about, upload.not-found, upload.incomplete, document.type. */
export function createComplaint(live: Live, hallId: string, { kind, text, about: named, anonymous = false, contact, photoIds = [] }: ComplaintRequest, given?: GivenTracking): { record: ComplaintRecord; tracking: TrackingRecord } {
  const { about, aboutId, aboutStaffId, facts, departmentId } = findAbout(live, hallId, named);
  if (text.trim() === '') throw invalid('text');
  const photos = takePhotos(live, photoIds);
  const id = newId('cp_');
  const tracking = openTracking(live, 'complaint', id, given);
  const kept = anonymous || !contact ? null : { name: contact.name ?? null, phone: contact.phone ?? null };
  const first: ComplaintRow = { at: live.now(), action: 'submit', from: null, to: 'submitted', by: { kind: 'citizen', id: null }, shown: { name: null, departmentId: null, photoIds: photos } };
  const record: ComplaintRecord = { id, hallId, number: tracking.number, trackingId: tracking.trackingId, kind, text, about, aboutId, aboutStaffId, facts, anonymous, contact: kept, photoIds: photos, departmentId: null, assignedTo: null, duplicateOf: null, log: [first], version: 1 };
  live.watch.complaints.set(id, record);
  tell(live, record);
  tellWriter(live, record, first);
  if (urging.has(kind) && about.kind === 'case' && about.late && aboutId !== null) raise(live, 'case', aboutId, { level: 'urged', by: 'applicant', reason: { zh: '办件逾期，有人投诉', en: 'The case is late, and somebody has complained' }, departmentId });
  return { record, tracking };
}

/** A complaint by its id. @throws {MockProblem} complaint.not-found, also for one that is with somebody else. */
export function complaintFor(live: Live, staff: StaffPerson, id: string): ComplaintRecord {
  const record = live.watch.complaints.get(id);
  if (!record || record.hallId !== staff.hallId || complaintRoles(staff, record).length === 0) throw new MockProblem('complaint.not-found');
  return record;
}

function takeStep(live: Live, record: ComplaintRecord, action: ComplaintAction, doer: ComplaintDoer, request: Partial<Omit<ComplaintActionRequest, 'action'>> & { readonly photoIds?: readonly string[] } = {}): void {
  const { version, text, photoIds = [], ...data } = request;
  if (version !== undefined && version !== record.version) throw new MockProblem('complaint.changed', [{ in: 'body', pointer: '/version', code: 'field.value', detail: `is ${record.version} now` }]);
  const { facts } = complaintReading(live, record);
  const step = nextComplaintState(facts, action, doer.roles, { ...data, ...(text === undefined ? {} : { text }) });
  if (!step.ok && step.fault === 'action.role') throw new MockProblem('person.role');
  if (!step.ok && step.fault === 'action.days' && action === 'urge') throw new MockProblem('urge.too-soon');
  if (!step.ok && step.fault.startsWith('needs.')) throw invalid(step.fault.slice('needs.'.length));
  if (!step.ok) throw new MockProblem('complaint.action');
  const photos = takePhotos(live, photoIds);
  const row: ComplaintRow = { at: live.now(), action, from: facts.state, to: step.to, by: { kind: doer.kind, id: doer.id }, text: text ?? null, data, shown: { name: staffOf(doer.id)?.name.zh ?? null, departmentId: doer.kind === 'staff' ? record.departmentId : null, photoIds: photos } };
  record.log.push(row);
  record.version += 1;
  if (data.departmentId !== undefined && data.departmentId !== record.departmentId) Object.assign(record, { departmentId: data.departmentId, assignedTo: null });
  if (data.staffId !== undefined) record.assignedTo = data.staffId;
  if (action === 'start') record.assignedTo ??= doer.id;
  if (action === 'markDuplicate') record.duplicateOf = data.duplicateOf ?? null;
  const levels = { urge: 'urged', supervise: 'supervised', escalate: 'escalated' } as const;
  if (action in levels) raise(live, 'complaint', record.id, { level: levels[action as keyof typeof levels], by: doer.kind === 'citizen' ? 'applicant' : 'supervisor', reason: text === undefined ? null : { zh: text, en: null }, departmentId: record.departmentId });
  tell(live, record);
  tellWriter(live, record, row);
}

/** What staff do with a complaint. @throws {MockProblem} complaint.changed, complaint.action, complaint.conflict, person.role, request.invalid. */
export function actOnComplaint(live: Live, staff: StaffPerson, record: ComplaintRecord, request: ComplaintActionRequest): void {
  if (record.aboutStaffId === staff.id) throw new MockProblem('complaint.conflict');
  const { action, ...rest } = request;
  const departmentId = rest.departmentId ?? record.departmentId;
  if (rest.departmentId !== undefined && !Object.hasOwn(departments, rest.departmentId)) throw invalid('departmentId');
  if (rest.staffId !== undefined && (staffOf(rest.staffId)?.departmentId !== departmentId || rest.staffId === record.aboutStaffId)) throw invalid('staffId');
  if (rest.duplicateOf !== undefined && ![...live.watch.complaints.values()].some(({ number }) => number === rest.duplicateOf && number !== record.number)) throw invalid('duplicateOf');
  takeStep(live, record, action, { kind: 'staff', id: staff.id, roles: complaintRoles(staff, record) }, rest);
}

/** What who wrote it does. @throws {MockProblem} complaint.changed, complaint.action, urge.too-soon, request.invalid. */
export function actOnOwnComplaint(live: Live, record: ComplaintRecord, { action, ...rest }: OwnComplaintActionRequest): void {
  if ((rest.photoIds?.length ?? 0) > 0 && action !== 'supply' && action !== 'reopen') throw new MockProblem('request.invalid', [{ in: 'body', pointer: '/photoIds', code: 'field.unknown', detail: 'is not for this action' }]);
  takeStep(live, record, action, citizen, rest);
}

/** What happens by itself: what was answered is over when nobody has said anything for the days of the hall. */
export function settleComplaints(live: Live): void {
  for (const record of live.watch.complaints.values()) {
    if (complaintState(record) !== 'answered') continue;
    const { closesAt } = complaintReading(live, record);
    if (closesAt !== null && Date.parse(closesAt) <= live.now()) takeStep(live, record, 'close', machine);
  }
}

/** Whether a department still has something to do. */
export const isOpenComplaint = (record: ComplaintRecord): boolean => !complaintStates[complaintState(record)].isFinal;
