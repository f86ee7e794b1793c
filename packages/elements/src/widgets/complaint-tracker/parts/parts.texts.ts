import type { Oversight, OwnComplaintActionName, Verification } from '@hallkit/contract';

/** Words for values of the contract; one key each, so that a page can override any of them. */
type ValueWords = Record<`action_${OwnComplaintActionName}` | `oversight_${Exclude<Oversight['level'], 'none'>}` | `finding_${Verification['finding']}` | `done_${OwnComplaintActionName}`, string>;

/** Texts of a complaint that is followed; overridden under the name of the element, as those of the form are. */
export interface ComplaintPartsStrings extends ValueWords {
  numbered(number: string): string;
  submitted(at: string): string;
  anonymous: string;
  acceptBy(day: string): string;
  answerBy(day: string): string;
  acceptLate(day: string): string;
  answerLate(day: string): string;
  /** @param year - Whose holidays nobody has published yet. */
  acceptUnknown(year: string): string;
  answerUnknown(year: string): string;
  closesUnknown(year: string): string;
  paused: string;
  left(days: number): string;
  lastDay: string;
  over(days: number): string;
  question: string;
  reply: string;
  replyMissing: string;
  textLong(over: string): string;
  counted(length: string, most: string): string;
  sending: string;
  answerOf(name: string): string;
  answer: string;
  answersBefore(count: number): string;
  yourWord: string;
  verification: string;
  reason: string;
  duplicate(number: string): string;
  satisfied: string;
  satisfiedUntil(day: string): string;
  reopen: string;
  reopenHint: string;
  reopenMissing: string;
  withdrawAsk: string;
  withdrawAdvice: string;
  withdrawSure: string;
  withdrawNo: string;
  written: string;
  history: string;
  reopened(times: number): string;
  changed: string;
  changedAdvice: string;
  refused: string;
  others: string;
  stale: string;
  since(time: string): string;
}
