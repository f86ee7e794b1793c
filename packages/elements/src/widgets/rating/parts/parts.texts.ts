import type { LookupStrings } from '../../../follow/lookup.strings.ts';

/** Texts of what follows a choice; overridden under the name of the element, as those of the question are. */
export interface RatingPartsStrings extends LookupStrings {
  well: string;
  either: string;
  bad: string;
  tagsHint: string;
  words: string;
  wordsBad: string;
  wordsHint: string;
  /** @param left - Characters. */
  left(left: number): string;
  promiseTitle: string;
  /** @param verify - Working days in words. @param answer - Working days in words. */
  promise(verify: string, answer: string): string;
  phone: string;
  phoneHint: string;
  phoneWrong: string;
  submit: string;
  submitting: string;
  /** @param seconds - Until what is there is taken away. */
  leaving(seconds: number): string;
  leavingAdvice: string;
  stay: string;
  kept: string;
  staff: string;
  staffAdvice: string;
  thanks: string;
  thanksGood: string;
  thanksBad: string;
  dueBy(day: string): string;
  /** @param day - The working day after it was given. */
  shownFrom(day: string): string;
  toPhone(phone: string): string;
  keep: string;
  keepAdvice: string;
  follow: string;
  done: string;
  outcome: string;
  yours: string;
  correction: string;
  answer: string;
  answerBy: string;
  /** @param what - Of the visit or case. @param day - On which day. */
  about(what: string, day: string): string;
  said(grade: string): string;
  lookTitle: string;
  lookAdvice: string;
  others: string;
}
