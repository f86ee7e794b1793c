import type { StringTable } from '../../locales/strings.ts';

/** Texts of `<hall-check-in>`. */
export interface CheckInStrings {
  title: string;
  advice: string;
  /** Where cards are read. */
  adviceCard: string;
  code: string;
  codeWrong: string;
  checkIn: string;
  checkingIn: string;
  notFound: string;
  notFoundAdvice: string;
  noCard: string;
  noCardAdvice: string;
  /** Read aloud, once. */
  said(number: string): string;
  again: string;
}

/** The strings of {@link CheckInStrings}. */
export const checkInStrings: StringTable<CheckInStrings> = {
  name: 'check-in',
  'zh-CN': {
    title: '预约签到',
    advice: '请输入预约短信里的 6 位签到码。',
    adviceCard: '请刷预约时填写的身份证，或输入预约短信里的 6 位签到码。',
    code: '签到码',
    codeWrong: '签到码是 6 位字母和数字，例如 K7PM2X',
    checkIn: '签到取号',
    checkingIn: '正在签到',
    notFound: '没有找到这个签到码',
    notFoundAdvice: '请核对短信里的 6 位签到码；也可以直接取号排队。',
    noCard: '这张身份证今天没有预约',
    noCardAdvice: '请输入短信里的 6 位签到码；也可以直接取号排队。',
    said: (number) => `签到成功，您的号码是 ${number}`,
    again: '再签到一个',
  },
  en: {
    title: 'Check in',
    advice: 'Enter the 6-character code from your booking message.',
    adviceCard: 'Hold the identity card you booked with to the reader, or enter the 6-character code from your booking message.',
    code: 'Check-in code',
    codeWrong: 'The code has 6 letters and digits, such as K7PM2X',
    checkIn: 'Check in',
    checkingIn: 'Checking in',
    notFound: 'There is no appointment with this code',
    notFoundAdvice: 'Check the 6 characters in your message. You can also take a number and wait.',
    noCard: 'Nothing is booked today with this card',
    noCardAdvice: 'Enter the 6-character code from your message. You can also take a number and wait.',
    said: (number) => `You are checked in; your number is ${number}`,
    again: 'Check in another',
  },
};
