import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase, type OpenDatabase } from '../database/database.ts';
import { createEvents, type Events } from './events.ts';
import { record } from './record.store.ts';
import { listen } from './testing.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'hallkit-crash-'));
// PostgreSQL's account must be able to enter.
chmodSync(folder, 0o755);
let database: OpenDatabase;
let events: Events;
before(async () => {
  database = await openDatabase({ dataDir: folder, onError: () => undefined });
  events = createEvents(database, { warn: () => undefined });
});
after(async () => {
  await events.stop();
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

test('PostgreSQL killed in the middle: what was committed is told once, by the same stream, and positions go on', { timeout: 120_000 }, async () => {
  const topic = 'queue.h.a';
  const client = await listen(events, [topic]);
  const committed: number[] = [];
  for (let n = 1; n <= 60; n += 1) {
    if (n === 30) process.kill(Number(readFileSync(join(folder, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL');
    // What failed may have been committed all the same; only what was answered is promised.
    for (let done = false; !done; ) {
      done = await record(database.db, { hallId: 'h', topic, type: 'test.happened', data: { n } }).then(() => true, () => false);
      if (!done) await sleep(100);
    }
    committed.push(n);
    events.poke();
  }
  await client.until(committed.length);
  const rows = await database.db.selectFrom('events').select(['seq', 'position', 'data']).where('topic', '=', topic).orderBy('seq').execute();
  await client.until(rows.length);
  assert.deepEqual(client.heard.map(({ seq, id, data }) => ({ seq, position: id, data })), rows);
  assert.deepEqual([...new Set(rows.map(({ data }) => (data as { n: number }).n))], committed);
  assert.deepEqual(rows.map(({ seq }) => seq), rows.map((_, at) => at + 1));
  assert.equal(client.ended, false);
});
