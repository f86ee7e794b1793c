import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { createTestHall, testKeys, testOrigin, type TestHall } from '../../fixtures/hall.fixture.ts';
import { listen } from '../../platform/listen.ts';
import { record } from '../../platform/events/record.store.ts';

const env = { TRUST_PROXY: 'loopback', EVENT_STREAMS: '3', EVENT_PING: '1' };
let hall: TestHall;
let base: string;
before(async () => {
  hall = await createTestHall({ env });
  base = await listen(hall.app, { port: 0, host: '127.0.0.1' });
});
after(() => hall.close());

const api = '/api/v1/events';
const topic = 'queue.dezhou.enterprise-registration';
const url = (topics = topic): string => `${base}${api}?topics=${topics}`;

interface Opened {
  readonly response: Response;
  /** Done when the text that came matches. */
  until(pattern: RegExp): Promise<string>;
  cut(): void;
}

async function open(headers: Record<string, string> = {}, topics?: string): Promise<Opened> {
  const control = new AbortController();
  const response = await fetch(url(topics), { headers: { 'hall-key': testKeys.hall, ...headers }, signal: control.signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return {
    response,
    async until(pattern) {
      while (!pattern.test(text)) {
        const { done, value } = (await reader?.read()) ?? { done: true, value: '' };
        if (done) throw new Error(`The stream ended after ${text}`);
        text += value;
      }
      return text;
    },
    cut: () => control.abort(),
  };
}

const figure = async (name: string): Promise<number> => Number(new RegExp(`^${name} (\\d+)$`, 'm').exec((await hall.call('/metrics', { key: null })).body)?.[1]);

test('a stream has the head of every answer, may not be held back or kept, and is not compressed', async () => {
  const stream = await open({ origin: testOrigin, 'hall-key': testKeys.readOnly, 'accept-encoding': 'gzip, br' });
  const { status, headers } = stream.response;
  assert.equal(status, 200);
  assert.equal(headers.get('content-type'), 'text/event-stream; charset=utf-8');
  assert.equal(headers.get('cache-control'), 'no-store');
  assert.equal(headers.get('x-accel-buffering'), 'no');
  assert.equal(headers.get('access-control-allow-origin'), testOrigin);
  assert.match(headers.get('access-control-expose-headers') ?? '', /Request-Id/);
  assert.equal(headers.get('x-content-type-options'), 'nosniff');
  assert.equal(headers.get('content-encoding'), null);
  assert.match(headers.get('request-id') ?? '', /./);
  assert.match(headers.get('ratelimit-limit') ?? '', /^\d+$/);
  await stream.until(/^: hallkit\nretry: 2000\n\n.*id: \d+\n\n$/s);
  stream.cut();
});

test('a browser may send its last id from another origin', async () => {
  const { headers } = await hall.call(api, { method: 'OPTIONS', key: null, headers: { origin: testOrigin, 'access-control-request-method': 'GET', 'access-control-request-headers': 'hall-key,last-event-id' } });
  assert.match(String(headers['access-control-allow-headers']), /Last-Event-ID/);
});

test('what is recorded arrives; whoever comes back with the last id gets what came meanwhile; figures tell of it', async () => {
  const stream = await open();
  const lastId = /id: (\d+)/.exec(await stream.until(/id: \d+\n\n/))?.[1] ?? '';
  assert.equal(await figure('hallkit_event_streams'), 1);
  await record(hall.database.db, { hallId: 'dezhou', topic, type: 'ticket.waiting', data: { number: 'A001' } });
  // Any write that is committed wakes the relay.
  await hall.call('/api/v1/search-feedback', { method: 'POST', payload: { kind: 'notFound', query: 'x' } });
  await stream.until(/event: ticket\.waiting\ndata: .*"number":"A001"/);
  stream.cut();
  while ((await figure('hallkit_event_streams')) > 0) await sleep(10);
  assert.ok((await figure('hallkit_event_frames_total')) >= 1);
  const again = await open({ 'last-event-id': lastId });
  assert.match(await again.until(/A001.*\n\n/), /"seq":1/);
  again.cut();
});

test('only the head is sent to whoever asks for the head', async () => {
  const { statusCode, headers, body } = await hall.call(`${api}?topics=${topic}`, { method: 'HEAD' });
  assert.deepEqual([statusCode, headers['content-type'], body], [200, 'text/event-stream; charset=utf-8', '']);
});

const sandbox = 'sandbox.dezhou';
for (const [name, topics, status, code, options] of [
  ['no topics', undefined, 400, 'request.invalid', {}],
  ['an empty list', '', 400, 'request.invalid', {}],
  ['no topic', 'queue.dezhou.a,weather', 400, 'request.invalid', {}],
  ['too many', Array.from({ length: 201 }, (_, at) => `desk.dezhou.d-${at}`).join(','), 400, 'request.invalid', {}],
  ['a hall of others', 'queue.jinan.a', 403, 'key.scope', {}],
  ['the sandbox, with a live key', sandbox, 403, 'key.scope', { key: testKeys.readOnly }],
  ['an id that is none', topic, 400, 'event.malformed', { headers: { 'last-event-id': '12; drop' } }],
  ['an id far too large', topic, 400, 'event.malformed', { headers: { 'last-event-id': '9'.repeat(30) } }],
  ['no key', topic, 401, 'key.missing', { key: null }],
] as const) {
  test(`refused: ${name}`, async () => {
    await hall.refused(topics === undefined ? api : `${api}?topics=${topics}`, status, code, options);
  });
}

test('what is missing is named', async () => {
  const { errors } = await hall.refused(api, 400, 'request.invalid', { headers: { 'accept-language': 'en' } });
  assert.deepEqual(errors.map(({ in: part, pointer, code }) => [part, pointer, code]), [['query', '/topics', 'field.missing']]);
});

test('an id ahead of the log is told to read the state again', async () => {
  const stream = await open({ 'last-event-id': '99999999' }, `${sandbox},hall.dezhou`);
  assert.match(await stream.until(/\n\n.*\n\n/s), /event: hall\.reset\ndata: .*"reason":"unknown"/);
  stream.cut();
});

test("an address holds only so many streams; the hall's own devices and this machine any number; what ends counts no more", async () => {
  const from = { 'x-forwarded-for': '203.0.113.9' };
  const held = await Promise.all([open(from), open(from), open(from)]);
  const refused = await open(from);
  assert.deepEqual([refused.response.status, refused.response.headers.get('retry-after')], [429, '15']);
  await hall.call(`${api}?topics=${topic}`, { method: 'HEAD', headers: { 'x-forwarded-for': '203.0.113.10' } });
  const others = await Promise.all([open({ 'x-forwarded-for': '203.0.113.10' }), ...Array.from({ length: 4 }, () => open({ 'hall-key': testKeys.device })), ...Array.from({ length: 4 }, () => open())]);
  assert.deepEqual(others.map(({ response }) => response.status), others.map(() => 200));
  held[0]?.cut();
  for (let next = await open(from); ; next = await open(from)) {
    held.push(next);
    if (next.response.status === 200) break;
    await sleep(10);
  }
  for (const stream of [...held, ...others]) stream.cut();
});

test('a stream ends when its key is revoked', async () => {
  const stream = await open({ 'hall-key': testKeys.county, origin: testOrigin }, 'hall.dezhou-lingcheng');
  await stream.until(/id: \d+\n\n/);
  await hall.database.db.updateTable('site_keys').set({ revoked_at: new Date() }).where('key', '=', testKeys.county).execute();
  await assert.rejects(stream.until(/never/), /The stream ended/);
});

test('a server that stops ends its streams at once and in good order', async () => {
  const other = await createTestHall();
  const address = await listen(other.app, { port: 0, host: '127.0.0.1' });
  const response = await fetch(`${address}${api}?topics=${topic}`, { headers: { 'hall-key': testKeys.hall } });
  const whole = response.text();
  const begun = Date.now();
  await other.close();
  assert.match(await whole, /^: hallkit/);
  assert.ok(Date.now() - begun < 8000);
});
