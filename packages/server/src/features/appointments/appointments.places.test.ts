import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { Appointment, Hold } from '@hallkit/contract';
import type { FastifyInstance } from 'fastify';
import { somebody, visitorsOf, type Visitors } from '../../fixtures/appointments.fixture.ts';
import { createTestHall, testKeys, type TestHall } from '../../fixtures/hall.fixture.ts';
import { addQueues } from '../../fixtures/queue.fixture.ts';

let hall: TestHall;
let visitors: Visitors;
let beside: FastifyInstance;
const monday = Date.parse('2026-03-02T08:00:00+08:00');
let now = new Date(monday);
const clock = (): Date => now;
/** By so many milliseconds the second server's clock goes ahead. */
let ahead = 0;
const queues = ['six', 'expiry', 'line', 'moves', 'mixed', 'person'];
before(async () => {
  hall = await createTestHall({ clock });
  visitors = visitorsOf(hall);
  const settings = (capacity: number, more = {}): object => ({ appointments: true, booking: { capacity, ...more } });
  await addQueues(
    hall.database.db, { name: 'six', letter: 'S', settings: settings(6) }, { name: 'expiry', letter: 'T', settings: settings(1) }, { name: 'line', letter: 'U', settings: settings(2, { waitlist: 4 }) },
    { name: 'moves', letter: 'V', settings: settings(1) }, { name: 'mixed', letter: 'W', settings: settings(3, { open: 100, perDay: 100 }) }, { name: 'person', letter: 'X', settings: settings(9) },
  );
  beside = await hall.beside(() => new Date(now.getTime() + ahead));
});
after(() => hall.close());
beforeEach(() => {
  now = new Date(monday);
  ahead = 0;
});

interface Answer<Body> {
  readonly status: number;
  readonly body: Body & { readonly code?: string };
}

let turn = 0;
/** A write that may fail, at the one server or the other. */
async function post<Body = Appointment>(url: string, payload: object = {}): Promise<Answer<Body>> {
  const app = [hall.app, beside][(turn += 1) % 2] ?? hall.app;
  const response = await app.inject({ method: 'POST', url: `/api/v1/${url}`, payload, headers: { 'hall-key': testKeys.hall } });
  return { status: response.statusCode, body: response.json() };
}

/** What the rows of a queue say must agree with its appointments, and nobody is in a place that is not there. */
async function sound(queue: string, capacity: number): Promise<void> {
  const { db } = hall.database;
  const slots = await db.selectFrom('appointment_slots').selectAll().where('queue_id', '=', `dezhou.${queue}`).execute();
  const all = await db.selectFrom('appointments').selectAll().where('queue_id', '=', `dezhou.${queue}`).execute();
  for (const { starts_at, booked, waiting, holds } of slots) {
    const own = all.filter((one) => one.starts_at.getTime() === starts_at.getTime());
    const count = (...states: string[]): number => own.filter(({ state }) => states.includes(state)).length;
    assert.equal(booked, count('booked', 'checked_in', 'no_show'));
    assert.equal(waiting, count('waitlisted'));
    const living = Object.entries(holds).filter(([, until]) => until > now.getTime());
    assert.deepEqual(living.map(([id]) => id).filter((id) => id.startsWith('ap_')).sort(), own.filter(({ state, offer_until }) => state === 'offered' && offer_until !== null && offer_until > now).map(({ id }) => id).sort());
    assert.ok(booked + living.length <= capacity, `${booked} booked and ${living.length} kept of ${capacity}`);
  }
}

test('fifty callers at two servers for six places: six get one', async () => {
  const { id } = await visitors.slot('dezhou.six', '2026-03-03 09:00');
  const held = await Promise.all(Array.from({ length: 50 }, () => post<Hold>('holds', { slotId: id })));
  const got = held.filter(({ status }) => status === 201);
  assert.equal(got.length, 6);
  assert.deepEqual(new Set(held.filter(({ status }) => status !== 201).map(({ body }) => body.code)), new Set(['slot.full']));
  const booked = await Promise.all(got.flatMap(({ body }) => [1, 2].map(() => post('appointments', { holdId: body.id, ...somebody() }))));
  assert.deepEqual([booked.filter(({ status }) => status === 201).length, booked.filter(({ body }) => body.code === 'hold.expired').length], [6, 6], 'each hold is one booking');
  assert.equal(new Set(booked.map(({ body }) => body.code ?? body.id)).size, 7);
  await sound('six', 6);
});

