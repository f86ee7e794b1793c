import type { LocalizedText, TicketRequest } from '@hallkit/contract';
import { checkEmail, checkIdNumber, checkPhone, hallDay, isElder, isOpen, ticketNumber, ticketStep, ticketTransitions } from '@hallkit/domain';
import type { PriorityGroup, TicketAction } from '@hallkit/domain';
import { MockProblem } from '../platform/problem.ts';
import type { FieldProblem } from '../platform/problem.ts';
import { desksOf, lineOf, orderingRules, takingNow, waitFor, waitingIn } from './line.ts';
import { tell } from './messages.ts';
import { newId } from './state.ts';
import type { HolderRecord, Live, QueueRecord, TicketRecord } from './state.ts';
import { matterRef } from './views.ts';

/** Told when so many are before one. */
const nearAt = 2;
/** Minutes for which somebody who was not there may come back. */
const restoreWithin = 30;

/** A queue by its id. @throws {MockProblem} queue.not-found. */
export function queueBy(live: Live, id: string): QueueRecord {
  const queue = live.queues.get(id);
  if (!queue) throw new MockProblem('queue.not-found');
  return queue;
}

/** Records what happened to a ticket, on the topics of a queue and a desk: those it is in unless told. */
export function recordTicket(live: Live, ticket: TicketRecord, type: string, queueId: string = ticket.queueId, deskId: string | null = ticket.deskId): void {
  const desk = deskId === null ? undefined : live.desks.get(deskId);
  const data = { queueId, number: ticket.number, state: ticket.state, waiting: waitingIn(live, queueId).length, deskId, counter: desk?.plan.counter ?? null, recalls: ticket.recalls };
  live.events.record(`queue.${queueId}`, type, data);
  if (desk) live.events.record(`desk.${desk.plan.id}`, type, data);
}

/** Writes to the holder of a ticket. */
export function tellHolder(live: Live, ticket: TicketRecord, template: string, text: LocalizedText & { readonly en: string }): void {
  const { hallId, holder, locale } = ticket;
  ticket.messages.unshift(tell(live, { hallId, template, text, url: `/examples/portal/?ticket=${ticket.id}`, holder, locale }));
}

/** Tells those whose turn is near, each once. */
export function tellNear(live: Live, queueId: string): void {
  const queue = queueBy(live, queueId);
  for (const ticket of lineOf(live, queue).slice(0, nearAt + 1)) {
    if (ticket.toldNear) continue;
    ticket.toldNear = true;
    const before = lineOf(live, queue).indexOf(ticket);
    tellHolder(live, ticket, 'ticket.near', { zh: `${ticket.number} 号前面还有 ${before} 人，请到等候区。`, en: `${before} before ${ticket.number}; please come to the waiting area.` });
  }
}

/**
 * Takes a step of the state machine, and tells it.
 *
 * @throws {MockProblem} ticket.state.
 */
export function step(live: Live, ticket: TicketRecord, action: TicketAction): void {
  const next = ticketStep(ticket.state, action);
  if (!next) throw new MockProblem('ticket.state');
  ticket.state = next.to;
  if (!isOpen(next.to)) ticket.finishedAt = live.now();
  recordTicket(live, ticket, `ticket.${next.event}`);
  if (ticketTransitions[action].from.includes('waiting')) tellNear(live, ticket.queueId);
}

const invalid = (pointer: string, code: string, detail: string): FieldProblem => ({ in: 'body', pointer, code, detail });

/** The holder of a request, checked. @throws {MockProblem} request.invalid. */
export function holderOf(live: Live, { name = null, idNumber = null, phone = null, email = null, wechat = null }: { readonly [Field in keyof HolderRecord]?: string | null | undefined }, pointers: Readonly<Record<'idNumber' | 'phone', string>>): HolderRecord | null {
  const errors: FieldProblem[] = [];
  const number = idNumber === null ? null : checkIdNumber(idNumber, hallDay(live.now(), live.timeZone));
  if (number && !number.ok) errors.push(invalid(pointers.idNumber, `idNumber.${number.fault}`, 'is no identity number'));
  const mobile = phone === null ? null : checkPhone(phone);
  const canReceive = mobile?.ok && mobile.kind === 'mobile';
  if (mobile && !canReceive) errors.push(invalid(pointers.phone, 'phone.invalid', 'is no mobile number of the mainland'));
  const address = email === null ? null : checkEmail(email);
  if (email !== null && address === null) errors.push(invalid('/email', 'email.invalid', 'is no e-mail address'));
  if (errors.length > 0) throw new MockProblem('request.invalid', errors);
  if ([name, idNumber, phone, email, wechat].every((one) => one === null)) return null;
  return { name, idNumber: number?.ok ? number.number : null, phone: mobile?.ok ? mobile.number : null, email: address, wechat };
}

/** What a new ticket is made of. */
export type NewTicket = Pick<TicketRecord, 'channel' | 'holder' | 'locale' | 'priorityGroup' | 'matterId'> & Partial<Pick<TicketRecord, 'papersReady' | 'situationIds' | 'appointmentId' | 'appointmentAt' | 'issuedAt' | 'sequence' | 'state'>>;

