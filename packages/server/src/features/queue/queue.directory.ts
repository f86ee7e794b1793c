import type { FastifyBaseLogger } from 'fastify';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import { selectDesks, selectHallOfQueue, selectQueues, selectTimeZone, selectZones, type QueueRow } from './queue.directory.store.ts';
import { settingsOf } from './queue.settings.ts';
import type { HallQueues, QueueRecord, ZoneRecord } from './queue.types.ts';

/** Queues, zones and desks, held in memory for a short while: what is asked with every ticket, and changes seldom. */
export interface QueueDirectory {
  /**
   * A hall's own, a second or two old.
   *
   * @param db - The caller's transaction, if it is in one: waiting there for another connection could be waiting for oneself.
   */
  hall(hallId: string, db?: Kysely<Database>): Promise<HallQueues>;
  /** The hall that a queue is in, among those a key sees, and the queue. @throws {HttpProblem} queue.not-found, the same for one it may not see. */
  queue(hallIds: readonly string[], queueId: string, db?: Kysely<Database>): Promise<{ readonly hall: HallQueues; readonly queue: QueueRecord }>;
  /** Reads a hall anew: something was changed here. */
  forget(hallId: string): void;
}

/** How long a change made by another server may go unnoticed: then it is read anew meanwhile, and after that first, in milliseconds. */
const [freshFor, usableFor] = [1000, 2000];

function recordOf(row: QueueRow, zones: readonly ZoneRecord[]): QueueRecord {
  const { zoneId, settings, ...rest } = row;
  const zone = zones.find(({ id }) => id === zoneId);
  if (!zone) throw new Error(`The queue has no zone ${zoneId}.`);
  if (typeof (row.name as { zh?: unknown } | null)?.zh !== 'string') throw new Error('The queue has no name.');
  return { ...rest, zone, settings: settingsOf(settings) };
}

/** Makes a directory. A queue whose record is broken is told of in the log, once, and left out. */
export function createQueueDirectory(db: Kysely<Database>, log: Pick<FastifyBaseLogger, 'warn'>): QueueDirectory {
  const held = new Map<string, { readonly at: number; readonly hall: HallQueues }>();
  const loading = new Map<string, Promise<HallQueues>>();
  const forgotten = new Map<string, number>();
  const places = new Map<string, string>();
  const told = new Set<string>();

  const sound = (row: QueueRow, zones: readonly ZoneRecord[]): QueueRecord[] => {
    try {
      return [recordOf(row, zones)];
    } catch (error) {
      const fault = `${row.id} ${(error as Error).message}`;
      if (!told.has(fault)) log.warn({ queue: row.id, err: error }, 'a queue is left out because its record is broken');
      told.add(fault);
      return [];
    }
  };
  const load = async (hallId: string, from: Kysely<Database>): Promise<HallQueues> => {
    const begun = Date.now();
    const [timeZone = 'Asia/Shanghai', zones, rows, desks] = await Promise.all([selectTimeZone(from, hallId), selectZones(from, hallId), selectQueues(from, hallId), selectDesks(from, hallId)]);
    const hall = { hallId, timeZone, zones, queues: rows.flatMap((row) => sound(row, zones)), desks };
    for (const { id } of hall.queues) places.set(id, hallId);
    if (begun >= (forgotten.get(hallId) ?? 0)) held.set(hallId, { at: begun, hall });
    return hall;
  };
  /** One reading serves all who ask at the same time. */
  const shared = (hallId: string): Promise<HallQueues> => {
    const under = loading.get(hallId);
    if (under) return under;
    const hall = load(hallId, db).finally(() => loading.delete(hallId));
    loading.set(hallId, hall);
    return hall;
  };
  const hallOf = async (hallId: string, from: Kysely<Database> = db): Promise<HallQueues> => {
    const known = held.get(hallId);
    const age = known ? Date.now() - known.at : Infinity;
    if (known && age < freshFor) return known.hall;
    if (from.isTransaction) return load(hallId, from);
    const next = shared(hallId);
    if (!known || age >= usableFor) return next;
    next.catch(() => undefined);
    return known.hall;
  };

  return {
    hall: hallOf,
    async queue(hallIds, queueId, from = db) {
      let hallId = places.get(queueId);
      // Asked of the database only where it was not met before, and never for a hall that the key does not see.
      if (hallId === undefined || !hallIds.includes(hallId)) hallId = await selectHallOfQueue(from, hallIds, queueId);
      const hall = hallId === undefined ? undefined : await hallOf(hallId, from);
      const queue = hall?.queues.find(({ id }) => id === queueId);
      if (!hall || !queue) throw new HttpProblem('queue.not-found');
      return { hall, queue };
    },
    forget(hallId) {
      held.delete(hallId);
      forgotten.set(hallId, Date.now());
    },
  };
}
