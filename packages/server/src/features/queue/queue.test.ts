import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Announcement, FairnessReceipt, MatterGuide, Queue, QueueList, Ticket, TicketList, ZoneList } from '@hallkit/contract';
import { createTestHall, testKeys, testMatters, type TestHall } from '../../fixtures/hall.fixture.ts';
import { addQueues } from '../../fixtures/queue.fixture.ts';

let hall: TestHall;
before(async () => {
  hall = await createTestHall();
  await addQueues(
    hall.database.db,
    { name: 'desk-work', letter: 'S' }, { name: 'papers', letter: 'T', settings: { elderFrom: 60 } }, { name: 'closing', letter: 'U' }, { name: 'broken', letter: 'V', settings: { order: 'first come' } },
    { name: 'limited', letter: 'W', settings: { taking: { bands: [{ from: '00:00', to: '24:00', limit: 2 }] } } }, { name: 'over', letter: 'X', settings: { taking: { lastTicket: '00:00' } } }, { name: 'fair', letter: 'Y', desks: 1 },
    { name: 'told', letter: 'Z', desks: 1 },
  );
});
after(() => hall.close());

const device = { key: testKeys.device };
const post = <Body>(url: string, payload: object = {}, key: string = testKeys.hall, headers = {}): Promise<Body> => hall.read<Body>(`/api/v1/${url}`, { method: 'POST', payload, key, headers });
const take = (queue: string, body: object = {}, key?: string): Promise<Ticket> => post<Ticket>(`queues/dezhou.${queue}/tickets`, body, key);
const refuse = (url: string, status: number, code: string, payload: object = {}, key: string = testKeys.hall) => hall.refused(`/api/v1/${url}`, status, code, { method: 'POST', payload, key });

test('the queues of the sample hall, each with the number waiting, look before you take one', async () => {
  const { data } = await hall.read<QueueList>('/api/v1/halls/dezhou/queues?limit=100');
  const sample = data.filter(({ zone }) => zone.id !== 'dezhou.tests');
  assert.ok(sample.length > 0 && sample.every(({ letter, name, waiting, rules, counters, takes }) => /^[A-R]$/.test(letter) && name.en !== null && waiting === 0 && rules.length === 5 && counters.length > 0 && typeof takes === 'boolean'));
  const zones = await hall.read<ZoneList>('/api/v1/halls/dezhou/zones');
  assert.ok(zones.data.some(({ id }) => id === sample[0]?.zone.id));
  const own = await hall.read<QueueList>('/api/v1/halls/dezhou/queues?zone=dezhou.tests&limit=100');
  assert.deepEqual(own.data.map(({ letter }) => letter).sort(), ['S', 'T', 'U', 'W', 'X', 'Y', 'Z']);
  await hall.refused('/api/v1/halls/dezhou/queues?zone=dezhou.nowhere', 404, 'zone.not-found');
  await hall.refused('/api/v1/halls/dezhou/queues?matter=dezhou.nothing', 404, 'matter.not-found');
});

test('a queue whose record is broken is left out, and takes nothing down', async () => {
  const { data } = await hall.read<QueueList>('/api/v1/halls/dezhou/queues?limit=100');
  assert.ok(data.length > 5 && !data.some(({ id }) => id === 'dezhou.broken'));
  await hall.refused('/api/v1/queues/dezhou.broken', 404, 'queue.not-found');
  await refuse('queues/dezhou.broken/tickets', 404, 'queue.not-found');
});

test('the queues of a matter: those of its department', async () => {
  const [matter] = testMatters().filter(({ content }) => content.hallId === 'dezhou');
  const { data } = await hall.read<QueueList>(`/api/v1/halls/dezhou/queues?matter=${matter?.content.id}`);
  assert.ok(data.length > 0);
});

test('tickets are numbered without gap; each says what is before it', async () => {
  const [one, two] = [await take('desk-work'), await take('desk-work')];
  assert.deepEqual([one.number, two.number, one.ahead, two.ahead, two.waiting], ['S001', 'S002', 0, 1, 2]);
  assert.match(one.id, /^tk_[0-9A-Za-z]{22}$/);
  assert.deepEqual([one.state, one.class, one.holder, one.counters, one.actions, one.wait], ['waiting', 'walkIn', null, ['S1', 'S2'], ['cancel'], null]);
  assert.equal((await hall.call(one.followUrl, { key: null })).statusCode, 200);
  const again = await hall.read<Ticket>(`/api/v1/tickets/${two.id}`);
  assert.deepEqual(again, { ...two, issuedAt: again.issuedAt });
  const queue = await hall.read<Queue>('/api/v1/queues/dezhou.desk-work');
  assert.deepEqual([queue.waiting, queue.next, queue.lastCalled, queue.takes], [2, ['S001', 'S002'], null, true]);
});

