import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nationalConcepts } from './concepts.ts';

const concepts = nationalConcepts();
const everydayOf = (official: string): readonly string[] => concepts.filter((concept) => concept.official.includes(official)).flatMap(({ everyday }) => everyday);

test('the national names are usable: every concept has an official name, words are short and clean', () => {
  assert.ok(concepts.length > 1000, String(concepts.length));
  assert.ok(concepts.filter(({ everyday }) => everyday.length > 0).length > 500);
  for (const { official, everyday } of concepts) {
    assert.ok(official.length > 0 && official.every((name) => name.trim() === name && name !== ''), official.join());
    for (const word of everyday) assert.ok(word.trim() === word && word !== '' && word.length <= 40, `${official.join()}: ${word}`);
  }
});

test('what people say first is there', () => {
  assert.ok(everydayOf('食品经营许可').includes('开饭店'));
  assert.ok(everydayOf('户口登记').includes('上户口'));
  assert.ok(concepts.some(({ everyday }) => everyday.includes('领结婚证')));
});
