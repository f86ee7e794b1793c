import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import type { Appointment, Ticket } from '@hallkit/contract';
import { somebody, visitorsOf, type Visitors } from '../../fixtures/appointments.fixture.ts';
import { createTestHall, testKeys, testMatters, type TestHall } from '../../fixtures/hall.fixture.ts';
import { addQueues } from '../../fixtures/queue.fixture.ts';

let hall: TestHall;
let visitors: Visitors;
/** A Monday morning, 08:00 by the clock of the hall. */
const monday = Date.parse('2026-03-02T08:00:00+08:00');
let now = new Date(monday);
const setClock = (text: string): void => void (now = new Date(`${text.replace(' ', 'T')}:00+08:00`));
const log: string[] = [];
before(async () => {
  hall = await createTestHall({ clock: () => now, logger: { level: 'trace', stream: { write: (line: string) => void log.push(line) } } });
  visitors = visitorsOf(hall);
  const booking = { capacity: 4, perDay: 2, open: 3, changeMinutes: 30, minutesBefore: 15, exceptions: [{ day: '2026-03-05', openings: [], note: { zh: '业务培训', en: 'Training' } }] };
  await addQueues(
    hall.database.db, { name: 'book', letter: 'S', settings: { appointments: true, booking } }, { name: 'walk', letter: 'T' }, { name: 'broken', letter: 'U', settings: { appointments: true, booking: { capacity: 0 } } },
    { name: 'one', letter: 'V', settings: { appointments: true, booking: { capacity: 1, waitlist: 2 } } },
  );
});
after(() => hall.close());
beforeEach(() => void (now = new Date(monday)));

const matterId = (): string => testMatters().find(({ content }) => content.hallId === 'dezhou' && content.materials.some(({ necessity }) => necessity === 'required'))?.content.id ?? '';
const messages = async (about: string) => hall.database.db.selectFrom('notifications').select(['template', 'channel', 'recipient', 'next_try_at', 'state', 'data']).where('about', '=', about).orderBy('template').orderBy('channel').execute();

test('days and slots: hours of the hall, holidays, days of its own, how far ahead, and how full each is', async () => {
  const { days, data, calendarKnownUntil } = await visitors.slots('dezhou.book', '?from=2026-03-01&to=2026-03-31');
  const states = new Map(days.map(({ date, state }) => [date, state]));
  assert.deepEqual(['01', '02', '05', '08', '16', '17', '31'].map((day) => states.get(`2026-03-${day}`)), ['past', 'open', 'closed', 'closed', 'open', 'tooFar', 'tooFar']);
  assert.deepEqual(days.find(({ date }) => date === '2026-03-05')?.note, { zh: '业务培训', en: 'Training' });
  assert.ok(data.every(({ left, capacity, fill, timeZone }) => left === 4 && capacity === 4 && fill === 'free' && timeZone === 'Asia/Shanghai'));
  const first = data[0];
  assert.deepEqual([first?.id, first?.start, first?.date, first?.from, first?.to], ['dezhou.book.20260302T0030Z', '2026-03-02T00:30:00.000Z', '2026-03-02', '08:30', '09:00']);
  assert.match(calendarKnownUntil, /^\d{4}-12-31$/);
  const beyond = await visitors.slots('dezhou.book', '?from=2099-01-01&to=2099-01-03');
  assert.deepEqual([beyond.data, beyond.days.map(({ state }) => state)], [[], ['unknown', 'unknown', 'unknown']]);
  now = new Date('2026-09-28T00:00:00Z');
  const autumn = await visitors.slots('dezhou.book', '?from=2026-10-01&to=2026-10-01');
  assert.deepEqual(autumn.days.map(({ state, note }) => [state, note?.en]), [['holiday', 'National Day']]);
});

