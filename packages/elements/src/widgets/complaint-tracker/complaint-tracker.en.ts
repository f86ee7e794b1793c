import { lookupEnglish } from '../../follow/lookup.en.ts';
import type { ComplaintTrackerStrings } from './complaint-tracker.texts.ts';

/** {@link ComplaintTrackerStrings} in English. */
export const english: ComplaintTrackerStrings = {
  ...lookupEnglish,
  title: 'Where is my complaint?',
  advice: 'Number and query code were on the page when you handed it in.',
  number: 'Number',
  numberHint: 'Such as DZT2612100000011',
  numberWrong: 'Something in the number is wrong; please check it',
  look: 'Show how it stands',
  notFoundAdvice: 'Check both once more. A lost query code cannot be found again: call us, or hand it in anew.',
  otherKind: 'This is not the number of a complaint',
  otherKindAdvice: 'It belongs to a question or a rating; look it up on the page where you handed it in.',
  gone: 'This complaint was not found',
};
