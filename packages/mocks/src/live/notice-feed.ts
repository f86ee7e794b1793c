import type { Hall } from '@hallkit/contract';
import type { NoticeRecord } from './watch.ts';
import { instant } from './state.ts';

/** What a feed is made of. */
export interface FeedSource {
  readonly hall: Hall;
  /** Where the server is, without a slash at its end. */
  readonly base: string;
  /** Address of the feed itself. */
  readonly self: string;
  readonly notices: readonly NoticeRecord[];
  readonly english: boolean;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

interface Entry {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly text: string;
  readonly kind: string;
  readonly published: string;
  readonly updated: string;
}

function entriesOf({ base, notices, english }: FeedSource): Entry[] {
  const said = (text: { zh: string; en?: string | undefined } | undefined): string => (text ? (english ? (text.en ?? text.zh) : text.zh) : '');
  return notices.map(({ id, content, publishedAt, changedAt }) => ({
    id: `urn:hallkit:${id}`, url: `${base}/examples/portal/?view=notices&notice=${id}`, title: said(content.title), summary: said(content.summary), text: said(content.body), kind: content.kind,
    published: instant(publishedAt ?? 0), updated: instant(Math.max(changedAt, publishedAt ?? 0)),
  }));
}

const nameOf = ({ hall: { name }, english }: FeedSource): string => (english ? (name.en ?? name.zh) : name.zh);

/** Notices by RFC 4287. */
export function atomOf(source: FeedSource): string {
  const entries = entriesOf(source);
  const { self, base, hall, english } = source;
  const updated = entries.map((one) => one.updated).sort().at(-1) ?? '1970-01-01T00:00:00.000Z';
  const lines = entries.map((one) => `  <entry>\n    <id>${one.id}</id>\n    <title>${escaped(one.title)}</title>\n    <link href="${escaped(one.url)}"/>\n    <category term="${one.kind}"/>\n    <published>${one.published}</published>\n    <updated>${one.updated}</updated>\n${one.summary ? `    <summary>${escaped(one.summary)}</summary>\n` : ''}    <content type="text">${escaped(one.text)}</content>\n  </entry>\n`);
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${english ? 'en' : 'zh-CN'}">\n  <id>urn:hallkit:${hall.id}:notices</id>\n  <title>${escaped(nameOf(source))}</title>\n  <link rel="self" href="${escaped(self)}"/>\n  <link href="${escaped(`${base}/examples/portal/?view=notices`)}"/>\n  <author><name>${escaped(nameOf(source))}</name></author>\n  <updated>${updated}</updated>\n${lines.join('')}</feed>\n`;
}

/** The same by JSON Feed 1.1. */
export function jsonFeedOf(source: FeedSource): string {
  const items = entriesOf(source).map((one) => ({ id: one.id, url: one.url, title: one.title, content_text: one.text, ...(one.summary ? { summary: one.summary } : {}), date_published: one.published, date_modified: one.updated, tags: [one.kind] }));
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: nameOf(source), home_page_url: `${source.base}/examples/portal/?view=notices`, feed_url: source.self, language: source.english ? 'en' : 'zh-CN', items });
}
