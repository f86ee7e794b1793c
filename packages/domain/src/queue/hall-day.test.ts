import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seeded } from '../random.fixtures.ts';
import { dayAfter, dayBounds, hallDay, wallTime } from './hall-day.ts';

const hours = (day: string, timeZone: string): number => {
  const { from, to } = dayBounds(day, timeZone);
  return (to.getTime() - from.getTime()) / 3_600_000;
};

test('the day of a hall is that of its clock', () => {
  assert.deepEqual(wallTime('2026-03-01T20:30:00Z', 'Asia/Shanghai'), { day: '2026-03-02', time: '04:30' });
  assert.equal(hallDay('2026-03-01T15:59:59.999Z', 'Asia/Shanghai'), '2026-03-01');
  assert.equal(hallDay('2026-03-01T16:00:00Z', 'Asia/Shanghai'), '2026-03-02');
  assert.equal(hallDay(new Date('2026-03-01T10:15:00Z'), 'Pacific/Chatham'), '2026-03-02');
  assert.throws(() => hallDay('2026-03-01T10:15:00Z', 'Asia/Dezhou'), RangeError);
  assert.throws(() => hallDay('no moment', 'Asia/Shanghai'), RangeError);
});

test('a day has 24 hours, except where clocks are changed', () => {
  assert.equal(hours('2026-03-02', 'Asia/Shanghai'), 24);
  assert.equal(hours('2026-03-08', 'America/New_York'), 23);
  assert.equal(hours('2026-11-01', 'America/New_York'), 25);
  assert.equal(hours('2026-03-29', 'Europe/Berlin'), 23);
  assert.equal(hours('2026-04-05', 'Pacific/Chatham'), 25);
  assert.equal(hours('2026-04-05', 'Australia/Lord_Howe'), 24.5);
});

test('where midnight is left out the day begins with what follows', () => {
  // Cairo puts its clocks forward at midnight: the day begins at one.
  const { from } = dayBounds('2026-04-24', 'Africa/Cairo');
  assert.deepEqual(wallTime(from, 'Africa/Cairo'), { day: '2026-04-24', time: '01:00' });
  assert.equal(hallDay(from.getTime() - 1, 'Africa/Cairo'), '2026-04-23');
  // Samoa left out a whole day when it crossed the date line.
  assert.equal(hours('2011-12-30', 'Pacific/Apia'), 0);
});

test('bounds hold exactly the moments of the day, in any zone', () => {
  const random = seeded(8);
  for (const zone of ['Asia/Shanghai', 'America/New_York', 'Europe/Berlin', 'Pacific/Chatham', 'America/Santiago', 'Asia/Kathmandu', 'UTC']) {
    for (let round = 0; round < 40; round += 1) {
      const day = dayAfter('2026-01-01', Math.floor(random() * 700));
      const { from, to } = dayBounds(day, zone);
      assert.equal(hallDay(from, zone), day, `${zone} ${day}`);
      assert.equal(hallDay(to.getTime() - 1, zone), day, `${zone} ${day}`);
      assert.equal(hallDay(from.getTime() - 1, zone), dayAfter(day, -1), `${zone} ${day}`);
      assert.equal(to.getTime(), dayBounds(dayAfter(day, 1), zone).from.getTime());
    }
  }
});

test('days follow each other over months and leap years', () => {
  assert.equal(dayAfter('2028-02-28', 1), '2028-02-29');
  assert.equal(dayAfter('2026-12-31', 1), '2027-01-01');
  assert.equal(dayAfter('2026-03-01', -1), '2026-02-28');
  assert.throws(() => dayBounds('today', 'UTC'), RangeError);
});
