import type { AppointmentState, Slot, SlotList } from '@hallkit/contract';

/** Words for values of the contract; one key each. */
type ValueWords = Record<`day_${Exclude<SlotList['days'][number]['state'], 'open'>}` | `fill_${Slot['fill']}` | `state_${AppointmentState}`, string>;

/** Texts of `<hall-appointment-booking>`. */
export interface AppointmentBookingStrings extends ValueWords {
  chooseWork: string;
  none: string;
  noneAdvice: string;
  chooseDay: string;
  chooseTime(day: string): string;
  left(count: number): string;
  moreDays: string;
  firstDays: string;
  calendarEnds(day: string): string;
  noTimes: string;
  morning: string;
  afternoon: string;
  heldUntil(time: string): string;
  heldOver: string;
  otherTime: string;
  otherWork: string;
  name: string;
  nameWrong: string;
  phone: string;
  phoneAdvice: string;
  phoneWrong: string;
  wechat: string;
  wechatAdvice: string;
  idNumber: string;
  idNumberAdvice: string;
  idNumberWrong: string;
  book: string;
  booking: string;
  full: string;
  waitlistAdvice: string;
  joinWaitlist: string;
  when: string;
  where: string;
  code: string;
  codeAdvice: string;
  checkIn(from: string, until: string): string;
  bring: string;
  messagesTo(phone: string): string;
  reschedule: string;
  rescheduleNow: string;
  keepOld: string;
  accept(until: string): string;
  acceptNow: string;
  cancel: string;
  cancelSure: string;
  cancelAdvice: string;
  cancelYes: string;
  cancelNo: string;
  checkInNow: string;
  again: string;
  changeUntil(time: string): string;
  qr: string;
  ticket(number: string): string;
}
