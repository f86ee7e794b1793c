import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { CaseMessage, Payment, PublishedDecisionList } from '@hallkit/contract';
import { createCaseDesk, type CaseDesk } from '../../fixtures/cases.fixture.ts';
import { samplePhones, signInCitizen } from '../../fixtures/citizen.fixture.ts';
import { pdfText } from '../../fixtures/pdf.fixture.ts';
import { post } from '../../fixtures/staff.fixture.ts';

let desk: CaseDesk;
before(async () => (desk = await createCaseDesk('2026-03-02T02:00:00Z')));
after(() => desk.close());

const reason = { reason: { zh: '疏散通道不够', en: 'No second way out' } };
const refusal = { ...reason, legalBasis: '《消防法》第十五条' };
const restaurant = (papers: object[] = []) => desk.open(
  { planId: 'check', department: 'market-regulation', promised: 1 },
  { planId: 'food', department: 'market-regulation', waitsFor: ['check'], papers: papers as never },
  { planId: 'fire', department: 'fire-rescue', waitsFor: ['check'] },
  { planId: 'sign', department: 'urban-management', waitsFor: ['check'] },
);
const told = async (caseNo: string): Promise<string[]> => (await desk.hall.database.db.selectFrom('notifications').select(['template', 'data']).where('channel', '=', 'sms').orderBy('created_at').orderBy('id').execute()).filter(({ data }) => (data as { caseNo?: string }).caseNo === caseNo).map(({ template }) => template).sort();
const events = async (topic: string): Promise<string[]> => (await desk.hall.database.db.selectFrom('events').select(['type', 'data']).where('topic', '=', topic).orderBy('seq').execute()).map(({ type, data }) => `${type} ${(data as { caseNo?: string }).caseNo?.slice(-2) ?? ''} ${(data as { state: string }).state}`.replace('  ', ' '));

test('departments work side by side: what waits begins by itself, one refusal does not stop the others, the results lie in the space and in the cases that ask for them', async () => {
  const { ids, progressId, applicationId } = await restaurant([{ key: 'check-result', name: { zh: '核验结果', en: null }, kind: 'certificate', state: 'fromResult', documentId: null, givenBy: 'check' }]);
  const [check = '', food = '', fire = '', sign = ''] = ['check', 'food', 'fire', 'sign'].map((planId) => ids[planId] ?? '');
  assert.deepEqual((await Promise.all([check, food, fire, sign].map(desk.row))).map(({ state }) => state), ['received', 'waiting', 'waiting', 'waiting']);
  await desk.act(check, 'market', 'accept');
  const granted = await desk.act(check, 'marketHead', 'grant', { content: { zh: '一致' } });
  assert.deepEqual([granted.decision?.kind, granted.decision?.number, granted.decision?.documentId !== null], ['granted', `${granted.caseNo}-11`, true]);
  assert.deepEqual((await Promise.all([food, fire, sign].map(desk.row))).map(({ state }) => state), ['received', 'received', 'received'], 'all three begin');
  const foodView = await desk.read(food, 'market');
  assert.deepEqual(foodView.documents.map(({ key, state, document }) => [key, state, document?.id, document?.trustGrade]), [['check-result', 'fromResult', granted.decision?.documentId, 'A']], 'the result lies in the case that waits for it');
  const file = await desk.hall.call(foodView.documents[0]?.fileUrl ?? '', { headers: await desk.headers('market') });
  assert.deepEqual([file.statusCode, file.headers['content-type'], file.rawPayload.subarray(0, 5).toString()], [200, 'application/pdf', '%PDF-']);
  await desk.hall.refused(foodView.documents[0]?.fileUrl ?? '', 404, 'case.not-found', { headers: await desk.headers('fire') });

  await desk.act(fire, 'fire', 'accept');
  const refused = await desk.act(fire, 'fireHead', 'refuse', refusal);
  assert.match(refused.decision?.remedies?.zh ?? '', /六十日内.*行政复议.*六个月内/, 'how to object is said where nobody has');
  await desk.act(food, 'market', 'accept');
  await desk.act(food, 'marketHead', 'grant', { validUntil: '2031-03-01', content: { zh: '热食类食品制售' } });
  await desk.act(sign, 'city', 'accept');
  await desk.act(sign, 'cityHead', 'grantToFollow', { toFollow: ['photo'] });
  const application = await desk.hall.database.db.selectFrom('applications').select('state').where('id', '=', applicationId).executeTakeFirstOrThrow();
  assert.equal(application.state, 'closed');
  assert.deepEqual(await events(`progress.${progressId}`), [
    'case.changed 01 received', 'case.changed 02 waiting', 'case.changed 03 waiting', 'case.changed 04 waiting', 'case.changed 01 accepted', 'application.changed underWay', 'case.changed 01 granted', 'case.changed 02 received', 'case.changed 03 received', 'case.changed 04 received',
    'case.changed 03 accepted', 'case.changed 03 refused', 'case.changed 02 accepted', 'case.changed 02 granted', 'case.changed 04 accepted', 'case.changed 04 grantedToFollow', 'application.changed partlyGranted',
  ]);
  assert.deepEqual(await told(granted.caseNo), ['case.accepted', 'case.decided', 'certificate.issued']);
  assert.deepEqual(await told(refused.caseNo), ['case.accepted', 'case.refused']);
  const mine = await desk.own(fire);
  assert.deepEqual([mine.lane.state, mine.lane.stateText.en, mine.lane.next.who, mine.decision?.reason, mine.actions], ['refused', 'Your application was refused. The decision says why, and how to object.', 'applicant', reason.reason, ['message']]);
});

