import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Application, DocumentUseList, ProgressRef, SandboxMessageList } from '@hallkit/contract';
import { parseApplicationNumber } from '@hallkit/domain';
import { sql } from 'kysely';
import { applicantOf, createApplicationHall, readyRestaurant, restaurantAnswers, type Applicant } from '../../fixtures/applications.fixture.ts';
import { samplePhones } from '../../fixtures/citizen.fixture.ts';
import type { TestHall } from '../../fixtures/hall.fixture.ts';
import { post } from '../../fixtures/staff.fixture.ts';
import { raiseRevision } from '../matters/matters.import.store.ts';

let hall: TestHall;
let li: Applicant;
let wang: Applicant;
let now = new Date('2026-11-25T02:00:00Z');
before(async () => {
  hall = await createApplicationHall({ clock: () => now, env: { NOTIFY_QUIET_HOURS: '03:00-03:01' } });
  // The messages of a test hall are shown while it has no live keys.
  await hall.database.db.updateTable('site_keys').set({ revoked_at: new Date() }).where('mode', '=', 'live').execute();
  li = await applicantOf(hall);
  wang = await applicantOf(hall, samplePhones.agent);
});
after(() => hall.close());

const api = '/api/v1/applications';
const ready = (): Promise<Application> => readyRestaurant(hall, li);
const submit = (draft: Pick<Application, 'id' | 'version'>, rest: object = {}) => post({ version: draft.version, declared: true }, li.as(rest));
const handIn = (draft: Application, rest: object = {}): Promise<Application> => hall.read<Application>(`${api}/${draft.id}/submit`, submit(draft, rest));
const count = async (table: 'cases' | 'case_log' | 'document_uses' | 'notifications' | 'fees', id: string): Promise<number> => {
  const { db } = hall.database;
  const ids = (await db.selectFrom('cases').select('id').where('application_id', '=', id).execute()).map((row) => row.id);
  if (table === 'cases') return ids.length;
  if (table === 'notifications') return (await db.selectFrom('notifications').select('id').where('event_key', '=', `application.submitted ${id}`).execute()).length;
  if (ids.length === 0) return 0;
  return Number((await sql<{ n: string }>`select count(*) as n from ${sql.table(table)} where case_id in (${sql.join(ids)})`.execute(db)).rows[0]?.n);
};

test('handed in: a number, one case for each matter in its department, what waits waits, every paper kept once', async () => {
  const draft = await ready();
  assert.deepEqual([draft.faults, draft.ready, draft.actions], [[], true, ['save', 'submit', 'discard', 'handOff']]);
  const done = await handIn(draft);
  assert.deepEqual(parseApplicationNumber(done.number ?? ''), { prefix: 'DZ', day: '2026-11-25', sequence: parseApplicationNumber(done.number ?? '')?.sequence });
  assert.match(done.queryCode ?? '', /^[A-HJ-NP-Z2-9]{6}$/);
  assert.match(done.progressId ?? '', /^pg_[0-9A-Za-z]{22}$/);
  assert.deepEqual([done.state, done.version, done.keptUntil, done.submittedAt, done.ready, done.actions, done.stale, done.faults], ['submitted', draft.version + 1, null, now.toISOString(), false, [], false, []]);
  assert.deepEqual(done.cases.map(({ caseNo, department, state }) => [caseNo.slice(-2), department.id, state]), [
    ['01', 'market-regulation', 'received'], ['02', 'health', 'received'], ['03', 'market-regulation', 'waiting'], ['04', 'fire-rescue', 'waiting'], ['05', 'urban-management', 'waiting'],
  ]);
  assert.ok(done.cases.every(({ caseNo }) => caseNo.startsWith(`${done.number}-`)));
  assert.deepEqual(await li.get(draft.id), done);
  const { db } = hall.database;
  const rows = await db.selectFrom('cases').selectAll().where('application_id', '=', draft.id).orderBy('position').execute();
  assert.deepEqual(rows.map(({ joint, waits_for }) => [joint, waits_for.length]), [[true, 0], [true, 0], [true, 2], [true, 1], [true, 1]]);
  assert.deepEqual(rows[2]?.limits.promised, { value: 10, unit: 'workingDays' });
  assert.deepEqual(rows[2]?.hands_in, ['health-certificates-of-the-staff'], 'a certificate that people may have is handed in when the matter does not give it');
  assert.ok(rows.some(({ limits }) => limits.statutory !== null), 'the limit of the law is that of the guide');
  const papers = await db.selectFrom('case_papers').select(['case_id', 'key', 'state', 'document_id']).where('case_id', 'in', rows.map(({ id }) => id)).execute();
  const of = (at: number): Map<string, string> => new Map(papers.filter(({ case_id }) => case_id === rows[at]?.id).map(({ key, state }) => [key, state]));
  assert.deepEqual([of(2).get('restaurant-joint-application'), of(2).get('business-licence'), of(2).get('health-certificates-of-the-staff'), of(3).get('floor-plan')], ['filled', 'fetched', 'fromResult', 'attached']);
  assert.ok(!of(4).has('floor-plan') || of(4).get('floor-plan') === 'attached');
});

