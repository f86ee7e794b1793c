import type { LocalizedText } from '@hallkit/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { Recipients, TemplateData, TemplateName } from '../notifications/notifications.messages.ts';
import { enqueue } from '../notifications/notifications.service.ts';
import { selectFirst, selectRecentCalls } from './queue.order.store.ts';
import { selectRecipients, selectTickets } from './queue.ticket.store.ts';
import type { HallQueues, QueueRecord, TicketRecord } from './queue.types.ts';

/** Counters that call a queue. */
export const countersOf = ({ desks }: HallQueues, queueId: string): string[] => desks.filter(({ queueIds, state }) => queueIds.includes(queueId) && state !== 'closed').map(({ counter }) => counter);

/**
 * Tells the holder of a ticket on each channel they named; who named none reads it in the page that follows the ticket.
 *
 * @param occasion - Tells two messages of the same kind about one ticket apart.
 * @default the step of the ticket
 */
export async function tellHolder<Name extends Exclude<TemplateName, `appointment.${string}` | 'waitlist.offered'>>(
  db: Kysely<Database>, ticket: TicketRecord, kind: LocalizedText, template: Name, data: Omit<TemplateData[Name], 'number' | 'kind'>, to: Recipients | undefined, occasion: string = String(ticket.version),
): Promise<void> {
  await enqueue(db, {
    hallId: ticket.hallId, eventKey: `${template} ${ticket.id} ${occasion}`, template, locale: ticket.locale, about: ticket.id,
    data: { number: ticket.number, kind, ...data } as unknown as TemplateData[Name], to: { ...to, inPage: true },
  });
}

/** Tells those whose turn is near now, once each. */
export async function tellNear(db: Kysely<Database>, hall: HallQueues, queue: QueueRecord, day: string, now: Date): Promise<void> {
  const line = { hallId: hall.hallId, day, queues: [queue], deskId: null, now };
  const first = await selectFirst(db, line, await selectRecentCalls(db, line), queue.settings.near + 1);
  const ids = first.map(({ id }) => id);
  const [recipients, tickets] = [await selectRecipients(db, hall.hallId, ids), await selectTickets(db, hall.hallId, ids)];
  await enqueue(db, ...tickets.map((ticket) => ({
    hallId: hall.hallId, eventKey: `ticket.near ${ticket.id}`, template: 'ticket.near' as const, locale: ticket.locale, about: ticket.id,
    data: { number: ticket.number, kind: queue.name, ahead: ids.indexOf(ticket.id), counters: countersOf(hall, queue.id) }, to: { ...recipients.get(ticket.id), inPage: true },
  })));
}
