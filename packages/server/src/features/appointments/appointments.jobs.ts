import { dayAfter, hallDay, noShowBlock } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import type { Jobs } from '../../platform/jobs/jobs.ts';
import type { LocalizedText } from '@hallkit/contract';
import { offerFreed } from './appointments.line.ts';
import { tell, untell, type Placed } from './appointments.messages.ts';
import { termsOf } from './appointments.settings.ts';
import { freePlace, leaveLine, lockSlots, selectFreed, sweepSlots } from './appointments.slots.store.ts';
import { forgetPeople, lockAppointment, selectDue, selectOwn, updateState, type Due } from './appointments.store.ts';
import type { AppointmentContext, AppointmentRecord } from './appointments.types.ts';

/** Pause between two looks for what is due, and between two clearings, in milliseconds. */
const [lookEvery, sweepEvery] = [5000, 600_000];
/** So many are done in one run. */
const most = 50;

const offerOver: LocalizedText = { zh: '候补名额未在时限内确认', en: 'the offered place was not taken in time' };
const lineOver: LocalizedText = { zh: '候补期间没有空出名额', en: 'no place came free' };

const isDue: Readonly<Record<Due, (appointment: AppointmentRecord, now: Date) => boolean>> = {
  noShow: ({ state, closesAt }, now) => state === 'booked' && closesAt < now,
  offerOver: ({ state, offerUntil }, now) => state === 'offered' && offerUntil !== null && offerUntil <= now,
  lineOver: ({ state, start }, now) => state === 'waitlisted' && start <= now,
};

/** What is due of one appointment; each under its own locks and looked at again there, so that any number of servers may do it at once. */
async function settle(db: Kysely<Database>, context: AppointmentContext, due: Due, found: AppointmentRecord): Promise<void> {
  await inTransaction(db, async (transaction) => {
    await lockSlots(transaction, [found]);
    const appointment = await lockAppointment(transaction, found.hallId, found.id);
    const now = context.now();
    if (!appointment || !isDue[due](appointment, now)) return;
    const hall = await context.directory.hall(appointment.hallId, transaction);
    const queue = hall.queues.find(({ id }) => id === appointment.queueId);
    await updateState(transaction, appointment, { state: due === 'noShow' ? 'no_show' : 'cancelled', offer_until: null }, now);
    await untell(transaction, appointment);
    if (due === 'offerOver') await freePlace(transaction, appointment, appointment.id);
    if (due === 'lineOver') await leaveLine(transaction, appointment);
    if (queue) await tellOver(transaction, context, { appointment, hall, queue }, due);
    if (due === 'offerOver') await offerFreed(transaction, context, appointment);
  });
}

async function tellOver(db: Kysely<Database>, context: AppointmentContext, placed: Placed, due: Due): Promise<void> {
  if (due !== 'noShow') return tell(db, context, placed, 'appointment.cancelled', { by: 'hall', reason: due === 'offerOver' ? offerOver : lineOver });
  const { appointment, hall, queue } = placed;
  const { noShow } = termsOf(queue, context);
  const today = hallDay(context.now(), hall.timeZone);
  const own = await selectOwn(db, hall.hallId, appointment, dayAfter(today, -noShow.withinDays - noShow.blockDays));
  const blockedUntil = noShowBlock(own.filter(({ state }) => state === 'no_show').map(({ day }) => day), today, noShow);
  return tell(db, context, placed, 'appointment.no_show', { blockedUntil });
}

/**
 * Ends offers and waits that are over, marks who did not come, and offers what came free by itself.
 *
 * @returns Whether more may be due.
 * @throws What went wrong first, after all had their turn.
 */
export async function settleAppointments(db: Kysely<Database>, context: AppointmentContext, stopping?: AbortSignal): Promise<boolean> {
  let more = false;
  const faults: unknown[] = [];
  // One that cannot be settled keeps no other from it.
  const tried = (run: () => Promise<void>): Promise<void> => run().catch((error: unknown) => void faults.push(error));
  for (const due of ['noShow', 'offerOver', 'lineOver'] as const) {
    const found = await selectDue(db, due, context.now(), most);
    for (const appointment of found) {
      if (stopping?.aborted) return false;
      await tried(() => settle(db, context, due, appointment));
    }
    more ||= found.length === most;
  }
  for (const key of await selectFreed(db, context.now(), most)) {
    if (stopping?.aborted) return false;
    await tried(() => inTransaction(db, (transaction) => offerFreed(transaction, context, key)));
  }
  if (faults.length > 0) throw faults[0];
  return more;
}

/** Forgets what is over: who came, holds, slots of long ago. What is due is done first, since it is told to them. */
export async function sweepAppointments(db: Kysely<Database>, context: AppointmentContext): Promise<void> {
  try {
    while (await settleAppointments(db, context));
  } finally {
    // One that cannot be settled keeps nobody from being forgotten.
    const now = context.now();
    await forgetPeople(db, now);
    await sweepSlots(db, now);
  }
}

/** Adds the jobs of a process. */
export function addAppointmentJobs(jobs: Jobs, db: Kysely<Database>, context: AppointmentContext): void {
  jobs.add({ name: 'appointments.settle', every: lookEvery, run: (stopping) => settleAppointments(db, context, stopping) });
  jobs.add({ name: 'appointments.sweep', every: sweepEvery, run: () => sweepAppointments(db, context) });
}
