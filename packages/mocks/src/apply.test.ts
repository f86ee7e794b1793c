import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Application, Case, CaseActionRequest, CaseList, Document, DocumentUseList, NewPersonSession, OwnCase, Payment, Person, Progress, PublishedDecisionList, SandboxMessageList, ScenarioPlan, Upload } from '@hallkit/contract';
import { mockTokens } from './live/situations.ts';
import { mockFetch } from './mock-fetch.ts';
import type { MockOptions } from './options.ts';
import { pdfOf } from './platform/pdf.ts';
import { hex, hmac, sha256 } from './platform/sha256.ts';

/** A hall of its own whose clock the test moves: a Monday morning. */
function hallAt(options: MockOptions = {}, start = '2026-03-02T09:20:00+08:00') {
  const clock = { now: Date.parse(start) };
  const answer = mockFetch({ now: () => clock.now, ...options });
  const send = (path: string, init: RequestInit, token?: string): Promise<Response> => answer(new Request(`https://hall.example/api/v1${path}`, { ...init, headers: { 'hall-key': 'pk_test_dezhou', ...(token ? { authorization: `Bearer ${token}` } : {}), ...(init.headers as Record<string, string>) } }));
  const call = (path: string, body?: object, token?: string): Promise<Response> => send(path, body ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}, token);
  const ask = async <T>(path: string, body?: object, token?: string): Promise<T> => {
    const response = await call(path, body, token);
    const found = (await response.json()) as T & { code?: string; errors?: unknown };
    assert.ok(response.ok, `${found.code} ${JSON.stringify(found.errors)}`);
    return found;
  };
  const refused = async (path: string, body?: object, token?: string): Promise<string> => ((await (await call(path, body, token)).json()) as { code: string }).code;
  const mine = <T>(path: string, body?: object): Promise<T> => ask<T>(path, body, mockTokens.citizen);
  /** What staff do with a case, by their number. */
  const act = async (caseId: string, staffNo: number, action: CaseActionRequest['action'], more: object = {}): Promise<Case> => {
    const { version } = await ask<Case>(`/cases/${caseId}`, undefined, `mock-staff-${staffNo}`);
    return ask(`/cases/${caseId}/actions`, { version, action, ...more }, `mock-staff-${staffNo}`);
  };
  const lanes = async (progressId: string | null): Promise<Record<string, Progress['lanes'][number]>> => Object.fromEntries((await ask<Progress>(`/progress/${progressId}`)).lanes.map((lane) => [lane.planId.split('-')[0], lane]));
  const own = (application: Application, caseId = ''): Promise<OwnCase> => mine(`/applications/${application.id}/cases/${caseId}`);
  const applied = async (): Promise<Application> => {
    const { data } = await mine<{ data: Application[] }>('/applications');
    return mine(`/applications/${data[0]?.id}`);
  };
  return { clock, send, ask, refused, mine, act, lanes, own, applied };
}

const bytes = pdfOf('Lease', ['of a shop']);

test('somebody new signs in by the code on the sandbox phone, proves the name, and finds the identity card in the space', async () => {
  const { ask, refused } = hallAt();
  const phone = '13800003212';
  await ask('/sign-in-codes', { phone });
  const { data: [message] } = await ask<SandboxMessageList>('/sandbox/messages?limit=1');
  const code = /\d{6}/.exec(message?.text ?? '')?.[0] ?? '';
  assert.deepEqual([message?.template, message?.recipient], ['signIn.code', '138****3212']);
  assert.equal(await refused('/person-sessions', { method: 'code', phone, code: code === '000000' ? '000001' : '000000' }), 'session.refused');
  const { token, person } = await ask<NewPersonSession>('/person-sessions', { method: 'code', phone, code });
  assert.deepEqual([person.level, person.name], ['registered', null]);
  assert.equal(await refused('/person-sessions', { method: 'code', phone, code }), 'session.refused', 'a code is good once');
  assert.equal(await refused('/applications', { scenarioId: 'restaurant', applicant: { kind: 'firm', firmId: 'fm_nothing' } }, token), 'identity.level');
  const early = await ask<Application>('/applications', { scenarioId: 'restaurant', applicant: { kind: 'self' } }, token);
  assert.deepEqual([early.identityLevel, await refused(`/applications/${early.id}/submit`, { version: early.version, declared: true }, token)], ['realName', 'identity.level']);
  assert.equal(await refused('/persons/current/verify', { name: '陈思雨', idNumber: '371499199601180044' }, token), 'request.invalid');
  assert.equal(await refused('/persons/current/verify', { name: '陈思', idNumber: '371499199601180043' }, token), 'identity.mismatch');
  const proved = await ask<Person>('/persons/current/verify', { name: '陈思雨', idNumber: '371499199601180043' }, token);
  assert.deepEqual([proved.level, proved.maskedName, proved.maskedIdNumber], ['realName', '陈*雨', '371499********0043']);
  const { data } = await ask<{ data: Document[] }>('/documents', undefined, token);
  assert.deepEqual(data.map(({ key, trustGrade, removable }) => [key, trustGrade, removable]), [['identity-card', 'A', false]]);
});

