import type { Locale } from '../../platform/http/problem.ts';

/** An entry of a feed, in one language, with absolute addresses. */
export interface FeedEntry {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string | null;
  readonly body: string;
  readonly links: readonly { readonly text: string; readonly url: string }[];
  readonly tags: readonly string[];
  readonly author: string;
  readonly published: string;
  readonly updated: string;
}

/** A feed, in one language. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly language: Locale;
  readonly author: string;
  /** Of the feed itself, and of the page for people. */
  readonly self: string;
  readonly home: string;
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}
