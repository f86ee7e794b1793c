import type { Feed, FeedEntry } from './notices.feed.types.ts';

/** What XML 1.0 cannot hold, not even escaped (section 2.2). */
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\r': '&#13;' };

/** A text as it stands in XML, between tags and within quotes. */
export const escaped = (text: string): string => text.replace(impossible, '').replace(/[&<>"'\r]/g, (sign) => signs[sign] ?? '');

const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;

function entry({ id, url, title, summary, body, links, tags, author, published, updated }: FeedEntry): string {
  return [
    '<entry>', element('id', id), element('title', title), element('published', published), element('updated', updated), `<author>${element('name', author)}</author>`, `<link rel="alternate" type="text/html" href="${escaped(url)}"/>`,
    ...links.map((link) => `<link rel="related" href="${escaped(link.url)}" title="${escaped(link.text)}"/>`), ...tags.map((tag) => `<category term="${escaped(tag)}"/>`),
    // Plain text, as it was written: nothing in it is markup.
    ...(summary === null ? [] : [`<summary type="text">${escaped(summary)}</summary>`]), `<content type="text">${escaped(body)}</content>`, '</entry>',
  ].join('');
}

/** A feed as Atom (RFC 4287). */
export function atomOf({ id, title, language, author, self, home, updated, entries }: Feed): string {
  const head = [element('id', id), element('title', title), element('updated', updated), `<author>${element('name', author)}</author>`, `<link rel="self" type="application/atom+xml" href="${escaped(self)}"/>`, `<link rel="alternate" type="text/html" href="${escaped(home)}"/>`];
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">${[...head, ...entries.map(entry)].join('\n')}</feed>\n`;
}
