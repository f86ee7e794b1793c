import { blockBy, announce, fairnessOf, leaseBlock, reconcile, setQueueState } from '../live/queues.ts';
import { ticketBy } from '../live/calls.ts';
import { lineOf } from '../live/line.ts';
import { zones } from '../data/floor.ts';
import type { BlockRecord, Live, QueueRecord, TicketRecord } from '../live/state.ts';
import { queueBy, restoreTicket, step, takeTicket } from '../live/tickets.ts';
import { queueView, ticketView } from '../live/views.ts';
import { pageOf } from '../platform/cursor.ts';
import type { MockHandlers } from '../platform/handler.ts';
import { demandIn } from '../platform/keys.ts';
import type { Principal } from '../platform/keys.ts';
import { MockProblem } from '../platform/problem.ts';
import { hallOf, sees } from './halls.ts';

/** Whether a caller works in the hall of a ticket. */
const operates = ({ scopes, person }: Principal, hallId: string): boolean => scopes.includes('queue:operate') || person?.hallId === hallId;

function seenQueue(live: Live, principal: Principal, id: string): QueueRecord {
  const queue = queueBy(live, id);
  if (!sees(live.catalogue, principal, queue.plan.hallId)) throw new MockProblem('queue.not-found');
  return queue;
}
function seenTicket(live: Live, principal: Principal, id: string): TicketRecord {
  const ticket = ticketBy(live, id);
  if (!sees(live.catalogue, principal, ticket.hallId)) throw new MockProblem('ticket.not-found');
  return ticket;
}
function operatedQueue(live: Live, principal: Principal, id: string): QueueRecord {
  const queue = seenQueue(live, principal, id);
  demandIn(principal, queue.plan.hallId);
  return queue;
}
function seenBlock(live: Live, principal: Principal, id: string): BlockRecord {
  const block = blockBy(live, id);
  if (!sees(live.catalogue, principal, queueBy(live, block.queueId).plan.hallId)) throw new MockProblem('block.not-found');
  return block;
}

/** Queues in which a matter is handled, those of its department first. */
function forMatter(live: Live, queues: readonly QueueRecord[], matterId: string): QueueRecord[] {
  const department = live.catalogue.matters.get(matterId)?.versions[0].department.id;
  if (department === undefined) throw new MockProblem('matter.not-found');
  const own = queues.filter(({ plan }) => plan.departments.includes(department));
  return [...own, ...queues.filter(({ plan }) => plan.departments.length === 0)];
}

/** Order of a list of tickets: those that wait as they will be called, then the others, the newest first. */
function inOrder(live: Live, queue: QueueRecord, state: string | undefined): TicketRecord[] {
  const today = [...live.tickets.values()].filter(({ queueId, day }) => queueId === queue.plan.id && day === live.day);
  const others = today.filter((ticket) => ticket.state !== 'waiting').sort((a, b) => (b.finishedAt ?? b.calledAt ?? b.issuedAt) - (a.finishedAt ?? a.calledAt ?? a.issuedAt) || b.sequence - a.sequence);
  return [...lineOf(live, queue), ...others].filter((ticket) => state === undefined || ticket.state === state);
}

type Names = 'listZones' | 'listQueues' | 'getQueue' | 'setQueueState' | 'createTicket' | 'listTickets' | 'getTicket' | 'cancelTicket' | 'getFairnessReceipt' | 'restoreTicket' | 'leaseTicketBlock' | 'reconcileTicketBlock' | 'createAnnouncement';

/** Queues, tickets, blocks of numbers, and words to those who wait. */
export const queueHandlers: Pick<MockHandlers, Names> = {
  listZones({ live, principal, params, query }) {
    const { id } = hallOf(live.catalogue, principal, params.hallId);
    return pageOf(zones.filter(({ hallId }) => hallId === id), query, { list: 'zones', hall: id });
  },
  listQueues({ live, principal, params, query }) {
    const { id } = hallOf(live.catalogue, principal, params.hallId);
    const { zone, matter } = query;
    const here = [...live.queues.values()].filter(({ plan }) => plan.hallId === id && (zone === undefined || plan.zone.id === zone));
    const { data, nextCursor } = pageOf(matter === undefined ? here : forMatter(live, here, matter), query, { list: 'queues', hall: id, zone, matter });
    return { data: data.map((queue) => queueView(live, queue)), nextCursor };
  },
  getQueue: ({ live, principal, params }) => queueView(live, seenQueue(live, principal, params.queueId)),
  setQueueState({ live, principal, params, body }) {
    const queue = operatedQueue(live, principal, params.queueId);
    setQueueState(live, queue, body);
    return queueView(live, queue);
  },
  createTicket({ live, principal, params, body }) {
    const { id, hallId } = seenQueue(live, principal, params.queueId).plan;
    return ticketView(live, takeTicket(live, id, body), operates(principal, hallId));
  },
  listTickets({ live, principal, params, query }) {
    const queue = operatedQueue(live, principal, params.queueId);
    const { data, nextCursor } = pageOf(inOrder(live, queue, query.state), query, { list: 'tickets', queue: queue.plan.id, state: query.state });
    return { data: data.map((ticket) => ticketView(live, ticket, true)), nextCursor };
  },
  getTicket({ live, principal, params }) {
    const ticket = seenTicket(live, principal, params.ticketId);
    return ticketView(live, ticket, operates(principal, ticket.hallId));
  },
  cancelTicket({ live, principal, params }) {
    const ticket = seenTicket(live, principal, params.ticketId);
    step(live, ticket, 'cancel');
    return ticketView(live, ticket, operates(principal, ticket.hallId));
  },
  getFairnessReceipt: ({ live, principal, params }) => fairnessOf(live, seenTicket(live, principal, params.ticketId)),
  restoreTicket({ live, principal, params, body }) {
    const ticket = seenTicket(live, principal, params.ticketId);
    demandIn(principal, ticket.hallId);
    restoreTicket(live, ticket, body.position ?? 'later');
    return ticketView(live, ticket, true);
  },
  leaseTicketBlock: ({ live, principal, params, body }) => leaseBlock(live, seenQueue(live, principal, params.queueId), body.size),
  reconcileTicketBlock: ({ live, principal, params, body }) => reconcile(live, seenBlock(live, principal, params.blockId), body),
  createAnnouncement({ live, principal, params, body }) {
    const { id } = hallOf(live.catalogue, principal, params.hallId);
    demandIn(principal, id);
    return announce(live, id, body);
  },
};
