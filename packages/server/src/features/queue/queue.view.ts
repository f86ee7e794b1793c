import type { AppliedRule, Holder, Queue, QueueRef, Ticket, TicketAction, WaitRange, Zone } from '@hallkit/contract';
import { allowedActions, bandAt, dayBounds, hallDay, maskIdNumber, maskName, maskPhone, takingState, wallTime } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { mayIn } from '../../platform/keys/admit.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { selectStates } from './queue.directory.store.ts';
import { lineOf } from './queue.line.ts';
import { countersOf } from './queue.messages.ts';
import { selectRecentCalls, selectWaiting } from './queue.order.store.ts';
import { papersOf, type MatterPapers, type Papers } from './queue.papers.ts';
import type { QueueContext } from './queue.step.ts';
import { callText, rulesOf } from './queue.texts.ts';
import { selectCounts, selectHolders, type Counts, type HolderRow } from './queue.ticket.store.ts';
import type { CallRule, HallQueues, QueueRecord, TicketRecord, ZoneRecord } from './queue.types.ts';
import type { WaitModel, Waits } from './queue.wait.ts';

/** What is needed to show tickets and queues. */
export interface ViewContext extends QueueContext {
  readonly waits: Waits;
  readonly papers: Papers;
  /** Page on which one complains; null where the hall has none. */
  readonly complaintUrl: string | null;
}

const iso = (moment: Date | null): string | null => moment?.toISOString() ?? null;

/** A zone as the contract has it. */
export const zoneView = ({ id, hallId, name, floor }: ZoneRecord): Zone => ({ id, hallId, name, floor });
/** A queue's name and letter. */
export const queueRef = ({ id, letter, name }: QueueRecord): QueueRef => ({ id, letter, name });
/** The rule of a call. */
export const ruleView = (rule: CallRule): AppliedRule => ({ class: rule.class, weight: rule.weight, overtaken: rule.passed, text: callText(rule) });
/** Page that follows a ticket in any browser. */
export const followUrl = (ticketId: string): string => `/examples/portal/?ticket=${ticketId}`;

/** Who holds a ticket, masked; null for nobody. */
export function holderView(holder: HolderRow | undefined): Holder | null {
  if (!holder || (holder.name === null && holder.idNumber === null && holder.phone === null)) return null;
  const { name, idNumber, phone } = holder;
  return { name: name === null ? null : maskName(name), idNumber: idNumber === null ? null : maskIdNumber(idNumber), phone: phone === null ? null : maskPhone(phone) };
}

const staffActions: ReadonlySet<string> = new Set<TicketAction>(['call', 'recall', 'serve', 'hold', 'resume', 'finish', 'skip', 'restore', 'transfer', 'cancel']);

/** What a caller may do with a ticket now. */
function actionsOf(principal: Principal, { state, hallId, recalls }: TicketRecord, queue: QueueRecord | undefined): TicketAction[] {
  const allowed = allowedActions(state).filter((action) => staffActions.has(action)) as TicketAction[];
  if (!mayIn(principal, 'queue:operate', hallId)) return allowed.filter((action) => action === 'cancel');
  return allowed.filter((action) => action !== 'recall' || recalls < (queue?.settings.recalls ?? 3));
}

/** What a ticket shows beside its own row. */
interface Facts {
  readonly hall: HallQueues;
  readonly queue: QueueRecord;
  readonly ahead: number | null;
  readonly class: TicketRecord['class'];
  readonly waiting: number;
  readonly wait: WaitRange | null;
  readonly matter: MatterPapers | undefined;
  readonly holder: HolderRow | undefined;
}

