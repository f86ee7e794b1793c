import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrivalAt, checkInAlphabet, checkInCode, readCheckInCode } from './check-in.ts';

test('a code holds nothing that people mix up, and every character is as likely', () => {
  assert.equal(new Set(checkInAlphabet).size, 32);
  assert.doesNotMatch(checkInAlphabet, /[01IO]/);
  const counts = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1) {
    const [first = ''] = checkInCode(new Uint8Array(6).fill(byte));
    counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  assert.deepEqual([...new Set(counts.values())], [8]);
  assert.throws(() => checkInCode(new Uint8Array(5)), RangeError);
});

test('a code is understood as people type it', () => {
  const code = checkInCode(new Uint8Array([3, 60, 99, 128, 200, 255]));
  for (const typed of [code, code.toLowerCase(), ` ${code.slice(0, 3)} ${code.slice(3)}`, `${code.slice(0, 3)}-${code.slice(3)}`]) assert.equal(readCheckInCode(typed), code);
  for (const wrong of ['', code.slice(1), `${code}2`, `O${code.slice(1)}`, `1${code.slice(1)}`, '𠮷𠮷𠮷']) assert.equal(readCheckInCode(wrong), null, wrong);
});

test('on time from ten minutes before to ten behind, both included', () => {
  const start = Date.parse('2026-03-02T09:00:00+08:00');
  const arrivals: [number, string][] = [[-60.1, 'tooEarly'], [-60, 'early'], [-10.1, 'early'], [-10, 'onTime'], [0, 'onTime'], [10, 'onTime'], [10.1, 'late'], [30, 'late'], [30.1, 'tooLate']];
  for (const [minutes, arrival] of arrivals) assert.equal(arrivalAt(start, start + minutes * 60_000), arrival, String(minutes));
});