test('what is decided becomes public the next working day; people write no numbers into it', async () => {
  const { ids } = await desk.open({ planId: 'fire', department: 'fire-rescue' });
  const id = ids['fire'] ?? '';
  await desk.act(id, 'fire', 'accept');
  const { caseNo } = await desk.act(id, 'fireHead', 'grant', { content: { zh: '同意 371402199001011234' } });
  const list = () => desk.hall.read<PublishedDecisionList>(`/api/v1/halls/dezhou/decisions?q=${caseNo}`);
  assert.deepEqual((await list()).data, []);
  desk.setNow('2026-03-03T01:00:00Z');
  await desk.hall.app.jobs.run('decisions.publish');
  const [published] = (await list()).data;
  assert.deepEqual([published?.number, published?.result, published?.content?.zh.includes('371402199001011234')], [`${caseNo}-11`, 'granted', false]);
});

test('a case whose result is needed is refused: what can be handed in instead goes on and says so, the rest cannot begin', async () => {
  const { ids } = await desk.open({ planId: 'check', department: 'market-regulation' }, { planId: 'food', department: 'market-regulation', waitsFor: ['check'], handsIn: ['check'] }, { planId: 'fire', department: 'fire-rescue', waitsFor: ['check'] });
  await desk.act(ids['check'] ?? '', 'market', 'accept');
  await desk.act(ids['check'] ?? '', 'marketHead', 'refuse', refusal);
  const food = await desk.read(ids['food'] ?? '', 'market');
  assert.deepEqual([food.state, food.log.at(-1)?.action, food.log.at(-1)?.by.kind], ['received', 'begin', 'system']);
  assert.match(food.log.at(-1)?.reason?.zh ?? '', /-01 没有办成/);
  const fire = await desk.own(ids['fire'] ?? '');
  assert.deepEqual([fire.lane.state, fire.lane.next.who, (await desk.row(ids['fire'] ?? '')).blocked], ['waiting', 'applicant', true]);
  assert.match(fire.lane.next.text.en ?? '', /cannot begin/);
});

