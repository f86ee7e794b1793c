import type { NoticeActionRequest, NoticeRequest, NoticeSaveRequest, StaffNotice } from '@hallkit/contract';
import { hallDay, linkFault, noticeActionsOf, noticeStep } from '@hallkit/domain';
import type { NoticeActor } from '@hallkit/domain';
import { invented } from '../data/people.ts';
import type { StaffPerson } from '../platform/keys.ts';
import { MockProblem } from '../platform/problem.ts';
import type { FieldProblem } from '../platform/problem.ts';
import { staffRef } from './case-parts.ts';
import { departmentRef } from './document-uses.ts';
import { endOf, noticeState, settleNotices, toldOf } from './notices.ts';
import { instant, instantOrNull, newId } from './state.ts';
import type { Live } from './state.ts';
import type { NoticeRecord } from './watch.ts';

/** Whether it is published by one's own department, or by the hall as a whole; of supervisors, by anybody in the hall. */
const isOwn = ({ supervises, departmentId }: StaffPerson, notice: NoticeRecord): boolean => supervises || notice.departmentId === null || notice.departmentId === departmentId;

const actorOf = (staff: StaffPerson, notice: NoticeRecord): NoticeActor => ({ isAuthor: notice.authorId === staff.id, mayApprove: isOwn(staff, notice) && (staff.supervises || staff.approves) });

/** A notice of the desk that somebody sees; drafts are their author's alone. @throws {MockProblem} notice.not-found. */
export function deskNotice(live: Live, staff: StaffPerson, id: string): NoticeRecord {
  const notice = live.watch.notices.get(id);
  if (!notice || notice.hallId !== staff.hallId || (notice.authorId !== staff.id && (notice.state === 'draft' || !isOwn(staff, notice)))) throw new MockProblem('notice.not-found');
  return notice;
}

const views: Readonly<Record<'mine' | 'toApprove' | 'inForce' | 'ended', (live: Live, notice: NoticeRecord, staff: StaffPerson) => boolean>> = {
  mine: (live, notice, { id }) => notice.authorId === id && ['draft', 'submitted', 'returned'].includes(noticeState(live, notice)),
  toApprove: (live, notice, staff) => noticeActionsOf(noticeState(live, notice), actorOf(staff, notice)).includes('approve'),
  inForce: (live, notice) => noticeState(live, notice) === 'approved',
  ended: (live, notice) => ['withdrawn', 'expired'].includes(noticeState(live, notice)),
};

/** Notices of the desk, those that changed last first. */
export const deskNotices = (live: Live, staff: StaffPerson, view: keyof typeof views): NoticeRecord[] =>
  [...live.watch.notices.values()].filter((one) => one.hallId === staff.hallId && (isOwn(staff, one) || one.authorId === staff.id) && views[view](live, one, staff)).sort((a, b) => b.changedAt - a.changedAt);

/** What is wrong beyond the form. */
function* faultsOf(live: Live, { kind, links = [], matterIds = [], credit, validFrom, validUntil }: NoticeRequest): Generator<readonly [pointer: string, code: string]> {
  const today = hallDay(live.now(), live.timeZone);
  for (const [at, { url }] of links.entries()) if (linkFault(url)) yield [`/links/${at}/url`, 'field.pattern'];
  for (const [at, id] of matterIds.entries()) if (!live.catalogue.matters.has(id)) yield [`/matterIds/${at}`, 'field.value'];
  if (validUntil !== undefined && validUntil < (validFrom === undefined ? today : hallDay(Date.parse(validFrom), live.timeZone))) yield ['/validUntil', 'day.before'];
  if (kind === 'credit' && !credit) yield ['/credit', 'field.missing'];
  if (kind !== 'credit' && credit) yield ['/credit', 'field.unknown'];
}

function demandGood(live: Live, request: NoticeRequest, at = ''): void {
  const errors = [...faultsOf(live, request)].map(([pointer, code]): FieldProblem => ({ in: 'body', pointer: at + pointer, code, detail: 'does not fit' }));
  if (errors.length > 0) throw new MockProblem('request.invalid', errors);
}