test('the sample hall can be booked at once: thirty minutes, six places', async () => {
  const queues = await hall.database.db.selectFrom('queues').select('id').where('hall_id', '=', 'dezhou').where('zone_id', '<>', 'dezhou.tests').execute();
  assert.ok(queues.length > 0);
  for (const { id } of queues) {
    const { data } = await visitors.slots(id);
    assert.ok(data.length > 50 && data.every(({ capacity, start, end }) => capacity === 6 && Date.parse(end) - Date.parse(start) === 1_800_000), id);
  }
});

test('days asked for the wrong way round, too many, or of no queue', async () => {
  const ask = (query: string, status: number, code: string, queue = 'dezhou.book') => hall.refused(`/api/v1/queues/${queue}/slots${query}`, status, code);
  assert.equal((await ask('?from=2026-03-05&to=2026-03-04', 400, 'request.invalid')).errors[0]?.pointer, '/to');
  assert.equal((await ask('?from=2026-03-01&to=2026-04-01', 400, 'request.invalid')).errors[0]?.code, 'day.after');
  await ask('?from=2026-02-30', 400, 'request.invalid');
  await ask('', 404, 'queue.not-found', 'dezhou.nothing');
  const other = await visitors.slots('dezhou.walk');
  assert.ok(other.data.length === 0 && other.days.every(({ state }) => state === 'closed') && other.days.length === 14);
  assert.deepEqual((await visitors.slots('dezhou.broken')).data, [], 'broken settings stop bookings of one queue');
});

test('a place is held, booked with the hold, and told; who comes is masked', async () => {
  const slot = await visitors.slot('dezhou.book', '2026-03-04 09:00');
  const held = await visitors.hold(slot.id, { matterId: matterId() });
  assert.deepEqual([held.slot.left, held.slot.id, held.expiresAt], [3, slot.id, '2026-03-02T00:10:00.000Z']);
  const body = { holdId: held.id, name: '李小敏', phone: '+86 138-0000-3210', idNumber: '371402190101019974' };
  const booked = await visitors.post<Appointment>('appointments', body);
  assert.match(booked.id, /^ap_[0-9A-Za-z]{22}$/);
  assert.match(booked.code, /^[A-HJ-NP-Z2-9]{6}$/);
  assert.deepEqual([booked.state, booked.holder, booked.matter?.id, booked.actions], ['booked', { name: '李*敏', idNumber: '371402********9974', phone: '138****3210' }, matterId(), ['reschedule', 'cancel']]);
  assert.deepEqual([booked.checkInFrom, booked.checkInUntil, booked.changeUntil], ['2026-03-04T00:00:00.000Z', '2026-03-04T01:10:00.000Z', '2026-03-04T00:30:00.000Z']);
  assert.equal(booked.followUrl, `/examples/portal/?appointment=${booked.id}`);
  assert.deepEqual(await visitors.get(booked.id), booked);
  assert.equal((await visitors.slot('dezhou.book', '2026-03-04 09:00')).left, 3);
  await visitors.refused('appointments', 409, 'hold.expired', body);
  const told = await messages(booked.id);
  assert.deepEqual(told.map(({ template, channel }) => `${template} ${channel}`), ['appointment.booked inPage', 'appointment.booked sms', 'appointment.reminder sms']);
  const [, , reminder] = told;
  assert.equal(reminder?.next_try_at.toISOString(), '2026-03-03T09:00:00.000Z', 'the day before at 17:00');
  assert.ok(((reminder?.data as { bring: unknown[] }).bring).length > 0);
});

test('a booking for the next day made in the evening needs no reminder', async () => {
  setClock('2026-03-02 18:00');
  const booked = await visitors.book((await visitors.slot('dezhou.book', '2026-03-03 09:00')).id);
  assert.ok(!(await messages(booked.id)).some(({ template }) => template === 'appointment.reminder'));
});

