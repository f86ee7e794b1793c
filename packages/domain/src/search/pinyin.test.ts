import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blur, loosely, matchPinyin, readingsOf, strictly } from './pinyin.ts';

test('a character has all its readings; letters and digits read as themselves', () => {
  assert.deepEqual([...readingsOf('重')].sort(), ['chong', 'zhong']);
  assert.deepEqual([...readingsOf('行')].filter((reading) => reading === 'hang' || reading === 'xing').sort(), ['hang', 'xing']);
  assert.deepEqual(readingsOf('k'), ['k']);
  assert.deepEqual(readingsOf('3'), ['3', 'san']);
  assert.deepEqual(readingsOf('，'), []);
});

test('syllables in full, initials and both mixed are read into a text', () => {
  assert.deepEqual(matchPinyin('食品经营许可', strictly('shipin')), { start: 0, end: 2, whole: 2 });
  assert.deepEqual(matchPinyin('食品经营许可', strictly('jyxk')), { start: 2, end: 6, whole: 0 });
  assert.deepEqual(matchPinyin('食品经营许可', strictly('shipjy')), { start: 0, end: 4, whole: 1 });
});

test('the last syllable may be half typed', () => {
  assert.deepEqual(matchPinyin('结婚登记', strictly('jiehu')), { start: 0, end: 2, whole: 2 });
});

test('either reading of a character finds it', () => {
  for (const letters of ['zhongxin', 'chongxin']) assert.deepEqual(matchPinyin('重新', strictly(letters)), { start: 0, end: 2, whole: 2 });
  assert.deepEqual(matchPinyin('银行', strictly('yinhang')), { start: 0, end: 2, whole: 2 });
  assert.equal(matchPinyin('银行', strictly('yinhuang')), undefined);
});

test('what dialects do not tell apart is read when asked to be lenient, and only then', () => {
  assert.equal(blur('zhangsheng'), 'zansen');
  assert.equal(matchPinyin('申请', strictly('shenqin')) !== undefined, true, 'a half-typed syllable');
  assert.equal(matchPinyin('生育', strictly('senyu')), undefined);
  assert.deepEqual(matchPinyin('生育', loosely('senyu')), { start: 0, end: 2, whole: 2 });
});
