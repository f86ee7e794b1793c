import assert from 'node:assert/strict';
import { test } from 'node:test';
import { simulate } from './wait.fixtures.ts';
import { calibrate, hitRate, isHit, targetRate } from './wait-hits.ts';
import { estimateWait } from './wait.ts';

test('a wait is counted in whole minutes', () => {
  assert.equal(isHit({ low: 10, high: 20 }, 9.5), true);
  assert.equal(isHit({ low: 10, high: 20 }, 20.4), true);
  assert.equal(isHit({ low: 10, high: 20 }, 20.5), false);
  assert.equal(isHit({ low: 10, high: 20 }, 9.4), false);
});

test('a rate is shown once it says something', () => {
  assert.equal(hitRate(19, 0), null);
  assert.deepEqual(hitRate(15, 5), { share: 0.75, sampleSize: 20 });
});

test('the spread follows the hits, gently at first and within bounds', () => {
  assert.ok(Math.abs(calibrate(0, 0) - 1) < 1e-9);
  assert.ok(Math.abs(calibrate(700, 300) - 1) < 0.01);
  assert.ok(calibrate(500, 500) > 1.3 && calibrate(500, 500) < 1.6);
  assert.ok(calibrate(1, 4) < calibrate(10, 40) && calibrate(10, 40) < calibrate(100, 400));
  assert.ok(calibrate(950, 50) < 0.7);
  assert.equal(calibrate(0, 1e6), 3);
  assert.equal(calibrate(1e6, 0), 0.5);
  assert.ok(calibrate(500, 500, 1.5) > calibrate(500, 500), 'it starts from the spread in use');
});

test('calibrated day by day, a hall whose waits are told too rarely comes to its target', () => {
  // Services far more uneven than they look early in the day, and no history.
  const hall = { desks: 1, mean: 8, variation: 1.4, betweenDays: 0.5 };
  const rates: number[] = [];
  let spread = 1;
  for (let block = 0; block < 8; block += 1) {
    let [hits, misses] = [0, 0];
    for (const { wait, ...question } of simulate(hall, 60, 77 + block)) {
      const range = estimateWait({ ...question, desksServing: 1, sameWeekday: null, spread });
      if (range && isHit(range, wait)) hits += 1;
      else if (range) misses += 1;
    }
    rates.push(hits / (hits + misses));
    spread = calibrate(hits, misses, spread);
  }
  const [first = 0] = rates;
  const later = rates.slice(4).reduce((sum, rate) => sum + rate, 0) / 4;
  assert.ok(Math.abs(later - targetRate) < Math.abs(first - targetRate) && Math.abs(later - targetRate) < 0.08, rates.map((rate) => rate.toFixed(2)).join(' '));
});
