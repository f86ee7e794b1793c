// One application by the SDK, as it is published, against the real server: from the code on the phone to what the department does, live.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { createHall, isHallError } from '@hallkit/client';
import type { HallClient } from '@hallkit/client';
import type { Progress } from '@hallkit/contract';
import { startTestServer } from '@hallkit/server/testing';
import type { TestServer } from '@hallkit/server/testing';
import { paper, sample } from './applicants.ts';

let server: TestServer;
let hall: HallClient;
let mine: HallClient;
before(async () => {
  server = await startTestServer();
  hall = createHall({ key: 'pk_test_dezhou', baseUrl: server.base });
  const { phone } = sample;
  await hall.identity.requestCode({ phone });
  let code: string | undefined;
  while (code === undefined) {
    const { data } = await hall.messages.sandbox({ limit: 5 });
    code = /\b\d{6}\b/.exec(data.find(({ template }) => template === 'signIn.code')?.text ?? '')?.[0];
  }
  const { token } = await hall.identity.signIn({ method: 'code', phone, code });
  mine = hall.withOptions({ getToken: () => token });
});
after(() => server.stop());

/** A proxy before the server that loses the line in the middle of what is sent, some times. */
async function losing(times: number): Promise<{ baseUrl: string; cuts: () => number; stop(): void }> {
  let cuts = 0;
  const proxy = createServer((request, response) => {
    const chunks: Buffer[] = [];
    const cut = request.method === 'PATCH' && cuts < times;
    if (cut) cuts += 1;
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', async () => {
      const whole = Buffer.concat(chunks);
      const { host: _host, connection: _connection, 'content-length': _length, ...headers } = request.headers;
      const body = ['GET', 'HEAD'].includes(request.method ?? '') ? undefined : new Uint8Array(cut ? whole.subarray(0, whole.length >> 1) : whole);
      const answer = await fetch(server.base + (request.url ?? ''), { method: request.method ?? 'GET', headers: headers as Record<string, string>, ...(body ? { body } : {}) });
      if (cut) return void request.socket.destroy();
      const { 'content-encoding': _encoding, 'transfer-encoding': _transfer, ...kept } = Object.fromEntries(answer.headers);
      response.writeHead(answer.status, kept).end(Buffer.from(await answer.arrayBuffer()));
    });
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return { baseUrl: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, cuts: () => cuts, stop: () => void proxy.close().closeAllConnections() };
}

test('a paper arrives byte by byte although the line goes down twice, and is what was sent', async (t) => {
  const line = await losing(2);
  t.after(() => line.stop());
  const bytes = new Uint8Array([...paper('A lease that is long'), ...new TextEncoder().encode(`% ${'x'.repeat(300_000)}\n%%EOF\n`)]);
  const sending = mine.withOptions({ baseUrl: line.baseUrl });
  const { id, received } = await sending.documents.upload(bytes, { fileName: 'lease.pdf', sha256: true, chunkSize: 100_000 });
  assert.deepEqual([received, line.cuts()], [bytes.length, 2]);
  const document = await mine.documents.create({ uploadIds: [id], name: '租赁合同' });
  const file = new Uint8Array(await (await mine.documents.file(document.id)).arrayBuffer());
  assert.deepEqual([document.mediaType, file.length], ['application/pdf', bytes.length]);
  assert.match((await mine.documents.preview(document.id)).type, /^image\/png/);
});

test('an application is planned, filled in, handed in, and followed live while the department deals with it', async () => {
  const plan = await mine.plans.get('restaurant', { small: 'small', gatheringPlace: false, signboard: false, openFood: false, fireTest: false, agent: false });
  assert.ok(plan.complete && plan.matters.length === 2);
  const { firms } = await mine.identity.current();
  const firm = firms.find(({ uscc }) => uscc === sample.firm.uscc) ?? (await mine.identity.addFirm(sample.firm));
  let draft = await mine.applications.create({ scenarioId: 'restaurant', answers: plan.answers, applicant: { kind: 'firm', firmId: firm.id } });
  await assert.rejects(mine.applications.submit(draft.id, { version: draft.version, declared: true }), (error) => isHallError(error, 'HallConflictError') && error.code === 'application.incomplete' && error.errors.length === draft.faults.length);
  const { id } = await mine.documents.upload(paper('Layout'), { fileName: 'layout.pdf' });
  const { id: documentId } = await mine.documents.create({ uploadIds: [id], name: '布局图' });
  const open = draft.form.sections.flatMap(({ fields }) => fields).filter(({ value }) => value === null);
  const kinds: Record<string, string | number | boolean> = { number: 8, yesNo: false, phone: sample.phone, name: sample.name };
  draft = await mine.applications.save(draft.id, {
    version: draft.version, delivery: { method: 'electronic' }, values: Object.fromEntries(open.map(({ key, kind }) => [key, kinds[kind] ?? '样例'])),
    documents: Object.fromEntries(draft.materials.filter(({ state, kind }) => kind !== 'form' && ['missing', 'held'].includes(state)).map(({ key }) => [key, documentId])),
  });
  assert.deepEqual([draft.faults, draft.ready], [[], true]);
  const { number, queryCode, cases } = await mine.applications.submit(draft.id, { version: draft.version, declared: true });
  const { progressId } = await hall.progress.lookUp({ number: number ?? '', queryCode: queryCode ?? '' });

  const told: Progress[] = [];
  let wake = (): void => undefined;
  const stop = hall.progress.follow(progressId, (progress) => {
    told.push(progress);
    wake();
  });
  const stateIs = async (state: string): Promise<void> => {
    while (told.at(-1)?.lanes[0]?.state !== state) await new Promise<void>((resolve) => (wake = resolve));
  };
  await stateIs('received');
  const { token: clerk } = await hall.sessions.create({ staffNo: '1101', password: 'hallkit-dezhou' });
  const desk = hall.withOptions({ getToken: () => clerk });
  const one = await desk.cases.get(cases[0]?.id ?? '');
  assert.ok(one.actions.includes('accept') && !one.actions.includes('grant'));
  const accepted = await desk.cases.act(one.id, { version: one.version, action: 'accept' });
  await stateIs('accepted');
  stop();
  await assert.rejects(desk.cases.act(one.id, { version: one.version, action: 'startProcessing' }), (error) => isHallError(error, 'HallConflictError') && error.code === 'case.changed');
  await mine.cases.message(one.id, { text: '谢谢' });
  assert.equal((await desk.cases.get(one.id)).messages.at(-1)?.text, '谢谢');
  const lane = await mine.cases.getOwn(draft.id, one.id);
  assert.deepEqual([lane.lane.state, lane.version >= accepted.version, lane.actions.includes('withdraw')], ['accepted', true, true]);
});
