import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import type { Slot, Ticket } from '@hallkit/contract';
import { visitorsOf, type Visitors } from '../../fixtures/appointments.fixture.ts';
import { createTestHall, type TestHall } from '../../fixtures/hall.fixture.ts';

let hall: TestHall;
let visitors: Visitors;
let now = new Date('2026-03-05T12:00:00Z');
const [newYork, chatham] = ['dezhou.general', 'dezhou-decheng.general'];
before(async () => {
  hall = await createTestHall({ clock: () => now });
  visitors = visitorsOf(hall);
  const { db } = hall.database;
  const zones = { dezhou: 'America/New_York', 'dezhou-decheng': 'Pacific/Chatham' };
  for (const [id, zone] of Object.entries(zones)) await sql`update halls set content = jsonb_set(content, '{timeZone}', ${JSON.stringify(zone)}::jsonb) where id = ${id}`.execute(db);
  const hours = (from: string, to: string): object => ({ appointments: true, booking: { capacity: 1, calendar: null, daysAhead: 366, hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from, to }] } });
  const anyQueue = await db.selectFrom('queues').select(['hall_id', 'id']).execute();
  assert.ok([newYork, chatham].every((id) => anyQueue.some((queue) => queue.id === id)));
  await db.updateTable('queues').set({ settings: JSON.stringify(hours('22:30', '03:30')) }).where('id', '=', newYork).execute();
  await db.updateTable('queues').set({ settings: JSON.stringify(hours('01:45', '05:15')) }).where('id', '=', chatham).execute();
});
after(() => hall.close());

const shown = ({ date, from, to }: Slot): string => `${date} ${from}–${to}`;
const slotsOn = async (queue: string, date: string): Promise<Slot[]> => (await visitors.slots(queue, `?from=${date}&to=${date}`)).data;

test('over midnight and a clock that is put forward: New York in March', async () => {
  const made = await slotsOn(newYork, '2026-03-08');
  assert.deepEqual(made.map(shown), [
    '2026-03-08 00:00–00:30', '2026-03-08 00:30–01:00', '2026-03-08 01:00–01:30', '2026-03-08 01:30–03:00', '2026-03-08 03:00–03:30', '2026-03-08 22:30–23:00', '2026-03-08 23:00–23:30', '2026-03-08 23:30–00:00',
  ], 'nothing between two and three');
  assert.ok(made.every(({ start, end }) => Date.parse(end) - Date.parse(start) === 30 * 60_000));
  const { days } = await visitors.slots(newYork, '?from=2026-03-05&to=2026-03-06');
  assert.deepEqual(days.map(({ date, state }) => `${date} ${state}`), ['2026-03-05 open', '2026-03-06 open']);
});

test('a time that the clock shows twice is two slots, each with its place', async () => {
  const made = await slotsOn(newYork, '2026-11-01');
  const twice = made.filter(({ from }) => from === '01:00');
  assert.deepEqual(twice.map(({ id }) => id), [`${newYork}.20261101T0500Z`, `${newYork}.20261101T0600Z`]);
  now = new Date('2026-11-01T03:00:00Z');
  const [first, second] = await Promise.all(twice.map(({ id }) => visitors.book(id)));
  assert.deepEqual([first?.slot.from, second?.slot.from, first?.slot.left], ['01:00', '01:00', 0]);
  assert.notEqual(first?.slot.start, second?.slot.start);
  assert.deepEqual((await slotsOn(newYork, '2026-11-01')).filter(({ from }) => from === '01:00').map(({ left }) => left), [0, 0]);
  now = new Date('2026-11-01T05:05:00Z');
  assert.equal((await visitors.post<Ticket>(`appointments/${first?.id}/check-in`)).class, 'appointment');
  await visitors.refused(`appointments/${first?.id}/cancel`, 409, 'appointment.state');
  assert.equal((await visitors.get(second?.id ?? '')).changeUntil, '2026-11-01T06:00:00.000Z');
});

test('Chatham, a quarter of an hour off: clocks go on from 02:45 to 03:45', async () => {
  now = new Date('2026-09-20T00:00:00Z');
  const made = await slotsOn(chatham, '2026-09-27');
  assert.deepEqual(made.map(({ from }) => from), ['01:45', '02:15', '03:45', '04:15', '04:45']);
  assert.deepEqual(made.slice(1, 3).map(({ start }) => start), ['2026-09-26T13:30:00.000Z', '2026-09-26T14:00:00.000Z']);
  assert.ok(made.every(({ timeZone }) => timeZone === 'Pacific/Chatham'));
});

test('the day before, five in the afternoon and the end of the day are those of the hall', async () => {
  now = new Date('2026-09-20T00:00:00Z');
  const booked = await visitors.book(`${chatham}.20260926T1400Z`);
  const { next_try_at: at } = await hall.database.db.selectFrom('notifications').select('next_try_at').where('about', '=', booked.id).where('template', '=', 'appointment.reminder').executeTakeFirstOrThrow();
  assert.equal(at.toISOString(), '2026-09-26T04:15:00.000Z', '17:00 on Saturday, before the clock goes on');
  const { forget_at: end } = await hall.database.db.selectFrom('appointment_holders').select('forget_at').where('appointment_id', '=', booked.id).executeTakeFirstOrThrow();
  assert.equal(end.toISOString(), '2026-09-27T10:15:00.000Z', 'midnight after a day of 23 hours');
});

test('ids of times that the hall does not have', async () => {
  now = new Date('2026-03-05T12:00:00Z');
  for (const time of ['20260308T0715Z', '20260308T0745Z', '20260308T1200Z']) await visitors.refused('holds', 409, 'slot.closed', { slotId: `${newYork}.${time}` });
});
