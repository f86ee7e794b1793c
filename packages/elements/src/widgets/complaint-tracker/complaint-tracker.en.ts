import type { ComplaintTrackerStrings } from './complaint-tracker.strings.ts';

/** {@link ComplaintTrackerStrings} in English. */
export const english: ComplaintTrackerStrings = {
  title: 'Where is my complaint?',
  advice: 'Number and query code were on the page when you handed it in.',
  number: 'Number',
  numberHint: 'Such as DZT2612100000011',
  numberMissing: 'Enter the number',
  numberWrong: 'Something in the number is wrong; please check it',
  code: 'Query code',
  codeHint: '6 letters and digits',
  codeWrong: 'The query code has 6 letters and digits, such as K7PM2X',
  look: 'Show how it stands',
  looking: 'Looking it up',
  notFound: 'Not found: number or query code is wrong',
  notFoundAdvice: 'Check both once more. A lost query code cannot be found again: call us, or hand it in anew.',
  otherKind: 'This is not the number of a complaint',
  otherKindAdvice: 'It belongs to a question or a rating; look it up on the page where you handed it in.',
  gone: 'This complaint was not found',
  goneAdvice: 'Look it up once more by number and query code.',
};