test('each use of a paper has its receipt, and the applicant is told number and code', async () => {
  const done = await handIn(await ready());
  const { data } = await hall.read<DocumentUseList>('/api/v1/document-uses?limit=100', li.as());
  const mine = data.filter(({ applicationNumber }) => applicationNumber === done.number);
  const attached = done.materials.filter(({ document }) => document !== null);
  assert.equal(mine.length, attached.reduce((sum, { matters }) => sum + matters.length, 0));
  assert.ok(attached.some(({ matters }) => matters.length >= 2), 'one paper for several departments');
  assert.ok(mine.every(({ purpose, caseNo, revocable }) => purpose.zh.startsWith('办理') && caseNo.startsWith(done.number ?? '-') && revocable));
  await hall.app.jobs.run('notifications.sms');
  const { data: messages } = await hall.read<SandboxMessageList>('/api/v1/sandbox/messages');
  const told = messages.find(({ template, text }) => template === 'application.submitted' && text.includes(done.number ?? '-'));
  assert.ok(told?.text.includes(`查询码 ${done.queryCode}`) && told.recipient === '138****3210');
});

test('events: each department and the progress are told, without anything about a person', async () => {
  const done = await handIn(await ready());
  const { db } = hall.database;
  const events = await db.selectFrom('events').select(['topic', 'type', 'data']).where(({ eb, or }) => or([eb('topic', '=', `progress.${done.progressId}`), eb('topic', 'like', 'department.dezhou.%')])).execute();
  const own = events.filter(({ data }) => JSON.stringify(data).includes(done.number ?? '-'));
  assert.deepEqual([...new Set(own.map(({ topic }) => topic))].sort(), ['department.dezhou.fire-rescue', 'department.dezhou.health', 'department.dezhou.market-regulation', 'department.dezhou.urban-management', `progress.${done.progressId}`]);
  assert.ok(own.every(({ type, data }) => type === 'case.changed' && Object.keys(data).sort().join() === 'caseNo,state'));
  assert.ok(events.some(({ topic, type }) => topic === `progress.${done.progressId}` && type === 'application.changed'));
});

test('what is incomplete is refused with everything that is missing, and nothing is written', async () => {
  const draft = await li.create({ scenarioId: 'restaurant', answers: { ...restaurantAnswers, agent: undefined }, applicant: { kind: 'firm', firmId: li.firmId } });
  const { errors } = await hall.refused(`${api}/${draft.id}/submit`, 409, 'application.incomplete', submit(draft));
  const places = errors.map(({ in: part, pointer, code }) => `${part} ${pointer} ${code}`);
  for (const expected of ['body /answers/agent answer.open', 'body /values/address-of-the-premises field.missing', 'body /delivery/method field.missing']) assert.ok(places.includes(expected), expected);
  assert.ok(places.some((place) => place.startsWith('body /documents/') && place.endsWith('paper.consent')), 'the space has some, but nobody has agreed');
  assert.equal(errors.length, draft.faults.length);
  assert.deepEqual([(await li.get(draft.id)).state, await count('cases', draft.id)], ['draft', 0]);
  await hall.refused(`${api}/${draft.id}/submit`, 400, 'request.invalid', post({ version: draft.version, declared: false }, li.as()));
});

