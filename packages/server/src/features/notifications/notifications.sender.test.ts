import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { Registry } from 'prom-client';
import { createGateway, type Gateway } from '../../fixtures/gateway.fixture.ts';
import { createTestHall, type TestHall } from '../../fixtures/hall.fixture.ts';
import { readNotifyConfig } from '../../platform/notify-config.ts';
import { createAdapters } from './adapters/adapters.ts';
import type { Message } from './notifications.messages.ts';
import { createSender, type Sender } from './notifications.sender.ts';
import { sweepMessages } from './notifications.sender.store.ts';
import { enqueue } from './notifications.service.ts';

let hall: TestHall;
let gateway: Gateway;
const lines: unknown[] = [];
/** The day is told by the test. */
let now = new Date();
const running = new AbortController();
const second = 1000;

before(async () => {
  [hall, gateway] = await Promise.all([createTestHall(), createGateway()]);
});
after(() => Promise.all([hall.close(), gateway.close()]));
afterEach(async () => {
  await hall.database.db.deleteFrom('notifications').execute();
  gateway.calls.length = 0;
  gateway.answer = () => ({});
  lines.length = 0;
  now = new Date();
});

/** A worker as a process has it. */
function worker(env: Record<string, string> = {}): Sender & { readonly registry: Registry } {
  const config = readNotifyConfig({ NOTIFY_SMS: `${gateway.url}/send`, NOTIFY_SMS_TOKEN: 'token-of-the-hall', ...env });
  const log = { warn: (...line: unknown[]) => void lines.push(line), info: (...line: unknown[]) => void lines.push(line) } as never;
  const registry = new Registry();
  return Object.assign(createSender({ db: hall.database.db, config, adapters: createAdapters(config, log), base: () => 'https://hall.example', log, registry, clock: () => now }), { registry });
}

const kind = { zh: '企业登记', en: 'Business registration' };
const called = (n = 1, more: Partial<Message<'ticket.called'>> = {}): Message<'ticket.called'> => ({
  hallId: 'dezhou', eventKey: `ticket.called tk_${n}`, template: 'ticket.called', data: { number: 'A012', kind, counter: '3', again: false }, to: { phone: '13812343210' }, locale: 'zh-CN', about: `tk_${n}`, ...more,
});
const write = (message: Message): Promise<void> => enqueue(hall.database.db, { notBefore: now, ...message });
const send = (sender: Sender = worker()): Promise<boolean> => sender('sms', running.signal);
const rows = () => hall.database.db.selectFrom('notifications').selectAll().orderBy('event_key').execute();
const row = async () => (await rows())[0] ?? assert.fail('no row');
const later = (milliseconds: number): void => void (now = new Date(now.getTime() + milliseconds));

test('a gateway gets the message once, with its token and a key for repeats', async () => {
  await write(called());
  await send();
  await send();
  const { id } = await row();
  assert.equal(gateway.calls.length, 1);
  const { path, headers, body } = gateway.calls[0] ?? assert.fail();
  assert.deepEqual([path, headers.authorization, headers['idempotency-key']], ['/send', 'Bearer token-of-the-hall', id]);
  assert.deepEqual(body, {
    id, channel: 'sms', to: '13812343210', subject: '请到 3 号窗口：A012', text: `请 A012 到 3 号窗口办理。 https://hall.example/m/${id}`, locale: 'zh-CN', template: 'ticket.called',
    values: { subject: '请到 3 号窗口：A012', text: '请 A012 到 3 号窗口办理。', number: 'A012', kind: '企业登记', counters: '3 号窗口' }, link: `https://hall.example/m/${id}`, optOutLink: `https://hall.example/m/${id}/stop`, hall: '德州市政务服务中心',
  });
});

