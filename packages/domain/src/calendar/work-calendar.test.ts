import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { dayAfter } from '../queue/hall-day.ts';
import { seeded } from '../random.fixtures.ts';
import { addWorkingDays, chinaCalendar, isWorkday, lastKnownYear, weekdayOf, withDays, workingDaysBetween } from './work-calendar.ts';

test('holidays, weekends and the weekends made up for them', () => {
  assert.deepEqual(chinaCalendar.dayKind('2026-02-14'), { kind: 'makeup', name: { zh: '春节', en: 'Spring Festival' } });
  assert.deepEqual(chinaCalendar.dayKind('2026-02-16'), { kind: 'holiday', name: { zh: '春节', en: 'Spring Festival' } });
  assert.deepEqual(chinaCalendar.dayKind('2026-03-02'), { kind: 'workday', name: null });
  assert.deepEqual(chinaCalendar.dayKind('2026-03-07'), { kind: 'weekend', name: null });
  assert.equal(isWorkday('2026-02-14'), true);
  assert.equal(isWorkday('2026-10-01'), false);
});

test('beyond what was published nothing is guessed', () => {
  const next = lastKnownYear() + 1;
  assert.ok(next >= 2027);
  assert.deepEqual(chinaCalendar.dayKind(`${next}-01-01`), { kind: 'unknown', name: null });
  assert.deepEqual(chinaCalendar.dayKind(`${next}-03-07`), { kind: 'unknown', name: null }, 'a weekend may be made up for');
  assert.deepEqual(chinaCalendar.dayKind('2003-10-01'), { kind: 'unknown', name: null });
  assert.equal(isWorkday(`${next}-03-02`), null);
  for (const rubbish of ['', 'today', '2026-13-01', '2026-3-2', '20260302']) assert.throws(() => chinaCalendar.dayKind(rubbish), RangeError, rubbish);
});

test('a hall adds what it knows before the table does', () => {
  const own = withDays(chinaCalendar, { '2031-10-01': { kind: 'holiday', name: { zh: '国庆节', en: 'National Day' } }, '2026-03-03': { kind: 'holiday', name: { zh: '防汛', en: 'Flood' } } }, [2031]);
  assert.equal(isWorkday('2031-10-01', own), false);
  assert.equal(isWorkday('2031-10-02', own), true);
  assert.equal(isWorkday('2031-10-04', own), false);
  assert.equal(isWorkday('2032-01-02', own), null);
  assert.equal(isWorkday('2026-03-03', own), false);
  assert.equal(isWorkday('2026-02-14', own), true);
});

test('a limit begins with the next working day; make-up weekends count, holidays do not', () => {
  assert.deepEqual(addWorkingDays('2026-02-13', 1), { kind: 'day', day: '2026-02-14' }, 'a Saturday that is worked');
  assert.deepEqual(addWorkingDays('2026-02-13', 2), { kind: 'day', day: '2026-02-24' }, 'after nine days of Spring Festival');
  assert.deepEqual(addWorkingDays('2026-09-30', 1), { kind: 'day', day: '2026-10-08' });
  assert.deepEqual(addWorkingDays('2026-03-07', 1), { kind: 'day', day: '2026-03-09' }, 'begun on a Saturday');
  assert.deepEqual(addWorkingDays('2026-03-07', 0), { kind: 'day', day: '2026-03-07' });
  assert.deepEqual(addWorkingDays('2026-02-24', -2), { kind: 'day', day: '2026-02-13' });
  assert.deepEqual(addWorkingDays(`${lastKnownYear()}-12-31`, 1), { kind: 'unknown', since: `${lastKnownYear() + 1}-01-01` });
  assert.throws(() => addWorkingDays('2026-03-02', 1.5), RangeError);
});

test('counting is the reverse of adding, in either direction', () => {
  assert.deepEqual(workingDaysBetween('2026-02-13', '2026-02-24'), { kind: 'days', days: 2 });
  assert.deepEqual(workingDaysBetween('2026-03-02', '2026-03-02'), { kind: 'days', days: 0 });
  assert.deepEqual(workingDaysBetween('2026-03-02', '2031-03-02'), { kind: 'unknown', since: `${lastKnownYear() + 1}-01-01` });
  const random = seeded(82);
  for (let round = 0; round < 200; round += 1) {
    const from = dayAfter('2018-01-01', Math.floor(random() * 2500));
    const days = Math.floor(random() * 60);
    const end = addWorkingDays(from, days);
    assert.ok(end.kind === 'day');
    assert.deepEqual(workingDaysBetween(from, end.day), { kind: 'days', days }, from);
    if (days > 0) assert.equal(isWorkday(end.day), true);
    // Back again one comes to the same day, or, where it was free, to the working day before it.
    const back = workingDaysBetween(end.day, from);
    assert.ok(back.kind === 'days' && -back.days <= days && -back.days >= days - 1);
  }
});

test('the calendar is the same wherever the computer stands', () => {
  const kinds = (): string => {
    let all = '';
    for (let day = '2004-01-01'; day <= '2026-12-31'; day = dayAfter(day, 1)) all += chinaCalendar.dayKind(day).kind.charAt(0);
    return all;
  };
  const here = kinds();
  const modules = ['work-calendar.ts', '../queue/hall-day.ts'].map((name) => JSON.stringify(join(import.meta.dirname, name)));
  const script = `const [{ chinaCalendar }, { dayAfter }] = await Promise.all([import(${modules[0]}), import(${modules[1]})]); console.log((${kinds.toString()})());`;
  for (const zone of ['America/Los_Angeles', 'America/Santiago', 'Asia/Shanghai', 'Pacific/Kiritimati']) {
    const there = execFileSync(process.execPath, ['--input-type=module', '-e', script], { env: { ...process.env, TZ: zone }, encoding: 'utf8' }).trim();
    assert.equal(there, here, zone);
  }
});

const shared = join(process.env['HALL_SHARED'] ?? join(import.meta.dirname, '../../../../../shared/data'), 'cn-holidays.csv');
test('every published day of 2004 to 2026', { skip: !existsSync(shared) && 'the list is not here (HALL_SHARED)' }, () => {
  const rows = readFileSync(shared, 'utf8').trim().split(/\r?\n/).slice(1).map((line) => line.split(','));
  const listed = new Map(rows.map(([day = '', kind = '', zh = '', en = '']) => [day, { kind: kind === 'makeup_workday' ? 'makeup' : kind, name: { zh, en } }]));
  assert.ok(listed.size > 700);
  for (let day = '2004-01-01'; day <= '2026-12-31'; day = dayAfter(day, 1)) assert.deepEqual(chinaCalendar.dayKind(day), listed.get(day) ?? { kind: weekdayOf(day) > 5 ? 'weekend' : 'workday', name: null }, day);
});
