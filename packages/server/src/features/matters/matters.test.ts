import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import type { MatterGuide, MatterList, MatterVersionList, SearchIndexPack } from '@hallkit/contract';
import { openSearchPack, type SearchPack } from '@hallkit/domain';
import { createTestHall, testMatters, type TestHall } from '../../fixtures/hall.fixture.ts';
import { createAttachments } from './matters.attachments.ts';
import { createFormMaker } from './matters.forms.ts';

let hall: TestHall;
before(async () => (hall = await createTestHall()));
after(() => hall.close());

const foodLicence = 'dezhou-decheng.food-business-licence-new';
const list = (query: string) => hall.read<MatterList>(`/api/v1/matters?${query}`);
const find = (query: string, more = '') => list(`q=${encodeURIComponent(query)}${more}`);

test('the plain list holds every record once, in pages that do not overlap', async () => {
  const seen: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const { data, nextCursor, total }: MatterList = await list(`limit=50${cursor === '' ? '' : `&cursor=${cursor}`}`);
    assert.equal(total, testMatters().length);
    seen.push(...data.map(({ id }) => id));
    cursor = nextCursor;
  }
  assert.deepEqual([...seen].sort(), testMatters().map(({ content }) => content.id).sort());
});

test('a cursor goes with its own query, filters included', async () => {
  const { nextCursor } = await list('limit=1');
  await hall.refused(`/api/v1/matters?limit=1&type=licence&cursor=${nextCursor}`, 400, 'cursor.mismatch');
  const turned = `${nextCursor?.startsWith('A') ? 'B' : 'A'}${nextCursor?.slice(1)}`;
  await hall.refused(`/api/v1/matters?limit=1&cursor=${turned}`, 400, 'cursor.malformed');
});

test('found by name, initials, pinyin in full and everyday word; one row for all regions, with what matched', async () => {
  for (const query of ['食品经营许可', 'spjyxk', 'shipinjingyingxuke', '食品經營許可', '食品经营许克']) {
    const { data, confident } = await find(query);
    const [first] = data;
    assert.ok(confident && first, query);
    assert.match(first.name.zh, /食品经营许可/, query);
    assert.notEqual(first.match, null);
    const regions = [first.region.code, ...first.alsoIn.map(({ region }) => region.code)];
    assert.equal(new Set(regions).size, regions.length);
    assert.ok(first.handlingItems.length > 1, 'new, change, renew and cancel are one row');
  }
});

test('a row leads to guides that are there: its own, its handling items, its other regions', async () => {
  const [row] = (await find('食品经营许可')).data;
  assert.ok(row);
  for (const id of new Set([row.id, ...row.handlingItems.map(({ matterId }) => matterId), ...row.alsoIn.map(({ matterId }) => matterId)])) assert.equal((await hall.call(`/api/v1/matters/${id}`)).statusCode, 200, id);
});

test('each filter narrows to what it says, and the count beside it was right', async () => {
  const { facets } = await list('limit=1&group=matter');
  for (const { name, values } of facets) {
    const [first] = values;
    if (!first) continue;
    const { data, total } = await list(`limit=100&group=matter&${name}=${first.value}`);
    assert.equal(total, first.count, `${name}=${first.value}`);
    assert.ok(data.length > 0 && first.label.zh !== '');
  }
  assert.ok((await list('online=true&limit=100')).data.every(({ online }) => online === true));
  assert.ok((await list('region=371402&limit=100')).data.every(({ region }) => region.code === '371402'));
});

test('nothing that fits is said so', async () => {
  const { confident } = await find('zzqqxxkkvv');
  assert.equal(confident, false);
});

test('a guide holds its six answers, the version and its days', async () => {
  const guide = await hall.read<MatterGuide>(`/api/v1/matters/${foodLicence}`);
  assert.deepEqual([guide.id, guide.version, guide.state, guide.validFrom, guide.validTo], [foodLicence, 1, 'inForce', '2026-01-05', null]);
  assert.ok(guide.materials.length > 0 && guide.alsoIn.some(({ region }) => region.code === '371403'));
  const { data } = await hall.read<MatterVersionList>(`/api/v1/matters/${foodLicence}/versions`);
  assert.deepEqual(data.map(({ version, validFrom }) => [version, validFrom]), [[1, '2026-01-05']]);
  assert.deepEqual((await hall.read<MatterGuide>(`/api/v1/matters/${foodLicence}?version=1`)).name, guide.name);
});

