import type { LookupStrings } from '../../../follow/lookup.strings.ts';

/** Texts of asking a person and of following a question; overridden under the name of the element, as those of the search are. */
export interface ConsultationPartsStrings extends LookupStrings {
  askTitle: string;
  back: string;
  question: string;
  questionHint: string;
  questionMissing: string;
  /** @param left - Characters. */
  left(left: number): string;
  department: string;
  departmentHint: string;
  departmentUnknown: string;
  phone: string;
  phoneHint: string;
  phoneWrong: string;
  mayPublish: string;
  mayPublishHint: string;
  send: string;
  sending: string;
  kept: string;
  limited: string;
  limitedAdvice: string;
  received: string;
  dueBy(day: string): string;
  /** @param year - Whose holidays nobody has published yet. */
  dueUnknown(year: string): string;
  closesAfter(day: string): string;
  closesUnknown(year: string): string;
  hears(phone: string): string;
  keep: string;
  keepAdvice: string;
  follow: string;
  lookTitle: string;
  lookAdvice: string;
  otherKind: string;
  otherKindAdvice: string;
  you: string;
  hall: string;
  numbered(number: string): string;
  published: string;
  helped: string;
  helpful: string;
  notHelpful: string;
  saidHelpful: string;
  saidNotHelpful: string;
  /** @param count - So many whom the answer has helped, with this one. */
  voted(count: string): string;
  votedBefore: string;
  followUp: string;
  followUpLabel: string;
  followUpSend: string;
  changed: string;
  changedAdvice: string;
  others: string;
  stale: string;
  since(time: string): string;
}
