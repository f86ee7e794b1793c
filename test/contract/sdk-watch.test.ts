// The watched hall by the SDK, as a page has it, against the real server: signed figures, a complaint with a picture, a question, live.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createHall, verifySnapshot } from '@hallkit/client';
import type { HallClient } from '@hallkit/client';
import { startTestServer } from '@hallkit/server/testing';
import type { TestServer } from '@hallkit/server/testing';
import { picture } from './watchers.ts';

let server: TestServer;
let hall: HallClient;
let supervisor: HallClient;
const stops: (() => void)[] = [];
before(async () => {
  server = await startTestServer();
  hall = createHall({ key: 'pk_test_dezhou', baseUrl: server.base });
  const { token } = await hall.sessions.create({ staffNo: '1900', password: 'hallkit-dezhou' });
  supervisor = hall.withOptions({ getToken: () => token });
});
after(async () => {
  for (const stop of stops) stop();
  await server.stop();
});

/** What follows by itself takes its time. */
async function until<Found>(look: () => Promise<Found | undefined>): Promise<Found> {
  for (let tries = 0; ; tries += 1) {
    const found = await look();
    if (found !== undefined) return found;
    assert.ok(tries < 200);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

test('the figures that the hall has signed hold where they are read; a changed one does not', async () => {
  // A server looks when it begins, and then once a minute: once all cards are issued the next one that begins signs.
  const [newest, before] = await until(async () => {
    const { data } = await hall.supervision.snapshots('dezhou', { limit: 2 });
    if (data.length > 0) return data;
    const { stop } = await server.beside({});
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await stop();
    return undefined;
  });
  const [snapshot, keys] = [await hall.supervision.snapshot('dezhou', newest?.day ?? ''), await hall.supervision.snapshotKeys('dezhou')];
  assert.deepEqual(await verifySnapshot(snapshot, keys, before ?? null), { valid: true, fault: null });
  const { figures } = snapshot;
  assert.equal((await verifySnapshot({ ...snapshot, figures: { ...figures, total: { ...figures.total, late: figures.total.late + 1 } } }, keys)).fault, 'content');
});

test('a complaint with a picture is followed live until it is answered', async () => {
  const { id } = await hall.complaints.sendPhoto('dezhou', new File([picture()], '窗口.jpg'));
  const { trackingId, number, queryCode } = await hall.complaints.create('dezhou', { kind: 'complaint', text: '窗口没有人。', photoIds: [id], anonymous: true });
  assert.deepEqual(await hall.complaints.find({ number, queryCode }), { kind: 'complaint', trackingId });
  const states: string[] = [];
  stops.push(hall.complaints.follow(trackingId, ({ state }) => states.push(state)));
  await until(async () => states[0]);
  const row = await until(async () => (await supervisor.complaints.list('dezhou', { view: 'unassigned', limit: 100 })).data.find((one) => one.number === number));
  const seen = await supervisor.complaints.get(row.id);
  assert.equal((await hall.complaints.photo(seen.photos[0]?.id ?? '', { size: 'small' })).type, 'image/jpeg');
  await supervisor.complaints.act(seen.id, { version: seen.version, action: 'accept' });
  await until(async () => (states.at(-1) === 'accepted' ? true : undefined));
});

test('notices have a feed that needs no key', async () => {
  const response = await fetch(hall.notices.feedUrl('dezhou', { format: 'json' }));
  assert.equal(response.status, 200);
  const { items } = (await response.json()) as { items: { url: string }[] };
  assert.ok(items.length > 0 && items.every(({ url }) => /^https?:/.test(url)));
});
