import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import iconv from 'iconv-lite';
import { readList } from './read-list.ts';
import { listFolder } from './testing.fixtures.ts';

const lists = listFolder();
after(() => lists.remove());
const csv = '事项名称,部门\n食品经营许可,市场监管局\n结婚登记,民政局\n';
const values = (file: string, options = {}): unknown[] => readList(file, options).rows.map(({ value }) => value);
const first = { 事项名称: '食品经营许可', 部门: '市场监管局' };

test('CSV in every encoding that spreadsheets write gives the same rows', () => {
  const encoded: readonly [string, Uint8Array, string][] = [
    ['plain', Buffer.from(csv), 'utf-8'],
    ['marked', Buffer.from(`\uFEFF${csv}`), 'utf-8'],
    ['gbk', iconv.encode(csv, 'gbk'), 'gb18030'],
    ['gb18030', iconv.encode(csv, 'gb18030'), 'gb18030'],
    ['utf16', iconv.encode(csv, 'utf16le', { addBOM: true }), 'utf-16le'],
    ['utf16be', iconv.encode(csv, 'utf16be', { addBOM: true }), 'utf-16be'],
  ];
  for (const [name, bytes, encoding] of encoded) {
    const list = readList(lists.write(`${name}.csv`, bytes));
    assert.equal(list.encoding, encoding, name);
    assert.deepEqual({ ...(list.rows[0]?.value as object) }, first, name);
    assert.equal(list.rows.length, 2, name);
  }
});

test('an encoding can be named, and a wrong name is told', () => {
  const big5 = lists.write('big5.csv', iconv.encode('名稱,部門\n結婚登記,民政局\n', 'big5'));
  assert.deepEqual({ ...(values(big5, { encoding: 'big5' })[0] as object) }, { 名稱: '結婚登記', 部門: '民政局' });
  assert.throws(() => readList(big5, { encoding: 'klingon' }), /no encoding "klingon".*gb18030/);
});

test('one spoilt byte leaves a UTF-8 list what it is', () => {
  const spoilt = Buffer.concat([Buffer.from(csv), Buffer.from([0xe9, 0xa3]), Buffer.from(',某局\n'), Buffer.from('身份证换领,公安局\n'.repeat(5))]);
  const list = readList(lists.write('spoilt.csv', spoilt));
  assert.equal(list.encoding, 'utf-8');
  assert.deepEqual({ ...(list.rows[0]?.value as object) }, first);
});

test('separators, quotes, breaks in cells, ragged rows, old line ends', () => {
  for (const delimiter of [',', '\t', ';', '，', '|']) {
    assert.deepEqual({ ...(values(lists.write('separated.csv', csv.replaceAll(',', delimiter)))[0] as object) }, first, JSON.stringify(delimiter));
  }
  const rows = readList(lists.write('odd.csv', '事项名称,部门,受理条件\r\n"甲,""乙""许可","第一\n局",\r\n丙"丁"许可,局,条件,多余\r\n戊许可\r\n,,\r\n己许可,局\r\n')).rows;
  assert.deepEqual(rows.map(({ number, value }) => [number, (value as Record<string, string>)['事项名称']]), [[2, '甲,"乙"许可'], [3, '丙"丁"许可'], [4, '戊许可'], [6, '己许可']]);
  assert.equal((rows[0]?.value as Record<string, string>)['部门'], '第一\n局');
  assert.equal(readList(lists.write('mac.csv', csv.replaceAll('\n', '\r'))).rows.length, 2);
});

test('a title above the heading, and a column that stands twice', () => {
  const { rows } = readList(lists.write('titled.csv', '某区政务服务事项清单（2026年）,,\n,,\n序号,事项名称,部门,部门\n1,食品经营许可,,市场监管局\n'));
  assert.deepEqual(rows.map(({ number, value }) => [number, { ...(value as object) }]), [[4, { 序号: '1', 事项名称: '食品经营许可', 部门: '市场监管局' }]]);
});

test('a quotation mark without end is told with what to do', () => {
  assert.throws(() => readList(lists.write('open.csv', '事项名称,部门\n"食品经营许可,局\n结婚登记,局\n')), /quotation mark.*ends nowhere/);
});

test('JSON: an array, deep inside an answer, lines; long codes keep their digits', () => {
  assert.deepEqual(values(lists.write('a.json', '[{"name":"甲"}]')), [{ name: '甲' }]);
  assert.deepEqual(values(lists.write('b.json', '\uFEFF {"code":0,"data":{"total":2,"tags":["x"],"list":[{"name":"甲"},{"name":"乙"}]}}')), [{ name: '甲' }, { name: '乙' }]);
  assert.deepEqual(values(lists.write('c.jsonl', '{"name":"甲"}\n\n{"name":"乙"}\n')), [{ name: '甲' }, { name: '乙' }]);
  assert.deepEqual(values(lists.write('d.json', '[{"name":"甲","code":115113010833722043,"days":20}]')), [{ name: '甲', code: '115113010833722043', days: 20 }]);
});

test('what is no list is told as what it is', () => {
  const refusals: readonly [string, string | Uint8Array, RegExp][] = [
    ['empty.csv', '', /is empty/],
    ['blank.csv', ' \n\n', /is empty/],
    ['heading.csv', '事项名称,部门\n', /holds no rows/],
    ['none.json', '[]', /holds no rows/],
    ['object.json', '{"name":"甲"}', /holds no list of matters/],
    ['cut.json', '[{"name":"甲"},{"na', /is not valid JSON/],
    ['cut.jsonl', '{"name":"甲"}\n{"name":"乙', /not valid JSON in line 2/],
    ['book.xlsx', Buffer.from('504b030414000600', 'hex'), /Excel workbook.*CSV UTF-8/],
    ['old.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /old Excel/],
    ['list.pdf', '%PDF-1.7', /is a PDF/],
  ];
  for (const [name, content, message] of refusals) assert.throws(() => readList(lists.write(name, content)), { name: 'ListError', message });
  const folder = join(dirname(lists.write('x.csv', csv)), 'folder.csv');
  mkdirSync(folder);
  assert.throws(() => readList(folder), { name: 'ListError', message: /is a folder/ });
  assert.throws(() => readList(join(folder, 'missing.csv')), { name: 'ListError', message: /There is no file/ });
});

test('a heading cannot reach into objects', () => {
  const { rows } = readList(lists.write('proto.csv', '事项名称,__proto__,constructor\n甲许可,x,y\n'));
  assert.equal(Object.getPrototypeOf(rows[0]?.value), Object.prototype);
});