function shown(principal: Principal, ticket: TicketRecord, { hall, queue, ahead, class: of, waiting, wait, matter, holder }: Facts): Ticket {
  const desk = hall.desks.find(({ id }) => id === ticket.deskId);
  return {
    id: ticket.id, hallId: ticket.hallId, number: ticket.number, state: ticket.state, class: of, channel: ticket.channel, queue: queueRef(queue), zone: zoneView(queue.zone),
    counters: ticket.forDeskId === null ? countersOf(hall, queue.id) : hall.desks.filter(({ id }) => id === ticket.forDeskId).map(({ counter }) => counter),
    desk: desk ? { id: desk.id, counter: desk.counter, name: desk.name } : null,
    ahead, waiting, wait, recalls: ticket.recalls, matter: matter ? { id: matter.id, name: matter.name } : null, papers: papersOf(matter, ticket), holder: holderView(holder),
    appointmentId: ticket.appointmentId, issuedAt: ticket.issuedAt.toISOString(), calledAt: iso(ticket.calledAt), servingAt: iso(ticket.servingAt), finishedAt: iso(ticket.finishedAt),
    restoreUntil: iso(ticket.restoreUntil), followUrl: followUrl(ticket.id), actions: actionsOf(principal, ticket, queue),
  };
}

/**
 * Tickets of one hall as a caller may see them. One whose queue's record is broken is shown as far as it is known.
 */
export async function ticketViews(db: Kysely<Database>, context: ViewContext, principal: Principal, tickets: readonly TicketRecord[]): Promise<Ticket[]> {
  const [first] = tickets;
  if (!first) return [];
  const now = context.now();
  const hall = await context.directory.hall(first.hallId, db);
  const queues = hall.queues.filter(({ id }) => tickets.some(({ queueId }) => queueId === id));
  const waitingIn = queues.filter(({ id }) => tickets.some(({ queueId, state }) => queueId === id && state === 'waiting'));
  const line = { hallId: hall.hallId, day: first.day, queues: waitingIn };
  const [recent, waiting, counts, holders] = await Promise.all([
    selectRecentCalls(db, line), selectWaiting(db, line), selectCounts(db, hall.hallId, queues.map(({ id }) => id), first.day), selectHolders(db, hall.hallId, tickets.map(({ id }) => id)),
  ]);
  const lines = new Map(waitingIn.map((queue) => [queue.id, lineOf(waiting.get(queue.id) ?? [], queue.settings.order, recent.get(queue.id) ?? [], now)]));
  const shownTickets: Ticket[] = [];
  for (const ticket of tickets) {
    const queue = hall.queues.find(({ id }) => id === ticket.queueId) ?? unknownQueue(hall, ticket);
    const ordered = lines.get(ticket.queueId) ?? [];
    const place = ticket.state === 'waiting' ? ordered.findIndex(({ id }) => id === ticket.id) : -1;
    const wait = place < 0 ? null : (await context.waits(db, hall, ticket.queueId, now)).range(place);
    const matter = ticket.matterId === null ? undefined : await context.papers(db, ticket.matterId);
    const of = ordered[place]?.class ?? ticket.class;
    shownTickets.push(shown(principal, ticket, { hall, queue, ahead: place < 0 ? null : place, class: of, waiting: counts.get(ticket.queueId)?.waiting ?? 0, wait, matter, holder: holders.get(ticket.id) }));
  }
  return shownTickets;
}

/** One ticket as a caller may see it. */
export async function ticketView(db: Kysely<Database>, context: ViewContext, principal: Principal, ticket: TicketRecord): Promise<Ticket> {
  const [view] = await ticketViews(db, context, principal, [ticket]);
  if (!view) throw new Error('A ticket has no view.');
  return view;
}

const unnamed = { zh: '', en: null };

/** What is left of a queue whose record is broken, for the tickets that wait in it. */
function unknownQueue({ hallId, zones }: HallQueues, { queueId, number }: TicketRecord): QueueRecord {
  const zone = zones[0] ?? { id: `${hallId}.unknown`, hallId, name: unnamed, floor: null };
  return { id: queueId, hallId, zone, letter: number.slice(0, 1), name: { zh: queueId, en: queueId }, description: null, state: 'closed', reason: null } as unknown as QueueRecord;
}

