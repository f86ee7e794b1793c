import type { Call, CallNextRequest, TransferRequest } from '@hallkit/contract';
import { ticketStep } from '@hallkit/domain';
import type { AppliedRule as Applied, TicketAction } from '@hallkit/domain';
import { MockProblem } from '../platform/problem.ts';
import { isBusy, ruleOutOfOrder, ticketAt, toldRule, turnAt, waitingIn } from './line.ts';
import type { DeskRecord, Live, QueueRecord, TicketRecord } from './state.ts';
import { queueBy, recordTicket, restoreUntil, step, tellHolder, tellNear } from './tickets.ts';
import { ticketView } from './views.ts';

/** A desk by its id. @throws {MockProblem} desk.not-found. */
export function deskBy(live: Live, id: string): DeskRecord {
  const desk = live.desks.get(id);
  if (!desk) throw new MockProblem('desk.not-found');
  return desk;
}

/** A ticket by its id. @throws {MockProblem} ticket.not-found. */
export function ticketBy(live: Live, id: string): TicketRecord {
  const ticket = live.tickets.get(id);
  if (!ticket) throw new MockProblem('ticket.not-found');
  return ticket;
}

/** Tells how a desk stands. */
export function recordDesk(live: Live, { plan, state }: DeskRecord): void {
  const ticket = ticketAt(live, plan.id);
  live.events.record(`desk.${plan.id}`, 'desk.changed', { deskId: plan.id, state, number: ticket?.number ?? null });
}

const queuesOf = (live: Live, { plan }: DeskRecord): QueueRecord[] => plan.queueIds.map((id) => queueBy(live, id));

function callView(live: Live, desk: DeskRecord, ticket: TicketRecord | null, rule: Applied | null): Call {
  const { id: deskId, counter, queueIds } = desk.plan;
  const waiting = queueIds.flatMap((queueId) => waitingIn(live, queueId)).filter(({ wantedDeskId }) => wantedDeskId === null || wantedDeskId === deskId).length;
  return { number: ticket?.number ?? null, counter, deskId, ticket: ticket && ticketView(live, ticket, true), rule: rule && toldRule(rule), waiting };
}

/** Who is called now by a request: the very ticket, or whoever's turn it is. */
function called(live: Live, desk: DeskRecord, { queueId, ticketId }: CallNextRequest): { record: TicketRecord; rule: Applied } | undefined {
  const serves = (id: string): void => {
    if (!desk.plan.queueIds.includes(id)) throw new MockProblem('desk.queue');
  };
  if (queueId !== undefined) serves(queueBy(live, queueId).plan.id);
  if (ticketId === undefined) return turnAt(live, desk, queueId === undefined ? queuesOf(live, desk) : [queueBy(live, queueId)]);
  const record = ticketBy(live, ticketId);
  serves(record.queueId);
  if (record.state !== 'waiting') throw new MockProblem('ticket.state');
  return { record, rule: ruleOutOfOrder(live, record) };
}

/** Calls the next ticket to a desk. @throws {MockProblem} desk.…, ticket.…. */
export function callNext(live: Live, desk: DeskRecord, request: CallNextRequest): Call {
  if (desk.state !== 'serving') throw new MockProblem('desk.closed');
  if (isBusy(live, desk.plan.id)) throw new MockProblem('desk.busy');
  const found = called(live, desk, request);
  if (!found) return callView(live, desk, null, null);
  const { record: ticket, rule } = found;
  const now = live.now();
  Object.assign(ticket, { deskId: desk.plan.id, calledAt: now, recalls: 0 });
  queueBy(live, ticket.queueId).calls.push({ ticketId: ticket.id, number: ticket.number, issuedAt: ticket.issuedAt, joinedAt: ticket.joinedAt, calledAt: now, rule });
  step(live, ticket, 'call');
  recordDesk(live, desk);
  tellHolder(live, ticket, 'ticket.called', { zh: `请 ${ticket.number} 号到 ${desk.plan.counter} 号柜台。`, en: `${ticket.number}, please come to counter ${desk.plan.counter}.` });
  return callView(live, desk, ticket, rule);
}