test('a repeat with the same key is the same ticket, and uses no number; another body, another queue is refused', async () => {
  const headers = { 'idempotency-key': 'take-once-1234' };
  const first = await hall.call('/api/v1/queues/dezhou.desk-work/tickets', { method: 'POST', payload: {}, headers });
  const repeat = await hall.call('/api/v1/queues/dezhou.desk-work/tickets', { method: 'POST', payload: {}, headers });
  assert.deepEqual([first.statusCode, repeat.statusCode, repeat.headers['idempotency-replayed'], repeat.body], [201, 201, 'true', first.body]);
  await hall.refused('/api/v1/queues/dezhou.desk-work/tickets', 422, 'idempotency.reused', { method: 'POST', payload: { locale: 'en' }, headers });
  await hall.refused('/api/v1/queues/dezhou.papers/tickets', 422, 'idempotency.reused', { method: 'POST', payload: {}, headers });
  assert.equal((await take('desk-work')).number, 'S004');
  const many = await Promise.all(Array.from({ length: 12 }, () => hall.call('/api/v1/queues/dezhou.desk-work/tickets', { method: 'POST', payload: { phone: '13700000001' }, headers: { 'idempotency-key': 'all-at-once-1' } })));
  assert.deepEqual([...new Set(many.map(({ statusCode, body }) => `${statusCode} ${body}`))].length, 1);
  assert.equal((await take('desk-work')).number, 'S006');
});

test('by card: masked, old enough to go first, once in a line; gone from what others see', async () => {
  const card = { name: '李慧敏', idNumber: '371402195203070028' };
  const faulty = await refuse('queues/dezhou.papers/tickets', 400, 'request.invalid', { card: { ...card, idNumber: '371402195203070027' }, phone: '12345' });
  assert.deepEqual(faulty.errors.map(({ pointer, code }) => [pointer, code]), [['/phone', 'phone.invalid'], ['/card/idNumber', 'idNumber.checkDigit']]);
  await take('papers');
  const ticket = await take('papers', { card, phone: '+86 138 1234 3210', locale: 'en' });
  assert.deepEqual([ticket.holder, ticket.class, ticket.ahead], [{ name: '李*敏', idNumber: '371402********0028', phone: '138****3210' }, 'priority', 0]);
  assert.equal((await refuse('queues/dezhou.papers/tickets', 409, 'ticket.already-waiting', { card })).errors[0]?.pointer, '/card');
  assert.equal((await refuse('queues/dezhou.papers/tickets', 409, 'ticket.already-waiting', { phone: '13812343210' })).errors[0]?.pointer, '/phone');
  assert.equal((await take('papers')).number, 'T003');
  const message = await hall.database.db.selectFrom('notifications').selectAll().where('about', '=', ticket.id).executeTakeFirstOrThrow();
  assert.deepEqual([message.template, message.locale, (message.data as { number: string }).number, (message.data as { counters: string[] }).counters], ['ticket.taken', 'en', 'T002', ['T1', 'T2']]);
  const { rows } = await hall.database.pool.query<{ text: string }>(`select coalesce(string_agg(to_jsonb(e)::text, ''), '') as text from events e union all select coalesce(string_agg(to_jsonb(l)::text, ''), '') from ticket_events l union all select coalesce(string_agg(to_jsonb(t)::text, ''), '') from tickets t`);
  assert.doesNotMatch(rows.map(({ text }) => text).join(), /138\d{8}|3714021952|李慧敏/);
  await post(`tickets/${ticket.id}/cancel`);
  assert.equal((await take('papers', { card })).number, 'T004');
});

test('taken for a matter, it lists the papers and what is at hand', async () => {
  const id = testMatters().find(({ content }) => content.materials.length > 1)?.content.id ?? '';
  const guide = await hall.read<MatterGuide>(`/api/v1/matters/${id}`);
  const [first] = guide.materials;
  const ticket = await take('papers', { matterId: id, papersReady: [first?.id, 'no-such-paper'] });
  assert.deepEqual(ticket.matter, { id, name: guide.name });
  assert.deepEqual(ticket.papers.map((paper) => [paper.id, paper.ready]), guide.materials.map((material) => [material.id, material.id === first?.id]));
  await refuse('queues/dezhou.papers/tickets', 404, 'matter.not-found', { matterId: 'dezhou.nothing' });
});

