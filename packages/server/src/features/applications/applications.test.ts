import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Application, ApplicationList, Discarded, HandOff, NewPersonSession } from '@hallkit/contract';
import { sql } from 'kysely';
import { applicantBy, applicantOf, createApplicationHall, restaurantAnswers, type Applicant } from '../../fixtures/applications.fixture.ts';
import { samplePhones } from '../../fixtures/citizen.fixture.ts';
import type { TestHall } from '../../fixtures/hall.fixture.ts';
import { post, signIn } from '../../fixtures/staff.fixture.ts';
import { raiseRevision } from '../matters/matters.import.store.ts';

let hall: TestHall;
let li: Applicant;
let wang: Applicant;
let now = new Date('2026-11-25T02:00:00Z');
before(async () => {
  hall = await createApplicationHall({ clock: () => now });
  li = await applicantOf(hall);
  wang = await applicantOf(hall, samplePhones.agent);
});
after(() => hall.close());

const firm = () => ({ kind: 'firm', firmId: li.firmId });
const restaurant = (answers: object = restaurantAnswers): Promise<Application> => li.create({ scenarioId: 'restaurant', answers, applicant: firm() });
const fieldOf = ({ form }: Application, key: string) => form.sections.flatMap(({ fields }) => fields).find((field) => field.key === key);
const api = '/api/v1/applications';

test('a draft of a scenario: planned, filled in with what the hall knows, and told all at once what is missing', async () => {
  const draft = await restaurant();
  assert.match(draft.id, /^aq_[0-9A-Za-z]{22}$/);
  assert.deepEqual([draft.state, draft.version, draft.hallId, draft.number, draft.progressId, draft.changedBy, draft.stale, draft.ready], ['draft', 1, 'dezhou', null, null, 'you', false, false]);
  assert.deepEqual(draft.applicant, { kind: 'firm', id: li.firmId, name: '德州样例餐饮有限公司', number: '91371499MA9HALL12G' });
  assert.deepEqual(draft.plan?.matters.map(({ departmentId }) => departmentId), ['market-regulation', 'health', 'market-regulation', 'fire-rescue', 'urban-management']);
  assert.deepEqual(['name-of-the-firm', 'unified-social-credit-code', 'name-of-the-legal-representative', 'identity-number-of-the-legal-representative', 'telephone'].map((key) => [fieldOf(draft, key)?.value, fieldOf(draft, key)?.from]), [
    ['德州样例餐饮有限公司', 'firm'], ['91371499MA9HALL12G', 'firm'], ['李小敏', 'firm'], ['37149919900612002X', 'person'], ['13800003210', 'person'],
  ]);
  assert.equal(draft.form.title.zh, '开办餐饮店“一件事”申请书');
  const states = new Map(draft.materials.map(({ key, state }) => [key, state]));
  assert.deepEqual([states.get('restaurant-joint-application'), states.get('business-licence'), states.get('floor-plan')], ['filled', 'fetched', 'missing']);
  const faults = draft.faults.map(({ in: part, key, code }) => `${part} ${key} ${code}`);
  for (const expected of ['values address-of-the-premises field.missing', 'documents floor-plan paper.missing', 'delivery method field.missing']) assert.ok(faults.includes(expected), expected);
  assert.ok(!faults.some((fault) => fault.includes('name-of-the-firm') || fault.includes('business-licence') || fault.includes('joint')));
  assert.ok(draft.faults.every(({ detail }) => /\p{Script=Han}/u.test(detail)));
  assert.deepEqual(draft.actions, ['save', 'discard', 'handOff']);
  assert.equal(Date.parse(draft.keptUntil ?? '') - now.getTime(), 30 * 86_400_000);
});

test('a draft of one matter: its own form and papers', async () => {
  const { data } = await hall.read<{ data: { id: string; name: { zh: string } }[] }>('/api/v1/matters?limit=100&department=market-regulation');
  const matterId = data.find(({ id }) => id.startsWith('dezhou.'))?.id ?? data[0]?.id ?? '';
  const draft = await li.create({ matterId, applicant: firm() });
  assert.deepEqual([draft.matterId, draft.scenarioId, draft.plan, draft.answers], [matterId, null, null, {}]);
  assert.ok(draft.materials.some(({ kind, state, paperUrl }) => kind === 'form' && state === 'filled' && paperUrl?.startsWith(`${api}/${draft.id}/papers/`)));
  assert.ok(draft.form.sections.length >= 1 && (draft.form.schema as { required: string[] }).required.length > 0);
  await hall.refused(api, 404, 'matter.not-found', post({ matterId: 'nothing', applicant: firm() }, li.as()));
  await hall.refused(api, 400, 'request.invalid', post({ matterId, handlingItemId: 'nothing', applicant: firm() }, li.as()));
});

