import { chinaCalendar, defaultArrivalRules, defaultNoShowRules, defaultQuotaRules, type ArrivalRules, type DayName, type HoursRow, type NoShowRules, type Opening, type OpeningException, type QuotaRules, type WorkCalendar } from '@hallkit/domain';
import { check, isObject, isTime, whole, wholeOrNull, type Fields } from '../queue/queue.settings.ts';
import type { QueueRecord } from '../queue/queue.types.ts';

/** How times of a queue are booked; what a hall leaves out is as the defaults say. */
export interface BookingSettings {
  /** Length of a slot. @default 30 */
  readonly minutes: number;
  /** Places in each. @default 4 */
  readonly capacity: number;
  /** Of one person; with `daysAhead` and `minutesBefore`. @default 14 days ahead, see `defaultQuotaRules` */
  readonly quotas: QuotaRules;
  readonly noShow: NoShowRules;
  /** When one can check in; when one is on time is said by the order of the queue. */
  readonly arrival: ArrivalRules;
  /** So long a place is kept while somebody fills in the rest. @default 10 */
  readonly holdMinutes: number;
  /** So long a place is kept for somebody of the waiting list. @default 30 */
  readonly offerMinutes: number;
  /** Most who may wait for one slot. @default 20 */
  readonly waitlist: number;
  /** Until so many minutes before the start one can change or cancel. @default 0 */
  readonly changeMinutes: number;
  /** In place of the hall's opening hours; null for those. */
  readonly hours: readonly HoursRow[] | null;
  /** Days with other hours than usual. */
  readonly exceptions: readonly OpeningException[];
  /** Public holidays; null for none. @default those of China */
  readonly calendar: WorkCalendar | null;
  /** First and last day of summer, MM-DD; null for June to September. */
  readonly summer: { readonly from: string; readonly to: string } | null;
}

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
const isDate = (value: unknown): value is string => typeof value === 'string' && isDay(`2028-${value}`);
const listOf = (value: unknown, name: string): readonly unknown[] => {
  const list = value ?? [];
  check(Array.isArray(list), `booking.${name} is no list`);
  return list as unknown[];
};

function openingOf(given: unknown): Opening {
  check(isObject(given) && isTime(given['from']) && isTime(given['to']), 'booking holds an opening without from and to');
  return { from: given['from'], to: given['to'] };
}

function hoursOf(given: unknown): HoursRow {
  check(isObject(given), 'booking.hours holds something that is no row');
  const { days, season = 'all' } = given;
  check(Array.isArray(days) && days.every((day) => Number.isInteger(day) && day >= 1 && day <= 7), 'booking.hours holds a row without weekdays');
  check(season === 'all' || season === 'summer' || season === 'winter', 'booking.hours holds a row of an unknown season');
  return { ...openingOf(given), days: days as number[], season };
}

function exceptionOf(given: unknown): OpeningException {
  check(isObject(given) && isDay(given['day']), 'booking.exceptions holds one without a day');
  const { day, openings, note = null } = given;
  check(note === null || (isObject(note) && typeof note['zh'] === 'string' && typeof note['en'] === 'string'), 'booking.exceptions holds a note that is none');
  return { day: day as string, openings: listOf(openings, 'exceptions').map(openingOf), note: note as DayName | null };
}

function noShowOf(given: unknown): NoShowRules {
  const fields = given ?? {};
  check(isObject(fields), 'booking.noShow is no object');
  const { count, withinDays, blockDays } = defaultNoShowRules;
  return { count: whole(fields, 'count', count, [0, 100]), withinDays: whole(fields, 'withinDays', withinDays, [1, 366]), blockDays: whole(fields, 'blockDays', blockDays, [1, 366]) };
}

function quotasOf(fields: Fields): QuotaRules {
  const { perDay, perMatterAndDay, open, daysAhead, minutesBefore } = defaultQuotaRules;
  return {
    perDay: wholeOrNull(fields, 'perDay', perDay, [1, 100]), perMatterAndDay: wholeOrNull(fields, 'perMatterAndDay', perMatterAndDay, [1, 100]), open: wholeOrNull(fields, 'open', open, [1, 1000]),
    daysAhead: whole(fields, 'daysAhead', daysAhead ?? 14, [0, 366]), minutesBefore: whole(fields, 'minutesBefore', minutesBefore, [0, 100_000]),
  };
}

function summerOf(given: unknown): BookingSettings['summer'] {
  if (given === undefined || given === null) return null;
  check(isObject(given) && isDate(given['from']) && isDate(given['to']), 'booking.summer has no first and last day');
  return { from: given['from'], to: given['to'] };
}

/**
 * How times of a queue are booked, checked and completed; null where none can be.
 *
 * @throws With what is wrong, for the log of the server.
 */
export function bookingOf({ settings }: Pick<QueueRecord, 'settings'>): BookingSettings | null {
  if (!settings.appointments) return null;
  const { booking: given, order } = settings;
  check(isObject(given), 'booking is no object');
  const { hours, exceptions, calendar = 'china', noShow, summer } = given;
  check(calendar === 'china' || calendar === null, 'booking.calendar is neither china nor null');
  return {
    minutes: whole(given, 'minutes', 30, [1, 720]), capacity: whole(given, 'capacity', 4, [1, 1000]), quotas: quotasOf(given), noShow: noShowOf(noShow),
    arrival: { ...order.onTime, opens: whole(given, 'opens', defaultArrivalRules.opens, [0, 1440]), closes: whole(given, 'closes', defaultArrivalRules.closes, [0, 1440]) },
    holdMinutes: whole(given, 'holdMinutes', 10, [1, 120]), offerMinutes: whole(given, 'offerMinutes', 30, [1, 1440]), waitlist: whole(given, 'waitlist', 20, [0, 1000]),
    changeMinutes: whole(given, 'changeMinutes', 0, [0, 100_000]),
    hours: hours === undefined || hours === null ? null : listOf(hours, 'hours').map(hoursOf), exceptions: listOf(exceptions, 'exceptions').map(exceptionOf),
    calendar: calendar === null ? null : chinaCalendar, summer: summerOf(summer),
  };
}

/** What holds for an appointment that was made, also where no time can be booked any more. */
export const termsOf = (queue: QueueRecord, { bookingOf: read }: { readonly bookingOf: (queue: QueueRecord) => BookingSettings | null }): BookingSettings =>
  read(queue) ?? (bookingOf({ settings: { ...queue.settings, appointments: true, booking: {} } }) as BookingSettings);
