import type { AppliedRule, LocalizedText, OrderRule, WaitRange } from '@hallkit/contract';
import { bandAt, classOf, dayBounds, defaultOrderingRules, estimateWait, nextTicket, orderTickets, takingState, wallTime } from '@hallkit/domain';
import type { AppliedRule as Applied, OrderingRules, TakingState, TicketClass, Turn, WaitingTicket } from '@hallkit/domain';
import type { DeskRecord, Live, QueueRecord, TicketRecord } from './state.ts';

/** The rules of every queue of the mocks. */
export const orderingRules: OrderingRules = defaultOrderingRules;

const classTexts: Readonly<Record<TicketClass, (weight: number) => LocalizedText>> = {
  reentered: (weight) => ({ zh: `过号后回来的，按提前 ${weight} 分钟排序。`, en: `Who was called, not there and came back goes as if they had come ${weight} minutes earlier.` }),
  priority: (weight) => ({ zh: `老年人、残疾人、孕妇、军人和带婴儿者，按提前 ${weight} 分钟排序。`, en: `The old, disabled, pregnant, service members and people with an infant go as if they had come ${weight} minutes earlier.` }),
  appointment: (weight) => ({ zh: `按时到场的预约，按提前 ${weight} 分钟排序。`, en: `An appointment kept on time goes as if they had come ${weight} minutes earlier.` }),
  transferred: (weight) => ({ zh: `由其他柜台转来的，按提前 ${weight} 分钟排序。`, en: `Who was sent on by another counter goes as if they had come ${weight} minutes earlier.` }),
  walkIn: () => ({ zh: '其余的人按取号先后。', en: 'Everybody else in the order of their tickets.' }),
};

/** The rule of the queues as anybody may read it. */
export const publicRules: readonly OrderRule[] = orderingRules.classes.map(({ class: of, weight, maxInRow }) => ({ class: of, weight, maxInRow, text: classTexts[of](weight) }));

/** The rule by which one was called, as anybody may read it. */
export function toldRule({ class: of, weight, because, passed, limited }: Applied): AppliedRule {
  const inTurn = { zh: '按取号先后。', en: 'In the order of tickets.' };
  const afterRow = { zh: `连续叫过 ${limited?.maxInRow ?? 0} 个优先号之后，轮到其他人。`, en: `After ${limited?.maxInRow ?? 0} in a row who go first it is somebody else’s turn.` };
  return { class: of, weight, overtaken: passed, text: because === 'turn' ? inTurn : because === 'rowLimit' ? afterRow : classTexts[of](weight) };
}

/** A ticket as the order of the domain takes it. */
const asWaiting = (ticket: TicketRecord): WaitingTicket & { readonly ticket: TicketRecord } => ({ ticket, joinedAt: ticket.joinedAt, sequence: ticket.sequence, priorityGroup: ticket.priorityGroup, appointmentAt: ticket.appointmentAt, transferred: ticket.transferred, reentered: ticket.reentered });

/** What a ticket counts as now. */
export const classNow = (live: Live, ticket: TicketRecord): TicketClass => classOf(asWaiting(ticket), orderingRules, live.now());

/** Tickets that wait in a queue, as they came. */
export const waitingIn = (live: Live, queueId: string): TicketRecord[] => [...live.tickets.values()].filter((ticket) => ticket.queueId === queueId && ticket.state === 'waiting');

const recent = (queue: QueueRecord): TicketClass[] => queue.calls.map(({ rule }) => rule.class);

/** Tickets that wait in a queue, in the order in which they will be called. */
export function lineOf(live: Live, queue: QueueRecord): TicketRecord[] {
  return orderTickets(waitingIn(live, queue.plan.id).map(asWaiting), orderingRules, live.now(), recent(queue)).map(({ ticket }) => ticket.ticket);
}

/** Whose turn it is at a desk among some of its queues; undefined where nobody waits for it. */
export function turnAt(live: Live, desk: DeskRecord, queues: readonly QueueRecord[]): (Turn<unknown> & { readonly record: TicketRecord }) | undefined {
  const turns = queues.flatMap((queue) => {
    const mine = waitingIn(live, queue.plan.id).filter(({ wantedDeskId }) => wantedDeskId === null || wantedDeskId === desk.plan.id);
    const turn = nextTicket(mine.map(asWaiting), orderingRules, live.now(), recent(queue));
    return turn ? [{ ...turn, record: turn.ticket.ticket, effective: turn.ticket.ticket.joinedAt - turn.rule.weight * 60_000 }] : [];
  });
  return turns.sort((a, b) => a.effective - b.effective)[0];
}

/** The rule where a very ticket is called out of order. */
export function ruleOutOfOrder(live: Live, ticket: TicketRecord): Applied {
  const of = classNow(live, ticket);
  const passed = waitingIn(live, ticket.queueId).filter((other) => other !== ticket && other.joinedAt < ticket.joinedAt).length;
  return { class: of, weight: orderingRules.classes.find((rule) => rule.class === of)?.weight ?? 0, because: passed > 0 ? 'headStart' : 'turn', passed, limited: null };
}

/** The ticket at a desk: called or served, or else the one set aside last. */
export function ticketAt(live: Live, deskId: string): TicketRecord | undefined {
  const here = [...live.tickets.values()].filter((ticket) => ticket.deskId === deskId);
  return here.find(({ state }) => state === 'called' || state === 'serving') ?? here.filter(({ state }) => state === 'on_hold').sort((a, b) => (b.servingAt ?? 0) - (a.servingAt ?? 0))[0];
}

/** Whether somebody is called to or served at a desk. */
export const isBusy = (live: Live, deskId: string): boolean => ['called', 'serving'].includes(ticketAt(live, deskId)?.state ?? '');

/** Desks of a queue. */
export const desksOf = (live: Live, queueId: string): DeskRecord[] => [...live.desks.values()].filter(({ plan }) => plan.queueIds.includes(queueId));

/** How long somebody waits who has so many before them; null while nothing is known. */
export function waitFor(live: Live, { plan, services }: QueueRecord, ahead: number): WaitRange | null {
  const now = live.now();
  const serving = desksOf(live, plan.id).filter(({ state }) => state === 'serving');
  const calledAt = serving.flatMap((desk) => ticketAt(live, desk.plan.id)?.calledAt ?? []);
  const range = estimateWait({
    ahead, desksServing: serving.length, desksIdle: serving.filter((desk) => !isBusy(live, desk.plan.id)).length, now, underWay: calledAt.map((at) => (now - at) / 60_000),
    today: services, sameWeekday: { count: 60, mean: plan.minutes, deviation: plan.minutes * 0.6, betweenDays: plan.minutes * 0.15 },
  });
  return range && { low: range.low, high: range.high, basis: range.basis, sampleSize: range.sampleSize };
}

/** Tickets taken today in a part of the day, by the clock of the hall. */
export function takenBetween(live: Live, queueId: string, from: string, to: string): number {
  const day = dayBounds(live.day, live.timeZone);
  return [...live.tickets.values()].filter(({ queueId: of, issuedAt }) => {
    if (of !== queueId || issuedAt < day.from.getTime()) return false;
    const { time } = wallTime(issuedAt, live.timeZone);
    return from <= time && time < to;
  }).length;
}

/** Whether a queue gives out a number at this moment. */
export function takingNow(live: Live, { plan, sequence }: QueueRecord): TakingState {
  const { time } = wallTime(live.now(), live.timeZone);
  const band = bandAt(time, plan.taking.bands);
  return takingState(plan.taking, time, { today: sequence, band: band ? takenBetween(live, plan.id, band.from, band.to) : 0 });
}
