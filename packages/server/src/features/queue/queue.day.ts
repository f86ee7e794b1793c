import { dayBounds, hallDay } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { record, type NewEvent } from '../../platform/events/record.store.ts';
import { closeRest } from './queue.blocks.ts';
import { expireTickets, forgetHolders, lockOpenBlocks, markDay, selectDayCounts, selectHallZones, selectOpenDays, upsertDay, type ExpiredTicket } from './queue.day.store.ts';
import { selectServices, toldOfDay, type DayFigures } from './queue.wait.store.ts';

/** Services of a whole day. */
const allOfDay = 100_000;
/** A number that was being taken at midnight is still of the day before; the day is cleared a little later, in milliseconds. */
const grace = 120_000;

/**
 * Ends the days of all halls that are over: what still waits expires, blocks are closed, the figures are kept, and who held
 * the tickets is forgotten. Done by any number of servers, as often as they like, also long after midnight.
 *
 * @returns How many days were ended.
 * @throws What went wrong first, after all halls had their turn.
 */
export async function endDays(db: Kysely<Database>, now: Date): Promise<number> {
  let ended = 0;
  const faults: unknown[] = [];
  for (const { hallId, timeZone } of await selectHallZones(db)) {
    try {
      const today = hallDay(new Date(now.getTime() - grace), timeZone);
      for (const day of await selectOpenDays(db, hallId, today)) {
        await inTransaction(db, (transaction) => endDay(transaction, hallId, day, dayBounds(day, timeZone).to, now));
        ended += 1;
      }
    } catch (error) {
      // A hall whose record is broken keeps no other from forgetting its visitors.
      faults.push(error);
    }
  }
  if (faults.length > 0) throw faults[0];
  return ended;
}

async function endDay(db: Kysely<Database>, hallId: string, day: string, dayEnd: Date, now: Date): Promise<void> {
  await markDay(db, hallId, day);
  for (const block of await lockOpenBlocks(db, hallId, day)) await closeRest(db, block, block, now);
  const expired = await expireTickets(db, hallId, day, now);
  for (const counts of await selectDayCounts(db, hallId, day)) {
    const { rows: [told = { told: 0, hit: 0 }] } = await toldOfDay(hallId, counts.queueId, day).execute(db);
    const services = await selectServices(db, hallId, counts.queueId, day, allOfDay);
    await upsertDay(db, hallId, day, { counts, told, wait: figuresOf(counts.waits), service: figuresOf(services.map(({ minutes }) => minutes)) });
  }
  await forgetHolders(db, hallId, day, dayEnd);
  await record(db, ...expired.flatMap((ticket) => expiryEvents(hallId, ticket)));
}

/** Boards, and the nameplate of the desk at which somebody still was: it must not show an old number for the night. */
function expiryEvents(hallId: string, { queueId, number, desk }: ExpiredTicket): NewEvent[] {
  const data = { queueId, number, state: 'expired', waiting: 0, deskId: desk?.id ?? null, counter: desk?.counter ?? null, recalls: 0 };
  return [`queue.${queueId}`, ...(desk ? [`desk.${desk.id}`] : [])].map((topic) => ({ hallId, topic, type: 'ticket.expired', data }));
}

/** Count, mean, deviation, and the middle and the slow end of minutes. */
export function figuresOf(minutes: readonly number[]): DayFigures & { readonly median: number; readonly p85: number } {
  const sorted = [...minutes].sort((one, other) => one - other);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  const mean = sorted.reduce((sum, one) => sum + one, 0) / Math.max(1, sorted.length);
  const deviation = Math.sqrt(sorted.reduce((sum, one) => sum + (one - mean) ** 2, 0) / Math.max(1, sorted.length - 1));
  const rounded = (value: number): number => Math.round(value * 100) / 100;
  return { count: sorted.length, mean: rounded(mean), deviation: rounded(deviation), median: rounded(at(0.5)), p85: rounded(at(0.85)) };
}