test('the plan asks what is open, and answers say matters, papers and days', async () => {
  const { ask, refused } = hallAt();
  const open = await ask<ScenarioPlan>('/scenarios/restaurant/plan');
  assert.deepEqual([open.complete, open.questions[0]?.id, open.questions[0]?.answer], [false, 'small', null]);
  const plan = await ask<ScenarioPlan>('/scenarios/restaurant/plan?answers=small:full,gatheringPlace:yes,signboard:yes,openFood:no,fireTest:no,agent:no,staffCertified:yes');
  assert.deepEqual([plan.complete, plan.dropped, plan.alternatives[0]?.chosen], [true, ['staffCertified'], null]);
  assert.ok(plan.burden.saved.papers > 0 && plan.workingDays === 11 && plan.matters.every(({ departmentId }) => departmentId !== null));
  assert.equal(await refused('/scenarios/restaurant/plan?answers=small:huge'), 'request.invalid');
});

test('papers go on after a cut, are told apart by their content, and a hash that does not fit is refused', async () => {
  const { send, mine, refused } = hallAt({ cutUploadsAt: [200] });
  const upload = await mine<Upload>('/uploads', { fileName: 'lease.pdf', size: bytes.length, sha256: hex(sha256(bytes)) });
  const put = (id: string, from: number, part: Uint8Array<ArrayBuffer>): Promise<Response> => send(`/uploads/${id}/content`, { method: 'PATCH', headers: { 'tus-resumable': '1.0.0', 'upload-offset': String(from), 'content-type': 'application/offset+octet-stream' }, body: part }, mockTokens.citizen);
  await assert.rejects(put(upload.id, 0, bytes), TypeError);
  const head = await send(`/uploads/${upload.id}/content`, { method: 'HEAD' }, mockTokens.citizen);
  assert.equal(head.headers.get('upload-offset'), '200');
  assert.equal(await refused('/documents', { uploadIds: [upload.id], name: '租赁合同' }, mockTokens.citizen), 'upload.incomplete');
  assert.equal((await put(upload.id, 100, bytes)).status, 409);
  assert.equal((await put(upload.id, 200, bytes.slice(200))).status, 204);
  const document = await mine<Document>('/documents', { uploadIds: [upload.id], name: '租赁合同', key: 'proof-of-the-right-to-use-the-premises' });
  assert.deepEqual([document.trustGrade, document.pages, document.sha256, document.holder.name], ['C', 1, hex(sha256(bytes)), '李小敏']);
  const files: readonly (readonly [string, Uint8Array<ArrayBuffer>, string?])[] = [['document.type', new TextEncoder().encode('<svg/>')], ['document.broken', bytes.slice(0, -8)], ['upload.hash', bytes, '0'.repeat(64)], ['document.encrypted', new TextEncoder().encode('%PDF-1.7\n/Encrypt 1 0 R\n%%EOF')], ['document.active-content', new TextEncoder().encode('%PDF-1.7\n/JavaScript (x)\n%%EOF')]];
  for (const [code, file, hash] of files) {
    const { id } = await mine<Upload>('/uploads', { fileName: 'x', size: file.length, ...(hash ? { sha256: hash } : {}) });
    for (let from = 0; from < file.length; from += 200) await put(id, from, file.slice(from, from + 200));
    assert.equal(await refused('/documents', { uploadIds: [id], name: 'x' }, mockTokens.citizen), code);
  }
});