/** Puts a ticket into a queue, without a word to anybody. */
export function addTicket(live: Live, queue: QueueRecord, made: NewTicket): TicketRecord {
  const sequence = made.sequence ?? (queue.sequence += 1);
  const issuedAt = made.issuedAt ?? live.now();
  const ticket: TicketRecord = {
    papersReady: [], situationIds: null, appointmentId: null, appointmentAt: null, state: 'waiting', ...made,
    id: newId('tk_'), hallId: queue.plan.hallId, day: live.day, number: ticketNumber(queue.plan.letter, sequence), sequence, queueId: queue.plan.id, issuedAt, joinedAt: issuedAt,
    transferred: false, reentered: false, wantedDeskId: null, deskId: null, calledAt: null, servingAt: null, finishedAt: null, restoreUntil: null, recalls: 0, toldNear: false, messages: [],
  };
  live.tickets.set(ticket.id, ticket);
  return ticket;
}

/** Tells that a ticket was taken. */
export function tellTaken(live: Live, ticket: TicketRecord): void {
  const queue = queueBy(live, ticket.queueId);
  const ahead = lineOf(live, queue).indexOf(ticket);
  const wait = waitFor(live, queue, ahead);
  const counters = desksOf(live, ticket.queueId).map(({ plan }) => plan.counter);
  const { name } = queue.plan;
  recordTicket(live, ticket, 'ticket.waiting');
  tellHolder(live, ticket, 'ticket.taken', {
    zh: `您的号码 ${ticket.number}，${name.zh}，前面 ${ahead} 人${wait ? `，预计 ${wait.low}—${wait.high} 分钟` : ''}，请到 ${counters.join('、')} 号柜台。`,
    en: `Your number is ${ticket.number}, ${name.en ?? name.zh}, ${ahead} before you${wait ? `, about ${wait.low}–${wait.high} minutes` : ''}, counter ${counters.join(', ')}.`,
  });
  tellNear(live, ticket.queueId);
}

const refusals = { lastTicket: 'queue.last-ticket', bandFull: 'queue.full', dayFull: 'queue.full', outsideBands: 'queue.full' } as const;

/** Refuses where a queue gives out no number now. @throws {MockProblem} queue.…. */
export function demandTaking(live: Live, queue: QueueRecord): void {
  if (queue.state !== 'open') throw new MockProblem(queue.state === 'paused' ? 'queue.paused' : 'queue.closed');
  const taking = takingNow(live, queue);
  if (!taking.open) throw new MockProblem(refusals[taking.reason]);
}

/** The group that puts somebody first in this hall: one that was told, or the age on the card. */
function groupOf(live: Live, groups: readonly PriorityGroup[], idNumber: string | null): PriorityGroup | null {
  return groups.find((group) => orderingRules.priorityGroups.includes(group)) ?? (idNumber !== null && isElder(idNumber, live.day, 70) ? 'elder' : null);
}

/** Takes a ticket. @throws {MockProblem} queue.…, ticket.already-waiting, matter.not-found, request.invalid. */
export function takeTicket(live: Live, queueId: string, request: TicketRequest): TicketRecord {
  const queue = queueBy(live, queueId);
  const { card, phone, email, wechat, matterId = null, groups = [], papersReady = [], situationIds = null, locale = 'zh-CN', channel = 'web' } = request;
  const holder = holderOf(live, { name: card?.name, idNumber: card?.idNumber, phone, email, wechat }, { idNumber: '/card/idNumber', phone: '/phone' });
  if (matterId !== null && !matterRef(live, matterId)) throw new MockProblem('matter.not-found');
  demandTaking(live, queue);
  const same = (a: string | null | undefined, b: string | null | undefined): boolean => a != null && a === b;
  if (waitingIn(live, queueId).some((other) => same(other.holder?.idNumber, holder?.idNumber) || same(other.holder?.phone, holder?.phone))) throw new MockProblem('ticket.already-waiting');
  const ticket = addTicket(live, queue, { channel, holder, locale, matterId, papersReady, situationIds, priorityGroup: groupOf(live, groups, holder?.idNumber ?? null) });
  tellTaken(live, ticket);
  return ticket;
}

/** A no-show comes back into the line. @throws {MockProblem} ticket.state, ticket.restore-late. */
export function restoreTicket(live: Live, ticket: TicketRecord, position: 'head' | 'later'): void {
  if (ticket.state === 'no_show' && (ticket.restoreUntil ?? 0) < live.now()) throw new MockProblem('ticket.restore-late');
  if (ticket.state !== 'no_show') throw new MockProblem('ticket.state');
  const first = lineOf(live, queueBy(live, ticket.queueId))[0];
  // At the head whoever is there now has to be a little later, head start included.
  ticket.joinedAt = position === 'head' && first ? Math.min(live.now(), first.joinedAt - 60 * 60_000) : live.now();
  Object.assign(ticket, { reentered: true, deskId: null, calledAt: null, finishedAt: null, restoreUntil: null, recalls: 0 });
  step(live, ticket, 'restore');
  ticket.finishedAt = null;
}

/** Until when a no-show may come back. */
export const restoreUntil = (live: Live): number => live.now() + restoreWithin * 60_000;

/** At midnight of the hall the numbers begin anew, and what is still open is over. */
export function rollDay(live: Live): void {
  const today = hallDay(live.now(), live.timeZone);
  if (today === live.day) return;
  live.day = today;
  for (const ticket of live.tickets.values()) if (isOpen(ticket.state)) step(live, ticket, 'expire');
  for (const queue of live.queues.values()) {
    queue.sequence = 0;
    queue.calls.length = 0;
    queue.services.length = 0;
  }
}
