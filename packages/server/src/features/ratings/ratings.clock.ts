import type { Due } from '@hallkit/contract';
import { dayBounds, isBadGrade, type Clock } from '@hallkit/domain';
import { never } from '../cases/cases.clock.ts';
import { openDue, workingDaysDue } from '../cases/cases.due.ts';
import type { RatingDays, RatingLogRow, RatingRecord } from './ratings.types.ts';

type Rated = Pick<RatingRecord, 'grade' | 'shownOn'>;

const doneBy = (log: readonly RatingLogRow[], ...actions: readonly string[]): string | null => log.find(({ action }) => actions.includes(action))?.at.toISOString() ?? null;

/** When the clock of a bad rating starts: with the day on which it is shown, and not with the hour of the visit, which would tell staff whose it is. */
export const startOf = ({ shownOn }: Rated, timeZone: string): string => dayBounds(shownOn, timeZone).from.toISOString();

/** By when a bad rating is verified. */
export const verifyDue = (rating: Rated, log: readonly RatingLogRow[], days: RatingDays, now: Date, timeZone: string): Due => workingDaysDue(startOf(rating, timeZone), days.verify, now, timeZone, doneBy(log, 'verify'));

/** By when it is answered. */
export const answerDue = (rating: Rated, log: readonly RatingLogRow[], days: RatingDays, now: Date, timeZone: string): Due =>
  isBadGrade(rating.grade) ? workingDaysDue(startOf(rating, timeZone), days.answer, now, timeZone, doneBy(log, 'answer', 'exclude')) : { ...openDue, kind: 'unpublished' };

/** What is due next. */
export const nextDue = (rating: Rated & Pick<RatingRecord, 'state'>, log: readonly RatingLogRow[], days: RatingDays, now: Date, timeZone: string): Due => (rating.state === 'open' ? verifyDue : answerDue)(rating, log, days, now, timeZone);

/** Index keys of a rating. */
export function keysOf(rating: Rated & Pick<RatingRecord, 'state'>, log: readonly RatingLogRow[], days: RatingDays, now: Date, timeZone: string): { readonly due: Date; readonly dueSoon: Date } {
  const { kind, at, dueSoonAt } = nextDue(rating, log, days, now, timeZone);
  const due = kind === 'known' && at !== null ? new Date(at) : never;
  return { due, dueSoon: kind === 'known' && dueSoonAt !== null ? new Date(dueSoonAt) : due };
}

/** The clock of one step of a bad rating, as supervision reads it. */
export const clockOf = (rating: Rated, log: readonly RatingLogRow[], days: number, actions: readonly string[], timeZone: string): Clock => ({
  kind: 'state', startedAt: startOf(rating, timeZone), timeZone, calendar: 'workingDays', statutory: null, promised: { value: days, unit: 'workingDays' }, pauses: [], extensions: [], stoppedAt: doneBy(log, ...actions),
});
