import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparable, normalise, withoutBrackets } from './normalise.ts';

test('width, case, traditional forms, brackets, spaces and punctuation make no difference', () => {
  assert.equal(normalise('ＫＴＶ《許可》').text, 'ktv许可');
  assert.equal(normalise(' 个 体，工-商（户）').text, normalise('個體工商戶').text);
});

test('numerals are digits when compared, and words when read aloud', () => {
  assert.deepEqual(comparable('三级'), { text: '3级', spoken: '三级' });
  assert.equal(comparable('3级').text, comparable('三级').text);
});

test('offsets lead back to the original', () => {
  const original = '《出生 證明》';
  const { text, offsets } = normalise(original);
  assert.equal(text, '出生证明');
  assert.deepEqual(offsets.map((at) => original[at]), ['出', '生', '證', '明']);
});

test('a character that becomes several keeps an offset for each', () => {
  const { text, offsets } = normalise('ﬃ许');
  assert.equal(text, 'ffi许');
  assert.deepEqual(offsets, [0, 0, 0, 1]);
});

test('hostile strings become what they say, or nothing', () => {
  assert.equal(normalise('\u0000\ud83d😀\udc00').text, '');
  assert.equal(normalise('\ud83d许').text, '许');
});

test('brackets of all kinds go with what is in them', () => {
  assert.equal(withoutBrackets('食品经营许可（新办）(县级)[甲]'), '食品经营许可');
});
