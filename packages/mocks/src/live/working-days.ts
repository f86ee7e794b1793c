import type { Due } from '@hallkit/contract';
import { dayBounds, readClock } from '@hallkit/domain';
import type { Clock } from '@hallkit/domain';
import { dueOf, openDue } from './dues.ts';
import type { Live } from './state.ts';

/** A limit in working days that is law and promise at once. */
export function clockOfDays(live: Live, days: number, from: number, to: number | null): Clock {
  const limit = { value: days, unit: 'workingDays' as const };
  return { kind: 'state', startedAt: from, timeZone: live.timeZone, calendar: 'workingDays', statutory: limit, promised: limit, pauses: [], extensions: [], stoppedAt: to };
}

/** The clock of a step of a bad rating: it starts with the day on which it is shown and not with the hour, which would tell staff whose it is. */
export const ratingClock = (live: Live, days: number, shownOn: string, doneAt: number | null): Clock => clockOfDays(live, days, dayBounds(shownOn, live.timeZone).from.getTime(), doneAt);

/** What a clock says now. */
export function dueByClock(live: Live, clock: Clock): Due {
  if (clock.startedAt === null) return openDue;
  const reading = readClock(clock, live.now());
  return dueOf(reading.kind === 'reading' ? reading.promised : reading, clock.stoppedAt !== null);
}