/** A ticket that is being taken, before its number is known: what the statement that gives it does not find out itself. */
export function newTicketView(principal: Principal, hall: HallQueues, queue: QueueRecord, ticket: TicketRecord, matter: MatterPapers | undefined, holder: HolderRow | undefined): Ticket {
  return shown(principal, ticket, { hall, queue, ahead: 0, class: ticket.class, waiting: 0, wait: null, matter, holder });
}

/** Queues of a hall as they stand now. */
export async function queueViews(db: Kysely<Database>, { now, waits }: ViewContext, known: HallQueues, asked: readonly QueueRecord[]): Promise<Queue[]> {
  const states = await selectStates(db, known.hallId);
  const hall = { ...known, desks: known.desks.map((desk) => ({ ...desk, state: states.desks.get(desk.id) ?? desk.state })) };
  const queues = asked.map((queue) => ({ ...queue, ...states.queues.get(queue.id) }));
  const at = now();
  const day = hallDay(at, hall.timeZone);
  const line = { hallId: hall.hallId, day, queues };
  const [counts, recent, waiting] = await Promise.all([selectCounts(db, hall.hallId, queues.map(({ id }) => id), day), selectRecentCalls(db, line), selectWaiting(db, line)]);
  const views: Queue[] = [];
  for (const queue of queues) {
    const ordered = lineOf(waiting.get(queue.id) ?? [], queue.settings.order, recent.get(queue.id) ?? [], at);
    views.push(queueView(hall, queue, counts.get(queue.id), ordered.slice(0, 3).map(({ number }) => number), await waits(db, hall, queue.id, at), at));
  }
  return views;
}

function queueView(hall: HallQueues, queue: QueueRecord, counts: Counts | undefined, next: string[], model: WaitModel, now: Date): Queue {
  const { taking, order, appointments } = queue.settings;
  const { day, time } = wallTime(now, hall.timeZone);
  const takenIn = (from: string | undefined): number => (from === undefined ? 0 : (counts?.bands[from] ?? 0));
  const state = takingState(taking, time, { today: counts?.taken ?? 0, band: takenIn(bandAt(time, taking.bands)?.from) });
  const waiting = counts?.waiting ?? 0;
  return {
    id: queue.id, hallId: queue.hallId, zone: zoneView(queue.zone), letter: queue.letter, name: queue.name, description: queue.description, state: queue.state, reason: queue.reason,
    takes: queue.state === 'open' && state.open,
    opensAt: state.open || state.again === null ? null : instantOf(day, state.again, hall.timeZone).toISOString(),
    lastTicketAt: taking.lastTicket === null ? null : instantOf(day, taking.lastTicket, hall.timeZone).toISOString(),
    bands: taking.bands.flatMap(({ from, to, limit }) => (limit === null ? [] : [{ from, to, most: limit, left: Math.max(0, limit - takenIn(from)) }])),
    waiting, serving: hall.desks.filter((desk) => desk.state === 'serving' && desk.queueIds.includes(queue.id)).length, counters: countersOf(hall, queue.id),
    lastCalled: counts?.lastCalled ?? null, next, wait: model.range(waiting), hitRate: model.hitRate, rules: rulesOf(order), appointments, provenance: queue.provenance,
  };
}

/** The moment at which the clock of a hall shows a time of a day. */
export function instantOf(day: string, time: string, timeZone: string): Date {
  const { from } = dayBounds(day, timeZone);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const plain = new Date(from.getTime() + (hours * 60 + minutes) * 60_000);
  // Where the clock was put forward or back since midnight, the wall is some minutes off: by as many it is moved.
  const [shownHours = 0, shownMinutes = 0] = wallTime(plain, timeZone).time.split(':').map(Number);
  const off = (hours * 60 + minutes - shownHours * 60 - shownMinutes) % 1440;
  return new Date(plain.getTime() + (off > 720 ? off - 1440 : off < -720 ? off + 1440 : off) * 60_000);
}
