import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wallTime } from '../queue/hall-day.ts';
import { at, clockFrom, extension, limitOf, openings, pause, reading, until2026 } from './clock.fixtures.ts';
import { readClock } from './read-clock.ts';
import type { Clock, ClockUnit } from './types.ts';

const limit = (value: number, unit: ClockUnit = 'workingDays'): NonNullable<Clock['promised']> => ({ value, unit });

test('working days, counted by hand from the arrangements of the State Council', () => {
  // Start, working days, last day.
  const examples: readonly (readonly [string, number, string, string])[] = [
    ['2025-12-31 10:00', 1, '2026-01-04', 'New Year: Thursday to Saturday free, Sunday made up'],
    ['2025-12-31 10:00', 2, '2026-01-05', ''],
    ['2025-12-30 16:59', 5, '2026-01-07', '31st, 4th, 5th, 6th, 7th'],
    ['2026-01-01 09:00', 1, '2026-01-04', 'handed in online on New Year'],
    ['2025-01-24 10:00', 3, '2025-02-05', 'Sunday 26 January made up, then eight days free'],
    ['2025-01-24 10:00', 6, '2025-02-08', 'ends on a Saturday that is worked'],
    ['2026-02-13 10:00', 1, '2026-02-14', 'Spring Festival: Saturday the 14th made up'],
    ['2026-02-13 10:00', 2, '2026-02-24', 'then nine days free'],
    ['2026-02-13 10:00', 10, '2026-03-05', 'with Saturday 28 February'],
    ['2026-02-13 10:00', 20, '2026-03-19', 'the limit of article 42'],
    ['2026-02-14 10:00', 1, '2026-02-24', 'accepted on the made-up Saturday'],
    ['2026-02-17 10:00', 5, '2026-02-28', 'begun on New Year of the old calendar'],
    ['2026-01-05 10:00', 45, '2026-03-13', 'joint decision over the whole of Spring Festival'],
    ['2026-04-03 10:00', 1, '2026-04-07', 'Tomb-sweeping Day'],
    ['2026-04-30 10:00', 4, '2026-05-09', 'Labour Day, Saturday the 9th made up'],
    ['2026-06-18 10:00', 1, '2026-06-22', 'Dragon Boat Festival'],
    ['2025-09-26 10:00', 5, '2025-10-10', 'National Day 2025: Sunday 28 September made up'],
    ['2025-09-26 10:00', 6, '2025-10-11', 'and Saturday 11 October'],
    ['2026-09-18 10:00', 5, '2026-09-24', 'Sunday the 20th made up'],
    ['2026-09-18 10:00', 6, '2026-09-28', 'Mid-autumn Festival between'],
    ['2026-09-30 10:00', 1, '2026-10-08', 'National Day 2026'],
    ['2026-09-29 10:00', 5, '2026-10-12', '30th, 8th, 9th, Saturday the 10th, 12th'],
    ['2026-10-03 10:00', 3, '2026-10-10', 'begun on a holiday'],
    ['2026-03-02 23:59', 1, '2026-03-03', 'the last minute of a day'],
    ['2026-03-03 00:00', 1, '2026-03-04', 'the first minute of the next'],
    ['2026-09-30 10:00', 0, '2026-09-30', 'on the spot'],
    ['2026-10-01 10:00', 0, '2026-10-01', 'on the spot, by a kiosk on a holiday'],
  ];
  for (const [start, days, last, why] of examples) {
    const { dueDay, due } = limitOf(clockFrom(start, { promised: limit(days) }), start);
    assert.equal(dueDay, last, `${days} working days after ${start} ${why}`);
    assert.equal(Date.parse(due ?? ''), Date.parse(`${last}T24:00:00+08:00`), 'ends with the day in the zone of the hall');
  }
});

test('calendar days end on a working day (Civil Code art. 203)', () => {
  for (const [start, days, last] of [['2026-03-06 10:00', 5, '2026-03-11'], ['2026-03-06 10:00', 1, '2026-03-09'], ['2026-09-30 10:00', 3, '2026-10-08'], ['2026-02-12 10:00', 2, '2026-02-14'], ['2026-02-12 10:00', 3, '2026-02-24']] as const) {
    assert.equal(limitOf(clockFrom(start, { promised: limit(days, 'calendarDays') }), start).dueDay, last, `${days} days after ${start}`);
  }
});

