import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { pageOf } from '../../platform/http/cursor.ts';
import type { Handlers } from '../../platform/http/handler.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { demandIn } from '../../platform/keys/admit.ts';
import { leaseBlock, reconcileBlock } from './queue.blocks.ts';
import { announce, changeState, queueOf, queuesOf, receiptOf, ticketsOf, visibleTicket, zonesOf } from './queue.service.ts';
import { takeTicket, type TakeContext } from './queue.take.ts';
import { cancelTicket, restoreTicket } from './queue.transitions.ts';
import { ticketView, ticketViews } from './queue.view.ts';

type Operations =
  | 'listZones' | 'listQueues' | 'getQueue' | 'setQueueState' | 'createTicket' | 'listTickets' | 'getTicket' | 'cancelTicket' | 'getFairnessReceipt' | 'restoreTicket' | 'leaseTicketBlock' | 'reconcileTicketBlock'
  | 'createAnnouncement';

const textOf = ({ zh, en }: { readonly zh: string; readonly en?: string }): { zh: string; en: string | null } => ({ zh, en: en ?? null });

/** Queues, tickets, blocks of numbers, and words to those who wait. */
export function queueHandlers(context: TakeContext): Pick<Handlers, Operations> {
  /** Somebody who works in the hall of a ticket acts on it. */
  const atWork = async (db: Kysely<Database>, principal: Principal, ticketId: string): Promise<{ hallId: string; deskId: null; staffId: string | null }> => {
    const { hallId } = await visibleTicket(db, principal, ticketId);
    demandIn(principal, 'queue:operate', hallId);
    return { hallId, deskId: null, staffId: principal.person?.id ?? null };
  };
  return {
    listZones: async ({ principal, params, query: { limit = 20, cursor } }) => ({ body: pageOf(await zonesOf(context, principal, params.hallId), { limit, cursor }, { list: 'zones', hall: params.hallId }) }),
    listQueues: async ({ db, principal, params: { hallId }, query: { limit = 20, cursor, zone, matter } }) => ({
      body: pageOf(await queuesOf(db, context, principal, hallId, { ...(zone === undefined ? {} : { zone }), ...(matter === undefined ? {} : { matter }) }), { limit, cursor }, { list: 'queues', hall: hallId, zone, matter }),
    }),
    getQueue: async ({ db, principal, params }) => ({ body: await queueOf(db, context, principal, params.queueId) }),
    async setQueueState({ db, principal, params: { queueId }, body: { state, reason, cancelWaiting = false } }) {
      await changeState(db, context, principal, queueId, { state, reason: reason ? textOf(reason) : null, cancelWaiting });
      return { body: await queueOf(db, context, principal, queueId) };
    },
    createTicket: ({ principal, params, body, locale, keyedWrite }) => takeTicket(context, { principal, queueId: params.queueId, body, locale, keyedWrite }),
    async listTickets({ db, principal, params: { queueId }, query: { limit = 20, cursor, state } }) {
      const { data, nextCursor } = pageOf(await ticketsOf(db, context, principal, queueId, state), { limit, cursor }, { list: 'tickets', queue: queueId, state });
      return { body: { data: await ticketViews(db, context, principal, data), nextCursor } };
    },
    getTicket: async ({ db, principal, params }) => ({ body: await ticketView(db, context, principal, await visibleTicket(db, principal, params.ticketId)) }),
    cancelTicket: async ({ db, principal, params }) => ({ body: await ticketView(db, context, principal, await cancelTicket(db, context, principal.hallIds, params.ticketId)) }),
    getFairnessReceipt: async ({ db, principal, params }) => ({ body: await receiptOf(db, context, principal, params.ticketId) }),
    async restoreTicket({ db, principal, params: { ticketId }, body: { position = 'later' } }) {
      const restored = await restoreTicket(db, context, await atWork(db, principal, ticketId), ticketId, position);
      return { body: await ticketView(db, context, principal, restored) };
    },
    leaseTicketBlock: async ({ db, principal, params, body }) => ({ body: await leaseBlock(db, context, principal, params.queueId, body.size) }),
    reconcileTicketBlock: async ({ db, principal, params, body }) => ({ body: await reconcileBlock(db, context, principal, params.blockId, body) }),
    createAnnouncement: async ({ db, principal, params, body: { text, queueId = null } }) => ({ body: await announce(db, context, principal, params.hallId, { text: textOf(text), queueId }) }),
  };
}
