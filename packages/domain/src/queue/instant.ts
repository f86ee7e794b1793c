/** A moment: ISO 8601 with offset, a Date, or milliseconds since 1970. */
export type Moment = string | number | Date;

/** Milliseconds since 1970; NaN where the text is no moment. */
export const epochMs = (moment: Moment): number => (typeof moment === 'number' ? moment : new Date(moment).getTime());
