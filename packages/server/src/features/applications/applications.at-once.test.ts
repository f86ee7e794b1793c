// Two people, two devices, two servers at one moment: nothing is done twice, nothing that somebody typed is lost.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Application, Case, DocumentUse, DocumentUseList } from '@hallkit/contract';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { applicantOf, createApplicationHall, readyRestaurant, restaurantAnswers, type Applicant } from '../../fixtures/applications.fixture.ts';
import { testKeys, type TestCall, type TestHall } from '../../fixtures/hall.fixture.ts';
import { post, signIn } from '../../fixtures/staff.fixture.ts';

let hall: TestHall;
let second: FastifyInstance;
let li: Applicant;
let phone: Applicant;
let clerk: { readonly authorization: string };
let now = new Date('2026-11-25T02:00:00Z');
before(async () => {
  hall = await createApplicationHall({ clock: () => now });
  second = await hall.beside(() => now);
  [li, phone] = [await applicantOf(hall), await applicantOf(hall)];
  clerk = await signIn(hall, '1101');
});
after(() => hall.close());

const api = '/api/v1/applications';
/** The same call at the one or the other server. */
const at = (turn: number, url: string, { headers, ...rest }: TestCall): Promise<LightMyRequestResponse> => (turn % 2 === 0 ? hall.app : second).inject({ ...rest, url, headers: { 'hall-key': testKeys.hall, ...headers } });
const fieldOf = ({ form }: Application, key: string) => form.sections.flatMap(({ fields }) => fields).find((field) => field.key === key)?.value;
const codes = (answers: readonly LightMyRequestResponse[]): string[] => answers.map((answer) => (answer.statusCode === 200 ? 'done' : answer.json<{ code: string }>().code)).sort();
const casesOf = async (applicationId: string): Promise<{ id: string; state: string; version: number }[]> => hall.database.db.selectFrom('cases').select(['id', 'state', 'version']).where('application_id', '=', applicationId).orderBy('position').execute();
const handIn = async (): Promise<Application> => {
  const draft = await readyRestaurant(hall, li);
  return hall.read<Application>(`${api}/${draft.id}/submit`, post({ version: draft.version, declared: true }, li.as()));
};

test('two devices save different fields of one draft at once, on two servers, each merging when told so: all fields are there', async () => {
  const draft = await li.create({ scenarioId: 'restaurant', answers: restaurantAnswers, applicant: { kind: 'firm', firmId: li.firmId } });
  const fields = ['name-of-the-premises', 'address-of-the-premises', 'contact-person', 'material-of-the-sign'];
  let told = 0;
  const device = async (who: Applicant, turn: number): Promise<void> => {
    for (const key of fields.filter((_, place) => place % 2 === turn)) {
      for (let { version } = draft; ; ) {
        const answer = await at(turn, `${api}/${draft.id}/save`, post({ version, values: { [key]: `样例 ${key}` } }, who.as()));
        if (answer.statusCode === 200) break;
        assert.equal(answer.json<{ code: string }>().code, 'application.changed');
        told += 1;
        ({ version } = await who.get(draft.id));
      }
    }
  };
  await Promise.all([device(li, 0), device(phone, 1)]);
  const after = await li.get(draft.id);
  assert.deepEqual(fields.map((key) => fieldOf(after, key)), fields.map((key) => `样例 ${key}`));
  assert.equal(after.version, 1 + fields.length, 'each save counted once');
  assert.ok(told >= 1, 'somebody was told that it has changed');
});

test('handed in with two keys from two devices at two servers: one application, and both see the same', async () => {
  for (let round = 0; round < 3; round += 1) {
    const { id, version } = await readyRestaurant(hall, li);
    const answers = await Promise.all([0, 1, 2, 3].map((turn) => at(turn, `${api}/${id}/submit`, post({ version, declared: true }, (turn < 2 ? li : phone).as({ headers: { 'idempotency-key': `two-${turn % 2}-${id}` } })))));
    const done = answers.filter(({ statusCode }) => statusCode === 200).map((answer) => answer.json<Application>().number);
    assert.deepEqual([new Set(done).size, new Set(codes(answers))], [1, new Set(['application.state', 'done'])]);
    assert.equal((await casesOf(id)).length, 5);
    assert.deepEqual((await li.get(id)).number, (await phone.get(id)).number);
    assert.equal((await hall.database.db.selectFrom('notifications').select('id').where('event_key', '=', `application.submitted ${id}`).execute()).length, 1);
  }
});

