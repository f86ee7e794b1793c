import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayAfter, dayBounds, wallTime } from '../queue/hall-day.ts';
import { seeded } from '../random.fixtures.ts';
import { instantOf, slotsOn } from './slots.ts';
import type { SlotQuestion, TimeSlot } from './slots.ts';

const everyDay = (from: string, to: string): SlotQuestion['hours'] => [{ days: [1, 2, 3, 4, 5, 6, 7], season: 'all', from, to }];
const slots = (day: string, timeZone: string, from: string, to: string, minutes = 30): readonly TimeSlot[] => {
  const found = slotsOn({ day, timeZone, hours: everyDay(from, to), minutes, capacity: 3, calendar: null });
  return found.kind === 'open' ? found.slots : [];
};
const local = (made: readonly TimeSlot[]): string => made.map(({ localStart }) => localStart.slice(11)).join(' ');

test('slots of a morning, as instants and as the wall shows them', () => {
  const found = slotsOn({ day: '2026-03-02', timeZone: 'Asia/Shanghai', hours: [{ days: [1], season: 'all', from: '08:30', to: '10:20' }], minutes: 30, capacity: 4 });
  assert.ok(found.kind === 'open');
  assert.equal(local(found.slots), '08:30 09:00 09:30', 'the rest is no slot');
  assert.deepEqual(found.slots[0], { startsAt: '2026-03-02T00:30:00Z', endsAt: '2026-03-02T01:00:00Z', localStart: '2026-03-02T08:30', localEnd: '2026-03-02T09:00', capacity: 4 });
});

test('a day without openings says why', () => {
  const question = { timeZone: 'Asia/Shanghai', hours: everyDay('08:30', '10:00'), minutes: 30, capacity: 4 };
  assert.deepEqual(slotsOn({ ...question, day: '2026-10-01' }), { kind: 'closed', reason: 'holiday', name: { zh: '国庆节', en: 'National Day' } });
  assert.deepEqual(slotsOn({ ...question, day: '2099-03-02' }), { kind: 'unknown' });
  assert.throws(() => slotsOn({ ...question, day: '2026-03-02', minutes: 0 }), RangeError);
  assert.throws(() => slotsOn({ ...question, day: '2026-03-02', timeZone: 'Asia/Dezhou' }), RangeError);
});

test('a time the clock leaves out is not offered', () => {
  assert.equal(local(slots('2026-03-08', 'America/New_York', '01:00', '04:00')), '01:00 01:30 03:00 03:30');
  assert.equal(local(slots('2026-03-29', 'Europe/Berlin', '01:00', '04:00')), '01:00 01:30 03:00 03:30');
  assert.equal(local(slots('2026-09-27', 'Pacific/Chatham', '02:15', '04:45')), '02:15 03:45 04:15', 'Chatham goes on from 02:45 to 03:45');
  assert.equal(local(slots('2026-03-08', 'America/New_York', '02:30', '04:00')), '03:00 03:30', 'it opens when the clock goes on');
  assert.equal(local(slots('2026-03-08', 'America/New_York', '01:00', '02:30')), '01:00 01:30', 'and closes when it does');
});

test('a time the clock shows twice is two slots that differ in their instant', () => {
  const made = slots('2026-11-01', 'America/New_York', '00:30', '02:30');
  assert.equal(local(made), '00:30 01:00 01:30 01:00 01:30 02:00');
  assert.equal(new Set(made.map(({ startsAt }) => startsAt)).size, 6);
  assert.deepEqual(made.filter(({ localStart }) => localStart.endsWith('01:00')).map(({ startsAt }) => startsAt), ['2026-11-01T05:00:00Z', '2026-11-01T06:00:00Z']);
  assert.equal(local(slots('2026-10-25', 'Europe/Berlin', '02:00', '03:00')), '02:00 02:30 02:00 02:30');
  assert.equal(slots('2026-10-25', 'Europe/Berlin', '00:00', '24:00', 60).length, 25);
});

test('an opening over midnight belongs to the day it begins on', () => {
  const made = slots('2026-03-02', 'Asia/Shanghai', '23:15', '00:45');
  assert.deepEqual(made.map(({ localStart, localEnd }) => `${localStart} ${localEnd}`), ['2026-03-02T23:15 2026-03-02T23:45', '2026-03-02T23:45 2026-03-03T00:15', '2026-03-03T00:15 2026-03-03T00:45']);
  assert.equal(made[1]?.startsAt, '2026-03-02T15:45:00Z');
  assert.equal(local(slots('2026-03-07', 'America/New_York', '23:00', '04:00', 60)), '23:00 00:00 01:00 03:00', 'and over a change of clocks');
  assert.equal(local(slots('2026-03-02', 'Asia/Shanghai', '23:00', '24:00')), '23:00 23:30');
});

test('in any zone and on any day: slots follow each other without gap, last as long as they say, and fill the opening', () => {
  const random = seeded(4);
  for (const zone of ['America/New_York', 'Europe/Berlin', 'Asia/Shanghai', 'Pacific/Chatham', 'Africa/Cairo', 'Australia/Lord_Howe']) {
    for (let round = 0; round < 60; round += 1) {
      // Around the days on which clocks change, and anywhere else.
      const day = dayAfter(['2026-03-07', '2026-03-28', '2026-04-03', '2026-04-23', '2026-09-25', '2026-10-24', '2026-10-30', '2026-07-01'][round % 8] ?? '', Math.floor(random() * 4));
      const minutes = [10, 15, 20, 30, 60][Math.floor(random() * 5)] ?? 30;
      const made = slots(day, zone, '00:00', '24:00', minutes);
      const { from, to } = dayBounds(day, zone);
      assert.equal(Date.parse(made[0]?.startsAt ?? ''), from.getTime(), `${zone} ${day} begins`);
      const rest = to.getTime() - Date.parse(made.at(-1)?.endsAt ?? '');
      assert.ok(rest >= 0 && rest < minutes * 60_000, `${zone} ${day} ends`);
      for (const [at, slot] of made.entries()) {
        assert.equal(Date.parse(slot.endsAt) - Date.parse(slot.startsAt), minutes * 60_000);
        if (at > 0) assert.equal(slot.startsAt, made[at - 1]?.endsAt);
        const shown = wallTime(slot.startsAt, zone);
        assert.equal(slot.localStart, `${shown.day}T${shown.time}`);
      }
    }
  }
});

test('the moment of a wall time', () => {
  assert.equal(instantOf('2026-03-01', '17:00', 'Asia/Shanghai'), '2026-03-01T09:00:00Z');
  assert.equal(instantOf('2026-11-01', '01:30', 'America/New_York'), '2026-11-01T05:30:00Z', 'shown twice: the first');
  assert.equal(instantOf('2026-03-08', '02:30', 'America/New_York'), '2026-03-08T07:00:00Z', 'left out: when the clock goes on');
  assert.equal(instantOf('2026-03-01', '24:00', 'Asia/Shanghai'), '2026-03-01T16:00:00Z');
});
