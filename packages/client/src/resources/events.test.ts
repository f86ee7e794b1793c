import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { createHall } from '../hall.ts';
import type { HallEvent, LiveState } from '../events/types.ts';
import { problem } from '../testing/local-server.ts';
import { eventServer, until } from '../testing/event-server.ts';

const key = 'pk_test_dezhou';
const idsOf = (events: readonly HallEvent[]): number[] => events.map(({ id }) => Number(id));
const names = (states: readonly LiveState[]): string[] => states.map(({ state }) => state);
/** More than the time in which subscriptions are gathered. */
const gathered = (): Promise<void> => sleep(120);

test('events arrive with all they tell; the stream is asked for with the key, and for no person', async (t) => {
  const server = await eventServer(t);
  const hall = createHall({ key, baseUrl: server.baseUrl, locale: 'en', getToken: () => 'secret' });
  const events: HallEvent[] = [];
  const stop = hall.events.subscribe(['queue.dezhou.tax', 'hall.dezhou'], (event) => events.push(event));
  const stream = await server.stream(1);
  stream.send(101, 'queue.dezhou.tax', 'ticket.called', { number: 'A001' });
  await until(() => events.length === 1);
  assert.deepEqual(events[0], { id: '101', topic: 'queue.dezhou.tax', seq: 101, type: 'ticket.called', at: '2026-01-05T01:00:00Z', data: { number: 'A001' } });
  const { path, headers } = stream.seen;
  assert.equal(path, '/api/v1/events?topics=hall.dezhou,queue.dezhou.tax');
  assert.deepEqual([headers['hall-key'], headers.accept, headers['accept-language'], headers.authorization, headers['last-event-id']], [key, 'text/event-stream', 'en', undefined, undefined]);
  stop();
  await until(() => !stream.open);
});

test('however many subscriptions, one connection; those of one moment are gathered; each gets its own topics', async (t) => {
  const server = await eventServer(t);
  const hall = createHall({ key, baseUrl: server.baseUrl });
  const [a, b, both]: HallEvent[][] = [[], [], []];
  const stops = [hall.events.subscribe(['queue.h.a'], (event) => a?.push(event)), hall.events.subscribe(['queue.h.b'], (event) => b?.push(event)), hall.events.subscribe(['queue.h.a', 'queue.h.b'], (event) => both?.push(event))];
  const first = await server.stream(1);
  first.send(101, 'queue.h.a');
  first.send(102, 'queue.h.b');
  await until(() => both?.length === 2);
  assert.deepEqual([a, b, both].map((events) => idsOf(events ?? [])), [[101], [102], [101, 102]]);
  stops[1]?.();
  await gathered();
  assert.equal(server.streams.length, 1, 'the topics are the same still');
  for (const stop of stops) stop();
  await until(() => !first.open);
});

test('a topic that is added makes one new connection that goes on from the last id: no gap, nothing twice, and nobody hears of lost contact', async (t) => {
  const server = await eventServer(t);
  const hall = createHall({ key, baseUrl: server.baseUrl });
  const [a, c]: [HallEvent[], HallEvent[]] = [[], []];
  const states: LiveState[] = [];
  const stops = [hall.events.subscribe(['queue.h.a'], (event) => a.push(event), { onState: (state) => states.push(state) })];
  const first = await server.stream(1);
  first.send(101, 'queue.h.a');
  await until(() => a.length === 1);
  stops.push(hall.events.subscribe(['queue.h.b'], () => undefined), hall.events.subscribe(['queue.h.c'], (event) => c.push(event)));
  first.send(102, 'queue.h.a');
  const second = await server.stream(2);
  // From where the new ones began; what the others have is told again, and not to them.
  assert.deepEqual([second.topics, second.seen.headers['last-event-id']], [['queue.h.a', 'queue.h.b', 'queue.h.c'], '101']);
  second.send(102, 'queue.h.a');
  second.send(103, 'queue.h.c');
  second.send(104, 'queue.h.a');
  await until(() => a.length === 3);
  assert.deepEqual([idsOf(a), idsOf(c)], [[101, 102, 104], [103]]);
  await until(() => !first.open);
  stops[1]?.();
  assert.deepEqual((await server.stream(3)).topics, ['queue.h.a', 'queue.h.c']);
  assert.deepEqual(names(states), ['connecting', 'live']);
  for (const stop of stops) stop();
});

test('contact that is lost is told with the time of the last sign of life, and found again from the last id, also one that came without an event', async (t) => {
  const server = await eventServer(t);
  const hall = createHall({ key, baseUrl: server.baseUrl });
  const events: HallEvent[] = [];
  const states: LiveState[] = [];
  const stop = hall.events.subscribe(['queue.h.a'], (event) => events.push(event), { onState: (state) => states.push(state) });
  const first = await server.stream(1);
  first.send(101, 'queue.h.a');
  first.send(140);
  await until(() => events.length === 1);
  await sleep(30);
  const before = new Date();
  first.destroy();
  const second = await server.stream(2);
  assert.equal(second.seen.headers['last-event-id'], '140');
  second.send(141, 'queue.h.a');
  await until(() => events.length === 2);
  second.end();
  (await server.stream(3)).send(142, 'queue.h.a');
  await until(() => events.length === 3);
  assert.deepEqual(names(states), ['connecting', 'live', 'reconnecting', 'live', 'reconnecting', 'live']);
  assert.ok((states[2]?.since ?? 0) < before, 'since the last sign, not since it was noticed');
  stop();
  stop();
  assert.deepEqual([states.at(-1)?.state, states.length, states.at(-1)?.error], ['closed', 7, undefined]);
});

