// A hundred thousand open clocks: finding what is due looks at as many rows as with a thousand. And what is due is written by a
// sweep of many cases while tickets are taken, of which none waits for it; not even while it is held in the midst of its work.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { startTestServer } from '@hallkit/server/testing';
import type { TestServer } from '@hallkit/server/testing';
import type pg from 'pg';
import { assertCards, letPass, makeCases, waiting } from '../../support/due-cases.ts';
import { lookedAt, sentBy } from '../../support/rows-read.ts';
import type { Sent } from '../../support/rows-read.ts';
import { count, times } from '../../support/run.ts';
import type { Figure, Run } from '../../support/run.ts';

/** Takes a ticket. @returns Milliseconds. */
async function take(base: string, turn: number): Promise<number> {
  const begun = performance.now();
  const response = await fetch(`${base}/api/v1/queues/dezhou.general/tickets`, { method: 'POST', headers: { 'hall-key': 'dk_test_dezhou', 'content-type': 'application/json', 'idempotency-key': `clocks-ticket-${turn}` }, body: '{}' });
  assert.equal(response.status, 201, await response.text());
  return performance.now() - begun;
}

/** The query by which a server looks for what is due, as it sends it. */
async function dueQuery(): Promise<Sent> {
  let found: Sent | undefined;
  for (const deadline = Date.now() + 60_000; !found; ) {
    assert.ok(Date.now() < deadline, 'no server looks for what is due');
    const { sent } = await sentBy(() => sleep(500));
    found = sent.find(({ text }) => /from "watches".*for update skip locked/s.test(text) && text.includes('order by'));
  }
  return found;
}

/** What that query looks at with so many clocks and ten that are due, and how long it takes; nobody else sees them. */
async function lookOf(database: pg.Client, { text, values }: Sent, clocks: number): Promise<{ readonly rows: number; readonly ms: number }> {
  await database.query('begin');
  try {
    await database.query('delete from watches');
    await database.query(`insert into watches (hall_id, kind, subject_id, next_at) select 'dezhou', 'complaint', 'cp_' || n, now() + n * interval '1 minute' from generate_series(1, $1::int) as n`, [clocks]);
    await database.query(`insert into watches (hall_id, kind, subject_id, next_at) select 'dezhou', 'case', 'cs_' || n, now() - n * interval '1 minute' from generate_series(1, 10) as n`);
    await database.query('analyze watches');
    const now = values.map((value) => (value instanceof Date || /^\d{4}-\d\d-\d\dT/.test(String(value)) ? new Date() : value));
    const rows = [...(await lookedAt(database, { text, values: now })).entries()].filter(([table]) => table === 'watches').reduce((sum, [, number]) => sum + number, 0);
    const spent: number[] = [];
    for (let turn = 0; turn < 101; turn += 1) {
      const begun = performance.now();
      const { rowCount } = await database.query(text, [...now]);
      spent.push(performance.now() - begun);
      assert.equal(rowCount, 10);
    }
    return { rows, ms: spent.sort((one, other) => one - other)[50] ?? 0 };
  } finally {
    await database.query('rollback');
  }
}

/** Who waits for whom just now: only where a sweep is what is waited for. It alone locks rows of `watches` here. */
const blocked = `with sweeps as (select distinct pid from pg_locks where relation = 'watches'::regclass and mode in ('RowShareLock', 'RowExclusiveLock') and granted)
  select (select count(*)::int from sweeps) as sweeps, coalesce((select json_agg(left(query, 200)) from pg_stat_activity where wait_event_type = 'Lock' and pid not in (select pid from sweeps) and pg_blocking_pids(pid) && (select array_agg(pid) from sweeps)), '[]') as waiting`;

