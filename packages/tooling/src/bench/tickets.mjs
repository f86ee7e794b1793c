// Tickets a second over HTTP beside the same statement without HTTP: pgbench where the machine has it, else this driver.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchServer, median, row } from './measure.mjs';

const clients = 32;
const server = '../../../server/src';
const hasPgbench = spawnSync('pgbench', ['--version']).error === undefined;

/** Statements of one take per queue, each with the values the server would send. */
async function statements(url) {
  const { openDatabase } = await import(`${server}/platform/database/database.ts`);
  const { createKeys } = await import(`${server}/platform/keys/keys.ts`);
  const { createQueueContext } = await import(`${server}/features/queue/queue.setup.ts`);
  const { valuesFor } = await import(`${server}/features/queue/queue.take.ts`);
  const { takeStatement, valuesOf } = await import(`${server}/features/queue/queue.take.store.ts`);
  const database = await openDatabase({ databaseUrl: url, dataDir: '', connections: 2 });
  try {
    const context = createQueueContext(database, console);
    const principal = (await createKeys(database.db).principals()).find(({ kind, hallId }) => kind === 'publishable' && hallId === 'dezhou');
    const hall = await context.directory.hall('dezhou');
    const open = hall.queues.filter(({ settings }) => settings.taking.lastTicket === null && settings.taking.bands.length === 0);
    const statement = takeStatement(database.db, { withHolder: false, keyed: true });
    const marks = { ticketId: '@ticket', key: '@key' };
    const all = await Promise.all(open.map(async (queue) => {
      const keyedWrite = { hallId: 'dezhou', scope: 'createTicket bench', key: '', body: { params: { queueId: queue.id }, body: {} } };
      const { given } = await valuesFor(context, { principal, queueId: queue.id, body: {}, locale: 'zh-CN', keyedWrite }, hall, queue);
      return { id: queue.id, text: statement.text, values: valuesOf(statement, { ...given, ...marks }) };
    }));
    return all;
  } finally {
    await database.close();
  }
}

const literal = (value) => (value === null ? 'null' : Array.isArray(value) ? "'{}'" : `'${(value instanceof Date ? value.toISOString() : String(value)).replaceAll("'", "''").replaceAll(':', ': ')}'`);
const dateLiteral = (value) => `'${value.toISOString().replaceAll(':', '-').replace(/T(\d+)-(\d+)-/, ' $1$2')}'`;

/** The statement as a script: pgbench takes every colon before a letter or digit for a variable of its own. */
function script({ text, values }, turn) {
  const own = { '@ticket': `('tk_bench_${turn}_' || (:number)::text)`, '@key': `('key_${turn}_' || (:number)::text)` };
  const written = text.replace('HH24:MI:SS.MS"Z"\'', 'HH24\' || chr(58) || \'MI\' || chr(58) || \'SS.MS"Z"\'').replace(/\$(\d+)/g, (_, at) => {
    const value = values[Number(at) - 1];
    return own[value] ?? (value instanceof Date ? dateLiteral(value) : literal(value));
  });
  return `\\set number random(1, 9000000000000)\n${written.replaceAll(/\s*\n\s*/g, ' ')};\n`;
}

async function byPgbench(url, found, seconds, turn) {
  const folder = mkdtempSync(join(tmpdir(), 'hallkit-bench-'));
  try {
    const files = found.map((statement, at) => {
      const file = join(folder, `take-${at}.sql`);
      writeFileSync(file, script(statement, `${turn}_${at}`));
      return ['-f', file];
    });
    const child = spawn('pgbench', ['-n', '-M', 'prepared', '-c', String(clients), '-j', '1', '-T', String(seconds), ...files.flat(), url], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
    await new Promise((done) => child.once('exit', done));
    const rate = Number(/tps = ([\d.]+)/.exec(said)?.[1]);
    if (!(rate > 0) || /ERROR/.test(said)) throw new Error(`pgbench failed:\n${said.slice(0, 2000)}`);
    return rate;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function byDriver(url, found, seconds, turn) {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({ connectionString: url, max: clients });
  const end = Date.now() + seconds * 1000;
  let count = 0;
  await Promise.all(Array.from({ length: clients }, async () => {
    for (; Date.now() < end; count += 1) {
      const name = `${turn}_${count}_${Math.random()}`;
      const { text, values } = found[count % found.length];
      await pool.query({ name: 'take', text, values: values.map((value) => (value === '@ticket' ? `tk_${name}` : value === '@key' ? name : value)) });
    }
  }));
  await pool.end();
  return count / seconds;
}

/** Takes over HTTP, each with a key of its own as the SDK sends one; sockets by hand, so that asking costs little beside answering. */
async function overHttp(base, queues, seconds, turn) {
  const { hostname, port } = new URL(base);
  const end = Date.now() + seconds * 1000;
  let [count, sent] = [0, 0];
  const one = () => new Promise((done, failed) => {
    const socket = connect(Number(port), hostname);
    let answer = '';
    const ask = () => {
      sent += 1;
      socket.write(`POST /api/v1/queues/${queues[sent % queues.length]}/tickets HTTP/1.1\r\nhost: ${hostname}\r\nhall-key: pk_test_dezhou\r\nidempotency-key: bench-${turn}-${sent}\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}`);
    };
    socket.setEncoding('latin1').on('error', failed).on('connect', ask).on('data', (chunk) => {
      answer += chunk;
      const head = answer.indexOf('\r\n\r\n');
      if (head < 0 || answer.length < head + 4 + Number(/content-length: (\d+)/i.exec(answer)?.[1])) return;
      if (!answer.startsWith('HTTP/1.1 201')) return failed(new Error(`A ticket was refused: ${answer.slice(0, 800)}`));
      answer = '';
      count += 1;
      if (Date.now() < end) ask();
      else done(socket.destroy());
    });
  });
  await Promise.all(Array.from({ length: clients }, one));
  return count / seconds;
}

/** As a hall runs: a ticket that was told is on the disk. Databases of tests do not wait for it, and then the statement costs nearly nothing beside HTTP. */
async function waitForDisk(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`do $$ begin execute format('alter database %I set synchronous_commit = on', current_database()); end $$`);
  await client.end();
}

export default async function measure({ short }) {
  const { createTestDatabase } = await import(`${server}/platform/database/testing.ts`);
  const { sample } = await import(`${server}/testing/test-server.ts`);
  const own = await createTestDatabase(sample);
  await waitForDisk(own.url);
  const running = await benchServer({ DATABASE_URL: own.url });
  try {
    const found = await statements(own.url);
    const queues = found.map(({ id }) => id);
    const floorOf = hasPgbench ? byPgbench : byDriver;
    const [ours, floors] = [[], []];
    await overHttp(running.base, queues, 1, 'warm');
    for (let turn = 0; turn < (short ? 1 : 5); turn += 1) {
      ours.push(await overHttp(running.base, queues, short ? 2 : 4, turn));
      floors.push(await floorOf(own.url, found, short ? 2 : 4, turn));
    }
    const [value, floor] = [median(ours), median(floors)];
    return [row({ name: `tickets a second over HTTP, ${clients} callers (floor: ${hasPgbench ? 'pgbench' : 'the driver'} with the same SQL)`, value, unit: '/s', floor, promise: '≥ 0.6 of the same SQL', kept: value / floor >= 0.6 })];
  } finally {
    await running.close();
    await own.drop();
  }
}
