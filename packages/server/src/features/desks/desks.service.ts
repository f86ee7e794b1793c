import type { Call, CallNextRequest, Desk, DeskStateRequest, TransferRequest } from '@hallkit/contract';
import { hallDay } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import { demandIn } from '../../platform/keys/admit.ts';
import type { StaffPerson } from '../../platform/keys/person.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { callNext } from '../queue/queue.call.ts';
import { countLine } from '../queue/queue.order.store.ts';
import type { QueueContext } from '../queue/queue.step.ts';
import { transferTicket } from '../queue/queue.transitions.ts';
import type { Actor, CallRule, HallQueues, TicketRecord } from '../queue/queue.types.ts';
import { ruleView, ticketView, type ViewContext } from '../queue/queue.view.ts';
import { setState, signOff, signOn } from './desks.seats.ts';
import { selectDesks, selectHallOfDesk, selectStaffAt, selectStateOf } from './desks.store.ts';
import { deskViews } from './desks.view.ts';

const scope = 'queue:operate';

/** A step of a ticket at a desk, as the queue has it. */
export type TicketStep = (db: Kysely<Database>, context: QueueContext, actor: Actor, ticketId: string) => Promise<TicketRecord>;

/** Desks of a hall. @throws {HttpProblem} hall.not-found, zone.not-found. */
export async function desksOf(db: Kysely<Database>, { directory, complaintUrl }: ViewContext, principal: Principal, hallId: string, zone?: string): Promise<Desk[]> {
  if (!principal.hallIds.includes(hallId)) throw new HttpProblem('hall.not-found');
  const hall = await directory.hall(hallId, db);
  if (zone !== undefined && !hall.zones.some(({ id }) => id === zone)) throw new HttpProblem('zone.not-found');
  const rows = await selectDesks(db, hallId);
  return deskViews(db, principal, hall, rows.filter(({ zoneId }) => zone === undefined || zoneId === zone), complaintUrl);
}

async function hallOf(db: Kysely<Database>, { hallIds }: Principal, deskId: string): Promise<string> {
  const hallId = await selectHallOfDesk(db, hallIds, deskId);
  if (hallId === undefined) throw new HttpProblem('desk.not-found');
  return hallId;
}

/** One desk. @throws {HttpProblem} desk.not-found, also for one that the key may not see. */
export async function deskOf(db: Kysely<Database>, { directory, complaintUrl }: ViewContext, principal: Principal, deskId: string): Promise<Desk> {
  const hallId = await hallOf(db, principal, deskId);
  const [desk] = await deskViews(db, principal, await directory.hall(hallId, db), await selectDesks(db, hallId, deskId), complaintUrl);
  if (!desk) throw new HttpProblem('desk.not-found');
  return desk;
}

/**
 * Who acts at a desk: a device of the hall for whoever sits there, a supervisor at any desk of the hall, everybody else
 * at the desk they are signed on to.
 *
 * @throws {HttpProblem} desk.not-found, person.role, desk.taken where another sits there, desk.closed where nobody does.
 */
async function actorAt(db: Kysely<Database>, principal: Principal, deskId: string): Promise<Actor> {
  const hallId = await hallOf(db, principal, deskId);
  demandIn(principal, scope, hallId);
  const { person, scopes } = principal;
  const staffId = await selectStaffAt(db, hallId, deskId);
  const isFree = scopes.includes(scope) || (person?.kind === 'staff' && person.roles.includes('supervisor'));
  if (!isFree && staffId !== person?.id) throw new HttpProblem(staffId === null ? 'desk.closed' : 'desk.taken');
  return { hallId, deskId, staffId: (person?.kind === 'staff' && person.hallId === hallId ? person.id : null) ?? staffId, mustSit: !isFree };
}

/** The person signs on to a desk of their hall. @throws {HttpProblem} desk.not-found, person.role, desk.taken, desk.busy. */
export async function signOnTo(db: Kysely<Database>, context: ViewContext, principal: Principal, deskId: string): Promise<Desk> {
  const hallId = await hallOf(db, principal, deskId);
  await signOn(db, deskId, staffIn(principal, hallId));
  return shown(db, context, principal, hallId, deskId);
}

