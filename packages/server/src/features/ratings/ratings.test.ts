import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Rating, RatingInvitation, RatingList, RatingReceipt, TrackedRating, TrackingRef } from '@hallkit/contract';
import { caseStaff, createCaseDesk, type CaseDesk, type CaseStaff } from '../../fixtures/cases.fixture.ts';
import { testKeys, testOrigin } from '../../fixtures/hall.fixture.ts';
import { post } from '../../fixtures/staff.fixture.ts';
import { figuresOf, loadOf } from './ratings.figures.ts';

let desk: CaseDesk;
before(async () => (desk = await createCaseDesk('2026-11-25T02:00:00Z')));
after(() => desk.close());

let count = 0;
/** A ticket as it stands after a visit. */
async function visit(more: { readonly state?: 'completed' | 'waiting' | 'serving' | 'cancelled'; readonly finishedAt?: Date; readonly hallId?: string } = {}): Promise<string> {
  const { state = 'completed', finishedAt = desk.now(), hallId = 'dezhou' } = more;
  const { db } = desk.hall.database;
  const queue = await db.selectFrom('queues').select('id').where('hall_id', '=', hallId).orderBy('position').executeTakeFirstOrThrow();
  const place = (await db.selectFrom('desks').select(['id', 'queue_ids']).where('hall_id', '=', hallId).orderBy('position').execute()).find(({ queue_ids }) => queue_ids.includes(queue.id));
  assert.ok(place);
  const id = `tk_${String((count += 1)).padStart(22, '0')}`;
  await db.insertInto('tickets').values({
    hall_id: hallId, id, day: '2026-11-25', queue_id: queue.id, number: `T${count}`, sequence: count, state, channel: 'kiosk', class: 'walkIn', joined_at: finishedAt, order_at: finishedAt, issued_at: finishedAt, desk_id: place.id, finished_at: state === 'completed' ? finishedAt : null,
  }).execute();
  return id;
}
const deskOf = async (ticketId: string): Promise<string> => (await desk.hall.database.db.selectFrom('tickets').select('desk_id').where('id', '=', ticketId).executeTakeFirstOrThrow()).desk_id ?? '';
const path = (ticketId: string): string => `/api/v1/tickets/${ticketId}/rating`;
const give = (ticketId: string, body: object): Promise<RatingReceipt> => desk.hall.read<RatingReceipt>(path(ticketId), post(body));
const list = async (who: CaseStaff, query = ''): Promise<RatingList> => desk.hall.read<RatingList>(`/api/v1/halls/dezhou/ratings${query}`, { headers: await desk.headers(who) });
const act = async (who: CaseStaff, { id, version }: Pick<Rating, 'id' | 'version'>, body: object): Promise<Rating> => desk.hall.read<Rating>(`/api/v1/ratings/${id}/actions`, post({ version, ...body }, { headers: await desk.headers(who) }));
const refused = async (who: CaseStaff, { id, version }: Pick<Rating, 'id' | 'version'>, status: number, code: string, body: object) => desk.hall.refused(`/api/v1/ratings/${id}/actions`, status, code, post({ version, ...body }, { headers: await desk.headers(who) }));

test('a visit is rated once, also by two at the same moment', async () => {
  const ticketId = await visit();
  const before = await desk.hall.read<RatingInvitation>(path(ticketId));
  assert.deepEqual([before.kind, before.open, before.closed, before.grade, before.department?.id, before.day, before.verifyDays, before.answerDays], ['visit', true, null, null, 'market-regulation', '2026-11-25', 1, 5]);
  for (const grade of ['satisfied', 'dissatisfied']) {
    const one = grade === 'satisfied' ? ticketId : await visit();
    const answers = await Promise.all([1, 2, 3].map(() => desk.hall.call(path(one), post({ grade, tags: ['quick'] }))));
    assert.deepEqual(answers.map(({ statusCode }) => statusCode).sort(), [201, 409, 409]);
    assert.deepEqual(answers.filter(({ statusCode }) => statusCode === 409).map((answer) => answer.json<{ code: string }>().code), ['rating.given', 'rating.given']);
  }
  await desk.hall.refused(path(ticketId), 409, 'rating.given', post({ grade: 'verySatisfied' }));
  const afterwards = await desk.hall.read<RatingInvitation>(path(ticketId));
  // Whoever served knows the ticket too: the grade is not told by it.
  assert.deepEqual([afterwards.open, afterwards.closed, afterwards.grade], [false, 'given', null]);
});

