import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { Appointment } from '@hallkit/contract';
import type { FastifyInstance } from 'fastify';
import { somebody, visitorsOf, type Visitors } from '../../fixtures/appointments.fixture.ts';
import { createTestHall, type TestHall } from '../../fixtures/hall.fixture.ts';
import { addQueues } from '../../fixtures/queue.fixture.ts';

let hall: TestHall;
let visitors: Visitors;
let beside: FastifyInstance;
const monday = Date.parse('2026-03-02T08:00:00+08:00');
let now = new Date(monday);
const setClock = (text: string): void => void (now = new Date(`${text.replace(' ', 'T')}:00+08:00`));
before(async () => {
  hall = await createTestHall({ clock: () => now });
  visitors = visitorsOf(hall);
  await addQueues(hall.database.db, { name: 'kept', letter: 'S', settings: { appointments: true, booking: { capacity: 4, noShow: { count: 2, withinDays: 10, blockDays: 5 } } } }, { name: 'line', letter: 'T', settings: { appointments: true, booking: { capacity: 1 } } });
  beside = await hall.beside();
});
after(() => hall.close());
beforeEach(() => void (now = new Date(monday)));

/** A run at both servers at once. */
const settle = async (): Promise<void> => void (await Promise.all([hall.app, beside].map((app) => app.jobs.run('appointments.settle'))));
const sweep = async (): Promise<void> => void (await Promise.all([hall.app, beside].map((app) => app.jobs.run('appointments.sweep'))));
const told = async (about: string, template: string) => hall.database.db.selectFrom('notifications').select(['channel', 'data', 'recipient', 'state']).where('about', '=', about).where('template', '=', template).orderBy('channel').execute();
const stateOf = async ({ id }: Appointment): Promise<string> => (await visitors.get(id)).state;

test('who does not come is a no-show, told once; several hold back further bookings until a day that is named', async () => {
  const who = somebody();
  const one = await visitors.book((await visitors.slot('dezhou.kept', '2026-03-03 09:00')).id, who);
  const two = await visitors.book((await visitors.slot('dezhou.kept', '2026-03-04 09:00')).id, who);
  const kept = await visitors.book((await visitors.slot('dezhou.kept', '2026-03-03 09:00')).id);
  setClock('2026-03-03 09:05');
  await visitors.post(`appointments/${kept.id}/check-in`);
  setClock('2026-03-03 09:30');
  await settle();
  assert.equal(await stateOf(one), 'booked', 'until half an hour after the start');
  setClock('2026-03-03 09:31');
  await settle();
  assert.deepEqual([await stateOf(one), await stateOf(kept)], ['no_show', 'checked_in']);
  assert.deepEqual((await told(one.id, 'appointment.no_show')).map(({ channel, data }) => [channel, (data as { blockedUntil: unknown }).blockedUntil]), [['inPage', null], ['sms', null]]);
  await visitors.refused(`appointments/${one.id}/check-in`, 409, 'appointment.past');
  setClock('2026-03-04 12:00');
  await settle();
  assert.deepEqual((await told(two.id, 'appointment.no_show')).map(({ data }) => (data as { blockedUntil: unknown }).blockedUntil), ['2026-03-09', '2026-03-09']);
  const { id } = await visitors.hold((await visitors.slot('dezhou.kept', '2026-03-10 09:00')).id);
  const errors = await visitors.refused('appointments', 409, 'appointment.blocked', { holdId: id, ...who });
  assert.match(errors[0]?.detail ?? '', /2026-03-09/);
  setClock('2026-03-09 08:00');
  await visitors.book((await visitors.slot('dezhou.kept', '2026-03-10 09:00')).id, who);
});

test('an offer that is not taken goes to the next, each told once', async () => {
  const { id } = await visitors.slot('dezhou.line', '2026-03-03 09:00');
  const first = await visitors.book(id);
  const waiting: Appointment[] = [];
  for (let n = 0; n < 3; n += 1) waiting.push(await visitors.post<Appointment>(`slots/${id}/waitlist`, somebody()));
  const states = (): Promise<string[]> => Promise.all(waiting.map(stateOf));
  await visitors.post(`appointments/${first.id}/cancel`);
  assert.deepEqual(await states(), ['offered', 'waitlisted', 'waitlisted']);
  await settle();
  assert.deepEqual(await states(), ['offered', 'waitlisted', 'waitlisted']);
  setClock('2026-03-02 08:30');
  await settle();
  assert.deepEqual(await states(), ['cancelled', 'offered', 'waitlisted']);
  const [one, two] = waiting;
  assert.equal((await told(one?.id ?? '', 'appointment.cancelled')).length, 2);
  assert.equal((await told(two?.id ?? '', 'waitlist.offered')).length, 2);
  await visitors.post(`appointments/${two?.id}/accept`);
  assert.equal((await told(two?.id ?? '', 'appointment.booked')).length, 2);
  setClock('2026-03-03 09:00');
  await settle();
  assert.deepEqual(await states(), ['cancelled', 'booked', 'cancelled'], 'nothing came free for the last');
});

