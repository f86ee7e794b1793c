import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { HallList, MatterList, Site } from '@hallkit/contract';
import { createTestHall, testKeys, testOrigin, type TestHall } from '../../fixtures/hall.fixture.ts';
import { isLoopbackAddress, isLoopbackOrigin } from './origins.ts';

let hall: TestHall;
before(async () => (hall = await createTestHall()));
after(() => hall.close());

const api = '/api/v1';
const foodLicence = 'dezhou-decheng.food-business-licence-new';
const site = (key: string) => hall.read<Site>(`${api}/site`, { key });
const all = (key: string, query = '') => hall.read<MatterList>(`${api}/matters?limit=100${query}`, { key });

test("the hall's own key sees the network", async () => {
  const { hall: own, department, region, mode, scopes, regions } = await site(testKeys.hall);
  assert.deepEqual([own.id, department, region, mode, scopes], ['dezhou', null, null, 'test', ['catalogue:read', 'feedback:write', 'queue:take']]);
  assert.deepEqual(regions.map(({ code }) => code).sort(), ['371400', '371402', '371403']);
});

test('a key of a department sees that department and nothing of another, in every answer', async () => {
  const { department, mode } = await site(testKeys.department);
  assert.deepEqual([department?.id, mode], ['health', 'live']);
  const { data, total, facets } = await all(testKeys.department);
  assert.ok(total > 0 && data.every((row) => row.department.id === 'health'));
  assert.deepEqual(facets.find(({ name }) => name === 'department')?.values.map(({ value }) => value), ['health']);
  assert.equal((await all(testKeys.department, '&department=market-regulation')).total, 0);
  const found = await all(testKeys.department, `&q=${encodeURIComponent('食品经营许可')}`);
  assert.ok(found.data.every((row) => row.department.id === 'health'));
  await hall.refused(`${api}/matters/${foodLicence}`, 404, 'matter.not-found', { key: testKeys.department });
  await hall.refused(`${api}/matters/${foodLicence}/versions`, 404, 'matter.not-found', { key: testKeys.department });
  const { data: departments } = await hall.read<{ data: { id: string }[] }>(`${api}/halls/dezhou/departments`, { key: testKeys.department });
  assert.deepEqual(departments.map(({ id }) => id), ['health']);
  assert.doesNotMatch((await hall.call(`${api}/matters/index`, { key: testKeys.department })).body, /market-regulation/);
});

test('a key of a region sees that region, also beside a matter', async () => {
  const { region, hall: own, regions } = await site(testKeys.region);
  assert.deepEqual([region?.code, own.id, regions.length], ['371402', 'dezhou-decheng', 1]);
  const { data } = await all(testKeys.region, '&group=matter');
  assert.ok(data.length > 0 && data.every((row) => row.region.code === '371402' && row.alsoIn.length === 0));
  assert.deepEqual((await hall.read<{ alsoIn: unknown[] }>(`${api}/matters/${foodLicence}`, { key: testKeys.region })).alsoIn, []);
  await hall.refused(`${api}/halls/dezhou`, 404, 'hall.not-found', { key: testKeys.region });
  await hall.refused(`${api}/matters/${foodLicence.replace('decheng', 'lingcheng')}`, 404, 'matter.not-found', { key: testKeys.region });
});

test('a key of a county hall sees that hall and what is below it, not the city', async () => {
  assert.equal((await site(testKeys.county)).hall.id, 'dezhou-lingcheng');
  assert.deepEqual((await hall.read<HallList>(`${api}/halls`, { key: testKeys.county })).data.map(({ id }) => id), ['dezhou-lingcheng']);
  assert.ok((await all(testKeys.county)).data.every(({ hallId }) => hallId === 'dezhou-lingcheng'));
  await hall.refused(`${api}/matters/${foodLicence}`, 404, 'matter.not-found', { key: testKeys.county });
});

test('a live key may be used from its origins, by programs, and from nowhere else; not even from loopback', async () => {
  const from = (origin?: string) => hall.call(`${api}/site`, { key: testKeys.department, headers: origin === undefined ? {} : { origin } });
  assert.deepEqual([(await from()).statusCode, (await from(testOrigin)).statusCode], [200, 200]);
  for (const origin of ['http://localhost', 'https://dezhou.example', testOrigin.replace('https', 'http'), `${testOrigin}:8443`]) assert.equal((await from(origin)).statusCode, 403, origin);
});

test('a test key may be used from any page of the machine itself', async () => {
  for (const origin of ['http://localhost', 'http://localhost:3000', 'https://127.0.0.1:8443', 'http://[::1]:4000']) assert.equal((await hall.call(`${api}/site`, { headers: { origin } })).statusCode, 200, origin);
});

test('a key that is revoked stops within seconds', async () => {
  assert.equal((await hall.call(`${api}/site`, { key: testKeys.readOnly })).statusCode, 200);
  await hall.database.db.updateTable('site_keys').set({ revoked_at: new Date() }).where('key', '=', testKeys.readOnly).execute();
  for (const deadline = Date.now() + 15_000; (await hall.call(`${api}/site`, { key: testKeys.readOnly })).statusCode !== 401; ) {
    assert.ok(Date.now() < deadline, 'the key still works');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
});

test('what is of the machine itself, and what only looks like it', () => {
  for (const origin of ['http://localhost', 'http://a.localhost:1', 'http://127.9.9.9', 'http://[::1]']) assert.ok(isLoopbackOrigin(origin), origin);
  for (const origin of ['null', '', 'http://127.0.0.1.example', 'http://localhost.example', 'http://128.0.0.1', 'http://10.0.0.1', 'file://', 'http://[::2]']) assert.ok(!isLoopbackOrigin(origin), origin);
  for (const address of ['127.0.0.1', '127.3.2.1', '::1', '::ffff:127.0.0.1']) assert.ok(isLoopbackAddress(address), address);
  for (const address of ['10.0.0.1', '::ffff:10.0.0.1', '1.127.0.0', '']) assert.ok(!isLoopbackAddress(address), address);
});
