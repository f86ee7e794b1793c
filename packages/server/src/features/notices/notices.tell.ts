import { noticeKindTexts } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { enqueue } from '../notifications/notifications.service.ts';
import { expiryOf } from '../notifications/notifications.messages.ts';
import { noteTelling, takeTelling } from './notices.publish.store.ts';
import { selectNotice } from './notices.store.ts';
import { selectActive, type ActiveSubscription } from './notices.subscriptions.store.ts';
import type { NoticeContext, NoticeRecord } from './notices.types.ts';
import { summaryView } from './notices.view.ts';

/** So many subscribers are looked at in one transaction. */
const batch = 200;

/** Whether somebody wants to be told of a notice. */
export function wants({ kinds, topics, audience }: Pick<ActiveSubscription, 'kinds' | 'topics' | 'audience'>, { kind, topics: about = [], audience: whom = 'everyone' }: NoticeRecord['content']): boolean {
  const fits = whom === 'everyone' || audience === 'everyone' || audience === whom;
  return kinds.includes(kind) && fits && (topics.length === 0 || topics.some((topic) => about.includes(topic)));
}

/**
 * Writes to a part of the subscribers of one notice. How far it has come is noted in the same transaction, so that
 * whoever is killed in between leaves nobody out, and nobody gets it twice.
 *
 * @returns Whether there may be more to tell.
 */
export async function tellSubscribers(db: Kysely<Database>, { now, seal }: Pick<NoticeContext, 'now' | 'seal'>): Promise<boolean> {
  return inTransaction(db, async (transaction) => {
    const telling = await takeTelling(transaction);
    if (!telling) return false;
    const { hallId, noticeId, toldTo } = telling;
    const [notice, at] = [await selectNotice(transaction, [hallId], noticeId), now()];
    const isPublic = notice?.shelf === 'public' && (notice.endsAt === null || notice.endsAt > at);
    const part = isPublic ? await selectActive(transaction, hallId, toldTo, batch) : [];
    if (notice && isPublic) {
      const { title, department } = summaryView(notice);
      const [latest, end] = [expiryOf('notice.published', at), notice.endsAt];
      // Who came later has read it on the page.
      const wanting = part.filter((one) => wants(one, notice.content) && one.confirmedAt <= (notice.publishedAt ?? at));
      await enqueue(transaction, ...wanting.map(({ id, channel, addressSealed, locale }) => {
        const address = seal.open(addressSealed);
        return {
          hallId, eventKey: `notice.published ${noticeId} ${id}`, template: 'notice.published' as const, locale, about: noticeId, expiresAt: end && end < latest ? end : latest,
          data: { kind: noticeKindTexts[notice.content.kind], title, department: department?.name ?? null }, to: channel === 'sms' ? { phone: address } : channel === 'email' ? { email: address } : { wechat: address },
        };
      }));
    }
    await noteTelling(transaction, telling, part.length < batch ? null : (part.at(-1)?.id ?? null));
    return true;
  });
}
