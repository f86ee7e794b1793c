import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { AnswerVote, Consultation, ConsultationList, ConsultationReceipt, PublishedAnswer, PublishedAnswerList, SupervisionSettings, TrackedConsultation } from '@hallkit/contract';
import { createCaseDesk, type CaseDesk } from '../../fixtures/cases.fixture.ts';
import { testKeys, testOrigin } from '../../fixtures/hall.fixture.ts';
import { post } from '../../fixtures/staff.fixture.ts';

let desk: CaseDesk;
before(async () => (desk = await createCaseDesk('2026-11-25T02:00:00Z')));
after(() => desk.close());

const all = '/api/v1/halls/dezhou/consultations';
const tracked = (trackingId: string): Promise<TrackedConsultation> => desk.hall.read<TrackedConsultation>(`/api/v1/tracked-consultations/${trackingId}`);
const own = (trackingId: string, body: object): Promise<TrackedConsultation> => desk.hall.read<TrackedConsultation>(`/api/v1/tracked-consultations/${trackingId}/actions`, post(body));
const seen = async (number: string): Promise<Consultation> => {
  const headers = await desk.headers('market');
  for (const view of ['open', 'done']) {
    const found = (await desk.hall.read<ConsultationList>(`/api/v1/halls/dezhou/consultation-inbox?limit=100&view=${view}`, { headers })).data.find((one) => one.number === number);
    if (found) return found;
  }
  throw new Error(`nobody sees ${number}`);
};
const act = async ({ id, version }: Pick<Consultation, 'id' | 'version'>, body: object): Promise<Consultation> => desk.hall.read<Consultation>(`/api/v1/consultations/${id}/actions`, post({ version, ...body }, { headers: await desk.headers('market') }));
/** A question that was answered at a moment. */
async function answered(at: string): Promise<ConsultationReceipt & { readonly id: string; readonly version: number }> {
  desk.setNow(at);
  const receipt = await desk.hall.read<ConsultationReceipt>(all, post({ text: '可以先申请吗？', departmentId: 'market-regulation', mayPublish: true }));
  const { id, version } = await act(await seen(receipt.number), { action: 'answer', text: '可以。' });
  return { ...receipt, id, version };
}
const look = async (at: string): Promise<void> => {
  desk.setNow(at);
  await desk.hall.app.jobs.run('consultations.close');
};
const stateOf = async ({ trackingId }: { readonly trackingId: string }): Promise<string> => (await tracked(trackingId)).state;

test('silence closes what was answered, once, ten working days after the last word and not a moment before', async () => {
  const quiet = await answered('2026-11-25T02:00:00Z');
  const [shown, staff] = [(await tracked(quiet.trackingId)).closing, (await seen(quiet.number)).closing];
  assert.deepEqual([shown.kind, shown.day, shown.at, staff.day], ['known', '2026-12-09', '2026-12-09T16:00:00Z', '2026-12-09']);
  const spoken = await answered('2026-11-25T02:00:00Z');
  desk.setNow('2026-11-27T02:00:00Z');
  assert.equal((await own(spoken.trackingId, { version: spoken.version, action: 'notHelpful' })).closing.day, '2026-12-11', 'a word is no silence');
  await look('2026-12-09T15:59:59.999Z');
  assert.deepEqual([await stateOf(quiet), await stateOf(spoken)], ['answered', 'answered']);
  await Promise.all([look('2026-12-09T16:00:00Z'), look('2026-12-09T16:00:00Z')]);
  assert.deepEqual([await stateOf(quiet), await stateOf(spoken), (await tracked(quiet.trackingId)).closing.kind], ['closed', 'answered', 'open']);
  const log = await desk.hall.database.db.selectFrom('consultation_log').select(['action', 'by_kind']).where('consultation_id', '=', quiet.id).orderBy('seq').execute();
  assert.deepEqual(log.map(({ action, by_kind }) => `${action} ${by_kind}`), ['submit citizen', 'answer staff', 'close system']);
  const heard = await desk.hall.database.db.selectFrom('events').select('data').where('topic', '=', `consultation.${quiet.trackingId}`).orderBy('seq').execute();
  assert.deepEqual(heard.at(-1)?.data, { state: 'closed' });
  await desk.hall.refused(`/api/v1/tracked-consultations/${quiet.trackingId}/actions`, 409, 'consultation.action', post({ version: quiet.version + 1, action: 'followUp', text: '还要什么？' }));
});

test('who asks on is not cut off; the days are those that a hall has set when it answered', async () => {
  const onward = await answered('2026-12-14T02:00:00Z');
  await own(onward.trackingId, { version: onward.version, action: 'followUp', text: '还要什么？' });
  const path = '/api/v1/halls/dezhou/supervision-settings';
  const supervisor = await desk.headers('supervisor');
  const settings = await desk.hall.read<SupervisionSettings>(path, { headers: supervisor });
  assert.equal(settings.consultationCloseDays, 10);
  const before = await answered('2026-12-14T03:00:00Z');
  await desk.hall.read(path, post({ ...settings, consultationCloseDays: 2 }, { headers: supervisor }));
  const later = await answered('2026-12-14T04:00:00Z');
  assert.deepEqual([(await tracked(before.trackingId)).closing.day, (await tracked(later.trackingId)).closing.day], ['2026-12-28', '2026-12-16']);
  await look('2026-12-17T02:00:00Z');
  assert.deepEqual([await stateOf(onward), await stateOf(before), await stateOf(later)], ['assigned', 'answered', 'closed']);
  await desk.hall.read(path, post({ ...settings, version: settings.version + 1 }, { headers: supervisor }));
});

