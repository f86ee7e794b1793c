import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { examples } from '@hallkit/contract';
import type { MatterList } from '@hallkit/contract';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { mockFetch } from './mock-fetch.ts';
import { handlers } from './msw.ts';
import type { MockOptions } from './options.ts';

const key = { 'hall-key': 'pk_test_dezhou' };

/** Asks the mocks without a network. */
const ask = (path: string, init: RequestInit = {}, options?: MockOptions): Promise<Response> => mockFetch(options)(new Request(`https://hall.example/api/v1${path}`, { ...init, headers: { ...key, ...init.headers } }));
const list = async (path: string, options?: MockOptions): Promise<MatterList> => (await ask(path, {}, options)).json() as Promise<MatterList>;

test("the contract's own examples are among the answers", async () => {
  assert.deepEqual(await (await ask(`/matters/${examples.getMatterExample.id}`)).json(), examples.getMatterExample);
  const [row] = (await list(`/matters?q=${encodeURIComponent('开饭店')}`)).data;
  const { match: _match, ...expected } = examples.listMattersExample.data[0] as MatterList['data'][number];
  const { match, ...found } = row as MatterList['data'][number];
  assert.deepEqual(found, { ...expected, handlingItems: found.handlingItems });
  assert.equal(match?.text, '开饭店');
});

test('finding knows pinyin, typos and codes like the server, for it is the same search', async () => {
  for (const asked of ['gssldj', 'gongsishelidengji', '公司设力登记', 'registration of a company']) {
    const { data, confident } = await list(`/matters?q=${encodeURIComponent(asked)}`);
    assert.deepEqual([data[0]?.name.zh, confident], ['公司设立登记', true], asked);
  }
  assert.equal((await list(`/matters?q=${encodeURIComponent('qwrtzpsdf')}`)).confident, false);
});

test('filters narrow, and the count beside a filter is what it leaves', async () => {
  const whole = await list('/matters?limit=1');
  for (const { name, values } of whole.facets) {
    for (const { value, count } of values) assert.equal((await list(`/matters?${name}=${encodeURIComponent(value)}&limit=1`)).total, count, `${name}=${value}`);
  }
});

test('a matter that is closed is in no list, but its guide still opens with the day it ended', async () => {
  const rows = await list('/matters?limit=100');
  assert.ok(!rows.data.some(({ id }) => id === 'dz-pager-licence'));
  assert.ok(rows.data.some(({ state }) => state === 'suspended'));
  const guide = (await (await ask('/matters/dz-pager-licence')).json()) as { state: string; validTo: string };
  assert.deepEqual([guide.state, guide.validTo], ['cancelled', '2026-06-30']);
});

test('as many matters as a story needs', async () => {
  const { total, data } = await list('/matters?limit=100', { matters: 4000 });
  assert.ok(total >= 3900 && total < 4200, String(total));
  assert.equal(new Set(data.map(({ id }) => id)).size, 100);
});

test('calls fail as they are told to', async () => {
  const options: MockOptions = { fail: (operation) => (operation === 'getSite' ? 'server.unavailable' : operation === 'listHalls' ? 'network' : operation === 'listScenarios' ? 'silence' : undefined) };
  const down = await ask('/site', {}, options);
  assert.deepEqual([down.status, down.headers.get('retry-after'), down.headers.get('content-type')], [503, '1', 'application/problem+json; charset=utf-8']);
  await assert.rejects(ask('/halls', {}, options), TypeError);
  await assert.rejects(ask('/scenarios', { signal: AbortSignal.timeout(20) }, options), { name: 'TimeoutError' });
  assert.equal((await ask('/halls/dezhou', {}, options)).status, 200);
});

test('a waiting call can be given up', async () => {
  const started = performance.now();
  await assert.rejects(ask('/site', { signal: AbortSignal.timeout(20) }, { delay: 60_000 }), { name: 'TimeoutError' });
  assert.ok(performance.now() - started < 30_000);
});

const own = http.get('https://hall.example/api/v1/halls/dezhou', () => HttpResponse.json({ own: true }));
const network = setupServer(own, ...handlers({ baseUrl: 'https://hall.example/', fail: (operation) => (operation === 'listScenarios' ? 'network' : undefined) }));
before(() => network.listen());
after(() => network.close());
const overNetwork = (path: string, init: RequestInit = {}): Promise<Response> => fetch(`https://hall.example/api/v1${path}`, { ...init, headers: { ...key, ...init.headers } });

test('as handlers of MSW they answer fetch itself', async () => {
  const site = await overNetwork('/site');
  assert.equal(((await site.json()) as { mode: string }).mode, 'test');
  assert.equal((await overNetwork('/site', { headers: { 'if-none-match': site.headers.get('etag') ?? '' } })).status, 304);
  assert.equal((await overNetwork('/matters/index')).status, 200);
  assert.equal((await overNetwork(`/matters/${examples.getMatterExample.id}`)).status, 200);
  const sent = await overNetwork('/search-feedback', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ kind: 'notFound', query: '王小明 13800000000' }) });
  assert.deepEqual([sent.status, ((await sent.json()) as { query: string }).query], [201, '王小明 ***********']);
});

test('an address the contract does not know is a problem, a network that is down a failure of fetch', async () => {
  for (const [path, method, status] of [['/nothing', 'GET', 404], ['/site', 'DELETE', 405]] as const) assert.equal((await overNetwork(path, { method })).status, status);
  await assert.rejects(overNetwork('/scenarios'), TypeError);
});

test('own handlers put before them change single answers', async () => {
  assert.deepEqual(await (await overNetwork('/halls/dezhou')).json(), { own: true });
});