test('limits of the day and of its parts are kept in the statement itself', async () => {
  const taken = await Promise.all(Array.from({ length: 6 }, () => hall.call('/api/v1/queues/dezhou.limited/tickets', { method: 'POST', payload: {} })));
  assert.deepEqual(taken.map(({ statusCode }) => statusCode).sort(), [201, 201, 409, 409, 409, 409]);
  await refuse('queues/dezhou.limited/tickets', 409, 'queue.full');
  const queue = await hall.read<Queue>('/api/v1/queues/dezhou.limited');
  assert.deepEqual([queue.takes, queue.bands.map(({ most, left }) => [most, left])], [false, [[2, 0]]]);
  await refuse('queues/dezhou.over/tickets', 409, 'queue.last-ticket');
});

test('a queue that closes gives no number, cancels who waits and tells them', async () => {
  const ticket = await take('closing', { phone: '13900001111' });
  await refuse('queues/dezhou.closing/state', 401, 'person.required', { state: 'closed' });
  const paused = await post<Queue>('queues/dezhou.closing/state', { state: 'paused', reason: { zh: '系统维护' } }, testKeys.device);
  assert.deepEqual([paused.state, paused.reason, paused.waiting, paused.takes], ['paused', { zh: '系统维护', en: null }, 1, false]);
  await refuse('queues/dezhou.closing/tickets', 409, 'queue.paused');
  await refuse('queues/dezhou.closing/state', 400, 'request.invalid', { state: 'open', cancelWaiting: true }, testKeys.device);
  const closed = await post<Queue>('queues/dezhou.closing/state', { state: 'closed', cancelWaiting: true }, testKeys.device);
  assert.deepEqual([closed.state, closed.waiting], ['closed', 0]);
  assert.equal((await hall.read<Ticket>(`/api/v1/tickets/${ticket.id}`)).state, 'cancelled');
  await refuse('queues/dezhou.closing/tickets', 409, 'queue.closed');
  const messages = await hall.database.db.selectFrom('notifications').select('template').where('about', '=', ticket.id).where('channel', '=', 'sms').execute();
  assert.deepEqual(messages.map(({ template }) => template).sort(), ['queue.closed', 'queue.paused', 'ticket.taken']);
  await post('queues/dezhou.closing/state', { state: 'open' }, testKeys.device);
  assert.equal((await take('closing')).number, 'U002');
});

test('a word reaches everybody who waits', async () => {
  const told = await post<Announcement>('halls/dezhou/announcements', { text: { zh: '延迟 20 分钟' }, queueId: 'dezhou.closing' }, testKeys.device);
  assert.deepEqual([told.told, told.text], [1, { zh: '延迟 20 分钟', en: null }]);
  await refuse('halls/dezhou/announcements', 404, 'queue.not-found', { text: { zh: '延迟' }, queueId: 'dezhou.nothing' }, testKeys.device);
  await refuse('halls/nowhere/announcements', 404, 'hall.not-found', { text: { zh: '延迟' } }, testKeys.device);
});

test('why somebody was called first: rules and counts', async () => {
  const [walk, elder] = [await take('fair'), await take('fair', { groups: ['disabled'] })];
  await post('desks/dezhou.fair-1/call-next', {}, testKeys.device);
  const receipt = await hall.read<FairnessReceipt>(`/api/v1/tickets/${walk.id}/fairness`);
  assert.deepEqual([receipt.number, receipt.class, receipt.rules.length], ['Y001', 'walkIn', 5]);
  assert.deepEqual([receipt.calledBefore, receipt.laterButCalledBefore, receipt.byRule.map((row) => [row.class, row.later])], [1, 1, [['priority', 1]]]);
  assert.doesNotMatch(JSON.stringify(receipt), new RegExp(`${elder.id}|${elder.number}`));
  assert.equal(elder.class, 'priority');
  await hall.refused('/api/v1/tickets/tk_nobody/fairness', 404, 'ticket.not-found');
});

test('staff see the line in its order, others not', async () => {
  await hall.refused('/api/v1/queues/dezhou.papers/tickets', 401, 'person.required');
  const { data } = await hall.read<TicketList>('/api/v1/queues/dezhou.papers/tickets?state=waiting', device);
  assert.deepEqual(data.map(({ number, ahead }) => [number, ahead]), [['T004', 0], ['T001', 1], ['T003', 2], ['T005', 3]]);
  assert.deepEqual(data[0]?.actions, ['call', 'transfer', 'cancel']);
});