test('a hold that is over frees its place for those who wait, and for nobody before them', async () => {
  const { id } = await visitors.slot('dezhou.line', '2026-03-04 09:00');
  await visitors.hold(id);
  const waiting = await visitors.post<Appointment>(`slots/${id}/waitlist`, somebody());
  setClock('2026-03-02 08:11');
  assert.equal((await visitors.slot('dezhou.line', '2026-03-04 09:00')).fill, 'full');
  await visitors.refused('holds', 409, 'slot.full', { slotId: id });
  await settle();
  assert.equal(await stateOf(waiting), 'offered');
});

test('a day that was closed since is offered to nobody', async () => {
  const { id } = await visitors.slot('dezhou.line', '2026-03-05 09:00');
  const booked = await visitors.book(id);
  const waiting = await visitors.post<Appointment>(`slots/${id}/waitlist`, somebody());
  const { db } = hall.database;
  const settings = (exceptions: object[]): string => JSON.stringify({ appointments: true, booking: { capacity: 1, exceptions } });
  await db.updateTable('queues').set({ settings: settings([{ day: '2026-03-05', openings: [] }]) }).where('id', '=', 'dezhou.line').execute();
  await new Promise((resolve) => setTimeout(resolve, 2100));
  await visitors.post(`appointments/${booked.id}/cancel`);
  await settle();
  assert.equal(await stateOf(waiting), 'waitlisted');
  await db.updateTable('queues').set({ settings: settings([]) }).where('id', '=', 'dezhou.line').execute();
  await new Promise((resolve) => setTimeout(resolve, 2100));
});

test('one that cannot be settled keeps no other from it, and nobody from being forgotten', async () => {
  const { pool } = hall.database;
  const [broken, after] = [await visitors.book((await visitors.slot('dezhou.kept', '2026-03-05 09:00')).id), await visitors.book((await visitors.slot('dezhou.kept', '2026-03-05 10:00')).id)];
  await pool.query(`create function refuse() returns trigger language plpgsql as $$ begin raise 'broken'; end $$`);
  await pool.query(`create trigger refuse before update on appointments for each row when (new.id = '${broken.id}' and new.state = 'no_show') execute function refuse()`);
  setClock('2026-03-06 00:00');
  await assert.rejects(hall.app.jobs.run('appointments.sweep'), /broken/);
  assert.deepEqual([await stateOf(broken), await stateOf(after), (await visitors.get(after.id)).holder], ['booked', 'no_show', null]);
  await pool.query('drop trigger refuse on appointments');
  await pool.query('drop function refuse');
  await settle();
  assert.equal(await stateOf(broken), 'no_show');
});

test('after a server was down for days all of it is made up for; who came is forgotten, later who it was', async () => {
  const who = { ...somebody(), idNumber: '371402190101019974' };
  const booked = await visitors.book((await visitors.slot('dezhou.kept', '2026-03-06 09:00')).id, who);
  const { id } = await visitors.slot('dezhou.line', '2026-03-06 09:00');
  await visitors.book(id);
  const waiting = await visitors.post<Appointment>(`slots/${id}/waitlist`, somebody());
  setClock('2026-03-06 23:59');
  await hall.database.db.deleteFrom('appointment_holders').where('appointment_id', 'not in', [booked.id, waiting.id]).execute();
  setClock('2026-03-07 00:00');
  await sweep();
  const { db } = hall.database;
  assert.deepEqual([await stateOf(booked), await stateOf(waiting)], ['no_show', 'cancelled']);
  assert.equal((await told(booked.id, 'appointment.no_show')).length, 2, 'told before it is forgotten who');
  assert.equal((await visitors.get(booked.id)).holder, null);
  assert.deepEqual(await db.selectFrom('appointment_holders').selectAll().execute(), []);
  const keys = async () => db.selectFrom('appointments').select(['phone_key', 'id_key']).where('id', '=', booked.id).executeTakeFirstOrThrow();
  assert.ok((await keys()).phone_key);
  setClock('2026-03-22 00:00');
  await sweep();
  assert.deepEqual(await keys(), { phone_key: null, id_key: null });
  assert.deepEqual(await db.selectFrom('appointment_holds').selectAll().execute(), []);
  assert.deepEqual(await db.selectFrom('appointment_people').selectAll().execute(), []);
});

test('who comes is known until the day is over by the clock of the hall, and not longer', async () => {
  const booked = await visitors.book((await visitors.slot('dezhou.kept', '2026-03-11 09:00')).id);
  setClock('2026-03-11 23:59');
  await sweep();
  assert.ok((await visitors.get(booked.id)).holder);
  setClock('2026-03-12 00:00');
  await sweep();
  assert.equal((await visitors.get(booked.id)).holder, null);
});