test('a gateway that fails is tried again, later each time, until it takes the message', async () => {
  await write(called());
  gateway.answer = () => ({ status: 503 });
  const pauses: number[] = [];
  const sender = worker();
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    await send(sender);
    const { next_try_at, state, recipient, reason, attempts } = await row();
    assert.deepEqual([state, recipient, reason, attempts], ['pending', '13812343210', 'http-503', attempt]);
    const pause = next_try_at.getTime() - now.getTime();
    assert.ok(pause >= 2500 * 2 ** (attempt - 1) && pause <= 5000 * 2 ** (attempt - 1), `${attempt}: ${pause}`);
    pauses.push(pause);
    await send(sender);
    assert.equal(gateway.calls.length, attempt, 'not before its time');
    later(pause);
  }
  assert.ok(new Set(pauses).size > 1);
  gateway.answer = () => ({});
  await send(sender);
  assert.deepEqual([(await row()).state, (await row()).recipient], ['sent', '138****3210']);
  assert.equal(new Set(gateway.calls.map(({ headers }) => headers['idempotency-key'])).size, 1);
  assert.match(await sender.registry.metrics(), /hallkit_messages_total\{channel="sms",outcome="postponed"\} 5\n[\s\S]*outcome="sent"\} 1/);
});

test('what a gateway says about when to try again is kept', async () => {
  await write(called());
  gateway.answer = () => ({ status: 429, headers: { 'retry-after': '120' } });
  await send();
  assert.equal((await row()).next_try_at.getTime(), now.getTime() + 120 * second);
});

test('what a gateway refuses for good is given up at once; the recipient is forgotten, the log tells nothing of it', async () => {
  await write(called());
  gateway.answer = () => ({ status: 422, body: { detail: '13812343210 is not a number' } });
  await send();
  const { state, reason, recipient } = await row();
  assert.deepEqual([state, reason, recipient], ['failed', 'http-422', '138****3210']);
  assert.match(JSON.stringify(lines), /"channel":"sms","template":"ticket.called","reason":"http-422"/);
  assert.doesNotMatch(JSON.stringify(lines), /3210|A012/);
});

test('a gateway that is not there, that hangs up, and that leads elsewhere', async () => {
  const gone = await createGateway();
  await gone.close();
  await write(called());
  await send(worker({ NOTIFY_SMS: gone.url }));
  assert.deepEqual([(await row()).state, (await row()).reason], ['pending', 'unreachable']);
  later(10 * second);
  gateway.answer = () => ({ status: 302, headers: { location: 'http://127.0.0.1:9/' } });
  await send();
  assert.equal((await row()).reason, 'http-302');
});

test('a call that could not be told in time is not told any more', async () => {
  await write(called());
  gateway.answer = () => ({ status: 500 });
  await send();
  later(16 * 60 * second);
  gateway.answer = () => ({});
  await send();
  assert.deepEqual([(await row()).state, (await row()).reason, gateway.calls.length], ['suppressed', 'late', 1]);
});

test('a reminder outlives a gateway that is away for hours', async () => {
  now = new Date('2026-06-04T09:00:00Z');
  const start = '2026-06-05T06:00:00Z';
  await write({ hallId: 'dezhou', eventKey: 'appointment.reminder ap_1', template: 'appointment.reminder', locale: 'zh-CN', about: 'ap_1', to: { phone: '13812343210' }, notBefore: now, data: { matter: kind, start, end: start, code: 'K7M2QX', bring: [] } });
  gateway.answer = () => ({ status: 503 });
  const sender = worker();
  for (const end = now.getTime() + 3 * 3600 * second; now.getTime() < end; ) {
    await send(sender);
    assert.equal((await row()).state, 'pending');
    now = (await row()).next_try_at;
  }
  gateway.answer = () => ({});
  await send(sender);
  assert.equal((await row()).state, 'sent');
});

