import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seeded } from '../random.fixtures.ts';
import { applicationNumber, caseNumber, parseApplicationNumber, parseCaseNumber, queryCode, readQueryCode } from './case-numbers.ts';

test('a number says hall, day and position, and is read as people type it', () => {
  const number = applicationNumber('DZ', '2026-03-02', 1);
  assert.match(number, /^DZ260302000001\d$/);
  const parts = { prefix: 'DZ', day: '2026-03-02', sequence: 1 };
  assert.deepEqual(parseApplicationNumber(number), parts);
  assert.deepEqual(parseApplicationNumber(` ${number.toLowerCase().slice(0, 2)} ${number.slice(2, 8)}-${number.slice(8)}`), parts);
  for (const none of ['', 'DZ', number.slice(0, -1), `${number}0`, applicationNumber('DZ', '2026-03-02', 2).slice(0, -1) + number.slice(-1)]) assert.equal(parseApplicationNumber(none), null, none);
  for (const [prefix, day, sequence] of [['D1', '2026-03-02', 1], ['dz', '2026-03-02', 1], ['DZ', '1999-03-02', 1], ['DZ', '2026-03-02', 0], ['DZ', '2026-03-02', 1e6]] as const) assert.throws(() => applicationNumber(prefix, day, sequence), RangeError);
});

test('one wrong character is always found', () => {
  const random = seeded(7064);
  for (let round = 0; round < 200; round += 1) {
    const number = applicationNumber('DZ', `20${10 + Math.floor(random() * 80)}-${10 + Math.floor(random() * 3)}-${10 + Math.floor(random() * 18)}`, 1 + Math.floor(random() * 999_999));
    assert.ok(parseApplicationNumber(number));
    for (let at = 2; at < number.length; at += 1) for (const digit of '0123456789') if (digit !== number.charAt(at)) assert.equal(parseApplicationNumber(number.slice(0, at) + digit + number.slice(at + 1)), null);
  }
});

test('a case carries the number of its application', () => {
  const application = applicationNumber('DZ', '2026-03-02', 12);
  assert.equal(caseNumber(application, 3), `${application}-03`);
  assert.deepEqual(parseCaseNumber(` ${caseNumber(application, 3).toLowerCase()}`), { application, position: 3 });
  for (const none of [application, `${application}-00`, `${application}-3`, 'DZ-01']) assert.equal(parseCaseNumber(none), null, none);
  for (const position of [0, 100, 1.5]) assert.throws(() => caseNumber(application, position), RangeError);
});

test('a query code has no 0, O, 1 or I', () => {
  const code = queryCode(new Uint8Array([0, 1, 2, 31, 32, 255]));
  assert.equal(code, '234Z2Z');
  assert.equal(readQueryCode(' 234-z2z '), code);
  assert.equal(readQueryCode('234O2Z'), null);
});