test('a draft is filled in with what is known, keeps what two devices save, and says all that is missing', async () => {
  const { ask, mine, refused, applied } = hallAt({ situation: 'draft' });
  const draft = await applied();
  const field = (key: string, of = draft) => of.form.sections.flatMap(({ fields }) => fields).find((one) => one.key === key);
  assert.deepEqual([field('name-of-the-firm')?.from, field('telephone')?.value, field('address-of-the-premises')?.from], ['firm', '13800003210', 'draft']);
  const { url } = await mine<{ url: string }>(`/applications/${draft.id}/hand-offs`, {});
  const other = await ask<NewPersonSession>('/person-sessions', { method: 'handOff', code: url.split('=')[1] });
  assert.equal(other.applicationId, draft.id);
  assert.equal(await refused('/applications', undefined, other.token), 'person.role', 'it opens this draft only');
  const saved = await ask<Application>(`/applications/${draft.id}/save`, { version: draft.version, values: { floor: 2, telephone: ' 139 0000 1111 ' } }, other.token);
  assert.deepEqual([saved.version, saved.changedBy, field('telephone', saved)?.value], [draft.version + 1, 'you', '13900001111']);
  assert.equal(await refused(`/applications/${draft.id}/save`, { version: draft.version, values: { floor: 3 } }, mockTokens.citizen), 'application.changed');
  const read = await mine<Application>(`/applications/${draft.id}`);
  assert.deepEqual([read.changedBy, field('floor', read)?.value], ['other', 2]);
  const wrong = await mine<Application>(`/applications/${draft.id}/save`, { version: read.version, values: { 'unified-social-credit-code': '91371499MA9HALL12X' } });
  assert.ok(wrong.faults.some(({ key, code }) => key === 'unified-social-credit-code' && code === 'uscc.checkDigit'), 'what is wrong is kept, and told');
  assert.equal(await refused(`/applications/${draft.id}/submit`, { version: wrong.version, declared: true }, mockTokens.citizen), 'application.incomplete');
});