test('a ticket is given back once; ids of others open nothing', async () => {
  const ticket = await take('desk-work');
  assert.equal((await post<Ticket>(`tickets/${ticket.id}/cancel`)).state, 'cancelled');
  await refuse(`tickets/${ticket.id}/cancel`, 409, 'ticket.state');
  await refuse('tickets/tk_nobody/cancel', 404, 'ticket.not-found');
  await refuse(`tickets/${ticket.id}/restore`, 409, 'ticket.state', {}, testKeys.device);
  await refuse('queues/dezhou.nothing/tickets', 404, 'queue.not-found');
  await hall.refused('/api/v1/queues/dezhou.desk-work/tickets', 401, 'key.missing', { method: 'POST', payload: {}, key: null });
});

test('taken in a situation of the matter, it lists the papers for that one only', async () => {
  const { id, materials } = testMatters().find(({ content }) => content.situations.length > 0 && content.materials.some(({ situationIds }) => situationIds.length > 0))?.content ?? { id: '', materials: [] };
  const [situation = ''] = materials.flatMap(({ situationIds }) => situationIds);
  const idsIn = (...told: readonly string[]): string[] => materials.filter(({ situationIds }) => situationIds.length === 0 || situationIds.some((one) => told.includes(one))).map((material) => material.id);
  assert.ok(idsIn().length < idsIn(situation).length);
  for (const situationIds of [[], [situation], [situation, 'no-such-situation']]) {
    const ticket = await take('papers', { matterId: id, situationIds });
    assert.deepEqual(ticket.papers.map((paper) => paper.id), idsIn(...situationIds));
    const followed = await hall.read<Ticket>(`/api/v1/tickets/${ticket.id}`);
    assert.deepEqual(followed.papers, ticket.papers);
  }
});

test('each message goes to every channel that was named, once; an address that is none is refused by its name', async () => {
  const wechat = 'oWx_dezhou-0123456789';
  const errors = async (body: object) => (await refuse('queues/dezhou.told/tickets', 400, 'request.invalid', body)).errors.map(({ pointer, code }) => [pointer, code]);
  assert.deepEqual(await errors({ phone: '13812340077', email: 'li@example.org,wang@example.org' }), [['/email', 'email.invalid']]);
  assert.deepEqual(await errors({ email: 'Li <li@example.org>' }), [['/email', 'field.pattern']]);
  assert.deepEqual(await errors({ wechat: 'short' }).then(([first]) => first?.[0]), '/wechat');
  const told = await take('told', { phone: '13812340077', email: 'Li.Min@Example.ORG', wechat });
  assert.equal(told.number, 'Z001', 'what is refused uses no number');
  assert.deepEqual(told.holder, { name: null, idNumber: null, phone: '138****0077' });
  const byMail = await take('told', { email: 'wang@example.org' });
  assert.equal(byMail.holder, null);
  assert.equal((await refuse('queues/dezhou.told/tickets', 409, 'ticket.already-waiting', { phone: '13812340077', email: 'other@example.org' })).errors[0]?.pointer, '/phone');
  await post('desks/dezhou.told-1/call-next', {}, testKeys.device);
  const written = async (about: string) => (await hall.database.db.selectFrom('notifications').select(['template', 'channel', 'recipient', 'data']).where('about', '=', about).where('channel', '<>', 'inPage').orderBy('template').orderBy('channel').execute());
  const messages = await written(told.id);
  const to = [['email', 'Li.Min@example.org'], ['sms', '13812340077'], ['wechat', wechat]];
  for (const template of ['ticket.taken', 'ticket.called']) assert.deepEqual(messages.filter((message) => message.template === template).map(({ channel, recipient }) => [channel, recipient]), to, template);
  assert.ok(messages.every(({ data }) => (data as { number: string }).number === 'Z001'));
  assert.deepEqual((await written(byMail.id)).map(({ template, channel, recipient }) => [template, channel, recipient]), [['ticket.near', 'email', 'wang@example.org'], ['ticket.taken', 'email', 'wang@example.org']]);
  const shown = await hall.call(`/api/v1/tickets/${told.id}`);
  assert.doesNotMatch(shown.body, /example\.org|oWx_/i);
});
