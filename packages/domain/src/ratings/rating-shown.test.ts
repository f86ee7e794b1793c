import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until2026 } from '../clock/clock.fixtures.ts';
import { ratingShownOn } from './rating-shown.ts';

test('a rating is shown on the next working day, over weekends and holidays, and on a Saturday that is worked', () => {
  const days = [['2026-11-25', '2026-11-26'], ['2026-11-27', '2026-11-30'], ['2026-11-28', '2026-11-30'], ['2026-02-13', '2026-02-14'], ['2026-02-14', '2026-02-24'], ['2026-09-30', '2026-10-08']] as const;
  for (const [given, shown] of days) assert.equal(ratingShownOn(given, until2026), shown, given);
});

test('where the holidays are not published it is not kept back for them', () => {
  assert.equal(ratingShownOn('2026-12-31', until2026), '2027-01-01');
});
