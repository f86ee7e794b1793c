// A hall whose queue is put under load: servers as processes on one data folder, and so on one PostgreSQL.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHall } from '@hallkit/client';
import type { HallClient, HallOptions } from '@hallkit/client';
import type pg from 'pg';
import { connectTo, postmasterOf } from './postgres.ts';
import { dataFolder, fillFolder, startServer } from './server.ts';
import type { RunningServer } from './server.ts';

/** A short list: a hall with five kinds of work and ten desks, filled in a moment. */
const list = '事项名称,部门,行政区划\n犬只登记,民政局,511602\n食品经营许可,市场监督管理局,511602\n社会保险登记,人力资源和社会保障局,511602\n不动产首次登记,自然资源局,511602\n';
/** Nobody is refused for asking often. */
const settings = { RATE_LIMIT_READS: '1000000000', RATE_LIMIT_WRITES: '1000000000', LOG_LEVEL: 'error' };

/** Servers of one hall. */
export interface QueueHall {
  /** Those that run, each in its place. */
  readonly servers: readonly RunningServer[];
  /** Queues that take numbers at any hour. */
  readonly queues: readonly string[];
  readonly desks: readonly string[];
  /** Starts the server of a place (once more), on the port it had. */
  start(place: number): Promise<RunningServer>;
  /** A device of the hall, at a server or at what stands before them. */
  device(base: string, options?: Partial<HallOptions>): HallClient;
  /** Process id of PostgreSQL, from its own file. */
  postmaster(): number;
  /** A connection to the database, for what no caller can see. */
  connect(): Promise<pg.Client>;
  close(): Promise<void>;
}

/**
 * Starts a hall.
 *
 * @param places - How many servers.
 * @param path - Where its data lie, in place of a folder of its own.
 */
export async function startQueueHall(places: number, path?: string): Promise<QueueHall> {
  const own = dataFolder();
  const folder = path ?? own.path;
  const catalogue = join(own.path, 'list.csv');
  writeFileSync(catalogue, list);
  const servers: RunningServer[] = [];
  const device = (baseUrl: string, options: Partial<HallOptions> = {}): HallClient => createHall({ key: 'dk_test_dezhou', baseUrl, ...options });
  const start = async (place: number): Promise<RunningServer> => {
    const before = servers[place];
    return (servers[place] = await startServer({ ...settings, HALL_DATA: folder, HALL_CATALOGUE: catalogue, ...(before ? { PORT: new URL(before.base).port } : {}) }));
  };
  const close = async (): Promise<void> => {
    await Promise.all(servers.map((server) => server.stop()));
    own.remove();
  };
  try {
    await fillFolder(folder, 'queue-hall', { HALL_CATALOGUE: catalogue });
    for (let place = 0; place < places; place += 1) await start(place);
    const hall = device(servers[0]?.base ?? '');
    const [queues, desks] = await Promise.all([hall.queues.list('dezhou', { limit: 100 }), hall.desks.list('dezhou', { limit: 100 })]);
    const open = queues.data.filter(({ takes, bands, lastTicketAt }) => takes && bands.length === 0 && lastTicketAt === null).map(({ id }) => id);
    assert.ok(open.length >= 4 && desks.data.length >= 8, `${open.length} queues and ${desks.data.length} desks`);
    return {
      servers, queues: open, desks: desks.data.map(({ id }) => id), start, device, close,
      postmaster: () => postmasterOf(folder),
      connect: () => connectTo(folder),
    };
  } catch (error) {
    await close();
    throw error;
  }
}