test('what cannot be held: no slot, past, closed, full', async () => {
  const hold = (slotId: string, status: number, code: string) => visitors.refused('holds', status, code, { slotId });
  await hold('dezhou.nothing.20260303T0100Z', 404, 'slot.not-found');
  await hold('dezhou.book.20260230T0100Z', 404, 'slot.not-found');
  await hold('rubbish', 404, 'slot.not-found');
  await hold('dezhou.book.20260227T0100Z', 409, 'slot.past');
  await hold('dezhou.book.20260303T0107Z', 409, 'slot.closed');
  await hold('dezhou.book.20260305T0100Z', 409, 'slot.closed');
  await hold('dezhou.book.20260320T0100Z', 409, 'slot.closed');
  await hold('dezhou.walk.20260303T0100Z', 409, 'slot.closed');
  setClock('2026-03-02 08:16');
  await hold('dezhou.book.20260302T0030Z', 409, 'slot.past');
  assert.deepEqual((await visitors.slot('dezhou.book', '2026-03-02 08:30')).fill, 'past');
  const { id } = await visitors.slot('dezhou.one', '2026-03-03 09:00');
  await visitors.hold(id);
  await hold(id, 409, 'slot.full');
  assert.deepEqual([(await visitors.slot('dezhou.one', '2026-03-03 09:00')).fill, (await visitors.slot('dezhou.one', '2026-03-03 09:30')).fill], ['full', 'free']);
  await visitors.refused('holds', 404, 'matter.not-found', { slotId: 'dezhou.book.20260303T0100Z', matterId: 'dezhou.nothing' });
});

test('who comes is checked, each field by its name', async () => {
  const { id } = await visitors.hold((await visitors.slot('dezhou.book', '2026-03-06 09:00')).id);
  const errors = await visitors.refused('appointments', 400, 'request.invalid', { holdId: id, name: ' ', phone: '12800003210', idNumber: '371402190101019970', email: 'li@localhost' });
  assert.deepEqual(errors.map(({ code }) => code), ['text.too-short', 'phone.invalid', 'email.invalid', 'idNumber.checkDigit']);
  await visitors.refused('appointments', 409, 'hold.expired', { holdId: 'hd_unknown', ...somebody() });
  setClock('2026-03-02 08:10');
  await visitors.refused('appointments', 409, 'hold.expired', { holdId: id, ...somebody() });
});

test('one person cannot take all places, by telephone or by identity number', async () => {
  const who = { name: '王五', phone: '13700000001' };
  const id = async (time: string): Promise<string> => (await visitors.slot('dezhou.book', time)).id;
  const refuse = async (time: string, code: string, body: object) => {
    const errors = await visitors.refused('appointments', 409, 'appointment.quota', { holdId: (await visitors.hold(await id(time))).id, ...body });
    assert.equal(errors[0]?.code, code);
    return errors[0]?.detail;
  };
  await visitors.book(await id('2026-03-09 09:00'), { ...who, idNumber: '371402190101019974' });
  await refuse('2026-03-09 09:00', 'quota.sameTime', who);
  await refuse('2026-03-09 09:00', 'quota.sameTime', { name: '王五', phone: '13700000002', idNumber: '371402190101019974' });
  await visitors.book(await id('2026-03-09 10:00'), who);
  assert.match((await refuse('2026-03-09 11:00', 'quota.day', who)) ?? '', /2/);
  const third = await visitors.book(await id('2026-03-10 11:00'), who);
  await refuse('2026-03-11 11:00', 'quota.open', who);
  await visitors.post(`appointments/${third.id}/cancel`);
  await visitors.book(await id('2026-03-11 11:00'), who);
  const keys = JSON.stringify(await hall.database.db.selectFrom('appointments').selectAll().execute());
  assert.ok(!/1370000000|37140219/.test(keys), 'nobody is kept in the clear');
});

