import type { NoticeActionRequest, NoticeRequest, NoticeSaveRequest, Provenance, StaffNotice, StaffNoticeList } from '@hallkit/contract';
import { noticeActionsOf, noticeStateAt, noticeStep, type NoticeFault } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { StaffPerson } from '../../platform/keys/person.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { selectDepartment, selectStaffNames, selectTimeZone } from '../cases/cases.store.ts';
import { selectIsTestHall } from '../notifications/notifications.store.ts';
import { secretId } from '../queue/queue.id.ts';
import { actorOf, maySee, staffIn } from './notices.access.ts';
import { checkedNotice } from './notices.check.ts';
import { publishNotices, tellWithdrawn } from './notices.publish.ts';
import { appendLog, insertNotices, lockNotice, selectDesk, selectKnownMatters, selectLogs, selectNotice, updateNotice, type DeskFilter, type DeskPlace, type NoticeChange } from './notices.store.ts';
import type { NoticeContent, NoticeContext, NoticeRecord } from './notices.types.ts';
import { staffView } from './notices.view.ts';

/** Notices of a test hall are about nothing real. */
const sample: Provenance = { kind: 'generated', source: null, note: { zh: '样例数据：公告内容与企业均为虚构。', en: 'Sample data: what notices say and the firms in them are invented.' } };
const real: Provenance = { kind: 'real', source: null, note: { zh: '本大厅发布。', en: 'Published by this hall.' } };

async function viewOf(db: Kysely<Database>, notices: readonly NoticeRecord[], person: StaffPerson, now: Date): Promise<StaffNotice[]> {
  const logs = await selectLogs(db, person.hallId, notices.map(({ id }) => id));
  const staff = await selectStaffNames(db, person.hallId, [...notices.map(({ authorId }) => authorId), ...[...logs.values()].flat().map(({ staffId }) => staffId)]);
  return notices.map((notice) => staffView(notice, logs.get(notice.id) ?? [], staff, person, now));
}

async function shown(db: Kysely<Database>, context: NoticeContext, { hallId, id }: Pick<NoticeRecord, 'hallId' | 'id'>, person: StaffPerson): Promise<StaffNotice> {
  const notice = await selectNotice(db, [hallId], id);
  const [view] = notice ? await viewOf(db, [notice], person, context.now()) : [];
  if (!view) throw new HttpProblem('notice.not-found');
  return view;
}

async function checked(db: Kysely<Database>, { now }: NoticeContext, hallId: string, notice: NoticeRequest, at?: string): Promise<NoticeContent> {
  const [timeZone, matters] = [await selectTimeZone(db, hallId), await selectKnownMatters(db, hallId, notice)];
  return checkedNotice(notice, { now: now(), timeZone, matters }, at);
}

/** A notice that the caller sees at the desk. @throws {HttpProblem} notice.not-found. */
async function seenNotice(db: Kysely<Database>, principal: Principal, id: string): Promise<{ readonly notice: NoticeRecord; readonly person: StaffPerson }> {
  const person = staffIn(principal);
  const notice = principal.hallIds.includes(person.hallId) ? await selectNotice(db, [person.hallId], id) : undefined;
  if (!notice || !maySee(person, notice)) throw new HttpProblem('notice.not-found');
  return { notice, person };
}

/** The same notice once nobody else can change it. @throws {HttpProblem} notice.not-found, notice.changed. */
async function lockedNotice(db: Kysely<Database>, principal: Principal, id: string, version: number): Promise<{ readonly notice: NoticeRecord; readonly person: StaffPerson }> {
  const { notice: seen, person } = await seenNotice(db, principal, id);
  const notice = await lockNotice(db, seen);
  if (!notice || !maySee(person, notice)) throw new HttpProblem('notice.not-found');
  if (notice.version !== version) throw new HttpProblem('notice.changed', { errors: [{ in: 'body', pointer: '/version', code: 'version.stale', expected: String(notice.version) }] });
  return { notice, person };
}

function problemOf(fault: NoticeFault, possible: readonly string[]): HttpProblem {
  if (fault === 'own') return new HttpProblem('notice.own');
  if (fault === 'role') return new HttpProblem('person.role');
  if (fault === 'reason') return new HttpProblem('request.invalid', { errors: [{ in: 'body', pointer: '/reason', code: 'action.needs' }] });
  return new HttpProblem('notice.action', { errors: [{ in: 'body', pointer: '/action', code: 'field.value', expected: possible.join(', ') }] });
}

/** Begins a notice, of the author's department or, of who has none, of the hall as a whole. @throws {HttpProblem} hall.not-found, person.role, request.invalid. */
export async function createNotice(db: Kysely<Database>, context: NoticeContext, principal: Principal, hallId: string, request: NoticeRequest): Promise<StaffNotice> {
  if (!principal.hallIds.includes(hallId)) throw new HttpProblem('hall.not-found');
  const person = staffIn(principal, hallId);
  const content = await checked(db, context, hallId, request);
  const department = person.departmentId === null ? null : ((await selectDepartment(db, hallId, person.departmentId)) ?? null);
  const notice = { hallId, id: secretId('no'), department, authorId: person.id, state: 'draft', shelf: 'desk', publishedAt: null, at: context.now(), provenance: (await selectIsTestHall(db, hallId)) ? sample : real, ...content } as const;
  await insertNotices(db, [notice]);
  return shown(db, context, notice, person);
}

