import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Call, Desk, DeskList, QueueList, Session, Ticket } from '@hallkit/contract';
import { hallDay } from '@hallkit/domain';
import { createTestHall, testKeys, type TestCall, type TestHall } from '../../fixtures/hall.fixture.ts';
import { addQueues, addWaiting } from '../../fixtures/queue.fixture.ts';
import { post, signIn } from '../../fixtures/staff.fixture.ts';

type Who = { readonly authorization: string };

let hall: TestHall;
let [clerk, other, supervisor, county]: Who[] = [];
before(async () => {
  hall = await createTestHall();
  await addQueues(hall.database.db, { name: 'work', letter: 'S', desks: 6, settings: { recalls: 1, restoreMinutes: 30 } }, { name: 'next', letter: 'T' }, { name: 'race', letter: 'U', desks: 6 });
  [clerk, other, supervisor, county] = [await signIn(hall, '1001'), await signIn(hall, '1002'), await signIn(hall, '1900'), await signIn(hall, '2001')];
});
after(() => hall.close());

const desks = '/api/v1/desks';
const at = (desk: string, operation = ''): string => `${desks}/dezhou.${desk}${operation && `/${operation}`}`;
const as = (who: Who | undefined, body: object = {}, rest: TestCall = {}): TestCall => post(body, { ...rest, headers: { ...who, ...rest.headers } });
const device = (body: object = {}, headers = {}): TestCall => post(body, { key: testKeys.device, headers });
const desk = (name: string): Promise<Desk> => hall.read<Desk>(at(name));
const act = (name: string, operation: string, call: TestCall = device()): Promise<Call> => hall.read<Call>(at(name, operation), call);
const turn = (name: string, operation: string, call: TestCall): Promise<Desk> => hall.read<Desk>(at(name, operation), call);

let last = 0;
/** Lets visitors wait; numbers go on from test to test. */
async function wait(queue: 'work' | 'next' | 'race', count: number): Promise<string[]> {
  const letter = { work: 'S', next: 'T', race: 'U' }[queue];
  const day = hallDay(new Date(), 'Asia/Shanghai');
  const tickets = Array.from({ length: count }, () => ({ id: `tk_${queue}${String((last += 1)).padStart(18, '0')}`, day, queueId: `dezhou.${queue}`, sequence: last, joinedAt: new Date(Date.now() - 3_600_000 + last * 1000) }));
  await addWaiting(hall.database.db, letter, tickets);
  return tickets.map(({ id }) => id);
}
const idOf = ({ ticket }: Call): string => ticket?.id ?? assert.fail('nobody was called');
const shiftsAt = async (name: string): Promise<string[]> =>
  (await hall.database.db.selectFrom('desk_shifts').select(['staff_id', 'ended_at']).where('desk_id', '=', `dezhou.${name}`).orderBy('started_at').execute()).map(({ staff_id, ended_at }) => `${staff_id} ${ended_at === null ? 'now' : 'ended'}`);
const changesOf = async (topic: string): Promise<unknown[]> => (await hall.database.db.selectFrom('events').select('data').where('topic', '=', topic).where('type', '=', 'desk.changed').orderBy('seq').execute()).map(({ data }) => data);

test('the desks of a hall: who sits where, what is done there, on pages and by zone', async () => {
  const { data, nextCursor } = await hall.read<DeskList>('/api/v1/halls/dezhou/desks?limit=3');
  assert.deepEqual(data.map(({ id, counter, state, staff }) => [id, counter, state, staff?.staffNo]), [['dezhou.desk-01', '1', 'serving', '1001'], ['dezhou.desk-02', '2', 'serving', '1002'], ['dezhou.desk-03', '3', 'serving', '1003']]);
  const second = await hall.read<DeskList>(`/api/v1/halls/dezhou/desks?limit=3&cursor=${nextCursor}`);
  assert.equal(second.data[0]?.id, 'dezhou.desk-04');
  const { data: there } = await hall.read<DeskList>('/api/v1/halls/dezhou/desks?zone=dezhou.projects');
  assert.ok(there.length > 0 && there.every(({ zone }) => zone.id === 'dezhou.projects' && zone.name.en === 'Building and land'));
  await hall.refused('/api/v1/halls/dezhou/desks?zone=dezhou.nowhere', 404, 'zone.not-found');
  await hall.refused('/api/v1/halls/nowhere/desks', 404, 'hall.not-found');
  await hall.refused('/api/v1/halls/dezhou/desks', 404, 'hall.not-found', { key: testKeys.county });
});

