import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Appointment, Call, Desk, FairnessReceipt, Hold, MessageList, NewSession, Queue, Reconciliation, SandboxMessageList, SlotList, Ticket, TicketBlock, TicketList } from '@hallkit/contract';
import { mockFetch } from './mock-fetch.ts';
import type { MockOptions } from './options.ts';

const phone = '13800003210';

/** A hall of its own whose clock the test moves: a Wednesday morning. */
function hallAt(options: MockOptions = {}, start = '2026-03-04T09:20:00+08:00') {
  const clock = { now: Date.parse(start) };
  const answer = mockFetch({ now: () => clock.now, ...options });
  const send = (path: string, body?: object, headers: Record<string, string> = {}): Promise<Response> =>
    answer(new Request(`https://hall.example/api/v1${path}`, { headers: { 'hall-key': 'dk_test_dezhou', 'content-type': 'application/json', ...headers }, ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}) }));
  const ask = async <T>(path: string, body?: object, headers?: Record<string, string>): Promise<T> => {
    const response = await send(path, body, headers);
    const found = (await response.json()) as T & { code?: string };
    assert.ok(response.ok, found.code);
    return found;
  };
  const refused = async (path: string, body?: object, headers?: Record<string, string>): Promise<string> => ((await (await send(path, body, headers)).json()) as { code: string }).code;
  return { clock, send, ask, refused, minutes: (count: number) => void (clock.now += count * 60_000) };
}

const [queue, desk] = ['/queues/dezhou.construction', '/desks/dezhou.desk-06'];

test('a ticket is taken, called, served and finished, and every step says how things stand', async () => {
  const { ask, refused, minutes } = hallAt();
  const ticket = await ask<Ticket>(`${queue}/tickets`, { phone, card: { name: '李小敏', idNumber: '371402190101019974' } });
  assert.deepEqual([ticket.number, ticket.state, ticket.class, ticket.ahead, ticket.holder], ['C004', 'waiting', 'priority', 0, { name: '李*敏', idNumber: '371402********9974', phone: '138****3210' }]);
  assert.equal(await refused(`${queue}/tickets`, { email: 'li@localhost' }), 'request.invalid');
  assert.equal(await refused(`${queue}/tickets`, { phone }), 'ticket.already-waiting');
  minutes(3);
  const call = await ask<Call>(`${desk}/call-next`, {});
  assert.deepEqual([call.number, call.counter, call.rule?.class, call.ticket?.actions], ['C004', '6', 'priority', ['recall', 'serve', 'finish', 'skip', 'transfer']]);
  assert.equal(await refused(`${desk}/call-next`, {}), 'desk.busy');
  const act = (action: string): Promise<Call> => ask(`${desk}/${action}`, { ticketId: ticket.id });
  assert.equal((await act('recall')).ticket?.recalls, 1);
  assert.equal((await act('serve')).ticket?.state, 'serving');
  assert.equal((await act('hold')).ticket?.state, 'on_hold');
  assert.equal((await act('resume')).ticket?.state, 'serving');
  assert.equal(await refused(`/tickets/${ticket.id}/cancel`, {}), 'ticket.state');
  minutes(12);
  assert.equal((await act('finish')).ticket?.state, 'completed');
  assert.equal((await ask<Desk>(desk)).current, null);
  const { data } = await ask<MessageList>(`/tickets/${ticket.id}/messages`);
  assert.deepEqual(data.map(({ template, channel }) => [template, channel]), [['ticket.called', 'inPage'], ['ticket.called', 'inPage'], ['ticket.near', 'inPage'], ['ticket.taken', 'inPage']]);
});

test('nobody of many desks is called twice, and the order is that of the rule', async () => {
  const { ask } = hallAt();
  const before = await ask<TicketList>('/queues/dezhou.social-insurance/tickets?state=waiting');
  const called: (string | null)[] = [];
  for (let round = 0; round < 4; round += 1) {
    for (const number of ['07', '08', '09']) {
      const path = `/desks/dezhou.desk-${number}`;
      const { data } = await ask<TicketList>('/queues/dezhou.social-insurance/tickets');
      const own = data.find((ticket) => ticket.desk?.id === `dezhou.desk-${number}` && (ticket.state === 'called' || ticket.state === 'serving'));
      if (own) await ask(`${path}/finish`, { ticketId: own.id });
      called.push((await ask<Call>(`${path}/call-next`, {})).number);
    }
  }
  assert.deepEqual(called.slice(0, 9), before.data.map(({ number }) => number));
  assert.equal(called[9], null, 'nobody waits any more');
});

