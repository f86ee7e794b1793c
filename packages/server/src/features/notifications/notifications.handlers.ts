import { decodeCursor, encodeCursor, pageOf } from '../../platform/http/cursor.ts';
import type { Handlers } from '../../platform/http/handler.ts';
import { optOut, sandboxMessages, ticketMessages } from './notifications.service.ts';

/** Messages: in the page, of the sandbox, and no more of them. */
export function notificationsHandlers(): Pick<Handlers, 'listTicketMessages' | 'listSandboxMessages' | 'createOptOut'> {
  return {
    async listTicketMessages({ db, principal, params: { ticketId }, query: { limit = 20, cursor } }) {
      return { body: pageOf(await ticketMessages(db, principal, ticketId), { limit, cursor }, { list: 'ticket-messages', ticketId }) };
    },
    async listSandboxMessages({ db, principal, query: { limit = 20, cursor } }) {
      const query = { list: 'sandbox', hallId: principal.hallId };
      // New messages come first: the following pages stay with those that were there.
      const { offset, revision } = decodeCursor(cursor, query) ?? { offset: 0, revision: String(Date.now()) };
      const rows = await sandboxMessages(db, principal, { until: new Date(Number(revision)), offset, limit: limit + 1 });
      // By the newest one, not by the clock: while nothing comes the page and its tag stay the same.
      const since = offset === 0 && rows[0] ? String(Date.parse(rows[0].at)) : revision;
      return { body: { data: rows.slice(0, limit), nextCursor: rows.length > limit ? encodeCursor({ offset: offset + limit, revision: since }, query) : null } };
    },
    createOptOut: async ({ db, principal, body: { token } }) => ({ body: await optOut(db, token, principal.hallIds) }),
  };
}
