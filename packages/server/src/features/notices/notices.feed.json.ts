import type { Feed } from './notices.feed.types.ts';

/** A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). What links to elsewhere stands below the text, since the format has one address for it alone. */
export function jsonFeedOf({ title, language, author, self, home, entries }: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1', title, home_page_url: home, feed_url: self, language, authors: [{ name: author }],
    items: entries.map(({ id, url, title: heading, summary, body, links, tags, author: by, published, updated }) => ({
      id, url, title: heading, ...(summary === null ? {} : { summary }), content_text: [body, ...links.map((link) => `${link.text}: ${link.url}`)].join('\n\n'), date_published: published, date_modified: updated, tags, language, authors: [{ name: by }],
    })),
  });
}
