import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { createTestHall, type TestHall } from '../../fixtures/hall.fixture.ts';
import { messageId } from './notifications.id.ts';
import { outboxInsert } from './notifications.outbox.store.ts';
import { enqueue, withdraw } from './notifications.service.ts';
import type { Message } from './notifications.messages.ts';

let hall: TestHall;
before(async () => (hall = await createTestHall()));
after(() => hall.close());

const kind = { zh: '企业登记', en: 'Business registration' };
const called = (more: Partial<Message<'ticket.called'>> = {}): Message<'ticket.called'> => ({
  hallId: 'dezhou', eventKey: 'ticket.called tk_1 1', template: 'ticket.called', data: { number: 'A012', kind, counter: '3', again: false }, to: { phone: '13812343210', inPage: true }, locale: 'zh-CN', about: 'tk_1', ...more,
});
const rows = (about: string) => hall.database.db.selectFrom('notifications').selectAll().where('about', '=', about).orderBy('channel').execute();

/** Takes a number and writes its message in one statement, as a queue does. */
async function take(ticketId: string, phone: string | null): Promise<string> {
  const outbox = outboxInsert([{
    hallId: 'dezhou', eventKey: `ticket.taken ${ticketId}`, channel: 'sms', recipient: phone, template: 'ticket.taken', locale: 'en', about: ticketId,
    data: { number: sql<string>`ticket.number`, kind, counters: ['3'], waiting: sql<number>`ticket.waiting`, minutes: null },
  }], sql`ticket`);
  const { rows: [row] } = await sql<{ number: string }>`with ticket as (select 'A' || lpad('7', 3, '0') as number, 4 as waiting), outbox as (${outbox}) select number from ticket`.execute(hall.database.db);
  return row?.number ?? '';
}

test('a message is written for each channel that has a recipient', async () => {
  await enqueue(hall.database.db, called());
  const written = await rows('tk_1');
  assert.deepEqual(written.map(({ channel, recipient, state }) => [channel, recipient, state]), [['inPage', null, 'sent'], ['sms', '13812343210', 'pending']]);
  assert.deepEqual(written[1]?.data, called().data);
  assert.equal(written[1]?.expires_at?.getTime(), written[0]?.expires_at?.getTime());
});

test('a second message of the same event and channel is not written', async () => {
  await enqueue(hall.database.db, called());
  await enqueue(hall.database.db, called({ to: { phone: '13900000000', email: 'a@example.org' } }));
  assert.deepEqual((await rows('tk_1')).map(({ channel, recipient }) => [channel, recipient]), [['email', 'a@example.org'], ['inPage', null], ['sms', '13812343210']]);
});

test('it is there exactly when the change is', async () => {
  await assert.rejects(hall.database.db.transaction().execute(async (transaction) => {
    await enqueue(transaction, called({ eventKey: 'ticket.called tk_2 1', about: 'tk_2' }));
    throw new Error('no desk');
  }), /no desk/);
  assert.deepEqual(await rows('tk_2'), []);
});

test('one statement takes a number and writes its message, with what the statement found', async () => {
  assert.equal(await take('tk_3', '13812343210'), 'A007');
  const [row] = await rows('tk_3');
  assert.deepEqual(row?.data, { number: 'A007', kind, counters: ['3'], waiting: 4, minutes: null });
  assert.deepEqual([row?.recipient, row?.locale, row?.state], ['13812343210', 'en', 'pending']);
  await take('tk_3', '13812343210');
  assert.equal((await rows('tk_3')).length, 1);
});

test('without a telephone number it takes the number and writes no message', async () => {
  assert.equal(await take('tk_4', null), 'A007');
  assert.deepEqual(await rows('tk_4'), []);
});

test('what is not sent can be taken back; its recipient is forgotten', async () => {
  const start = '2030-06-05T01:00:00Z';
  const reminder = { hallId: 'dezhou', eventKey: 'appointment.reminder ap_1', template: 'appointment.reminder', locale: 'zh-CN', about: 'ap_1', to: { phone: '13812343210', wechat: 'oA1' }, notBefore: new Date('2030-06-04T09:00:00Z'), data: { matter: kind, start, end: start, code: 'K7M2QX', bring: [] } } as const;
  await enqueue(hall.database.db, reminder);
  const [row] = await rows('ap_1');
  assert.deepEqual([row?.next_try_at, row?.expires_at], [reminder.notBefore, new Date(start)]);
  await withdraw(hall.database.db, 'dezhou', 'ap_1', ['appointment.booked']);
  assert.deepEqual((await rows('ap_1')).map(({ state }) => state), ['pending', 'pending']);
  await withdraw(hall.database.db, 'dezhou', 'ap_1');
  assert.deepEqual((await rows('ap_1')).map(({ state, recipient, reason }) => [state, recipient, reason]), [['suppressed', null, 'withdrawn'], ['suppressed', null, 'withdrawn']]);
});

test('ids are of one length, of letters and digits, and differ', () => {
  const ids = Array.from({ length: 2000 }, messageId);
  assert.ok(ids.every((id) => /^[0-9A-Za-z]{16}$/.test(id)));
  assert.equal(new Set(ids).size, ids.length);
});
