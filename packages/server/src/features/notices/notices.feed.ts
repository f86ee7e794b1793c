import { createHash } from 'node:crypto';
import type { Notice } from '@hallkit/contract';
import { noticeKindTexts } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { TextReply } from '../../platform/http/handler.ts';
import { HttpProblem, type Locale } from '../../platform/http/problem.ts';
import { atomOf } from './notices.feed.atom.ts';
import { jsonFeedOf } from './notices.feed.json.ts';
import type { Feed, FeedEntry } from './notices.feed.types.ts';
import { selectHallName, selectNewest } from './notices.public.store.ts';
import { filterOf, type NoticeQuery } from './notices.public.ts';
import type { NoticeContext } from './notices.types.ts';
import { noticeView } from './notices.view.ts';

/** So many entries has a feed. */
const most = 50;

/**
 * A name that stays the same wherever the server is reached and whatever is changed in an entry (RFC 4287 section 4.2.6):
 * a UUID made from a name (RFC 9562, version 8 over SHA-256).
 */
export function stableId(name: string): string {
  const bytes = createHash('sha256').update(`hallkit feed ${name}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
}

/** Where a notice is read. */
const pageOf = (base: string, followUrl: string, id: string): string => new URL(followUrl.replaceAll('{kind}', 'notice').replaceAll('{id}', encodeURIComponent(id)), `${base}/`).href;

function entryOf(notice: Notice, { base, followUrl, hall, locale }: { readonly base: string; readonly followUrl: string; readonly hall: string; readonly locale: Locale }): FeedEntry {
  const say = ({ zh, en }: { zh: string; en: string | null }): string => (locale === 'en' ? (en ?? zh) : zh);
  return {
    id: stableId(notice.id), url: pageOf(base, followUrl, notice.id), title: say(notice.title), summary: notice.summary && say(notice.summary), body: say(notice.body),
    links: notice.links.map(({ text, url }) => ({ text: say(text), url: new URL(url, `${base}/`).href })), tags: [say(noticeKindTexts[notice.kind]), ...notice.topics], author: notice.department ? say(notice.department.name) : hall,
    published: notice.publishedAt, updated: notice.changedAt,
  };
}

/**
 * The newest notices in force as a feed, for readers without a key: what everybody may read.
 *
 * @param format - Atom (RFC 4287) or JSON Feed 1.1.
 * @throws {HttpProblem} hall.not-found.
 */
export async function feedOf(db: Kysely<Database>, { now, base: publicBase, followUrl }: NoticeContext, hallId: string, { format = 'atom', ...query }: Omit<NoticeQuery, 'q'> & { readonly format?: 'atom' | 'json' }, locale: Locale): Promise<TextReply> {
  const name = await selectHallName(db, hallId);
  if (!name) throw new HttpProblem('hall.not-found');
  const rows = await selectNewest(db, filterOf(hallId, null, query), now(), most);
  const [base, hall] = [publicBase(), locale === 'en' ? (name.en ?? name.zh) : name.zh];
  const entries = rows.map((row) => entryOf(noticeView(row), { base, followUrl, hall, locale }));
  const asked = new URLSearchParams(Object.entries({ format, ...query }).filter((entry): entry is [string, string] => entry[1] !== undefined));
  // The two formats of one feed are the same feed.
  const same = new URLSearchParams([...asked].filter(([key]) => key !== 'format'));
  const feed: Feed = {
    id: stableId(`${hallId}?${same}`), title: locale === 'en' ? `${hall}: notices` : `${hall}公告`, language: locale, author: hall, self: `${base}/api/v1/halls/${encodeURIComponent(hallId)}/notice-feed?${asked}`,
    home: new URL(followUrl.split('?')[0] ?? '/', `${base}/`).href, updated: entries.map(({ updated }) => updated).sort().at(-1) ?? new Date(0).toISOString(), entries,
  };
  return format === 'json' ? { mediaType: 'application/feed+json; charset=utf-8', text: jsonFeedOf(feed) } : { mediaType: 'application/atom+xml; charset=utf-8', text: atomOf(feed) };
}