test('moved to another place: the old one is free, the code is new, the first is told no more', async () => {
  const booked = await visitors.book((await visitors.slot('dezhou.book', '2026-03-12 09:00')).id);
  const { id: holdId } = await visitors.hold((await visitors.slot('dezhou.book', '2026-03-12 10:00')).id);
  const moved = await visitors.post<Appointment>(`appointments/${booked.id}/reschedule`, { holdId });
  assert.deepEqual([moved.state, moved.slot.from, moved.holder], ['booked', '10:00', booked.holder]);
  assert.ok(moved.id !== booked.id && moved.code !== booked.code);
  const old = await visitors.get(booked.id);
  assert.deepEqual([old.state, old.holder, old.actions], ['rescheduled', null, []]);
  assert.deepEqual([(await visitors.slot('dezhou.book', '2026-03-12 09:00')).left, (await visitors.slot('dezhou.book', '2026-03-12 10:00')).left], [4, 3]);
  assert.deepEqual((await messages(booked.id)).filter(({ channel }) => channel === 'sms').map(({ template, state, recipient }) => [template, state, recipient]), [['appointment.booked', 'suppressed', null], ['appointment.reminder', 'suppressed', null]]);
  assert.deepEqual((await messages(moved.id)).map(({ template, channel }) => `${template} ${channel}`), ['appointment.reminder sms', 'appointment.rescheduled inPage', 'appointment.rescheduled sms']);
  const { id: again } = await visitors.hold(booked.slot.id);
  await visitors.refused(`appointments/${booked.id}/reschedule`, 409, 'appointment.state', { holdId: again });
  setClock('2026-03-12 09:31');
  const late = await visitors.hold((await visitors.slot('dezhou.book', '2026-03-12 14:00')).id);
  await visitors.refused(`appointments/${moved.id}/reschedule`, 409, 'appointment.past', { holdId: late.id });
  await visitors.refused(`appointments/${moved.id}/cancel`, 409, 'appointment.past');
});

test('cancelled: the place is free, once', async () => {
  const booked = await visitors.book((await visitors.slot('dezhou.book', '2026-03-13 09:00')).id);
  const cancelled = await visitors.post<Appointment>(`appointments/${booked.id}/cancel`);
  assert.deepEqual([cancelled.state, cancelled.actions, cancelled.slot.left], ['cancelled', [], 4]);
  await visitors.refused(`appointments/${booked.id}/cancel`, 409, 'appointment.state');
  await visitors.refused(`appointments/${booked.id}/check-in`, 409, 'appointment.state');
  assert.ok((await messages(booked.id)).some(({ template }) => template === 'appointment.cancelled'));
});

test('what is not there, or of a hall that the key does not see, is not found', async () => {
  const booked = await visitors.book((await visitors.slot('dezhou.book', '2026-03-13 10:00')).id);
  await hall.database.db.updateTable('site_keys').set({ scopes: ['catalogue:read', 'queue:take'] }).where('key', '=', testKeys.county).execute();
  await new Promise((resolve) => setTimeout(resolve, 2100));
  const foreign = { key: testKeys.county, headers: { origin: 'https://scjg.dezhou.example' } };
  for (const [id, options] of [['ap_nothing', {}], [booked.id, foreign]] as const) {
    await hall.refused(`/api/v1/appointments/${id}`, 404, 'appointment.not-found', options);
    for (const action of ['cancel', 'accept', 'check-in']) await visitors.refused(`appointments/${id}/${action}`, 404, 'appointment.not-found', {}, options);
  }
  await visitors.refused('holds', 404, 'slot.not-found', { slotId: booked.slot.id }, foreign);
  await visitors.refused('halls/dezhou/check-ins', 404, 'hall.not-found', { code: booked.code }, foreign);
});