test('into a year whose holidays nobody has published it waits, and says so', async () => {
  const waiting = await answered('2026-12-24T02:00:00Z');
  const { closing } = await tracked(waiting.trackingId);
  assert.deepEqual([closing.kind, closing.at, closing.unknownFrom, (await seen(waiting.number)).closing.kind], ['unknown', null, '2027-01-01', 'unknown']);
  await look('2027-03-01T02:00:00Z');
  assert.equal(await stateOf(waiting), 'answered');
  // What was answered before there were keys for it gets them, and keeps none where there is none.
  await desk.hall.database.db.updateTable('consultations').set({ calendar_revision: null }).where('id', '=', waiting.id).execute();
  await desk.hall.app.jobs.run('consultations.keys');
  const kept = await desk.hall.database.db.selectFrom('consultations').select(['close_sort', 'calendar_revision']).where('id', '=', waiting.id).executeTakeFirstOrThrow();
  assert.deepEqual([kept.close_sort, kept.calendar_revision === null], [null, false]);
});

const vote = (id: string, { remoteAddress = '198.51.100.1', ...more }: { readonly remoteAddress?: string; readonly key?: string; readonly headers?: Record<string, string> } = {}): Promise<AnswerVote> => desk.hall.read<AnswerVote>(`/api/v1/published-answers/${id}/helpful`, post({ helpful: true }, { remoteAddress, ...more }));
async function published(question: string): Promise<PublishedAnswer> {
  const { id, version } = await answered('2026-12-21T02:00:00Z');
  await act({ id, version }, { action: 'publish', question, answer: '可以。' });
  const [found] = (await desk.hall.read<PublishedAnswerList>(`${all}?q=${encodeURIComponent(question)}`)).data;
  assert.equal(found?.question, question);
  return found;
}

test('whoever reads an answer says that it helped: once each, by address, by person, and a machine once a day', async () => {
  const { id } = await published('锅炉房改造要报批吗？');
  assert.deepEqual(await vote(id), { id, helpful: 1, counted: true });
  assert.deepEqual(await vote(id), { id, helpful: 1, counted: false });
  assert.deepEqual(await vote(id, { remoteAddress: '198.51.100.2' }), { id, helpful: 2, counted: true });
  const ada = await desk.citizen();
  assert.deepEqual([(await vote(id, { headers: ada })).counted, (await vote(id, { headers: ada, remoteAddress: '198.51.100.3' })).counted], [true, false]);
  const device = { key: testKeys.device, remoteAddress: '127.0.0.1' };
  assert.deepEqual([(await vote(id, device)).counted, (await vote(id, device)).counted], [true, false]);
  desk.setNow('2026-12-22T02:00:00Z');
  assert.deepEqual([(await vote(id, device)).helpful, (await vote(id)).counted], [5, false]);
  const both = await Promise.all([1, 2, 3].map(() => vote(id, { remoteAddress: '198.51.100.9' })));
  assert.deepEqual(both.map(({ counted }) => counted).sort(), [false, false, true]);
  assert.equal((await desk.hall.read<PublishedAnswerList>(`${all}?q=${encodeURIComponent('锅炉房改造')}`)).data[0]?.helpful, 6);
  const stored = JSON.stringify([await desk.hall.database.db.selectFrom('answer_votes').selectAll().execute(), await desk.hall.database.db.selectFrom('consultation_senders').selectAll().execute()]);
  assert.ok(!stored.includes('198.51') && !/ps_|dk_/.test(stored), 'nothing of the reader is kept');
  const readers = await desk.hall.database.db.selectFrom('answer_votes').select('reader').execute();
  const other = await published('招牌要备案吗？');
  await vote(other.id);
  const again = await desk.hall.database.db.selectFrom('answer_votes').select('reader').where('answer_id', '=', other.id).execute();
  assert.ok(!readers.some(({ reader }) => reader === again[0]?.reader), 'nor what else the same one has read');
});

test('not by staff, not what is not public, not by a key of another department, not sixty-one times a day', async () => {
  const { id } = await published('油烟机要检测吗？');
  const path = `/api/v1/published-answers/${id}/helpful`;
  await desk.hall.refused(path, 403, 'person.role', post({ helpful: true }, { headers: await desk.headers('market') }));
  await desk.hall.refused(path, 400, 'request.invalid', post({ helpful: false }));
  await desk.hall.refused(path, 403, 'key.scope', post({ helpful: true }, { key: testKeys.readOnly, headers: { origin: testOrigin } }));
  await desk.hall.refused('/api/v1/published-answers/an_0000000000000000000000/helpful', 404, 'answer.not-found', post({ helpful: true }));
  const ids = (await desk.hall.read<PublishedAnswerList>(`${all}?limit=100`)).data.map((one) => one.id);
  const answers = [];
  for (let n = 0; n < 61; n += 1) answers.push((await desk.hall.call(`/api/v1/published-answers/${ids[n % ids.length]}/helpful`, post({ helpful: true }, { remoteAddress: '198.51.100.77' }))).statusCode);
  assert.deepEqual([answers.slice(0, 60).every((status) => status === 200), answers[60]], [true, 429]);
});
