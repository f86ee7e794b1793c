import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slugsOf } from './slugs.ts';

test('ids are read from English names: words without fillers, accents or marks', () => {
  assert.deepEqual(slugsOf(['Licence for the sale of food', 'Café’s permit (new)', '']), ['licence-sale-food', 'cafes-permit-new', 'matter']);
});

test('names that meet twice are numbered in order, so that what is added later changes nothing before it', () => {
  const names = ['Food licence', 'Food licence', 'Water', 'Food licence'];
  assert.deepEqual(slugsOf(names), ['food-licence', 'food-licence-2', 'water', 'food-licence-3']);
  assert.deepEqual(slugsOf([...names, 'Water']).slice(0, names.length), slugsOf(names));
});

test('long names are cut between words', () => {
  const [slug = ''] = slugsOf(['registration '.repeat(12)]);
  assert.ok(slug.length <= 60);
  assert.match(slug, /^(registration-?)+$/);
});
