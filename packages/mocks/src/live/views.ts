import type { Desk, DeskRef, Holder, MatterRef, PaperCheck, Queue, QueueRef, Staff, StaffMember, Ticket, TicketAction } from '@hallkit/contract';
import { allowedActions, dayBounds, maskIdNumber, maskName, maskPhone } from '@hallkit/domain';
import { provenance } from '../data/floor.ts';
import type { StaffPlan } from '../data/floor.ts';
import { classNow, desksOf, lineOf, publicRules, takenBetween, takingNow, ticketAt, waitFor, waitingIn } from './line.ts';
import { instant, instantOrNull, staffOf } from './state.ts';
import type { DeskRecord, HolderRecord, Live, QueueRecord, TicketRecord } from './state.ts';

/** A queue in a few words. */
export const queueRef = ({ plan: { id, letter, name } }: QueueRecord): QueueRef => ({ id, letter, name });

/** A desk in a few words. */
export const deskRef = ({ plan: { id, counter } }: DeskRecord): DeskRef => ({ id, counter, name: { zh: `${counter} 号柜台`, en: `Counter ${counter}` } });

/** A matter in a few words; null where there is none of that id. */
export function matterRef({ catalogue }: Live, matterId: string | null): MatterRef | null {
  const record = matterId === null ? undefined : catalogue.matters.get(matterId);
  return record ? { id: record.versions[0].id, name: record.versions[0].name } : null;
}

/** The holder as anybody may see them who has the id. */
export const holderView = (holder: HolderRecord | null): Holder | null => holder && (holder.name ?? holder.idNumber ?? holder.phone) !== null ? { name: holder.name && maskName(holder.name), idNumber: holder.idNumber && maskIdNumber(holder.idNumber), phone: holder.phone && maskPhone(holder.phone) } : null;