test('a nameplate: name, number and post of who sits there, queues, work within bounds, and where its guide is', async () => {
  const { staff, queues, work, current, guideUrl, complaintUrl, provenance } = await desk('desk-02');
  assert.deepEqual([staff?.id, staff?.name.en, staff?.post?.en, staff?.photoUrl], ['dezhou.1002', 'Lin Jingyi', 'Registrar of enterprises', null]);
  assert.deepEqual(queues.map(({ letter, id }) => `${letter} ${id}`), ['A dezhou.enterprise-registration', 'B dezhou.trade-permits']);
  assert.deepEqual([work.length, current, guideUrl, complaintUrl, provenance.kind], [30, null, '/examples/portal/?desk=dezhou.desk-02', '/examples/portal/?view=complaint&desk=dezhou.desk-02', 'generated']);
  const { db } = hall.database;
  const handled = await db.selectFrom('matters').select('department_id').where('id', 'in', work.map(({ id }) => id)).execute();
  assert.ok(handled.every(({ department_id }) => department_id === 'market-regulation' || department_id === 'health'));
  const { work: ofDepartment } = await hall.read<Desk>(at('desk-02'), { key: testKeys.department });
  const seen = await db.selectFrom('matters').select('department_id').where('id', 'in', ofDepartment.map(({ id }) => id)).execute();
  assert.ok(seen.length > 0 && seen.every(({ department_id }) => department_id === 'health'), 'a key of a department sees that one alone');
});

test('a desk names its own matters first', async () => {
  const { db } = hall.database;
  const [named] = await db.selectFrom('matters').select('id').where('hall_id', '=', 'dezhou').where('department_id', '=', 'health').where('state', '=', 'inForce').orderBy('position', 'desc').limit(1).execute();
  await db.updateTable('desks').set({ matter_ids: [named?.id ?? ''] }).where('id', '=', 'dezhou.desk-03').execute();
  assert.equal((await desk('desk-03')).work[0]?.id, named?.id);
});

test('a desk that is not there, or that the key does not see, is not found', async () => {
  for (const operation of ['', 'call-next', 'sign-on', 'sign-off', 'state']) {
    const call = (who: Who | undefined, rest: TestCall = {}): TestCall => (operation === '' ? rest : as(who, operation === 'state' ? { state: 'paused' } : {}, rest));
    await hall.refused(at('nowhere', operation), 404, 'desk.not-found', call(supervisor));
    if (operation === '') await hall.refused(at('desk-01'), 404, 'desk.not-found', { key: testKeys.county });
  }
});

test('a device calls, recalls, serves and finishes for whoever sits there; the log has their name', async () => {
  const [first] = await wait('work', 2);
  const called = await act('work-1', 'call-next');
  assert.deepEqual([called.ticket?.id, called.number?.slice(0, 1), called.counter, called.deskId, called.rule?.class, called.waiting], [first, 'S', 'S1', 'dezhou.work-1', 'walkIn', 1]);
  assert.ok(called.rule?.text.zh && called.rule.text.en, 'the rule is said in words');
  assert.deepEqual([called.ticket?.state, called.ticket?.desk?.counter], ['called', 'S1']);
  for (const action of ['recall', 'serve', 'skip', 'transfer', 'finish'] as const) assert.ok(called.ticket?.actions.includes(action), action);
  const { current } = await desk('work-1');
  assert.deepEqual([current?.number, current?.state, current?.recalls], [called.number, 'called', 0]);
  const ticketId = idOf(called);
  const again = await act('work-1', 'recall', device({ ticketId }));
  assert.deepEqual([again.ticket?.recalls, again.number, again.rule, again.ticket?.actions.includes('recall')], [1, called.number, null, false]);
  await hall.refused(at('work-1', 'recall'), 409, 'ticket.state', device({ ticketId }));
  assert.equal((await act('work-1', 'serve', device({ ticketId }))).ticket?.state, 'serving');
  const done = await act('work-1', 'finish', device({ ticketId }));
  assert.deepEqual([done.ticket?.state, done.waiting], ['completed', 1]);
  assert.equal((await desk('work-1')).current, null);
  const second = await act('work-1', 'call-next');
  assert.equal(second.waiting, 0);
  await act('work-1', 'finish', device({ ticketId: idOf(second) }));
  const { ticket, rule } = await act('work-2', 'call-next');
  assert.deepEqual([ticket, rule], [null, null], 'nobody waits');
});

