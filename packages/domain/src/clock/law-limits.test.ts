import assert from 'node:assert/strict';
import { test } from 'node:test';
import { at, until2026 } from './clock.fixtures.ts';
import { deemedAccepted, deliveryDue, licensingLimits, publicityDue, renewalAskBy, supplementDeadline } from './law-limits.ts';

const zone = 'Asia/Shanghai';

test('limits of the licensing law, over the holidays', () => {
  assert.deepEqual(supplementDeadline(at('2026-09-29 10:00'), zone, until2026), { kind: 'due', day: '2026-10-12', at: '2026-10-12T16:00:00Z' });
  assert.deepEqual(deliveryDue(at('2026-02-13 10:00'), zone, until2026), { kind: 'due', day: '2026-03-05', at: '2026-03-05T16:00:00Z' });
  assert.deepEqual(publicityDue(at('2026-09-30 10:00'), zone, until2026), { kind: 'due', day: '2026-10-15', at: '2026-10-15T16:00:00Z' });
  assert.deepEqual(renewalAskBy('2026-03-31', zone, until2026), { kind: 'due', day: '2026-02-11', at: '2026-02-11T16:00:00Z' });
  assert.deepEqual(renewalAskBy('2029-03-31', zone, until2026), { kind: 'unknown', since: '2029-03-30' });
  assert.deepEqual(publicityDue(at('2026-12-31 10:00'), zone, until2026), { kind: 'unknown', since: '2027-01-01' });
  assert.throws(() => deliveryDue('soon', zone), RangeError);
  assert.deepEqual(Object.values(licensingLimits), [5, 20, 10, 45, 15, 20, 10, 30, 7]);
});

test('silence becomes acceptance on the day of the receipt', () => {
  const receivedAt = at('2026-09-29 10:00');
  const told = (answered: string | null, now: string): unknown => deemedAccepted({ receivedAt, answeredAt: answered === null ? null : at(answered) }, at(now), zone, until2026);
  const due = { kind: 'due', day: '2026-10-12', at: '2026-10-12T16:00:00Z' };
  const deemed = { kind: 'deemed', acceptedAt: '2026-09-29T02:00:00Z' };
  assert.deepEqual(told(null, '2026-10-12 23:59'), { kind: 'open', due });
  assert.deepEqual(told(null, '2026-10-13 00:00'), deemed);
  assert.deepEqual(told('2026-10-12 23:59', '2026-11-01 10:00'), { kind: 'answered' });
  assert.deepEqual(told('2026-10-13 00:00', '2026-11-01 10:00'), deemed, 'a minute too late');
  assert.deepEqual(told('2026-10-13 09:00', '2026-11-01 10:00'), deemed, 'too late changes nothing');
  assert.deepEqual(told('2026-10-09 09:00', '2026-10-08 10:00'), { kind: 'open', due }, 'not answered yet');
  const december = (answeredAt: string | null): unknown => deemedAccepted({ receivedAt: at('2026-12-30 10:00'), answeredAt }, at('2027-01-20 10:00'), zone, until2026);
  assert.deepEqual(december(null), { kind: 'unknown', since: '2027-01-01' });
  assert.deepEqual(december(at('2026-12-31 10:00')), { kind: 'answered' });
  assert.deepEqual(december(at('2027-01-05 10:00')), { kind: 'unknown', since: '2027-01-01' });
});
