import { addWorkingDays, chinaCalendar } from '../calendar/work-calendar.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { dayBounds, hallDay } from '../queue/hall-day.ts';
import type { Moment } from '../queue/instant.ts';

/**
 * First moment at which a red card that nobody has answered is escalated: when so many working days after its own have ended.
 *
 * @returns null where it falls into a year whose holidays are not published.
 */
export function escalationAt(cardAt: Moment, days: number, timeZone: string, calendar: WorkCalendar = chinaCalendar): string | null {
  const end = addWorkingDays(hallDay(cardAt, timeZone), days, calendar);
  return end.kind === 'day' ? dayBounds(end.day, timeZone).to.toISOString().replace('.000Z', 'Z') : null;
}

/** First day on which an applicant may urge again; null where nobody can know. */
export function urgeAgainOn(lastAt: Moment, everyDays: number, timeZone: string, calendar: WorkCalendar = chinaCalendar): string | null {
  const end = addWorkingDays(hallDay(lastAt, timeZone), everyDays, calendar);
  return end.kind === 'day' ? end.day : null;
}
