import { Temporal } from 'temporal-polyfill';
import { openingsOn } from './openings.ts';
import type { DayOpenings, Opening, OpeningRules } from './openings.ts';

/** What slots are cut from. */
export interface SlotQuestion extends OpeningRules {
  /** `YYYY-MM-DD` by the clock of the hall; a slot belongs to the day its opening begins on. */
  readonly day: string;
  /** IANA name. */
  readonly timeZone: string;
  /** Length of a slot in minutes of real time. */
  readonly minutes: number;
  /** Places in each. */
  readonly capacity: number;
}

/** A time one can book: the same moment as an instant and as the wall shows it. */
export interface TimeSlot {
  /** ISO 8601 in UTC, `2026-03-02T00:30:00Z`: tells apart what a clock shows twice. */
  readonly startsAt: string;
  readonly endsAt: string;
  /** `YYYY-MM-DDTHH:MM` by the clock of the hall. */
  readonly localStart: string;
  readonly localEnd: string;
  readonly capacity: number;
}

/** Slots of a day, or why there are none. */
export type DaySlots = { readonly kind: 'open'; readonly slots: readonly TimeSlot[] } | Exclude<DayOpenings, { kind: 'open' }>;

/** The first moment at which the clock of a zone shows a time or, where that is left out, a later one. */
function firstMoment(date: Temporal.PlainDate, time: string, timeZone: string): Temporal.ZonedDateTime {
  const local = time === '24:00' ? date.add({ days: 1 }).toPlainDateTime() : date.toPlainDateTime(Temporal.PlainTime.from(time));
  const found = local.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  const shown = found.toPlainDateTime();
  if (shown.equals(local)) return found;
  // The clock was put forward over this time: 'earlier' lies before the jump, which is the next change of the zone.
  return found.getTimeZoneTransition('next') ?? found;
}

const wall = (at: Temporal.ZonedDateTime): string => at.toPlainDateTime().toString({ smallestUnit: 'minute' });
const instant = (at: Temporal.ZonedDateTime): string => at.toInstant().toString({ smallestUnit: 'second' });

function* cut(opening: Opening, question: SlotQuestion): Generator<TimeSlot> {
  const { timeZone, minutes, capacity } = question;
  const date = Temporal.PlainDate.from(question.day);
  const overnight = opening.to <= opening.from;
  const end = firstMoment(overnight ? date.add({ days: 1 }) : date, opening.to, timeZone);
  let start = firstMoment(date, opening.from, timeZone);
  for (;;) {
    const next = start.add({ minutes });
    if (Temporal.ZonedDateTime.compare(next, end) > 0) return;
    yield { startsAt: instant(start), endsAt: instant(next), localStart: wall(start), localEnd: wall(next), capacity };
    start = next;
  }
}

/**
 * Slots of a hall on a day. They are cut in real time from the moment the hall opens, so that each lasts as long as it
 * says where clocks are changed: a time that is left out is not offered, one that comes twice is two slots that differ
 * in their instant. What is left at the end of an opening is no slot.
 *
 * @throws RangeError where day or zone are none, or `minutes` or `capacity` no positive whole number.
 * @example
 * slotsOn({ day: '2026-03-02', timeZone: 'Asia/Shanghai', hours, minutes: 30, capacity: 4 })
 * // { kind: 'open', slots: [{ startsAt: '2026-03-02T00:30:00Z', localStart: '2026-03-02T08:30', … }, …] }
 */
export function slotsOn(question: SlotQuestion): DaySlots {
  for (const number of [question.minutes, question.capacity]) if (!Number.isSafeInteger(number) || number < 1) throw new RangeError(`no slots of ${question.minutes} minutes for ${question.capacity}`);
  const day = openingsOn(question.day, question);
  if (day.kind !== 'open') return day;
  return { kind: 'open', slots: day.openings.flatMap((opening) => [...cut(opening, question)]) };
}

/**
 * The moment a wall time of a hall stands for, as reminders need it ("the day before at 17:00").
 *
 * @param time - `HH:MM`; shown twice, the first counts; left out, the moment the clock goes on.
 * @returns ISO 8601 in UTC.
 * @example instantOf('2026-03-01', '17:00', 'Asia/Shanghai') // '2026-03-01T09:00:00Z'
 */
export const instantOf = (day: string, time: string, timeZone: string): string => instant(firstMoment(Temporal.PlainDate.from(day), time, timeZone));
