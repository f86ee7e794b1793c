import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { expiryOf, type Channel, type Message, type TemplateName } from './notifications.messages.ts';
import { insertOutbox } from './notifications.outbox.store.ts';
import { suppressPending } from './notifications.store.ts';

/**
 * Writes a message into the outbox, for each channel that has a recipient; sent after the commit. Give it the
 * transaction of the change that is told: either both are there or neither.
 *
 * @example
 * await enqueue(transaction, {
 *   hallId: 'dezhou', eventKey: `ticket.called ${ticket.id} ${call}`, template: 'ticket.called', locale: 'zh-CN', about: ticket.id,
 *   data: { number: 'A012', kind: { zh: '企业登记', en: 'Business registration' }, counter: '3', again: false }, to: { phone, inPage: true },
 * });
 */
export async function enqueue<Name extends TemplateName>(db: Kysely<Database>, message: Message<Name>): Promise<void> {
  const { hallId, eventKey, template, data, to, locale, about, notBefore, expiresAt = defaultExpiry(message) } = message;
  const recipients: Readonly<Record<Channel, string | null>> = { sms: to.phone || null, wechat: to.wechat || null, email: to.email || null, inPage: to.inPage ? '' : null };
  const channels = (Object.keys(recipients) as Channel[]).filter((channel) => recipients[channel] !== null);
  await insertOutbox(db, channels.map((channel) => ({ hallId, eventKey, channel, recipient: recipients[channel], template, locale, about, data, notBefore, expiresAt })));
}

/**
 * Takes back what has not been sent about a ticket or appointment, such as the reminder of a cancelled one.
 *
 * @param templates - Only these. @default all
 */
export async function withdraw(db: Kysely<Database>, hallId: string, about: string, templates?: readonly TemplateName[]): Promise<void> {
  await suppressPending(db, { hallId, about, templates, reason: 'withdrawn' });
}

/** What tells of a place in time is of use until that begins. */
function defaultExpiry({ template, data, notBefore }: Message): Date {
  const lifetime = expiryOf(template, notBefore ?? new Date());
  const start = 'start' in data && template !== 'appointment.cancelled' && template !== 'appointment.no_show' ? new Date(data.start) : lifetime;
  return 'until' in data && data.until !== null ? new Date(data.until) : start;
}
