import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MatterSummary } from '@hallkit/contract';
import { openSearchPack } from '@hallkit/domain';
import type { SearchPack } from '@hallkit/domain';
import { ask } from './calls.ts';
import type { Target } from './target.ts';

const find = (target: Target, q: string, more = ''): ReturnType<typeof ask<'listMatters'>> => ask(target, 'listMatters', `/matters?q=${encodeURIComponent(q)}${more}`);
const names = (rows: readonly MatterSummary[]): string[] => rows.map(({ name }) => name.zh);

/** Searching, filters, counts, the index for finding offline. */
export function findingTests(target: Target): void {
  test('a name that is there is found first, and the row says why', async () => {
    const { data, confident } = await find(target, '个体工商户登记');
    const [first] = data;
    assert.ok(first && confident);
    assert.match(first.name.zh, /个体工商户/);
    assert.ok(first.match && first.match.text.length > 0);
    for (const [start = 0, end = 0] of first.match.ranges) assert.ok(start < end && end <= first.match.text.length);
  });

  test('what is nowhere is no confident answer', async () => {
    for (const q of ['qzxwvkjhgf', '♞♞♞']) assert.equal((await find(target, q)).confident, false, q);
  });

  test('blanks ask for the list; a plain list is confident, in the order of the hall, and says no reason', async () => {
    const [plain, blank] = [await ask(target, 'listMatters', '/matters?limit=10'), await find(target, '  ', '&limit=10')];
    assert.deepEqual(names(blank.data), names(plain.data));
    assert.equal(blank.total, plain.total);
    assert.ok(plain.confident && plain.data.every(({ match }) => match === null));
  });

  test('a search has one row for a matter in all regions, unless told', async () => {
    const [grouped, single] = [await find(target, '个体工商户登记', '&limit=100'), await find(target, '个体工商户登记', '&limit=100&group=none')];
    assert.ok(single.total > grouped.total, `${single.total} > ${grouped.total}`);
    const [first] = grouped.data;
    assert.ok(first && first.alsoIn.length > 0);
    assert.ok(first.alsoIn.every(({ region }) => region.code !== first.region.code));
    assert.equal(new Set(first.alsoIn.map(({ region }) => region.code)).size, first.alsoIn.length);
    assert.ok(single.data.every(({ alsoIn }) => alsoIn.length === 0));
  });

  test('each filter lets through only what it says, as many as the count beside it', async () => {
    const holds: Record<string, (row: MatterSummary, value: string) => boolean> = {
      department: (row, value) => row.department.id === value,
      audience: (row, value) => (row.audiences as readonly string[]).includes(value),
      topic: (row, value) => row.topics.some(({ id }) => id === value),
      region: (row, value) => row.region.code === value,
      type: (row, value) => row.type === value,
      online: (row) => row.online === true,
      mail: (row) => row.mail === true,
      agent: (row) => row.agent === true,
      crossRegion: (row) => row.crossRegion === true,
      weekend: (row) => row.weekend === true,
    };
    const { facets } = await ask(target, 'listMatters', '/matters?limit=1');
    assert.deepEqual(facets.map(({ name }) => name).sort(), Object.keys(holds).sort());
    for (const { name, values } of facets) {
      assert.deepEqual(values.map(({ count }) => count), values.map(({ count }) => count).sort((a, b) => b - a), 'most first');
      for (const { value, count, label } of [...values.slice(0, 2), ...values.slice(-1)]) {
        const { total, data } = await ask(target, 'listMatters', `/matters?limit=50&${name}=${encodeURIComponent(value)}`);
        assert.equal(total, count, `${name}=${value}`);
        assert.ok(data.every((row) => holds[name]?.(row, value)), `${name}=${value}`);
        assert.ok(label.zh.length > 0);
      }
    }
  });

  test('filters add up, and a value that nobody has leaves nothing', async () => {
    const [wide, narrow] = [await ask(target, 'listMatters', '/matters?audience=enterprise'), await ask(target, 'listMatters', '/matters?audience=enterprise&online=true&region=371402')];
    assert.ok(narrow.total > 0 && narrow.total < wide.total);
    const nothing = await ask(target, 'listMatters', '/matters?department=nobody');
    assert.deepEqual([nothing.total, nothing.data, nothing.nextCursor], [0, [], null]);
  });

  test('the index answers like the server, without it', async () => {
    const { pack } = await ask(target, 'getMatterIndex', '/matters/index');
    const index = openSearchPack(pack as unknown as SearchPack);
    const { total } = await ask(target, 'listMatters', '/matters?limit=1');
    assert.equal(index.size, total);
    for (const q of ['个体工商户登记', 'gthgshdj', '教师资格', '就业登记怎么弄']) {
      const there = await find(target, q, '&limit=3');
      const here = index.search(q, { limit: 3 });
      assert.deepEqual(here.hits.map(({ id }) => id), there.data.map(({ id }) => id), q);
    }
  });

  test('an index of a department or a region holds only what is theirs', async () => {
    for (const filter of ['department=market-regulation', 'region=371402']) {
      const { pack } = await ask(target, 'getMatterIndex', `/matters/index?${filter}`);
      const { total } = await ask(target, 'listMatters', `/matters?limit=1&${filter}`);
      assert.equal(openSearchPack(pack as unknown as SearchPack).size, total, filter);
    }
  });

  test('scenarios are found by name, by audience, and by the matters they join', async () => {
    const { data: all } = await ask(target, 'listScenarios', '/scenarios?limit=100');
    const [some] = all;
    assert.ok(some);
    const { data, confident } = await ask(target, 'listScenarios', `/scenarios?q=${encodeURIComponent(some.name.zh)}`);
    assert.deepEqual([data[0]?.id, confident], [some.id, true]);
    for (const audience of ['natural', 'legal']) assert.ok((await ask(target, 'listScenarios', `/scenarios?audience=${audience}&limit=100`)).data.every((row) => row.audience === audience), audience);
    const { matters } = await ask(target, 'getScenario', `/scenarios/${some.id}`);
    const joined = await ask(target, 'listScenarios', `/scenarios?limit=100&q=${encodeURIComponent(matters[0]?.name.zh ?? '')}`);
    assert.ok(joined.data.some(({ id }) => id === some.id));
  });
}