test('the packed index finds what the server finds', async () => {
  const packed = await hall.read<SearchIndexPack>('/api/v1/matters/index');
  const index = openSearchPack(packed.pack as unknown as SearchPack);
  assert.equal(index.size, testMatters().length);
  for (const query of ['食品经营许可', 'yljg', '卫生许可']) assert.equal(index.search(query).hits[0]?.id, (await find(query)).data[0]?.id, query);
  const narrow = await hall.read<SearchIndexPack>('/api/v1/matters/index?department=health');
  assert.equal(openSearchPack(narrow.pack as unknown as SearchPack).size, testMatters().filter(({ content }) => content.department.id === 'health').length);
});

test('a form opens from its link without a key, is made once, and made again when the folder was emptied', async () => {
  const guide = await hall.read<MatterGuide>(`/api/v1/matters/${foodLicence}`);
  const attachment = guide.attachments.find(({ kind }) => kind === 'blankForm');
  assert.ok(attachment && attachment.size === null);
  const opened = await Promise.all(Array.from({ length: 4 }, () => hall.call(attachment.url, { key: null })));
  const [first] = opened;
  assert.deepEqual([...new Set(opened.map(({ statusCode, rawPayload }) => `${statusCode} ${rawPayload.length}`))], [`200 ${first?.rawPayload.length}`]);
  assert.equal(first?.rawPayload.subarray(0, 5).toString(), '%PDF-');
  assert.deepEqual([first.headers['content-type'], first.headers['content-length']], ['application/pdf', String(first.rawPayload.length)]);
  assert.match(String(first.headers['content-disposition']), /^inline; filename="form\.pdf"; filename\*=UTF-8''%E9%A3%9F/);
  assert.equal((await hall.read<MatterGuide>(`/api/v1/matters/${foodLicence}`)).attachments.find(({ id }) => id === attachment.id)?.size, first.rawPayload.length);

  const tag = String(first.headers['etag']);
  assert.equal((await hall.call(attachment.url, { key: null, headers: { 'if-none-match': tag } })).statusCode, 304);
  assert.match(String((await hall.call(`${attachment.url}?download=true`, { key: null })).headers['content-disposition']), /^attachment/);
  const head = await hall.call(attachment.url, { key: null, method: 'HEAD' });
  assert.deepEqual([head.statusCode, head.body, head.headers['content-length']], [200, '', String(first.rawPayload.length)]);

  await rm(join(hall.config.dataDir, 'files'), { recursive: true });
  const again = await hall.call(attachment.url, { key: null });
  assert.deepEqual([again.statusCode, again.headers['etag']], [200, tag]);
});

test('every kind of attachment of a guide can be made', async () => {
  const guide = await hall.read<MatterGuide>(`/api/v1/matters/${foodLicence}`);
  const kinds = new Map(guide.attachments.map((attachment) => [attachment.kind, attachment]));
  assert.ok(kinds.size >= 4);
  for (const { url, kind } of kinds.values()) assert.equal((await hall.call(url, { key: null })).statusCode, 200, kind);
});

test('a disk that cannot keep a form keeps nobody from reading it', async () => {
  const full = { put: () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })), size: () => Promise.resolve(undefined), read: () => assert.fail('nothing is kept') };
  const forms = createFormMaker();
  try {
    const { open, size } = await createAttachments(full, forms)(hall.database.db, foodLicence, 'guide');
    const bytes = await buffer(open());
    assert.deepEqual([bytes.subarray(0, 5).toString(), bytes.length], ['%PDF-', size]);
    const broken = { ...full, put: () => Promise.reject(new Error('broken')) };
    await assert.rejects(createAttachments(broken, forms)(hall.database.db, foodLicence, 'm1-sample'), /broken/);
  } finally {
    await forms.close();
  }
});