test('not before it is done, not too long after, not of another hall, not by staff, not with words that are none', async () => {
  for (const [more, closed] of [[{ state: 'waiting' }, 'notYet'], [{ state: 'serving' }, 'notYet'], [{ state: 'cancelled' }, 'nothing'], [{ finishedAt: new Date('2026-10-20T02:00:00Z') }, 'expired']] as const) {
    const id = await visit(more);
    assert.equal((await desk.hall.read<RatingInvitation>(path(id))).closed, closed);
    assert.equal((await desk.hall.refused(path(id), 409, 'rating.closed', post({ grade: 'satisfied' }))).errors[0]?.code, `rating.${closed}`);
  }
  const id = await visit();
  for (const who of ['market', 'supervisor'] as const) await desk.hall.refused(path(id), 403, 'rating.staff', post({ grade: 'verySatisfied' }, { headers: await desk.headers(who) }));
  await desk.hall.refused(path(id), 403, 'key.scope', post({ grade: 'satisfied' }, { key: testKeys.county, headers: { origin: testOrigin } }));
  await desk.hall.refused(path('tk_0000000000000000000099'), 404, 'ticket.not-found', post({ grade: 'satisfied' }));
  assert.equal((await desk.hall.refused(path(id), 400, 'request.invalid', post({ grade: 'satisfied', tags: ['quick', 'nice'] }))).errors[0]?.pointer, '/tags/1');
  await desk.hall.refused(path(id), 400, 'request.invalid', post({ grade: 'great' }));
  await desk.hall.refused(path(id), 400, 'request.invalid', post({ grade: 'dissatisfied', phone: '12345' }));
});

test('at the desk: the visit that has just ended there, for ten minutes, by the device alone', async () => {
  desk.setNow('2026-11-25T03:00:00Z');
  const ticketId = await visit();
  const at = `/api/v1/desks/${await deskOf(ticketId)}/rating`;
  const device = { key: testKeys.device };
  assert.equal((await desk.hall.read<RatingInvitation>(at, device)).open, true);
  await desk.hall.refused(at, 403, 'key.scope', post({ grade: 'satisfied' }));
  await desk.hall.refused(at, 403, 'rating.staff', post({ grade: 'satisfied' }, { ...device, headers: await desk.headers('supervisor') }));
  assert.deepEqual(await desk.hall.read<RatingReceipt>(at, post({ grade: 'verySatisfied' }, device)).then(({ number, queryCode, answerDue }) => [number, queryCode, answerDue.kind]), [null, null, 'unpublished']);
  await desk.hall.refused(at, 409, 'rating.given', post({ grade: 'satisfied' }, device));
  await desk.hall.refused(path(ticketId), 409, 'rating.given', post({ grade: 'satisfied' }));
  desk.setNow('2026-11-25T03:20:00Z');
  assert.equal((await desk.hall.read<RatingInvitation>(at, device)).closed, 'nothing');
  await desk.hall.refused(at, 409, 'rating.closed', post({ grade: 'satisfied' }, device));
  await desk.hall.refused('/api/v1/desks/dezhou.none/rating', 404, 'desk.not-found', device);
});

test('a case is rated by whoever follows it, when it is decided, once; the tracker says when', async () => {
  desk.setNow('2026-11-25T04:00:00Z');
  const { progressId, ids } = await desk.open({ planId: 'a', department: 'market-regulation' }, { planId: 'b', department: 'fire-rescue' });
  const at = `/api/v1/progress/${progressId}/cases/${ids['a']}/rating`;
  const mayRate = async (): Promise<boolean[]> => (await desk.hall.read<{ lanes: { mayRate: boolean }[] }>(`/api/v1/progress/${progressId}`)).lanes.map((lane) => lane.mayRate);
  assert.equal((await desk.hall.read<RatingInvitation>(at)).closed, 'notYet');
  assert.deepEqual(await mayRate(), [false, false]);
  await desk.act(ids['a'] ?? '', 'market', 'accept');
  await desk.act(ids['a'] ?? '', 'marketHead', 'grant');
  assert.deepEqual(await mayRate(), [true, false]);
  const other = await desk.open({ planId: 'a', department: 'market-regulation' });
  await desk.hall.refused(`/api/v1/progress/${other.progressId}/cases/${ids['a']}/rating`, 404, 'case.not-found');
  await desk.hall.refused(at, 403, 'rating.staff', post({ grade: 'verySatisfied' }, { headers: await desk.headers('market') }));
  await desk.hall.read(at, post({ grade: 'fairlySatisfied', tags: ['trips'] }));
  await desk.hall.refused(at, 409, 'rating.given', post({ grade: 'satisfied' }));
  assert.deepEqual([(await desk.hall.read<RatingInvitation>(at)).grade, await mayRate()], ['fairlySatisfied', [false, false]]);
});