/** Moment of a wall time today in the hall. */
const atToday = (live: Live, time: string): number => dayBounds(live.day, live.timeZone).from.getTime() + (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * 60_000;

/** When numbers are given out again; null while they are, or where nothing says so. */
function opensAt(live: Live, queue: QueueRecord): string | null {
  const taking = takingNow(live, queue);
  if (taking.open || queue.state !== 'open') return null;
  const [band] = queue.plan.taking.bands;
  return taking.again !== null ? instant(atToday(live, taking.again)) : band ? instant(atToday(live, band.from) + 86_400_000) : null;
}

/** A queue as the contract has it. */
export function queueView(live: Live, queue: QueueRecord): Queue {
  const { plan } = queue;
  const desks = desksOf(live, plan.id);
  const line = lineOf(live, queue);
  return {
    id: plan.id, hallId: plan.hallId, zone: plan.zone, letter: plan.letter, name: plan.name, description: plan.description, state: queue.state, reason: queue.reason,
    takes: queue.state === 'open' && takingNow(live, queue).open,
    opensAt: opensAt(live, queue),
    lastTicketAt: plan.taking.lastTicket === null ? null : instant(atToday(live, plan.taking.lastTicket)),
    bands: plan.taking.bands.map(({ from, to, limit }) => ({ from, to, most: limit ?? 0, left: Math.max(0, (limit ?? 0) - takenBetween(live, plan.id, from, to)) })),
    waiting: line.length,
    serving: desks.filter(({ state }) => state === 'serving').length,
    counters: desks.map((desk) => desk.plan.counter),
    lastCalled: queue.calls.at(-1)?.number ?? null,
    next: line.slice(0, 3).map(({ number }) => number),
    wait: waitFor(live, queue, line.length),
    hitRate: { share: 0.74, sampleSize: 310, days: 14 },
    rules: [...publicRules],
    appointments: plan.appointments,
    provenance,
  };
}

/** The papers of the matter, and which are at hand. */
function papersOf({ catalogue }: Live, { matterId, papersReady, situationIds: told }: TicketRecord): PaperCheck[] {
  const materials = (matterId === null ? undefined : catalogue.matters.get(matterId)?.versions[0].materials) ?? [];
  const needed = materials.filter(({ situationIds }) => told === null || situationIds.length === 0 || situationIds.some((id) => told.includes(id)));
  return needed.map(({ id, name, necessity }) => ({ id, name, necessity, ready: papersReady.includes(id) }));
}

const forStaff: readonly TicketAction[] = ['call', 'recall', 'serve', 'hold', 'resume', 'finish', 'skip', 'restore', 'transfer'];

/** What a caller may do with a ticket now. */
function actionsOf(live: Live, ticket: TicketRecord, operates: boolean): TicketAction[] {
  const late = ticket.restoreUntil !== null && ticket.restoreUntil < live.now();
  return allowedActions(ticket.state).flatMap((action): TicketAction[] => {
    if (action === 'join' || action === 'expire') return [];
    if (action === 'cancel') return operates ? [] : [action];
    return operates && forStaff.includes(action) && !(action === 'restore' && late) ? [action] : [];
  });
}

/** A ticket as the contract has it. @param operates - Whether the caller works in the hall. */
export function ticketView(live: Live, ticket: TicketRecord, operates: boolean): Ticket {
  const queue = live.queues.get(ticket.queueId) as QueueRecord;
  const desk = ticket.deskId === null ? undefined : live.desks.get(ticket.deskId);
  const ahead = ticket.state === 'waiting' ? lineOf(live, queue).indexOf(ticket) : null;
  return {
    id: ticket.id, hallId: ticket.hallId, number: ticket.number, state: ticket.state, class: classNow(live, ticket), channel: ticket.channel, queue: queueRef(queue), zone: queue.plan.zone,
    counters: desksOf(live, ticket.queueId).map(({ plan }) => plan.counter),
    desk: desk ? deskRef(desk) : null,
    ahead,
    waiting: waitingIn(live, ticket.queueId).length,
    wait: ahead === null ? null : waitFor(live, queue, ahead),
    recalls: ticket.recalls, matter: matterRef(live, ticket.matterId), papers: papersOf(live, ticket), holder: holderView(ticket.holder), appointmentId: ticket.appointmentId,
    issuedAt: instant(ticket.issuedAt), calledAt: instantOrNull(ticket.calledAt), servingAt: instantOrNull(ticket.servingAt), finishedAt: instantOrNull(ticket.finishedAt), restoreUntil: instantOrNull(ticket.restoreUntil),
    followUrl: `/examples/portal/?ticket=${ticket.id}`,
    actions: actionsOf(live, ticket, operates),
  };
}

const memberOf = ({ id, staffNo, name, post, photoUrl }: StaffPlan): StaffMember => ({ id, staffNo, name, post, photoUrl });

/** A desk as the contract has it. */
export function deskView(live: Live, desk: DeskRecord): Desk {
  const { plan, state, reason, since, staffId } = desk;
  const staff = staffOf(staffId);
  const queues = plan.queueIds.flatMap((id) => live.queues.get(id) ?? []);
  const ticket = ticketAt(live, plan.id);
  const departments = queues.flatMap((queue) => queue.plan.departments);
  const work = [...live.catalogue.summaries.values()].filter((matter) => matter.hallId === plan.hallId && (departments.length === 0 || departments.includes(matter.department.id)));
  return {
    ...deskRef(desk), hallId: plan.hallId, zone: plan.zone, state, reason, since: instant(since), staff: staff ? memberOf(staff) : null, queues: queues.map(queueRef),
    current: ticket ? { number: ticket.number, state: ticket.state as 'called' | 'serving' | 'on_hold', calledAt: instant(ticket.calledAt ?? since), recalls: ticket.recalls } : null,
    work: work.slice(0, 12).map(({ id, name }) => ({ id, name })),
    complaintUrl: `/examples/portal/?view=complaint&desk=${plan.id}`,
    guideUrl: `/examples/portal/?desk=${plan.id}`,
    provenance,
  };
}

/** Somebody of the staff as they see themselves. */
export function staffView(live: Live, staff: StaffPlan): Staff {
  const desk = [...live.desks.values()].find(({ staffId }) => staffId === staff.id);
  return { ...staff, deskId: desk?.plan.id ?? null };
}
