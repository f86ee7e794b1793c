import type { Handlers } from '../../platform/http/handler.ts';
import { feedOf } from './notices.feed.ts';
import { listNotices, readBoard, readNotice } from './notices.public.ts';
import { actOnNotice, createNotice, listStaffNotices, readStaffNotice, saveNotice } from './notices.service.ts';
import { confirm, endSubscription, subscribe } from './notices.subscriptions.ts';
import type { NoticeContext } from './notices.types.ts';

type Operations =
  | 'listNotices' | 'getNotice' | 'getBoard' | 'getNoticeFeed' | 'createNoticeSubscription' | 'confirmNoticeSubscription' | 'endNoticeSubscription'
  | 'listStaffNotices' | 'createNotice' | 'getStaffNotice' | 'saveNotice' | 'actOnNotice';

/** Notices: for everybody, for those who want to be told, for those who write and approve them. */
export function noticesHandlers(context: NoticeContext): Pick<Handlers, Operations> {
  return {
    listNotices: async ({ db, principal, params, query }) => ({ body: await listNotices(db, context, principal, params.hallId, query) }),
    getNotice: async ({ db, principal, params }) => ({ body: await readNotice(db, context, principal, params.noticeId) }),
    getBoard: async ({ db, principal, params }) => ({ body: await readBoard(db, context, principal, params.hallId) }),
    getNoticeFeed: async ({ db, params, query, locale }) => ({ text: await feedOf(db, context, params.hallId, query, locale) }),
    createNoticeSubscription: async ({ db, principal, params, body, locale, caller }) => ({ body: await subscribe(db, context, params.hallId, body, { principal, caller: caller(), locale }) }),
    confirmNoticeSubscription: async ({ db, principal, params, body }) => ({ body: await confirm(db, context, principal, params.subscriptionId, body.code) }),
    endNoticeSubscription: async ({ db, principal, params }) => ({ body: await endSubscription(db, context, principal, params.subscriptionId) }),
    listStaffNotices: async ({ db, principal, params, query }) => ({ body: await listStaffNotices(db, context, principal, params.hallId, query) }),
    createNotice: async ({ db, principal, params, body }) => ({ body: await createNotice(db, context, principal, params.hallId, body) }),
    getStaffNotice: async ({ db, principal, params }) => ({ body: await readStaffNotice(db, context, principal, params.noticeId) }),
    saveNotice: async ({ db, principal, params, body }) => ({ body: await saveNotice(db, context, principal, params.noticeId, body) }),
    actOnNotice: async ({ db, principal, params, body }) => ({ body: await actOnNotice(db, context, principal, params.noticeId, body) }),
  };
}
