import type { CaseDecision } from '@hallkit/contract';

/** Words for values of the contract; one key each, so that a page can override any of them. */
type ValueWords = Record<`decision_${CaseDecision['kind']}`, string>;

/** Texts of a case of one's own; overridden under the name of the element, as those of the progress are. */
export interface OwnCaseStrings extends ValueWords {
  signIn: string;
  notYours: string;
  notYoursAdvice: string;
  changed: string;
  changedAdvice: string;
  close: string;
  supplement: string;
  supplementAdvice(day: string): string;
  came: string;
  follow: string;
  followBy(day: string): string;
  followLate(day: string): string;
  followCame: string;
  followAccepted: string;
  followReturned(reason: string): string;
  followSpace: string;
  followUse: string;
  originals: string;
  originalsAdvice(department: string): string;
  answerField: string;
  send: string;
  fee: string;
  feeBasis(basis: string): string;
  feePaid: string;
  pay: string;
  payNow: string;
  newWindow: string;
  payAdvice: string;
  decision: string;
  number: string;
  reason: string;
  ground: string;
  legalBasis: string;
  content: string;
  validUntil: string;
  remedies: string;
  document: string;
  delivery: string;
  tracking(carrier: string, number: string): string;
  deliverySent(day: string): string;
  deliveryCame(day: string): string;
  confirm: string;
  messages: string;
  noMessages: string;
  you: string;
  department: string;
  write: string;
  post: string;
  writeMissing: string;
  withdraw: string;
  withdrawSure: string;
  withdrawAdvice: string;
  withdrawYes: string;
  withdrawNo: string;
  done: string;
}