test('what staff see of a rating tells neither who, nor which ticket, desk or hour; nor does the order', async () => {
  desk.setNow('2026-11-25T06:17:23.456Z');
  const given: { ticketId: string; receipt: RatingReceipt }[] = [];
  for (let n = 0; n < 8; n += 1) {
    const ticketId = await visit();
    given.push({ ticketId, receipt: await give(ticketId, { grade: 'veryDissatisfied', tags: ['waiting'], text: `第 ${n} 条`, phone: '13800003210' }) });
  }
  assert.deepEqual([(await list('market')).data.filter(({ text }) => text?.startsWith('第')), (await list('supervisor', '?view=all')).data.filter(({ text }) => text?.startsWith('第'))], [[], []], 'not while somebody leaves');
  desk.setNow('2026-11-26T00:00:00Z');
  const { data, counts } = await list('market');
  const seen = JSON.stringify([data, (await list('supervisor', '?view=all')).data]);
  for (const { ticketId, receipt } of given) for (const secret of [ticketId, receipt.trackingId, receipt.number ?? '?', receipt.queryCode ?? '?']) assert.ok(!seen.includes(secret), secret);
  for (const place of [await deskOf(given[0]?.ticketId ?? ''), '13800003210', '06:17', '14:17', ':23', 'createdAt', 'number', '"at":"2026-11-25']) assert.ok(!seen.includes(place), `${place} in ${seen.slice(0, 600)}`);
  assert.deepEqual(Object.keys(data[0] ?? {}).sort(), ['actions', 'answer', 'correction', 'day', 'department', 'due', 'finding', 'grade', 'id', 'kind', 'state', 'tags', 'text', 'verification', 'version', 'what']);
  // Midnights of the hall alone.
  for (const [moment] of seen.matchAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g)) assert.match(moment, /T16:00:00(\.000)?Z$/);
  assert.deepEqual(data.map(({ id }) => id), data.map(({ id }) => id).sort(), 'by chance within a day');
  assert.ok(counts.open >= 8);
  const stored = JSON.stringify([await desk.hall.database.db.selectFrom('ratings').selectAll().execute(), await desk.hall.database.db.selectFrom('events').select('data').where('type', 'like', 'rating.%').execute()]);
  for (const { ticketId } of given) assert.ok(!stored.includes(ticketId));
  assert.ok(!stored.includes('13800003210') && !stored.includes('06:17'));
});

test('a bad one is verified, corrected and answered; the rater reads it by number and code, and is told', async () => {
  desk.setNow('2026-11-26T02:00:00Z');
  const receipt = await give(await visit(), { grade: 'dissatisfied', tags: ['waiting'], text: '等了一个多小时。', phone: '13800003210' });
  assert.match(receipt.number ?? '', /^DZP261126\d{7}$/);
  assert.deepEqual([receipt.shownOn, receipt.answerDue.kind, receipt.answerDue.day], ['2026-11-27', 'known', '2026-12-04']);
  const { trackingId } = await desk.hall.read<TrackingRef>('/api/v1/tracking-lookups', post({ number: receipt.number, queryCode: receipt.queryCode }));
  assert.equal(trackingId, receipt.trackingId);
  const tell = () => desk.hall.read<TrackedRating>(`/api/v1/tracked-ratings/${trackingId}`);
  assert.deepEqual([(await tell()).state, (await tell()).shownOn], ['open', '2026-11-27']);
  const { id } = await desk.hall.database.db.selectFrom('ratings').select('id').where('tracking_id', '=', trackingId).executeTakeFirstOrThrow();
  desk.setNow('2026-11-26T15:59:59.999Z');
  assert.ok(!(await list('market', '?limit=100')).data.some((one) => one.id === id), 'until the day of the hall is over');
  await refused('market', { id, version: 0 }, 404, 'rating.not-found', { action: 'verify', finding: 'justified', text: '属实' });
  desk.setNow('2026-11-26T16:00:00Z');
  const rating = (await list('market', '?limit=100')).data.find(({ text }) => text === '等了一个多小时。');
  assert.ok(rating);
  assert.deepEqual([rating.state, rating.actions, rating.version, rating.due.day], ['open', ['verify'], 0, '2026-11-30']);
  await refused('health', rating, 404, 'rating.not-found', { action: 'verify', finding: 'justified', text: '属实' });
  await refused('market', rating, 400, 'request.invalid', { action: 'verify', text: '属实' });
  assert.equal((await refused('market', rating, 409, 'rating.action', { action: 'answer', text: '抱歉' })).errors[0]?.detail.includes('verify'), true);
  const verified = await act('market', rating, { action: 'verify', finding: 'justified', text: '当日该窗口只有一人，属实。' });
  assert.deepEqual([verified.state, verified.actions, verified.version, verified.due.day], ['verified', ['correct'], 1, '2026-12-04']);
  await refused('market', rating, 409, 'rating.changed', { action: 'correct', text: '增开窗口' });
  const corrected = await act('market', verified, { action: 'correct', text: '高峰时段增开两个窗口。' });
  const answered = await act('market', corrected, { action: 'answer', text: '抱歉让您久等。' });
  assert.deepEqual([answered.state, answered.actions, answered.due.kind], ['answered', [], 'met']);
  const tracked = await desk.hall.read<TrackedRating>(`/api/v1/tracked-ratings/${trackingId}`);
  assert.deepEqual([tracked.state, tracked.finding, tracked.correction, tracked.answer], ['answered', 'justified', '高峰时段增开两个窗口。', '抱歉让您久等。']);
  const told = await desk.hall.database.db.selectFrom('notifications').select(['template', 'data']).where('about', '=', trackingId).execute();
  assert.deepEqual(told.map(({ template }) => template), ['rating.answered']);
  assert.ok(!(await list('market', '?limit=100')).data.some(({ id }) => id === rating.id) && (await list('market', '?view=done')).data.some(({ id }) => id === rating.id));
});

