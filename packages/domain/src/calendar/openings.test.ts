import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openingsOn } from './openings.ts';
import type { HoursRow, OpeningRules } from './openings.ts';
import { lastKnownYear } from './work-calendar.ts';

const hours: HoursRow[] = [
  { days: [1, 2, 3, 4, 5], season: 'summer', from: '14:30', to: '17:30' },
  { days: [1, 2, 3, 4, 5], season: 'winter', from: '13:30', to: '17:00' },
  { days: [1, 2, 3, 4, 5], season: 'all', from: '08:30', to: '12:00' },
  { days: [6], season: 'all', from: '09:00', to: '12:00' },
];
const told = (day: string, more: Partial<OpeningRules> = {}): string => {
  const found = openingsOn(day, { hours, ...more });
  return found.kind === 'open' ? found.openings.map(({ from, to }) => `${from}–${to}`).join(' ') + (found.name ? ` ${found.name.zh}` : '') : found.kind === 'closed' ? `closed: ${found.reason}${found.name ? ` ${found.name.zh}` : ''}` : 'unknown';
};

test('the week, by season and in order of time', () => {
  assert.equal(told('2026-03-02'), '08:30–12:00 13:30–17:00');
  assert.equal(told('2026-05-29'), '08:30–12:00 13:30–17:00');
  assert.equal(told('2026-06-01'), '08:30–12:00 14:30–17:30');
  assert.equal(told('2026-09-30'), '08:30–12:00 14:30–17:30');
  assert.equal(told('2026-03-07'), '09:00–12:00');
  assert.equal(told('2026-03-08'), 'closed: weekday');
  assert.equal(told('2026-09-29', { summer: { from: '05-01', to: '08-31' } }), '08:30–12:00 13:30–17:00');
  assert.equal(told('2026-01-05', { summer: { from: '12-01', to: '02-28' }, calendar: null }), '08:30–12:00 14:30–17:30');
});

test('public holidays close, make-up days open as a Monday', () => {
  assert.equal(told('2026-02-16'), 'closed: holiday 春节');
  assert.equal(told('2026-02-21'), 'closed: holiday 春节', 'also a Saturday with hours of its own');
  assert.equal(told('2026-02-14'), '08:30–12:00 13:30–17:00 春节');
  assert.equal(told('2026-01-04'), '08:30–12:00 13:30–17:00 元旦', 'a Sunday that is worked');
  assert.equal(told('2026-02-14', { hours: [{ days: [6], season: 'all', from: '09:00', to: '10:00' }] }), '09:00–10:00 春节', 'closed on Mondays');
});

test("the hall's own days go first, also where nobody knows the year", () => {
  const note = { zh: '业务培训', en: 'Training' };
  const exceptions = [{ day: '2026-03-06', openings: [{ from: '08:30', to: '12:00' }], note }, { day: '2026-03-09', openings: [], note }, { day: `${lastKnownYear() + 1}-03-03`, openings: [{ from: '09:00', to: '10:00' }], note: null }];
  assert.equal(told('2026-03-06', { exceptions }), '08:30–12:00 业务培训');
  assert.equal(told('2026-03-09', { exceptions }), 'closed: exception 业务培训');
  assert.equal(told(`${lastKnownYear() + 1}-03-03`, { exceptions }), '09:00–10:00');
  assert.equal(told(`${lastKnownYear() + 1}-03-04`, { exceptions }), 'unknown');
});

test('a hall elsewhere keeps no holidays of China', () => {
  assert.equal(told('2026-10-01', { calendar: null }), '08:30–12:00 13:30–17:00');
  assert.equal(told('2099-10-01', { calendar: null }), '08:30–12:00 13:30–17:00');
  assert.throws(() => told('today', { calendar: null }), RangeError);
});