test('a pause takes out every day it touches', () => {
  // Five days from Monday 2 March end on Monday the 9th.
  const march: readonly (readonly [string, Clock['pauses'], string])[] = [
    ['none', [], '2026-03-09'],
    ['Wednesday to Friday', [pause('2026-03-04 10:00', '2026-03-06 15:00')], '2026-03-12'],
    ['an hour of Wednesday', [pause('2026-03-04 10:00', '2026-03-04 11:00')], '2026-03-10'],
    ['no time at all', [pause('2026-03-04 10:00', '2026-03-04 10:00')], '2026-03-09'],
    ['within the day of the start, which does not count anyway', [pause('2026-03-02 11:00', '2026-03-02 17:00')], '2026-03-09'],
    ['from the day of the start', [pause('2026-03-02 11:00', '2026-03-03 09:00')], '2026-03-10'],
    ['begun before the start', [pause('2026-02-26 11:00', '2026-03-03 09:00')], '2026-03-10'],
    ['a weekend', [pause('2026-03-07 00:00', '2026-03-08 23:00')], '2026-03-09'],
    ['over a weekend', [pause('2026-03-06 10:00', '2026-03-09 10:00')], '2026-03-11'],
    ['until midnight', [pause('2026-03-04 10:00', '2026-03-06 00:00')], '2026-03-11'],
    ['two', [pause('2026-03-06 10:00', '2026-03-06 11:00'), pause('2026-03-04 10:00', '2026-03-04 11:00')], '2026-03-11'],
    ['two on one day', [pause('2026-03-04 09:00', '2026-03-04 10:00'), pause('2026-03-04 15:00', '2026-03-05 11:00')], '2026-03-11'],
    ['two that overlap', [pause('2026-03-05 10:00', '2026-03-06 11:00'), pause('2026-03-04 10:00', '2026-03-05 11:00')], '2026-03-12'],
    ['one within another', [pause('2026-03-04 10:00', '2026-03-06 11:00'), pause('2026-03-05 10:00', '2026-03-05 11:00')], '2026-03-12'],
    ['begun when it was late', [pause('2026-03-10 08:00', '2026-03-12 11:00')], '2026-03-09'],
    ['on the last day', [pause('2026-03-09 08:00', '2026-03-09 11:00')], '2026-03-10'],
  ];
  for (const [what, pauses, last] of march) assert.equal(limitOf(clockFrom('2026-03-02 10:00', { promised: limit(5), pauses }), '2026-04-01 10:00').dueDay, last, what);
  const over = (start: string, from: string, to: string): string | null => limitOf(clockFrom(start, { promised: limit(5), pauses: [pause(from, to)] }), '2026-12-01 10:00').dueDay;
  assert.equal(over('2026-02-09 10:00', '2026-02-12 09:00', '2026-02-25 17:00'), '2026-02-28', 'over Spring Festival');
  assert.equal(over('2026-09-28 10:00', '2026-09-30 09:00', '2026-10-09 17:00'), '2026-10-14', 'over National Day, on again on the Saturday made up');
  assert.equal(limitOf(clockFrom('2026-03-02 10:00', { promised: limit(0), pauses: [pause('2026-03-02 11:00', '2026-03-03 11:00')] }), '2026-03-20 10:00').dueDay, '2026-03-04', 'on the spot, as soon as it goes on');
  assert.equal(limitOf(clockFrom('2026-09-29 10:00', { promised: limit(2, 'calendarDays'), pauses: [pause('2026-10-01 09:00', '2026-10-08 11:00')] }), '2026-10-20 10:00').dueDay, '2026-10-09', 'calendar days: the 30th, then the 9th');
});

