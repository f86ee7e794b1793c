import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { MessageList, OptOut, SandboxMessageList } from '@hallkit/contract';
import { createTestHall, testKeys, type TestHall } from '../../fixtures/hall.fixture.ts';
import type { Message } from './notifications.messages.ts';
import { enqueue } from './notifications.service.ts';

const api = '/api/v1';
const lines: string[] = [];
let hall: TestHall;
before(async () => {
  hall = await createTestHall({ logger: { level: 'info', stream: { write: (line: string) => void lines.push(line) } }, env: { PUBLIC_URL: 'https://hall.example', NOTIFY_QUIET_HOURS: 'off' } });
  await hall.database.db.updateTable('site_keys').set({ revoked_at: new Date() }).where('mode', '=', 'live').execute();
});
after(() => hall.close());

const kind = { zh: '企业登记', en: 'Business registration' };
const called = (n: number, more: Partial<Message<'ticket.called'>> = {}): Message<'ticket.called'> => ({
  hallId: 'dezhou', eventKey: `ticket.called tk_${n}`, template: 'ticket.called', data: { number: `A0${10 + n}`, kind, counter: '3', again: false }, to: { phone: '13812343210', inPage: true }, locale: 'zh-CN', about: `tk_${n}`, ...more,
});
const send = async (message: Message, channel = 'sms'): Promise<void> => {
  await enqueue(hall.database.db, message);
  await hall.app.jobs.run(`notifications.${channel}`);
};
const sandbox = (more = '') => hall.read<SandboxMessageList>(`${api}/sandbox/messages?limit=100${more}`);
const idOf = async (n: number): Promise<string> => (await hall.database.db.selectFrom('notifications').select('id').where('about', '=', `tk_${n}`).where('channel', '<>', 'inPage').executeTakeFirstOrThrow()).id;
const stateOf = async (n: number) => (await hall.database.db.selectFrom('notifications').select(['state', 'recipient', 'reason']).where('about', '=', `tk_${n}`).where('channel', '<>', 'inPage').executeTakeFirstOrThrow());

test('a message of a test hall is on the sandbox phone: masked, with a link; its recipient is forgotten', async () => {
  await send(called(1));
  const { data: [message], nextCursor } = await sandbox();
  const id = await idOf(1);
  assert.deepEqual({ ...message, at: '' }, { id, channel: 'sms', recipient: '138****3210', template: 'ticket.called', locale: 'zh-CN', subject: null, text: `请 A011 到 3 号窗口办理。 https://hall.example/m/${id}`, url: `/m/${id}`, at: '' });
  assert.equal(nextCursor, null);
  assert.deepEqual(await stateOf(1), { state: 'sent', recipient: '138****3210', reason: null });
  const { rows } = await hall.database.pool.query(`select * from notifications, sandbox_messages where notifications::text || sandbox_messages::text like '%13812343210%'`);
  assert.equal(rows.length, 0);
});

test('who watches the sandbox is told of it', async () => {
  const events = await hall.database.db.selectFrom('events').select(['topic', 'type', 'data']).where('topic', '=', 'sandbox.dezhou').execute();
  assert.deepEqual(events.map(({ topic, type, data }) => [topic, type, data]), [['sandbox.dezhou', 'sandbox.message', { id: await idOf(1) }]]);
});

test('the log has a masked line and neither text, link nor id', async () => {
  const line = lines.find((text) => text.includes('no gateway is set up')) ?? '';
  assert.match(line, /"channel":"sms","to":"138\*\*\*\*3210","template":"ticket.called"/);
  assert.doesNotMatch(lines.join(''), new RegExp(`13812343210|hall\\.example|${await idOf(1)}`));
});

