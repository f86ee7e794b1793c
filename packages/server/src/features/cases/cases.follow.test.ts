import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Document, Progress } from '@hallkit/contract';
import { addPaper } from '../../fixtures/applications.fixture.ts';
import { createCaseDesk, type CaseDesk } from '../../fixtures/cases.fixture.ts';
import { post } from '../../fixtures/staff.fixture.ts';
import type { PaperRow } from './cases.types.ts';

let desk: CaseDesk;
before(async () => (desk = await createCaseDesk('2026-03-02T02:00:00Z')));
after(() => desk.close());

const words = (zh: string) => ({ zh, en: null });
const reason = { reason: { zh: '看不清出口', en: 'The exits cannot be made out' } };
const follows = (key: string, zh: string): PaperRow => ({ key, name: words(zh), kind: 'other', state: 'toFollow', documentId: null, givenBy: null });
/** A paper in the space of the firm, as one that was uploaded. */
const paper = (key: string, more: { readonly trustGrade?: 'A' | 'C' } = {}): Promise<string> => addPaper(desk.hall, { session: { person: desk.person } as never, firmId: desk.person.firmId }, key, more);
const told = async (caseNo: string, template: string): Promise<object[]> => (await desk.hall.database.db.selectFrom('notifications').select('data').where('channel', '=', 'sms').where('template', '=', template).orderBy('created_at').execute()).map(({ data }) => data as { caseNo?: string }).filter((data) => data.caseNo === caseNo);
const eventsOf = async (department: string): Promise<number> => (await desk.hall.database.db.selectFrom('events').select('seq').where('topic', '=', `department.dezhou.${department}`).execute()).length;

test('a paper left for later is handed in online while the case is open, sent back with a reason, and handed in again', async () => {
  const { ids, progressId } = await desk.open({ planId: 'fire', department: 'fire-rescue', papers: [follows('floor-plan', '平面布置图')] });
  const id = ids['fire'] ?? '';
  assert.deepEqual((await desk.own(id)).lane.next.who, 'department', 'whether it is accepted does not wait for it');
  await desk.act(id, 'fire', 'accept');
  const mine = await desk.own(id);
  assert.deepEqual([mine.toFollow?.items, mine.toFollow?.due.day, mine.toFollow?.actions.includes('handIn')], [[{ key: 'floor-plan', name: words('平面布置图'), state: 'due', reason: null }], mine.lane.promised.day, true], 'with the decision it is due');
  assert.deepEqual([mine.lane.next.action, mine.lane.next.by], ['handIn', mine.lane.promised.day]);
  await desk.refused(id, 'fire', 409, 'case.action', { action: 'acceptPapers' });

  const first = await paper('floor-plan');
  const headers = await desk.citizen();
  const foreign = await desk.hall.refused(`/api/v1/cases/${id}/supplement`, 400, 'request.invalid', post({ version: mine.version, documents: { lease: first } }, { headers }));
  assert.deepEqual(foreign.errors.map(({ pointer, code }) => [pointer, code]), [['/documents/lease', 'supplement.unasked']]);
  await desk.hall.refused(`/api/v1/cases/${id}/supplement`, 400, 'request.invalid', post({ version: mine.version, note: '以后' }, { headers }));
  await desk.hall.refused(`/api/v1/cases/${id}/supplement`, 404, 'document.not-found', post({ version: mine.version, documents: { 'floor-plan': 'dc_0000000000000000000000' } }, { headers }));
  const before = await eventsOf('fire-rescue');
  const came = await desk.supply(id, { documents: { 'floor-plan': first }, note: '请查收' });
  assert.deepEqual([came.toFollow?.items[0]?.state, came.documents[0]?.state, came.lane.next.who, came.log.at(-1)?.action, came.messages.at(-1)?.text], ['came', 'attached', 'department', 'handIn', '请查收']);
  assert.deepEqual([(await desk.row(id)).unread, (await eventsOf('fire-rescue')) - before], [true, 1], 'the department hears of it at once');

  const view = await desk.read(id, 'fire');
  assert.deepEqual([view.documents[0]?.document?.id, view.toFollow?.actions.includes('acceptPapers'), view.toFollow?.actions.includes('declinePapers')], [first, true, true]);
  await desk.refused(id, 'fire', 400, 'request.invalid', { action: 'declinePapers', toFollow: ['lease'], ...reason });
  await desk.refused(id, 'fire', 400, 'request.invalid', { action: 'declinePapers', toFollow: ['floor-plan'] });
  const returned = await desk.act(id, 'fire', 'declinePapers', { toFollow: ['floor-plan'], ...reason });
  assert.deepEqual(returned.toFollow?.items, [{ key: 'floor-plan', name: words('平面布置图'), state: 'due', reason: reason.reason }]);
  assert.deepEqual(await told(view.caseNo, 'case.toFollow'), [{ caseNo: view.caseNo, matter: words('事项 fire'), items: [words('平面布置图')], day: null, reason: reason.reason }]);
  const second = await paper('floor-plan');
  const again = await desk.supply(id, { documents: { 'floor-plan': second } });
  assert.deepEqual([again.toFollow?.items[0]?.reason, again.documents[0]?.document?.id], [null, second], 'the newest is shown');
  const checked = await desk.act(id, 'fire', 'acceptPapers');
  assert.deepEqual([checked.state, checked.toFollow?.items[0]?.state, (await desk.own(id)).toFollow?.actions.includes('handIn')], ['accepted', 'accepted', false]);
  assert.equal((await desk.hall.read<Progress>(`/api/v1/progress/${progressId}`)).lanes[0]?.next.who, 'department');
});

