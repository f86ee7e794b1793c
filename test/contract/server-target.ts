import { setTimeout as sleep } from 'node:timers/promises';
import { startTestServer } from '@hallkit/server/testing';
import { keys, morning } from './target.ts';
import type { Target } from './target.ts';

/** How long a server may need to notice what happened to its database, in milliseconds. */
const patience = 20_000;

/** Asks until the answer is no success any more. */
async function untilFailing(ask: () => Promise<Response>): Promise<Response> {
  const end = Date.now() + patience;
  for (;;) {
    const response = await ask();
    if (response.status >= 400 || Date.now() > end) return response;
    await response.arrayBuffer();
    await sleep(100);
  }
}

/** Scopes of a key for everything. */
const everything = ['catalogue:read', 'feedback:write', 'queue:take', 'queue:operate', 'queue:lease'];
/** Tables that a server needs to know who calls; the others can be taken from it. */
const kept = ['site_keys', 'events', 'event_topics', 'event_sequencer', 'kysely_migration', 'kysely_migration_lock'];

/** The real server with the sample hall on a PostgreSQL of its own. */
export async function serverTarget(): Promise<Target> {
  const server = await startTestServer({
    clock: morning(),
    keys: {
      [keys.department]: { department_id: 'market-regulation' }, [keys.region]: { region_code: '371402' }, [keys.readOnly]: { scopes: ['catalogue:read'] },
      [keys.operator]: { scopes: everything }, 
    },
  });
  const to = (base: string): Target['send'] => (path, init) => fetch(`${base}/api/v1${path}`, init);
  const send = to(server.base);

  const inProgress: Target['send'] = async (path, init) => {
    // Whoever holds the table keeps the first write from ending; the second finds it under way, and so, in the end, does the first.
    const holder = await server.connect();
    const both: Promise<Response>[] = [];
    try {
      await holder.query('begin; lock table idempotency_records in access exclusive mode');
      both.push(send(path, init), send(path, init));
      return await Promise.race(both);
    } finally {
      await holder.query('rollback');
      await holder.end();
      await Promise.all(both);
    }
  };
  /** A server beside whose allowance is spent. */
  let spent: Promise<Target['send']> | undefined;
  const spend = async (): Promise<Target['send']> => {
    const small = await server.beside({ rateLimits: { read: 1, write: 1 } });
    const ask = to(small.base);
    for (const key of [keys.all, keys.operator]) {
      const headers = { 'hall-key': key, 'content-type': 'application/json' };
      await (await ask('/site', { headers })).arrayBuffer();
      await (await ask('/search-feedback', { method: 'POST', headers, body: JSON.stringify({ kind: 'notFound', query: 'x' }) })).arrayBuffer();
    }
    return ask;
  };
  const limited: Target['send'] = async (path, init) => (await (spent ??= spend()))(path, init);
  /** A server beside whose tables are gone, since the first time it is asked. */
  let without: Promise<Target['send']> | undefined;
  const takeTables = async (): Promise<Target['send']> => {
    const other = await server.connect();
    const idle = await server.beside({});
    const { rows } = await other.query<{ name: string }>("select tablename as name from pg_tables where schemaname = 'public'");
    for (const { name } of rows) if (!kept.includes(name)) await other.query(`alter table "${name}" rename to "${name}_elsewhere"`);
    await other.end();
    return to(idle.base);
  };
  const broken: Target['send'] = async (path, init) => {
    const ask = await (without ??= takeTables());
    return untilFailing(() => ask(path, init));
  };
  const down: Target['send'] = async (path, init) => {
    await server.loseDatabase();
    return untilFailing(() => send(path, init));
  };
  return { name: 'server', lacks: [], send, faulty: { inProgress, limited, broken, down }, stop: () => server.stop() };
}