test('pages of the sandbox stay as they were while new messages come', async () => {
  for (let n = 2; n < 5; n += 1) await send(called(n));
  const first = await hall.read<SandboxMessageList>(`${api}/sandbox/messages?limit=2`);
  await new Promise((resolve) => setTimeout(resolve, 5));
  await send(called(5));
  const second = await hall.read<SandboxMessageList>(`${api}/sandbox/messages?limit=2&cursor=${first.nextCursor}`);
  const numbers = [...first.data, ...second.data].map(({ text }) => /A0\d+/.exec(text)?.[0]);
  assert.deepEqual(numbers, ['A014', 'A013', 'A012', 'A011']);
});

test('what is told of a case has a link to it, a receipt too; its query code is forgotten once it is sent', async () => {
  const common = { hallId: 'dezhou', to: { phone: '13812343210' }, locale: 'zh-CN', about: 'pg_0123456789abcdefghijkl' } as const;
  await enqueue(hall.database.db, { ...common, eventKey: 'case.message 1', template: 'case.message', data: { caseNo: 'DZ2611250000017-01', matter: kind, department: { zh: '市场监督管理局', en: null } } });
  await enqueue(hall.database.db, { ...common, eventKey: 'application.submitted 1', template: 'application.submitted', data: { number: 'DZ2611250000017', name: kind, queryCode: 'K7M2QX' } });
  await hall.app.jobs.run('notifications.sms');
  const about = (await sandbox()).data.filter(({ template }) => template === 'case.message' || template === 'application.submitted');
  assert.deepEqual(about.map(({ text, url }) => [url !== null, text.includes(`https://hall.example${url}`)]), [[true, true], [true, true]]);
  const kept = await hall.database.db.selectFrom('notifications').select('data').where('about', '=', common.about).where('template', '=', 'application.submitted').executeTakeFirstOrThrow();
  assert.deepEqual(kept.data, {});
});

test('a message of another language and channel', async () => {
  await send(called(6, { locale: 'en', to: { email: 'li.min@example.org' } }), 'email');
  const message = (await sandbox()).data.find(({ channel }) => channel === 'email');
  assert.deepEqual([message?.recipient, message?.subject, message?.text], ['l****@example.org', 'Your turn: A016, counter 3', 'A016, please go to counter 3.']);
});

test('the link leads to the ticket, the one of an appointment to the appointment', async () => {
  const follow = async (path: string) => (await hall.call(path, { key: null })).headers;
  assert.equal((await follow(`/m/${await idOf(1)}`)).location, '/examples/portal/?ticket=tk_1');
  const start = new Date(Date.now() + 86_400_000).toISOString();
  await send({ hallId: 'dezhou', eventKey: 'appointment.booked ap_1', template: 'appointment.booked', locale: 'zh-CN', about: 'ap_1', to: { phone: '13812343210' }, data: { matter: kind, start, end: start, code: 'K7M2QX', bring: [] } });
  const { id } = await hall.database.db.selectFrom('notifications').select('id').where('about', '=', 'ap_1').executeTakeFirstOrThrow();
  assert.equal((await follow(`/m/${id}`)).location, '/examples/portal/?appointment=ap_1');
  assert.equal((await follow(`/m/${id}`))['referrer-policy'], 'no-referrer');
});

test('a link that is none is told as a page', async () => {
  for (const path of ['/m/0123456789abcdef', '/m/%00', '/m/x/stop', `/m/${'a'.repeat(100)}`]) {
    const { statusCode, body } = await hall.call(path, { key: null, headers: { 'accept-language': 'en' } });
    assert.equal(statusCode, 404, path);
    assert.match(body, /<h1>There is no such message<\/h1>/);
  }
});

