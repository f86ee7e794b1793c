import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Figures, Snapshot, SnapshotKeys, SnapshotList } from '@hallkit/contract';
import type { FastifyInstance } from 'fastify';
import { calculateJwkThumbprint, compactVerify, createLocalJWKSet } from 'jose';
import { createCaseDesk, type CaseDesk } from '../../fixtures/cases.fixture.ts';

let desk: CaseDesk;
before(async () => (desk = await createCaseDesk('2026-03-02T01:00:00Z')));
after(() => desk.close());

/** A moment by the clock of the hall. */
const at = (text: string): string => new Date(`${text.replace(' ', 'T')}:00+08:00`).toISOString();
const path = '/api/v1/halls/dezhou';
const list = (query = ''): Promise<SnapshotList> => desk.hall.read<SnapshotList>(`${path}/snapshots${query}`);
const days = async (): Promise<string[]> => (await list('?limit=100')).data.map(({ day }) => day);
const snapshot = (day: string): Promise<Snapshot> => desk.hall.read<Snapshot>(`${path}/snapshots/${day}`);
const keys = (): Promise<SnapshotKeys> => desk.hall.read<SnapshotKeys>(`${path}/snapshot-keys`);
const settle = (server: FastifyInstance = desk.hall.app): Promise<void> => server.jobs.run('supervision.snapshots');
/** Nothing waits to be looked at, as if the sweep had been there. */
const swept = async (): Promise<void> => void (await desk.hall.database.db.updateTable('watches').set({ next_at: null }).execute());

/** Whether a key of the set has signed exactly these bytes, as a library of others says. */
const isSigned = ({ jws }: Pick<Snapshot, 'jws'>, set: SnapshotKeys): Promise<boolean> => compactVerify(jws, createLocalJWKSet(set), { algorithms: ['ES256'] }).then(() => true, () => false);

test('a hall without anything signs nothing', async () => {
  await settle();
  assert.deepEqual([(await list()).data, (await keys()).keys], [[], []]);
  await desk.hall.refused(`${path}/snapshots/2026-03-01`, 404, 'snapshot.not-found');
  await desk.hall.refused('/api/v1/halls/nowhere/snapshots', 404, 'hall.not-found');
  await desk.hall.refused('/api/v1/halls/nowhere/snapshot-keys', 404, 'hall.not-found');
  await desk.hall.refused('/api/v1/halls/nowhere/snapshots/2026-03-01', 404, 'hall.not-found');
});

