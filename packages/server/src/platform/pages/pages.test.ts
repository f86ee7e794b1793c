import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createTestHall, type TestHall } from '../../fixtures/hall.fixture.ts';

let hall: TestHall;
before(async () => (hall = await createTestHall()));
after(() => hall.close());

const open = (url: string, headers: Record<string, string> = {}) => hall.call(url, { key: null, headers: { accept: 'text/html', ...headers } });

test('/ links every example, in the language asked for', async () => {
  for (const [url, language, title] of [['/', 'zh-CN', '把政务大厅放进您的网页'], ['/?lang=en', 'en', 'Put a service hall on your page']] as const) {
    const { statusCode, headers, body } = await open(url);
    assert.deepEqual([statusCode, headers['content-language']], [200, language]);
    assert.ok(body.includes(title) && body.includes(`lang="${language}"`));
    for (const link of ['/examples/department-site/', '/examples/portal/', '/docs/', '/docs/problems', 'lang="en"']) assert.ok(body.includes(link), link);
  }
  assert.equal((await open('/', { 'accept-language': 'en-GB' })).headers['content-language'], 'en');
});

test('our pages run nothing that is written into them, and load nothing from elsewhere', async () => {
  for (const url of ['/', '/docs/problems', '/examples/department-site/', '/examples/portal/', '/no/such/page']) {
    const { headers, body } = await open(url);
    const policy = String(headers['content-security-policy']);
    assert.doesNotMatch(policy, /unsafe|https?:|\*/, url);
    assert.match(policy, /require-trusted-types-for 'script'/, url);
    assert.doesNotMatch(body, /<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/, url);
    assert.doesNotMatch(body, /(src|href)="(https?:)?\/\//, url);
    assert.equal(headers['x-content-type-options'], 'nosniff');
  }
});

test('every page that / links is there', async () => {
  const { body } = await open('/');
  const links = [...body.matchAll(/<(?:a|link)\b[^>]*\shref="(\/[^"#]*)"/g)].map(([, link]) => link ?? '');
  assert.ok(links.length > 10);
  for (const link of new Set(links)) assert.equal((await open(link)).statusCode, 200, link);
});

test('the reference loads from here alone, and brings the contract with a key to try it', async () => {
  const { headers, body } = await open('/docs/');
  assert.doesNotMatch(String(headers['content-security-policy']), /https?:|\*/);
  assert.deepEqual([...body.matchAll(/src="([^"]+)"/g)].map(([, source]) => source), ['/docs/scalar.js', '/docs/start.js']);
  assert.match((await open('/docs/start.js')).body, /\/api\/v1\/openapi\.json.*pk_test_dezhou/);
  const script = await open('/docs/scalar.js', { 'accept-encoding': 'br' });
  assert.deepEqual([script.statusCode, script.headers['content-encoding']], [200, 'br']);
  assert.equal((await open('/docs/scalar.js', { 'if-none-match': String(script.headers['etag']) })).statusCode, 304);
  assert.equal((await open('/docs')).headers['location'], '/docs/');
});

test('every code that a problem can have is explained where its type points', async () => {
  const { type } = await hall.refused('/api/v1/matters?limit=0', 400, 'request.invalid');
  const [path = '', id] = type.split('#');
  for (const language of ['zh-CN', 'en']) assert.ok((await open(`${path}?lang=${language}`)).body.includes(`id="${id}"`));
});

test('an example is served from its folder and from nowhere else; its manifests are not', async () => {
  assert.equal((await open('/examples/department-site')).headers['location'], '/examples/department-site/');
  assert.match(String((await open('/examples/department-site/site.css')).headers['content-type']), /^text\/css/);
  for (const url of ['/examples/department-site/package.json', '/examples/department-site/headers.json', '/examples/department-site/..%2f..%2fpackage.json', '/examples/..%2f/package.json', '/examples/sdk-node/', '/examples/nothing/', '/examples/%00/', '/embed/v1/../../package.json', '/embed/%2e%2e/package.json']) {
    const { statusCode, body } = await open(url);
    assert.ok(statusCode >= 400 && statusCode < 500, `${url} ${statusCode}`);
    assert.doesNotMatch(body, /"workspaces"|"name": "/);
  }
});

test('a person who goes astray gets a page, a program a problem', async () => {
  assert.match(String((await open('/nothing')).headers['content-type']), /^text\/html/);
  assert.match((await open('/nothing', { 'accept-language': 'en' })).body, /There is no such page/);
  await hall.refused('/nothing', 404, 'route.not-found', { key: null });
});
