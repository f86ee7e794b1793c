import { createHash } from 'node:crypto';
import type { TicketRequest } from '@hallkit/contract';
import { ageOn, bandAt, ruleOf, takingState, wallTime, type PriorityGroup, type TicketClass } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Pool } from 'pg';
import type { Database } from '../../platform/database/schema.ts';
import { earlierAnswer, hashOf, keptUntil, type KeyedWrite } from '../../platform/http/idempotency.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { messageId } from '../notifications/notifications.id.ts';
import { expiryOf } from '../notifications/notifications.messages.ts';
import { selectStanding } from './queue.directory.store.ts';
import { secretId } from './queue.id.ts';
import { countersOf } from './queue.messages.ts';
import { visibleMatter } from './queue.papers.ts';
import { insertTicket, type TakeValues } from './queue.take.store.ts';
import { instantOf, newTicketView, type ViewContext } from './queue.view.ts';
import { readVisitor, type Visitor } from './queue.visitor.ts';
import type { HallQueues, QueueRecord, TicketRecord } from './queue.types.ts';

/** What a take needs. */
export interface TakeContext extends ViewContext {
  readonly db: Kysely<Database>;
  readonly pool: Pool;
  /** Set in tests: the statement then takes this time in place of its own. */
  readonly fixedClock: boolean;
}

/** A ticket is asked for. */
export interface Taking {
  readonly principal: Principal;
  readonly queueId: string;
  readonly body: TicketRequest;
  readonly locale: 'zh-CN' | 'en';
  readonly keyedWrite: KeyedWrite | null;
}

/** Who takes a ticket, as the card says, and where messages go. @throws {HttpProblem} request.invalid with each field that is wrong. */
function visitorOf({ card, phone, email, wechat, channel }: TicketRequest, day: string, { kind }: Principal): Visitor {
  const { visitor, faults } = readVisitor({ name: card?.name, idNumber: card?.idNumber, phone, email, wechat }, day, { name: '/card/name', idNumber: '/card/idNumber', phone: '/phone' });
  if (channel === 'kiosk' && kind !== 'device') faults.push({ in: 'body', pointer: '/channel', code: 'field.value', expected: 'web' });
  if (faults.length > 0) throw new HttpProblem('request.invalid', { errors: faults });
  return visitor;
}

/** What a visitor counts as: the first of their groups that the hall puts first; the card tells of the old. */
export function classOf({ settings: { order, elderFrom } }: QueueRecord, groups: readonly PriorityGroup[], birthDate: string | null, day: string): { readonly class: TicketClass; readonly group: PriorityGroup | null } {
  const all: readonly PriorityGroup[] = birthDate !== null && ageOn(birthDate, day) >= elderFrom ? [...groups, 'elder'] : groups;
  const group = all.find((one) => order.priorityGroups.includes(one)) ?? null;
  return { class: group !== null && ruleOf(order, 'priority').weight > ruleOf(order, 'walkIn').weight ? 'priority' : 'walkIn', group };
}

/** Tells two holders apart without saying who they are; forgotten at the day's end. */
export const digestOf = (hallId: string, day: string, text: string | null): string | null => (text === null ? null : createHash('sha256').update(`${hallId} ${day} ${text}`).digest('base64url'));

/**
 * Takes a ticket: one statement, which is also the record of the call.
 *
 * @returns The ticket as JSON, and whether an earlier call with the same key has taken it.
 * @throws {HttpProblem} request.invalid, queue.not-found, matter.not-found, queue.closed, queue.paused, queue.full, queue.last-ticket, ticket.already-waiting, idempotency.reused.
 */
export async function takeTicket(context: TakeContext, taking: Taking): Promise<{ readonly json: string; readonly replayed: boolean }> {
  const { db, pool, directory } = context;
  const { principal, keyedWrite } = taking;
  const { hall, queue } = await directory.queue(principal.hallIds, taking.queueId);
  const { given, withHolder } = await valuesFor(context, taking, hall, queue);
  for (let attempt = 1; ; attempt += 1) {
    try {
      const json = await insertTicket(db, pool, given, { withHolder, keyed: keyedWrite !== null });
      if (json !== undefined) return { json, replayed: false };
      // A repeat after the queue has closed is told what the first was told.
      const earlier = keyedWrite && (await earlierAnswer(db, keyedWrite));
      if (earlier) return { json: earlier, replayed: true };
      throw await refusalOf(context, hall, queue, given.day);
    } catch (error) {
      const { code, constraint = '' } = error as { code?: string; constraint?: string };
      // Deadlock, serialisation failure: the engine asks to run the same once more.
      if ((code === '40001' || code === '40P01') && attempt < 5) continue;
      if (code !== '23505') throw error;
      const earlier = keyedWrite && (await earlierAnswer(db, keyedWrite));
      if (earlier) return { json: earlier, replayed: true };
      if (constraint === 'tickets_card' || constraint === 'tickets_phone') throw new HttpProblem('ticket.already-waiting', { errors: [{ in: 'body', pointer: constraint === 'tickets_card' ? '/card' : '/phone', code: 'holder.waiting' }] });
      // A record whose day had passed was in the way; it is gone now.
      if (constraint !== 'idempotency_records_pkey' || attempt === 5) throw error;
    }
  }
}

