import { setTimeout as sleep } from 'node:timers/promises';
import { startTestServer } from '@hallkit/server/testing';
import { keys } from './target.ts';
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

/** The real server with the sample hall on a PostgreSQL of its own. */
export async function serverTarget(): Promise<Target> {
  const server = await startTestServer({
    keys: { [keys.department]: { department_id: 'market-regulation' }, [keys.region]: { region_code: '371402' }, [keys.readOnly]: { scopes: ['catalogue:read'] } },
  });
  const to = (base: string): Target['send'] => (path, init) => fetch(`${base}/api/v1${path}`, init);
  const send = to(server.base);

  const inProgress: Target['send'] = async (path, init) => {
    // Whoever holds the table keeps the first write from ending; the second finds it under way, and so, in the end, does the first.
    const holder = await server.connect();
    const both: Promise<Response>[] = [];
    try {
      await holder.query('begin; lock table search_feedback in access exclusive mode');
      both.push(send(path, init), send(path, init));
      return await Promise.race(both);
    } finally {
      await holder.query('rollback');
      await holder.end();
      await Promise.all(both);
    }
  };
  const limited: Target['send'] = async (path, init) => {
    const small = await server.beside({ rateLimits: { read: 1, write: 1 } });
    try {
      const ask = to(small.base);
      await (await ask(path, init)).arrayBuffer();
      return await ask(path, init);
    } finally {
      await small.stop();
    }
  };
  const broken: Target['send'] = async (path, init) => {
    const other = await server.connect();
    const idle = await server.beside({});
    try {
      await other.query('alter table halls rename to halls_elsewhere; alter table matters rename to matters_elsewhere; alter table search_feedback rename to search_feedback_elsewhere');
      return await untilFailing(() => to(idle.base)(path, init));
    } finally {
      await other.query('alter table halls_elsewhere rename to halls; alter table matters_elsewhere rename to matters; alter table search_feedback_elsewhere rename to search_feedback');
      await other.end();
      await idle.stop();
    }
  };
  const down: Target['send'] = async (path, init) => {
    await server.loseDatabase();
    return untilFailing(() => send(path, init));
  };
  return { name: 'server', send, faulty: { inProgress, limited, broken, down }, stop: () => server.stop() };
}