/** One notice of the desk. @throws {HttpProblem} notice.not-found, also for a draft of somebody else. */
export async function readStaffNotice(db: Kysely<Database>, context: NoticeContext, principal: Principal, id: string): Promise<StaffNotice> {
  const { notice, person } = await seenNotice(db, principal, id);
  return shown(db, context, notice, person);
}

/** Saves a draft, or what was returned. @throws {HttpProblem} notice.not-found, notice.changed, notice.action, person.role, request.invalid. */
export async function saveNotice(db: Kysely<Database>, context: NoticeContext, principal: Principal, id: string, { version, notice: request }: NoticeSaveRequest): Promise<StaffNotice> {
  const { notice, person } = await lockedNotice(db, principal, id, version);
  const step = noticeStep(notice.state, 'save', actorOf(person, notice));
  if (!step.ok) throw problemOf(step.fault, noticeActionsOf(notice.state, actorOf(person, notice)));
  await updateNotice(db, notice, { state: notice.state, shelf: notice.shelf, at: context.now(), content: await checked(db, context, notice.hallId, request, '/notice') });
  return shown(db, context, notice, person);
}

/** What a step changes: an approved one is public at once, or waits for its day. */
function changeOf({ validFrom, shelf, endsAt }: NoticeRecord, action: NoticeActionRequest['action'], to: NoticeChange['state'], at: Date): NoticeChange {
  if (action === 'withdraw') return { state: to, shelf: 'ended', at };
  if (action !== 'approve') return { state: to, shelf, at };
  // Its last day went by on somebody's desk: nobody would ever see it.
  if (endsAt && endsAt <= at) throw new HttpProblem('notice.over', { errors: [{ in: 'body', pointer: '/action', code: 'field.value', expected: 'return' }] });
  return { state: to, shelf: 'coming', at, validFrom: validFrom && validFrom > at ? validFrom : at };
}

/** Submits, approves, returns or withdraws. @throws {HttpProblem} notice.not-found, notice.changed, notice.own, person.role, notice.action, notice.over, request.invalid. */
export async function actOnNotice(db: Kysely<Database>, context: NoticeContext, principal: Principal, id: string, { version, action, reason }: NoticeActionRequest): Promise<StaffNotice> {
  const { notice, person } = await lockedNotice(db, principal, id, version);
  const now = context.now();
  const [state, actor] = [noticeStateAt(notice.state, notice.endsAt?.getTime() ?? null, now.getTime()), actorOf(person, notice)];
  const step = noticeStep(state, action, actor, reason);
  if (!step.ok) throw problemOf(step.fault, noticeActionsOf(state, actor));
  await updateNotice(db, notice, changeOf(notice, action, step.to as NoticeChange['state'], now));
  await appendLog(db, notice, { at: now, action, staffId: person.id, reason: reason ?? null });
  if (action === 'approve') await publishNotices(db, now, notice);
  if (action === 'withdraw' && notice.shelf === 'public') await tellWithdrawn(db, [notice]);
  return shown(db, context, notice, person);
}

/** What is asked for. */
export interface DeskQuery {
  readonly view?: DeskFilter['view'];
  readonly limit?: number;
  readonly cursor?: string;
}

const packed = ({ changedAt, id }: DeskPlace): string => Buffer.from(`${changedAt} ${id}`).toString('base64url');

function placeOf(revision: string | undefined): DeskPlace | null {
  if (revision === undefined) return null;
  const [changedAt = '', id = ''] = Buffer.from(revision, 'base64url').toString('utf8').split(' ');
  return { changedAt, id };
}

/** Notices of the desk: one's own that are not public yet, what waits for one's approval, what is public or will be, what has ended. @throws {HttpProblem} hall.not-found, person.role, cursor.malformed, cursor.mismatch. */
export async function listStaffNotices(db: Kysely<Database>, context: NoticeContext, principal: Principal, hallId: string, { view = 'mine', limit = 20, cursor }: DeskQuery): Promise<StaffNoticeList> {
  if (!principal.hallIds.includes(hallId)) throw new HttpProblem('hall.not-found');
  const person = staffIn(principal, hallId);
  const isSupervisor = person.roles.includes('supervisor');
  const filter: DeskFilter = { hallId, view, staffId: person.id, departmentId: person.departmentId, isSupervisor, mayApprove: isSupervisor || person.roles.includes('approver') };
  const asked = { list: 'noticeDesk', ...filter };
  const place = decodeCursor(cursor, asked);
  const now = context.now();
  const rows = await selectDesk(db, filter, now, placeOf(place?.revision), limit + 1);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { data: await viewOf(db, page, person, now), nextCursor: rows.length > limit && last ? encodeCursor({ offset: (place?.offset ?? 0) + limit, revision: packed({ changedAt: last.changedAt.toISOString(), id: last.id }) }, asked) : null };
}