/** What the statement takes, for a request that is sound. @throws {HttpProblem} request.invalid, matter.not-found. */
export async function valuesFor(context: TakeContext, { principal, body, locale, keyedWrite }: Taking, hall: HallQueues, queue: QueueRecord): Promise<{ readonly given: TakeValues; readonly withHolder: boolean }> {
  const { db, now, fixedClock, waits, papers } = context;
  const at = now();
  const { day, time } = wallTime(at, hall.timeZone);
  const visitor = visitorOf(body, day, principal);
  const matter = body.matterId === undefined ? undefined : await visibleMatter(db, papers, principal, body.matterId);
  const counts = classOf(queue, body.groups ?? [], visitor.birthDate, day);
  const { taking, order } = queue.settings;
  const weight = ruleOf(order, counts.class).weight;
  const band = bandAt(time, taking.bands);
  const ticketId = secretId('tk');
  const messageLocale = body.locale ?? locale;
  const channel = body.channel ?? 'web';
  const { papersReady = [], situationIds = null } = body;
  const model = (await waits(db, hall, queue.id, at)).table;
  const ticket: TicketRecord = {
    id: ticketId, hallId: hall.hallId, day, queueId: queue.id, number: queue.letter, sequence: 0, state: 'waiting', version: 1, channel, class: counts.class, priorityGroup: counts.group, appointmentId: null, appointmentAt: null,
    transferred: false, reentered: false, joinedAt: at, forDeskId: null, deskId: null, recalls: 0, matterId: body.matterId ?? null, papersReady, situationIds, locale: messageLocale, issuedAt: at, calledAt: null, servingAt: null, finishedAt: null, restoreUntil: null,
  };
  const { name, idNumber, phone, email, wechat } = visitor;
  const named = Object.entries({ sms: phone, wechat, email }).filter((one): one is [string, string] => one[1] !== null);
  const withHolder = idNumber !== null || named.length > 0;
  const given: TakeValues = {
    hallId: hall.hallId, queueId: queue.id, day, letter: queue.letter, topic: `queue.${queue.id}`, now: fixedClock ? at : null,
    until: taking.lastTicket === null ? null : instantOf(day, taking.lastTicket, hall.timeZone), dayLimit: taking.dayLimit, band: band?.from ?? null,
    // Between the bands of a day none is given.
    bandLimit: taking.bands.length > 0 && band === null ? 0 : (band?.limit ?? null),
    ticketId, channel, class: counts.class, weight, isLast: order.classes.every((rule) => rule.weight >= weight), priorityGroup: counts.group, matterId: body.matterId ?? null, papersReady, situationIds, locale: messageLocale,
    cardKey: digestOf(hall.hallId, day, idNumber), phoneKey: digestOf(hall.hallId, day, phone),
    lows: model?.lows ?? null, highs: model?.highs ?? null, basis: model?.basis ?? null, sampleSize: model?.sampleSize ?? null,
    body: JSON.stringify(newTicketView(principal, hall, queue, ticket, matter, withHolder ? visitor : undefined)),
    name, idNumber, phone, email, wechat,
    messageIds: named.map(() => messageId()), messageChannels: named.map(([of]) => of), recipients: named.map(([, to]) => to), messageKey: `ticket.taken ${ticketId}`, messageExpiry: expiryOf('ticket.taken', at), kind: withHolder ? JSON.stringify(queue.name) : '', counters: withHolder ? JSON.stringify(countersOf(hall, queue.id)) : '',
    scope: keyedWrite?.scope ?? '', key: keyedWrite?.key ?? '', requestHash: keyedWrite ? hashOf(keyedWrite.body) : '', keptUntil: keptUntil(),
  };
  return { given, withHolder };
}

/** Why no number was given. */
export async function refusalOf({ db, now }: Pick<TakeContext, 'db' | 'now'>, hall: HallQueues, queue: QueueRecord, day: string): Promise<HttpProblem> {
  const { state, taken, bands } = await selectStanding(db, hall.hallId, queue.id, day);
  if (state === 'closed') return new HttpProblem('queue.closed');
  if (state === 'paused') return new HttpProblem('queue.paused');
  const { time } = wallTime(now(), hall.timeZone);
  const { taking } = queue.settings;
  const found = takingState(taking, time, { today: taken, band: bands[bandAt(time, taking.bands)?.from ?? ''] ?? 0 });
  // Opened again meanwhile, or a block that is larger than what is left.
  if (found.open) return new HttpProblem('queue.full');
  if (found.reason === 'lastTicket') return new HttpProblem('queue.last-ticket');
  return new HttpProblem('queue.full', { errors: found.again === null ? [] : [{ in: 'path', pointer: '/queueId', code: 'queue.again', expected: found.again }] });
}
