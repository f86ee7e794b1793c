import type { CaseDecision, CaseDocument, CaseLogEntry, Document, Extension, Fee } from '@hallkit/contract';
import type { CaseField } from '@hallkit/domain';
import type { GraveAction } from './desk/action-draft.ts';
import type { CaseView } from './desk/inbox.ts';

/** Texts with one key for each value of something. */
interface Words
  extends Record<`view_${CaseView}` | `none_${CaseView}` | `noneAdvice_${CaseView}`, string>,
    Record<`paper_${CaseDocument['state']}`, string>,
    Record<`grade_${Document['trustGrade']}`, string>,
    Record<`document_${Exclude<Document['state'], 'valid'>}`, string>,
    Record<`by_${CaseLogEntry['by']['kind']}`, string>,
    Record<`extension_${Extension['state']}`, (days: number) => string>,
    Record<`fee_${Fee['state']}`, string>,
    Record<`field_${Exclude<CaseField, 'method'>}`, string>,
    Record<`decision_${CaseDecision['kind']}`, string>,
    Record<`will_${GraveAction}`, (applicant: string, caseNo: string) => string> {}

/** Texts of `<hall-case-desk>`. */
export interface CaseDeskStrings extends Words {
  inbox: string;
  views: string;
  number: string;
  numberAdvice(least: number): string;
  found(number: string): string;
  noneFound(number: string): string;
  noneFoundAdvice: string;
  more: string;
  unread: string;
  joint: string;
  countOverdue(count: number): string;
  countSoon(count: number): string;
  countUnread(count: number): string;
  chooseCase: string;
  back: string;
  opened(matter: string, state: string): string;
  stale: string;
  since(time: string): string;
  dueNotBegun: string;
  dueSupplement: string;
  dueStill: string;
  dueUnknown(day: string): string;
  dueUnpublished: string;
  dueMet: string;
  dueMetLate: string;
  dueOnTime: string;
  dueToday: string;
  dueLeft(days: number): string;
  /** @param text - How much is left. */
  dueSoon(text: string): string;
  dueOver(days: number): string;
  dueLongOver(days: number): string;
  acceptance: string;
  acceptanceAdvice: string;
  promised: string;
  promisedAdvice: string;
  legal: string;
  legalAdvice: string;
  noDay: string;
  assignedTo(name: string): string;
  /** The state by its code of the national standard. */
  official(code: number, name: string): string;
  assignedToNobody: string;
  contact: string;
  changed: string;
  changedMessages(count: number): string;
  changedPapers(names: readonly string[]): string;
  changedSeen: string;
  typedKept: string;
  actions: string;
  noActions: string;
  key(key: string): string;
  done(action: string, state: string): string;
  goOn(action: string): string;
  doIt(action: string): string;
  sure(action: string): string;
  reconsider: string;
  cancel: string;
  choose: string;
  faults(count: number): string;
  fieldMissing: string;
  itemsMissing: string;
  daysWrong(most: number): string;
  daysMost(most: number): string;
  length(length: number, most: number): string;
  /** @param either - One of two is enough. */
  optional(name: string, either: boolean): string;
  itemsAdvice: string;
  itemPick: string;
  itemOther: string;
  itemRemove: string;
  askFor(paper: string): string;
  askAgain(paper: string): string;
  carrier: string;
  trackingNumber: string;
  advice_accept: string;
  advice_requestSupplement: string;
  advice_startSpecialProcedure: string;
  advice_proposeExtension: string;
  advice_grant: string;
  advice_grantToFollow: string;
  advice_acceptPapers: string;
  advice_declinePapers: string;
  advice_refuse: string;
  advice_note: string;
  values: string;
  noValues: string;
  yes: string;
  no: string;
  papers: string;
  noPapers: string;
  count(count: number): string;
  pages(pages: number): string;
  validUntil(day: string): string;
  verifiedOn(day: string): string;
  isNew: string;
  look: string;
  originalDue: string;
  followCame: string;
  followDue(day: string | null): string;
  verify: string;
  verified: string;
  viewing(name: string): string;
  page(page: number, pages: number): string;
  pageOf(name: string, page: number, pages: number): string;
  pageBefore: string;
  pageAfter: string;
  openFile: string;
  keepFile: string;
  closePaper: string;
  paperFailed: string;
  paperNoPicture: string;
  supplement: string;
  noticeAt(time: string): string;
  suppliedAt(time: string): string;
  notSupplied: string;
  procedures: string;
  toldDays(days: number): string;
  sinceDay(day: string): string;
  fromTo(from: string, to: string): string;
  extension: string;
  proposedBy(name: string): string;
  decidedBy(name: string): string;
  decision: string;
  delivery: string;
  sentAt(time: string): string;
  deliveredAt(time: string): string;
  fee: string;
  amount(yuan: number): string;
  siblings: string;
  application(number: string): string;
  waitedFor: string;
  messages: string;
  noMessages: string;
  reply: string;
  send: string;
  sent: string;
  log: string;
  submitted: string;
  why: string;
  noted: string;
}