/** The ticket of an action, which has to be at this desk. A hall may also send on somebody who still waits. */
function atDesk(live: Live, desk: DeskRecord, ticketId: string, action: TicketAction): TicketRecord {
  const ticket = ticketBy(live, ticketId);
  if (!ticketStep(ticket.state, action)) throw new MockProblem('ticket.state');
  if (ticket.deskId !== null && ticket.deskId !== desk.plan.id) throw new MockProblem('ticket.elsewhere');
  return ticket;
}

/** The desk was held so long by a service. */
function learn(live: Live, ticket: TicketRecord): void {
  const now = live.now();
  if (ticket.calledAt !== null) queueBy(live, ticket.queueId).services.push({ at: now, minutes: (now - ticket.calledAt) / 60_000 });
}

/** Something that is done with the ticket at a desk. @throws {MockProblem} ticket.…, desk.busy. */
export function act(live: Live, desk: DeskRecord, action: 'recall' | 'serve' | 'hold' | 'resume' | 'finish' | 'skip', ticketId: string): Call {
  const ticket = atDesk(live, desk, ticketId, action);
  if (action === 'resume' && isBusy(live, desk.plan.id)) throw new MockProblem('desk.busy');
  if (action === 'recall') ticket.recalls += 1;
  step(live, ticket, action);
  if (action === 'serve') ticket.servingAt = live.now();
  if (action === 'finish' || action === 'skip') learn(live, ticket);
  if (action === 'skip') {
    ticket.restoreUntil = restoreUntil(live);
    tellHolder(live, ticket, 'ticket.no_show', { zh: `${ticket.number} 号已过号，30 分钟内可到咨询台恢复。`, en: `${ticket.number} was called and nobody came; within 30 minutes the help desk takes it back.` });
  }
  if (action === 'recall') tellHolder(live, ticket, 'ticket.called', { zh: `再次请 ${ticket.number} 号到 ${desk.plan.counter} 号柜台。`, en: `Once more: ${ticket.number}, please come to counter ${desk.plan.counter}.` });
  recordDesk(live, desk);
  return callView(live, desk, ticket, null);
}

/** Where a ticket is sent on to. */
function target(live: Live, ticket: TicketRecord, { queueId, deskId }: TransferRequest): { queue: QueueRecord; wanted: string | null } {
  if (queueId === undefined && deskId === undefined) throw new MockProblem('request.invalid', [{ in: 'body', pointer: '/queueId', code: 'field.missing', detail: 'or deskId is needed' }]);
  const desk = deskId === undefined ? undefined : deskBy(live, deskId);
  const named = queueId === undefined ? undefined : queueBy(live, queueId);
  if (desk && named && !desk.plan.queueIds.includes(named.plan.id)) throw new MockProblem('desk.queue');
  const own = desk?.plan.queueIds.includes(ticket.queueId) === false ? desk.plan.queueIds[0] : ticket.queueId;
  const queue = named ?? queueBy(live, own ?? ticket.queueId);
  if (queue.plan.hallId !== ticket.hallId) throw new MockProblem('queue.not-found');
  if (queue.state === 'closed') throw new MockProblem('queue.closed');
  return { queue, wanted: desk?.plan.id ?? null };
}

/** Sends the visitor on to another queue or desk. @throws {MockProblem} ticket.…, queue.…, desk.…. */
export function transfer(live: Live, desk: DeskRecord, request: TransferRequest): Call {
  const ticket = atDesk(live, desk, request.ticketId, 'transfer');
  const { queue, wanted } = target(live, ticket, request);
  const next = ticketStep(ticket.state, 'transfer');
  if (!next) throw new MockProblem('ticket.state');
  const { queueId: from, deskId } = ticket;
  learn(live, ticket);
  Object.assign(ticket, { state: next.to, queueId: queue.plan.id, transferred: true, wantedDeskId: wanted, deskId: null, calledAt: null, servingAt: null, recalls: 0, toldNear: false });
  // Those who watch the old queue see it go, those of the new one see it come.
  recordTicket(live, ticket, 'ticket.transferred', from, deskId);
  if (queue.plan.id !== from) recordTicket(live, ticket, 'ticket.waiting');
  recordDesk(live, desk);
  tellHolder(live, ticket, 'ticket.transferred', { zh: `${ticket.number} 号已转到${queue.plan.name.zh}，无需重新取号。`, en: `${ticket.number} was sent on to ${queue.plan.name.en ?? queue.plan.name.zh}; keep your number.` });
  tellNear(live, queue.plan.id);
  return callView(live, desk, ticket, null);
}