test('checked in on time it goes before walk-ins, late it waits as one; too early and too late are told so', async () => {
  setClock('2026-03-03 08:00');
  const [onTime, late, missed] = [await visitors.book((await visitors.slot('dezhou.book', '2026-03-03 10:00')).id, { matterId: matterId() }), await visitors.book((await visitors.slot('dezhou.book', '2026-03-03 10:00')).id), await visitors.book((await visitors.slot('dezhou.book', '2026-03-03 10:00')).id)];
  const early = await visitors.refused(`appointments/${onTime.id}/check-in`, 409, 'appointment.early');
  assert.match(early[0]?.detail ?? '', /2026-03-03T01:00:00/);
  setClock('2026-03-03 09:55');
  const walkIn = await visitors.post<Ticket>('queues/dezhou.book/tickets');
  const ticket = await visitors.post<Ticket>(`appointments/${onTime.id}/check-in`);
  assert.deepEqual([ticket.number, ticket.class, ticket.channel, ticket.ahead, ticket.appointmentId, ticket.holder, ticket.matter?.id], ['S002', 'appointment', 'appointment', 0, onTime.id, onTime.holder, matterId()]);
  assert.equal((await hall.read<Ticket>(`/api/v1/tickets/${walkIn.id}`)).ahead, 1);
  const done = await visitors.get(onTime.id);
  assert.deepEqual([done.state, done.ticketId, done.actions], ['checked_in', ticket.id, []]);
  await visitors.refused(`appointments/${onTime.id}/check-in`, 409, 'appointment.state');
  setClock('2026-03-03 10:15');
  assert.deepEqual((await visitors.get(late.id)).actions, ['checkIn']);
  assert.equal((await visitors.post<Ticket>(`appointments/${late.id}/check-in`)).class, 'walkIn');
  setClock('2026-03-03 10:31');
  await visitors.refused(`appointments/${missed.id}/check-in`, 409, 'appointment.past');
  const events = await hall.database.db.selectFrom('events').select(['type', 'data']).where('topic', '=', 'queue.dezhou.book').orderBy('seq').execute();
  assert.deepEqual(events.slice(0, 3).map(({ type, data }) => `${type} ${(data as { number: string }).number} ${(data as { waiting: number }).waiting}`), ['ticket.waiting S001 1', 'ticket.waiting S002 2', 'ticket.waiting S003 3']);
  const entries = await hall.database.db.selectFrom('ticket_events').select(['event', 'class']).where('ticket_id', '=', ticket.id).execute();
  assert.deepEqual(entries, [{ event: 'waiting', class: 'appointment' }]);
  assert.deepEqual((await messages(ticket.id)).map(({ template }) => template), ['ticket.taken', 'ticket.taken']);
});

test('by the code, as people type it; a closed queue keeps the appointment', async () => {
  setClock('2026-03-04 08:00');
  const booked = await visitors.book((await visitors.slot('dezhou.one', '2026-03-04 09:00')).id);
  const typed = ` ${booked.code.slice(0, 3).toLowerCase()}-${booked.code.slice(3)}`.trim();
  await hall.database.db.updateTable('queues').set({ state: 'closed' }).where('id', '=', 'dezhou.one').execute();
  await visitors.refused('halls/dezhou/check-ins', 409, 'queue.closed', { code: typed });
  await hall.database.db.updateTable('queues').set({ state: 'open' }).where('id', '=', 'dezhou.one').execute();
  assert.equal((await visitors.get(booked.id)).state, 'booked');
  assert.equal((await visitors.post<Ticket>('halls/dezhou/check-ins', { code: typed })).appointmentId, booked.id);
  await visitors.refused('halls/dezhou/check-ins', 409, 'appointment.state', { code: booked.code });
  await hall.database.db.updateTable('tickets').set({ state: 'completed' }).where('appointment_id', '=', booked.id).execute();
  assert.equal((await visitors.get(booked.id)).state, 'served');
});

test('by the identity card that was given, at a machine of the hall, for the next appointment of the day', async () => {
  setClock('2026-03-04 08:50');
  const card = { name: '李小敏', idNumber: '371402198506120022' };
  const device = { key: testKeys.device };
  await visitors.refused('halls/dezhou/check-ins', 404, 'appointment.not-found', { card: { ...card, idNumber: '371499199003071234' } }, device);
  const [later, sooner] = [await visitors.book((await visitors.slot('dezhou.book', '2026-03-04 15:00')).id, { idNumber: card.idNumber }), await visitors.book((await visitors.slot('dezhou.book', '2026-03-04 09:30')).id, { idNumber: card.idNumber })];
  await visitors.refused('halls/dezhou/check-ins', 403, 'key.scope', { card });
  const [fault] = await visitors.refused('halls/dezhou/check-ins', 400, 'request.invalid', { card: { ...card, idNumber: '371402198506120023' } }, device);
  assert.equal(fault?.code, 'idNumber.checkDigit');
  await visitors.refused('halls/dezhou/check-ins', 400, 'request.invalid', {}, device);
  await visitors.refused('halls/dezhou/check-ins', 400, 'request.invalid', { card, code: sooner.code }, device);
  assert.equal((await visitors.post<Ticket>('halls/dezhou/check-ins', { card }, device)).appointmentId, sooner.id);
  await visitors.refused('halls/dezhou/check-ins', 409, 'appointment.early', { card }, device);
  assert.equal((await visitors.get(later.id)).state, 'booked');
});

