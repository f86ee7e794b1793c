import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkBankCard, findPersonalData } from './personal-data.ts';

const kinds = (text: string): string[] => findPersonalData(text).map(({ kind }) => kind);

test('finds identity numbers, old ones too, telephone numbers, bank cards and e-mail addresses', () => {
  assert.deepEqual(kinds('我是李小敏，身份证37149919900612002X，电话13800003210'), ['idNumber', 'phone']);
  assert.deepEqual(kinds('old 371402900612002.'), ['idNumber']);
  assert.deepEqual(kinds('打到卡 6222021234567890128 上'), ['bankCard']);
  assert.deepEqual(kinds('写信到 Li.Min@example.org。'), ['email']);
  assert.deepEqual(kinds('家里电话（0534）268 7001'), ['phone']);
});

test('finds them broken up, in full width, with a country code, beside each other, in the middle of words', () => {
  assert.deepEqual(findPersonalData('我的电话 138 1234 3210'), [{ kind: 'phone', text: '138 1234 3210', start: 5, end: 18 }]);
  assert.deepEqual(kinds('１３８１２３４３２１０'), ['phone']);
  assert.deepEqual(kinds('+86-138-1234-3210'), ['phone']);
  assert.deepEqual(kinds('138 1234 3210 139 1234 3211'), ['phone', 'phone']);
  assert.deepEqual(kinds('订单 123456 13812343210 6'), ['phone']);
  assert.deepEqual(kinds('tel13812343210weixin'), ['phone']);
  assert.deepEqual(kinds('371499 1990 0612 002x'), ['idNumber']);
});

test('leaves what is nobody’s own: lines of government, dates, amounts, numbers of cases and firms', () => {
  for (const text of ['请拨打 12345 或 12366', '400-600-1234', '2026-11-26 08:30 至 2026.12.01', '注册资本 10000000 元', '办件 DZ2603020000011-02', '问题 DZZ261210000003', '91371402MA3EXAMP0L', '第 1、2、3 项，共 15 个工作日', '']) assert.deepEqual(kinds(text), [], text);
});

test('a slip in the check digit is no number of anybody', () => {
  assert.deepEqual(kinds('371499199006120021'), []);
  assert.ok(checkBankCard('6222 0212 3456 7890 128') && !checkBankCard('6222 0212 3456 7890 129'));
});

test('takes no longer for hostile texts', () => {
  const started = performance.now();
  for (const text of ['1 '.repeat(2000), '1'.repeat(4000), 'a@'.repeat(2000), `${'a'.repeat(63)}.`.repeat(60), '(1)-'.repeat(1000)]) findPersonalData(text);
  assert.ok(performance.now() - started < 1000, `${performance.now() - started} ms`);
});