test('one that was mistaken is left out by a supervisor alone, and out of the figures with it', async () => {
  desk.setNow('2026-11-27T02:00:00Z');
  const range = { from: '2026-11-25', to: '2026-11-27', timeZone: 'Asia/Shanghai', asOf: new Date('2026-11-30T15:59:00Z') };
  const before = (await figuresOf(desk.hall.database.db, 'dezhou', range)).get('market-regulation');
  const { shownOn } = await give(await visit(), { grade: 'veryDissatisfied', text: '点错了' });
  assert.equal(shownOn, '2026-11-30', 'over the weekend');
  const load = async (): Promise<number> => (await loadOf(desk.hall.database.db, 'dezhou', desk.now())).get('market-regulation')?.badRatings ?? 0;
  const open = await load();
  assert.equal((await figuresOf(desk.hall.database.db, 'dezhou', { ...range, asOf: new Date('2026-11-29T15:59:00Z') })).get('market-regulation')?.ratings, before?.ratings, 'it counts from then on');
  desk.setNow('2026-11-30T02:00:00Z');
  assert.equal(await load(), open + 1);
  const rating = (await list('market', '?limit=100')).data.find(({ text }) => text === '点错了');
  assert.ok(rating);
  assert.deepEqual((await figuresOf(desk.hall.database.db, 'dezhou', range)).get('market-regulation'), { ratings: (before?.ratings ?? 0) + 1, satisfied: before?.satisfied ?? 0 });
  const found = await act('market', rating, { action: 'verify', finding: 'mistaken', text: '本意是满意。' });
  await refused('market', found, 403, 'person.role', { action: 'exclude', text: '误点' });
  const excluded = await act('supervisor', found, { action: 'exclude', text: '核实为误点，不计入。' });
  assert.deepEqual([excluded.state, excluded.answer], ['excluded', '核实为误点，不计入。']);
  assert.deepEqual((await figuresOf(desk.hall.database.db, 'dezhou', range)).get('market-regulation'), before);
  assert.equal(await load(), open);
});

test('lists are for staff of the hall, and page without gap or repeat', async () => {
  await desk.hall.refused('/api/v1/halls/dezhou/ratings', 401, 'person.required');
  await desk.hall.refused('/api/v1/halls/dezhou/ratings?department=health', 403, 'person.role', { headers: await desk.headers('market') });
  assert.ok(caseStaff.market);
  for (const view of ['bad', 'all', 'done']) {
    const seen: string[] = [];
    let cursor = '';
    for (;;) {
      const page = await list('supervisor', `?view=${view}&limit=3${cursor}`);
      seen.push(...page.data.map(({ id }) => id));
      if (page.nextCursor === null) break;
      cursor = `&cursor=${page.nextCursor}`;
    }
    assert.deepEqual([...new Set(seen)].sort(), (await list('supervisor', `?view=${view}&limit=100`)).data.map(({ id }) => id).sort(), view);
    assert.equal(new Set(seen).size, seen.length);
  }
});
