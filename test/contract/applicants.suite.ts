import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OperationId, Application, Document, NewPersonSession, OwnCase, Progress, Upload } from '@hallkit/contract';
import { freshMobile, paper, sample } from './applicants.ts';
import { Arrange } from './arrange.ts';
import { answerOf, problemOf, request } from './calls.ts';
import { keys } from './target.ts';
import type { Target } from './target.ts';

/** What people who apply may trust in: nobody else sees what is theirs, nothing typed is lost, nothing is handed in twice. */
export function applicantTests(target: Target): void {
  const arrange = new Arrange(target);
  const { applicants } = arrange;
  const needs = (...ids: readonly OperationId[]): { skip: boolean } => ({ skip: ids.some((id) => target.lacks.includes(id)) });
  const refusal = async (id: OperationId, status: number, path: string, token?: string, body?: object): Promise<string> => (await problemOf(id, await target.send(path, request({ ...(body ? { body } : {}), ...(token === undefined ? {} : { token }) })), status)).code;

  test('what is not yours answers exactly like what does not exist', needs('createApplication', 'createDocument'), async () => {
    const { token } = await applicants.signIn();
    const [draft, document, upload] = [await applicants.draft(), await applicants.document(), await applicants.upload()];
    assert.equal(await refusal('getApplication', 404, `/applications/${draft.id}`, token), 'application.not-found');
    assert.equal(await refusal('saveApplication', 404, `/applications/${draft.id}/save`, token, { version: draft.version }), 'application.not-found');
    assert.equal(await refusal('getDocument', 404, `/documents/${document.id}`, token), 'document.not-found');
    assert.equal(await refusal('getDocumentFile', 404, `/documents/${document.id}/file`, token), 'document.not-found');
    assert.equal(await refusal('getUpload', 404, `/uploads/${upload.id}`, token), 'upload.not-found');
    const bytes = await target.send(`/uploads/${upload.id}/content`, { method: 'HEAD', headers: { 'hall-key': keys.all, authorization: `Bearer ${token}`, 'tus-resumable': '1.0.0' } });
    assert.equal(bytes.status, 404);
  });

  test('who has signed in by a phone only can begin, and is asked for the name before it is handed in, and before others are acted for', async () => {
    const { token, person } = await applicants.signIn();
    assert.deepEqual([person.level, person.name, person.firms], ['registered', null, []]);
    const draft = (await answerOf('createApplication', await target.send('/applications', request({ body: { scenarioId: 'restaurant', applicant: { kind: 'self' } }, token })))) as Application;
    assert.deepEqual([draft.identityLevel, draft.actions.includes('submit')], ['realName', false]);
    assert.equal(await refusal('submitApplication', 403, `/applications/${draft.id}/submit`, token, { version: draft.version, declared: true }), 'identity.level');
    assert.equal(await refusal('createApplication', 403, '/applications', token, { scenarioId: 'restaurant', applicant: { kind: 'firm', firmId: 'fm_nothing' } }), 'identity.level');
    assert.equal(await refusal('createFirm', 403, '/firms', token, { ...sample.firm }), 'identity.level');
  });

  test('a code is good once and for its phone; whatever was wrong is told alike', async () => {
    const phone = freshMobile();
    const code = await applicants.code(phone);
    const sign = (body: object): Promise<string> => refusal('createPersonSession', 401, '/person-sessions', undefined, body);
    assert.equal(await sign({ method: 'code', phone: freshMobile(), code }), 'session.refused');
    await arrange.ask<NewPersonSession>('/person-sessions', { method: 'code', phone, code });
    assert.equal(await sign({ method: 'code', phone, code }), 'session.refused');
    assert.equal(await refusal('createPersonSession', 403, '/person-sessions', undefined, { method: 'card', card: { name: sample.name, idNumber: sample.idNumber } }), 'key.scope');
  });

  test('citizens do not do what staff do, nor staff what citizens do', needs('getCase', 'actOnCase'), async () => {
    assert.equal(await refusal('listCases', 403, '/halls/dezhou/cases', await applicants.token()), 'person.role');
    assert.equal(await refusal('listApplications', 403, '/applications', await applicants.clerk()), 'person.role');
    const { caseId } = await applicants.received();
    assert.equal(await refusal('getCase', 404, `/cases/${caseId}`, await applicants.staff('1103')), 'case.not-found', 'of another department');
    const { version } = await applicants.act(caseId, 'accept');
    assert.equal(await refusal('actOnCase', 403, `/cases/${caseId}/actions`, await applicants.clerk(), { version, action: 'grant' }), 'person.role');
  });

  test('a session that was handed over opens its draft and nothing else', needs('createHandOff'), async () => {
    const [draft, another] = [await applicants.draft(), await applicants.draft()];
    const { code, url } = await applicants.mine<{ code: string; url: string }>(`/applications/${draft.id}/hand-offs`, {});
    assert.ok(url.includes('#') && !url.slice(0, url.indexOf('#')).includes(code), 'no server on the way sees the code');
    const { token, applicationId } = await arrange.ask<NewPersonSession>('/person-sessions', { method: 'handOff', code });
    assert.equal(applicationId, draft.id);
    assert.equal(await refusal('createPersonSession', 401, '/person-sessions', undefined, { method: 'handOff', code }), 'session.refused');
    await answerOf('getApplication', await target.send(`/applications/${draft.id}`, request({ token })));
    assert.equal(await refusal('getApplication', 404, `/applications/${another.id}`, token), 'application.not-found');
    assert.equal(await refusal('listMandates', 403, '/mandates', token), 'person.role');
  });

  test('two devices save: the second is told, reads, merges, and nothing typed is lost', needs('saveApplication'), async () => {
    const draft = await applicants.draft();
    const path = `/applications/${draft.id}/save`;
    const save = async (values: object): Promise<Response> => target.send(path, request({ body: { version: draft.version, values }, token: await applicants.token() }));
    const both = await Promise.all([save({ 'area-of-the-premises': 80 }), save({ 'number-of-staff': 6 })]);
    assert.deepEqual(both.map(({ status }) => status).sort(), [200, 409]);
    const lost = both[0]?.status === 409 ? { 'area-of-the-premises': 80 } : { 'number-of-staff': 6 };
    const { id, version } = await applicants.mine<Application>(`/applications/${draft.id}`);
    const { form } = await applicants.mine<Application>(`/applications/${id}/save`, { version, values: lost });
    const values = new Map(form.sections.flatMap(({ fields }) => fields).map(({ key, value }) => [key, value]));
    assert.deepEqual([values.get('area-of-the-premises'), values.get('number-of-staff')], [80, 6]);
  });

  test('an application that is handed in by several at once is handed in once', needs('submitApplication'), async () => {
    const { id, version } = await applicants.ready();
    const token = await applicants.token();
    const hand = (key: string): Promise<Response> => target.send(`/applications/${id}/submit`, request({ body: { version, declared: true }, token }, { 'idempotency-key': key }));
    const key = `contract-submit-${Date.now()}-${Math.random()}`;
    const answers = await Promise.all([hand(key), hand(key), hand(`${key}-2`), hand(`${key}-3`)]);
    const numbers = new Set<string>();
    for (const answer of answers) {
      if (answer.ok) numbers.add(((await answer.json()) as Application).number ?? '');
      else assert.ok(['application.state', 'application.changed'].includes(((await answer.json()) as { code: string }).code));
    }
    assert.equal(numbers.size, 1);
    const { cases, number, queryCode } = await applicants.mine<Application>(`/applications/${id}`);
    assert.equal(new Set(cases.map(({ caseNo }) => caseNo)).size, 2);
    assert.ok(cases.every(({ caseNo }) => caseNo.startsWith(`${number}-`)) && /^[A-HJ-NP-Z2-9]{6}$/.test(queryCode ?? ''));
  });

  test('whoever has number and code sees the progress, and no identity number in it; a wrong code and an unknown number are told alike', needs('getProgress', 'createProgressLookup'), async () => {
    const { number, queryCode } = await applicants.submitted();
    const { progressId } = await arrange.ask<{ progressId: string }>('/progress-lookups', { number: number?.toLowerCase(), queryCode: queryCode?.toLowerCase() });
    const progress = await arrange.ask<Progress>(`/progress/${progressId}`);
    assert.doesNotMatch(JSON.stringify(progress), new RegExp(`${sample.idNumber}|${sample.phone}`));
    assert.deepEqual(progress.lanes.map(({ waitsFor }) => waitsFor.length), [0, 1]);
    assert.ok(progress.next.text.zh.length > 0 && progress.next.text.en);
    for (const body of [{ number, queryCode: 'ZZZZZZ' }, { number: 'DZ2601010000010', queryCode }]) assert.equal(await refusal('createProgressLookup', 404, '/progress-lookups', undefined, body), 'progress.not-found');
  });

  test('what a department grants is in the space, begins what waited for it, and is told on the progress', needs('actOnCase', 'getProgress', 'getOwnCase'), async () => {
    const { application, caseId } = await applicants.received();
    await applicants.act(caseId, 'accept');
    const { decision } = await applicants.act(caseId, 'grant');
    const certificate = await applicants.mine<Document>(`/documents/${decision?.documentId}`);
    assert.deepEqual([certificate.source, certificate.trustGrade, certificate.removable], ['issued', 'A', false]);
    const { lanes } = await arrange.ask<Progress>(`/progress/${application.progressId}`);
    assert.deepEqual(lanes.map(({ state }) => state), ['granted', 'received']);
    const own = await applicants.mine<OwnCase>(`/applications/${application.id}/cases/${caseId}`);
    assert.deepEqual([own.decision?.kind, own.log.at(-1)?.to, own.lane.next.who], ['granted', 'granted', 'department']);
  });

  test('an upload goes on from where it is, and refuses another place', needs('createUpload'), async () => {
    const bytes = paper('A paper in two parts');
    const { id } = await applicants.mine<Upload>('/uploads', { fileName: 'a.pdf', size: bytes.length });
    assert.equal((await applicants.sendBytes(id, bytes.slice(0, 100))).status, 204);
    assert.equal((await applicants.mine<Upload>(`/uploads/${id}`)).received, 100);
    assert.equal((await applicants.sendBytes(id, bytes.slice(90), 90)).status, 409);
    const head = await target.send(`/uploads/${id}/content`, { method: 'HEAD', headers: { 'hall-key': keys.all, authorization: `Bearer ${await applicants.token()}`, 'tus-resumable': '1.0.0' } });
    assert.deepEqual([head.status, head.headers.get('upload-offset'), head.headers.get('upload-length')], [200, '100', String(bytes.length)]);
    assert.equal((await applicants.sendBytes(id, bytes.slice(100), 100)).status, 204);
    assert.deepEqual((await applicants.mine<Upload>(`/uploads/${id}`)).state, 'complete');
    assert.equal((await applicants.mine<Document>('/documents', { uploadIds: [id], name: '两段' })).pages, 1);
  });
}
