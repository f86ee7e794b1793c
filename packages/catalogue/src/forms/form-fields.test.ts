import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkValues } from '@hallkit/domain';
import { sampleCatalogue } from '../sample/sample-catalogue.ts';
import type { MatterContent } from '../records.ts';
import { formFieldsOf } from './form-fields.ts';
import { applicantsOf } from './values/cast.ts';

const contents = Array.from(sampleCatalogue().matters, ({ content }) => content);
const named = (zh: string): MatterContent => contents.find(({ name }) => name.zh === zh) ?? assert.fail(zh);
const keys = (fields: readonly { readonly key: string }[]): string[] => fields.map(({ key }) => key);

test('every matter asks a few things, each once and in both languages, whoever applies', () => {
  for (const content of contents.filter((_, at) => at % 7 === 0)) for (const applicant of [undefined, 'person', 'firm'] as const) {
    const fields = formFieldsOf(content, applicant ? { applicant } : {});
    assert.equal(new Set(keys(fields)).size, fields.length, content.id);
    assert.ok(fields.length >= 6 && fields.length <= 40, `${content.id} ${fields.length}`);
    for (const { key, label, kind, options = [] } of fields) {
      assert.match(key, /^[a-z0-9]+(-[a-z0-9]+)*$/);
      assert.ok(label.en !== null && options.every((option) => option.label.en !== null), `${content.name.zh}: ${label.zh}`);
      assert.equal(kind === 'choice', options.length > 0, key);
    }
  }
});

test('a firm is asked by the keys that scenarios have, so that nothing is typed twice', () => {
  const food = named('第三类医疗器械经营许可（新办）');
  const fields = formFieldsOf(food, { applicant: 'firm' });
  assert.deepEqual(keys(fields).slice(0, 3), ['name-of-the-firm', 'unified-social-credit-code', 'name-of-the-legal-representative']);
  assert.ok(fields.some(({ kind }) => kind === 'choice'));
  assert.ok(checkValues(fields, {}, { strict: true }).some(({ key, code }) => key === 'unified-social-credit-code' && code === 'field.missing'));
});

test('who may be person or firm is asked as what they are; while that is open nothing of either is demanded', () => {
  const both = contents.find((content) => applicantsOf(content) === 'both') ?? assert.fail();
  assert.ok(keys(formFieldsOf(both, { applicant: 'person' })).includes('identity-number'));
  assert.ok(!keys(formFieldsOf(both, { applicant: 'firm' })).includes('identity-number'));
  const open = formFieldsOf(both);
  assert.ok(open.filter(({ key }) => key === 'identity-number' || key === 'unified-social-credit-code').every(({ required }) => required === false));
  const person = contents.find((content) => applicantsOf(content) === 'person') ?? assert.fail();
  assert.deepEqual(formFieldsOf(person, { applicant: 'firm' }), formFieldsOf(person, { applicant: 'person' }));
});

test('a change asks what changes, a new licence does not', () => {
  const change = contents.find(({ handlingItems }) => handlingItems.some(({ kind }) => kind === 'change')) ?? assert.fail();
  const item = change.handlingItems.find(({ kind }) => kind === 'change') ?? assert.fail();
  assert.ok(keys(formFieldsOf(change, { handlingItemId: item.id })).includes('before-the-change'));
  const fresh = contents.find(({ handlingItems }) => handlingItems.length > 0 && handlingItems.every(({ kind }) => kind === 'new')) ?? assert.fail();
  assert.ok(!keys(formFieldsOf(fresh)).includes('before-the-change'));
});