/** Tickets while servers issue the cards of many cases. */
async function whileSwept(server: TestServer, cases: number): Promise<readonly Figure[]> {
  const [database, beside] = [await server.connect(), await server.connect()];
  const second = await server.beside({});
  try {
    await database.query('delete from watches');
    const ids = await makeCases(database, cases);
    let [looks, swept, turn] = [0, 0, 0];
    const waits: number[] = [];
    let open = true;
    const callers = Promise.all([server.base, second.base].map(async (base) => {
      while (open) waits.push(await take(base, (turn += 1)));
    }));
    callers.catch(() => (open = false));
    await letPass(database, ids, 45);
    while (open && (await waiting(database)) > 0) {
      for (let look = 0; look < 20; look += 1) {
        const { rows: [now] } = await beside.query<{ sweeps: number; waiting: readonly string[] }>(blocked);
        assert.deepEqual(now?.waiting, [], 'waits for a sweep');
        looks += 1;
        swept += now?.sweeps ? 1 : 0;
        await sleep(2);
      }
    }
    open = false;
    await callers;
    assert.ok(waits.length > 0 && swept > 0, `${waits.length} tickets, and ${swept} times of ${looks} a sweep was seen at work`);
    const { cards } = await assertCards(database);
    return [count('cases that passed a date', cases), count('cards', cards), count('tickets meanwhile', waits.length), count('looks at who waits for whom', looks), count('of them while a sweep was at work', swept), count('statements that waited for a sweep', 0), ...times('a ticket meanwhile', waits)];
  } finally {
    await Promise.all([database.end(), beside.end()]);
  }
}

/** Tickets while a sweep can go neither on nor back, with all it has locked. */
async function whileHeld(server: TestServer, tickets: number): Promise<readonly Figure[]> {
  const [database, holder] = [await server.connect(), await server.connect()];
  try {
    const ids = await makeCases(database, 25);
    // The last that it needs: the counter of its events.
    await holder.query('begin');
    await holder.query(`insert into event_topics (hall_id, topic, last_seq) values ('dezhou', 'supervision.dezhou', 0) on conflict (hall_id, topic) do update set last_seq = event_topics.last_seq`);
    await letPass(database, ids, 45);
    const isHeld = async (): Promise<boolean> => ((await database.query<{ sweeps: number; waiting: number }>(`select count(*)::int as waiting from pg_stat_activity where wait_event_type = 'Lock' and query like '%event_topics%'`)).rows[0]?.waiting ?? 0) > 0;
    for (const deadline = Date.now() + 60_000; !(await isHeld()); await sleep(20)) assert.ok(Date.now() < deadline, 'no sweep came as far as that');
    const all = Promise.all(Array.from({ length: tickets }, async (_, turn) => take(server.base, 1_000_000 + turn))).then(() => true);
    assert.ok(await Promise.race([all, sleep(60_000, false, { ref: false })]), 'tickets wait for a sweep that is held');
    assert.ok(await isHeld(), 'it was held all the while');
    await holder.query('commit');
    for (const deadline = Date.now() + 60_000; (await waiting(database)) > 0; await sleep(50)) assert.ok(Date.now() < deadline, 'it goes on');
    return [count('tickets while a sweep was held in its work', tickets)];
  } finally {
    await Promise.all([database.end(), holder.end()]);
  }
}

const clocks: Run = async ({ short }) => {
  const server = await startTestServer();
  try {
    const query = await dueQuery();
    const database = await server.connect();
    const few = await lookOf(database, query, 1000);
    const many = await lookOf(database, query, 100_000);
    await database.end();
    assert.equal(few.rows, 10);
    assert.equal(many.rows, few.rows, 'rows looked at with a hundred thousand clocks, beside a thousand');
    return [
      count('rows looked at of 100,000 clocks', many.rows), count('rows looked at of 1,000', few.rows), { name: 'finding what is due, of 100,000', value: many.ms, unit: 'ms' }, { name: 'beside 1,000', value: many.ms / few.ms, unit: '×' },
      ...(await whileSwept(server, short ? 150 : 3000)), ...(await whileHeld(server, short ? 20 : 200)),
    ];
  } finally {
    await server.stop();
  }
};
export default clocks;