test('who is called is shown masked, with matter, papers and what may be done', async () => {
  const { db } = hall.database;
  const [id = ''] = await wait('next', 1);
  const matter = await db.selectFrom('matters').select('id').where('hall_id', '=', 'dezhou').where('state', '=', 'inForce').orderBy('position').limit(1).executeTakeFirstOrThrow();
  await db.updateTable('tickets').set({ matter_id: matter.id, papers_ready: ['m1'] }).where('id', '=', id).execute();
  await db.insertInto('ticket_holders').values({ hall_id: 'dezhou', ticket_id: id, day: hallDay(new Date(), 'Asia/Shanghai'), name: '李小敏', id_number: '371402190001011234', phone: '13800003210' }).execute();
  const response = await hall.call(at('next-1', 'call-next'), device());
  const { ticket } = response.json<Call>();
  assert.deepEqual(ticket?.holder, { name: '李*敏', idNumber: '371402********1234', phone: '138****3210' });
  assert.equal(ticket?.matter?.id, matter.id);
  assert.ok(ticket && ticket.papers.length > 0 && ticket.papers.some(({ id: paper, ready }) => paper === 'm1' && ready) && ticket.papers.some(({ ready }) => !ready));
  const shown = (await hall.call('/api/v1/halls/dezhou/desks?limit=100')).body + (await hall.call(at('next-1'))).body;
  assert.ok(shown.includes(ticket.number), 'everybody sees the number');
  for (const secret of [id, '李小敏', '李*敏', '3210', '371402']) assert.ok(!shown.includes(secret), secret);
  const events = JSON.stringify(await db.selectFrom('events').select('data').where('topic', 'in', ['desk.dezhou.next-1', 'queue.dezhou.next']).execute());
  assert.ok(events.includes(ticket.number) && !events.includes('李') && !events.includes(id));
  await act('next-1', 'finish', device({ ticketId: id }));
});

test('a number just taken for a matter is called at a desk of its queue, and whoever holds it sees where to go', async () => {
  const [matter] = (await desk('desk-03')).work;
  const { data } = await hall.read<QueueList>(`/api/v1/halls/dezhou/queues?matter=${matter?.id}`);
  const queueId = data[0]?.id ?? assert.fail('no queue handles the matter');
  const taken = await hall.read<Ticket>(`/api/v1/queues/${queueId}/tickets`, post({ matterId: matter?.id, phone: '13800003210' }));
  const serving = (await hall.read<DeskList>('/api/v1/halls/dezhou/desks')).data.find(({ queues, state }) => state === 'serving' && queues[0]?.id === queueId) ?? assert.fail('no desk serves it');
  const called = await hall.read<Call>(`${desks}/${serving.id}/call-next`, device());
  assert.deepEqual([called.number, called.ticket?.matter?.id, called.ticket?.holder?.phone, called.ticket && called.ticket.papers.length > 0], [taken.number, matter?.id, '138****3210', true]);
  const followed = await hall.read<Ticket>(`/api/v1/tickets/${taken.id}`);
  assert.deepEqual([followed.state, followed.desk?.counter, followed.actions], ['called', serving.counter, ['cancel']]);
  await hall.read<Call>(`${desks}/${serving.id}/finish`, device({ ticketId: taken.id }));
  assert.equal((await hall.read<Ticket>(`/api/v1/tickets/${taken.id}`)).state, 'completed');
});

test('staff work at the desk they are signed on to, a supervisor at any, nobody in another hall', async () => {
  const [id = ''] = await wait('work', 1);
  await hall.refused(at('work-3', 'call-next'), 401, 'person.required', post({}));
  await hall.refused(at('work-3', 'call-next'), 401, 'session.expired', post({}, { headers: { authorization: 'Bearer nobody' } }));
  await hall.refused(at('work-3', 'call-next'), 401, 'session.expired', post({}, { key: testKeys.device, headers: { authorization: 'Bearer nobody' } }));
  await hall.refused(at('work-3', 'call-next'), 409, 'desk.closed', as(clerk));
  await hall.refused(at('desk-03', 'call-next'), 409, 'desk.taken', as(clerk));
  await hall.refused(at('work-3', 'call-next'), 403, 'person.role', as(county));
  await hall.refused(at('work-3', 'sign-on'), 403, 'person.role', as(county));
  await hall.refused(`${desks}/dezhou-decheng.desk-01/call-next`, 403, 'person.role', as(clerk));
  const { ticket } = await act('work-3', 'call-next', as(supervisor));
  assert.equal(ticket?.id, id);
  await act('work-3', 'finish', as(supervisor, { ticketId: id }));
  const log = await hall.database.db.selectFrom('ticket_events').select('staff_id').where('ticket_id', '=', id).execute();
  assert.ok(log.every(({ staff_id }) => staff_id === 'dezhou.1900'));
  const own = await act('desk-01', 'call-next', as(clerk));
  assert.equal(own.ticket, null, 'at their own desk they call, also when nobody waits');
});

