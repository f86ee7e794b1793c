import type { ProgressTrackerStrings } from './progress-tracker.strings.ts';

/** {@link ProgressTrackerStrings} in English. */
export const english: ProgressTrackerStrings = {
  title: 'Where is my application?',
  advice: 'Number and query code were on the page when you applied, and in your message.',
  number: 'Number of the application or case',
  numberHint: 'Such as DZ2603020000011',
  numberMissing: 'Enter the number',
  numberWrong: 'A digit of the number is wrong; compare it with your message',
  code: 'Query code',
  codeHint: '6 letters and digits',
  codeWrong: 'The query code has 6 letters and digits, such as K7PM2X',
  look: 'Show progress',
  looking: 'Looking it up',
  notFound: 'Not found: number or query code is wrong',
  notFoundAdvice: 'Compare both with your message. If you have lost the code, sign in and look under your applications, or call us.',
  gone: 'This application was not found',
  goneAdvice: 'Look it up once more by number and query code.',
};
