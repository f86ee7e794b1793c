import assert from 'node:assert/strict';
import { test } from 'node:test';
import { at, clockFrom, limitOf, pause, until2026 } from './clock.fixtures.ts';
import { combineClocks } from './combine-clocks.ts';
import type { CombinedDue, RunningPart } from './combine-clocks.ts';
import type { Clock } from './types.ts';

const zone = 'Asia/Shanghai';
const waits = (id: string, days: number | null, ...after: string[]): RunningPart => ({ id, days, after, doneAt: null, reading: null });
const done = (id: string, when: string): RunningPart => ({ id, days: 1, after: [], doneAt: at(when), reading: null });
const runs = (id: string, start: string, days: number, now: string, more: Partial<Clock> = {}): RunningPart => ({ ...waits(id, days), reading: limitOf(clockFrom(start, { promised: { value: days, unit: 'workingDays' }, ...more }), now) });
const told = (now: string, ...parts: RunningPart[]): CombinedDue => combineClocks(parts, at(now), zone, until2026);
const dayOf = (due: CombinedDue): readonly unknown[] => (due.kind === 'due' ? [due.day, due.criticalPath.join()] : [due.kind]);

test('before anything starts the whole takes its critical path from today', () => {
  assert.deepEqual(told('2026-02-13 10:00', waits('licence', 1), waits('food', 2, 'licence'), waits('fire', 2)), { kind: 'due', day: '2026-02-25', at: '2026-02-25T16:00:00Z', criticalPath: ['licence', 'food'] });
  assert.deepEqual(dayOf(told('2026-02-13 10:00')), ['2026-02-13', '']);
});

test('under way, it goes by the clocks', () => {
  const now = '2026-02-14 10:00';
  assert.deepEqual(dayOf(told(now, done('licence', '2026-02-13 16:00'), runs('fire', '2026-02-13 10:00', 10, now), waits('food', 2, 'licence'))), ['2026-03-05', 'fire']);
  assert.deepEqual(dayOf(told(now, runs('fire', '2026-02-13 10:00', 2, now), waits('opening', 3, 'fire'))), ['2026-02-27', 'fire,opening'], 'what waits begins when the other ends');
  assert.deepEqual(dayOf(told('2026-03-04 10:00', runs('fire', '2026-02-13 10:00', 2, '2026-03-04 10:00'), waits('opening', 2, 'fire'))), ['2026-03-06', 'fire,opening'], 'a late part moves the whole');
  assert.deepEqual(dayOf(told('2026-03-04 10:00', done('licence', '2026-02-13 10:00'), waits('food', 2, 'licence'))), ['2026-03-06', 'licence,food'], 'nothing ends in the past');
});

test('without an end of a part there is none of the whole', () => {
  const now = '2026-03-05 10:00';
  const paused = runs('fire', '2026-03-02 10:00', 5, now, { pauses: [pause('2026-03-04 10:00', null)] });
  assert.deepEqual(told(now, paused, waits('opening', 3, 'fire'), waits('food', 2)), { kind: 'open', ids: ['fire'] });
  assert.deepEqual(told(now, waits('a', null), waits('b', 2, 'a')), { kind: 'unpublished', ids: ['a'] });
  assert.deepEqual(told(now, waits('a', 1, 'b'), waits('b', 2, 'a')), { kind: 'cycle', ids: ['a', 'b'] });
  assert.deepEqual(told('2026-12-29 10:00', waits('a', 2), waits('b', 2, 'a')), { kind: 'unknown', since: '2027-01-01' });
  assert.deepEqual(told('2026-12-29 10:00', runs('a', '2026-12-29 10:00', 20, '2026-12-29 10:00')), { kind: 'unknown', since: '2027-01-01' });
});