test('somebody without a role is told so', async () => {
  const { db } = hall.database;
  await db.updateTable('staff').set({ roles: [] }).where('id', '=', 'dezhou.1005').execute();
  const nobody = await signIn(hall, '1005');
  for (const operation of ['call-next', 'sign-on', 'sign-off']) await hall.refused(at('desk-05', operation), 403, 'person.role', as(nobody));
});

test('signing on, off and on again; the shifts say who sat where', async () => {
  const closed = await turn('desk-01', 'sign-off', as(clerk));
  assert.deepEqual([closed.state, closed.staff], ['closed', null]);
  assert.equal((await turn('desk-01', 'sign-off', as(clerk))).state, 'closed', 'twice is once');
  await hall.refused(at('desk-01', 'call-next'), 409, 'desk.closed', as(clerk));
  await hall.refused(at('desk-01', 'call-next'), 409, 'desk.closed', device());
  const open = await turn('desk-01', 'sign-on', as(clerk));
  assert.deepEqual([open.state, open.staff?.staffNo], ['serving', '1001']);
  assert.ok(new Date(open.since).getTime() > new Date(closed.since).getTime() - 1);
  assert.deepEqual(await shiftsAt('desk-01'), ['dezhou.1001 ended', 'dezhou.1001 now']);
  const { staff } = await hall.read<Session>('/api/v1/sessions/current', { headers: { ...clerk } });
  assert.equal(staff.deskId, 'dezhou.desk-01');
  for (const operation of ['sign-on', 'sign-off']) await hall.refused(at('desk-01', operation), 401, 'person.required', device());
});

test('a desk left by a crash is its own again; of another only a supervisor takes it over', async () => {
  await hall.database.db.updateTable('desks').set({ state: 'paused' }).where('id', '=', 'dezhou.desk-02').execute();
  assert.equal((await turn('desk-02', 'sign-on', as(other))).state, 'serving');
  assert.deepEqual(await shiftsAt('desk-02'), ['dezhou.1002 now'], 'no new shift');
  await hall.refused(at('desk-02', 'sign-on'), 409, 'desk.taken', as(clerk));
  await hall.refused(at('desk-02', 'sign-off'), 409, 'desk.taken', as(clerk));
  assert.equal((await turn('desk-02', 'sign-on', as(supervisor))).staff?.staffNo, '1900');
  assert.deepEqual(await shiftsAt('desk-02'), ['dezhou.1002 ended', 'dezhou.1900 now']);
  await turn('desk-02', 'sign-off', as(supervisor));
  assert.equal((await turn('desk-02', 'sign-on', as(other))).staff?.staffNo, '1002');
});

test('who sits down elsewhere closes the desk they come from, unless a ticket is still there', async () => {
  const moved = await turn('work-4', 'sign-on', as(other));
  assert.deepEqual([moved.staff?.staffNo, (await desk('desk-02')).state, (await desk('desk-02')).staff], ['1002', 'closed', null]);
  await wait('work', 1);
  const called = await act('work-4', 'call-next', as(other));
  await hall.refused(at('desk-02', 'sign-on'), 409, 'desk.busy', as(other));
  await hall.refused(at('work-4', 'sign-off'), 409, 'desk.busy', as(other));
  await hall.refused(at('work-4', 'state'), 409, 'desk.busy', as(other, { state: 'closed' }));
  await act('work-4', 'finish', as(other, { ticketId: idOf(called) }));
  await turn('desk-02', 'sign-on', as(other));
  assert.deepEqual([(await desk('work-4')).staff, (await desk('work-4')).state], [null, 'closed']);
});

