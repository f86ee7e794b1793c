import type { NoticeKind } from '@hallkit/contract';

/** Words for values of the contract; one key each, so that a page can override any of them. */
type ValueWords = Record<`kind_${NoticeKind}` | 'credit_licence' | 'credit_penalty', string>;

/** Texts of the list of `<hall-notice-board>`; those of one notice, of the subscription and of the LED board come with them. */
export interface NoticeBoardStrings extends ValueWords {
  title: string;
  label: string;
  hint: string;
  clear: string;
  kinds: string;
  every: string;
  important: string;
  isNew: string;
  /** Read aloud: notices that have just been published. @param title - Of the first. */
  news(count: number, title: string): string;
  /** Read aloud: how many are shown now. */
  shown(count: string): string;
  none: string;
  noneAdvice: string;
  nothingYet: string;
  nothingYetAdvice: string;
  clearAll: string;
  more: string;
  loadingMore: string;
  whole: string;
  feed: string;
  feedAdvice: string;
  tellMe: string;
  back: string;
  gone: string;
  goneAdvice: string;
  stale: string;
  /** @param time - Since when, as people read it. */
  since(time: string): string;
}
