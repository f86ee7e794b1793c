import { boardView } from '../live/board.ts';
import { atomOf, jsonFeedOf } from '../live/notice-feed.ts';
import { actOnNotice, createNotice, deskNotice, deskNotices, deskView, saveNotice } from '../live/notice-desk.ts';
import { noticeSummary, noticeView, publicNotice, publicNotices } from '../live/notices.ts';
import type { NoticeFilter } from '../live/notices.ts';
import { confirm, subscribe, subscriptionBy, subscriptionView } from '../live/subscriptions.ts';
import { pageOf } from '../platform/cursor.ts';
import type { MockHandlers } from '../platform/handler.ts';
import { staffOf } from '../platform/people.ts';
import { MockProblem } from '../platform/problem.ts';
import { localeFor } from './applications.ts';
import { hallOf, sees } from './halls.ts';
import { staffIn } from './inbox.ts';

type Ids = 'listNotices' | 'getNotice' | 'getBoard' | 'getNoticeFeed' | 'createNoticeSubscription' | 'confirmNoticeSubscription' | 'endNoticeSubscription' | 'listStaffNotices' | 'createNotice' | 'getStaffNotice' | 'saveNotice' | 'actOnNotice';

const filterOf = ({ q, kind, audience, topic, department }: NoticeFilter): NoticeFilter => ({ q, kind, audience, topic, department });

/** Notices, the board, and the desk where they are written. */
export const noticesHandlers: Pick<MockHandlers, Ids> = {
  listNotices({ live, principal, params, query }) {
    const { id } = hallOf(live.catalogue, principal, params.hallId);
    const filter = filterOf(query);
    const { data, nextCursor } = pageOf(publicNotices(live, id, filter), query, { list: 'notices', hall: id, ...filter });
    return { data: data.map(noticeSummary), nextCursor };
  },
  getNotice({ live, principal, params }) {
    const notice = publicNotice(live, params.noticeId);
    if (!sees(live.catalogue, principal, notice.hallId)) throw new MockProblem('notice.not-found');
    return noticeView(notice);
  },
  getBoard: ({ live, principal, params }) => boardView(live, hallOf(live.catalogue, principal, params.hallId).id),
  getNoticeFeed({ live, principal, params, query, request }) {
    const hall = hallOf(live.catalogue, principal, params.hallId);
    const { origin } = new URL(request.url);
    const source = { hall, base: origin, self: request.url, notices: publicNotices(live, hall.id, filterOf(query)).slice(0, 50), english: localeFor(request) === 'en' };
    const json = query.format === 'json';
    return { bytes: new TextEncoder().encode(json ? jsonFeedOf(source) : atomOf(source)), mediaType: json ? 'application/feed+json; charset=utf-8' : 'application/atom+xml; charset=utf-8', name: `notices.${json ? 'json' : 'atom'}`, download: false };
  },
  createNoticeSubscription: ({ live, principal, params, body }) => subscriptionView(subscribe(live, hallOf(live.catalogue, principal, params.hallId).id, body)),
  confirmNoticeSubscription({ live, params, body }) {
    const subscription = subscriptionBy(live, params.subscriptionId);
    confirm(live, subscription, body.code);
    return subscriptionView(subscription);
  },
  endNoticeSubscription({ live, params }) {
    const subscription = subscriptionBy(live, params.subscriptionId);
    subscription.state = 'ended';
    return subscriptionView(subscription);
  },
  listStaffNotices({ live, principal, params, query }) {
    const { id } = hallOf(live.catalogue, principal, params.hallId);
    const staff = staffIn(principal, id);
    const { view = 'mine', ...page } = query;
    const { data, nextCursor } = pageOf(deskNotices(live, staff, view), page, { list: 'notice-desk', staff: staff.id, view });
    return { data: data.map((one) => deskView(live, one, staff)), nextCursor };
  },
  createNotice({ live, principal, params, body }) {
    const staff = staffIn(principal, hallOf(live.catalogue, principal, params.hallId).id);
    return deskView(live, createNotice(live, staff, body), staff);
  },
  getStaffNotice({ live, principal, params }) {
    const staff = staffOf(principal);
    return deskView(live, deskNotice(live, staff, params.noticeId), staff);
  },
  saveNotice({ live, principal, params, body }) {
    const staff = staffOf(principal);
    const notice = deskNotice(live, staff, params.noticeId);
    saveNotice(live, staff, notice, body);
    return deskView(live, notice, staff);
  },
  actOnNotice({ live, principal, params, body }) {
    const staff = staffOf(principal);
    const notice = deskNotice(live, staff, params.noticeId);
    actOnNotice(live, staff, notice, body);
    return deskView(live, notice, staff);
  },
};
