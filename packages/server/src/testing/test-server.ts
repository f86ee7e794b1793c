import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createApp, type AppOptions } from '../app.ts';
import { seedSampleCases } from '../features/cases/cases.sample.store.ts';
import { seedIfEmpty } from '../features/matters/matters.seed.ts';
import { readConfig, type Config } from '../platform/config.ts';
import { openDatabase } from '../platform/database/database.ts';
import { createTestDatabase, type TestContent } from '../platform/database/testing.ts';
import { createEvents } from '../platform/events/events.ts';
import { createFolderStore } from '../platform/files/file-store.ts';
import { record, type NewEvent } from '../platform/events/record.store.ts';
import { listen } from '../platform/listen.ts';
import { insertKeys, type KeyRow } from '../platform/keys/keys.store.ts';

/** The sample hall on a real PostgreSQL of its own, listening on a free port of this machine. */
export interface TestServer {
  /** Address without a slash at its end. */
  readonly base: string;
  /** A second server on the same database and files. @param full - Its disk has no room. */
  beside(settings: Partial<Config>, full?: boolean): Promise<{ readonly base: string; stop(): Promise<void> }>;
  /** Stops the first server; database and files stay, and `beside` starts the next. */
  down(): Promise<void>;
  /** Ends the jobs of the first server: from then on it does nothing but what it is asked for. */
  rest(): Promise<void>;
  /** A process beside the servers that records events, as features do. */
  recorder(): Promise<Recorder>;
  /** A connection of its own to the database, for what no caller can do. */
  connect(): Promise<pg.Client>;
  /** Adds invented applications at every stage. @param from - How many of them there are already. @returns Cases that came. */
  addApplications(count: number, from: number): Promise<number>;
  /** Takes the database away for good. */
  loseDatabase(): Promise<void>;
  stop(): Promise<void>;
}

/** Records events in transactions of its own. */
export interface Recorder {
  /** Records in one transaction. @param fails - It is rolled back. */
  record(events: readonly NewEvent[], fails?: boolean): Promise<void>;
  close(): Promise<void>;
}

/** Keys beside those of the sample, as far as they differ from its site key. */
export type TestKeys = Readonly<Record<string, Partial<Pick<KeyRow, 'department_id' | 'region_code' | 'scopes' | 'origins' | 'hall_id'>>>>;

/** The sample hall, as a server fills an empty database. */
export const sample: TestContent = { name: 'sample', fill: async ({ db }) => void (await seedIfEmpty(db, { catalogueFile: undefined })) };

/** A disk on which nothing more can be written. */
function withoutRoom(dataDir: string): Pick<AppOptions, 'files' | 'freeSpace'> {
  const refuse = async (): Promise<never> => {
    throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  };
  return { files: { ...createFolderStore(join(dataDir, 'files')), put: refuse, putStream: refuse, adopt: refuse }, freeSpace: () => 0 };
}

/**
 * Starts a server in this process for the tests that cross packages.
 *
 * @param clock - The time it is in its halls. @default the system's
 * @param env - Settings as the environment has them.
 * @example
 * const server = await startTestServer({ keys: { pk_test_market: { department_id: 'market-regulation' } } });
 * after(() => server.stop());
 */
export async function startTestServer({ keys = {}, clock, env = {} }: { readonly keys?: TestKeys; readonly clock?: () => Date; readonly env?: Readonly<Record<string, string>> } = {}): Promise<TestServer> {
  const own = await createTestDatabase(sample);
  const dataDir = mkdtempSync(join(tmpdir(), 'hallkit-test-server-'));
  const config: Config = { ...readConfig({ NODE_ENV: 'test', HALL_DATA: dataDir, PORT: '0', HOST: '127.0.0.1', ...env }), rateLimits: { read: 1e9, write: 1e9 } };
  const open = async (): ReturnType<typeof openDatabase> => openDatabase({ databaseUrl: own.url, dataDir, onError: () => undefined });

  const serve = async (settings: Partial<Config>, full = false): Promise<{ base: string; rest(): Promise<void>; stop(): Promise<void> }> => {
    const database = await open();
    const app = await createApp({ database, config: { ...config, ...settings }, ...(clock ? { clock } : {}), ...(full ? withoutRoom(dataDir) : {}) });
    const base = await listen(app, config);
    let stopping: Promise<void> | undefined;
    return { base, rest: () => app.jobs.stop(), stop: () => (stopping ??= app.close().then(() => database.close())) };
  };

  const database = await open();
  const common = { kind: 'publishable' as const, mode: 'test' as const, hall_id: 'dezhou', department_id: null, region_code: null, revoked_at: null, origins: ['loopback'], scopes: ['catalogue:read', 'feedback:write'] };
  const rows = Object.entries(keys).map(([key, differences]) => ({ ...common, key, ...differences }));
  if (rows.length > 0) await insertKeys(database.db, rows);
  await database.close();

  const first = await serve({});
  const others: { stop(): Promise<void> }[] = [first];
  const recorders: Recorder[] = [];
  let dropped = false;
  const loseDatabase = async (): Promise<void> => {
    if (!dropped) await own.drop();
    dropped = true;
  };
  return {
    base: first.base,
    async beside(settings, full) {
      const server = await serve(settings, full);
      others.push(server);
      return server;
    },
    down: () => first.stop(),
    rest: () => first.rest(),
    async recorder() {
      const database = await open();
      const events = createEvents(database, { warn: () => undefined });
      const recorder: Recorder = {
        async record(given, fails = false) {
          await database.db.transaction().execute(async (transaction) => {
            await record(transaction, ...given);
            if (fails) throw new Error('rolled back');
          });
          events.poke();
        },
        async close() {
          await events.stop();
          await database.close();
        },
      };
      recorders.push(recorder);
      return recorder;
    },
    async connect() {
      const client = new pg.Client(own.url);
      client.on('error', () => undefined);
      await client.connect();
      return client;
    },
    async addApplications(count, from) {
      const { db, close } = await open();
      return seedSampleCases(db, 'dezhou', { count, from, ...(clock ? { now: clock() } : {}) }).finally(close);
    },
    loseDatabase,
    async stop() {
      await Promise.all([...others.map((server) => server.stop()), ...recorders.map((recorder) => recorder.close())]);
      await loseDatabase();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
