// Bad input to the operations of one application through many departments: each field of each write is spoiled in every way,
// and each id is somebody else's. Never a 5xx; what is refused says where; what is not yours answers as what there is not.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { operations } from '@hallkit/contract';
import type { Application, Case, Document, NewPersonSession, OwnCase } from '@hallkit/contract';
import { Arrange } from './arrange.ts';
import { bare, idIn, script, spoilAll } from './bad-input.ts';
import { applyCalls } from './calls.apply.ts';
import { idsOf, request } from './calls.ts';
import type { Call, Ids, Made } from './calls.ts';
import { serverTarget } from './server-target.ts';
import { keys } from './target.ts';
import type { Target } from './target.ts';

let target: Target;
let arrange: Arrange;
let ids: Ids;
let stranger: NewPersonSession;
before(async () => {
  target = await serverTarget();
  arrange = new Arrange(target);
  ids = await idsOf(target);
  stranger = await arrange.applicants.signIn();
});
after(() => target.stop());

const isWrite = (id: string): boolean => operations[id as keyof typeof operations].method === 'post';
const entries = Object.entries(applyCalls) as [keyof typeof applyCalls, Made][];
const send = (call: Call): Promise<Response> => target.send(call.path, request(call));

/** Fields that a caller may name and the example leaves out. */
const more: Readonly<Record<string, object>> = {
  saveApplication: { answers: { small: 'full' }, values: { telephone: '13800003210', 'address-of-the-premises': '德州' }, documents: { 'floor-plan': null }, toFollow: [], delivery: { method: 'courier', recipient: '李小敏', phone: '13800003210', address: '德州' } },
  createApplication: { answers: { small: 'full' } },
  createDocument: { key: 'lease', validUntil: '2030-01-01', source: 'uploaded', firmId: 'fm_nothing' },
  createUpload: { sha256: 'a'.repeat(64) },
  actOnCase: { note: '内部', reason: { zh: '理由' }, legalBasis: '《行政许可法》', items: [{ key: 'area', text: { zh: '面积' } }], days: 5, kind: 'hearing', toFollow: ['health'], toFollowBy: '2029-01-01', validUntil: '2030-01-01', content: { zh: '内容' }, staffId: 'dezhou.1101', departmentId: 'health', tracking: { carrier: 'EMS', number: 'EM1' }, remedies: { zh: '救济' }, rightAgency: { zh: '机关' } },
  supplyCase: { values: { telephone: '13800003210' }, note: '补齐' },
};

describe('each field of each write', { concurrency: false }, () => {
  for (const [id, made] of entries.filter(([name]) => isWrite(name))) test(id, { timeout: 300_000 }, () => spoilAll(send, () => made(ids, arrange), more[id]));
});

/** Who has a link has the progress; payments of the sandbox are anybody's. */
const open = new Set(['getProgress', 'setSandboxPayment', 'getDecision']);

