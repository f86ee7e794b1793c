import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { TrackingRef } from '@hallkit/contract';
import { createTestHall, testKeys, type TestHall } from '../../fixtures/hall.fixture.ts';
import { post } from '../../fixtures/staff.fixture.ts';
import { createSeal } from '../../platform/seal/seal.ts';
import { readSecret } from '../../platform/seal/secret.ts';
import { openTracking, trackedBy, type OpenedTracking } from './complaints.tracking.ts';

let hall: TestHall;
let now = new Date('2026-11-25T15:59:00Z');
before(async () => (hall = await createTestHall({ clock: () => now })));
after(() => hall.close());

const open = async (kind: 'complaint' | 'consultation' | 'rating', subjectId: string, at = now): Promise<OpenedTracking> => hall.database.db.transaction().execute((db) => openTracking(db, createSeal(readSecret({ ...hall.config, secret: undefined })), { hallId: 'dezhou', kind, subjectId, at }));
const find = (number: string, queryCode: string): Promise<TrackingRef> => hall.read<TrackingRef>('/api/v1/tracking-lookups', post({ number, queryCode }));

test('numbers of each kind run by themselves, by the day of the hall', async () => {
  const [one, two, other] = [await open('complaint', 'cp_1'), await open('complaint', 'cp_2'), await open('rating', 'ra_1')];
  assert.deepEqual([one, two, other].map(({ number }) => number.slice(0, -1)), ['DZT261125000001', 'DZT261125000002', 'DZP261125000001']);
  const next = await open('complaint', 'cp_3', new Date('2026-11-25T16:00:00Z'));
  assert.match(next.number, /^DZT261126000001\d$/);
});

test('number and query code find it again, as people type them; the code is not in the database', async () => {
  const opened = await open('consultation', 'cn_1');
  assert.deepEqual(await find(` ${opened.number.toLowerCase()}`.trim(), opened.queryCode.toLowerCase()), { kind: 'consultation', trackingId: opened.trackingId });
  const rows = JSON.stringify(await hall.database.db.selectFrom('trackings').selectAll().execute());
  assert.ok(rows.includes(opened.number) && !rows.includes(opened.queryCode));
  assert.equal((await trackedBy(hall.database.db, ['dezhou'], opened.trackingId, 'consultation')).subjectId, 'cn_1');
  await assert.rejects(trackedBy(hall.database.db, ['dezhou'], opened.trackingId, 'rating'), /tracking.not-found/);
  await assert.rejects(trackedBy(hall.database.db, ['dezhou-lingcheng'], opened.trackingId, 'consultation'), /tracking.not-found/);
});

test('an unknown number and a wrong code are told alike, and both are limited after ten tries', async () => {
  const opened = await open('complaint', 'cp_4');
  const unknown = await open('complaint', 'cp_5');
  await hall.database.db.deleteFrom('trackings').where('id', '=', unknown.trackingId).execute();
  for (const number of [opened.number, unknown.number]) {
    for (let n = 0; n < 10; n += 1) await hall.refused('/api/v1/tracking-lookups', 404, 'tracking.not-found', post({ number, queryCode: '222222' }));
    await hall.refused('/api/v1/tracking-lookups', 429, 'rate.limited', post({ number, queryCode: '222222' }));
  }
  await hall.refused('/api/v1/tracking-lookups', 429, 'rate.limited', post({ number: opened.number, queryCode: opened.queryCode }));
  now = new Date(now.getTime() + 901_000);
  assert.equal((await find(opened.number, opened.queryCode)).trackingId, opened.trackingId);
  await hall.refused('/api/v1/tracking-lookups', 404, 'tracking.not-found', post({ number: 'DZT2611250000019', queryCode: '222222' }));
  await hall.refused('/api/v1/tracking-lookups', 403, 'key.scope', post({ number: opened.number, queryCode: opened.queryCode }, { key: testKeys.readOnly }));
});