test('a hold that is over frees its place by itself; who books while another takes it, only one has it', async () => {
  const write = (url: string) => ({ url, headers: { 'hall-key': testKeys.hall }, method: 'POST' as const });
  for (let round = 0; round < 8; round += 1) {
    ahead = 0;
    const { id } = await visitors.slot('dezhou.expiry', `2026-03-0${3 + Math.floor(round / 4)} ${['08:30', '09:00', '09:30', '10:00'][round % 4]}`);
    const held = await visitors.hold(id);
    assert.equal((await post('holds', { slotId: id })).body.code, 'slot.full');
    // The clocks of the servers differ: for the one that books the hold still stands, for the other it is over.
    ahead = Date.parse(held.expiresAt) - now.getTime();
    const take = async (): Promise<number> => (await beside.inject({ ...write('/api/v1/holds'), payload: { slotId: id } })).statusCode;
    const book = async (): Promise<number> => (await hall.app.inject({ ...write('/api/v1/appointments'), payload: { holdId: held.id, ...somebody() } })).statusCode;
    const outcome = round % 3 === 0 ? [await take(), await book()] : round % 3 === 1 ? await Promise.all([take(), book()]) : (await Promise.all([book(), take()])).reverse();
    assert.deepEqual([...outcome].sort(), [201, 409], 'one of them, never both');
    if (round % 3 === 0) assert.deepEqual(outcome, [201, 409], 'it is over once somebody else has the place');
    await sound('expiry', 1);
  }
});

test('who waits is offered a place in the order of asking, each once; others do not get before them', async () => {
  const { id } = await visitors.slot('dezhou.line', '2026-03-03 09:00');
  const [one, two] = [await visitors.book(id), await visitors.book(id)];
  const waiting: Appointment[] = [];
  for (let n = 0; n < 4; n += 1) waiting.push(await visitors.post<Appointment>(`slots/${id}/waitlist`, somebody()));
  assert.deepEqual([waiting[0]?.state, waiting[0]?.actions, waiting[0]?.slot.left], ['waitlisted', ['cancel'], 0]);
  await visitors.refused(`slots/${id}/waitlist`, 409, 'slot.full', somebody());
  await visitors.refused(`appointments/${waiting[0]?.id}/accept`, 409, 'appointment.state');
  const states = async (): Promise<string[]> => Promise.all(waiting.map(async (entry) => (await visitors.get(entry.id)).state));
  // The one is given back twice at once, at both servers, while others try to come in between.
  const outcome = await Promise.all([...[1, 2].map(() => post(`appointments/${one.id}/cancel`)), ...Array.from({ length: 6 }, () => post('holds', { slotId: id }))]);
  assert.equal(outcome.filter(({ status }) => status < 300).length, 1);
  assert.deepEqual(await states(), ['offered', 'waitlisted', 'waitlisted', 'waitlisted']);
  const offers = await hall.database.db.selectFrom('notifications').select(['about', 'channel']).where('template', '=', 'waitlist.offered').execute();
  assert.deepEqual(offers.map(({ about, channel }) => `${about} ${channel}`).sort(), ['inPage', 'sms'].map((channel) => `${waiting[0]?.id} ${channel}`));
  const offered = await visitors.get(waiting[0]?.id ?? '');
  assert.deepEqual([offered.offerUntil, offered.actions], ['2026-03-02T00:30:00.000Z', ['accept', 'cancel']]);
  const accepted = await Promise.all([1, 2, 3].map(() => post(`appointments/${offered.id}/accept`)));
  assert.deepEqual(accepted.map(({ status }) => status).sort(), [200, 409, 409]);
  // The second leaves the line: the third is the next.
  await visitors.post(`appointments/${waiting[1]?.id}/cancel`);
  await visitors.post(`appointments/${two.id}/cancel`);
  assert.deepEqual(await states(), ['booked', 'cancelled', 'offered', 'waitlisted']);
  // An offer that is turned down goes on to the next.
  await visitors.post(`appointments/${waiting[2]?.id}/cancel`);
  assert.deepEqual(await states(), ['booked', 'cancelled', 'cancelled', 'offered']);
  now = new Date(monday + 30 * 60_000);
  await visitors.refused(`appointments/${waiting[3]?.id}/accept`, 409, 'hold.expired');
  await sound('line', 2);
});

test('there is nothing to wait for while places are left, and nobody waits twice', async () => {
  const { id } = await visitors.slot('dezhou.line', '2026-03-04 09:00');
  await visitors.refused(`slots/${id}/waitlist`, 409, 'waitlist.open', somebody());
  await Promise.all([visitors.book(id), visitors.book(id)]);
  const who = somebody();
  const joined = await Promise.all([1, 2, 3].map(() => post(`slots/${id}/waitlist`, who)));
  assert.deepEqual(joined.map(({ status, body }) => (status === 201 ? 'in' : body.code)).sort(), ['appointment.quota', 'appointment.quota', 'in']);
  await visitors.refused('slots/dezhou.line.20260301T0100Z/waitlist', 409, 'slot.past', who);
  await visitors.refused('slots/rubbish/waitlist', 404, 'slot.not-found', who);
  await sound('line', 2);
});