test('two who sit down at one desk at once: one does, the other is told', async () => {
  await turn('desk-04', 'sign-off', as(supervisor));
  const answers = await Promise.all([clerk, other].map((who) => hall.call(at('desk-04', 'sign-on'), as(who))));
  assert.deepEqual(answers.map(({ statusCode }) => statusCode).sort(), [200, 409]);
  assert.equal(answers.find(({ statusCode }) => statusCode === 409)?.json<{ code: string }>().code, 'desk.taken');
  await turn('desk-04', 'sign-off', as(supervisor));
});

test('one who sits down at two desks at once sits at one', async () => {
  for (let round = 0; round < 4; round += 1) {
    const answers = await Promise.all(['work-5', 'work-6', 'race-6', 'next-2'].map((name) => hall.call(at(name, 'sign-on'), as(clerk))));
    assert.deepEqual(answers.map(({ statusCode }) => statusCode), [200, 200, 200, 200]);
  }
  const sits = await hall.database.db.selectFrom('desks').select('id').where('staff_id', '=', 'dezhou.1001').execute();
  const open = await hall.database.db.selectFrom('desk_shifts').select('desk_id').where('staff_id', '=', 'dezhou.1001').where('ended_at', 'is', null).execute();
  assert.deepEqual([sits.length, open.map(({ desk_id }) => desk_id)], [1, sits.map(({ id }) => id)]);
  for (const name of ['work-5', 'work-6', 'race-6', 'next-2']) await turn(name, 'state', device({ state: 'serving' }));
});

test('many desks that call at once never call the same, and a second press does nothing more', async () => {
  const ids = await wait('race', 9);
  const names = [1, 2, 3, 4, 5, 6].map((n) => `race-${n}`);
  const calls = await Promise.all([...names, ...names].map((name) => hall.call(at(name, 'call-next'), device())));
  assert.deepEqual(calls.map(({ statusCode }) => statusCode).sort(), [...Array<number>(6).fill(200), ...Array<number>(6).fill(409)]);
  const called = calls.filter(({ statusCode }) => statusCode === 200).map((answer) => idOf(answer.json<Call>()));
  assert.deepEqual(called.sort(), ids.slice(0, 6).sort());
  for (const name of names) {
    const { current_ticket_id: ticketId } = await hall.database.db.selectFrom('desks').select('current_ticket_id').where('id', '=', `dezhou.${name}`).executeTakeFirstOrThrow();
    await act(name, 'finish', device({ ticketId }));
  }
  const key = { 'idempotency-key': 'one-press' };
  const presses = await Promise.all([1, 2, 3].map(() => hall.call(at('race-1', 'call-next'), device({}, key))));
  assert.deepEqual(new Set(presses.map(({ statusCode, body }) => `${statusCode} ${body}`)).size, 1);
  await hall.refused(at('race-2', 'call-next'), 422, 'idempotency.reused', device({}, key));
  await act('race-1', 'finish', device({ ticketId: idOf((presses[0] ?? assert.fail()).json<Call>()) }));
});

test('a screen that is behind, another desk or another hall does nothing', async () => {
  await wait('work', 2);
  const ticketId = idOf(await act('work-1', 'call-next'));
  for (const operation of ['recall', 'serve', 'finish', 'skip']) await hall.refused(at('work-2', operation), 409, 'ticket.elsewhere', device({ ticketId }));
  await act('work-1', 'finish', device({ ticketId }));
  for (const operation of ['recall', 'serve', 'hold', 'resume', 'finish', 'skip']) await hall.refused(at('work-1', operation), 409, 'ticket.state', device({ ticketId }));
  await hall.refused(at('work-1', 'transfer'), 409, 'ticket.state', device({ ticketId, queueId: 'dezhou.next' }));
  await hall.refused(at('work-1', 'finish'), 404, 'ticket.not-found', device({ ticketId: 'tk_nothing' }));
  await hall.refused(`${desks}/dezhou-decheng.desk-01/finish`, 404, 'ticket.not-found', device({ ticketId }));
  await hall.refused(at('work-1', 'call-next'), 409, 'desk.queue', device({ queueId: 'dezhou.next' }));
  await hall.refused(at('work-1', 'finish'), 400, 'request.invalid', device({}));
  await act('work-1', 'finish', device({ ticketId: idOf(await act('work-1', 'call-next')) }));
});

