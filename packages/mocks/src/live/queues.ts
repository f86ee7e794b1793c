import type { Announcement, AnnouncementRequest, FairnessReceipt, QueueStateRequest, ReconcileRequest, Reconciliation, TicketBlock, TicketClass } from '@hallkit/contract';
import { dayBounds, ticketClasses, ticketNumber } from '@hallkit/domain';
import { MockProblem } from '../platform/problem.ts';
import { textOf } from './desks.ts';
import { classNow, publicRules, waitingIn } from './line.ts';
import { instant, newId } from './state.ts';
import type { BlockRecord, Live, QueueRecord, TicketRecord } from './state.ts';
import { addTicket, queueBy, recordTicket, step, tellHolder } from './tickets.ts';

/** Opens, pauses or closes a queue; those who wait are told. */
export function setQueueState(live: Live, queue: QueueRecord, { state, reason, cancelWaiting = false }: QueueStateRequest): void {
  Object.assign(queue, { state, reason: textOf(reason) });
  const { id, name } = queue.plan;
  for (const ticket of state === 'open' ? [] : waitingIn(live, id)) {
    const gone = state === 'closed' && cancelWaiting;
    if (gone) step(live, ticket, 'cancel');
    const [zh, en] = gone ? ['已停止办理，您的号已取消', 'is closed, and your ticket is cancelled'] : state === 'closed' ? ['已停止取号，您仍会被叫到', 'is closed; you will still be called'] : ['暂停取号，您仍会被叫到', 'is paused; you will still be called'];
    tellHolder(live, ticket, 'queue.closed', { zh: `${name.zh}${zh}。${reason?.zh ?? ''}`, en: `${name.en ?? name.zh} ${en}. ${reason?.en ?? reason?.zh ?? ''}`.trim() });
  }
  const data = { queueId: id, state, reason: queue.reason, waiting: waitingIn(live, id).length };
  live.events.record(`queue.${id}`, 'queue.changed', data);
  live.events.record(`hall.${queue.plan.hallId}`, 'queue.changed', data);
}

/** A word to everybody who waits. */
export function announce(live: Live, hallId: string, { text, queueId }: AnnouncementRequest): Announcement {
  const queue = queueId === undefined ? undefined : queueBy(live, queueId);
  if (queue && queue.plan.hallId !== hallId) throw new MockProblem('queue.not-found');
  const said = textOf(text) ?? { zh: '', en: null };
  const waiting = [...live.tickets.values()].filter((ticket) => ticket.hallId === hallId && ticket.state === 'waiting' && (!queue || ticket.queueId === queue.plan.id));
  for (const ticket of waiting) tellHolder(live, ticket, 'hall.announcement', { zh: said.zh, en: said.en ?? said.zh });
  live.events.record(queue ? `queue.${queue.plan.id}` : `hall.${hallId}`, 'hall.announcement', said);
  return { id: newId('an_', 12), hallId, queueId: queue?.plan.id ?? null, text: said, at: instant(live.now()), told: waiting.length };
}

const counted: Readonly<Record<TicketClass, readonly [zh: string, en: string]>> = {
  reentered: ['人过号后恢复', 'came back after they were called'], priority: ['人属于优先群体', 'belong to a group that goes first'], appointment: ['人按时到场办理预约', 'kept an appointment on time'],
  transferred: ['人由其他柜台转来', 'were sent on by another counter'], walkIn: ['人按取号先后', 'had their turn in the order of tickets'],
};

/** Why others were called first. */
export function fairnessOf(live: Live, ticket: TicketRecord): FairnessReceipt {
  const calls = queueBy(live, ticket.queueId).calls.filter(({ ticketId, calledAt }) => ticketId !== ticket.id && calledAt >= ticket.issuedAt && (ticket.calledAt === null || calledAt <= ticket.calledAt));
  const later = calls.filter(({ issuedAt }) => issuedAt > ticket.issuedAt);
  const byRule = ticketClasses.flatMap((of) => {
    const count = calls.filter(({ rule }) => rule.class === of).length;
    const [zh, en] = counted[of];
    return count === 0 ? [] : [{ class: of, count, later: later.filter(({ rule }) => rule.class === of).length, text: { zh: `${count} ${zh}。`, en: `${count} ${en}.` } }];
  });
  // Nothing in it changes but by a call, so it is of the last one: who holds it need not read it again.
  const asOf = Math.max(ticket.issuedAt, ...calls.map(({ calledAt }) => calledAt));
  return { number: ticket.number, asOf: instant(asOf), class: classNow(live, ticket), calledBefore: calls.length, laterButCalledBefore: later.length, byRule, rules: [...publicRules] };
}

/** Leases the next numbers of today. @throws {MockProblem} queue.closed. */
export function leaseBlock(live: Live, queue: QueueRecord, size: number): TicketBlock {
  if (queue.state === 'closed') throw new MockProblem('queue.closed');
  const block: BlockRecord = { id: newId('bl_'), queueId: queue.plan.id, day: live.day, first: queue.sequence + 1, last: queue.sequence + size, ticketIds: new Map(), closed: false };
  queue.sequence += size;
  live.blocks.set(block.id, block);
  return { id: block.id, queueId: block.queueId, letter: queue.plan.letter, first: block.first, last: block.last, day: block.day, validUntil: instant(dayBounds(block.day, live.timeZone).to.getTime()) };
}

/** A block of numbers by its id. @throws {MockProblem} block.not-found. */
export function blockBy(live: Live, id: string): BlockRecord {
  const block = live.blocks.get(id);
  if (!block) throw new MockProblem('block.not-found');
  return block;
}

/** Makes tickets of the numbers that were given out. @throws {MockProblem} block.…. */
export function reconcile(live: Live, block: BlockRecord, { issued, final }: ReconcileRequest): Reconciliation {
  if (block.day !== live.day) throw new MockProblem('block.day');
  if (issued.some(({ number }) => number < block.first || number > block.last)) throw new MockProblem('block.number');
  if (block.closed && issued.some(({ number }) => !block.ticketIds.has(number))) throw new MockProblem('block.state');
  const queue = queueBy(live, block.queueId);
  for (const { number: sequence, issuedAt, matterId = null, groups = [] } of issued) {
    if (block.ticketIds.has(sequence)) continue;
    const at = Math.min(Date.parse(issuedAt), live.now());
    const ticket = addTicket(live, queue, { sequence, issuedAt: at, channel: 'offline', holder: null, locale: 'zh-CN', matterId, priorityGroup: groups[0] ?? null });
    block.ticketIds.set(sequence, ticket.id);
    recordTicket(live, ticket, 'ticket.waiting');
  }
  let returned = 0;
  for (let sequence = block.first; final && !block.closed && sequence <= block.last; sequence += 1) {
    if (block.ticketIds.has(sequence)) continue;
    addTicket(live, queue, { sequence, state: 'expired', channel: 'offline', holder: null, locale: 'zh-CN', matterId: null, priorityGroup: null });
    returned += 1;
  }
  block.closed ||= final;
  const tickets = [...block.ticketIds].map(([sequence, ticketId]) => ({ number: ticketNumber(queue.plan.letter, sequence), ticketId, state: live.tickets.get(ticketId)?.state ?? ('expired' as const) }));
  return { blockId: block.id, tickets, returned };
}
