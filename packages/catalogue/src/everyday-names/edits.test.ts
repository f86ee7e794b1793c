import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { listFolder } from '../import/testing.fixtures.ts';
import { editEverydayNames, readEverydayNames, type EditedMatter } from './edits.ts';

const lists = listFolder();
after(() => lists.remove());
const matter = (id: string, name: string, more: Partial<EditedMatter> = {}): EditedMatter => ({ id, name, parent: null, codes: [], baseNames: ['旧名', '另名'], ...more });
const edit = (row: number, name: string, everyday: string[], without: string[] = []): { row: number; matter: string; everyday: string[]; without: string[] } => ({ row, matter: name, everyday, without });

test('CSV and JSON say the same', () => {
  const expected = [edit(2, '食品经营许可', ['开饭店', '开餐馆'], ['餐饮']), edit(3, '结婚登记', ['领证'])];
  const read = (file: string): unknown => readEverydayNames(file).edits;
  assert.deepEqual(read(lists.write('a.csv', '事项,日常用语,不用\n食品经营许可,开饭店；开餐馆,餐饮\n结婚登记,领证,\n')), expected);
  assert.deepEqual(read(lists.write('b.csv', '\uFEFFmatter,everyday,without\n食品经营许可,"开饭店,开餐馆",餐饮\n结婚登记,领证,\n')), expected);
  assert.deepEqual(read(lists.write('c.json', '[{"matter":"食品经营许可","everyday":["开饭店","开餐馆"],"without":["餐饮"]},{"matter":"结婚登记","everyday":"领证"}]')), expected.map((row) => ({ ...row, row: row.row - 1 })));
  assert.deepEqual(read(lists.write('d.json', '[]')), []);
});

test('what is no everyday name is refused with its row', () => {
  const { refused, edits } = readEverydayNames(lists.write('odd.csv', `matter,everyday\n,领证\n结婚登记,\n结婚登记,${'长'.repeat(41)}\n结婚登记,坏\u0000名\n结婚登记,${Array.from({ length: 61 }, (_, at) => `名${at}`).join('；')}\n离婚登记,离婚\n`));
  assert.deepEqual(refused.map(({ row, reason }) => `${row} ${reason.replace(/".*"/, '…')}`), [
    '2 it names no matter', '3 it holds no everyday name', '4 … is 41 characters long; an everyday name has at most 40', '5 it holds control or unreadable characters', '6 it holds 61 names; a matter has at most 60',
  ]);
  assert.deepEqual(edits.map(({ matter: name }) => name), ['离婚登记']);
  assert.throws(() => readEverydayNames(lists.write('other.csv', '日期,天气\n1,2\n')), { name: 'ListError', message: /Found: 日期, 天气.*matter.*事项/ });
});

test('edits add before the others, take away, and take all away', () => {
  const matters = [matter('a', '食品经营许可'), matter('b', '结婚登记'), matter('c', '离婚登记')];
  const { names, unmatched } = editEverydayNames(matters, [edit(1, '食品经营许可', ['开饭店'], ['旧名']), edit(2, '结婚登记', ['领证'], ['*'])]);
  assert.deepEqual([...names], [['a', ['开饭店', '另名']], ['b', ['领证']], ['c', ['旧名', '另名']]]);
  assert.deepEqual(unmatched, []);
});

test('a matter is known by its name in any width, its codes, its id, and its main matter', () => {
  const matters = [matter('h.1', '食品（含保健食品）经营许可变更', { parent: '食品经营许可', codes: ['G-000007-001'], baseNames: [] }), matter('h.2', '食品（含保健食品）经营许可注销', { parent: '食品经营许可', baseNames: [] })];
  const namesBy = (reference: string): string[][] => [...editEverydayNames(matters, [edit(1, reference, ['词'])]).names.values()];
  for (const reference of ['食品(含保健食品)经营许可变更', 'g-000007-001', 'h.1']) assert.deepEqual(namesBy(reference), [['词'], []], reference);
  assert.deepEqual(namesBy('食品经营许可'), [['词'], ['词']]);
});

test('an edit that fits no matter is told with the nearest one', () => {
  const { unmatched } = editEverydayNames([matter('a', '食品经营许可'), matter('b', '结婚登记')], [edit(4, '食品经营许可证', ['开饭店']), edit(5, 'xyz', ['词'])]);
  assert.deepEqual(unmatched, [{ row: 4, matter: '食品经营许可证', nearest: '食品经营许可' }, { row: 5, matter: 'xyz', nearest: null }]);
});
