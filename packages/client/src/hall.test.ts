import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createHall } from './hall.ts';
import { json, localServer } from './testing/local-server.ts';

const key = 'pk_test_dezhou';

test('a hall without a usable key or address says so at once', () => {
  for (const bad of [undefined, '', ' pk_test_x', 'pk_开', 'pk\n']) assert.throws(() => createHall({ key: bad as string, baseUrl: 'http://127.0.0.1:4000' }), { name: 'TypeError', message: /key/ }, String(bad));
  for (const bad of [undefined, '', 'hall.example', '/api/v1', 'null', 'file:///x', 'https://']) assert.throws(() => createHall({ key, baseUrl: bad }), { name: 'TypeError', message: /baseUrl.*https:\/\/hall\.example/ }, String(bad));
});

test('on a page the address is that of the page unless told', async (t) => {
  const { baseUrl, seen } = await localServer(t, (response) => json(response, {}));
  Object.assign(globalThis, { location: { origin: baseUrl } });
  t.after(() => Reflect.deleteProperty(globalThis, 'location'));
  await createHall({ key }).site.get();
  assert.equal(seen.length, 1);
});

test('an address may end in slashes and may lie below a path', async (t) => {
  const { baseUrl, seen } = await localServer(t, (response) => json(response, {}));
  await createHall({ key, baseUrl: `${baseUrl}///` }).site.get();
  await createHall({ key, baseUrl: `${baseUrl}/gov/hall/` }).site.get();
  assert.deepEqual(seen.map((one) => one.path), ['/api/v1/site', '/gov/hall/api/v1/site']);
});

test('the language changes at run time without touching the first client', async (t) => {
  const { baseUrl, seen } = await localServer(t, (response) => json(response, {}));
  const chinese = createHall({ key, baseUrl, locale: 'zh-CN' });
  const english = chinese.withOptions({ locale: 'en' });
  await english.site.get();
  await chinese.site.get();
  assert.deepEqual(seen.map((one) => one.headers['accept-language']), ['en', 'zh-CN']);
});

test('options changed afterwards by their owner change nothing', async (t) => {
  const { baseUrl, seen } = await localServer(t, (response) => json(response, {}));
  const options = { key, baseUrl, locale: 'en' };
  const hall = createHall(options);
  options.locale = 'zh-CN';
  await hall.site.get();
  assert.equal(seen[0]?.headers['accept-language'], 'en');
});

test("a person's token is asked for before every try and sent beside the key", async (t) => {
  const { baseUrl, seen } = await localServer(t, (response, _seen, nth) => (nth === 1 ? response.writeHead(503).end() : json(response, {})));
  const tokens = ['first', 'second', null];
  const hall = createHall({ key, baseUrl, getToken: async () => tokens.shift() });
  await hall.site.get();
  await hall.site.get();
  assert.deepEqual(seen.map((one) => one.headers.authorization), ['Bearer first', 'Bearer second', undefined]);
  assert.ok(seen.every((one) => one.headers['hall-key'] === key));
});

test('a fetch of the host is called as a plain function with a whole request', async () => {
  const selves: unknown[] = [];
  const hall = createHall({
    key,
    baseUrl: 'https://hall.example',
    async fetch(this: unknown, request: Request) {
      selves.push(this);
      return Response.json({ asked: request.url, key: request.headers.get('hall-key') });
    },
  });
  assert.deepEqual(await hall.halls.get('dezhou'), { asked: 'https://hall.example/api/v1/halls/dezhou', key } as never);
  assert.deepEqual(selves, [undefined], 'window.fetch refuses any other this');
});
