import type { CommonLookupStrings } from './lookup.strings.ts';

/** {@link CommonLookupStrings} in English. */
export const lookupEnglish: CommonLookupStrings = {
  numberMissing: 'Enter the number',
  code: 'Query code',
  codeHint: '6 letters and digits',
  codeWrong: 'The query code has 6 letters and digits, such as K7PM2X',
  looking: 'Looking it up',
  notFound: 'Not found: number or query code is wrong',
  goneAdvice: 'Look it up once more by number and query code.',
};