test('what is saved is merged, what is not named stays, null takes a value out', async () => {
  const draft = await restaurant();
  const once = await li.save(draft, { values: { 'address-of-the-premises': ' 德城区三八路 1 号 ', telephone: '+86 138-0000-3211' }, delivery: { method: 'courier', recipient: '李小敏' } });
  assert.deepEqual([once.version, fieldOf(once, 'address-of-the-premises')?.value, fieldOf(once, 'telephone')?.value, fieldOf(once, 'telephone')?.from], [2, '德城区三八路 1 号', '13800003211', 'draft']);
  const twice = await li.save(once, { values: { telephone: null, 'contact-person': '' }, delivery: { method: 'courier', phone: '138' } });
  assert.deepEqual([fieldOf(twice, 'telephone')?.value, fieldOf(twice, 'telephone')?.from, fieldOf(twice, 'contact-person')?.value, fieldOf(twice, 'address-of-the-premises')?.value], ['13800003210', 'person', null, '德城区三八路 1 号']);
  assert.deepEqual(twice.delivery, { method: 'courier', recipient: '李小敏', phone: '138', address: null });
  assert.deepEqual(twice.faults.filter(({ in: part }) => part === 'delivery').map(({ key, code }) => `${key} ${code}`), ['address field.missing', 'phone telephone.invalid']);
  const back = await li.get(draft.id);
  assert.deepEqual(back, twice);
});

test('what no draft can keep is refused with its place; a wrong check digit is kept and told', async () => {
  const draft = await restaurant();
  const { errors } = await li.refusedSave(draft, { values: { telephone: true, nothing: 'x' } }, 400, 'request.invalid');
  assert.deepEqual(errors.map(({ pointer, code }) => `${pointer} ${code}`), ['/values/telephone field.type', '/values/nothing field.unknown']);
  assert.deepEqual((await li.refusedSave(draft, { answers: { small: 'huge' } }, 400, 'request.invalid')).errors.map(({ in: part, pointer, code }) => `${part} ${pointer} ${code}`), ['body /answers/small answer.unknownOption']);
  assert.deepEqual((await li.refusedSave(draft, { documents: { 'floor-plan': 'dc_nothing' } }, 404, 'document.not-found')).errors.map(({ pointer }) => pointer), ['/documents/floor-plan']);
  await li.refusedSave(draft, { documents: { nothing: 'dc_nothing' } }, 400, 'request.invalid');
  await li.refusedSave(draft, { toFollow: ['floor-plan'] }, 400, 'request.invalid');
  const saved = await li.save(draft, { values: { 'unified-social-credit-code': '91371499MA9HALL12H' } });
  assert.ok(saved.faults.some(({ key, code }) => key === 'unified-social-credit-code' && code === 'uscc.checkDigit'));
  assert.equal(saved.version, 2, 'nothing of what was refused has counted');
});

test('what was typed for an answer that is changed is there again when it is changed back', async () => {
  const draft = await li.save(await restaurant(), { values: { 'material-of-the-sign': '亚克力' } });
  const without = await li.save(draft, { answers: { ...restaurantAnswers, signboard: false } });
  assert.equal(fieldOf(without, 'material-of-the-sign'), undefined);
  assert.equal(without.plan?.matters.length, 4);
  const again = await li.save(without, { answers: restaurantAnswers });
  assert.equal(fieldOf(again, 'material-of-the-sign')?.value, '亚克力');
});

test('two devices: the later one is told, reads, merges and loses nothing', async () => {
  const draft = await restaurant();
  const phone = await applicantOf(hall);
  const byPhone = await phone.save(draft, { values: { 'area-of-the-premises': 120 } });
  assert.equal(byPhone.changedBy, 'you');
  const { errors } = await li.refusedSave(draft, { values: { 'name-of-the-premises': '样例饭店' } }, 409, 'application.changed');
  assert.equal(errors[0]?.detail, '现在是第 2 版');
  const read = await li.get(draft.id);
  assert.deepEqual([read.changedBy, read.version, fieldOf(read, 'area-of-the-premises')?.value], ['other', 2, 120]);
  const merged = await li.save(read, { values: { 'name-of-the-premises': '样例饭店' } });
  assert.deepEqual([fieldOf(merged, 'area-of-the-premises')?.value, fieldOf(merged, 'name-of-the-premises')?.value], [120, '样例饭店']);
});

