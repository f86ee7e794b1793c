import { ticketBy } from '../live/calls.ts';
import { silence } from '../live/messages.ts';
import { instant } from '../live/state.ts';
import { pageOf } from '../platform/cursor.ts';
import type { MockHandlers } from '../platform/handler.ts';
import { MockProblem } from '../platform/problem.ts';
import { sees, visible } from './halls.ts';

/** Messages of a ticket, of the sandbox phone, and wanting none. */
export const notificationsHandlers: Pick<MockHandlers, 'listTicketMessages' | 'listSandboxMessages' | 'createOptOut'> = {
  listTicketMessages({ live, principal, params, query }) {
    const ticket = ticketBy(live, params.ticketId);
    if (!sees(live.catalogue, principal, ticket.hallId)) throw new MockProblem('ticket.not-found');
    return pageOf(ticket.messages, query, { list: 'messages', ticket: ticket.id });
  },
  listSandboxMessages({ live, principal, query }) {
    if (principal.mode !== 'test') throw new MockProblem('sandbox.closed');
    const rows = visible(live.catalogue, principal).flatMap(({ id }) => live.sandbox.get(id) ?? []);
    return pageOf(rows.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)), query, { list: 'sandbox' });
  },
  createOptOut({ live, principal, body }) {
    const recipient = silence(live, body.token, (hallId) => sees(live.catalogue, principal, hallId));
    return { channel: 'sms', recipient, at: instant(live.now()) };
  },
};
