import { addWorkingDays, chinaCalendar } from '../calendar/work-calendar.ts';
import type { UnknownDays, WorkCalendar } from '../calendar/work-calendar.ts';
import type { LegalDue } from '../clock/law-limits.ts';
import { dayBounds, hallDay } from '../queue/hall-day.ts';
import { inTime } from './case-log.ts';
import type { CaseLogEntry } from './case-log.ts';

/** Working days for papers that follow a grant, where whoever decides names no day. No national law sets them; a hall says otherwise in its decision. */
export const followDays = 20;

/**
 * Until when papers that follow a grant (容缺通过) must come: the day named with the decision, else {@link followDays} after it.
 * Before a decision they are due with the decision itself, which is the clock of the case.
 *
 * @returns null where nothing was granted with papers to follow.
 * @throws RangeError where a moment or zone is none.
 */
export function followDue(log: readonly CaseLogEntry[], timeZone: string, calendar: WorkCalendar = chinaCalendar): LegalDue | UnknownDays | null {
  const granted = inTime(log).findLast(({ action }) => action === 'grantToFollow');
  if (!granted) return null;
  const named = granted.data?.['toFollowBy'];
  const found = typeof named === 'string' ? ({ kind: 'day', day: named } as const) : addWorkingDays(hallDay(granted.at, timeZone), followDays, calendar);
  return found.kind === 'day' ? { kind: 'due', day: found.day, at: dayBounds(found.day, timeZone).to.toISOString().replace('.000Z', 'Z') } : found;
}