test('of many at once exactly one hands it in; a repeat with its key gets the same', async () => {
  const draft = await ready();
  const at = await Promise.all(Array.from({ length: 5 }, (_, n) => hall.call(`${api}/${draft.id}/submit`, submit(draft, { headers: { 'idempotency-key': `key-${n % 2}-${draft.id}` } }))));
  const done = at.filter(({ statusCode }) => statusCode === 200).map((answer) => answer.json<Application>());
  assert.ok(done.length >= 1, JSON.stringify(at.map(({ statusCode, body }) => [statusCode, body.slice(0, 200)])));
  assert.equal(new Set(done.map(({ number }) => number)).size, 1);
  assert.ok(at.every(({ statusCode, json }) => statusCode === 200 || ['application.state', 'idempotency.in-progress'].includes(json<{ code: string }>().code)));
  assert.deepEqual([await count('cases', draft.id), await count('case_log', draft.id), await count('notifications', draft.id)], [5, 5, 1]);
  const repeated = await hall.call(`${api}/${draft.id}/submit`, submit(draft, { headers: { 'idempotency-key': 'another-key' } }));
  assert.equal(repeated.json<{ code: string }>().code, 'application.state');
});

test('a save and a handing-in of one version: one of them counts, whole', async () => {
  for (let round = 0; round < 3; round += 1) {
    const draft = await ready();
    const [saved, handed] = await Promise.all([
      hall.call(`${api}/${draft.id}/save`, post({ version: draft.version, values: { 'name-of-the-premises': '另一个名字' } }, li.as())),
      hall.call(`${api}/${draft.id}/submit`, submit(draft)),
    ]);
    const codes = [saved.statusCode, handed.statusCode];
    assert.deepEqual([...codes].sort(), [200, 409]);
    const after = await li.get(draft.id);
    const name = after.form.sections.flatMap(({ fields }) => fields).find(({ key }) => key === 'name-of-the-premises')?.value;
    assert.deepEqual([after.state, name], codes[0] === 200 ? ['draft', '另一个名字'] : ['submitted', '样例饭店']);
    assert.equal(await count('cases', draft.id), codes[0] === 200 ? 0 : 5);
  }
});

test('numbers of a day have no repeat, however many hand in at once', async () => {
  const drafts = await Promise.all(Array.from({ length: 4 }, () => ready()));
  const done = await Promise.all(drafts.map((draft) => handIn(draft)));
  assert.equal(new Set(done.map(({ number }) => number)).size, 4);
  now = new Date('2026-11-25T16:30:00Z');
  assert.equal(parseApplicationNumber((await handIn(await ready())).number ?? '')?.day, '2026-11-26', 'the day of the hall');
});

test('an old version and a scenario that has changed are told before anything is written', async () => {
  const draft = await ready();
  const { db } = hall.database;
  await hall.refused(`${api}/${draft.id}/submit`, 409, 'application.changed', submit({ ...draft, version: 1 }));
  await db.updateTable('scenarios').set({ definition: sql`jsonb_set(definition, '{name,en}', '"Open an eatery"')` }).where('id', '=', 'restaurant').execute();
  await raiseRevision(db, 'dezhou');
  await hall.refused(`${api}/${draft.id}/submit`, 409, 'application.stale', submit(draft));
  assert.equal(await count('cases', draft.id), 0);
  assert.equal((await handIn(await li.save(draft, {}))).name.en, 'Open an eatery');
});