test('what follows a grant has a day of its own; the last paper that is in order makes it a grant without reserve', async () => {
  const { ids, applicationId } = await desk.open({ planId: 'sign', department: 'urban-management', papers: [follows('photo', '效果图')] });
  const id = ids['sign'] ?? '';
  await desk.act(id, 'city', 'accept');
  await desk.refused(id, 'cityHead', 400, 'request.invalid', { action: 'grantToFollow', toFollow: ['photo'], toFollowBy: '2026-03-01' });
  const granted = await desk.act(id, 'cityHead', 'grantToFollow', { toFollow: ['photo', '安全承诺书'], toFollowBy: '2026-03-20' });
  assert.deepEqual(granted.toFollow?.items.map(({ key, name, state }) => [key, name.zh, state]), [['photo', '效果图', 'due'], ['follow-2', '安全承诺书', 'due']]);
  assert.deepEqual([granted.toFollow?.due.kind, granted.toFollow?.due.day, granted.toFollow?.due.late], ['known', '2026-03-20', false]);
  assert.deepEqual(await told(granted.caseNo, 'case.toFollow'), [{ caseNo: granted.caseNo, matter: words('事项 sign'), items: [words('效果图'), words('安全承诺书')], day: '2026-03-20', reason: null }]);
  const mine = await desk.own(id);
  assert.deepEqual([mine.lane.next.action, mine.lane.next.by, mine.toFollow?.actions.includes('handIn')], ['handIn', '2026-03-20', true]);
  const list = async (): Promise<string | undefined> => (await desk.hall.read<{ data: { id: string; state: string }[] }>('/api/v1/applications', { headers: await desk.citizen() })).data.find((one) => one.id === applicationId)?.state;
  assert.equal(await list(), 'waitingForYou');

  const part = await desk.supply(id, { documents: { photo: await paper('photo') } });
  assert.deepEqual([part.toFollow?.items.map(({ state }) => state), part.lane.next.action], [['came', 'due'], 'handIn']);
  assert.equal((await desk.act(id, 'city', 'acceptPapers')).state, 'grantedToFollow', 'not before the last one is there');
  // It comes late, and is taken all the same.
  desk.setNow('2026-03-23T02:00:00Z');
  const late = await desk.own(id);
  assert.deepEqual([late.toFollow?.due.state, late.toFollow?.due.late, (await desk.read(id, 'cityHead')).actions.includes('revoke')], ['overdue', true, true]);
  const rest = await desk.supply(id, { documents: { 'follow-2': await paper('promise') } });
  assert.deepEqual([rest.toFollow?.due.kind, rest.toFollow?.due.late, rest.lane.next.who], ['met', true, 'department']);
  const done = await desk.act(id, 'city', 'acceptPapers');
  assert.deepEqual([done.state, done.nationalCode, done.decision?.kind, done.log.at(-1)?.action, done.documents.map(({ state }) => state)], ['granted', 11, 'grantedToFollow', 'acceptPapers', ['attached', 'attached']]);
  assert.deepEqual([(await desk.own(id)).lane.next.action, await list()], [null, 'completed']);
  await desk.hall.refused(`/api/v1/cases/${id}/supplement`, 409, 'case.action', post({ version: done.version, documents: { photo: await paper('photo') } }, { headers: await desk.citizen() }));
  desk.setNow('2026-03-02T02:00:00Z');
});

