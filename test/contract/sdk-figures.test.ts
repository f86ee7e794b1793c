// Public figures of the real server, checked where they are read: nobody need believe the page that shows them.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { createHall, verifySnapshot } from '@hallkit/client';
import type { HallClient } from '@hallkit/client';
import type { SnapshotKeys, SnapshotRef } from '@hallkit/contract';
import { startTestServer } from '@hallkit/server/testing';
import type { TestServer } from '@hallkit/server/testing';

let now = new Date();
let server: TestServer;
let hall: HallClient;
let keys: SnapshotKeys;
before(async () => {
  server = await startTestServer({ clock: () => now });
  hall = createHall({ key: 'pk_test_dezhou', baseUrl: server.base });
});
after(() => server.stop());

/** How long a server may take for all cards of the sample and the days after, in milliseconds. */
const patience = 120_000;

/** Snapshots, as soon as there are so many. */
async function signed(count: number): Promise<readonly SnapshotRef[]> {
  for (const end = Date.now() + patience; Date.now() < end; await sleep(250)) {
    const { data } = await hall.supervision.snapshots('dezhou', { limit: 50 });
    if (data.length >= count) return data;
  }
  return assert.fail(`there are not ${count} snapshots`);
}

test('the sample hall has figures to tell: this month, the last fourteen days, in believable proportions', async () => {
  const from = new Date(now.getTime() - 40 * 86_400_000).toISOString().slice(0, 10);
  const { total, departments, provenance } = await hall.supervision.figures('dezhou', { from });
  assert.ok(total.decided > 60 && total.open > 20, `${total.decided} decided, ${total.open} open`);
  assert.ok(departments.length >= 4 && departments.every(({ figures }) => figures.decided > 0 || figures.open > 0 || figures.complaints + figures.consultations + figures.ratings > 0));
  assert.ok(total.late / total.decided < 0.15 && total.late > 0, `${total.late} late of ${total.decided}`);
  assert.ok((total.averageDays ?? 99) < (total.averagePromisedDays ?? 0) && (total.averagePromisedDays ?? 99) < (total.averageLegalDays ?? 0));
  assert.equal(departments.reduce((sum, { figures }) => sum + figures.decided, 0), total.decided);
  assert.match(provenance.note.zh, /样例/);
});

test('the day before is signed, and holds; what was changed does not', async () => {
  const [ref] = await signed(1);
  keys = await hall.supervision.snapshotKeys('dezhou');
  const snapshot = await hall.supervision.snapshot('dezhou', ref?.day ?? '');
  assert.deepEqual(await verifySnapshot(snapshot, keys, null), { valid: true, fault: null });
  const { figures } = snapshot;
  const better = { ...snapshot, figures: { ...figures, total: { ...figures.total, late: 0, onTime: figures.total.decided } } };
  assert.equal((await verifySnapshot(better, keys, null)).fault, figures.total.late === 0 ? null : 'content');
  const forged = { ...snapshot, figures: { ...figures, total: { ...figures.total, decided: figures.total.decided + 1 } } };
  assert.equal((await verifySnapshot(forged, keys, null)).fault, 'content');
});

test('after three days without anybody three more are there, by two servers each once; one that is left out is seen', async () => {
  await server.beside({});
  now = new Date(now.getTime() + 3 * 86_400_000);
  const refs = await signed(4);
  assert.equal(refs.length, 4);
  for (const [at, ref] of refs.entries()) assert.deepEqual(await verifySnapshot(await hall.supervision.snapshot('dezhou', ref.day), keys, refs[at + 1] ?? null), { valid: true, fault: null }, ref.day);
  const [last, , before] = refs;
  assert.equal((await verifySnapshot(await hall.supervision.snapshot('dezhou', last?.day ?? ''), keys, before)).fault, 'chain');
});
