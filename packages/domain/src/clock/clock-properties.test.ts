import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chinaCalendar, isWorkday } from '../calendar/work-calendar.ts';
import { dayAfter, hallDay } from '../queue/hall-day.ts';
import { seeded } from '../random.fixtures.ts';
import { openings, until2026 } from './clock.fixtures.ts';
import { readClock } from './read-clock.ts';
import { clockStateAt, clockStates } from './state.ts';
import type { Clock, ClockPause, ClockReading, ClockUnit, LimitReading } from './types.ts';

const hourMs = 3_600_000;
const zones = ['Asia/Shanghai', 'America/New_York', 'Pacific/Chatham'];
type Random = () => number;
const upTo = (random: Random, most: number): number => Math.floor(random() * most);

/** Somewhere from 2018 to the middle of 2025, so that no limit runs out of the table. */
const someStart = (random: Random): number => Date.parse('2018-01-01T00:00:00Z') + upTo(random, 2700 * 24 * 60) * 60_000;

function somePause(random: Random, around: number, open = false): ClockPause {
  const from = around + (upTo(random, 40 * 24) - 48) * hourMs;
  return { from, to: open ? null : from + upTo(random, 12 * 24 * 60) * 60_000, reason: 'inspection', by: 'S007' };
}

function someClock(random: Random, units: readonly ClockUnit[], pauses: number): Clock & { readonly startedAt: number } {
  const unit = units[upTo(random, units.length)] ?? 'workingDays';
  const startedAt = someStart(random);
  const value = 1 + upTo(random, 30);
  return {
    kind: 'overall', startedAt, timeZone: zones[upTo(random, zones.length)] ?? 'Asia/Shanghai', calendar: unit, statutory: { value: value + upTo(random, 20), unit }, promised: { value, unit },
    pauses: Array.from({ length: upTo(random, pauses + 1) }, () => somePause(random, startedAt)), extensions: [], stoppedAt: null,
  };
}

const rules = { openings };
function read(clock: Clock, now: number): ClockReading & { readonly promised: LimitReading; readonly statutory: LimitReading } {
  const found = readClock(clock, now, until2026, rules);
  assert.ok(found.kind === 'reading' && found.promised?.kind === 'limit' && found.statutory?.kind === 'limit', JSON.stringify(clock));
  return { ...found, promised: found.promised, statutory: found.statutory };
}

/** When every pause has begun. */
const after = (clock: Clock & { readonly startedAt: number }): number => clock.startedAt + 60 * 24 * hourMs;
const dueOf = (clock: Clock & { readonly startedAt: number }, now = after(clock)): number => {
  const { due } = read(clock, now).promised;
  return due === null ? Infinity : Date.parse(due);
};
const everyUnit: readonly ClockUnit[] = ['workingDays', 'calendarDays', 'hours'];

test('with time more is used up, less is left, and a state never gets better', () => {
  const random = seeded(1);
  for (let round = 0; round < 25; round += 1) {
    const clock = someClock(random, everyUnit, 0);
    let before = read(clock, clock.startedAt - hourMs);
    for (let now = clock.startedAt; now < clock.startedAt + 90 * 24 * hourMs; now += (1 + upTo(random, 60)) * hourMs) {
      const here = read(clock, now);
      assert.equal(here.promised.due, before.promised.due);
      assert.ok((here.elapsed ?? -1) >= (before.elapsed ?? 0));
      for (const name of ['promised', 'statutory'] as const) {
        assert.ok((here[name].remaining ?? Infinity) <= (before[name].remaining ?? -Infinity));
        assert.ok(clockStates.indexOf(here[name].state) >= clockStates.indexOf(before[name].state));
        assert.equal(clockStateAt(here[name], now), here[name].state, 'a page comes to the same without a calendar');
      }
      before = here;
    }
    assert.ok(before.promised.state !== 'on_time');
  }
});

test('a pause never makes a limit earlier, longer ones later; their order and overlaps do not matter', () => {
  const random = seeded(45);
  for (let round = 0; round < 80; round += 1) {
    const clock = someClock(random, everyUnit, 4);
    const due = dueOf(clock);
    const more = somePause(random, clock.startedAt);
    const paused = { ...clock, pauses: [...clock.pauses, more] };
    assert.ok(dueOf(paused) >= due);
    assert.ok(dueOf({ ...clock, pauses: [...clock.pauses, { ...more, to: Number(more.to) + 30 * hourMs }] }) >= dueOf(paused));
    assert.equal(dueOf({ ...paused, pauses: [...paused.pauses].reverse() }), dueOf(paused));
    const middle = Math.floor((Number(more.from) + Number(more.to)) / 2);
    assert.equal(dueOf({ ...clock, pauses: [...clock.pauses, { ...more, to: middle }, { ...more, from: middle - upTo(random, 9) * (middle - Number(more.from)) / 9 }] }), dueOf(paused), 'in two parts');
    assert.equal(dueOf({ ...paused, pauses: [...paused.pauses, more] }), dueOf(paused), 'twice');
    const open = dueOf({ ...clock, pauses: [...clock.pauses, { ...more, to: null }] });
    assert.ok(open === Infinity || open === dueOf(paused), 'an open one hides the end or does not touch it');
  }
});

