import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Ticket } from '@hallkit/contract';
import { Arrange, freshPhone } from './arrange.ts';
import { answerOf, problemOf, request } from './calls.ts';
import type { Target } from './target.ts';

/** Who may do what: visitors with the key of a site, staff beside it, devices of the hall; and what is shown of a person. */
export function peopleTests(target: Target): void {
  const arrange = new Arrange(target);

  test('staff work with the key of any site, once they are signed in', async () => {
    const [{ id: desk }, { token }] = [await arrange.freeDesk(), await arrange.session()];
    const path = `/desks/${desk}/call-next`;
    const refused = await problemOf('callNext', await target.send(path, request({ body: {} })), 401);
    assert.equal(refused.code, 'person.required');
    const { ticketId } = { ticketId: (await arrange.ticket()).id };
    // A colleague of another desk may be refused there, but not for want of a person.
    const answer = await target.send(path, request({ body: { ticketId }, token }));
    assert.ok(answer.ok || ((await answer.json()) as { code: string }).code !== 'person.required');
  });

  test('a token that is over or never was is told so, not passed over', async () => {
    const { token } = await arrange.newSession();
    await answerOf('endSession', await target.send('/sessions/current/end', request({ body: {}, token })));
    for (const one of [token, 'never-was-a-token']) {
      assert.equal((await problemOf('getSession', await target.send('/sessions/current', request({ token: one })), 401)).code, 'session.expired');
      assert.equal((await problemOf('getSite', await target.send('/site', request({ token: one })), 401)).code, 'session.expired');
    }
    assert.equal((await problemOf('getSession', await target.send('/sessions/current', request({})), 401)).code, 'person.required');
  });

  test('an unknown number and a wrong password are told alike; after several the number waits', async () => {
    const sign = (staffNo: string): Promise<Response> => target.send('/sessions', request({ body: { staffNo, password: 'not it' } }));
    assert.equal((await problemOf('createSession', await sign('7777'), 401)).code, 'session.refused');
    let tries = 0;
    for (let response = await sign('1002'); response.status !== 429; response = await sign('1002')) {
      assert.equal((await problemOf('createSession', response, 401)).code, 'session.refused');
      assert.ok((tries += 1) < 10, 'it is never locked');
    }
    const locked = await sign('1002');
    assert.ok(Number(locked.headers.get('retry-after')) > 0);
    assert.equal(((await locked.json()) as { code: string }).code, 'session.locked');
  });

  test('a site key leases no numbers, a live key sees no sandbox', async () => {
    const { queue } = await arrange.place();
    assert.equal((await problemOf('leaseTicketBlock', await target.send(`/queues/${queue.id}/ticket-blocks`, request({ body: { size: 2 } })), 403)).code, 'key.scope');
    if (target.liveKey) assert.equal((await problemOf('listSandboxMessages', await target.send('/sandbox/messages', request({ key: target.liveKey })), 403)).code, 'sandbox.closed');
  });

  test('who holds a ticket is shown masked, and a number that is none is refused by name', async () => {
    const { queue } = await arrange.place();
    const phone = freshPhone();
    const ticket = await arrange.ask<Ticket>(`/queues/${queue.id}/tickets`, { phone, card: { name: '欧阳慧', idNumber: '371402190101019974' } });
    assert.deepEqual(ticket.holder, { name: '欧阳*', idNumber: '371402********9974', phone: `${phone.slice(0, 3)}****${phone.slice(-4)}` });
    await arrange.ask(`/tickets/${ticket.id}/cancel`, {});
    const wrong = await target.send(`/queues/${queue.id}/tickets`, request({ body: { phone: '12345', card: { name: '李', idNumber: '371402190101019970' } } }));
    const { code, errors } = await problemOf('createTicket', wrong, 400);
    assert.equal(code, 'request.invalid');
    assert.deepEqual(errors.map(({ pointer }) => pointer).sort(), ['/card/idNumber', '/phone']);
  });

  test('the same phone waits once in a queue; a repeat with its key gets the same ticket and no number', async () => {
    const { queue } = await arrange.place();
    const [body, path] = [{ phone: freshPhone() }, `/queues/${queue.id}/tickets`];
    const headers = { 'idempotency-key': `contract-take-${Date.now()}-${Math.random()}` };
    const [first, second] = await Promise.all([target.send(path, request({ body }, headers)), target.send(path, request({ body }, headers))]);
    const [one, other] = [(await answerOf('createTicket', first)) as Ticket, (await answerOf('createTicket', second)) as Ticket];
    assert.equal(one.id, other.id);
    assert.equal((await problemOf('createTicket', await target.send(path, request({ body })), 409)).code, 'ticket.already-waiting');
    const next = await arrange.ticket();
    assert.equal(Number(next.number.slice(1)), Number(one.number.slice(1)) + 1);
  });
}
