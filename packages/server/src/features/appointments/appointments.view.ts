import type { Appointment, Hold, Slot, SlotList } from '@hallkit/contract';
import { dayAfter, dayBounds, fillLevel, hallDay, lastKnownYear, wallTime } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { HallQueues, QueueRecord } from '../queue/queue.types.ts';
import { holderView, queueRef } from '../queue/queue.view.ts';
import type { Placed } from './appointments.messages.ts';
import { isPast, planOf, plannedDay, slotId, type PlannedDay } from './appointments.slots.ts';
import { selectSlot, selectSlots, type HoldRecord } from './appointments.slots.store.ts';
import { selectHolder, selectIsServed } from './appointments.store.ts';
import { termsOf, type BookingSettings } from './appointments.settings.ts';
import type { AppointmentContext, AppointmentRecord, SlotCount } from './appointments.types.ts';

type Day = SlotList['days'][number];

/** Most days of one list. */
const mostDays = 31;

const iso = (moment: Date): string => moment.toISOString();
const minutesFrom = (moment: Date, minutes: number): Date => new Date(moment.getTime() + minutes * 60_000);

/** A slot as the contract has it. */
export function slotView({ hallId, queueId, start, end, capacity, taken }: SlotCount, timeZone: string, over: boolean): Slot {
  const [from, to] = [wallTime(start, timeZone), wallTime(end, timeZone)];
  return {
    id: slotId(queueId, start), hallId, queueId, start: iso(start), end: iso(end), date: from.day, from: from.time, to: to.time, timeZone, capacity, left: over ? 0 : Math.max(0, capacity - taken),
    fill: over ? 'past' : fillLevel(taken, capacity),
  };
}

/** A hold as the contract has it. */
export const holdView = ({ id, expiresAt }: Pick<HoldRecord, 'id' | 'expiresAt'>, slot: Slot): Hold => ({ id, slot, expiresAt: iso(expiresAt) });

function dayView(date: string, { state, note }: PlannedDay, slots: readonly Slot[]): Day {
  const left = slots.reduce((sum, slot) => sum + slot.left, 0);
  const full = slots.every(({ fill }) => fill === 'past') ? 'past' : 'full';
  return { date, state: state === 'open' && left === 0 ? full : state, left, note };
}

/** Days that are asked for. @throws {HttpProblem} request.invalid for days the wrong way round, or too many. */
function daysOf(today: string, { from = today, to = dayAfter(from, 13) }: { readonly from?: string | undefined; readonly to?: string | undefined }): string[] {
  if (to < from) throw new HttpProblem('request.invalid', { errors: [{ in: 'query', pointer: '/to', code: 'day.before', expected: from }] });
  const last = dayAfter(from, mostDays - 1);
  if (to > last) throw new HttpProblem('request.invalid', { errors: [{ in: 'query', pointer: '/to', code: 'day.after', expected: last }] });
  const days: string[] = [];
  for (let day = from; day <= to; day = dayAfter(day, 1)) days.push(day);
  return days;
}

/** Slots of a queue by day, and of every day why it has none. */
export async function slotList(db: Kysely<Database>, context: AppointmentContext, hall: HallQueues, queue: QueueRecord, asked: { readonly from?: string | undefined; readonly to?: string | undefined }): Promise<SlotList> {
  const now = context.now();
  const days = daysOf(hallDay(now, hall.timeZone), asked);
  const plan = await planOf(db, context, hall, queue);
  const none: PlannedDay = { state: 'closed', note: null, slots: [] };
  const planned = days.map((date) => ({ date, day: plan ? plannedDay(plan, date, now) : none }));
  const span = { from: dayBounds(days[0] ?? '', hall.timeZone).from, to: dayBounds(days.at(-1) ?? '', hall.timeZone).to };
  const rows = plan ? await selectSlots(db, { hallId: hall.hallId, queueId: queue.id, ...span, now }) : [];
  const taken = new Map(rows.map((row) => [row.start.getTime(), row.taken]));
  const shown = planned.map(({ date, day }) => {
    const slots = day.slots.map((slot) => slotView({ ...slot, taken: taken.get(slot.start.getTime()) ?? 0 }, hall.timeZone, plan === null || isPast(slot, plan.booking, now)));
    return { slots, day: dayView(date, day, slots) };
  });
  return { data: shown.flatMap(({ slots }) => slots), nextCursor: null, days: shown.map(({ day }) => day), calendarKnownUntil: `${lastKnownYear()}-12-31` };
}

/** When an appointment can be changed and kept. */
export function termsFor({ start, closesAt }: AppointmentRecord, { arrival, changeMinutes }: BookingSettings): { readonly checkInFrom: Date; readonly checkInUntil: Date; readonly closesAt: Date; readonly changeUntil: Date } {
  return { checkInFrom: minutesFrom(start, -arrival.opens), checkInUntil: minutesFrom(start, arrival.after), closesAt, changeUntil: minutesFrom(start, -changeMinutes) };
}

function actionsOf({ state, offerUntil }: AppointmentRecord, { checkInFrom, closesAt, changeUntil }: ReturnType<typeof termsFor>, now: Date): Appointment['actions'] {
  if (state === 'waitlisted') return ['cancel'];
  if (state === 'offered') return offerUntil !== null && offerUntil > now ? ['accept', 'cancel'] : [];
  if (state !== 'booked') return [];
  const change: Appointment['actions'] = now < changeUntil ? ['reschedule', 'cancel'] : [];
  return now >= checkInFrom && now <= closesAt ? [...change, 'checkIn'] : change;
}

/** An appointment as who has its id may see it. */
export async function appointmentView(db: Kysely<Database>, context: AppointmentContext, { appointment, hall, queue }: Placed): Promise<Appointment> {
  const now = context.now();
  const terms = termsFor(appointment, termsOf(queue, context));
  const { id, code, hallId, start, end, state, matterId, ticketId, offerUntil } = appointment;
  const slot = (await selectSlot(db, appointment, now)) ?? { hallId, queueId: queue.id, start, end, capacity: 0, taken: 0 };
  const matter = matterId === null ? undefined : await context.papers(db, matterId);
  const served = state === 'checked_in' && ticketId !== null && (await selectIsServed(db, hallId, ticketId));
  return {
    id, code, hallId, queue: queueRef(queue), slot: slotView(slot, hall.timeZone, start <= now), state: served ? 'served' : state,
    matter: matter ? { id: matter.id, name: matter.name } : null, holder: holderView(await selectHolder(db, appointment)), ticketId, offerUntil: state === 'offered' && offerUntil !== null ? iso(offerUntil) : null,
    checkInFrom: iso(terms.checkInFrom), checkInUntil: iso(terms.checkInUntil), changeUntil: iso(terms.changeUntil), followUrl: `/examples/portal/?appointment=${id}`, actions: actionsOf(appointment, terms, now),
  };
}