function staffIn({ person }: Principal, hallId: string): StaffPerson {
  // The key of a device stands for nobody: who sits down needs a role of their own.
  if (person?.kind !== 'staff' || person.hallId !== hallId || !person.scopes.includes(scope)) throw new HttpProblem('person.role');
  return person;
}

/** Ends work at a desk. @throws {HttpProblem} as `actorAt`, and desk.busy. */
export async function signOffFrom(db: Kysely<Database>, context: ViewContext, principal: Principal, deskId: string): Promise<Desk> {
  const hallId = await hallOf(db, principal, deskId);
  // Signing off twice is once: nobody sits there any more.
  if ((await selectStaffAt(db, hallId, deskId)) === null) demandIn(principal, scope, hallId);
  else await actorAt(db, principal, deskId);
  await signOff(db, hallId, deskId);
  return shown(db, context, principal, hallId, deskId);
}

/** Opens, pauses or closes a desk. @throws {HttpProblem} as `actorAt`, and desk.busy. */
export async function setStateOf(db: Kysely<Database>, context: ViewContext, principal: Principal, deskId: string, { state, reason }: DeskStateRequest): Promise<Desk> {
  const { hallId } = await actorAt(db, principal, deskId);
  await setState(db, hallId, deskId, state, reason ? { zh: reason.zh, en: reason.en ?? null } : null);
  return shown(db, context, principal, hallId, deskId);
}

async function shown(db: Kysely<Database>, context: ViewContext, principal: Principal, hallId: string, deskId: string): Promise<Desk> {
  context.directory.forget(hallId);
  return deskOf(db, context, principal, deskId);
}

/** Calls the next ticket of a desk. */
export async function callNextAt(db: Kysely<Database>, context: ViewContext, principal: Principal, deskId: string, request: CallNextRequest): Promise<Call> {
  const actor = await actorAt(db, principal, deskId);
  const { ticket, rule, waiting } = await callNext(db, context, actor, request);
  return callView(db, context, principal, actor, ticket, rule, waiting);
}

/** Does a step with the ticket that the caller means; one that is behind does nothing to another. */
export async function stepAt(db: Kysely<Database>, context: ViewContext, principal: Principal, deskId: string, ticketId: string, step: TicketStep): Promise<Call> {
  const actor = await actorAt(db, principal, deskId);
  return callView(db, context, principal, actor, await step(db, context, actor, ticketId));
}

/** Sends a visitor on. @throws {HttpProblem} desk.closed where nobody would call them any more. */
export async function transferAt(db: Kysely<Database>, context: ViewContext, principal: Principal, deskId: string, { ticketId, ...to }: TransferRequest): Promise<Call> {
  return stepAt(db, context, principal, deskId, ticketId, async (transaction, queue, actor, id) => {
    if (to.deskId !== undefined && (await selectStateOf(transaction, actor.hallId, to.deskId)) === 'closed') throw new HttpProblem('desk.closed');
    return transferTicket(transaction, queue, actor, id, to);
  });
}

async function callView(db: Kysely<Database>, context: ViewContext, principal: Principal, { hallId, deskId }: Actor, ticket: TicketRecord | null, rule: CallRule | null = null, waiting?: number): Promise<Call> {
  // Every desk changes the hall by what it does: boards ask soon after.
  context.directory.forget(hallId);
  const hall = await context.directory.hall(hallId, db);
  const desk = hall.desks.find(({ id }) => id === deskId);
  if (!desk) throw new HttpProblem('desk.not-found');
  return {
    number: ticket?.number ?? null, counter: desk.counter, deskId: desk.id, ticket: ticket && (await ticketView(db, context, principal, ticket)), rule: rule && ruleView(rule),
    waiting: waiting ?? (await waitingFor(db, hall, desk, context.now())),
  };
}

/** Who waits for a desk: in its queues, or for it alone. */
const waitingFor = (db: Kysely<Database>, { hallId, timeZone, queues }: HallQueues, { id, queueIds }: HallQueues['desks'][number], now: Date): Promise<number> =>
  countLine(db, { hallId, day: hallDay(now, timeZone), queues, servedIds: queueIds, deskId: id, now });
