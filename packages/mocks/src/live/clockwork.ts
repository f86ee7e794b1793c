import { act, callNext } from './calls.ts';
import { takingNow, ticketAt, waitingIn } from './line.ts';
import type { DeskRecord, Live, QueueRecord } from './state.ts';
import { addTicket, tellTaken } from './tickets.ts';

/** People who wait in a queue before nobody else comes. */
const most = 9;

/** The next thing that happens at a desk. */
function advance(live: Live, desk: DeskRecord): void {
  const ticket = ticketAt(live, desk.plan.id);
  if (ticket?.state === 'called') act(live, desk, 'serve', ticket.id);
  else if (ticket?.state === 'serving') act(live, desk, 'finish', ticket.id);
  else if (desk.state === 'serving') callNext(live, desk, {});
}

/** Somebody comes, unless enough wait. */
function arrive(live: Live, queue: QueueRecord): void {
  if (queue.state !== 'open' || !takingNow(live, queue).open || waitingIn(live, queue.plan.id).length >= most) return;
  tellTaken(live, addTicket(live, queue, { channel: 'kiosk', holder: null, locale: 'zh-CN', matterId: null, priorityGroup: null }));
}

/**
 * Lets the city's hall go on: at each step one desk after the other does what comes next there, and at every second
 * step somebody takes a ticket. The order is always the same. It stops when the hall is let go.
 *
 * @param every - Milliseconds between two steps.
 */
export function startClockwork(live: Live, every: number): void {
  const desks = [...live.desks.values()].filter(({ plan }) => plan.hallId === 'dezhou').map(({ plan }) => plan.id);
  const queues = [...live.queues.values()].filter(({ plan }) => plan.hallId === 'dezhou').map(({ plan }) => plan.id);
  const weak = new WeakRef(live);
  let steps = 0;
  const timer = setInterval(() => {
    const hall = weak.deref();
    const desk = hall?.desks.get(desks[(steps * 5) % desks.length] ?? '');
    const queue = hall?.queues.get(queues[(steps * 3) % queues.length] ?? '');
    if (!hall) return clearInterval(timer);
    if (desk) advance(hall, desk);
    if (queue && steps % 2 === 0) arrive(hall, queue);
    steps += 1;
  }, every);
  // In Node it keeps no program alive.
  (timer as { unref?: () => void }).unref?.();
}