test('a refusal says on what ground: to staff, to the applicant and in the letter that the applicant gets, also where it was not even accepted', async () => {
  const { ids } = await desk.open({ planId: 'fire', department: 'fire-rescue' });
  const id = ids['fire'] ?? '';
  const { decision } = await desk.act(id, 'fire', 'refuseAcceptance', { ...refusal, ground: 'notWithinCompetence' });
  assert.deepEqual([decision?.kind, decision?.ground, (await desk.own(id)).decision?.ground], ['acceptanceRefused', 'notWithinCompetence', 'notWithinCompetence']);
  const file = await desk.hall.call(`/api/v1/documents/${decision?.documentId ?? ''}/file`, { headers: await desk.citizen() });
  const text = (await pdfText(file.rawPayload)).text.replaceAll(' ', '');
  for (const words of ['不予受理通知书', '不归本部门管', '疏散通道不够', '《消防法》第十五条', '六十日内']) assert.ok(text.includes(words), words);
});

test('the notice asks for everything once; a part of it is kept and the rest is named, with all of it the case goes on', async () => {
  const { ids } = await desk.open({ planId: 'fire', department: 'fire-rescue' });
  const id = ids['fire'] ?? '';
  const asked = await desk.act(id, 'fire', 'requestSupplement', { items: [{ key: 'area', text: { zh: '面积与图纸不符' } }, { key: 'floor-plan', text: { zh: '平面布置图' } }, { text: { zh: '说明用火情况' } }] });
  assert.deepEqual(asked.supplement?.items.map(({ key }) => key), ['area', 'floor-plan', 'item-3']);
  assert.deepEqual((await desk.own(id)).lane.next, { who: 'applicant', name: { zh: '您', en: 'You' }, text: { zh: '请补交所列材料', en: 'Hand in the papers that are listed' }, action: 'supply', caseNo: asked.caseNo, by: null });
  const part = await desk.supply(id, { values: { area: 130 } });
  assert.deepEqual([part.lane.state, part.supplement?.missing, part.actions.includes('supply')], ['supplementing', ['floor-plan', 'item-3'], true]);
  const headers = await desk.citizen();
  const { version } = await desk.row(id);
  const unasked = await desk.hall.refused(`/api/v1/cases/${id}/supplement`, 400, 'request.invalid', post({ version, values: { other: 'x' } }, { headers }));
  assert.deepEqual(unasked.errors.map(({ pointer, code }) => [pointer, code]), [['/values/other', 'supplement.unasked']]);
  await desk.hall.refused(`/api/v1/cases/${id}/supplement`, 400, 'request.invalid', post({ version }, { headers }));
  await desk.hall.refused(`/api/v1/cases/${id}/supplement`, 409, 'case.changed', post({ version: version - 1, values: { area: 1 } }, { headers }));
  await desk.hall.refused(`/api/v1/cases/${id}/supplement`, 404, 'document.not-found', post({ version, documents: { 'floor-plan': 'dc_0000000000000000000000' } }, { headers }));
  assert.equal((await desk.row(id)).version, version, 'nothing of it was kept');
  const whole = await desk.supply(id, { values: { 'floor-plan': '见图', 'item-3': '不用明火' }, note: '已补齐' });
  assert.deepEqual([whole.lane.state, whole.supplement?.missing, whole.supplement?.suppliedAt !== null, whole.messages.at(-1)?.text], ['supplemented', [], true, '平面布置图：见图\n说明用火情况：不用明火\n已补齐']);
  const view = await desk.read(id, 'fire');
  assert.deepEqual([view.values.find(({ key }) => key === 'area')?.value, view.actions.includes('accept')], [130, true]);
  await desk.hall.refused(`/api/v1/cases/${id}/supplement`, 409, 'case.action', post({ version: whole.version, values: { area: 1 } }, { headers }));
});

