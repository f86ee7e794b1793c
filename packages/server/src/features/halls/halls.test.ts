import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Department, DepartmentList, Hall, HallList, Site } from '@hallkit/contract';
import { createTestHall, testMatters, type TestHall } from '../../fixtures/hall.fixture.ts';

let hall: TestHall;
before(async () => (hall = await createTestHall()));
after(() => hall.close());

const inHall = (id: string) => testMatters().filter(({ content }) => content.hallId === id);

test('the halls of the network, the own one first, each with what is in force in it', async () => {
  const { data, nextCursor } = await hall.read<HallList>('/api/v1/halls');
  assert.deepEqual([data.map(({ id }) => id), nextCursor], [['dezhou', 'dezhou-decheng', 'dezhou-lingcheng'], null]);
  for (const { id, matters, departments, parentHallId, timeZone } of data) {
    assert.deepEqual([matters, departments, timeZone], [inHall(id).length, new Set(inHall(id).map(({ content }) => content.department.id)).size, 'Asia/Shanghai']);
    assert.equal(parentHallId, id === 'dezhou' ? null : 'dezhou');
  }
});

test('pages lead through all halls, each once, to the end', async () => {
  const seen: string[] = [];
  let url: string | undefined = '/api/v1/halls?limit=2';
  while (url !== undefined) {
    const { data, nextCursor }: HallList = await hall.read<HallList>(url);
    seen.push(...data.map(({ id }) => id));
    url = nextCursor === null ? undefined : `/api/v1/halls?limit=2&cursor=${nextCursor}`;
  }
  assert.deepEqual(seen, ['dezhou', 'dezhou-decheng', 'dezhou-lingcheng']);
});

test('one hall says where, when and whom to call', async () => {
  const found = await hall.read<Hall>('/api/v1/halls/dezhou-decheng');
  assert.equal(found.region.code, '371402');
  assert.equal(found.staffedLine.number, '12345');
  assert.ok(found.hours.length > 0 && found.address.zh !== '' && found.name.en !== null);
});

test('departments with matters in force, most first', async () => {
  const { data } = await hall.read<DepartmentList>('/api/v1/halls/dezhou-decheng/departments');
  assert.deepEqual(data.map(({ id }) => id).sort(), ['health', 'market-regulation']);
  const counts = data.map(({ matters }) => matters);
  assert.deepEqual(counts, [...counts].sort((a, b) => b - a));
  assert.equal(counts.reduce((sum, count) => sum + count, 0), inHall('dezhou-decheng').length);
});

test('closed matters are counted no more, and the department with most is still first', async () => {
  const own = inHall('dezhou-lingcheng');
  const [kept, ...closed] = own.filter(({ content }) => content.department.id === 'health').map(({ content }) => content.id);
  assert.ok(kept !== undefined && closed.length > 0);
  await hall.database.db.updateTable('matters').set({ state: 'cancelled' }).where('id', 'in', closed).execute();
  const { data } = await hall.read<{ data: Department[] }>('/api/v1/halls/dezhou-lingcheng/departments');
  assert.deepEqual(data.map(({ id, matters }) => [id, matters]), [['market-regulation', own.length - closed.length - 1], ['health', 1]]);
});

test('a key says what it stands for, and where a guide opens in any browser', async () => {
  const site = await hall.read<Site>('/api/v1/site');
  assert.deepEqual([site.hall.id, site.locales, site.revision], ['dezhou', ['zh-CN', 'en'], '1']);
  const guide = site.guideUrl.replace('{matterId}', 'dezhou-decheng.food-business-licence-new');
  assert.equal((await hall.call(guide, { key: null })).statusCode, 200);
});