test('handed in while saves of the other device are under way: what was handed in is what was saved, whole', async () => {
  for (let round = 0; round < 3; round += 1) {
    const { id, version } = await readyRestaurant(hall, li);
    const answers = await Promise.all([
      at(0, `${api}/${id}/save`, post({ version, values: { 'name-of-the-premises': '一号店' } }, li.as())), at(1, `${api}/${id}/submit`, post({ version, declared: true }, phone.as())),
      at(1, `${api}/${id}/save`, post({ version, values: { 'name-of-the-premises': '二号店' } }, phone.as())), at(0, `${api}/${id}/discard`, post({ version }, phone.as())),
    ]);
    assert.equal(answers.filter(({ statusCode }) => statusCode === 200).length, 1, codes(answers).join());
    const won = answers.findIndex(({ statusCode }) => statusCode === 200);
    if (won === 3) await hall.refused(`${api}/${id}`, 404, 'application.not-found', li.as());
    else {
      const after = await li.get(id);
      assert.deepEqual([after.state, fieldOf(after, 'name-of-the-premises'), after.version], [won === 1 ? 'submitted' : 'draft', ['一号店', '样例饭店', '二号店'][won], version + 1]);
    }
    assert.equal((await casesOf(id)).length, won === 1 ? 5 : 0);
  }
});

test('a use is taken back while its case is accepted: either it is gone before, or it is relied on', async () => {
  const seen = new Set<string>();
  for (let round = 0; round < 6; round += 1) {
    const done = await handIn();
    const [first] = await casesOf(done.id);
    const { data } = await hall.read<DocumentUseList>('/api/v1/document-uses?limit=100', li.as());
    const use = data.find(({ caseNo }) => caseNo === done.cases[0]?.caseNo);
    assert.ok(use && first);
    const calls = [
      (): Promise<LightMyRequestResponse> => at(0, `/api/v1/document-uses/${use.id}/revoke`, post({}, li.as())),
      (): Promise<LightMyRequestResponse> => at(1, `/api/v1/cases/${first.id}/actions`, post({ version: first.version, action: 'accept' }, { headers: clerk })),
    ];
    const answers = round % 2 === 0 ? await Promise.all(calls.map((call) => call())) : (await Promise.all(calls.toReversed().map((call) => call()))).reverse();
    const [revoked, accepted] = answers;
    assert.equal(accepted?.statusCode, 200, accepted?.body);
    assert.ok(revoked && (revoked.statusCode === 200 || revoked.json<{ code: string }>().code === 'document-use.relied-on'), revoked?.body);
    const { documents } = await hall.read<{ documents: Case['documents'] }>(`/api/v1/cases/${first.id}`, { headers: clerk });
    const lies = documents.some(({ document }) => document?.id === use.documentId);
    assert.equal(lies, revoked.statusCode !== 200, 'what was taken back is not there, what is relied on is');
    const after = (await hall.read<DocumentUseList>('/api/v1/document-uses?limit=100', li.as())).data.find(({ id }) => id === use.id) as DocumentUse;
    assert.deepEqual([after.revokedAt !== null, after.revocable], [revoked.statusCode === 200, false]);
    seen.add(revoked.statusCode === 200 ? 'gone' : 'relied on');
  }
  assert.ok(seen.size >= 1);
});

test('two clerks act on one case at two servers: one is done, the other is told that it has changed, and the log has one line of it', async () => {
  const done = await handIn();
  const [first] = await casesOf(done.id);
  assert.ok(first);
  const act = (turn: number, action: string, more: object = {}): Promise<LightMyRequestResponse> => at(turn, `/api/v1/cases/${first.id}/actions`, post({ version: first.version, action, ...more }, { headers: clerk }));
  const answers = await Promise.all([act(0, 'accept'), act(1, 'requestSupplement', { items: [{ key: 'floor-plan', text: { zh: '请补' } }] }), act(0, 'note', { note: '看过' }), act(1, 'accept')]);
  assert.deepEqual(codes(answers), ['case.changed', 'case.changed', 'case.changed', 'done']);
  assert.equal((await casesOf(done.id))[0]?.version, first.version + 1);
  assert.equal((await hall.database.db.selectFrom('case_log').select('seq').where('case_id', '=', first.id).execute()).length, 2);
});

test('silence is written once for each case, whichever of two servers looks, also while a clerk answers', async () => {
  const applications = [await handIn(), await handIn(), await handIn()];
  now = new Date(now.getTime() + 14 * 86_400_000);
  clerk = await signIn(hall, '1101');
  const [answered] = await casesOf(applications[0]?.id ?? '');
  const late = at(0, `/api/v1/cases/${answered?.id}/actions`, post({ version: answered?.version, action: 'note', note: '迟了' }, { headers: clerk }));
  await Promise.all([hall.app.jobs.run('cases.deem'), second.jobs.run('cases.deem'), late]);
  await Promise.all([hall.app.jobs.run('cases.deem'), second.jobs.run('cases.deem')]);
  for (const { id } of applications) {
    for (const each of await casesOf(id)) {
      const log = await hall.database.db.selectFrom('case_log').select(['action', 'seq']).where('case_id', '=', each.id).orderBy('seq').execute();
      const deemed = log.filter(({ action }) => action === 'deem').length;
      assert.equal(deemed, each.state === 'waiting' ? 0 : 1, `${each.state}: ${log.map(({ action }) => action).join()}`);
      if (each.state !== 'waiting') assert.equal(each.state, 'accepted');
    }
  }
});
