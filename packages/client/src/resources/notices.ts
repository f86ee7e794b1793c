import type { Board, Notice, NoticeActionRequest, NoticeList, NoticeRequest, NoticeSaveRequest, NoticeSummary, StaffNotice, StaffNoticeList, Subscription, SubscriptionRequest } from '@hallkit/contract';
import type { CallOptions, IterateOptions, WriteOptions } from '../options.ts';
import type { Page } from '../page.ts';
import { Resource } from './resource.ts';
import type { QueryOf } from './resource.ts';

/** Policies, notices, credit records, convenience and news: on pages, on the LED board, as a feed, by message; and the desk where staff write them. */
export class NoticesResource extends Resource {
  /**
   * Finds notices in force, important ones first, then the newest.
   *
   * @example const { data } = await hall.notices.list('dezhou', { kind: 'policy', audience: 'legal' });
   */
  list(hallId: string, query?: QueryOf<'listNotices'>, options?: CallOptions): Promise<Page<NoticeList>> {
    return this.page(['halls', hallId, 'notices'], query, options);
  }

  /** Goes through the notices one by one, over all pages. */
  iterate(hallId: string, query?: QueryOf<'listNotices'>, options?: IterateOptions): AsyncGenerator<NoticeSummary, void, undefined> {
    return this.rows(['halls', hallId, 'notices'], query, options);
  }

  /**
   * One notice, while it is in force.
   *
   * @throws HallNotFoundError `notice.not-found`.
   */
  get(noticeId: string, options?: CallOptions): Promise<Notice> {
    return this.transport.send(['notices', noticeId], { options });
  }

  /** What the LED board shows. Live on topic `hall.<hallId>`. */
  board(hallId: string, options?: CallOptions): Promise<Board> {
    return this.transport.send(['halls', hallId, 'board'], { options });
  }

  /**
   * Address of the notices as a feed, Atom unless told; any reader opens it, without a key.
   *
   * @example link.href = hall.notices.feedUrl('dezhou', { kind: 'policy' });
   */
  feedUrl(hallId: string, query: QueryOf<'getNoticeFeed'> = {}): string {
    const told = Object.entries(query).filter(([, value]) => value);
    return this.transport.address(['halls', hallId, 'notice-feed']) + (told.length ? `?${new URLSearchParams(told as [string, string][])}` : '');
  }

  /**
   * Asks to be told of notices. A code goes to the address; nothing more until {@link confirm} gives it back.
   *
   * @throws HallRateLimitError `code.limited`.
   */
  subscribe(hallId: string, request: SubscriptionRequest, options?: WriteOptions): Promise<Subscription> {
    return this.transport.send(['halls', hallId, 'notice-subscriptions'], { body: request, options });
  }

  /**
   * Gives the code back.
   *
   * @throws HallValidationError `code.wrong`; HallConflictError `subscription.expired`; HallNotFoundError `subscription.not-found`.
   */
  confirm(subscriptionId: string, code: string, options?: WriteOptions): Promise<Subscription> {
    return this.transport.send(['notice-subscriptions', subscriptionId, 'confirm'], { body: { code }, options });
  }

  /** Asks to be told no more. */
  unsubscribe(subscriptionId: string, options?: WriteOptions): Promise<Subscription> {
    return this.transport.send(['notice-subscriptions', subscriptionId, 'end'], { body: {}, options });
  }

  /** Lists notices as those who write and approve them see them. */
  listStaff(hallId: string, query?: QueryOf<'listStaffNotices'>, options?: CallOptions): Promise<Page<StaffNoticeList>> {
    return this.page(['halls', hallId, 'notice-desk'], query, options);
  }

  /** Goes through them one by one, over all pages. */
  iterateStaff(hallId: string, query?: QueryOf<'listStaffNotices'>, options?: IterateOptions): AsyncGenerator<StaffNotice, void, undefined> {
    return this.rows(['halls', hallId, 'notice-desk'], query, options);
  }

  /**
   * Writes a notice; it begins as a draft. Text only: nothing in it is markup.
   *
   * @example const { id, version } = await hall.notices.create('dezhou', { kind: 'convenience', title: { zh: '元旦放假安排' }, body: { zh: '1月1日至3日放假。' } });
   */
  create(hallId: string, request: NoticeRequest, options?: WriteOptions): Promise<StaffNotice> {
    return this.transport.send(['halls', hallId, 'notice-desk'], { body: request, options });
  }

  /**
   * One notice of the desk with its log and what the caller may do now.
   *
   * @throws HallNotFoundError `notice.not-found`, also for one of another department.
   */
  staff(noticeId: string, options?: CallOptions): Promise<StaffNotice> {
    return this.transport.send(['staff-notices', noticeId], { options });
  }

  /**
   * Saves a draft, or one that was returned, as its author.
   *
   * @throws HallConflictError `notice.changed`, `notice.action`.
   */
  save(noticeId: string, request: NoticeSaveRequest, options?: WriteOptions): Promise<StaffNotice> {
    return this.transport.send(['staff-notices', noticeId, 'save'], { body: request, options });
  }

  /**
   * Submits, approves, returns or withdraws a notice; one of its `actions`.
   *
   * @throws HallAccessError `notice.own`: nobody approves their own; HallConflictError `notice.changed`, `notice.action`.
   */
  act(noticeId: string, request: NoticeActionRequest, options?: WriteOptions): Promise<StaffNotice> {
    return this.transport.send(['staff-notices', noticeId, 'actions'], { body: request, options });
  }
}
