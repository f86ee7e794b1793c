import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedOf } from './question.ts';

/** Characters of full weight. */
const wish = (query: string): string => {
  const { whole, weights } = askedOf(query);
  return [...whole.text].filter((_, at) => weights[at] === 1).join('');
};

test('what wraps a wish weighs little', () => {
  assert.equal(wish('请问食品经营许可怎么办理'), '食品经营许可');
  assert.equal(wish('去哪里办居住证需要什么材料'), '居住证');
});

test('nothing but wrapping is meant literally', () => {
  assert.equal(wish('怎么办理'), '怎么办理');
});

test('in a story the clause that asks weighs most, what somebody has already least', () => {
  const { whole, weights } = askedOf('营业执照已经有了，卖烟要办什么证');
  const weight = (char: string): number => weights[whole.text.indexOf(char)] ?? 0;
  assert.ok(weight('营') < 0.5);
  assert.equal(weight('烟'), 1);
});

test('one clause keeps its weight, whatever it says', () => {
  assert.equal(wish('已经'), '已经');
});

test('letters are pinyin or English, codes are codes', () => {
  assert.equal(askedOf('Xiao Che').letters, 'xiaoche');
  assert.equal(askedOf('校车xc').letters, '');
  assert.equal(askedOf('511A-0064 1000').code, '511a00641000');
  assert.equal(askedOf('ＡＢ１２３').code, 'ab123');
  assert.equal(askedOf('校车123').code, undefined);
  assert.equal(askedOf('a1').code, undefined, 'too short to mean one code');
});