test('who tries codes is held back by address; the machines of the hall are not', async () => {
  const from = (remoteAddress: string) => ({ remoteAddress });
  for (let tries = 0; tries < 10; tries += 1) await visitors.refused('halls/dezhou/check-ins', 404, 'appointment.not-found', { code: 'ZZZZZZ' }, from('203.0.113.9'));
  const response = await hall.call('/api/v1/halls/dezhou/check-ins', { method: 'POST', payload: { code: 'ZZZZZZ' }, ...from('203.0.113.9') });
  assert.deepEqual([response.statusCode, Number(response.headers['retry-after']) > 800], [429, true]);
  await visitors.refused('halls/dezhou/check-ins', 404, 'appointment.not-found', { code: 'ZZZZZZ' }, from('203.0.113.10'));
  for (let tries = 0; tries < 12; tries += 1) await visitors.refused('halls/dezhou/check-ins', 404, 'appointment.not-found', { code: 'OOOOOO' }, { key: testKeys.device });
  now = new Date(now.getTime() + 16 * 60_000);
  await visitors.refused('halls/dezhou/check-ins', 404, 'appointment.not-found', { code: 'ZZZZZZ' }, from('203.0.113.9'));
});

test('a repeat with the same key books once', async () => {
  const { id } = await visitors.hold((await visitors.slot('dezhou.book', '2026-03-16 09:00')).id);
  const body = { holdId: id, ...somebody() };
  const [one, two] = await Promise.all([1, 2].map(() => visitors.post<Appointment>('appointments', body, { headers: { 'idempotency-key': 'book-once' } })));
  assert.equal(one?.id, two?.id);
  assert.equal((await visitors.slot('dezhou.book', '2026-03-16 09:00')).left, 3);
});

test('a booking is told on each channel that was named, and so is the ticket it becomes', async () => {
  const [email, wechat] = ['li@example.org', 'oWx_dezhou-0123456789'];
  const booked = await visitors.book((await visitors.slot('dezhou.book', '2026-03-09 10:00')).id, { email, wechat });
  const of = async (about: string): Promise<string[]> => (await messages(about)).map(({ template, channel, recipient }) => `${template} ${channel}${channel === 'sms' ? '' : ` ${recipient}`}`);
  assert.deepEqual(await of(booked.id), [
    `appointment.booked email ${email}`, 'appointment.booked inPage null', 'appointment.booked sms', `appointment.booked wechat ${wechat}`,
    `appointment.reminder email ${email}`, 'appointment.reminder sms', `appointment.reminder wechat ${wechat}`,
  ]);
  setClock('2026-03-09 10:00');
  const { id } = await visitors.post<Ticket>(`appointments/${booked.id}/check-in`);
  assert.deepEqual(await of(id), [`ticket.taken email ${email}`, 'ticket.taken inPage null', 'ticket.taken sms', `ticket.taken wechat ${wechat}`]);
});

test('nothing of a person in events, messages and logs', async () => {
  const { db } = hall.database;
  const events = JSON.stringify(await db.selectFrom('events').select('data').execute());
  const data = JSON.stringify(await db.selectFrom('notifications').select('data').execute());
  for (const text of [events, data, log.join('')]) assert.doesNotMatch(text, /李小敏|王五|1370000|1380000|37140219|li@example|oWx_/);
});
