// Live events end to end: a write of one server reaches whoever listens to another, by the SDK.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createHall } from '@hallkit/client';
import type { HallClient, HallEvent } from '@hallkit/client';
import { startTestServer } from '@hallkit/server/testing';
import type { TestServer } from '@hallkit/server/testing';

let server: TestServer;
let device: HallClient;
before(async () => {
  server = await startTestServer();
  device = createHall({ key: 'dk_test_dezhou', baseUrl: server.base });
});
/** Ended also after a failure: a client that nobody stops comes back for ever. */
const stops: (() => void)[] = [];
after(async () => {
  for (const stop of stops) stop();
  await server.stop();
});

/** A screen of the hall: what it was told, and a way to wait for the next. */
async function screen(base: string): Promise<{ readonly told: HallEvent[]; next(count: number): Promise<void> }> {
  const told: HallEvent[] = [];
  const hall = createHall({ key: 'pk_test_dezhou', baseUrl: base });
  let wake = (): void => undefined;
  await new Promise<void>((resolve) => {
    stops.push(hall.events.subscribe(['hall.dezhou'], (event) => {
      told.push(event);
      wake();
    }, { onState: ({ state }) => state === 'live' && resolve() }));
  });
  return {
    told,
    async next(count) {
      while (told.length < count) await new Promise<void>((resolve) => (wake = resolve));
    },
  };
}

test('an announcement reaches the screens of every server, once, with or without NOTIFY', async () => {
  const [second, third] = [await server.beside({}), await server.beside({ eventNotify: false })];
  const screens = await Promise.all([server.base, second.base, third.base].map(screen));
  const texts = ['三号窗口暂停服务', '今日下午提前至四点半取号'];
  for (const zh of texts) await device.queues.announce('dezhou', { text: { zh } });
  for (const { told, next } of screens) {
    await next(2);
    assert.deepEqual(told.map(({ type, topic, data }) => [type, topic, (data as { zh: string }).zh]), texts.map((zh) => ['hall.announcement', 'hall.dezhou', zh]));
    assert.equal((told[1]?.seq ?? 0) - (told[0]?.seq ?? 0), 1);
  }
});

test('a write that is repeated by its key is told once', async () => {
  const { told, next } = await screen(server.base);
  const say = (zh: string, idempotencyKey?: string): Promise<unknown> => device.queues.announce('dezhou', { text: { zh } }, { idempotencyKey });
  await say('请带好身份证', 'announced-only-once');
  await say('请带好身份证', 'announced-only-once');
  await say('谢谢');
  await next(2);
  assert.deepEqual(told.map(({ data }) => (data as { zh: string }).zh), ['请带好身份证', '谢谢']);
});