test('a hall that is busy is asked again, not before Retry-After has passed', async (t) => {
  const times: number[] = [];
  const server = await eventServer(t, (response, nth) => {
    times.push(Date.now());
    if (nth === 1) problem(response, 429, 'rate.limited', { 'retry-after': '1' });
    else return false;
    return true;
  });
  const hall = createHall({ key, baseUrl: server.baseUrl });
  const states: LiveState[] = [];
  const stop = hall.events.subscribe(['queue.h.a'], () => undefined, { onState: (state) => states.push(state) });
  await server.stream(1);
  await until(() => states.at(-1)?.state === 'live');
  assert.ok((times[1] ?? 0) - (times[0] ?? 0) >= 990);
  // Who shows what it has read meanwhile must know that nothing comes.
  assert.deepEqual(names(states), ['connecting', 'reconnecting', 'live']);
  stop();
});

test('a topic that the hall refuses ends those who want it, with the reason; the others go on', async (t) => {
  const server = await eventServer(t, (response, nth) => {
    if (nth === 2) problem(response, 403, 'key.scope');
    return nth === 2;
  });
  const hall = createHall({ key, baseUrl: server.baseUrl });
  const events: HallEvent[] = [];
  const [good, bad]: [LiveState[], LiveState[]] = [[], []];
  const stop = hall.events.subscribe(['queue.h.a'], (event) => events.push(event), { onState: (state) => good.push(state) });
  (await server.stream(1)).send(101, 'queue.h.a');
  await until(() => events.length === 1);
  hall.events.subscribe(['queue.elsewhere.b'], () => undefined, { onState: (state) => bad.push(state) });
  const next = await server.stream(2);
  assert.deepEqual(next.topics, ['queue.h.a']);
  next.send(102, 'queue.h.a');
  await until(() => events.length === 2);
  assert.deepEqual([names(good), names(bad)], [['connecting', 'live'], ['connecting', 'closed']]);
  assert.equal(bad[1]?.error?.name, 'HallAccessError');
  stop();
});

test('one may go on from an id of an earlier visit, beside others who are further', async (t) => {
  const server = await eventServer(t);
  const hall = createHall({ key, baseUrl: server.baseUrl });
  const [now, earlier]: [HallEvent[], HallEvent[]] = [[], []];
  const stops = [hall.events.subscribe(['queue.h.a'], (event) => now.push(event))];
  (await server.stream(1)).send(105, 'queue.h.a');
  await until(() => now.length === 1);
  stops.push(hall.events.subscribe(['queue.h.a'], (event) => earlier.push(event), { lastEventId: '99' }));
  const second = await server.stream(2);
  assert.equal(second.seen.headers['last-event-id'], '99');
  for (const id of [100, 105, 106]) second.send(id, 'queue.h.a');
  await until(() => now.length === 2);
  assert.deepEqual([idsOf(now), idsOf(earlier)], [[105, 106], [100, 105, 106]]);
  for (const stop of stops) stop();
});

test('other topics in place of some, and the same again, miss nothing that comes meanwhile', async (t) => {
  const server = await eventServer(t);
  const hall = createHall({ key, baseUrl: server.baseUrl });
  const events: HallEvent[] = [];
  const listen = (topics: readonly string[]): (() => void) => hall.events.subscribe(topics, (event) => events.push(event));
  const first = listen(['queue.h.a']);
  const stream = await server.stream(1);
  stream.send(101, 'queue.h.a');
  await until(() => events.length === 1);
  first();
  const second = listen(['queue.h.a', 'queue.h.b']);
  stream.send(102, 'queue.h.a');
  const next = await server.stream(2);
  assert.equal(next.seen.headers['last-event-id'], '101');
  [102, 103].forEach((id) => next.send(id, 'queue.h.a'));
  await until(() => events.length === 3);
  second();
  const third = listen(['queue.h.a', 'queue.h.b']);
  await gathered();
  assert.equal(server.streams.length, 2, 'nothing came meanwhile: the connection serves on');
  next.send(104, 'queue.h.b');
  await until(() => events.length === 4);
  assert.deepEqual(idsOf(events), [101, 102, 103, 104]);
  third();
  await until(() => !next.open);
  listen(['queue.h.a'])();
});