/** Begins a draft. @throws {MockProblem} request.invalid. */
export function createNotice(live: Live, staff: StaffPerson, request: NoticeRequest): NoticeRecord {
  demandGood(live, request);
  const notice: NoticeRecord = { id: newId('no_'), hallId: staff.hallId, content: request, departmentId: staff.departmentId, authorId: staff.id, state: 'draft', validFrom: null, publishedAt: null, changedAt: live.now(), version: 0, log: [], provenance: invented };
  live.watch.notices.set(notice.id, notice);
  return notice;
}

function takeStep(live: Live, staff: StaffPerson, notice: NoticeRecord, action: 'save' | NoticeActionRequest['action'], version: number, reason?: string, check: () => void = () => undefined): void {
  const [state, actor] = [noticeState(live, notice), actorOf(staff, notice)];
  const step = noticeStep(state, action, actor, reason);
  if (notice.version !== version) throw new MockProblem('notice.changed', [{ in: 'body', pointer: '/version', code: 'field.value', detail: `is ${notice.version} now` }]);
  if (!step.ok && step.fault === 'own') throw new MockProblem('notice.own');
  if (!step.ok && step.fault === 'role') throw new MockProblem('person.role');
  if (!step.ok && step.fault === 'reason') throw new MockProblem('request.invalid', [{ in: 'body', pointer: '/reason', code: 'field.missing', detail: 'is missing' }]);
  if (!step.ok) throw new MockProblem('notice.action', [{ in: 'body', pointer: '/action', code: 'field.value', detail: `can be: ${noticeActionsOf(state, actor).join(', ')}` }]);
  check();
  // Its last day went by on somebody's desk: nobody would ever see it.
  if (action === 'approve' && (endOf(live, notice) ?? Infinity) <= live.now()) throw new MockProblem('notice.over');
  Object.assign(notice, { state: step.to, version: version + 1, changedAt: live.now() });
  if (action !== 'save') notice.log.push({ at: live.now(), action, staffId: staff.id, reason: reason ?? null });
}

/** Saves a draft. @throws {MockProblem} notice.changed, notice.action, request.invalid. */
export function saveNotice(live: Live, staff: StaffPerson, notice: NoticeRecord, { version, notice: content }: NoticeSaveRequest): void {
  takeStep(live, staff, notice, 'save', version, undefined, () => demandGood(live, content, '/notice'));
  notice.content = content;
}

/** Submits, approves, returns, withdraws. @throws {MockProblem} notice.own, notice.changed, notice.action, person.role. */
export function actOnNotice(live: Live, staff: StaffPerson, notice: NoticeRecord, { version, action, reason }: NoticeActionRequest): void {
  takeStep(live, staff, notice, action, version, reason);
  if (action === 'approve') notice.validFrom = Math.max(live.now(), Date.parse(notice.content.validFrom ?? '') || 0);
  if (action === 'withdraw' && notice.publishedAt !== null) live.events.record(`hall.${notice.hallId}`, 'notices.withdrawn', { hallId: notice.hallId, notices: [toldOf(notice)] });
  settleNotices(live);
}

/** A notice as those who write and approve see it. */
export function deskView(live: Live, notice: NoticeRecord, staff: StaffPerson): StaffNotice {
  const { id, hallId, content, departmentId, authorId, log, publishedAt, changedAt, version } = notice;
  const state = noticeState(live, notice);
  const refOf = (staffId: string): StaffNotice['author'] => staffRef(staffId) ?? { id: staffId, staffNo: '', name: { zh: '', en: null } };
  return {
    id, hallId, state, notice: content, department: departmentId === null ? null : departmentRef(departmentId), author: refOf(authorId), log: log.map(({ at, action, staffId, reason }) => ({ at: instant(at), action, staff: refOf(staffId), reason })),
    publishedAt: instantOrNull(publishedAt), actions: noticeActionsOf(state, actorOf(staff, notice)), changedAt: instant(changedAt), version,
  };
}