test('another device goes on by a code: with this draft, and nothing else', async () => {
  const draft = await restaurant();
  const { code, url, expiresAt } = await hall.read<HandOff>(`${api}/${draft.id}/hand-offs`, post({}, li.as()));
  assert.ok(url.endsWith(`?view=apply#hand-off=${code}`) && Date.parse(expiresAt) > 0);
  const phone = applicantBy(hall, await hall.read<NewPersonSession>('/api/v1/person-sessions', post({ method: 'handOff', code })));
  assert.equal(phone.session.applicationId, draft.id);
  const byPhone = await phone.save(await phone.get(draft.id), { values: { 'area-of-the-premises': 120 } });
  assert.deepEqual([byPhone.changedBy, byPhone.actions], ['you', ['save', 'discard']]);
  assert.equal((await li.get(draft.id)).changedBy, 'other');
  await hall.refused(`${api}/${(await restaurant()).id}`, 404, 'application.not-found', phone.as());
  await hall.refused(api, 403, 'person.role', phone.as());
  await hall.refused(api, 403, 'person.role', post({ scenarioId: 'restaurant', applicant: { kind: 'self' } }, phone.as()));
  await hall.refused(`${api}/${draft.id}/hand-offs`, 403, 'person.role', post({}, phone.as()));
});

test('of many saves of one version exactly one counts', async () => {
  const draft = await restaurant();
  const answers = await Promise.all(Array.from({ length: 6 }, (_, at) => hall.call(`${api}/${draft.id}/save`, post({ version: draft.version, values: { 'name-of-the-premises': `店 ${at}` } }, li.as()))));
  assert.deepEqual(answers.map(({ statusCode }) => statusCode).sort(), [200, 409, 409, 409, 409, 409]);
  const kept = answers.find(({ statusCode }) => statusCode === 200)?.json<Application>();
  assert.equal(fieldOf(await li.get(draft.id), 'name-of-the-premises')?.value, kept && fieldOf(kept, 'name-of-the-premises')?.value);
});

test('to anybody else an application is not there', async () => {
  const draft = await restaurant();
  await hall.refused(`${api}/${draft.id}`, 404, 'application.not-found', wang.as());
  await hall.refused(`${api}/${draft.id}/save`, 404, 'application.not-found', post({ version: 1 }, wang.as()));
  await hall.refused(`${api}/${draft.id}/discard`, 404, 'application.not-found', post({ version: 1 }, wang.as()));
  await hall.refused(`${api}/${draft.id}/hand-offs`, 404, 'application.not-found', post({}, wang.as()));
  await hall.refused(`${api}/aq_nothing`, 404, 'application.not-found', li.as());
  await hall.refused(`${api}/${draft.id}`, 401, 'person.required');
  await hall.refused(`${api}/${draft.id}`, 403, 'person.role', { headers: await signIn(hall, '1001') });
  await hall.refused(api, 404, 'firm.not-found', post({ scenarioId: 'restaurant', applicant: firm() }, wang.as()));
  await hall.refused(api, 404, 'mandate.not-found', post({ scenarioId: 'restaurant', applicant: { kind: 'person', mandateId: 'md_nothing' } }, li.as()));
  assert.ok((await hall.read<ApplicationList>(api, wang.as())).data.every(({ id }) => id !== draft.id));
});

test('who is not known by their real name can begin for themselves, and is told at once what is needed; for a firm they are asked first', async () => {
  const stranger = await applicantOf(hall, '13700000777');
  const draft = await stranger.create({ scenarioId: 'restaurant', applicant: { kind: 'self' } });
  assert.deepEqual([draft.identityLevel, draft.applicant.name], ['realName', '137****0777']);
  const { errors } = await hall.refused(api, 403, 'identity.level', post({ scenarioId: 'restaurant', applicant: firm() }, stranger.as()));
  assert.deepEqual([errors[0]?.code, errors[0]?.detail], ['level.realName', '需要核验姓名和身份证号码：登录后填一次即可，已填的都保留']);
});

test('a repeat of a creation with its key is the same draft', async () => {
  const rest = { headers: { 'idempotency-key': 'one-draft' } };
  const request = { scenarioId: 'restaurant', answers: restaurantAnswers, applicant: firm() };
  assert.equal((await li.create(request, rest)).id, (await li.create(request, rest)).id);
  const { body } = await hall.database.db.selectFrom('idempotency_records').select('body').where('idempotency_key', '=', 'one-draft').executeTakeFirstOrThrow();
  assert.ok(body !== null && !/李小敏|37149919900612002X|13800003210/.test(body), 'the answer that is kept for a repeat is sealed');
});

