import { wallTime } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { tell } from './appointments.messages.ts';
import { isPast, planOf, plannedDay } from './appointments.slots.ts';
import { lockSlots, offerPlace } from './appointments.slots.store.ts';
import { lockFirstInLine, updateState } from './appointments.store.ts';
import type { AppointmentContext, SlotKey } from './appointments.types.ts';

/**
 * Offers the free places of a slot to those who wait for it, in the order of asking, each once: an offer keeps its
 * place until it is over. Whoever does this holds the slot's row.
 */
export async function offerFreed(db: Kysely<Database>, context: AppointmentContext, { hallId, queueId, start }: SlotKey): Promise<void> {
  const key = { hallId, queueId, start };
  await lockSlots(db, [key]);
  const now = context.now();
  const hall = await context.directory.hall(hallId, db);
  const queue = hall.queues.find(({ id }) => id === queueId);
  const plan = queue && (await planOf(db, context, hall, queue));
  if (!plan || isPast(key, plan.booking, now)) return;
  // The day may have been closed since they asked.
  const slot = plannedDay(plan, wallTime(start, hall.timeZone).day, now).slots.find((one) => one.start.getTime() === start.getTime());
  if (!slot) return;
  const until = new Date(Math.min(now.getTime() + plan.booking.offerMinutes * 60_000, start.getTime()));
  for (;;) {
    const first = await lockFirstInLine(db, key);
    if (!first || !(await offerPlace(db, key, first.id, slot.capacity, until, now))) return;
    await updateState(db, first, { state: 'offered', offer_until: until }, now);
    await tell(db, context, { appointment: first, hall, queue: plan.queue }, 'waitlist.offered', { end: first.end.toISOString(), until: until.toISOString() });
  }
}
