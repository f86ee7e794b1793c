import type { Message as ShownMessage, OptOut, SandboxMessage } from '@hallkit/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { expiryOf, type Channel, type Message, type TemplateName } from './notifications.messages.ts';
import { insertOutbox } from './notifications.outbox.store.ts';
import { say } from './notifications.render.ts';
import { deleteOptOut, insertOptOut, selectInPage, selectIsTestHall, selectSandbox, selectSent, selectTicketHall, suppressPending, type SentRow } from './notifications.store.ts';

/**
 * Writes messages into the outbox, for each channel that has a recipient; sent after the commit. Give it the
 * transaction of the change that is told: either both are there or neither.
 *
 * @example
 * await enqueue(transaction, {
 *   hallId: 'dezhou', eventKey: `ticket.called ${ticket.id} ${call}`, template: 'ticket.called', locale: 'zh-CN', about: ticket.id,
 *   data: { number: 'A012', kind: { zh: '企业登记', en: 'Business registration' }, counter: '3', again: false }, to: { phone, inPage: true },
 * });
 */
export async function enqueue<Name extends TemplateName>(db: Kysely<Database>, ...messages: readonly Message<Name>[]): Promise<void> {
  await insertOutbox(db, messages.flatMap((message) => {
    const { hallId, eventKey, template, data, to, locale, about, notBefore, expiresAt = defaultExpiry(message) } = message;
    const recipients: Readonly<Record<Channel, string | null>> = { sms: to.phone || null, wechat: to.wechat || null, email: to.email || null, inPage: to.inPage ? '' : null };
    const channels = (Object.keys(recipients) as Channel[]).filter((channel) => recipients[channel] !== null);
    return channels.map((channel) => ({ hallId, eventKey, channel, recipient: recipients[channel], template, locale, about, data, notBefore, expiresAt }));
  }));
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

/** What the hall has written about a ticket, the newest first. @throws {HttpProblem} ticket.not-found, also for one that the key may not see. */
export async function ticketMessages(db: Kysely<Database>, { hallIds }: Principal, ticketId: string): Promise<ShownMessage[]> {
  const hallId = await selectTicketHall(db, ticketId, hallIds);
  if (hallId === undefined) throw new HttpProblem('ticket.not-found');
  return (await selectInPage(db, hallId, ticketId)).map((row) => ({ id: row.id, channel: 'inPage', template: row.template, locale: row.locale, ...say(row), url: `/m/${row.id}`, at: (row.sentAt ?? new Date(0)).toISOString() }));
}

/** What phones of a test hall would have got, the newest first. @throws {HttpProblem} sandbox.closed, for live keys and halls. */
export async function sandboxMessages(db: Kysely<Database>, { mode, hallId }: Principal, place: { readonly until: Date; readonly offset: number; readonly limit: number }): Promise<SandboxMessage[]> {
  if (mode !== 'test' || !(await selectIsTestHall(db, hallId))) throw new HttpProblem('sandbox.closed');
  return (await selectSandbox(db, hallId, place)).map(({ id, channel, recipient, template, locale, subject, body, url, sent_at }) => ({ id, channel, recipient, template, locale, subject, text: body, url, at: sent_at.toISOString() }));
}

/**
 * Sends nothing more to the recipient of a message, on its channel in its hall.
 *
 * @param hallIds - Halls whose messages may be meant; undefined for all, where the link itself is what entitles.
 * @throws {HttpProblem} message.not-found.
 */
export async function optOut(db: Kysely<Database>, token: string, hallIds?: readonly string[]): Promise<OptOut> {
  const { hallId, channel, hash, recipient } = await sentMessage(db, token, hallIds);
  return { channel, recipient, at: (await insertOptOut(db, { hallId, channel, hash, recipient })).toISOString() };
}

/** Sends messages again to the recipient of a message. @throws {HttpProblem} message.not-found. */
export async function optIn(db: Kysely<Database>, token: string): Promise<void> {
  await deleteOptOut(db, await sentMessage(db, token));
}

/** What a link may hold; anything else never reaches the database. */
const isId = (text: string): boolean => /^[0-9A-Za-z]{16}$/.test(text);

/** A message that was sent to somebody. @throws {HttpProblem} message.not-found. */
export async function sentMessage(db: Kysely<Database>, token: string, hallIds?: readonly string[]): Promise<SentRow & { readonly hash: string; readonly recipient: string }> {
  const message = isId(token) ? await selectSent(db, token) : undefined;
  const { hash, recipient } = message ?? {};
  if (!message || hash === undefined || hash === null || !recipient || (hallIds && !hallIds.includes(message.hallId))) throw new HttpProblem('message.not-found');
  return { ...message, hash, recipient };
}

/** The parameter by which a page shows what a message is about; of what is followed by a tracking id its template says what it is. */
function kindOf({ about, template }: Pick<SentRow, 'about' | 'template'>): string {
  if (about.startsWith('tr_')) return template.startsWith('complaint.') ? 'complaint' : template.startsWith('consultation.') ? 'question' : 'rating';
  return about.startsWith('ap_') ? 'appointment' : about.startsWith('pg_') ? 'progress' : about.startsWith('no_') ? 'notice' : 'ticket';
}

/** Where the link of a message leads. @throws {HttpProblem} message.not-found. */
export async function followUrlOf(db: Kysely<Database>, pattern: string, id: string): Promise<string> {
  const message = isId(id) ? await selectSent(db, id) : undefined;
  if (!message) throw new HttpProblem('message.not-found');
  return pattern.replaceAll('{kind}', kindOf(message)).replaceAll('{id}', encodeURIComponent(message.about));
}
