import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bandAt, takingState } from './taking.ts';
import type { TakingRules } from './taking.ts';

const rules: TakingRules = {
  lastTicket: '16:30',
  dayLimit: 100,
  bands: [
    { from: '08:30', to: '10:00', limit: 40 },
    { from: '10:00', to: '11:30', limit: 30 },
    { from: '13:30', to: '17:00', limit: null },
  ],
};

test('a band begins with its first minute and ends before its last', () => {
  assert.equal(bandAt('08:29', rules.bands), null);
  assert.equal(bandAt('08:30', rules.bands)?.limit, 40);
  assert.equal(bandAt('10:00', rules.bands)?.limit, 30);
  assert.equal(bandAt('11:30', rules.bands), null);
});

test('numbers are given out while there are any, and a refusal says when to come again', () => {
  assert.deepEqual(takingState(rules, '09:00', { today: 12, band: 12 }), { open: true, left: 28 });
  assert.deepEqual(takingState(rules, '09:59', { today: 40, band: 40 }), { open: false, reason: 'bandFull', again: '10:00' });
  assert.deepEqual(takingState(rules, '12:00', { today: 70, band: 0 }), { open: false, reason: 'outsideBands', again: '13:30' });
  assert.deepEqual(takingState(rules, '14:00', { today: 95, band: 20 }), { open: true, left: 5 }, 'the day leaves less than the band');
  assert.deepEqual(takingState(rules, '14:00', { today: 100, band: 20 }), { open: false, reason: 'dayFull', again: null });
  assert.deepEqual(takingState(rules, '16:29', { today: 20, band: 20 }), { open: true, left: 80 });
  assert.deepEqual(takingState(rules, '16:30', { today: 20, band: 20 }), { open: false, reason: 'lastTicket', again: null });
});

test('nobody is sent to a band that is closed or begins after the last ticket', () => {
  const evening: TakingRules = { ...rules, dayLimit: null, bands: [{ from: '08:30', to: '12:00', limit: 1 }, { from: '13:00', to: '14:00', limit: 0 }, { from: '17:00', to: '18:00', limit: 9 }] };
  assert.deepEqual(takingState(evening, '09:00', { today: 1, band: 1 }), { open: false, reason: 'bandFull', again: null });
  assert.deepEqual(takingState({ ...evening, lastTicket: null }, '09:00', { today: 1, band: 1 }), { open: false, reason: 'bandFull', again: '17:00' });
});

test('without rules the hall gives out numbers', () => {
  assert.deepEqual(takingState({ lastTicket: null, bands: [], dayLimit: null }, '23:59', { today: 9999, band: 9999 }), { open: true, left: null });
});
