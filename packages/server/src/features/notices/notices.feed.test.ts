import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createNoticeDesk, type NoticeDesk } from '../../fixtures/notices.fixture.ts';
import { escaped } from './notices.feed.atom.ts';
import { stableId } from './notices.feed.ts';

let desk: NoticeDesk;
before(async () => (desk = await createNoticeDesk('2026-12-10T01:00:00Z')));
after(() => desk.close());

const read = (query = '', headers: Record<string, string> = {}) => desk.hall.call(`/api/v1/halls/dezhou/notice-feed${query}`, { key: null, headers });
const script = '<script>alert("x")</script> ]]> & \u0007';
let id = '';

interface JsonFeed {
  readonly version: string;
  readonly feed_url: string;
  readonly items: readonly { readonly id: string; readonly url: string; readonly title: string; readonly content_text: string; readonly date_published: string; readonly tags: readonly string[] }[];
}

test('without a key, as Atom: escaped, absolute, complete', async () => {
  ({ id } = await desk.publish({ kind: 'policy', title: { zh: `贴息 ${script}`, en: 'Subsidy' }, summary: { zh: '摘要' }, body: { zh: `第一段${script}\n\n第二段` }, topics: ['loan'], links: [{ text: { zh: '预约 "现在"' }, url: '/examples/portal/?view=book&a=b' }], audience: 'legal' }));
  desk.setNow('2026-12-10T02:00:00Z');
  await desk.publish({ kind: 'news', title: { zh: '新闻', en: 'News' }, important: true });
  const response = await read();
  assert.equal(response.statusCode, 200);
  assert.equal(response.headers['content-type'], 'application/atom+xml; charset=utf-8');
  assert.equal(response.headers['content-disposition'], undefined);
  const { body } = response;
  assert.match(body, /^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom" xml:lang="zh-CN">/);
  assert.doesNotMatch(body, /<script|\u0007|alert\("x"\)/);
  assert.match(body, /<title>贴息 &lt;script&gt;alert\(&quot;x&quot;\)&lt;\/script&gt; \]\]&gt; &amp;<\/title>/);
  assert.match(body, /<content type="text">第一段&lt;script&gt;/);
  assert.ok(body.includes(`<link rel="alternate" type="text/html" href="https://hall.example/examples/portal/?notice=${id}"/>`), body);
  assert.ok(body.includes('<link rel="related" href="https://hall.example/examples/portal/?view=book&amp;a=b" title="预约 &quot;现在&quot;"/>'));
  assert.ok(body.includes('<link rel="self" type="application/atom+xml" href="https://hall.example/api/v1/halls/dezhou/notice-feed?format=atom"/>'));
  assert.equal(/<updated>([^<]+)<\/updated>/.exec(body)?.[1], '2026-12-10T02:00:00.000Z', 'as new as its newest entry');
  for (const link of body.matchAll(/href="([^"]+)"/g)) assert.match(link[1] ?? '', /^https:\/\/hall\.example\//);
  const entries = [...body.matchAll(/<entry>(.*?)<\/entry>/gs)].map(([, entry = '']) => entry);
  assert.equal(entries.length, 2);
  for (const entry of entries) for (const name of ['id', 'title', 'published', 'updated', 'author', 'content']) assert.match(entry, new RegExp(`<${name}[ >]`), name);
  assert.match(entries[0] ?? '', /新闻/, 'the newest first');
});

test('as JSON Feed 1.1, in the language of the reader, with the same entries under the same ids', async () => {
  const response = await read('?format=json', { 'accept-language': 'en' });
  assert.equal(response.headers['content-type'], 'application/feed+json; charset=utf-8');
  assert.match(String(response.headers['vary']), /Accept-Language/);
  const feed = response.json<JsonFeed>();
  assert.deepEqual([feed.version, feed.feed_url, feed.items.map(({ title }) => title)], ['https://jsonfeed.org/version/1.1', 'https://hall.example/api/v1/halls/dezhou/notice-feed?format=json', ['News', 'Subsidy']]);
  assert.deepEqual(feed.items[1]?.tags, ['Policy', 'loan']);
  assert.match(feed.items[1]?.content_text ?? '', /^第一段<script>[^]+https:\/\/hall\.example\/examples\/portal\/\?view=book&a=b$/);
  const atom = [...(await read()).body.matchAll(/<entry><id>([^<]+)<\/id>/g)].map(([, found]) => found);
  assert.deepEqual(feed.items.map((item) => item.id), atom);
  assert.match(atom[0] ?? '', /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('who has it is told so; a new notice, another language and another part are other answers', async () => {
  const first = await read();
  const tag = String(first.headers['etag']);
  for (const held of [tag, `"other", ${tag}`, '*', tag.replace('W/', '')]) {
    const again = await read('', { 'if-none-match': held });
    assert.deepEqual([again.statusCode, again.body, again.headers['etag']], [304, '', tag], held);
  }
  assert.equal((await read('', { 'if-none-match': '"other"' })).statusCode, 200);
  assert.equal((await read('', { 'if-none-match': tag, 'accept-language': 'en' })).statusCode, 200);
  await desk.publish({ title: { zh: '又一条', en: 'One more' } });
  assert.equal((await read('', { 'if-none-match': tag })).statusCode, 200);
  const counts = await Promise.all(['?kind=policy', '?topic=loan', '?audience=natural', '?department=health', ''].map(async (query) => ((await read(query)).body.match(/<entry>/g) ?? []).length));
  assert.deepEqual(counts, [1, 1, 2, 0, 3]);
  const empty = await read('?department=health');
  assert.match(empty.body, /<updated>1970-01-01T00:00:00\.000Z<\/updated>/, 'says nothing new each time it is read');
});

test('a hall that is none, a format that is none', async () => {
  await desk.hall.refused('/api/v1/halls/nowhere/notice-feed', 404, 'hall.not-found', { key: null });
  await desk.hall.refused('/api/v1/halls/dezhou/notice-feed?format=rss', 400, 'request.invalid', { key: null });
  const head = await desk.hall.call('/api/v1/halls/dezhou/notice-feed', { key: null, method: 'HEAD' });
  assert.deepEqual([head.statusCode, head.body], [200, '']);
});

test('ids are names, and texts hold what XML can', () => {
  assert.equal(stableId('no_1'), stableId('no_1'));
  assert.notEqual(stableId('no_1'), stableId('no_2'));
  assert.equal(escaped('a\u0000b\u001bc\ud800d\ufffee\n\t😀\r'), 'abcde\n\t😀&#13;');
});
