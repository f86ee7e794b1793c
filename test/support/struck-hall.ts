// The sample hall with a server that is killed between two statements of one write, while another stays.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { ask } from './citizen.ts';
import { addressOf, connectTo, portOf } from './postgres.ts';
import { dataFolder, fillFolder, startServer } from './server.ts';
import type { RunningServer } from './server.ts';
import { startStrikingProxy } from './striking-proxy.ts';

/** A write that is walked: made ready anew for each blow. */
export interface WalkedWrite {
  readonly path: string;
  readonly token: string;
  readonly body: object;
  /** Everything that it writes, as the database has it; the same before and after a write that is the same. */
  effect(): Promise<unknown>;
}

/** What came of a walk. */
export interface Walk {
  readonly statements: readonly string[];
  readonly blows: number;
}

/** Servers and what stands between. */
export interface StruckHall {
  /** Address of the one that is killed. */
  readonly base: () => string;
  readonly database: pg.Client;
  /**
   * Does a write once untouched, then once for each place between two of its statements, at which its server is killed by
   * `kill -9`; before the answer to its commit, too. What is there then is nothing, or all of it after the commit; the same key completes it.
   *
   * @param every - Only each so-manieth place; the commit and its answer always.
   */
  walk(prepare: () => Promise<WalkedWrite>, every?: number): Promise<Walk>;
  close(): Promise<void>;
}

const mostTries = 10;
const settings = { RATE_LIMIT_READS: '1000000000', RATE_LIMIT_WRITES: '1000000000', LOG_LEVEL: 'error' };

/** Starts one. */
export async function startStruckHall(): Promise<StruckHall> {
  const own = dataFolder();
  await fillFolder(own.path);
  // It keeps the PostgreSQL of both, and goes on with its jobs.
  const stays = await startServer({ ...settings, HALL_DATA: own.path });
  const proxy = await startStrikingProxy(portOf(own.path));
  const database = await connectTo(own.path);
  let struck: RunningServer;
  const start = async (): Promise<void> => {
    struck = await startServer({ ...settings, HALL_DATA: own.path, DATABASE_URL: addressOf(own.path, proxy.port) });
  };
  await start();
  const send = ({ path, token, body }: WalkedWrite, key: string): Promise<Response> => ask(struck.base, path, token, body, key);
  /** As every caller sends: once more where the hall says that it cannot just now, as on a machine that is slow to give a new server its connections. */
  async function sendAgain(write: WalkedWrite, key: string): Promise<Response> {
    for (let tries = 1; ; tries += 1) {
      const answer = await send(write, key);
      if (answer.status !== 503 || tries === mostTries) return answer;
      await sleep(1000 * Number(answer.headers.get('retry-after') ?? 1));
    }
  }

  async function strike(write: WalkedWrite, place: number, commit: number, whole: unknown): Promise<void> {
    const [key, before] = [`walk-${place}-${Math.random()}`, await write.effect()];
    let killed: Promise<unknown> | undefined;
    proxy.watch(place, () => (killed = struck.stop('SIGKILL')));
    const where = (): string => `killed at ${place} of ${commit}: ${proxy.statements.at(-1)?.slice(0, 120) ?? ''}`;
    await assert.rejects(sendAgain(write, key), `an answer came although it was to be ${where()}`);
    assert.ok(killed, where());
    await killed;
    await start();
    assert.deepEqual(await write.effect(), place > commit ? whole : before, where());
    const again = await sendAgain(write, key);
    assert.equal(again.status, 200, `${where()}, then ${await again.clone().text()}`);
    assert.equal(again.headers.get('idempotency-replayed'), place > commit ? 'true' : null, where());
    assert.deepEqual(await write.effect(), whole, where());
    const repeated = await sendAgain(write, key);
    assert.equal(await repeated.text(), await again.text(), where());
    assert.deepEqual(await write.effect(), whole, where());
  }

  return {
    base: () => struck.base, database,
    async walk(prepare, every = 1) {
      const first = await prepare();
      proxy.watch();
      assert.equal((await sendAgain(first, `walk-${Math.random()}`)).status, 200);
      const whole = await first.effect();
      const { statements } = proxy;
      const commit = statements.length;
      assert.match(statements.at(-1) ?? '', /^commit/i);
      const places = Array.from({ length: commit + 1 }, (_, at) => at + 1).filter((place) => place % every === 0 || place >= commit);
      for (const place of places) await strike(await prepare(), place, commit, whole);
      return { statements, blows: places.length };
    },
    async close() {
      await struck.stop('SIGKILL');
      await database.end();
      await proxy.close();
      await stays.stop();
      own.remove();
    },
  };
}
