import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseApplicationNumber } from '../cases/case-numbers.ts';
import { parseTrackingNumber, trackingNumber } from './tracking-number.ts';

test('a number says what it is of, and is read as people type it', () => {
  const number = trackingNumber('DZ', 'complaint', '2026-12-10', 17);
  assert.match(number, /^DZT261210000017\d$/);
  assert.deepEqual(parseTrackingNumber(` ｄｚt-261210 ${number.slice(9)}`), { number, kind: 'complaint', prefix: 'DZ', day: '2026-12-10', sequence: 17 });
  assert.deepEqual((['consultation', 'rating'] as const).map((kind) => parseTrackingNumber(trackingNumber('DZ', kind, '2026-12-10', 1))?.kind), ['consultation', 'rating']);
  assert.equal(parseApplicationNumber(number), null, 'it is no number of an application');
});

test('each slip of one digit and each wrong part is found', () => {
  const number = trackingNumber('DZ', 'rating', '2026-12-10', 123_456);
  for (let at = 3; at < number.length; at += 1) for (let digit = 0; digit < 10; digit += 1) if (String(digit) !== number[at]) assert.equal(parseTrackingNumber(number.slice(0, at) + String(digit) + number.slice(at + 1)), null);
  for (const wrong of ['', 'DZ', 'DZX2612100000171', number.slice(0, -1), `${number}0`]) assert.equal(parseTrackingNumber(wrong), null, wrong);
  for (const [prefix, day, sequence] of [['D', '2026-12-10', 1], ['DZ', '2026-12', 1], ['DZ', '2026-12-10', 0], ['DZ', '2026-12-10', 1_000_000]] as const) assert.throws(() => trackingNumber(prefix, 'rating', day, sequence), RangeError);
});