test('at night a reminder waits for the morning of its hall, a call does not', async () => {
  now = new Date('2026-06-04T15:30:00Z');
  const start = '2026-06-05T06:00:00Z';
  const reminder = { hallId: 'dezhou', eventKey: 'b appointment.reminder ap_1', template: 'appointment.reminder', locale: 'zh-CN', about: 'ap_1', to: { phone: '13812343210' }, notBefore: now, data: { matter: kind, start, end: start, code: 'K7M2QX', bring: [] } } as const;
  await write(reminder);
  await write(called(1, { eventKey: 'a', notBefore: now, expiresAt: new Date('2026-06-04T15:45:00Z') }));
  const sender = worker();
  await send(sender);
  const [call, held] = await rows();
  assert.deepEqual([call?.state, held?.state, held?.reason, held?.attempts, held?.next_try_at.toISOString()], ['sent', 'pending', 'quiet-hours', 0, '2026-06-04T23:00:00.000Z']);
  now = new Date('2026-06-04T22:59:59Z');
  await send(sender);
  assert.equal(gateway.calls.length, 1);
  now = new Date('2026-06-04T23:00:00Z');
  await send(sender);
  assert.deepEqual([gateway.calls.length, (await rows())[1]?.state], [2, 'sent']);
});

test('what would be too late in the morning is told at night, and nothing is quiet where the hall says so', async () => {
  now = new Date('2026-06-04T15:30:00Z');
  const offered = (key: string, until: string): Message => ({ hallId: 'dezhou', eventKey: key, template: 'waitlist.offered', locale: 'zh-CN', about: 'ap_1', to: { phone: '13812343210' }, notBefore: now, data: { matter: kind, start: '2026-06-06T06:00:00Z', end: '2026-06-06T06:30:00Z', until } });
  await write(offered('a', '2026-06-04T16:30:00Z'));
  await write(offered('b', '2026-06-05T02:00:00Z'));
  await send();
  assert.deepEqual((await rows()).map(({ state }) => state), ['sent', 'pending']);
  await hall.database.db.updateTable('notifications').set({ next_try_at: now }).execute();
  await send(worker({ NOTIFY_QUIET_HOURS: 'off' }));
  assert.deepEqual((await rows()).map(({ state }) => state), ['sent', 'sent']);
});

test('two workers at once send each message once', async () => {
  await Promise.all(Array.from({ length: 60 }, (_, n) => write(called(n))));
  gateway.answer = () => new Promise((resolve) => setTimeout(resolve, 5, {}));
  const drain = async (sender: Sender): Promise<void> => {
    while (await send(sender)) /* until nothing is due */;
  };
  await Promise.all([drain(worker()), drain(worker()), drain(worker())]);
  assert.ok((await rows()).every(({ state, attempts }) => state === 'sent' && attempts === 1));
  assert.equal(gateway.calls.length, 60);
  assert.equal(new Set(gateway.calls.map(({ headers }) => headers['idempotency-key'])).size, 60);
});

test('a worker whose lease is over does not undo what the next one did', async () => {
  await write(called());
  let answerFirst = (_: object): void => undefined;
  gateway.answer = () => new Promise((resolve) => (answerFirst = resolve));
  const first = send();
  while (gateway.calls.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  await send();
  assert.equal(gateway.calls.length, 1, 'the lease holds');
  later(61 * second);
  const answer = answerFirst;
  gateway.answer = () => ({});
  await send();
  assert.deepEqual([(await row()).state, gateway.calls.length], ['sent', 2]);
  assert.equal(gateway.calls[0]?.headers['idempotency-key'], gateway.calls[1]?.headers['idempotency-key']);
  answer({ status: 422 });
  await first;
  assert.equal((await row()).state, 'sent');
});

test('a message that cannot be written holds back no other', async () => {
  await write(called(1));
  await write(called(2));
  await hall.database.db.updateTable('notifications').set({ template: 'of.another-version' }).where('about', '=', 'tk_1').execute();
  await send();
  assert.deepEqual((await rows()).map(({ state, reason }) => [state, reason]), [['pending', 'internal'], ['sent', null]]);
});

test('a stopping server begins nothing', async () => {
  await write(called());
  assert.equal(await worker()('sms', AbortSignal.abort()), false);
  assert.equal((await row()).attempts, 0);
});

test('messages are forgotten after ninety days, those that wait are not', async () => {
  await write(called(1));
  await send();
  await write(called(2));
  later(91 * 86_400 * second);
  await sweepMessages(hall.database.db, now);
  assert.deepEqual((await rows()).map(({ about }) => about), ['tk_2']);
});
