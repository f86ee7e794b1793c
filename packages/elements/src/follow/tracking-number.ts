import { parseTrackingNumber } from '@hallkit/domain';

/** Whether a number shaped like ours of a complaint, a question or a rating has a slip in it: another hall may number in its own way, ours have a check digit. */
export const isTrackingSlip = (number: string): boolean => /^[A-Z]{3}\d{13}$/.test(number) && !parseTrackingNumber(number);
