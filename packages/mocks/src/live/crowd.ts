import { nextTicket } from '@hallkit/domain';
import { orderingRules, desksOf } from './line.ts';
import type { Live, QueueRecord } from './state.ts';
import { addTicket } from './tickets.ts';

const minute = 60_000;

/** How many were served already, are served now, and wait, by letter. */
const crowds: Readonly<Record<string, readonly [done: number, serving: number, waiting: number]>> = { A: [10, 2, 6], B: [8, 1, 3], C: [3, 0, 0], D: [14, 2, 9], E: [9, 1, 2], F: [6, 1, 4], G: [5, 1, 5], H: [4, 0, 2] };

/** Every sixth comes with a child, every ninth is old: the same each time, so that pictures stay the same. */
const groupOf = (sequence: number): 'infant' | 'elder' | null => (sequence % 9 === 0 ? 'elder' : sequence % 6 === 0 ? 'infant' : null);

function fill(live: Live, queue: QueueRecord, [done, serving, waiting]: readonly [number, number, number]): void {
  const now = live.now();
  const { minutes } = queue.plan;
  const desks = desksOf(live, queue.plan.id);
  const all = done + serving + waiting;
  for (let at = 0; at < all; at += 1) {
    // Who waits came in the last minutes; who was served came before them, one after the other.
    const issuedAt = now - (all - at) * 3 * minute - (at < done + serving ? minutes * minute : 0);
    const ticket = addTicket(live, queue, { channel: at % 3 === 0 ? 'kiosk' : 'web', holder: null, locale: 'zh-CN', matterId: null, priorityGroup: groupOf(at + 1), issuedAt });
    ticket.toldNear = true;
    if (at >= done + serving) continue;
    const calledAt = issuedAt + minutes * minute;
    const desk = desks[at < done ? at % Math.max(1, desks.length) : at - done];
    const { rule } = nextTicket([{ joinedAt: issuedAt, sequence: ticket.sequence, priorityGroup: ticket.priorityGroup }], orderingRules, calledAt) ?? {};
    if (!desk || !rule) continue;
    queue.calls.push({ ticketId: ticket.id, number: ticket.number, issuedAt, joinedAt: issuedAt, calledAt, rule });
    Object.assign(ticket, { deskId: desk.plan.id, calledAt, servingAt: calledAt + minute });
    if (at >= done) ticket.state = 'serving';
    else {
      // Some take half as long as others.
      const took = minutes * (0.6 + (at % 5) * 0.2);
      queue.services.push({ at: Math.min(now, calledAt + took * minute), minutes: took });
      Object.assign(ticket, { state: 'completed', finishedAt: Math.min(now, calledAt + took * minute) });
    }
  }
}

/** Fills the city's hall as on an ordinary morning; the others are quiet. */
export function crowd(live: Live): void {
  for (const queue of live.queues.values()) {
    const numbers = crowds[queue.plan.letter];
    if (queue.plan.hallId === 'dezhou' && numbers) fill(live, queue, numbers);
  }
}