test('two who exchange places, and one who is moved twice: never both places, never none', async () => {
  const at = async (time: string): Promise<string> => (await visitors.slot('dezhou.moves', `2026-03-03 ${time}`)).id;
  const [a, b] = [await at('09:00'), await at('10:00')];
  let [one, two] = [await visitors.book(a), await visitors.book(b)];
  // Both places are taken: nobody can hold the other's.
  assert.equal((await post('holds', { slotId: a })).body.code, 'slot.full');
  const spare = await visitors.hold(await at('11:00'));
  const moved = await Promise.all([1, 2, 3, 4].map(() => post(`appointments/${one.id}/reschedule`, { holdId: spare.id })));
  assert.deepEqual(moved.map(({ status }) => status).sort(), [200, 409, 409, 409]);
  one = moved.find(({ status }) => status === 200)?.body ?? one;
  await sound('moves', 1);
  // A hold that is over moves nobody.
  const late = await visitors.hold(a);
  now = new Date(Date.parse(late.expiresAt));
  assert.equal((await post(`appointments/${two.id}/reschedule`, { holdId: late.id })).body.code, 'hold.expired');
  assert.equal((await visitors.get(two.id)).state, 'booked');
  // Back and forth at both servers at once.
  for (let round = 0; round < 6; round += 1) {
    const [from, to] = round % 2 === 0 ? [b, a] : [a, b];
    const kept = await visitors.hold(to);
    const [again, gone] = await Promise.all([post(`appointments/${two.id}/reschedule`, { holdId: kept.id }), post(`appointments/${two.id}/cancel`)]);
    assert.ok([again.status, gone.status].includes(200), JSON.stringify([again.body, gone.body]));
    assert.ok(again.status !== 200 || gone.status !== 200, 'moved or cancelled');
    await sound('moves', 1);
    if (again.status === 200) two = again.body;
    else {
      now = new Date(now.getTime() + 11 * 60_000);
      two = await visitors.book(to);
    }
    assert.equal((await visitors.slot('dezhou.moves', from === b ? '2026-03-03 10:00' : '2026-03-03 09:00')).left, 1);
  }
});

test('many bookings of one person at once are no more than the quota', async () => {
  const times = ['08:30', '09:00', '09:30', '10:00', '10:30', '11:00'];
  const holds = await Promise.all(times.map(async (time) => visitors.hold((await visitors.slot('dezhou.person', `2026-03-03 ${time}`)).id)));
  const who = somebody();
  const answers = await Promise.all(holds.map(({ id }) => post('appointments', { holdId: id, ...who })));
  assert.deepEqual(answers.map(({ status, body }) => (status === 201 ? 'booked' : body.code)).sort(), ['appointment.quota', 'appointment.quota', 'appointment.quota', 'booked', 'booked', 'booked']);
});

test('whatever is done in whatever order at two servers, the rows agree', async () => {
  let seed = 7;
  const random = (below: number): number => (seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff) % below;
  const ids = await Promise.all(['08:30', '09:00'].map(async (time) => (await visitors.slot('dezhou.mixed', `2026-03-04 ${time}`)).id));
  const holds: string[] = [];
  const made: string[] = [];
  const any = (list: readonly string[]): string => list[random(Math.max(1, list.length))] ?? 'nothing';
  const act = async (): Promise<void> => {
    const what = random(8);
    if (what <= 2) {
      const { status, body } = await post<Hold>('holds', { slotId: any(ids) });
      if (status === 201) holds.push(body.id);
      return;
    }
    const answer = what <= 4 ? await post('appointments', { holdId: any(holds), ...somebody() })
      : what === 5 ? await post(`slots/${any(ids)}/waitlist`, somebody())
        : what === 6 ? await post(`appointments/${any(made)}/${random(2) ? 'cancel' : 'accept'}`) : await post(`appointments/${any(made)}/reschedule`, { holdId: any(holds) });
    assert.ok(answer.status < 500, JSON.stringify(answer.body));
    if (answer.status === 201) made.push(answer.body.id);
  };
  for (let round = 0; round < 20; round += 1) {
    await Promise.all(Array.from({ length: 10 }, act));
    if (round % 4 === 3) now = new Date(now.getTime() + 7 * 60_000);
    await sound('mixed', 3);
    if (round % 5 === 4) await hall.app.jobs.run('appointments.settle');
  }
  await sound('mixed', 3);
  assert.ok(made.length > 10);
});

test('every queue is sound after all of it', async () => {
  for (const queue of queues) await sound(queue, { six: 6, expiry: 1, line: 2, moves: 1, mixed: 3, person: 9 }[queue] ?? 0);
});