test('the applicant takes one case back, before acceptance and after it; the others go on', async () => {
  const { ids } = await restaurant();
  const recalled = await desk.withdraw(ids['check'] ?? '');
  assert.deepEqual([recalled.lane.state, recalled.actions], ['recalled', ['message']]);
  const { ids: other } = await restaurant();
  await desk.act(other['check'] ?? '', 'market', 'accept');
  assert.equal((await desk.withdraw(other['check'] ?? '')).lane.state, 'withdrawn');
  assert.equal((await desk.row(other['food'] ?? '')).state, 'waiting');
});

test('the result is sent by courier, and the applicant says that it has come', async () => {
  const { ids } = await desk.open({ planId: 'fire', department: 'fire-rescue' });
  const id = ids['fire'] ?? '';
  await desk.act(id, 'fire', 'accept');
  const granted = await desk.act(id, 'fireHead', 'grant');
  assert.deepEqual([granted.delivery?.method, granted.delivery?.due.kind, granted.delivery?.due.day], ['courier', 'known', '2026-03-17'], 'ten working days');
  const sent = await desk.act(id, 'fire', 'deliver', { tracking: { carrier: 'EMS', number: 'EM123' } });
  assert.deepEqual([sent.delivery?.carrier, sent.delivery?.trackingNumber, sent.delivery?.due.kind], ['EMS', 'EM123', 'met']);
  const own = await desk.own(id);
  assert.ok(own.actions.includes('confirmDelivery'));
  const headers = await desk.citizen();
  const come = await desk.hall.read<{ delivery: { receivedAt: string | null }; lane: { next: { who: string } }; actions: string[] }>(`/api/v1/cases/${id}/confirm-delivery`, post({ version: own.version }, { headers }));
  assert.deepEqual([come.delivery.receivedAt !== null, come.lane.next.who, come.actions], [true, 'nobody', ['message']]);
});

test('messages go both ways: the applicant is asked and answers, the department sees what is new until it has looked', async () => {
  const { ids } = await desk.open({ planId: 'fire', department: 'fire-rescue' });
  const id = ids['fire'] ?? '';
  const write = (text: string, headers: object) => desk.hall.read<CaseMessage>(`/api/v1/cases/${id}/messages`, post({ text }, { headers: headers as never }));
  const asked = await write('请问营业面积？', await desk.headers('fire'));
  assert.deepEqual([asked.from, asked.name?.zh !== undefined], ['staff', true]);
  assert.equal((await desk.own(id)).lane.next.action, 'answer');
  desk.setNow(new Date(desk.now().getTime() + 1000).toISOString());
  await write('120 平方米', await desk.citizen());
  assert.equal((await desk.own(id)).lane.next.who, 'department');
  assert.equal((await desk.inbox('fire')).data.find((row) => row.id === id)?.unread, true);
  const { messages } = await desk.read(id, 'fire');
  assert.deepEqual(messages.map(({ from, text }) => `${from} ${text}`), ['staff 请问营业面积？', 'applicant 120 平方米']);
  assert.equal((await desk.inbox('fire')).data.find((row) => row.id === id)?.unread, false);
  await desk.hall.refused(`/api/v1/cases/${id}/messages`, 404, 'case.not-found', post({ text: 'x' }, { headers: await desk.headers('market') }));
});

