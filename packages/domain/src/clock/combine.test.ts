import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addWorkingDays } from '../calendar/work-calendar.ts';
import { seeded } from '../random.fixtures.ts';
import { combineLimits, workingDaysOf } from './combine.ts';
import type { LimitPart } from './combine.ts';

const part = (id: string, days: number | null, ...after: string[]): LimitPart => ({ id, days, after });

test('the longest of those side by side, the sum of those in order', () => {
  const restaurant = combineLimits([part('sign', 5, 'licence'), part('food', 10, 'licence'), part('fire', 7), part('licence', 1), part('opening', 2, 'food', 'fire')]);
  assert.deepEqual(restaurant, {
    kind: 'limit', days: 13, criticalPath: ['licence', 'food', 'opening'],
    parts: [{ id: 'fire', starts: 0, ends: 7, slack: 4 }, { id: 'licence', starts: 0, ends: 1, slack: 0 }, { id: 'sign', starts: 1, ends: 6, slack: 7 }, { id: 'food', starts: 1, ends: 11, slack: 0 }, { id: 'opening', starts: 11, ends: 13, slack: 0 }],
  });
  assert.deepEqual(combineLimits([]), { kind: 'limit', days: 0, criticalPath: [], parts: [] });
  const alone = combineLimits([part('food', 10, 'licence')]);
  assert.equal(alone.kind === 'limit' && alone.days, 10, 'what is not applied for is not waited for');
  const spot = combineLimits([part('a', 0), part('b', 3, 'a')]);
  assert.deepEqual(spot.kind === 'limit' && [spot.days, spot.criticalPath], [3, ['a', 'b']]);
});

test('nothing is promised where a part has no limit, and nothing waits for itself', () => {
  const open = combineLimits([part('a', null), part('b', 3, 'a'), part('c', 2)]);
  assert.deepEqual(open, { kind: 'unpublished', ids: ['a'], parts: [{ id: 'a', starts: 0, ends: null, slack: null }, { id: 'c', starts: 0, ends: 2, slack: null }, { id: 'b', starts: null, ends: null, slack: null }] });
  assert.deepEqual(combineLimits([part('a', 1), part('b', 1, 'c'), part('c', 1, 'b'), part('d', 1, 'c')]), { kind: 'cycle', ids: ['b', 'c'] });
  assert.deepEqual(combineLimits([part('a', 1, 'a')]), { kind: 'cycle', ids: ['a'] });
  assert.throws(() => combineLimits([part('a', 1), part('a', 2)]), RangeError);
  for (const days of [-1, 0.5, NaN]) assert.throws(() => combineLimits([part('a', days)]), RangeError);
});

test('limits of other kinds in working days, never shorter', () => {
  assert.deepEqual([workingDaysOf({ value: 5, unit: 'workingDays' }), workingDaysOf({ value: 0, unit: 'hours' }), workingDaysOf({ value: 4, unit: 'hours' }), workingDaysOf({ value: 9, unit: 'hours' }), workingDaysOf({ value: 7, unit: 'calendarDays' })], [5, 0, 1, 2, 7]);
});

test('in any graph the critical path is as long as the whole, and as the calendar says', () => {
  const random = seeded(32);
  for (let round = 0; round < 200; round += 1) {
    const size = 1 + Math.floor(random() * 9);
    const parts = Array.from({ length: size }, (_, at) => part(`p${at}`, Math.floor(random() * 20), ...Array.from({ length: at }, (_, other) => `p${other}`).filter(() => random() < 0.3)));
    const shuffled = [...parts].sort(() => random() - 0.5);
    const found = combineLimits(shuffled);
    assert.ok(found.kind === 'limit');
    const daysOf = (id: string): number => parts.find((one) => one.id === id)?.days ?? NaN;
    assert.equal(found.criticalPath.reduce((sum, id) => sum + daysOf(id), 0), found.days);
    for (const { id, starts, ends, slack } of found.parts) {
      assert.ok(starts !== null && ends === starts + daysOf(id) && slack !== null && slack >= 0);
      assert.ok(found.criticalPath.includes(id) ? slack === 0 : true);
      // Late by its slack the whole is as long; by a day more, it is longer.
      const longer = (more: number): number => {
        const again = combineLimits(parts.map((one) => (one.id === id ? { ...one, days: (one.days ?? 0) + more } : one)));
        return again.kind === 'limit' ? again.days : NaN;
      };
      assert.equal(longer(slack), found.days);
      assert.equal(longer(slack + 1), found.days + 1);
    }
    // Step by step along the path one comes to the same day as at once.
    let day = '2026-02-02';
    for (const id of found.criticalPath) {
      const next = addWorkingDays(day, daysOf(id));
      assert.ok(next.kind === 'day');
      day = next.day;
    }
    assert.deepEqual(addWorkingDays('2026-02-02', found.days), { kind: 'day', day });
  }
});
