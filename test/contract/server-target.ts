import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
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

/** A login of the city that says where it is, and nothing more. */
async function loginOfCity(): Promise<{ issuer: string; stop(): void }> {
  const login = createServer((_, response) => {
    const facts = { issuer, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/jwks`, response_types_supported: ['code'], subject_types_supported: ['public'], id_token_signing_alg_values_supported: ['RS256'], code_challenge_methods_supported: ['S256'] };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(facts));
  });
  await new Promise<void>((resolve) => login.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(login.address() as AddressInfo).port}`;
  return { issuer, stop: () => void login.close().closeAllConnections() };
}

/** The real server with the sample hall on a PostgreSQL of its own. */
export async function serverTarget(): Promise<Target> {
  const [now, login] = [morning(), await loginOfCity()];
  const server = await startTestServer({
    clock: now,
    env: { OIDC_ISSUER: login.issuer, OIDC_CLIENT_ID: 'hall', OIDC_CLIENT_SECRET: 'a secret of the test login' },
    keys: {
      [keys.department]: { department_id: 'market-regulation' }, [keys.region]: { region_code: '371402' }, [keys.readOnly]: { scopes: ['catalogue:read'] },
      [keys.operator]: { scopes: everything }, 
    },
  });
  const to = (base: string): Target['send'] => (path, init) => fetch(`${base}/api/v1${path}`, init);
  const send = to(server.base);

  /** A server beside that does not wait long for a write that is under way. */
  let hasty: Promise<Target['send']> | undefined;
  const inProgress: Target['send'] = async (path, init) => {
    const send = await (hasty ??= server.beside({ repeatPatience: 300 }).then(({ base }) => to(base)));
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
  /** A server beside whose disk is full. */
  let crammed: Promise<Target['send']> | undefined;
  const full: Target['send'] = async (path, init) => (await (crammed ??= server.beside({}, true).then(({ base }) => to(base))))(path, init);

  const books = await server.connect();
  // The signboard costs something, and what is decided is public at once.
  await books.query(`insert into fee_rates (hall_id, matter_key, position, item, amount, basis, provenance) values ('dezhou', 'filing-of-shop-signboards', 0, '{"zh":"证照工本费","en":"Cost of the certificate"}', 1000, '样例：仅供试用', '{"kind":"generated","source":null,"note":{"zh":"样例","en":"Sample"}}') on conflict do nothing`);
  await books.query("insert into decision_settings (hall_id, publish_after_days, publish_time) values ('dezhou', 0, '09:00') on conflict (hall_id) do update set publish_after_days = 0");
  return {
    name: 'server', lacks: [], send, faulty: { inProgress, limited, broken, down, full },
    async signPayment(body) {
      const { rows: [row] } = await books.query<{ secret: Buffer }>("select secret from payment_secrets where provider = 'sandbox'");
      const seconds = Math.floor(now().getTime() / 1000);
      return `t=${seconds},v1=${createHmac('sha256', row?.secret ?? '').update(`${seconds}.${body}`).digest('hex')}`;
    },
    async providerIdOf(paymentId) {
      const { rows: [row] } = await books.query<{ id: string }>('select provider_id as id from payments where id = $1', [paymentId]);
      return row?.id ?? '';
    },
    async stop() {
      await books.end();
      await server.stop();
      login.stop();
    },
  };
}
