import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nationalConcepts, type Concept } from './concepts.ts';
import { linkEverydayNames } from './link.ts';

const concepts: readonly Concept[] = [
  { official: ['食品经营许可'], everyday: ['开饭店'], english: 'Food business licence (new)' },
  { official: ['食品经营许可证注销'], everyday: ['关饭店'], english: null },
  { official: ['结婚登记'], everyday: ['领证'], english: 'Marriage registration' },
];
const link = (...names: string[]): [readonly string[], string | null][] => linkEverydayNames(names.map((name) => ({ name })), concepts).map(({ everydayNames, english }) => [everydayNames, english]);

test('names in other words inherit what people say, items that end something their own', () => {
  assert.deepEqual(link('食品（含保健食品）经营许可核发', '食品经营许可注销', '结婚登记（内地居民）', '犬只登记'), [
    [['开饭店'], 'Food business licence (new)'],
    [['开饭店', '关饭店'], 'Food business licence (cancellation)'],
    [['领证'], 'Marriage registration'],
    [[], null],
  ]);
});

test('the order of a list and what else is on it do not matter to a matter that is alike', () => {
  const [alone] = link('结婚登记');
  assert.deepEqual(link('犬只登记', '结婚登记')[1], alone);
});

test('English names of the national concepts are names, not words', () => {
  for (const { english, official } of nationalConcepts()) {
    if (english !== null) assert.match(english, /^[A-Z“"(]/, `${official[0]}: ${english}`);
  }
});