test('who was not there comes back for a time; who is sent on keeps the number; why others went first is told without a person', async () => {
  const { ask, refused, minutes } = hallAt({ queue: { waiting: false } });
  const first = await ask<Ticket>(`${queue}/tickets`, {});
  minutes(1);
  const second = await ask<Ticket>(`${queue}/tickets`, {});
  minutes(1);
  await ask(`${desk}/call-next`, {});
  const gone = await ask<Call>(`${desk}/skip`, { ticketId: first.id });
  assert.ok(gone.ticket?.restoreUntil);
  assert.deepEqual([(await ask<Ticket>(`/tickets/${first.id}/restore`, { position: 'head' })).class, (await ask<Ticket>(`/tickets/${second.id}`)).ahead], ['reentered', 1]);
  await ask(`${desk}/call-next`, {});
  await ask(`${desk}/skip`, { ticketId: first.id });
  minutes(31);
  assert.equal(await refused(`/tickets/${first.id}/restore`, {}), 'ticket.restore-late');
  const receipt = await ask<FairnessReceipt>(`/tickets/${second.id}/fairness`);
  assert.deepEqual([receipt.calledBefore, receipt.laterButCalledBefore, receipt.byRule.map((row) => [row.class, row.count])], [2, 0, [['reentered', 1], ['walkIn', 1]]]);
  await ask(`${desk}/call-next`, {});
  const sent = await ask<Call>(`${desk}/transfer`, { ticketId: second.id, queueId: 'dezhou.tax' });
  assert.deepEqual([sent.ticket?.number, sent.ticket?.queue.letter, sent.ticket?.state, sent.ticket?.class], ['C002', 'B', 'waiting', 'transferred']);
});

test('a queue that is paused gives no number; closed with cancelWaiting it sends everybody home', async () => {
  const { ask, refused } = hallAt();
  const ticket = await ask<Ticket>('/queues/dezhou.tax/tickets', { phone });
  assert.deepEqual([(await ask<Queue>('/queues/dezhou.tax/state', { state: 'paused', reason: { zh: '维护' } })).reason, await refused('/queues/dezhou.tax/tickets', {})], [{ zh: '维护', en: null }, 'queue.paused']);
  const closed = await ask<Queue>('/queues/dezhou.tax/state', { state: 'closed', cancelWaiting: true });
  assert.deepEqual([closed.waiting, closed.takes, (await ask<Ticket>(`/tickets/${ticket.id}`)).state], [0, false, 'cancelled']);
});

test('leased numbers are given out without network; those that were not are closed', async () => {
  const { ask, refused, clock } = hallAt();
  const block = await ask<TicketBlock>(`${queue}/ticket-blocks`, { size: 5 });
  assert.equal((await ask<Ticket>(`${queue}/tickets`, {})).number, `C00${block.last + 1}`);
  const issued = [{ number: block.first, issuedAt: new Date(clock.now).toISOString() }];
  const done = await ask<Reconciliation>(`/ticket-blocks/${block.id}/reconcile`, { issued, final: true });
  assert.deepEqual([done.returned, done.tickets.map(({ number, state }) => [number, state])], [4, [['C004', 'waiting']]]);
  assert.deepEqual((await ask<Reconciliation>(`/ticket-blocks/${block.id}/reconcile`, { issued, final: false })).tickets, done.tickets, 'told again it stays');
  assert.equal(await refused(`/ticket-blocks/${block.id}/reconcile`, { issued: [{ number: block.last, issuedAt: issued[0]?.issuedAt }], final: false }), 'block.state');
});

test('numbers begin anew with the day of the hall', async () => {
  const { ask, minutes } = hallAt();
  const ticket = await ask<Ticket>(`${queue}/tickets`, {});
  minutes(24 * 60);
  assert.deepEqual([(await ask<Ticket>(`${queue}/tickets`, {})).number, (await ask<Ticket>(`/tickets/${ticket.id}`)).state], ['C001', 'expired']);
});

test('a time is held, booked, moved, kept; a full slot has a waiting list, and a place that is free goes to its first', async () => {
  const { ask, refused, clock } = hallAt();
  const slots = await ask<SlotList>(`${queue}/slots`);
  assert.deepEqual(slots.days.slice(0, 5).map(({ state }) => state), ['open', 'open', 'open', 'closed', 'closed']);
  const [free, other] = slots.data.filter(({ left, date }) => left >= 2 && date > '2026-03-04');
  assert.ok(free && other);
  const hold = (slotId: string): Promise<Hold> => ask('/holds', { slotId });
  const booked = await ask<Appointment>('/appointments', { holdId: (await hold(free.id)).id, name: '李小敏', phone });
  while ((await refused('/holds', { slotId: free.id })) !== 'slot.full');
  const waiting = await ask<Appointment>(`/slots/${free.id}/waitlist`, { name: '王五', phone: '13900001111' });
  const moved = await ask<Appointment>(`/appointments/${booked.id}/reschedule`, { holdId: (await hold(other.id)).id });
  assert.deepEqual([(await ask<Appointment>(`/appointments/${booked.id}`)).state, moved.slot.id, (await ask<Appointment>(`/appointments/${waiting.id}`)).state], ['rescheduled', other.id, 'offered']);
  assert.equal((await ask<Appointment>(`/appointments/${waiting.id}/accept`, {})).state, 'booked');
  assert.equal(await refused('/halls/dezhou/check-ins', { code: moved.code }), 'appointment.early');
  clock.now = Date.parse(other.start);
  const ticket = await ask<Ticket>('/halls/dezhou/check-ins', { code: moved.code.toLowerCase() });
  assert.deepEqual([ticket.class, ticket.channel, ticket.appointmentId], ['appointment', 'appointment', moved.id]);
});