test('an open pause leaves the limits open, unless they had passed before', () => {
  const clock = clockFrom('2026-03-02 10:00', { statutory: limit(20), promised: limit(5), pauses: [pause('2026-03-05 10:00', null)] });
  const before = reading(clock, '2026-03-05 09:00');
  assert.deepEqual([before.run, before.pausedSince, before.elapsed], ['running', null, 3]);
  assert.equal(before.promised?.kind === 'limit' && before.promised.dueDay, '2026-03-09', 'it has not happened yet');
  for (const now of ['2026-03-05 10:00', '2026-03-05 16:00', '2026-09-01 10:00']) {
    const { run, pausedSince, elapsed, promised, statutory, changesAt } = reading(clock, now);
    assert.deepEqual([run, pausedSince, elapsed, changesAt], ['paused', '2026-03-05T02:00:00Z', 2, null], 'the day on which it begins is given back');
    for (const [one, left] of [[promised, 3], [statutory, 18]] as const) {
      assert.ok(one?.kind === 'limit');
      assert.deepEqual([one.due, one.dueDay, one.unknownSince, one.remaining, one.state], [null, null, null, left, 'on_time']);
    }
  }
  const late = reading({ ...clock, pauses: [pause('2026-03-10 10:00', null)] }, '2026-03-20 10:00');
  assert.ok(late.promised?.kind === 'limit' && late.statutory?.kind === 'limit');
  assert.deepEqual([late.promised.dueDay, late.promised.remaining, late.promised.state], ['2026-03-09', -9, 'long_overdue'], 'a pause does not mend what is late');
  assert.deepEqual([late.statutory.due, late.statutory.remaining], [null, 15]);
  const planned = reading({ ...clock, pauses: [pause('2026-03-05 10:00', '2026-03-10 10:00')] }, '2026-03-06 10:00');
  assert.deepEqual([planned.run, planned.changesAt], ['paused', '2026-03-10T02:00:00Z'], 'with an end that is known there is a date');
  assert.equal(planned.promised?.kind === 'limit' && planned.promised.dueDay, '2026-03-13');
});

test('an extension counts once, approved, in time, and no longer than allowed', () => {
  const dueWith = (...extensions: Clock['extensions']): readonly [string | null, string] => {
    const { statutory, warnings } = reading(clockFrom('2026-02-13 10:00', { statutory: limit(20), extensions }), '2026-05-01 10:00');
    assert.ok(statutory?.kind === 'limit');
    return [statutory.dueDay, warnings.map(({ kind }) => kind).join()];
  };
  assert.deepEqual(dueWith(extension(10, '2026-03-10 10:00')), ['2026-04-02', '']);
  assert.deepEqual(dueWith(extension(10, '2026-03-19 23:59')), ['2026-04-02', ''], 'at the last minute');
  assert.deepEqual(dueWith(extension(10, '2026-03-10 10:00', null)), ['2026-03-19', ''], 'asked for only');
  assert.deepEqual(dueWith(extension(10, '2026-03-20 00:00')), ['2026-03-19', 'extension_too_late'], 'a minute later');
  assert.deepEqual(dueWith(extension(10, '2026-03-20 09:00')), ['2026-03-19', 'extension_too_late']);
  assert.deepEqual(dueWith(extension(12, '2026-03-10 10:00')), ['2026-04-02', 'extension_over_limit']);
  assert.deepEqual(dueWith(extension(5, '2026-03-17 10:00'), extension(10, '2026-03-10 10:00')), ['2026-04-02', 'extension_again'], 'the first by time');
  const joint = clockFrom('2026-01-05 10:00', { statutory: limit(45), extensions: [extension(15, '2026-03-10 10:00')] });
  assert.equal(limitOf(joint, '2026-05-01 10:00', 'statutory', { maxExtension: 15 }).dueDay, '2026-04-03');
  assert.equal(limitOf(joint, '2026-03-09 10:00', 'statutory', { maxExtension: 15 }).dueDay, '2026-03-13', 'not yet approved');
  const both = clockFrom('2026-03-02 10:00', { promised: limit(5), pauses: [pause('2026-03-04 10:00', '2026-03-06 15:00')], extensions: [extension(10, '2026-03-10 10:00')] });
  assert.deepEqual([limitOf(both, '2026-03-20 10:00').dueDay, limitOf(both, '2026-03-20 10:00').total], ['2026-03-26', 15], 'after a pause');
  const missed = reading(clockFrom('2026-03-02 10:00', { statutory: limit(20), promised: limit(5), extensions: [extension(10, '2026-03-12 10:00')] }), '2026-03-13 10:00');
  assert.deepEqual(missed.warnings, [{ kind: 'extension_too_late', limit: 'promised' }]);
  assert.ok(missed.promised?.kind === 'limit' && missed.statutory?.kind === 'limit');
  assert.deepEqual([missed.promised.dueDay, missed.promised.state, missed.statutory.dueDay], ['2026-03-09', 'overdue', '2026-04-14'], 'a promise that is broken stays broken');
});

