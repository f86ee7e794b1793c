import type { HitRate, WaitRange } from '@hallkit/contract';
import { calibrate, estimateWait, hallDay, hitRate, type ServiceSummary, type ServiceTime } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { selectCounts } from './queue.ticket.store.ts';
import { selectServices, selectTold, selectUnderWay, selectWeekday, type Told } from './queue.wait.store.ts';
import type { DeskRecord, HallQueues } from './queue.types.ts';

/** What a queue's waits are estimated from, learnt anew every few seconds. */
export interface WaitModel {
  /** The range for somebody who has so many before them; null while nothing is known. */
  range(ahead: number): WaitRange | null;
  /** Ends of the ranges for 0, 1, 2 … ahead, as a statement takes them; null while nothing is known. */
  readonly table: { readonly lows: string; readonly highs: string; readonly basis: WaitRange['basis']; readonly sampleSize: number } | null;
  readonly hitRate: HitRate | null;
}

/** Waits of the queues of all halls. */
export type Waits = (db: Kysely<Database>, hall: HallQueues, queueId: string, now: Date) => Promise<WaitModel>;

/** For how long a model is used: then it is learnt anew meanwhile, and after that first, in milliseconds. */
const [freshFor, usableFor] = [3000, 15_000];
/** Tickets ahead for which the take knows a range. */
const tableSize = 160;

interface Learnt {
  readonly today: readonly ServiceTime[];
  readonly underWay: readonly number[];
  readonly sameWeekday: ServiceSummary | null;
  readonly told: Told;
  readonly desks: { readonly serving: number; readonly idle: number };
}

/** Desks by the share of their work that falls to a queue: as many as wait there, of all that wait for the desk. */
export function desksOf(desks: readonly DeskRecord[], queueId: string, waitingIn: (queueId: string) => number): { serving: number; idle: number } {
  const own = desks.filter(({ state, queueIds }) => state === 'serving' && queueIds.includes(queueId));
  const share = ({ queueIds }: DeskRecord): number => (waitingIn(queueId) + 1) / queueIds.reduce((sum, id) => sum + waitingIn(id) + 1, 0);
  return { serving: own.reduce((sum, desk) => sum + share(desk), 0), idle: own.filter(({ busy }) => !busy).length };
}

function modelOf({ today, underWay, sameWeekday, told, desks }: Learnt, now: Date): WaitModel {
  const spread = calibrate(told.hits, told.misses);
  const range = (ahead: number): WaitRange | null => estimateWait({ ahead, desksServing: desks.serving, desksIdle: Math.min(desks.idle, Math.floor(desks.serving)), today, underWay, sameWeekday, now, spread });
  const ranges = Array.from({ length: range(0) ? tableSize : 0 }, (_, ahead) => range(ahead)).filter((found) => found !== null);
  const list = (numbers: readonly number[]): string => `{${numbers.join(',')}}`;
  const [first] = ranges;
  const rate = hitRate(told.hits, told.misses);
  return {
    range,
    table: first ? { lows: list(ranges.map(({ low }) => low)), highs: list(ranges.map(({ high }) => high)), basis: first.basis, sampleSize: first.sampleSize } : null,
    hitRate: rate && { share: Math.round(rate.share * 1000) / 1000, sampleSize: rate.sampleSize, days: told.days },
  };
}

/** Makes the waits of a process. */
export function createWaits(): Waits {
  const held = new Map<string, { readonly at: number; readonly model: WaitModel }>();
  const learning = new Map<string, Promise<WaitModel>>();

  const learn = async (db: Kysely<Database>, hall: HallQueues, queueId: string, now: Date): Promise<WaitModel> => {
    const { hallId } = hall;
    const day = hallDay(now, hall.timeZone);
    const [today, underWay, sameWeekday, told, counts] = await Promise.all([
      selectServices(db, hallId, queueId, day), selectUnderWay(db, hallId, queueId, day, now), selectWeekday(db, hallId, queueId, day), selectTold(db, hallId, queueId, day),
      selectCounts(db, hallId, hall.queues.map(({ id }) => id), day),
    ]);
    const model = modelOf({ today, underWay, sameWeekday, told, desks: desksOf(hall.desks, queueId, (id) => counts.get(id)?.waiting ?? 0) }, now);
    held.set(`${hallId} ${queueId}`, { at: now.getTime(), model });
    return model;
  };

  return async (db, hall, queueId, now) => {
    const name = `${hall.hallId} ${queueId}`;
    const known = held.get(name);
    const age = known ? now.getTime() - known.at : Infinity;
    if (known && age < freshFor) return known.model;
    // In a transaction its own connection is used: what it waits for could not come otherwise.
    if (db.isTransaction) return known && age < usableFor ? known.model : learn(db, hall, queueId, now);
    let next = learning.get(name);
    if (!next) {
      next = learn(db, hall, queueId, now).finally(() => learning.delete(name));
      learning.set(name, next);
    }
    if (!known || age >= usableFor) return next;
    next.catch(() => undefined);
    return known.model;
  };
}
