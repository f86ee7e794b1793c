// People of the sample hall as they apply, and the staff who deal with it: by calls to a running server.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { samplePassword } from '@hallkit/catalogue';
import { createHall } from '@hallkit/client';
import type { Application, NewPersonSession, NewSession, SandboxMessageList } from '@hallkit/contract';
import { paper, sample } from '../contract/applicants.ts';
import { siteKey } from './calls.ts';

/** A restaurant: five matters of four departments, three of which wait for others. */
const answers = { small: 'full', gatheringPlace: true, signboard: true, openFood: true, staffCertified: false, fireTest: false, agent: false };
const typed: Readonly<Record<string, string | number | boolean>> = { number: 120, yesNo: true, date: '2026-12-01', name: sample.name, idNumber: sample.idNumber, uscc: sample.firm.uscc, phone: sample.phone, bankAccount: '样例银行 6222 0000 1234 5678' };

/** A call with a token; with a body it is a write. An answer that is no success is given back as it is. */
export async function ask(base: string, path: string, token?: string, body?: object, key: string = randomUUID()): Promise<Response> {
  const headers = { 'hall-key': siteKey, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) };
  return fetch(`${base}/api/v1${path}`, body === undefined ? { headers } : { method: 'POST', headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': key }, body: JSON.stringify(body) });
}

/** The body of a call that must succeed. */
export async function told<Body>(response: Promise<Response>): Promise<Body> {
  const answer = await response;
  assert.ok(answer.ok, `${answer.url} answered ${answer.status}: ${(await answer.clone().text()).slice(0, 500)}`);
  return (await answer.json()) as Body;
}

/** Signs somebody in, by the message that their phone would get. */
export async function signInCitizen(base: string, phone: string = sample.phone): Promise<NewPersonSession> {
  const newest = async (): Promise<SandboxMessageList['data'][number] | undefined> => (await told<SandboxMessageList>(ask(base, '/sandbox/messages'))).data.find(({ template }) => template === 'signIn.code');
  const before = (await newest())?.id;
  await told(ask(base, '/sign-in-codes', undefined, { phone }));
  for (const deadline = Date.now() + 60_000; ; await sleep(200)) {
    assert.ok(Date.now() < deadline, 'no message came');
    const message = await newest();
    const code = message && message.id !== before ? /\b\d{6}\b/.exec(message.text)?.[0] : undefined;
    if (code !== undefined) return told<NewPersonSession>(ask(base, '/person-sessions', undefined, { method: 'code', phone, code }));
  }
}

/** Signs sample staff in. @returns Their token. */
export const signInStaff = async (base: string, staffNo: string): Promise<string> => (await told<NewSession>(ask(base, '/sessions', undefined, { staffNo, password: samplePassword }))).token;

/** A paper in somebody's space. @returns Its id. */
async function addPaper(base: string, token: string, key: string, firmId: string): Promise<string> {
  const { documents } = createHall({ key: siteKey, baseUrl: base, getToken: () => token });
  const upload = await documents.upload(new Blob([paper(key)]), { fileName: `${key}.pdf` });
  return (await documents.create({ uploadIds: [upload.id], name: key, key, firmId })).id;
}

/** A restaurant that may be handed in; papers that lie in the space already are used once more. */
export async function readyRestaurant(base: string, { token, person: { firms } }: NewPersonSession): Promise<Application> {
  const firmId = firms[0]?.id ?? '';
  const draft = await told<Application>(ask(base, '/applications', token, { scenarioId: 'restaurant', answers, applicant: { kind: 'firm', firmId } }));
  const documents: Record<string, string> = {};
  for (const { key, state, candidates } of draft.materials) {
    if (state === 'held' && candidates[0]) documents[key] = candidates[0].id;
    if (state === 'missing') documents[key] = await addPaper(base, token, key, firmId);
  }
  const missing = new Set(draft.faults.filter(({ in: part }) => part === 'values').map(({ key }) => key));
  const values = Object.fromEntries(draft.form.sections.flatMap(({ fields }) => fields).filter(({ key }) => missing.has(key)).map(({ key, kind, options }) => [key, kind === 'choice' ? (options[0]?.value ?? '其他') : (typed[kind] ?? '样例内容')]));
  const saved = await told<Application>(ask(base, `/applications/${draft.id}/save`, token, { version: draft.version, values, documents, delivery: { method: 'counter' } }));
  assert.deepEqual([saved.faults, saved.ready], [[], true]);
  return saved;
}
