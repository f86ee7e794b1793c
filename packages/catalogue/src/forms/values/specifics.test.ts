import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleCatalogue } from '../../sample/sample-catalogue.ts';
import { castOf } from './cast.ts';
import { specificsOf, told } from './specifics.ts';

test('every matter of the sample is asked something of its own, and every answer is complete', () => {
  const seen = new Set<string>();
  let other = 0;
  let matters = 0;
  for (const { content } of sampleCatalogue().matters) {
    const specifics = specificsOf(content);
    const cast = castOf(content, specifics.trade);
    matters += 1;
    if (specifics.fields[0]?.[0] === '申请事由') other += 1;
    seen.add(specifics.trade);
    assert.ok(specifics.fields.length >= 5 && specifics.rooms.length >= 2 && specifics.things.length >= 1, content.name.zh);
    for (const [name = '', first = '', ...options] of specifics.fields) {
      assert.ok(name !== '' && first !== '', content.name.zh);
      if (first === '?') assert.ok(options.length >= 2, `${name} has boxes to choose from`);
      else assert.doesNotMatch(told(first, cast, content.region.name.zh), /@/, `${content.name.zh}: ${name}`);
    }
  }
  assert.ok(seen.size > 25, `${seen.size} trades`);
  assert.ok(other < matters * 0.03, `${other} of ${matters} matters have only general fields`);
});

test('a matter that nothing fits is asked what every matter is asked', () => {
  const name = { zh: '特级观光事宜', en: null };
  assert.equal(specificsOf({ name, department: { id: 'x', name } }).fields[0]?.[0], '申请事由');
});