test('opening the page for no more messages changes nothing; its button does, and another takes it back', async () => {
  const path = `/m/${await idOf(1)}`;
  const asked = await hall.call(`${path}/stop`, { key: null });
  assert.match(asked.body, /<h1>不再接收短信？<\/h1><p>本大厅将不再向 138\*\*\*\*3210 发送短信/);
  await send(called(20));
  assert.equal((await stateOf(20)).state, 'sent');
  const press = (where: string) => hall.call(where, { key: null, method: 'POST', payload: 'List-Unsubscribe=One-Click', headers: { 'content-type': 'application/x-www-form-urlencoded' } });
  assert.match((await press(`${path}/stop?lang=en`)).body, /<h1>No more text messages<\/h1>/);
  await send(called(21, { to: { phone: '+86 138 1234 3210' } }));
  assert.deepEqual(await stateOf(21), { state: 'suppressed', recipient: '138****3210', reason: 'opted-out' });
  await send(called(22, { to: { phone: '13900000000' } }));
  assert.equal((await stateOf(22)).state, 'sent');
  assert.match((await press(`${path}/start`)).body, /已恢复发送短信/);
  await send(called(23));
  assert.equal((await stateOf(23)).state, 'sent');
});

test('no more messages by the API, once and again', async () => {
  const write = (token: string) => ({ method: 'POST' as const, payload: { token } });
  await send(called(30, { to: { email: 'Li.Min@Example.org' } }), 'email');
  const token = await idOf(30);
  const out = await hall.read<OptOut>(`${api}/notification-opt-outs`, write(token));
  assert.deepEqual([out.channel, out.recipient], ['email', 'L****@Example.org']);
  assert.equal((await hall.read<OptOut>(`${api}/notification-opt-outs`, write(token))).at, out.at);
  await send(called(31, { to: { email: 'li.min@example.org' } }), 'email');
  assert.equal((await stateOf(31)).reason, 'opted-out');
  await hall.refused(`${api}/notification-opt-outs`, 404, 'message.not-found', write('0123456789abcdef'));
  await hall.refused(`${api}/notification-opt-outs`, 404, 'message.not-found', write('0123456789abcdef-of-nobody'));
  await hall.refused(`${api}/notification-opt-outs`, 400, 'request.invalid', write('short'));
});

test('messages in the page of a ticket, the newest first; those of a ticket that is none are not found', async () => {
  const about = 'tk_1a2B3c4D5e6F7g8H9i0Jkl';
  const now = new Date();
  await hall.database.db.insertInto('tickets').values({ hall_id: 'dezhou', id: about, day: '2026-06-05', queue_id: 'dezhou.enterprise', number: 'A077', sequence: 77, state: 'called', channel: 'web', class: 'walkIn', joined_at: now, order_at: now, issued_at: now }).execute();
  await enqueue(hall.database.db, { ...called(50), about, data: { ...called(50).data, counter: '4' } });
  await enqueue(hall.database.db, { ...called(51), about, data: { ...called(50).data, counter: '4', again: true }, locale: 'en' });
  const first = await hall.read<MessageList>(`${api}/tickets/${about}/messages?limit=1`);
  const second = await hall.read<MessageList>(`${api}/tickets/${about}/messages?limit=1&cursor=${first.nextCursor}`);
  assert.deepEqual([...first.data, ...second.data].map(({ channel, text }) => [channel, text]), [['inPage', 'Called again: A060, please go to counter 4.'], ['inPage', '请 A060 到 4 号窗口办理。']]);
  assert.equal(second.nextCursor, null);
  await hall.refused(`${api}/tickets/tk_4fJq0Zc2Xb9nLw7RtYh3Ke/messages`, 404, 'ticket.not-found');
});

test('with its first live key the sandbox of a hall closes, also for what it had', async () => {
  assert.ok((await sandbox()).data.length > 0);
  await hall.database.db.updateTable('site_keys').set({ revoked_at: null }).where('key', '=', testKeys.region).execute();
  await hall.refused(`${api}/sandbox/messages`, 403, 'sandbox.closed');
  await send(called(40));
  assert.equal((await stateOf(40)).state, 'sent');
  assert.equal((await hall.database.db.selectFrom('sandbox_messages').select('id').where('id', '=', await idOf(40)).execute()).length, 0);
});
