import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Progress } from '@hallkit/contract';
import { createHall } from '../hall.ts';
import { eventServer, until } from '../testing/event-server.ts';
import { json, problem } from '../testing/local-server.ts';

const key = 'pk_test_dezhou';

test('a progress is told when it is live and after each change, over the connection of the hall, until it is ended', async (t) => {
  let read = 0;
  const server = await eventServer(t, (response, nth) => {
    void nth;
    if (!response.req.url?.includes('/progress/')) return false;
    json(response, { id: 'pg_1', number: `n${(read += 1)}` });
    return true;
  });
  const hall = createHall({ key, baseUrl: server.baseUrl });
  const [told, states]: [string[], string[]] = [[], []];
  const other = hall.events.subscribe(['hall.dezhou'], () => undefined);
  const stop = hall.progress.follow('pg_1', ({ number }: Progress) => told.push(number), { onState: ({ state }) => states.push(state) });
  const stream = await server.stream(1);
  assert.deepEqual([...stream.topics].sort(), ['hall.dezhou', 'progress.pg_1']);
  await until(() => told.length === 1);
  stream.send(101, 'progress.pg_1', 'case.changed', { caseNo: 'DZ1-01', state: 'accepted' });
  await until(() => told.length === 2);
  stream.send(102, 'hall.dezhou', 'hall.announcement', { zh: '…' });
  stream.send(103, 'progress.pg_1', 'application.changed', { state: 'underWay' });
  await until(() => told.length === 3);
  stop();
  assert.deepEqual([told, states], [['n1', 'n2', 'n3'], ['connecting', 'live', 'closed']]);
  other();
});

test('many changes at once are one more reading, and a reading that fails is told and made up for', async (t) => {
  const held: (() => void)[] = [];
  const server = await eventServer(t, (response) => {
    if (!response.req.url?.includes('/progress/')) return false;
    held.push(() => (held.length === 2 ? problem(response, 404, 'progress.not-found') : json(response, { id: 'pg_1', number: `n${held.length}` })));
    return true;
  });
  const [told, errors]: [string[], unknown[]] = [[], []];
  const stop = createHall({ key, baseUrl: server.baseUrl }).progress.follow('pg_1', ({ number }) => told.push(number), { onError: (error) => errors.push((error as Error).name) });
  const stream = await server.stream(1);
  await until(() => held.length === 1);
  for (const id of [101, 102, 103]) stream.send(id, 'progress.pg_1', 'case.changed');
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.equal(held.length, 1, 'one reading at a time');
  held[0]?.();
  await until(() => held.length === 2);
  held[1]?.();
  await until(() => errors.length === 1);
  assert.deepEqual([told, errors], [['n1'], ['HallNotFoundError']]);
  stream.send(104, 'progress.pg_1', 'case.changed');
  await until(() => held.length === 3);
  held[2]?.();
  await until(() => told.length === 2);
  stop();
});
