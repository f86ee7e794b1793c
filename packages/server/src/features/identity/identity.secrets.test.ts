import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Application, Mandate, NewPersonSession, Person, ProgressRef } from '@hallkit/contract';
import type { FastifyInstance } from 'fastify';
import { createApp } from '../../app.ts';
import { applicantOf, createApplicationHall, readyRestaurant, type Applicant } from '../../fixtures/applications.fixture.ts';
import { codeOf, samplePhones } from '../../fixtures/citizen.fixture.ts';
import { testKeys, type TestHall } from '../../fixtures/hall.fixture.ts';
import { post } from '../../fixtures/staff.fixture.ts';
import { readSecret } from '../../platform/seal/secret.ts';
import { chinaDay } from './identity.days.ts';

let hall: TestHall;
let li: Applicant;
let done: Application;
let old = '';
const fresh = 'a fresh secret-of-more-than-thirty-two-characters'.replaceAll(' ', '-');
const apps: FastifyInstance[] = [];
before(async () => {
  hall = await createApplicationHall();
  [old = ''] = readSecret(hall.config);
  li = await applicantOf(hall);
  const draft = await readyRestaurant(hall, li);
  done = await hall.read<Application>(`/api/v1/applications/${draft.id}/submit`, post({ version: draft.version, declared: true }, li.as()));
});
after(async () => {
  for (const app of apps) await app.close();
  await hall.close();
});

/** The same hall, begun anew with these secrets. */
async function withSecrets(...secrets: readonly string[]): Promise<TestHall & { readonly app: FastifyInstance }> {
  const app = await createApp({ database: hall.database, config: { ...hall.config, secret: secrets.join(',') } });
  apps.push(app);
  const call: TestHall['call'] = (url, { key = testKeys.hall, ...options } = {}) => app.inject({ url, remoteAddress: '127.0.0.1', ...options, headers: { ...(key === null ? {} : { 'hall-key': key }), ...options.headers } });
  const read = async <Body>(url: string, options = {}): Promise<Body> => {
    const response = await call(url, options);
    assert.ok(response.statusCode < 300, `${url} ${response.statusCode} ${response.body}`);
    return response.json<Body>();
  };
  const refused: TestHall['refused'] = async (url, status, code, options = {}) => {
    const response = await call(url, options);
    assert.deepEqual([response.statusCode, response.json<{ code: string }>().code], [status, code]);
    return response.json();
  };
  return { ...hall, app, call, read, refused };
}

const lookUp = () => post({ number: done.number, queryCode: done.queryCode });
const signIn = async (at: TestHall, phone: string = samplePhones.citizen): Promise<NewPersonSession> => {
  await hall.database.db.deleteFrom('sign_in_codes').execute();
  await at.read('/api/v1/sign-in-codes', post({ phone }));
  return at.read<NewPersonSession>('/api/v1/person-sessions', post({ method: 'code', phone, code: await codeOf(at, phone) }));
};

test('while both secrets are there everything goes on: sessions, query codes, people, drafts, repeats', async () => {
  const request = { scenarioId: 'restaurant', applicant: { kind: 'self' } };
  const repeated = { headers: { 'idempotency-key': 'over-a-change' } };
  const draft = await li.create(request, repeated);
  const at = await withSecrets(fresh, old);
  assert.equal((await at.read<Person>('/api/v1/persons/current', li.as())).name, '李小敏');
  assert.equal((await at.read<ProgressRef>('/api/v1/progress-lookups', lookUp())).progressId, done.progressId);
  assert.equal((await signIn(at)).person.id, li.session.person.id, 'nobody is written down twice');
  assert.equal((await at.read<Application>(`/api/v1/applications/${done.id}`, li.as())).queryCode, done.queryCode);
  assert.equal((await at.read<Application>('/api/v1/applications', post(request, li.as(repeated)))).id, draft.id);
  const byCard = await at.read<NewPersonSession>('/api/v1/person-sessions', post({ method: 'card', card: { name: '李小敏', idNumber: '37149919900612002X' } }, { key: testKeys.device }));
  assert.equal(byCard.person.id, li.session.person.id);
  const agent = { name: '王晓明', idNumber: '371499198803050015', phone: samplePhones.agent };
  const { id } = await at.read<Mandate>('/api/v1/mandates', post({ agent, validUntil: chinaDay() }, li.as()));
  assert.equal((await at.read<{ data: Mandate[] }>('/api/v1/mandates', { headers: { authorization: `Bearer ${(await signIn(at, samplePhones.agent)).token}` } })).data[0]?.id, id);
});

test('the old one cannot be taken out before everything is sealed anew; then it can, and nothing is lost', async () => {
  await assert.rejects(withSecrets(fresh), /sealed with another secret/);
  const both = await withSecrets(fresh, old);
  await both.app.jobs.run('identity.reseal');
  const at = await withSecrets(fresh);
  assert.equal((await at.read<Person>('/api/v1/persons/current', li.as())).name, '李小敏', 'sessions do not stand on the secret');
  assert.equal((await at.read<ProgressRef>('/api/v1/progress-lookups', lookUp())).progressId, done.progressId);
  assert.equal((await at.read<Application>(`/api/v1/applications/${done.id}`, li.as())).queryCode, done.queryCode);
  assert.equal((await signIn(at)).person.id, li.session.person.id);
});

test('what only the old one could tell is then told as unknown, and never a failure of the server', async () => {
  const { db } = hall.database;
  const phone = '13700000779';
  const before = await withSecrets(fresh, old);
  await before.read('/api/v1/sign-in-codes', post({ phone }));
  await db.updateTable('applications').set({ query_code_hash: 'of-another-secret' }).where('id', '=', done.id).execute();
  const at = await withSecrets(fresh);
  await at.refused('/api/v1/progress-lookups', 404, 'progress.not-found', lookUp());
  const key = { headers: { 'idempotency-key': 'before-it-was-taken-out' } };
  const lone = await withSecrets('another-secret-of-more-than-thirty-two-characters', fresh);
  await lone.read('/api/v1/applications', post({ scenarioId: 'restaurant', applicant: { kind: 'self' } }, li.as(key)));
  await at.refused('/api/v1/applications', 422, 'idempotency.reused', post({ scenarioId: 'restaurant', applicant: { kind: 'self' } }, li.as(key)));
  await lone.read('/api/v1/sign-in-codes', post({ phone: '13700000780' }));
  await at.refused('/api/v1/person-sessions', 401, 'session.refused', post({ method: 'code', phone: '13700000780', code: await codeOf(hall, '13700000780') }));
});
