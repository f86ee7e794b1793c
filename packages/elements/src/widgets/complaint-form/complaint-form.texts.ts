import type { ComplaintKind } from '@hallkit/contract';

/** What each kind is for, in a sentence; one key each, so that a page can override any of them. */
type KindWords = Record<`kind_${ComplaintKind}`, string>;

/** Texts of writing a complaint; overridden under the name of the element. */
export interface ComplaintFormStrings extends KindWords {
  title: string;
  about: string;
  aboutTicket(number: string, queue: string): string;
  aboutCase(caseNo: string): string;
  counter(counter: string): string;
  staffNo(number: string): string;
  /** @param day - As people read it. @param days - Working days; null where they cannot be counted. */
  late(day: string, days: number | null): string;
  missing: string;
  missingAdvice: string;
  unread: string;
  department: string;
  departmentAny: string;
  kind: string;
  otherKind: string;
  text: string;
  textHint: string;
  textReady: string;
  /** Ready to be sent as it stands. */
  readyText(caseNo: string, matter: string, department: string, day: string, days: number | null): string;
  textMissing: string;
  /** @param over - Characters. */
  textLong(over: string): string;
  counted(length: string, most: string): string;
  anonymous: string;
  anonymousAdvice: string;
  contact: string;
  contactAdvice: string;
  name: string;
  phone: string;
  phoneWrong: string;
  phoneKnown(masked: string): string;
  similar(count: number): string;
  similarAdvice: string;
  similarOn(day: string): string;
  see: string;
  back: string;
  submit: string;
  submitting: string;
  kept: string;
  notKept: string;
  discard: string;
  discardSure: string;
  discardNo: string;
  discarded: string;
  refusedTitle: string;
  queued: string;
  queuedAdvice: string;
  queuedHere: string;
  sendNow: string;
  change: string;
  sentBefore(number: string): string;
  sentBeforeAdvice(code: string): string;
  otherWaits(count: number): string;
  noted: string;
  receipt: string;
  number: string;
  code: string;
  codeAdvice: string;
  codeAdviceAnonymous: string;
  copy: string;
  copied: string;
  copyText(number: string, code: string): string;
  print: string;
  next: string;
  accepts(day: string): string;
  answers(day: string): string;
  answersLater: string;
  hears: string;
  hearsNot: string;
  follow: string;
  another: string;
}
