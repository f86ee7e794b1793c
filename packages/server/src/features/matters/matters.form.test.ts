import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Form } from '@hallkit/contract';
import { createTestHall, testKeys, testMatters, type TestHall } from '../../fixtures/hall.fixture.ts';

let hall: TestHall;
before(async () => (hall = await createTestHall()));
after(() => hall.close());

const content = (testMatters().find((record) => record.content.name.zh === '第三类医疗器械经营许可（新办）') ?? assert.fail()).content;

test('the form of a matter as data: its own title, sections in which every field stands once, the same as JSON Schema', async () => {
  const form = await hall.read<Form>(`/api/v1/matters/${content.id}/form`);
  assert.equal(form.title.zh, '医疗器械经营许可申请表');
  const fields = form.sections.flatMap((section) => section.fields);
  assert.deepEqual(form.sections[0]?.id, 'applicant');
  assert.ok(fields.length >= 8 && fields.every(({ value, from, matters }) => value === null && from === null && matters[0] === content.id));
  const { properties, required } = form.schema as { properties: Record<string, { title: string }>; required: string[] };
  assert.deepEqual(new Set(Object.keys(properties)), new Set(fields.map(({ key }) => key)));
  assert.deepEqual(new Set(required), new Set(fields.filter((field) => field.required).map(({ key }) => key)));
  assert.equal(properties['unified-social-credit-code']?.title, '统一社会信用代码');
});

test('titles of the schema come in the language that is asked for', async () => {
  const form = await hall.read<Form>(`/api/v1/matters/${content.id}/form`, { headers: { 'accept-language': 'en' } });
  assert.equal((form.schema as { properties: Record<string, { title: string }> }).properties['unified-social-credit-code']?.title, 'Unified social credit code');
});

test('a matter that the key does not see has no form', async () => {
  await hall.refused('/api/v1/matters/nothing/form', 404, 'matter.not-found');
  await hall.refused(`/api/v1/matters/${content.id}/form`, 404, 'matter.not-found', { key: testKeys.department });
});