describe('what is not yours answers as what there is not', { concurrency: false }, () => {
  for (const [id, made] of entries.filter(([name]) => !open.has(name))) {
    test(id, { timeout: 120_000 }, async (context) => {
      const call = await made(ids, arrange);
      const found = [...call.path.matchAll(idIn)];
      if (found.length === 0 || call.token === undefined) return context.skip('names nothing of anybody');
      const byStaff = /^\/cases\/[^/]+($|\/(actions|documents|papers))|\/verify$|\/refund$/.test(call.path);
      const token = byStaff ? await arrange.applicants.staff('1102') : stranger.token;
      const theirs = await bare(await send({ ...call, token }));
      const [, prefix = ''] = found[0] ?? [];
      const none = { ...call, path: call.path.replaceAll(idIn, (text: string, kind: string) => (kind === prefix ? `${kind}_${'0'.repeat(22)}` : text)), token };
      assert.match(theirs, /^404 application\/problem\+json/, theirs);
      assert.equal(theirs, await bare(await send(none)));
      if (byStaff) return undefined;
      const staff = await send({ ...call, token: await arrange.applicants.clerk() });
      assert.ok([403, 404].includes(staff.status) || /\/messages$/.test(call.path), `${staff.status} for staff`);
      return undefined;
    });
  }

  test('ids in a body: a paper, an upload, a firm, a mandate, a case', async () => {
    const { applicants } = arrange;
    const [paper, upload, firm, mandate, draft] = [await applicants.document(), await applicants.upload(), await applicants.firm(), await applicants.mandate(), await applicants.draft()];
    const { caseId, documentId } = await applicants.shown();
    const agent = await applicants.signIn();
    const asked: readonly [string, string, (id: string) => object, string, string][] = [
      ['dc', paper.id, () => ({}), `/documents/${paper.id}/remove`, agent.token],
      ['up', upload.id, (id) => ({ uploadIds: [id], name: '别人的' }), '/documents', agent.token],
      ['fm', firm.id, (id) => ({ scenarioId: 'restaurant', applicant: { kind: 'firm', firmId: id } }), '/applications', agent.token],
      ['md', mandate.id, (id) => ({ scenarioId: 'restaurant', applicant: { kind: 'person', mandateId: id } }), '/applications', agent.token],
      ['fm', firm.id, (id) => ({ uploadIds: [upload.id], name: '别人的', firmId: id }), '/documents', agent.token],
      ['cs', caseId, (id) => ({ caseId: id }), `/documents/${documentId}/verify`, await applicants.staff('1102')],
      ['dc', paper.id, (id) => ({ version: draft.version, documents: { 'floor-plan': id } }), `/applications/${draft.id}/save`, agent.token],
    ];
    for (const [prefix, theirs, body, path, token] of asked) {
      const of = async (id: string): Promise<string> => bare(await send({ path: path.replace(theirs, id), body: body(id), token }));
      assert.equal(await of(theirs), await of(`${prefix}_${'0'.repeat(22)}`), `${path} ${prefix}`);
    }
  });

  test('a session that was handed over for one draft finds no other, no case, no mandate, no receipt', async () => {
    const { applicants } = arrange;
    const [draft, other, submitted] = [await applicants.draft(), await applicants.draft(), await applicants.submitted()];
    const { code } = await applicants.mine<{ code: string }>(`/applications/${draft.id}/hand-offs`, {});
    const { token } = await arrange.ask<NewPersonSession>('/person-sessions', { method: 'handOff', code });
    const caseId = submitted.cases[0]?.id;
    for (const [path, body] of [[`/applications/${other.id}`], [`/applications/${other.id}/save`, { version: other.version }], [`/applications/${submitted.id}`], [`/applications/${other.id}/papers/restaurant-joint-application`], [`/applications/${submitted.id}/cases/${caseId}`]] as const) {
      const response = await send({ path, token, ...(body ? { body } : {}) });
      assert.equal(response.status, 404, `${path} ${await response.text()}`);
    }
    for (const [path, body] of [[`/cases/${caseId}/withdraw`, { version: 1 }], [`/cases/${caseId}/messages`, { text: '看' }], ['/mandates'], ['/applications']] as const) {
      const response = await send({ path, token, ...(body ? { body } : {}) });
      assert.ok([403, 404].includes(response.status), `${path} ${response.status} ${await response.text()}`);
    }
    const receipts = await send({ path: '/document-uses', token });
    assert.deepEqual((await receipts.json() as { data: unknown[] }).data, [], 'receipts of other applications');
  });
});

describe('a script in a name or a text stays a text', { concurrency: false }, () => {
  test('in a form, a paper, a message, a reason and a published decision', async () => {
    const { applicants } = arrange;
    const ready = await applicants.ready();
    const textField = ready.form.sections.flatMap(({ fields }) => fields).find(({ kind, from }) => kind === 'text' && from === 'draft');
    assert.ok(textField);
    const saved = await applicants.save(ready, { values: { [textField.key]: script } });
    assert.equal(saved.form.sections.flatMap(({ fields }) => fields).find(({ key }) => key === textField.key)?.value, script);
    const paper = await applicants.mine<Document>('/documents', { uploadIds: [(await applicants.upload()).id], name: script });
    assert.equal(paper.name.zh, script);
    const form = await target.send(`/applications/${ready.id}/papers/restaurant-joint-application`, { headers: { 'hall-key': keys.operator, authorization: `Bearer ${await applicants.token()}` } });
    assert.deepEqual([form.status, form.headers.get('content-type'), form.headers.get('x-content-type-options')], [200, 'application/pdf', 'nosniff']);
    assert.ok(Buffer.from(await form.arrayBuffer()).subarray(0, 5).equals(Buffer.from('%PDF-')));
    const done = await applicants.mine<Application>(`/applications/${saved.id}/submit`, { version: saved.version, declared: true });
    const caseId = await applicants.caseOf(done);
    await applicants.mine(`/cases/${caseId}/messages`, { text: script });
    const accepted = await applicants.act(caseId, 'accept', { note: script });
    assert.equal((accepted as Case).messages.at(-1)?.text, script);
    await applicants.act(caseId, 'refuse', { reason: { zh: script }, legalBasis: script });
    const own = await applicants.mine<OwnCase>(`/applications/${done.id}/cases/${caseId}`);
    assert.deepEqual([own.decision?.reason?.zh, own.decision?.legalBasis], [script, script]);
    const answer = await target.send(`/applications/${done.id}/cases/${caseId}`, { headers: { 'hall-key': keys.operator, authorization: `Bearer ${await applicants.token()}` } });
    assert.match(answer.headers.get('content-type') ?? '', /^application\/json/);
  });
});