test('with a mandate somebody else applies: who gave it reads, and once it is taken back nothing more is saved', async () => {
  const wangSession = wang.session.person;
  const { id: mandateId } = await hall.read<{ id: string }>('/api/v1/mandates', post({ firmId: li.firmId, agent: { name: '王晓明', idNumber: '371499198803050015', phone: samplePhones.agent }, scenarioIds: ['restaurant'], validUntil: '2026-12-31' }, li.as()));
  const byAgent = await wang.create({ scenarioId: 'restaurant', answers: restaurantAnswers, applicant: firm() });
  assert.deepEqual([byAgent.applicant.name, fieldOf(byAgent, 'contact-person')?.value, fieldOf(byAgent, 'name-of-the-firm')?.from], ['德州样例餐饮有限公司', wangSession.name, 'firm']);
  await hall.refused(api, 404, 'firm.not-found', post({ scenarioId: 'newborn', applicant: firm() }, wang.as()));
  const seen = await li.get(byAgent.id);
  assert.deepEqual([seen.actions, seen.ready], [[], false]);
  await li.refusedSave(byAgent, { values: {} }, 403, 'person.role');
  const listed = (await hall.read<ApplicationList>(`${api}?limit=100`, li.as())).data.find(({ id }) => id === byAgent.id);
  assert.equal(listed?.mayAct, false);
  const saved = await wang.save(byAgent, { values: { 'name-of-the-premises': '样例饭店' } });
  await hall.read(`/api/v1/mandates/${mandateId}/revoke`, post({}, li.as()));
  await wang.refusedSave(saved, { values: {} }, 409, 'mandate.state');
  const after = await wang.get(saved.id);
  assert.deepEqual([after.actions, fieldOf(after, 'identity-number-of-the-legal-representative')?.value, fieldOf(after, 'name-of-the-premises')?.value], [['discard'], null, '样例饭店'], 'what the hall knows of the firm is shown no more');
});

test('my applications, the last changed first, page by page', async () => {
  const mine: string[] = [];
  for (let cursor: string | null = null; ; ) {
    const page: ApplicationList = await hall.read<ApplicationList>(`${api}?state=draft&limit=4${cursor === null ? '' : `&cursor=${cursor}`}`, li.as());
    mine.push(...page.data.map(({ id }) => id));
    assert.ok(page.data.every(({ name, state, keptUntil }) => name.zh !== '' && state === 'draft' && keptUntil !== null));
    if (page.nextCursor === null) break;
    cursor = page.nextCursor;
  }
  assert.ok(mine.length >= 8 && new Set(mine).size === mine.length);
  now = new Date(now.getTime() + 1000);
  const oldest = mine.at(-1) ?? '';
  await li.save(await li.get(oldest), { values: {} });
  assert.equal((await hall.read<ApplicationList>(`${api}?limit=1`, li.as())).data[0]?.id, oldest);
  assert.deepEqual((await hall.read<ApplicationList>(`${api}?state=submitted`, li.as())).data, []);
});

test('a draft that is given up is gone, and with it what was typed', async () => {
  const draft = await li.save(await restaurant(), { values: { 'name-of-the-premises': '样例饭店' } });
  await hall.refused(`${api}/${draft.id}/discard`, 409, 'application.changed', post({ version: 1 }, li.as()));
  assert.equal((await hall.read<Discarded>(`${api}/${draft.id}/discard`, post({ version: draft.version }, li.as()))).id, draft.id);
  await hall.refused(`${api}/${draft.id}`, 404, 'application.not-found', li.as());
  const row = await hall.database.db.selectFrom('applications').select(['values', 'answers', 'state']).where('id', '=', draft.id).executeTakeFirstOrThrow();
  assert.deepEqual(row, { values: {}, answers: {}, state: 'discarded' });
});

test('a scenario that changes makes the draft stale until it is saved again', async () => {
  const draft = await restaurant();
  const { db } = hall.database;
  await db.updateTable('scenarios').set({ definition: sql`jsonb_set(definition, '{name,en}', '"Open an eatery"')` }).where('id', '=', 'restaurant').execute();
  await raiseRevision(db, 'dezhou');
  const stale = await li.get(draft.id);
  assert.deepEqual([stale.stale, stale.name.en, stale.version], [true, 'Open an eatery', 1]);
  assert.equal((await li.save(stale, {})).stale, false);
});

test('numbers and addresses of people are sealed in the database', async () => {
  const draft = await li.save(await restaurant(), { values: { 'identity-number-of-the-legal-representative': '37149919900612002X', 'address-of-the-premises': '德城区三八路 77 号' }, delivery: { method: 'courier', recipient: '李小敏', phone: '13800003210', address: '德城区三八路 77 号' } });
  const row = JSON.stringify(await hall.database.db.selectFrom('applications').selectAll().where('id', '=', draft.id).executeTakeFirstOrThrow());
  for (const text of ['37149919900612002X', '三八路', '13800003210']) assert.ok(!row.includes(text), text);
});

test('the language of the reader', async () => {
  const draft = await restaurant();
  const english = await hall.read<Application>(`${api}/${draft.id}`, li.as({ headers: { 'accept-language': 'en' } }));
  assert.ok(english.faults.some(({ code, detail }) => code === 'field.missing' && detail === 'is required'));
});