test('what was handed in stays as it was, whatever becomes of the scenario, and takes no more changes', async () => {
  const done = await handIn(await ready());
  const { db } = hall.database;
  await db.updateTable('scenarios').set({ definition: sql`jsonb_set(definition, '{name,zh}', '"别的名字"')` }).where('id', '=', 'restaurant').execute();
  await raiseRevision(db, 'dezhou');
  const later = await li.get(done.id);
  assert.deepEqual([later.name, later.plan, later.stale], [done.name, done.plan, false]);
  await hall.refused(`${api}/${done.id}/save`, 409, 'application.state', post({ version: done.version, values: {} }, li.as()));
  await hall.refused(`${api}/${done.id}/discard`, 409, 'application.state', post({ version: done.version }, li.as()));
  await hall.refused(`${api}/${done.id}`, 404, 'application.not-found', wang.as());
});

test('when the last step fails nothing has happened: no number, no case, no receipt', async () => {
  const draft = await ready();
  const { db } = hall.database;
  const before = await db.selectFrom('application_numbers').select('last_number').execute();
  await sql`create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no room'; end $$`.execute(db);
  await sql`create trigger refuse before insert on events for each row when (new.topic like 'progress.%') execute function refuse()`.execute(db);
  try {
    assert.equal((await hall.call(`${api}/${draft.id}/submit`, submit(draft))).statusCode, 500);
  } finally {
    await sql`drop trigger refuse on events`.execute(db);
  }
  assert.deepEqual([(await li.get(draft.id)).state, await count('cases', draft.id), await count('notifications', draft.id)], ['draft', 0, 0]);
  assert.deepEqual(await db.selectFrom('application_numbers').select('last_number').execute(), before);
  assert.equal((await handIn(draft)).state, 'submitted');
});

test('number and code open the progress; an unknown number and a wrong code are told alike; guesses end after ten', async () => {
  const { number, queryCode, progressId, cases } = await handIn(await ready());
  const look = (text: string | null, code: string | null) => post({ number: text, queryCode: code });
  assert.deepEqual(await hall.read<ProgressRef>('/api/v1/progress-lookups', look(number, queryCode)), { progressId });
  assert.deepEqual(await hall.read<ProgressRef>('/api/v1/progress-lookups', look((cases[2]?.caseNo ?? '').toLowerCase(), ` ${queryCode?.toLowerCase()} `)), { progressId });
  const wrong = queryCode === 'AAAAAA' ? 'BBBBBB' : 'AAAAAA';
  const one = await hall.refused('/api/v1/progress-lookups', 404, 'progress.not-found', look(number, wrong));
  const other = await hall.refused('/api/v1/progress-lookups', 404, 'progress.not-found', look('DZ2611240000010', wrong));
  assert.deepEqual({ ...one, requestId: '' }, { ...other, requestId: '' });
  await Promise.all(Array.from({ length: 9 }, () => hall.call('/api/v1/progress-lookups', look(number, wrong))));
  const { headers } = await hall.call('/api/v1/progress-lookups', look(number, queryCode));
  assert.ok(Number(headers['retry-after']) > 0);
  await hall.refused('/api/v1/progress-lookups', 429, 'rate.limited', look(number, queryCode));
  now = new Date(now.getTime() + 16 * 60_000);
  assert.deepEqual(await hall.read<ProgressRef>('/api/v1/progress-lookups', look(number, queryCode)), { progressId });
});

test('a draft that nobody changes for thirty days is discarded', async () => {
  const [old, kept] = [await ready(), await ready()];
  now = new Date(now.getTime() + 29 * 86_400_000);
  await li.save(kept, {});
  now = new Date(now.getTime() + 2 * 86_400_000);
  await hall.refused(`${api}/${old.id}/save`, 404, 'application.not-found', post({ version: old.version }, li.as()));
  await hall.app.jobs.run('applications.drafts');
  await hall.refused(`${api}/${old.id}`, 404, 'application.not-found', li.as());
  assert.equal((await li.get(kept.id)).state, 'draft');
  assert.deepEqual(await hall.database.db.selectFrom('applications').select(['values', 'documents']).where('id', '=', old.id).executeTakeFirst(), { values: {}, documents: {} });
});
