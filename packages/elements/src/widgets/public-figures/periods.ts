/** Days of which figures are shown. */
export interface Days {
  /** `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
}

/** What one can choose among; `given` are the days that a page has bound. */
export type Period = 'month' | 'last' | 'year' | 'given';

const isDay = (text: string | undefined): text is string => text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** The day it is in a zone. */
export const dayIn = (timeZone: string | undefined, now: number | Date = Date.now()): string => new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', ...(timeZone === undefined ? {} : { timeZone }) }).format(now);

/** Days a page has bound; undefined where it has bound none, or none that there can be. */
export function givenDays(from: string | undefined, to: string | undefined, today: string): Days | undefined {
  if (!isDay(from) && !isDay(to)) return undefined;
  const last = isDay(to) ? to : today;
  const first = isDay(from) ? from : `${last.slice(0, 7)}-01`;
  return first <= last ? { from: first, to: last } : undefined;
}

/** Days of a period as they are today: months are calendar months, the year is this one so far. */
export function daysOf(period: Exclude<Period, 'given'>, today: string): Days {
  const month = `${today.slice(0, 7)}-01`;
  if (period === 'month') return { from: month, to: today };
  if (period === 'year') return { from: `${today.slice(0, 4)}-01-01`, to: today };
  const to = new Date(Date.parse(month) - 86_400_000).toISOString().slice(0, 10);
  return { from: `${to.slice(0, 7)}-01`, to };
}
