import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quietUntil } from './notifications.quiet.ts';

const night = { from: 22 * 60, to: 7 * 60 };
const end = (instant: string, timeZone: string, hours = night) => quietUntil(hours, new Date(instant), timeZone)?.toISOString();

test('over midnight, by the clock of the hall', () => {
  assert.equal(end('2026-06-05T13:59:59Z', 'Asia/Shanghai'), undefined, '21:59:59');
  assert.equal(end('2026-06-05T14:00:00Z', 'Asia/Shanghai'), '2026-06-05T23:00:00.000Z', '22:00 to 07:00');
  assert.equal(end('2026-06-05T16:30:20Z', 'Asia/Shanghai'), '2026-06-05T23:00:00.000Z', 'after midnight');
  assert.equal(end('2026-06-05T22:59:59Z', 'Asia/Shanghai'), '2026-06-05T23:00:00.000Z', 'the last second');
  assert.equal(end('2026-06-05T23:00:00Z', 'Asia/Shanghai'), undefined, '07:00');
});

test('one instant is night in one hall and day in another', () => {
  assert.equal(end('2026-06-05T15:00:00Z', 'Asia/Shanghai'), '2026-06-05T23:00:00.000Z');
  assert.equal(end('2026-06-05T15:00:00Z', 'Europe/Berlin'), undefined);
  assert.equal(end('2026-06-05T18:45:00Z', 'Asia/Kathmandu'), '2026-06-06T01:15:00.000Z');
});

test('a night in which the clock is put forward is an hour shorter, one in which it is put back an hour longer', () => {
  assert.equal(end('2026-03-28T22:30:00Z', 'Europe/Berlin'), '2026-03-29T05:00:00.000Z');
  assert.equal(end('2026-10-24T21:00:00Z', 'Europe/Berlin'), '2026-10-25T06:00:00.000Z');
});

test('an end within the hour that is left out is over when the clock jumps', () => {
  const hours = { from: 23 * 60, to: 2 * 60 + 30 };
  const until = quietUntil(hours, new Date('2026-03-28T23:30:00Z'), 'Europe/Berlin');
  assert.ok(until && until.getTime() >= Date.parse('2026-03-29T01:00:00Z') && quietUntil(hours, until, 'Europe/Berlin') === undefined);
});

test('hours within a day, and none', () => {
  const noon = { from: 12 * 60, to: 14 * 60 };
  assert.equal(end('2026-06-05T04:30:00Z', 'Asia/Shanghai', noon), '2026-06-05T06:00:00.000Z');
  assert.equal(end('2026-06-05T06:00:00Z', 'Asia/Shanghai', noon), undefined);
  assert.equal(quietUntil(undefined, new Date(), 'UTC'), undefined);
});
