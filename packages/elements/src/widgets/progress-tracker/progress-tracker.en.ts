import { lookupEnglish } from '../../follow/lookup.en.ts';
import type { ProgressTrackerStrings } from './progress-tracker.texts.ts';

/** {@link ProgressTrackerStrings} in English. */
export const english: ProgressTrackerStrings = {
  ...lookupEnglish,
  title: 'Where is my application?',
  advice: 'Number and query code were on the page when you applied, and in your message.',
  number: 'Number of the application or case',
  numberHint: 'Such as DZ2603020000011',
  numberWrong: 'A digit of the number is wrong; compare it with your message',
  look: 'Show progress',
  notFoundAdvice: 'Compare both with your message. If you have lost the code, sign in and look under your applications, or call us.',
  gone: 'This application was not found',
};
