import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Application, Case, OwnCase } from '@hallkit/contract';
import { applicantOf, createApplicationHall, readyRestaurant, restaurantAnswers, type Applicant } from '../../fixtures/applications.fixture.ts';
import { samplePhones } from '../../fixtures/citizen.fixture.ts';
import type { TestHall } from '../../fixtures/hall.fixture.ts';
import { pdfText } from '../../fixtures/pdf.fixture.ts';
import { post, signIn } from '../../fixtures/staff.fixture.ts';

let hall: TestHall;
let li: Applicant;
const now = new Date('2026-11-25T02:00:00Z');
before(async () => {
  hall = await createApplicationHall({ clock: () => now });
  li = await applicantOf(hall);
});
after(() => hall.close());

const paper = (id: string, key: string): string => `/api/v1/applications/${id}/papers/${key}`;
const textOf = async (url: string, headers: object): Promise<{ text: string; pages: number; tag: string }> => {
  const answer = await hall.call(url, { headers: headers as Record<string, string> });
  assert.deepEqual([answer.statusCode, answer.headers['content-type']], [200, 'application/pdf'], answer.body.slice(0, 300));
  return { ...(await pdfText(answer.rawPayload)), tag: String(answer.headers.etag) };
};

test('the joint form of a draft has what was filled in, for the matters it is for, and says on each page that it is a draft', async () => {
  const draft = await li.save(await li.create({ scenarioId: 'restaurant', answers: restaurantAnswers, applicant: { kind: 'firm', firmId: li.firmId } }), { values: { 'address-of-the-premises': '德城区三八路 1 号', 'sold-online': true } });
  const key = 'restaurant-joint-application';
  const { text, pages, tag } = await textOf(paper(draft.id, key), li.as().headers ?? {});
  for (const expected of ['开办餐饮店“一件事”申请书', '德州样例餐饮有限公司', '91371499MA9HALL12G', '德城区三八路1号', '《食品经营许可证》新办', '户外招牌设施规范管理', '尚未提交']) assert.ok(text.replaceAll(' ', '').includes(expected), expected);
  assert.ok(!text.includes('公众聚集场所投入使用') && !text.includes('消防安全责任人'), 'the fire check has a paper of its own, and what only it asks is not on this one');
  assert.ok(text.includes('法定代表人姓名'));
  assert.equal(text.split('草稿 DRAFT').length - 1, pages * 2, 'twice on each page');
  assert.equal((await textOf(paper(draft.id, key), li.as().headers ?? {})).tag, tag, 'the same values, the same file');
  const saved = await li.save(draft, { values: { 'address-of-the-premises': '德城区湖滨路 9 号' } });
  const later = await textOf(paper(saved.id, key), li.as().headers ?? {});
  assert.ok(later.text.replaceAll(' ', '').includes('湖滨路9号') && later.tag !== tag);
  assert.equal((await hall.call(paper(draft.id, key), li.as({ headers: { 'if-none-match': later.tag } }))).statusCode, 304);
  const promise = await textOf(paper(draft.id, 'restaurant-joint-commitment'), li.as().headers ?? {});
  assert.ok(promise.text.replaceAll(' ', '').includes('郑重承诺如下'));
});

test('what is no form of the application, and a form of somebody else, is not there', async () => {
  const draft = await li.create({ scenarioId: 'restaurant', answers: restaurantAnswers, applicant: { kind: 'firm', firmId: li.firmId } });
  await hall.refused(paper(draft.id, 'floor-plan'), 404, 'paper.not-found', li.as());
  await hall.refused(paper(draft.id, 'nothing'), 404, 'paper.not-found', li.as());
  await hall.refused(paper(draft.id, 'restaurant-joint-application'), 404, 'application.not-found', (await applicantOf(hall, samplePhones.agent)).as());
});

test('handed in, applicant and department read the same form: with its number, without the mark of a draft', async () => {
  const draft = await readyRestaurant(hall, li);
  const done = await hall.read<Application>(`/api/v1/applications/${draft.id}/submit`, post({ version: draft.version, declared: true }, li.as()));
  const own = await textOf(paper(done.id, 'restaurant-joint-application'), li.as().headers ?? {});
  const flat = own.text.replaceAll(' ', '');
  for (const expected of [done.number ?? '-', '2026年11月25日网上提交', '样例饭店', '系统核验，免提交', '已提交', '窗口领取', '经办人：李小敏']) assert.ok(flat.includes(expected), expected);
  assert.doesNotMatch(own.text, /草稿|DRAFT/);
  const food = done.cases.find(({ caseNo }) => caseNo.endsWith('-03'))?.id ?? '';
  const headers = await signIn(hall, '1101');
  const theirs = await hall.read<Case>(`/api/v1/cases/${food}`, { headers });
  assert.deepEqual(theirs.values.find(({ key }) => key === 'name-of-the-premises')?.value, '样例饭店');
  assert.ok(!theirs.values.some(({ key }) => key === 'material-of-the-sign'), 'what another department asks is not shown');
  const url = theirs.documents.find(({ key }) => key === 'restaurant-joint-application')?.fileUrl ?? '';
  assert.equal((await textOf(url, headers)).text, own.text);
  await hall.refused(url, 404, 'case.not-found', { headers: await signIn(hall, '1103') });
});

test('values that a supplement brings are those of the form, and reach the department', async () => {
  const draft = await readyRestaurant(hall, li);
  const done = await hall.read<Application>(`/api/v1/applications/${draft.id}/submit`, post({ version: draft.version, declared: true }, li.as()));
  const check = done.cases[1]?.id ?? '';
  const headers = await signIn(hall, '1102');
  const { version } = await hall.read<Case>(`/api/v1/cases/${check}`, { headers });
  await hall.read(`/api/v1/cases/${check}/actions`, post({ version, action: 'requestSupplement', items: [{ key: 'telephone', text: { zh: '电话不通', en: 'Nobody answers' } }] }, { headers }));
  const own = await hall.read<OwnCase>(`/api/v1/applications/${done.id}/cases/${check}`, li.as());
  await hall.refused(`/api/v1/cases/${check}/supplement`, 400, 'request.invalid', post({ version: own.version, values: { 'material-of-the-sign': '木' } }, li.as()));
  await hall.refused(`/api/v1/cases/${check}/supplement`, 400, 'request.invalid', post({ version: own.version, values: { telephone: true } }, li.as()));
  await hall.read(`/api/v1/cases/${check}/supplement`, post({ version: own.version, values: { telephone: '+86 138 0000 3299' } }, li.as()));
  const after = await hall.read<Case>(`/api/v1/cases/${check}`, { headers });
  assert.equal(after.values.find(({ key }) => key === 'telephone')?.value, '13800003299');
});
