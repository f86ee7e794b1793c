import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf, hall } from './documents.fixtures.ts';
import { createSearchIndex } from './search-index.ts';
import type { SearchOptions } from './types.ts';

const index = createSearchIndex(hall);
const nameOf = new Map(hall.map(({ id, name }) => [id, name]));
const names = (query: string, options?: SearchOptions): (string | undefined)[] => index.search(query, options).hits.map(({ id }) => nameOf.get(id));
const first = (query: string): string | undefined => names(query)[0];

/** What people type → the matter they mean. */
const finds: Readonly<Record<string, string>> = {
  开餐厅: '食品经营许可核发', 食品经营许可核发: '食品经营许可核发', 食品许可: '食品经营许可核发', 许可食品: '食品经营许可核发',
  shipinjingying: '食品经营许可核发', spjy: '食品经营许可核发', 'shi pin jing ying xu ke': '食品经营许可核发', SPJY: '食品经营许可核发',
  zhongducanji: '重度残疾人护理补贴', zdcjr: '重度残疾人护理补贴', 'cong du canji': '重度残疾人护理补贴',
  食品径营许可: '食品经营许可核发', 食品经许可: '食品经营许可核发', 食品经X营许可: '食品经营许可核发', 结昏登记: '内地居民结婚登记',
  食品經營許可: '食品经营许可核发', '＜出生医学证明＞': '《出生医学证明》首次签发', '5级裁判员': '五级裁判员称号授予',
  砍我家的树: '林木采伐许可证核发', 社保登记: '企业社会保险登记', 民政局结婚: '内地居民结婚登记', 'marriage registration': '内地居民结婚登记',
  食品经营许可证快到期了怎么办: '食品经营许可延续', 我的餐饮店不开了食品经营许可怎么注销: '食品经营许可注销',
};

test('what people type finds what they mean', () => {
  for (const [query, name] of Object.entries(finds)) assert.equal(first(query), name, query);
});

test('codes are found whole, by their beginning, with and without hyphens', () => {
  for (const query of ['000131024000', '0001-3102-4000', '000131024000-3714', '00013']) {
    const { hits, confident } = index.search(query);
    assert.equal(hits[0]?.id, hall[0]?.id, query);
    assert.equal(confident, true);
  }
  assert.deepEqual(index.search('000131024000').hits[0]?.match, { field: 'code', text: '000131024000', ranges: [] });
});

test('where nothing fits it says so', () => {
  for (const query of ['今天天气真好', 'qwertyuiop', '？？？', '8888888', '😀', "' or 1=1 --"]) assert.equal(index.search(query).confident, false, query);
});

test('words that only wrap a wish make nobody doubt it', () => {
  for (const query of ['离婚需要什么材料', '请问一下离婚要带什么东西，怎么办理']) {
    assert.equal(first(query), '内地居民离婚登记', query);
    assert.equal(index.search(query).confident, true, query);
  }
  assert.equal(index.search('今天要带什么材料，怎么办理').confident, false);
});

test('blanks ask for the list, in its order', () => {
  const { total, hits, confident } = index.search('  ', { group: false, limit: 100 });
  assert.equal(total, hall.length);
  assert.equal(confident, true);
  assert.deepEqual(hits.map(({ id }) => id), hall.map(({ id }) => id));
});

test('a family is one row: the member that fits, then the others; ungrouped each is a row', () => {
  const { hits } = index.search('食品经营许可变更');
  assert.equal(nameOf.get(hits[0]?.id ?? ''), '食品经营许可变更');
  assert.equal(hits[0]?.members.length, 4);
  assert.equal(hits.filter(({ familyId }) => familyId === 'food').length, 1);
  assert.equal(names('食品经营许可', { group: false }).filter((name) => name?.startsWith('食品')).length, 4);
});

test('one matter of several regions is one row, the region named first', () => {
  const [row] = index.search('齐河县居住证').hits;
  assert.deepEqual(row?.members, [hall[12]?.id, hall[11]?.id]);
  assert.deepEqual(index.search('居住证').hits[0]?.members, [hall[11]?.id, hall[12]?.id]);
});

test('filters narrow; a family is shown by a member that passes', () => {
  assert.deepEqual(names('登记', { filters: { department: 'civil' } }), ['内地居民结婚登记', '内地居民离婚登记']);
  assert.deepEqual(names('登记', { filters: { department: 'civil', weekend: true } }), ['内地居民结婚登记']);
  assert.deepEqual(names('食品经营许可', { filters: { online: false } }), ['食品经营许可变更']);
  assert.equal(index.search('食品经营许可', { filters: { department: 'civil' } }).confident, false);
});

test('counts beside a filter are those of the other filters', () => {
  const { facets, total } = index.search('登记', { filters: { department: 'civil' } });
  assert.equal(total, 2);
  assert.deepEqual(facets.department?.map(({ value }) => value).sort(), ['civil', 'labour']);
  assert.equal(facets.department?.find(({ value }) => value === 'civil')?.count, 2);
  assert.deepEqual(facets.type, [{ value: 'confirmation', count: 2 }]);
  assert.deepEqual(facets.weekend, [{ value: 'true', count: 1 }]);
  assert.deepEqual(index.search('登记', { facets: false }).facets, {});
});

test('pages follow one another without gap or overlap', () => {
  const all = names('登记');
  assert.deepEqual([...names('登记', { limit: 1 }), ...names('登记', { offset: 1, limit: 100 })], all);
  assert.equal(index.search('登记', { limit: 1 }).total, all.length);
  assert.deepEqual(names('登记', { offset: 1000 }), []);
});

test('a row says why it is there', () => {
  const match = (query: string): unknown => index.search(query).hits[0]?.match;
  assert.deepEqual(match('结婚登记'), { field: 'name', text: '内地居民结婚登记', ranges: [[4, 8]] });
  assert.deepEqual(match('出生医学证明'), { field: 'name', text: '《出生医学证明》首次签发', ranges: [[1, 7]] });
  assert.deepEqual(match('领证'), { field: 'everydayName', text: '领证', ranges: [[0, 2]] });
  assert.deepEqual(match('zhongdu'), { field: 'pinyin', text: '重度残疾人护理补贴', ranges: [[0, 2]] });
  assert.equal((match('marriage') as { field: string }).field, 'english');
});

test('an index hands out what it searches', () => {
  assert.equal(index.size, hall.length);
  assert.equal(index.documents, hall);
  assert.equal(createSearchIndex([]).search('许可').total, 0);
});

test('hostile input is answered, and quickly', () => {
  const many = createSearchIndex(Array.from({ length: 4000 }, (_, at) => documentOf(`${hall[at % hall.length]?.name ?? ''}${String.fromCharCode(0x4e00 + at)}`)));
  const hostile = ['许可证'.repeat(3500), 'a'.repeat(10_000), 'zhongguo'.repeat(1250), '😀'.repeat(5000), '\u0000'.repeat(10_000), '\ud800许\udc00', 'ﷺ'.repeat(200), '1'.repeat(10_000), `${'('.repeat(5000)}${')'.repeat(5000)}`, 'word '.repeat(2000), '一'.repeat(200), '，'.repeat(10_000)];
  for (const query of hostile) {
    const started = performance.now();
    void many.search(query).facets;
    // Fifty times what it takes, so that a busy machine does not fail it, and a runaway does.
    assert.ok(performance.now() - started < 1500, query.slice(0, 12));
  }
});
