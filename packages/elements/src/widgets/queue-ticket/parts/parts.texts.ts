import type { PriorityGroup } from '@hallkit/contract';

/** Names of the groups that go first; one key each. */
type GroupWords = Record<`group_${PriorityGroup}`, string>;

/** Texts of what `<hall-queue-ticket>` fetches after its first look; overridden under the name of the element, as those of the choice are. */
export interface TicketPartsStrings extends GroupWords {
  otherWork: string;
  situations: string;
  situationsAdvice: string;
  papers: string;
  papersAdvice: string;
  /** @param count - Required papers not ticked. */
  papersMissing(count: number): string;
  papersAll: string;
  toFollow: string;
  phone: string;
  phoneAdvice: string;
  phoneWrong: string;
  wechat: string;
  wechatAdvice: string;
  /** @param holder - Name and number, masked. */
  cardRead(holder: string): string;
  groups: string;
  groupsAdvice: string;
  take: string;
  taking: string;
  back: string;
  yourNumber: string;
  state_issued: string;
  state_waiting: string;
  state_called: string;
  state_serving: string;
  state_on_hold: string;
  state_transferred: string;
  state_completed: string;
  state_no_show: string;
  state_cancelled: string;
  state_expired: string;
  ahead: string;
  /** @param count - Tickets before this one. */
  aheadCount(count: number): string;
  youAreNext: string;
  wait: string;
  where: string;
  goTo(counter: string): string;
  onHoldAdvice: string;
  transferredAdvice: string;
  completedAdvice: string;
  noShowAdvice(time: string): string;
  noShowLate: string;
  cancelledAdvice: string;
  expiredAdvice: string;
  takenAt(time: string): string;
  messagesTo(phone: string): string;
  again: string;
  cancel: string;
  cancelSure: string;
  cancelAdvice: string;
  cancelYes: string;
  cancelNo: string;
  code: string;
  why: string;
  whyNobody: string;
  /** @param later - Called before although taken later. */
  whySummary(called: number, later: number): string;
  whyRules: string;
  minutesEarlier(minutes: number): string;
  messages: string;
  messagesNone: string;
  stale: string;
  since(time: string): string;
  offlineTaken: string;
  offlineAdvice: string;
  /** Read aloud, once, when it changes. */
  saidAhead(count: number, wait: string): string;
  saidCalled(number: string, counter: string): string;
}