test('hall.reset reaches every subscription, and ids begin anew from it', async (t) => {
  const server = await eventServer(t);
  const hall = createHall({ key, baseUrl: server.baseUrl });
  const [a, b]: [HallEvent[], HallEvent[]] = [[], []];
  const stops = [hall.events.subscribe(['queue.h.a'], (event) => a.push(event), { lastEventId: '900' }), hall.events.subscribe(['queue.h.b'], (event) => b.push(event))];
  const stream = await server.stream(1);
  stream.send(5, 'queue.h.a', 'hall.reset', { reason: 'unknown' });
  stream.send(6, 'queue.h.a');
  await until(() => a.length === 2);
  assert.deepEqual([a, b].map((events) => events.map(({ type, id }) => [type, id])), [[['hall.reset', '5'], ['queue.changed', '6']], [['hall.reset', '5']]]);
  for (const stop of stops) stop();
});

test('silence for 40 s is a dead line', async (t) => {
  const server = await eventServer(t);
  const { setTimeout: real } = globalThis;
  // The watch over silence, and only that, is made to run out soon.
  globalThis.setTimeout = ((work: () => void, ms: number) => real(work, ms === 40_000 ? 60 : ms)) as typeof setTimeout;
  t.after(() => Object.assign(globalThis, { setTimeout: real }));
  const states: LiveState[] = [];
  const stop = createHall({ key, baseUrl: server.baseUrl }).events.subscribe(['queue.h.a'], () => undefined, { onState: (state) => states.push(state) });
  await server.stream(2);
  await until(() => states.length >= 4);
  assert.deepEqual(names(states).slice(0, 4), ['connecting', 'live', 'reconnecting', 'live']);
  stop();
});

test('a signal ends a subscription, at once where it has come already; no topics are no subscription', async (t) => {
  const server = await eventServer(t);
  const hall = createHall({ key, baseUrl: server.baseUrl });
  const states: LiveState[] = [];
  const control = new AbortController();
  hall.events.subscribe(['queue.h.a'], () => undefined, { signal: control.signal, onState: (state) => states.push(state) });
  const stream = await server.stream(1);
  control.abort();
  assert.deepEqual(names(states).at(-1), 'closed');
  await until(() => !stream.open);
  hall.events.subscribe(['queue.h.a'], () => undefined, { signal: control.signal });
  hall.events.subscribe([], () => undefined);
  await gathered();
  assert.equal(server.streams.length, 1);
});

test('what a listener throws is heard of and stops nobody else', async (t) => {
  const server = await eventServer(t);
  const hall = createHall({ key, baseUrl: server.baseUrl });
  const thrown: unknown[] = [];
  const { queueMicrotask: real } = globalThis;
  globalThis.queueMicrotask = (work) => real(() => {
    try {
      work();
    } catch (error) {
      thrown.push(error);
    }
  });
  t.after(() => Object.assign(globalThis, { queueMicrotask: real }));
  const events: HallEvent[] = [];
  const stops = [hall.events.subscribe(['queue.h.a'], () => {
    throw new Error('of the page');
  }), hall.events.subscribe(['queue.h.a'], (event) => events.push(event))];
  (await server.stream(1)).send(101, 'queue.h.a');
  await until(() => events.length === 1 && thrown.length === 1);
  assert.match(String(thrown[0]), /of the page/);
  for (const stop of stops) stop();
});

test('events can be gone through one by one; the loop may be left, ends with the signal, and throws what the hall refuses', async (t) => {
  const server = await eventServer(t, (response, nth) => {
    if (nth === 3) problem(response, 403, 'key.scope');
    return nth === 3;
  });
  const hall = createHall({ key, baseUrl: server.baseUrl });
  void server.stream(1).then((stream) => [101, 102, 103].forEach((id) => stream.send(id, 'queue.h.a')));
  const seen: string[] = [];
  for await (const { id } of hall.events.iterate(['queue.h.a'])) if (seen.push(id) === 2) break;
  assert.deepEqual(seen, ['101', '102']);
  await until(() => server.streams[0]?.open === false);
  const control = new AbortController();
  void server.stream(2).then(() => control.abort());
  for await (const event of hall.events.iterate(['queue.h.a'], { signal: control.signal })) assert.fail(event.id);
  await gathered();
  await assert.rejects(hall.events.iterate(['queue.elsewhere.a']).next(), { name: 'HallAccessError', code: 'key.scope' });
});

test('a fetch of the host carries the stream', async () => {
  const encoder = new TextEncoder();
  let cancelled = false;
  const fetch = async (request: Request): Promise<Response> => {
    const body = new ReadableStream<Uint8Array>({
      start: (control) => control.enqueue(encoder.encode(`id: 1\n\nid: 2\ndata: ${JSON.stringify({ topic: 'queue.h.a', seq: 1, type: 'queue.changed', at: '', data: { url: request.url } })}\n\n`)),
      cancel: () => void (cancelled = true),
    });
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  };
  const events: HallEvent[] = [];
  const stop = createHall({ key, baseUrl: 'https://hall.example', fetch }).events.subscribe(['queue.h.a'], (event) => events.push(event));
  await until(() => events.length === 1);
  assert.deepEqual(events[0]?.data, { url: 'https://hall.example/api/v1/events?topics=queue.h.a' });
  stop();
  await until(() => cancelled);
});