test('staff sign in, sit down and leave; a wrong password five times waits a minute', async () => {
  const { ask, refused, minutes } = hallAt();
  const site = { 'hall-key': 'pk_test_dezhou' };
  assert.equal(await refused(`${desk}/call-next`, {}, site), 'person.required');
  const { token, staff } = await ask<NewSession>('/sessions', { staffNo: '1006', password: 'hallkit-dezhou' }, site);
  assert.equal(staff.deskId, 'dezhou.desk-06');
  const person = { ...site, authorization: `Bearer ${token}` };
  assert.equal(await refused('/desks/dezhou.desk-07/sign-on', {}, person), 'desk.taken');
  assert.equal((await ask<Desk>(`${desk}/sign-off`, {}, person)).staff, null);
  assert.equal((await ask<Desk>(`${desk}/sign-on`, {}, person)).staff?.staffNo, '1006');
  assert.equal(await refused('/halls/dezhou-decheng/announcements', { text: { zh: '停电' } }, person), 'person.role');
  minutes(31);
  assert.equal(await refused(`${desk}/call-next`, {}, person), 'session.expired');
  for (let wrong = 0; wrong < 5; wrong += 1) assert.equal(await refused('/sessions', { staffNo: '1006', password: 'x' }, site), 'session.refused');
  assert.equal(await refused('/sessions', { staffNo: '1006', password: 'hallkit-dezhou' }, site), 'session.locked');
});

test('phones of the sandbox show what was sent, until one wants no more', async () => {
  const { ask, refused } = hallAt();
  await ask(`${queue}/tickets`, { phone });
  const [message] = (await ask<SandboxMessageList>('/sandbox/messages')).data;
  assert.equal(message?.recipient, '138****3210');
  const token = /\/m\/(\w+)\/stop/.exec(message?.text ?? '')?.[1];
  await ask('/notification-opt-outs', { token });
  await ask('/queues/dezhou.tax/tickets', { phone });
  assert.equal((await ask<SandboxMessageList>('/sandbox/messages')).data[0]?.id, message?.id);
  assert.equal(await refused('/sandbox/messages', undefined, { 'hall-key': 'pk_live_dezhou' }), 'sandbox.closed');
});

test('what happens is told live, and what was missed by the last id', async () => {
  const { ask, send } = hallAt();
  const path = '/events?topics=queue.dezhou.construction,desk.dezhou.desk-06';
  const reader = (await send(path)).body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const until = async (pattern: RegExp): Promise<string> => {
    while (!pattern.test(text)) text += (await reader?.read())?.value ?? assert.fail(`the stream ended after ${text}`);
    return text;
  };
  assert.match(await until(/: ping\nid: \d+\n\n/), /^: hallkit\nretry: 2000\n\n/);
  const from = /id: (\d+)/.exec(text)?.[1] ?? '';
  const { number } = await ask<Ticket>(`${queue}/tickets`, {});
  await ask(`${desk}/call-next`, {});
  const told = await until(/desk\.changed/);
  assert.match(told, new RegExp(`event: ticket\\.waiting\\ndata: .*"number":"${number}"`));
  assert.match(told, /"topic":"queue\.dezhou\.construction","seq":2,"type":"ticket\.called".*\n\nid: \d+\nevent: ticket\.called\ndata: \{"topic":"desk\.dezhou\.desk-06","seq":1/);
  await reader?.cancel();
  const again = await send(path, undefined, { 'last-event-id': from });
  const missed = again.body?.pipeThrough(new TextDecoderStream()).getReader();
  let second = '';
  while (!second.includes('desk.changed')) second += (await missed?.read())?.value ?? '';
  assert.equal(second.match(/^event: .*/gm)?.join(), told.match(/^event: .*/gm)?.join());
  await missed?.cancel();
});

test('a clockwork moves the hall by itself', async () => {
  const { ask } = hallAt({ queue: { auto: 5 } });
  const numbers = new Set<string | null>();
  for (let tries = 0; numbers.size < 2 && tries < 2000; tries += 1) {
    numbers.add((await ask<Queue>('/queues/dezhou.enterprise-registration')).lastCalled);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  assert.ok(numbers.size >= 2);
});
