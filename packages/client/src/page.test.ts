import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { createHall } from './hall.ts';
import type { HallClient } from './hall.ts';
import { json, localServer } from './testing/local-server.ts';
import type { LocalServer } from './testing/local-server.ts';

/** Three pages of two, two and one row. */
async function hallOfFive(t: TestContext): Promise<LocalServer & { hall: HallClient }> {
  const pages: Record<string, unknown> = {
    '': { data: [{ id: 'a' }, { id: 'b' }], nextCursor: 'two', total: 5 },
    two: { data: [{ id: 'c' }, { id: 'd' }], nextCursor: 'three', total: 5 },
    three: { data: [{ id: 'e' }], nextCursor: null, total: 5 },
  };
  const server = await localServer(t, (response, { path }) => json(response, pages[new URL(path, 'http://x').searchParams.get('cursor') ?? '']));
  return { ...server, hall: createHall({ key: 'pk_test_dezhou', baseUrl: server.baseUrl }) };
}

test('a page tells what the list tells and leads to the next, with the same filters, until null', async (t) => {
  const { hall, seen } = await hallOfFive(t);
  const first = await hall.matters.list({ q: '证', department: 'x' });
  assert.equal(first.total, 5);
  const second = await first.next();
  const third = await second?.next();
  assert.deepEqual([first, second, third].map((page) => page?.data.map((row) => row.id)), [['a', 'b'], ['c', 'd'], ['e']]);
  assert.equal(await third?.next(), null);
  assert.deepEqual(seen.map((one) => one.path), ['/api/v1/matters?q=证&department=x', '/api/v1/matters?q=证&department=x&cursor=two', '/api/v1/matters?q=证&department=x&cursor=three']);
});

test('an iteration goes through all pages', async (t) => {
  const { hall } = await hallOfFive(t);
  for (const rows of [hall.matters.iterate(), hall.scenarios.iterate(), hall.halls.iterate(), hall.halls.iterateDepartments('dezhou')]) {
    const ids: string[] = [];
    for await (const row of rows) ids.push(row.id);
    assert.deepEqual(ids, ['a', 'b', 'c', 'd', 'e']);
  }
  let versions = 0;
  for await (const _ of hall.matters.iterateVersions('m1')) versions++;
  assert.equal(versions, 5);
});

test('an iteration with an upper bound asks for no page it does not need', async (t) => {
  const { hall, seen } = await hallOfFive(t);
  const take = async (max: number): Promise<string[]> => {
    const ids: string[] = [];
    for await (const { id } of hall.matters.iterate({}, { max })) ids.push(id);
    return ids;
  };
  assert.deepEqual([await take(0), seen.length], [[], 0]);
  assert.deepEqual([await take(2), seen.length], [['a', 'b'], 1]);
  assert.deepEqual([await take(3), seen.length], [['a', 'b', 'c'], 3]);
  assert.deepEqual([(await take(99)).length, seen.length], [5, 6]);
});

test('leaving an iteration early asks for no further page', async (t) => {
  const { hall, seen } = await hallOfFive(t);
  for await (const { id } of hall.matters.iterate()) if (id === 'a') break;
  assert.equal(seen.length, 1);
});

test('many calls at once each get their own answer', async (t) => {
  const { baseUrl } = await localServer(t, (response, { path }) => void setTimeout(() => json(response, { id: path.split('/').pop() }), Math.random() * 50));
  const hall = createHall({ key: 'pk_test_dezhou', baseUrl });
  const ids = Array.from({ length: 50 }, (_, index) => `m${index}`);
  assert.deepEqual((await Promise.all(ids.map((id) => hall.matters.get(id)))).map((guide) => guide.id), ids);
});