test('used up and left are the whole, until the last day; the last day is worked and not paused', () => {
  const random = seeded(82);
  for (let round = 0; round < 80; round += 1) {
    const clock = someClock(random, ['workingDays'], 3);
    const due = dueOf(clock);
    const { dueDay } = read(clock, after(clock)).promised;
    assert.ok(dueDay !== null && isWorkday(dueDay) === true);
    assert.equal(hallDay(due - 1, clock.timeZone), dueDay);
    for (const { from, to } of clock.pauses) assert.ok(hallDay(from, clock.timeZone) > dueDay || hallDay(Number(to) - 1, clock.timeZone) < dueDay || from === to);
    const settled = { ...clock, pauses: clock.pauses.filter(({ from, to }) => from !== to) };
    for (let now = due - 1; now >= clock.startedAt; now -= (1 + upTo(random, 50)) * hourMs) {
      // Only what has begun by then counts, so ask a record that has nothing to come.
      const then = { ...settled, pauses: settled.pauses.filter(({ from }) => Number(from) <= now) };
      const { elapsed, promised } = read(then, now);
      assert.equal((elapsed ?? NaN) + (promised.remaining ?? NaN), promised.total);
    }
  }
});

test('the last day is what a plain count over the calendar gives', () => {
  const random = seeded(201);
  for (let round = 0; round < 100; round += 1) {
    const clock = someClock(random, ['workingDays'], 3);
    const touched = new Set<string>();
    for (const { from, to } of clock.pauses) for (let at = Number(from); at < Number(to); at = Math.min(at + 12 * hourMs, Math.max(Number(to) - 1, at + 1))) touched.add(hallDay(at, clock.timeZone));
    const start = hallDay(clock.startedAt, clock.timeZone);
    const counted = Array.from({ length: 250 }, (_, at) => dayAfter(start, at + 1)).filter((day) => ['workday', 'makeup'].includes(chinaCalendar.dayKind(day).kind) && !touched.has(day));
    assert.equal(read(clock, after(clock)).promised.dueDay, counted[(clock.promised?.value ?? 0) - 1]);
  }
});

test('nothing changes before it is said to change', () => {
  const random = seeded(7);
  for (let round = 0; round < 60; round += 1) {
    const clock = someClock(random, everyUnit, 2);
    const shown = (now: number): string => {
      const { run, pausedSince, promised, statutory } = read(clock, now);
      return JSON.stringify([run, pausedSince, promised.state, promised.due, statutory.state, statutory.due]);
    };
    let now = clock.startedAt - 72 * hourMs;
    for (let steps = 0; steps < 30; steps += 1) {
      const { changesAt } = read(clock, now);
      if (changesAt === null) break;
      const next = Date.parse(changesAt);
      assert.ok(next > now);
      const here = shown(now);
      assert.equal(shown(next - 1), here);
      assert.equal(shown(now + upTo(random, next - now)), here);
      now = next;
    }
    assert.equal(read(clock, now).changesAt, null);
    assert.equal(read(clock, now).statutory.state, 'long_overdue');
  }
});

test('a promise is never later than the law, an extension never makes a limit earlier, a stop tells for good', () => {
  const random = seeded(42);
  for (let round = 0; round < 80; round += 1) {
    const clock = someClock(random, everyUnit, 2);
    const swapped = { ...clock, statutory: clock.promised, promised: clock.statutory };
    const { promised, statutory } = read(swapped, after(clock));
    assert.ok(Date.parse(promised.due ?? '') <= Date.parse(statutory.due ?? ''));
    const days = 1 + upTo(random, 15);
    const extended = { ...clock, extensions: [{ days, reason: '', requestedBy: 'S007', approvedBy: 'S001', at: clock.startedAt + upTo(random, 40 * 24) * hourMs }] };
    assert.ok(dueOf(extended) >= dueOf(clock));
    const stoppedAt = clock.startedAt + upTo(random, 60 * 24) * hourMs;
    const stopped = { ...clock, stoppedAt };
    const { elapsed, promised: then } = read(stopped, stoppedAt);
    for (const later of [1, 1000, 9000]) {
      const again = read(stopped, stoppedAt + later * hourMs);
      assert.deepEqual([again.run, again.elapsed, again.promised], ['stopped', elapsed, then]);
    }
    assert.ok(then.state !== 'due_soon' && (then.state === 'on_time') === stoppedAt < Date.parse(then.due ?? ''));
  }
});