test('once a day is over its figures are signed, as they stood at its end, and do not change afterwards', async () => {
  const id = (await desk.open({ planId: 'one', department: 'fire-rescue', promised: 1 })).ids['one'] ?? '';
  await desk.act(id, 'fire', 'accept');
  await desk.act(id, 'fire', 'startProcessing');
  desk.setNow(at('2026-03-03 23:59'));
  await swept();
  await settle();
  assert.deepEqual(await days(), ['2026-03-02'], 'of the day before alone: nobody can sign what was before');
  desk.setNow(at('2026-03-04 00:01'));
  await settle();
  assert.deepEqual(await days(), ['2026-03-02'], 'what was written at midnight may still be under way');
  desk.setNow(at('2026-03-04 00:05'));
  await settle();
  const made = await snapshot('2026-03-03');
  assert.deepEqual([made.figures.from, made.figures.to, made.figures.readAt, made.madeAt], ['2026-03-01', '2026-03-03', '2026-03-03T15:59:59.999Z', at('2026-03-04 00:05')]);
  assert.deepEqual([made.figures.total.open, made.figures.total.lateOpen], [1, 0], 'its last day was in time to the end');
  assert.ok(await isSigned(made, await keys()));
  const [head = '', body = '', signature = ''] = made.jws.split('.');
  assert.equal(await isSigned({ jws: [head, Buffer.from(Buffer.from(body, 'base64url').toString().replace('"open":1', '"open":0')).toString('base64url'), signature].join('.') }, await keys()), false, 'a figure that was changed');
  assert.equal(made.sha256, createHash('sha256').update(made.jws).digest('hex'));
  desk.setNow(at('2026-03-04 10:00'));
  await desk.act(id, 'fireHead', 'grant');
  assert.deepEqual(await snapshot('2026-03-03'), made);
  assert.deepEqual((await desk.hall.read<Figures>(`${path}/figures?from=2026-03-01&to=2026-03-03`)).total, made.figures.total, 'who reads that day later finds the same');
  assert.match(Buffer.from(body, 'base64url').toString(), /^\{"day":.*"figures":.*"hallId":.*"madeAt":.*"previous":/, 'names in their order');
});

test('days on which no server was there are signed later, each once by however many servers, in one chain', async () => {
  desk.setNow(at('2026-03-08 08:00'));
  await swept();
  const others = await Promise.all([desk.hall.beside(() => desk.now()), desk.hall.beside(() => desk.now())]);
  await Promise.all([desk.hall.app, ...others].map((server) => settle(server)));
  assert.deepEqual(await days(), ['2026-03-07', '2026-03-06', '2026-03-05', '2026-03-04', '2026-03-03', '2026-03-02']);
  const set = await keys();
  assert.equal(set.keys.length, 1, 'one key, however many servers wanted one');
  assert.equal(set.keys[0]?.kid, await calculateJwkThumbprint({ ...set.keys[0] }));
  assert.deepEqual(Object.keys(set.keys[0] ?? {}).sort(), ['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y'], 'and nothing of its private part');
  const { data } = await list('?limit=100');
  for (const [index, ref] of data.entries()) {
    const made = await snapshot(ref.day);
    assert.ok(await isSigned(made, set), ref.day);
    assert.deepEqual([made.sha256, made.previous], [ref.sha256, data[index + 1]?.sha256 ?? null], ref.day);
  }
  assert.deepEqual((await snapshot('2026-03-04')).figures.total.late, 1, 'it was decided on the 4th, after its last day');
});

test('pages follow one another', async () => {
  const first = await list('?limit=4');
  const second = await list(`?limit=4&cursor=${first.nextCursor}`);
  assert.deepEqual([first.data.length, second.data.map(({ day }) => day), second.nextCursor], [4, ['2026-03-03', '2026-03-02'], null]);
});

test('nothing is signed while cards or outcomes of the day are still to be made, unless that takes too long', async () => {
  const { db } = desk.hall.database;
  desk.setNow(at('2026-03-09 00:05'));
  await db.insertInto('watches').values({ hall_id: 'dezhou', kind: 'case', subject_id: 'cs_waiting', next_at: new Date(at('2026-03-08 12:00')) }).execute();
  await settle();
  assert.equal((await days())[0], '2026-03-07');
  desk.setNow(at('2026-03-09 00:16'));
  await settle();
  assert.equal((await days())[0], '2026-03-08');
  await db.deleteFrom('watches').where('subject_id', '=', 'cs_waiting').execute();
  desk.setNow(at('2026-03-10 00:05'));
  await db.updateTable('case_outcomes').set({ revision: null }).execute();
  await settle();
  assert.equal((await days())[0], '2026-03-08');
  await desk.hall.app.jobs.run('cases.outcomes');
  await settle();
  assert.equal((await days())[0], '2026-03-09');
});

test('the private key lies sealed; a year later another follows, and the old one goes on checking what it has signed', async () => {
  const { db } = desk.hall.database;
  const [row] = await db.selectFrom('snapshot_keys').selectAll().execute();
  assert.match(row?.private_sealed ?? '', /^s2\./);
  const old = await snapshot('2026-03-09');
  desk.setNow(at('2027-03-20 09:00'));
  await swept();
  await settle();
  const set = await keys();
  assert.equal(set.keys.length, 2);
  assert.equal((await days()).length, 8 + 31, 'after a long absence so many days and no more');
  assert.ok((await isSigned(old, set)) && (await isSigned(await snapshot('2027-03-19'), set)));
  assert.notEqual((await snapshot('2027-03-19')).jws.split('.')[0], old.jws.split('.')[0]);
  assert.equal((await db.selectFrom('snapshot_keys').select('private_sealed').where('ended_at', 'is not', null).executeTakeFirstOrThrow()).private_sealed, '', 'a key that signs no more is gone');
});

test('a key that was sealed with a secret that is gone is followed by another', async () => {
  const { db } = desk.hall.database;
  await db.updateTable('snapshot_keys').set({ private_sealed: 's1.AAAA' }).where('ended_at', 'is', null).execute();
  desk.setNow(at('2027-03-21 09:00'));
  await swept();
  await settle();
  assert.equal((await keys()).keys.length, 3);
  assert.ok(await isSigned(await snapshot('2027-03-20'), await keys()));
});
