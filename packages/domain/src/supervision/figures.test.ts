import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addLoads, figureRow, isEmpty, snapshotDays } from './figures.ts';

test('a row adds up what was counted, and averages over cases', () => {
  const one = { decided: 3, onTime: 2, late: 1, open: 4, lateOpen: 1, days: 13, daysOf: 3, promisedDays: 30, promisedOf: 3, promisedUsed: 13, legalDays: 60, legalOf: 3 };
  const other = { decided: 1, onTime: 1, days: 1, daysOf: 1, promisedDays: 1, promisedOf: 1, promisedUsed: 1, legalDays: 20, legalOf: 1 };
  const row = figureRow([one, { yellow: 2, red: 1 }, { complaints: 3, complaintsAnswered: 2, complaintsInTime: 1 }, other]);
  assert.deepEqual(row, {
    decided: 4, onTime: 3, late: 1, open: 4, lateOpen: 1, averageDays: 3.5, averagePromisedDays: 7.8, averageLegalDays: 20, share: 0.45, yellow: 2, red: 1,
    complaints: 3, complaintsAnswered: 2, complaintsInTime: 1, ratings: 0, satisfied: 0, consultations: 0, consultationsInTime: 0,
  });
});

test('where nothing was decided there is no average and not nought', () => {
  const { averageDays, averagePromisedDays, averageLegalDays, share, decided } = figureRow([]);
  assert.deepEqual([averageDays, averagePromisedDays, averageLegalDays, share, decided], [null, null, null, null, 0]);
  // All decided on the spot: nothing was promised of which a part could be used.
  assert.equal(figureRow([{ decided: 2, days: 0, daysOf: 2, promisedDays: 0, promisedOf: 2 }]).share, null);
  assert.equal(figureRow([{ decided: 2, days: 0, daysOf: 2, promisedDays: 0, promisedOf: 2 }]).averageDays, 0);
});

test('loads are added up; a load of nothing is empty', () => {
  assert.deepEqual(addLoads([{ open: 2, late: 1 }, { open: 1, red: 1 }]), { open: 3, dueSoon: 0, late: 1, waiting: 0, warnings: 0, yellow: 0, red: 1, complaints: 0, complaintsLate: 0, consultations: 0, badRatings: 0, staff: 0 });
  assert.equal(isEmpty(addLoads([])), true);
  assert.equal(isEmpty(figureRow([])), true);
  assert.equal(isEmpty(figureRow([{ lateOpen: 1 }])), false);
});

test('each day that has ended has a snapshot, also days on which nobody was there', () => {
  assert.deepEqual(snapshotDays('2026-12-08', '2026-12-09', 31), []);
  assert.deepEqual(snapshotDays('2026-11-29', '2026-12-03', 31), ['2026-11-30', '2026-12-01', '2026-12-02']);
  assert.deepEqual(snapshotDays(null, '2026-12-09', 31), ['2026-12-08']);
  const long = snapshotDays('2026-01-01', '2026-12-09', 31);
  assert.deepEqual([long.length, long[0], long.at(-1)], [31, '2026-11-08', '2026-12-08']);
});