test('one application becomes five cases of four departments, and goes to the last certificate', async () => {
  const { clock, ask, mine, refused, act, lanes, own, applied } = hallAt({ situation: 'ready' });
  const ready = await applied();
  assert.ok(ready.ready && ready.actions.includes('submit'));
  const { number, queryCode, progressId } = await mine<Application>(`/applications/${ready.id}/submit`, { version: ready.version, declared: true });
  assert.match(number ?? '', /^DZ260302\d{7}$/);
  assert.deepEqual(await ask('/progress-lookups', { number, queryCode: queryCode?.toLowerCase() }), { progressId });
  const { check, health, ...before } = await lanes(progressId);
  let { food, fire, filing } = before;
  assert.deepEqual([check?.state, health?.state, food?.state, food?.waitsFor.length], ['received', 'received', 'waiting', 2]);

  assert.equal(await refused(`/cases/${check?.caseId}`, undefined, 'mock-staff-1102'), 'case.not-found', 'another department');
  assert.equal(await refused(`/cases/${check?.caseId}/actions`, { version: 1, action: 'grant' }, mockTokens.clerk), 'person.role');
  assert.equal(await refused(`/cases/${check?.caseId}/actions`, { version: 1, action: 'startProcessing' }, mockTokens.clerk), 'case.action');
  await act(check?.caseId ?? '', 1101, 'accept');
  assert.equal(await refused(`/cases/${check?.caseId}/actions`, { version: 1, action: 'startProcessing' }, mockTokens.clerk), 'case.changed');
  await act(check?.caseId ?? '', 1201, 'grant');
  ({ food, fire, filing } = await lanes(progressId));
  assert.deepEqual([food?.state, fire?.state, filing?.state], ['waiting', 'received', 'received'], 'what waited for it begins; food waits for health, too');

  const asked = await act(fire?.caseId ?? '', 1103, 'requestSupplement', { items: [{ key: 'floor-plan', text: { zh: '请标出疏散通道' } }, { key: 'fire-safety-rules', text: { zh: '请盖章' } }] });
  assert.ok(!asked.actions.includes('requestSupplement'), 'told once');
  const { data: [paper] } = await mine<{ data: Document[] }>('/documents?key=floor-plan');
  const half = await mine<OwnCase>(`/cases/${fire?.caseId}/supplement`, { version: (await own(ready, fire?.caseId)).version, documents: { 'floor-plan': paper?.id } });
  assert.equal(half.lane.state, 'supplementing', 'half of it');
  const whole = await mine<OwnCase>(`/cases/${fire?.caseId}/supplement`, { version: half.version, documents: { 'fire-safety-rules': paper?.id } });
  assert.equal(whole.lane.state, 'supplemented');
  await act(fire?.caseId ?? '', 1103, 'accept');
  await act(fire?.caseId ?? '', 1103, 'startSpecialProcedure', { kind: 'inspection', days: 3, reason: { zh: '现场检查' } });
  assert.ok((await lanes(progressId))['fire']?.paused);
  await act(fire?.caseId ?? '', 1103, 'endSpecialProcedure');
  await act(fire?.caseId ?? '', 1103, 'proposeExtension', { days: 15, reason: { zh: '需专家意见' } });
  await act(fire?.caseId ?? '', 1203, 'approveExtension');
  await act(fire?.caseId ?? '', 1203, 'grant');

  await act(filing?.caseId ?? '', 1104, 'accept');
  const { fee, actions } = await own(ready, filing?.caseId);
  assert.deepEqual([fee?.state, fee?.amount, actions.includes('pay')], ['due', 1000, true]);
  const payment = await mine<Payment>(`/fees/${fee?.id}/payments`, {});
  assert.equal((await mine<Payment>(`/fees/${fee?.id}/payments`, {})).id, payment.id, 'while one is pending it is the same');
  await ask(`/sandbox/payments/${payment.id}`, { outcome: 'paid' });
  assert.equal((await own(ready, filing?.caseId)).fee?.state, 'paid');
  await act(filing?.caseId ?? '', 1204, 'grant');

  clock.now += 9 * 86_400_000;
  const { health: silent } = await lanes(progressId);
  assert.deepEqual([silent?.state, silent?.promised.late], ['accepted', true], 'silence is acceptance, on the day of the receipt');
  await act(health?.caseId ?? '', 1202, 'grant');
  const { data } = await mine<DocumentUseList>('/document-uses?limit=100');
  assert.ok(data.some(({ caseNo, revocable }) => caseNo === food?.caseNo && revocable));
  await act(food?.caseId ?? '', 1101, 'accept');
  assert.ok((await mine<DocumentUseList>('/document-uses?limit=100')).data.every(({ caseNo, revocable }) => caseNo !== food?.caseNo || !revocable), 'the department leans on it');
  const { decision } = await act(food?.caseId ?? '', 1201, 'grant', { content: { zh: '热食类食品制售' }, validUntil: '2031-03-01' });
  const certificate = await mine<Document>(`/documents/${decision?.documentId}`);
  assert.deepEqual([certificate.trustGrade, certificate.source, certificate.caseNo, certificate.validUntil], ['A', 'issued', food?.caseNo, '2031-03-01']);
  assert.equal((await ask<Progress>(`/progress/${progressId}`)).state, 'completed');

  const published = async (): Promise<number> => (await ask<PublishedDecisionList>(`/halls/dezhou/decisions?q=${encodeURIComponent(decision?.number ?? '')}`)).total;
  assert.equal(await published(), 0);
  clock.now += 86_400_000;
  assert.equal(await published(), 1, 'public the next working day');
});

test('situations stand as they say, for the applicant and for the department', async () => {
  const states: Partial<Record<NonNullable<MockOptions['situation']>, string>> = { submitted: 'submitted', underWay: 'waitingForYou', late: 'underWay', granted: 'completed', refused: 'partlyGranted' };
  for (const [situation, state] of Object.entries(states)) {
    const { ask, applied } = hallAt({ situation: situation as 'late' }, '2026-04-15T10:00:00+08:00');
    const { progressId } = await applied();
    const progress = await ask<Progress>(`/progress/${progressId}`);
    assert.deepEqual([progress.state, progress.late, progress.lanes.length], [state, situation === 'late', 5], situation);
    const { counts } = await ask<CaseList>('/halls/dezhou/cases', undefined, mockTokens.clerk);
    assert.equal(counts.overdue > 0, situation === 'late', situation);
  }
});

test('hashes and signatures are those that everybody knows', () => {
  assert.equal(hex(sha256(new TextEncoder().encode('abc'))), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  assert.equal(hex(sha256(new Uint8Array(200))), '6d9c54dee5660c46886f32d80e57e9dd0ffa57ee0cd2a762b036d9c8e0c3a33a');
  assert.equal(hmac('key', 'The quick brown fox jumps over the lazy dog'), 'f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8');
});