test('hours are those in which the hall is open', () => {
  const dueOf = (start: string, hours: number, more: Partial<Clock> = {}, open = true): string => {
    const { due } = limitOf(clockFrom(start, { promised: limit(hours, 'hours'), ...more }), '2026-12-01 10:00', 'promised', { openings: open ? openings : null });
    const { day, time } = wallTime(due ?? '', 'Asia/Shanghai');
    return `${day} ${time}`;
  };
  assert.equal(dueOf('2026-03-02 11:00', 2), '2026-03-02 14:30', 'over noon');
  assert.equal(dueOf('2026-03-02 07:00', 3), '2026-03-02 12:00', 'begun before it opened, ended as it closed');
  assert.equal(dueOf('2026-02-13 16:00', 4), '2026-02-14 12:00', 'on a Saturday made up');
  assert.equal(dueOf('2026-02-14 16:30', 1), '2026-02-24 09:30', 'over Spring Festival');
  assert.equal(dueOf('2026-10-02 16:30', 1), '2026-10-08 10:00', 'begun on a holiday');
  assert.equal(dueOf('2026-03-02 09:00', 3, { pauses: [pause('2026-03-02 10:00', '2026-03-02 11:30')] }), '2026-03-02 15:00', 'a pause takes out its own time');
  assert.equal(dueOf('2026-03-02 09:00', 3, { pauses: [pause('2026-03-02 11:00', '2026-03-02 11:30'), pause('2026-03-02 10:00', '2026-03-02 11:10')] }), '2026-03-02 15:00');
  assert.equal(dueOf('2026-03-02 09:00', 2, { extensions: [extension(1, '2026-03-02 10:00')] }), '2026-03-03 14:00', 'a day is eight hours');
  assert.equal(dueOf('2026-02-14 16:30', 24, {}, false), '2026-02-15 16:30', 'every hour of the clock');
  assert.equal(dueOf('2026-03-02 10:00', 0), '2026-03-03 00:00', 'on the spot');
  const clock = clockFrom('2026-03-02 11:00', { calendar: 'hours', promised: limit(2, 'hours') });
  const told = (now: string): readonly unknown[] => {
    const { elapsed, promised } = reading(clock, now, { openings });
    return promised?.kind === 'limit' ? [elapsed, promised.remaining, promised.state] : [];
  };
  assert.deepEqual(told('2026-03-02 11:15'), [0.25, 1.75, 'on_time']);
  assert.deepEqual(told('2026-03-02 13:00'), [1, 1, 'due_soon']);
  assert.deepEqual(told('2026-03-02 14:30'), [2, 0, 'overdue']);
  assert.deepEqual(told('2026-03-03 09:30'), [5, -3, 'overdue']);
  assert.deepEqual(told('2026-03-04 10:00'), [12, -10, 'long_overdue']);
  const open = limitOf({ ...clock, pauses: [pause('2026-03-02 13:00', null)] }, '2026-03-05 10:00', 'promised', { openings });
  assert.deepEqual([open.due, open.remaining], [null, 1], 'paused while the hall was closed');
  const newYork = limitOf({ ...clock, startedAt: '2026-03-07T12:00:00-05:00', timeZone: 'America/New_York', promised: limit(24, 'hours') }, '2026-03-07T18:00:00Z');
  assert.equal(newYork.due, '2026-03-08T17:00:00Z', 'real hours where clocks are changed');
  const nobody = limitOf({ ...clock, startedAt: at('2026-12-31 16:30'), promised: limit(1, 'hours') }, '2026-12-31 16:40', 'promised', { openings });
  assert.deepEqual([nobody.due, nobody.unknownSince, nobody.remaining?.toFixed(3)], [null, '2027-01-01', '0.833']);
  assert.equal(reading({ ...clock, startedAt: at('2026-12-31 16:30') }, '2026-12-31 18:00', { openings }).elapsed, 0.5, 'the evening before a year nobody knows');
  const held = reading({ ...clock, startedAt: at('2026-12-31 15:00'), promised: limit(9, 'hours'), pauses: [pause('2026-12-31 17:30', null)] }, '2027-02-01 10:00', { openings });
  assert.ok(held.promised?.kind === 'limit');
  assert.deepEqual([held.run, held.elapsed, held.promised.due, held.promised.unknownSince, held.promised.remaining], ['paused', 2, null, null, 7], 'stopped before the year nobody knows');
  const late = limitOf({ ...clock, startedAt: at('2026-03-02 20:00'), promised: limit(4, 'hours') }, '2026-03-02 21:00', 'promised', { openings: { hours: [{ days: [1], season: 'all', from: '20:00', to: '24:00' }] } });
  assert.deepEqual([late.due, late.dueDay], ['2026-03-02T16:00:00Z', '2026-03-02'], 'midnight ends the day before');
  const night = limitOf({ ...clock, startedAt: at('2026-03-03 01:00'), promised: limit(2, 'hours') }, '2026-03-03 01:30', 'promised', { openings: { hours: [{ days: [1, 2], season: 'all', from: '22:00', to: '02:00' }] } });
  assert.equal(night.due, '2026-03-03T15:00:00Z', 'what opened yesterday evening is still open');
  assert.deepEqual(readClock(clock, at('2026-03-02 11:15'), until2026, { openings: { hours: [] } }), { kind: 'unknown', since: '2026-03-02' }, 'a hall of which nobody entered when it opens');
});