test('a visit set aside leaves the desk free, and is taken up when it is', async () => {
  await wait('work', 2);
  const first = idOf(await act('work-1', 'call-next'));
  await act('work-1', 'serve', device({ ticketId: first }));
  const held = await act('work-1', 'hold', device({ ticketId: first }));
  assert.deepEqual([held.ticket?.state, held.ticket?.actions.includes('resume'), (await desk('work-1')).current], ['on_hold', true, null]);
  const second = idOf(await act('work-1', 'call-next'));
  await hall.refused(at('work-1', 'resume'), 409, 'desk.busy', device({ ticketId: first }));
  await act('work-1', 'finish', device({ ticketId: second }));
  assert.equal((await act('work-1', 'resume', device({ ticketId: first }))).ticket?.state, 'serving');
  await act('work-1', 'finish', device({ ticketId: first }));
});

test('who has not come may come back for as long as the hall says', async () => {
  await wait('work', 1);
  const ticketId = idOf(await act('work-1', 'call-next'));
  const { ticket } = await act('work-1', 'skip', device({ ticketId }));
  const minutes = (new Date(ticket?.restoreUntil ?? 0).getTime() - Date.now()) / 60_000;
  assert.ok(ticket?.state === 'no_show' && minutes > 28 && minutes <= 30, `${minutes}`);
  assert.deepEqual(ticket.actions, ['restore']);
});

test('sent on, a visitor keeps the number, waits in the other line, or for one desk and no other', async () => {
  await wait('work', 1);
  const called = await act('work-1', 'call-next');
  const ticketId = idOf(called);
  await hall.refused(at('work-1', 'transfer'), 400, 'request.invalid', device({ ticketId }));
  await hall.refused(at('work-1', 'transfer'), 404, 'queue.not-found', device({ ticketId, queueId: 'dezhou.nowhere' }));
  await hall.refused(at('work-1', 'transfer'), 404, 'desk.not-found', device({ ticketId, deskId: 'dezhou-decheng.desk-01' }));
  await turn('work-6', 'state', device({ state: 'closed' }));
  await hall.refused(at('work-1', 'transfer'), 409, 'desk.closed', device({ ticketId, deskId: 'dezhou.work-6' }));
  const sent = await act('work-1', 'transfer', device({ ticketId, queueId: 'dezhou.next', deskId: 'dezhou.next-2', note: '需补盖章' }));
  assert.deepEqual([sent.number, sent.ticket?.state, sent.ticket?.queue.id, sent.ticket?.class, sent.ticket?.counters], [called.number, 'waiting', 'dezhou.next', 'transferred', ['T2']]);
  assert.equal((await act('next-1', 'call-next')).ticket, null);
  await turn('next-2', 'state', device({ state: 'closed', reason: { zh: '设备故障' } }));
  const free = await act('next-1', 'call-next');
  assert.deepEqual([free.ticket?.id, free.rule?.class], [ticketId, 'transferred'], 'the desk it waited for has closed');
  await act('next-1', 'finish', device({ ticketId }));
});

test('a pause is told on nameplate and boards, with its reason, and calls nobody', async () => {
  const reason = { zh: '暂离 5 分钟', en: 'Back in 5 minutes' };
  const paused = await turn('desk-03', 'state', device({ state: 'paused', reason }));
  assert.deepEqual([paused.state, paused.reason, paused.staff?.staffNo], ['paused', reason, '1003']);
  await hall.refused(at('desk-03', 'call-next'), 409, 'desk.closed', device());
  const open = await turn('desk-03', 'state', device({ state: 'serving', reason }));
  assert.deepEqual([open.state, open.reason], ['serving', null]);
  for (const topic of ['desk.dezhou.desk-03', 'queue.dezhou.enterprise-registration']) {
    const own = (await changesOf(topic)).filter((data) => (data as { deskId: string }).deskId === 'dezhou.desk-03');
    assert.deepEqual(own, [{ deskId: 'dezhou.desk-03', state: 'paused', number: null }, { deskId: 'dezhou.desk-03', state: 'serving', number: null }], topic);
  }
  await hall.refused(at('desk-03', 'state'), 409, 'desk.taken', as(clerk, { state: 'paused' }));
  await hall.refused(at('desk-03', 'state'), 400, 'request.invalid', device({ state: 'asleep' }));
});

test('an expired session operates no desk', async () => {
  const { db } = hall.database;
  const short = await signIn(hall, '1004');
  await db.updateTable('sessions').set({ expires_at: new Date(Date.now() - 1000) }).where('person_id', '=', 'dezhou.1004').execute();
  await hall.refused(at('desk-04', 'sign-on'), 401, 'session.expired', as(short));
});
