import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sampleCatalogue } from '@hallkit/catalogue';
import type { Scenario, ScenarioList } from '@hallkit/contract';
import { createTestHall, testKeys, type TestHall } from '../../fixtures/hall.fixture.ts';

let hall: TestHall;
before(async () => (hall = await createTestHall()));
after(() => hall.close());

const find = (query: string, more = '') => hall.read<ScenarioList>(`/api/v1/scenarios?q=${encodeURIComponent(query)}${more}`);
const there = sampleCatalogue().scenarios.slice(0, 12);

test('all scenarios, page by page', async () => {
  const first = await hall.read<ScenarioList>('/api/v1/scenarios?limit=7');
  const second = await hall.read<ScenarioList>(`/api/v1/scenarios?limit=7&cursor=${first.nextCursor}`);
  assert.deepEqual([first.total, first.confident, second.nextCursor], [there.length, true, null]);
  assert.deepEqual([...first.data, ...second.data].map(({ id }) => id), there.map(({ scenario }) => scenario.id));
});

test('a cursor goes with its own query', async () => {
  const { nextCursor } = await hall.read<ScenarioList>('/api/v1/scenarios?limit=1');
  await hall.refused(`/api/v1/scenarios?limit=1&q=a&cursor=${nextCursor}`, 400, 'cursor.mismatch');
});

test('a scenario is found by its name, by what people say, and by a matter in it', async () => {
  for (const { scenario, everydayNames } of there) {
    assert.equal((await find(scenario.name.zh)).data[0]?.id, scenario.id);
    const [said] = everydayNames;
    if (said !== undefined) assert.ok((await find(said)).data.some(({ id }) => id === scenario.id), said);
  }
  const [{ scenario } = there[0] as (typeof there)[number]] = there;
  const matter = scenario.matters[0]?.name.zh ?? '';
  const row = (await find(matter)).data.find(({ id }) => id === scenario.id);
  assert.ok(row && row.match !== null);
});

test('who asks narrows', async () => {
  for (const audience of ['natural', 'legal']) assert.ok((await find('', `&audience=${audience}`)).data.every((row) => row.audience === audience));
});

test('nothing that fits is said so', async () => {
  const { confident, data } = await find('zzqqxx 9');
  assert.deepEqual([confident, data], [false, []]);
});

test('a scenario leads to the guides that the key sees, and says the names of the others', async () => {
  const { data } = await hall.read<ScenarioList>('/api/v1/scenarios?limit=100');
  let led = 0;
  for (const { id, matters } of data) {
    const scenario = await hall.read<Scenario>(`/api/v1/scenarios/${id}`);
    assert.equal(scenario.matters.length, matters);
    for (const { matterId } of scenario.matters) if (matterId !== null) {
      led += 1;
      assert.equal((await hall.call(`/api/v1/matters/${matterId}`)).statusCode, 200, matterId);
    }
    const narrow = await hall.read<Scenario>(`/api/v1/scenarios/${id}`, { key: testKeys.department });
    for (const { matterId } of narrow.matters) if (matterId !== null) assert.equal((await hall.call(`/api/v1/matters/${matterId}`, { key: testKeys.department })).statusCode, 200, matterId);
  }
  assert.ok(led > 0);
});