test('a limit goes from on time to long overdue', () => {
  const clock = clockFrom('2026-03-02 10:00', { statutory: limit(20), promised: limit(3) });
  const told = (now: string): readonly unknown[] => {
    const { remaining, state } = limitOf(clock, now);
    return [remaining, state];
  };
  assert.deepEqual(told('2026-03-02 09:00'), [3, 'on_time']);
  assert.deepEqual(told('2026-03-03 23:59'), [2, 'on_time']);
  assert.deepEqual(told('2026-03-04 00:00'), [1, 'due_soon']);
  assert.deepEqual(told('2026-03-05 23:59'), [0, 'due_soon']);
  assert.deepEqual(told('2026-03-06 00:00'), [-1, 'overdue']);
  assert.deepEqual(told('2026-03-08 10:00'), [-1, 'overdue']);
  assert.deepEqual(told('2026-03-12 00:00'), [-5, 'long_overdue']);
  const thresholds = { dueSoon: { days: 2, hours: 0 }, longOverdue: { days: 2, hours: 0 } };
  assert.equal(limitOf(clock, '2026-03-03 08:00', 'promised', { thresholds }).state, 'due_soon');
  assert.equal(limitOf(clock, '2026-03-09 00:00', 'promised', { thresholds }).state, 'long_overdue');
  assert.deepEqual(reading(clock, '2026-03-02 09:00').changesAt, '2026-03-02T02:00:00Z', 'it starts');
  assert.deepEqual(reading(clock, '2026-03-02 10:00').changesAt, '2026-03-03T16:00:00Z', 'soon due from Wednesday');
  assert.equal(limitOf(clockFrom('2026-02-13 10:00', { promised: limit(2) }), '2026-02-20 10:00').dueSoonAt, '2026-02-13T16:00:00Z', 'also during the holiday before the last day');
  assert.equal(limitOf(clockFrom('2026-03-02 10:00', { promised: limit(5), pauses: [pause('2026-03-09 08:00', '2026-03-09 11:00')] }), '2026-03-10 10:00').dueSoonAt, '2026-03-05T16:00:00Z', 'and over a pause before it');
  assert.equal(limitOf(clockFrom('2026-03-02 10:00', { promised: limit(1) }), '2026-03-02 10:00').dueSoonAt, '2026-03-02T02:00:00Z', 'not before it starts');
});

test('started, stopped, and not started', () => {
  const clock = clockFrom('2026-03-02 10:00', { promised: limit(3) });
  const waiting = reading({ ...clock, startedAt: null }, '2026-03-20 10:00');
  assert.deepEqual([waiting.run, waiting.elapsed, waiting.changesAt], ['not_started', 0, null], 'supplement before acceptance');
  assert.ok(waiting.promised?.kind === 'limit' && waiting.promised.due === null && waiting.promised.remaining === 3);
  assert.equal(reading(clock, '2026-03-01 10:00').run, 'not_started');
  const done = (stoppedAt: string, more: Partial<Clock> = {}): readonly unknown[] => {
    const found = reading({ ...clock, stoppedAt: at(stoppedAt), ...more }, '2026-06-01 10:00');
    return found.promised?.kind === 'limit' ? [found.run, found.elapsed, found.promised.dueDay, found.promised.remaining, found.promised.state, found.changesAt] : [];
  };
  assert.deepEqual(done('2026-03-05 23:59'), ['stopped', 3, '2026-03-05', 0, 'on_time', null], 'for good, and nothing is soon due');
  assert.deepEqual(done('2026-03-06 00:00'), ['stopped', 4, '2026-03-05', -1, 'overdue', null]);
  assert.deepEqual(done('2026-03-05 12:00', { pauses: [pause('2026-03-04 10:00', null)] }), ['stopped', 1, '2026-03-09', 2, 'on_time', null], 'withdrawn while it stood still');
  assert.equal(reading({ ...clock, stoppedAt: at('2026-03-04 10:00') }, '2026-03-03 10:00').run, 'running');
});

