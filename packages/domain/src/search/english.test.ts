import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WordIndex, wordsOf } from './english.ts';

test('endings and spellings make no difference, little words do not count', () => {
  assert.deepEqual(wordsOf('the licenses'), wordsOf('a licence'));
  assert.deepEqual(wordsOf('Registration'), wordsOf('register'));
  assert.deepEqual(wordsOf('how do I get'), []);
});

test('a word is found whole, else by its beginning', () => {
  const words = new WordIndex();
  words.add(1, 'Marriage registration');
  words.add(2, 'Passport');
  assert.deepEqual([...words.holders(wordsOf('passport')[0] ?? '')], [2]);
  assert.deepEqual([...words.holders('marri')], [1]);
  assert.deepEqual([...words.holders('mar')], [], 'three letters begin too much');
  assert.equal(words.count(1), 2);
});
