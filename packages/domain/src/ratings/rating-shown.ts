import { addWorkingDays, chinaCalendar } from '../calendar/work-calendar.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { dayAfter } from '../queue/hall-day.ts';

/**
 * From which day on staff see a rating, and it counts: the working day after it was given. A list or a figure that moves while
 * somebody leaves would tell whose it is. Where nobody has published the holidays yet it is the next day.
 *
 * @example ratingShownOn('2026-11-27') // '2026-11-30': Friday's on Monday
 */
export function ratingShownOn(day: string, calendar: WorkCalendar = chinaCalendar): string {
  const next = addWorkingDays(day, 1, calendar);
  return next.kind === 'day' ? next.day : dayAfter(day, 1);
}