test("what staff keep to themselves never reaches the applicant; another person's case is as if it were not there", async () => {
  const { ids, applicationId } = await desk.open({ planId: 'fire', department: 'fire-rescue' });
  const id = ids['fire'] ?? '';
  await desk.act(id, 'fire', 'note', { note: '疑似虚假材料' });
  await desk.act(id, 'fire', 'assign', { staffId: 'dezhou.1103' });
  await desk.act(id, 'fire', 'accept', { note: '另查原件' });
  const body = JSON.stringify(await desk.own(id));
  assert.ok(!/疑似虚假材料|另查原件|1103|assign|note":"/.test(body), body);
  const { authorization } = await signInCitizen(desk.hall, samplePhones.builder);
  const headers = { authorization };
  await desk.hall.refused(`/api/v1/applications/${applicationId}/cases/${id}`, 404, 'case.not-found', { headers });
  for (const [path, payload] of [['withdraw', { version: 3 }], ['supplement', { version: 3, values: { a: 1 } }], ['messages', { text: 'x' }], ['confirm-delivery', { version: 3 }]] as const) await desk.hall.refused(`/api/v1/cases/${id}/${path}`, 404, 'case.not-found', post(payload, { headers }));
  await desk.hall.refused(`/api/v1/applications/aq_0000000000000000000000/cases/${id}`, 404, 'case.not-found', { headers: await desk.citizen() });
  await desk.hall.refused(`/api/v1/applications/${applicationId}/cases/${id}`, 403, 'person.role', { headers: await desk.headers('fire') });
});

test('a fee is asked for with the case, and is not any more when the case ends without a result', async () => {
  const note = { kind: 'drafted', source: null, note: { zh: '样例', en: null } };
  await desk.hall.database.db.insertInto('fee_rates').values({ hall_id: 'dezhou', matter_key: 'sign', position: 0, item: JSON.stringify({ zh: '工本费', en: null }), amount: 1000, basis: '样例', provenance: JSON.stringify(note) }).execute();
  const { ids } = await desk.open({ planId: 'sign', department: 'urban-management' });
  const id = ids['sign'] ?? '';
  const own = await desk.own(id);
  assert.deepEqual([own.fee?.state, own.lane.next.action, own.actions.includes('pay')], ['due', 'pay', true]);
  await desk.withdraw(id);
  assert.deepEqual([(await desk.own(id)).fee?.state, (await desk.row(id)).fee_due], ['waived', false]);
});

test('the applicant pays through the API what the case asks for; another person sees neither fee nor payment; a refund stands in the log with who and why', async () => {
  const { db } = desk.hall.database;
  await db.updateTable('site_keys').set({ revoked_at: desk.now() }).where('mode', '=', 'live').execute();
  const { ids } = await desk.open({ planId: 'sign', department: 'urban-management' });
  const id = ids['sign'] ?? '';
  const feeId = (await desk.own(id)).fee?.id ?? '';
  const headers = await desk.citizen();
  const other = { authorization: (await signInCitizen(desk.hall, samplePhones.builder)).authorization };
  await desk.hall.refused(`/api/v1/fees/${feeId}/payments`, 404, 'fee.not-found', post({}, { headers: other }));
  const payment = await desk.hall.read<Payment>(`/api/v1/fees/${feeId}/payments`, post({}, { headers }));
  await desk.hall.refused(`/api/v1/payments/${payment.id}`, 404, 'payment.not-found', { headers: other });
  await desk.hall.read(`/api/v1/sandbox/payments/${payment.id}`, post({ outcome: 'paid' }));
  desk.setNow(new Date(desk.now().getTime() + 4000).toISOString());
  const paid = await desk.hall.read<Payment>(`/api/v1/payments/${payment.id}`, { headers });
  assert.deepEqual([paid.state, (await desk.own(id)).fee?.state, (await desk.row(id)).fee_due], ['paid', 'paid', false]);
  const { version } = await desk.row(id);
  await desk.hall.read(`/api/v1/fees/${feeId}/refund`, post({ reason: { zh: '重复收取' } }, { headers: await desk.headers('city') }));
  const view = await desk.read(id, 'city');
  const line = view.log.at(-1);
  assert.deepEqual([view.fee?.state, line?.action, line?.by.kind, line?.reason?.zh, view.state, (await desk.row(id)).version === version], ['refunded', 'feeRefunded', 'staff', '重复收取', 'received', true]);
  assert.deepEqual(view.log.map(({ action }) => action), ['submit', 'feePaid', 'feeRefunded'], 'and nobody who acts on the case is told that it has changed');
});
