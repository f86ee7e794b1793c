import { dayAfter, hallDay, openingsOn, slotsOn, wallTime, type DayName, type HoursRow, type TimeSlot } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { HallQueues, QueueRecord } from '../queue/queue.types.ts';
import type { BookingSettings } from './appointments.settings.ts';
import { selectHours } from './appointments.slots.store.ts';
import type { AppointmentContext, FoundSlot, PlannedSlot } from './appointments.types.ts';

/** A day as far as it can be booked, and why not. */
export interface PlannedDay {
  readonly state: 'open' | 'closed' | 'holiday' | 'past' | 'tooFar' | 'unknown';
  readonly note: DayName | null;
  readonly slots: readonly PlannedSlot[];
}

/** Where slots are cut: a queue, how it books, and when its hall is open. */
export interface Plan {
  readonly hall: HallQueues;
  readonly queue: QueueRecord;
  readonly booking: BookingSettings;
  readonly hours: readonly HoursRow[];
}

const stamp = (start: Date): string => `${start.toISOString().slice(0, 16).replaceAll(/[-:]/g, '')}Z`;

/** Id of a slot: its queue and when it begins, `dezhou.tax.20261130T0100Z`. */
export const slotId = (queueId: string, start: Date): string => `${queueId}.${stamp(start)}`;

/** Queue and beginning of a slot; undefined where the text is no id of one. */
export function readSlotId(id: string): { readonly queueId: string; readonly start: Date } | undefined {
  const [, queueId = '', year = '', month = '', day = '', hour = '', minute = ''] = /^(.+)\.(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)Z$/.exec(id) ?? [];
  const start = new Date(`${year}-${month}-${day}T${hour}:${minute}:00Z`);
  // 30 February is read as 2 March.
  return Number.isNaN(start.getTime()) || slotId(queueId, start) !== id ? undefined : { queueId, start };
}

/** Cut slots of days; the same few are asked for again and again. */
const cut = new Map<string, readonly TimeSlot[]>();
const mostCut = 4000;

function cutOn(day: string, { hall: { timeZone }, booking: { minutes, capacity, exceptions, calendar, summer }, hours }: Plan): readonly TimeSlot[] {
  const name = JSON.stringify([day, timeZone, minutes, capacity, exceptions, calendar === null, summer, hours]);
  const known = cut.get(name);
  if (known) return known;
  const found = slotsOn({ day, timeZone, hours, minutes, capacity, exceptions, calendar, ...(summer ? { summer } : {}) });
  const slots = found.kind === 'open' ? found.slots : [];
  if (cut.size >= mostCut) cut.clear();
  cut.set(name, slots);
  return slots;
}

/** What can be booked on a day of the hall. What begins after midnight is of the day its clock shows, also where the opening began the day before. */
export function plannedDay(plan: Plan, day: string, now: Date): PlannedDay {
  const { hall, queue, booking, hours } = plan;
  const today = hallDay(now, hall.timeZone);
  if (day < today) return { state: 'past', note: null, slots: [] };
  const openings = openingsOn(day, { hours, exceptions: booking.exceptions, calendar: booking.calendar, ...(booking.summer ? { summer: booking.summer } : {}) });
  if (openings.kind === 'unknown') return { state: 'unknown', note: null, slots: [] };
  const starts = new Set<string>();
  const slots = [...cutOn(dayAfter(day, -1), plan), ...cutOn(day, plan)].filter(({ startsAt, localStart }) => localStart.slice(0, 10) === day && !starts.has(startsAt) && starts.add(startsAt));
  if (slots.length === 0) return { state: openings.kind === 'closed' && openings.reason === 'holiday' ? 'holiday' : 'closed', note: openings.name, slots: [] };
  const note = openings.kind === 'open' ? openings.name : null;
  if (booking.quotas.daysAhead !== null && day > dayAfter(today, booking.quotas.daysAhead)) return { state: 'tooFar', note, slots: [] };
  return { state: 'open', note, slots: slots.map(({ startsAt, endsAt, capacity }) => ({ hallId: hall.hallId, queueId: queue.id, start: new Date(startsAt), end: new Date(endsAt), day, capacity })) };
}

/** When a queue is open for bookings; null where no time can be booked. */
export async function planOf(db: Kysely<Database>, { bookingOf }: AppointmentContext, hall: HallQueues, queue: QueueRecord): Promise<Plan | null> {
  const booking = bookingOf(queue);
  return booking && { hall, queue, booking, hours: booking.hours ?? (await selectHours(db, hall.hallId)) };
}

/** Whether it is too late to book a slot. */
export const isPast = ({ start }: { readonly start: Date }, { quotas }: BookingSettings, now: Date): boolean => start.getTime() - now.getTime() < Math.max(1, quotas.minutesBefore * 60_000);

/** A slot that can be booked, as far as its hours say. @throws {HttpProblem} slot.not-found, slot.past, slot.closed. */
export async function findSlot(db: Kysely<Database>, context: AppointmentContext, hallIds: readonly string[], id: string): Promise<FoundSlot> {
  const read = readSlotId(id);
  const place = read && (await context.directory.queue(hallIds, read.queueId, db).catch((error: unknown) => {
    if (error instanceof HttpProblem) return undefined;
    throw error;
  }));
  if (!read || !place) throw new HttpProblem('slot.not-found');
  const { hall, queue } = place;
  const plan = await planOf(db, context, hall, queue);
  if (!plan) throw new HttpProblem('slot.closed');
  const now = context.now();
  if (isPast(read, plan.booking, now)) throw new HttpProblem('slot.past');
  const slot = plannedDay(plan, wallTime(read.start, hall.timeZone).day, now).slots.find(({ start }) => start.getTime() === read.start.getTime());
  if (!slot) throw new HttpProblem('slot.closed');
  return { slot, hall, queue, booking: plan.booking };
}