test('a promise is never later than the law', () => {
  const late = reading(clockFrom('2026-03-02 10:00', { statutory: limit(20), promised: limit(30) }), '2026-03-03 10:00');
  assert.deepEqual(late.warnings, [{ kind: 'promise_over_limit', limit: 'promised' }]);
  assert.deepEqual(late.promised, late.statutory);
  const mixed = reading(clockFrom('2026-03-02 10:00', { statutory: limit(5), promised: limit(10, 'calendarDays') }), '2026-03-03 10:00');
  assert.ok(mixed.promised?.kind === 'limit');
  assert.deepEqual([mixed.promised.dueDay, mixed.promised.unit], ['2026-03-09', 'workingDays']);
  assert.deepEqual(reading(clockFrom(null, { statutory: limit(20), promised: limit(30) }), '2026-03-03 10:00').warnings.length, 1, 'also before it starts');
  assert.deepEqual(reading(clockFrom('2026-03-02 10:00', { statutory: limit(20), promised: limit(20) }), '2026-03-03 10:00').warnings, []);
  assert.deepEqual(reading(clockFrom('2026-12-28 10:00', { statutory: limit(2), promised: limit(9) }), '2026-12-28 10:00').promised, limitOf(clockFrom('2026-12-28 10:00', { statutory: limit(2) }), '2026-12-28 10:00', 'statutory'), 'a promise into a year nobody knows');
});

test('beyond what is published nothing is guessed', () => {
  const clock = clockFrom('2026-12-21 10:00', { statutory: limit(20), promised: limit(5) });
  const known = reading(clock, '2026-12-23 10:00');
  assert.ok(known.statutory?.kind === 'limit' && known.promised?.kind === 'limit');
  assert.deepEqual([known.statutory.due, known.statutory.dueDay, known.statutory.unknownSince, known.statutory.remaining, known.statutory.state], [null, null, '2027-01-01', 18, 'on_time']);
  assert.deepEqual([known.promised.dueDay, known.promised.remaining], ['2026-12-28', 3]);
  const later = reading(clock, '2027-01-05 10:00');
  assert.deepEqual([later.elapsed, later.statutory], [null, { kind: 'unknown', since: '2027-01-01' }]);
  assert.ok(later.promised?.kind === 'limit');
  assert.deepEqual([later.promised.state, later.promised.remaining, later.promised.longOverdueAt], ['overdue', null, null], 'late for certain, by how much nobody knows');
  assert.deepEqual(readClock({ ...clock, promised: null }, at('2027-01-05 10:00'), until2026), { kind: 'unknown', since: '2027-01-01' });
  assert.equal(limitOf({ ...clock, promised: limit(9) }, '2026-12-31 10:00').state, 'due_soon', 'one day is left, whichever it is');
  assert.equal(limitOf(clockFrom('2026-12-28 10:00', { promised: limit(2), pauses: [pause('2026-12-30 10:00', '2027-01-05 10:00')] }), '2026-12-30 11:00').unknownSince, '2027-01-06', 'paused days need not be known');
  assert.equal(limitOf({ ...clock, promised: limit(30, 'calendarDays') }, '2026-12-23 10:00').unknownSince, '2027-01-20', 'it may be a holiday');
});

test('what is no clock is refused', () => {
  const clock = clockFrom('2026-03-02 10:00', { promised: limit(3) });
  const refused: readonly Partial<Clock>[] = [{ startedAt: 'yesterday' }, { stoppedAt: '' }, { timeZone: 'Asia/Dezhou' }, { promised: limit(-1) }, { promised: limit(1.5) }, { promised: limit(1e9) }, { pauses: [pause('2026-03-04 10:00', '2026-03-03 10:00')] }, { pauses: [pause('x', null)] }, { extensions: [extension(0, '2026-03-03 10:00')] }, { extensions: [extension(1, 'x')] }];
  for (const more of refused) assert.throws(() => reading({ ...clock, ...more }, '2026-03-03 10:00'), RangeError, JSON.stringify(more));
  assert.throws(() => readClock(clock, 'now'), RangeError);
});
