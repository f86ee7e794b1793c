import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultQuotaRules, fillLevel, quotaRefusal } from './quotas.ts';
import type { PersonBooking } from './quotas.ts';

test('how full a slot is, in a word', () => {
  const words: [number, number, string][] = [[0, 10, 'free'], [4, 10, 'free'], [5, 10, 'filling'], [7, 10, 'filling'], [8, 10, 'nearlyFull'], [9, 10, 'nearlyFull'], [10, 10, 'full'], [12, 10, 'full'], [0, 0, 'full'], [0, 1, 'free'], [1, 2, 'nearlyFull'], [0, 2, 'free'], [3, 4, 'nearlyFull']];
  for (const [taken, capacity, word] of words) assert.equal(fillLevel(taken, capacity), word, `${taken} of ${capacity}`);
});

const now = { at: Date.parse('2026-03-02T10:00:00+08:00'), day: '2026-03-02' };
const booking = (day: string, clock: string, matterId: string | null = null): PersonBooking => ({ day, matterId, startsAt: Date.parse(`${day}T${clock}:00+08:00`) });

test('what is past, too soon or too far ahead is refused', () => {
  assert.equal(quotaRefusal(booking('2026-03-02', '10:00'), [], now), 'past', 'it begins this moment');
  assert.equal(quotaRefusal(booking('2026-03-02', '10:30'), [], now), null);
  assert.equal(quotaRefusal(booking('2026-03-02', '10:30'), [], now, { ...defaultQuotaRules, minutesBefore: 60 }), 'tooSoon');
  assert.equal(quotaRefusal(booking('2026-03-16', '09:00'), [], now), null);
  assert.equal(quotaRefusal(booking('2026-03-17', '09:00'), [], now), 'tooFarAhead');
});

test('nobody takes more places than the hall allows', () => {
  const own = [booking('2026-03-03', '09:00', 'a'), booking('2026-03-03', '10:00', 'b')];
  assert.equal(quotaRefusal(booking('2026-03-03', '09:00', 'c'), own, now), 'sameTime');
  assert.equal(quotaRefusal(booking('2026-03-03', '11:00', 'a'), own, now), 'matterQuota');
  assert.equal(quotaRefusal(booking('2026-03-04', '11:00', 'a'), own, now), null);
  assert.equal(quotaRefusal(booking('2026-03-03', '11:00', 'c'), own, now), null);
  assert.equal(quotaRefusal(booking('2026-03-03', '14:00', 'd'), [...own, booking('2026-03-03', '11:00', 'c')], now), 'dayQuota');
  const many = ['03', '04', '05', '06', '09'].map((day) => booking(`2026-03-${day}`, '09:00'));
  assert.equal(quotaRefusal(booking('2026-03-10', '09:00'), many, now), 'openQuota');
  assert.equal(quotaRefusal(booking('2026-03-10', '09:00'), [booking('2026-03-02', '09:00'), ...many.slice(1)], now), null, 'what has begun is not still to come');
});