test('the original of an uploaded certificate is asked for once, in every case that has it, and whoever saw it stands in the log', async () => {
  const licence = await paper('health-certificate');
  const own = (state: PaperRow['state'] = 'attached'): PaperRow => ({ key: 'health-certificate', name: words('健康证明'), kind: 'certificate', state, documentId: licence, givenBy: null, original: true });
  const { ids, applicationId, progressId } = await desk.open({ planId: 'food', department: 'market-regulation', papers: [own()] }, { planId: 'health', department: 'health', papers: [own()] });
  const [food = '', health = ''] = ['food', 'health'].map((planId) => ids[planId] ?? '');
  const { db } = desk.hall.database;
  await db.insertInto('document_uses').values([food, health].map((caseId, index) => ({
    hall_id: 'dezhou', id: `du_${applicationId.slice(3)}${index}`, document_id: licence, document_name: JSON.stringify(words('健康证明')), paper_key: 'health-certificate', owner_kind: 'firm', owner_id: desk.person.firmId, person_id: desk.person.id, application_id: applicationId, application_number: 'x',
    case_id: caseId, case_no: 'x', case_hall_id: 'dezhou', department_id: index === 0 ? 'market-regulation' : 'health', department: JSON.stringify({ id: index === 0 ? 'market-regulation' : 'health', name: words('部门') }), matter: JSON.stringify(words('事项')), purpose: JSON.stringify(words('办理')),
    consent_at: desk.now(), relied_on_at: null, released_at: null, revoked_at: null,
  })) as never).execute();
  const progress = async (): Promise<readonly (string | null)[]> => (await desk.hall.read<Progress>(`/api/v1/progress/${progressId}`)).lanes.map(({ next }) => next.action);
  assert.deepEqual(await progress(), [null, null], 'nobody travels before it is accepted');
  await desk.act(food, 'market', 'accept');
  await desk.act(health, 'health', 'accept');
  assert.deepEqual(await progress(), ['bringOriginal', 'bringOriginal']);
  const mine = await desk.own(food);
  assert.deepEqual([mine.documents[0]?.original, mine.lane.next.by], ['due', mine.lane.promised.day]);
  const verified = await desk.hall.read<Document>(`/api/v1/documents/${licence}/verify`, post({ caseId: health, note: '原件一致' }, { headers: await desk.headers('health') }));
  assert.deepEqual([verified.trustGrade, verified.verifiedAt], ['B', desk.now().toISOString()]);
  assert.deepEqual(await progress(), [null, null], 'shown once for all');
  for (const [id, who] of [[food, 'market'], [health, 'health']] as const) {
    const view = await desk.read(id, who);
    assert.deepEqual([view.documents[0]?.original, view.log.at(-1)?.action, view.log.at(-1)?.by.kind, view.log.at(-1)?.note], ['seen', 'originalSeen', 'staff', '原件一致']);
  }
  const { length } = (await desk.read(food, 'market')).log;
  await desk.hall.read(`/api/v1/documents/${licence}/verify`, post({ caseId: health }, { headers: await desk.headers('health') }));
  assert.equal((await desk.read(food, 'market')).log.length, length, 'a repeat writes nothing');
});

test('what an authority issued needs no original', async () => {
  const issued = await paper('business-licence', { trustGrade: 'A' });
  const { ids } = await desk.open({ planId: 'food', department: 'market-regulation', papers: [{ key: 'business-licence', name: words('营业执照'), kind: 'certificate', state: 'attached', documentId: issued, givenBy: null, original: true }] });
  assert.equal((await desk.own(ids['food'] ?? '')).lane.next.who, 'department');
});
