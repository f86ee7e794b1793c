import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Document, DocumentList, Person, Upload } from '@hallkit/contract';
import { Upload as TusUpload } from 'tus-js-client';
import { samplePhones, signInCitizen } from '../../fixtures/citizen.fixture.ts';
import { createTestHall, testKeys, type TestHall } from '../../fixtures/hall.fixture.ts';
import { pdfOf } from '../../fixtures/papers.fixture.ts';
import { post, signIn } from '../../fixtures/staff.fixture.ts';

let hall: TestHall;
before(async () => (hall = await createTestHall()));
after(() => hall.close());

const api = '/api/v1';

test('who signs in as a sample person finds their certificates and those of their firm, and hands in a paper of the firm', { timeout: 60_000 }, async () => {
  const { authorization, personId } = await signInCitizen(hall);
  const headers = { authorization };
  const space = () => hall.read<DocumentList>(`${api}/documents?limit=100`, { headers });
  const person = await hall.read<Person>(`${api}/persons/current`, { headers });
  const [firm] = person.firms;
  assert.ok(firm);
  const before = (await space()).data;
  assert.deepEqual(before.map(({ key, trustGrade, source }) => [key, trustGrade, source]).sort(), [['business-licence', 'A', 'issued'], ['identity-card-of-the-legal-representative', 'A', 'issued'], ['resident-identity-card', 'A', 'issued']]);
  const own = before.find(({ key }) => key === 'resident-identity-card');
  assert.deepEqual([own?.holder.id, own?.holder.name], [personId, person.name]);
  assert.doesNotMatch(JSON.stringify(before), new RegExp('371499\\d{8}'), 'no number of a person in full');

  const pdf = await pdfOf(2);
  const base = await hall.app.listen({ port: 0, host: '127.0.0.1' });
  const made = await hall.read<Upload>(`${api}/uploads`, post({ fileName: 'lease.pdf', size: pdf.length }, { headers }));
  await new Promise<void>((resolve, reject) => new TusUpload(pdf, { uploadUrl: base + made.url, retryDelays: [], headers: { 'Hall-Key': testKeys.hall, Authorization: authorization }, onSuccess: () => resolve(), onError: reject }).start());
  const lease = await hall.read<Document>(`${api}/documents`, post({ uploadIds: [made.id], name: '租赁合同', firmId: firm.id }, { headers }));
  assert.deepEqual(lease.holder, { kind: 'firm', id: firm.id, name: firm.name, number: firm.uscc });
  assert.deepEqual((await space()).data.map(({ id }) => id), [lease.id, ...before.map(({ id }) => id)]);

  const other = await signInCitizen(hall, samplePhones.builder);
  await hall.refused(`${api}/documents/${lease.id}`, 404, 'document.not-found', { headers: { authorization: other.authorization } });
  await hall.refused(`${api}/documents`, 403, 'person.role', { headers: await signIn(hall, '1001') });
  await hall.refused(`${api}/documents`, 401, 'person.required');
});
