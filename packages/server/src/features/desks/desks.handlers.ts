import type { Call } from '@hallkit/contract';
import { pageOf } from '../../platform/http/cursor.ts';
import type { HandlerRequest, Handlers } from '../../platform/http/handler.ts';
import { finishTicket, holdTicket, recallTicket, resumeTicket, serveTicket, skipTicket } from '../queue/queue.transitions.ts';
import type { ViewContext } from '../queue/queue.view.ts';
import { callNextAt, deskOf, desksOf, setStateOf, signOffFrom, signOnTo, stepAt, transferAt, type TicketStep } from './desks.service.ts';

type DeskOperation =
  | 'listDesks' | 'getDesk' | 'signOnToDesk' | 'signOffFromDesk' | 'setDeskState'
  | 'callNext' | 'recallTicket' | 'serveTicket' | 'holdTicket' | 'resumeTicket' | 'finishTicket' | 'skipTicket' | 'transferTicket';
/** What the steps of a ticket have in common. */
type StepRequest = Pick<HandlerRequest<'serveTicket'>, 'db' | 'principal' | 'params' | 'body'>;

/** Desks: who sits there, and what happens to the ticket before them. */
export function desksHandlers(context: ViewContext): Pick<Handlers, DeskOperation> {
  const does = async (step: TicketStep, { db, principal, params, body }: StepRequest): Promise<{ body: Call }> => ({ body: await stepAt(db, context, principal, params.deskId, body.ticketId, step) });
  return {
    listDesks: async ({ db, principal, params: { hallId }, query: { zone, limit = 20, cursor } }) => ({
      body: pageOf(await desksOf(db, context, principal, hallId, zone), { limit, cursor }, { list: 'desks', hall: hallId, zone }),
    }),
    getDesk: async ({ db, principal, params }) => ({ body: await deskOf(db, context, principal, params.deskId) }),
    signOnToDesk: async ({ db, principal, params }) => ({ body: await signOnTo(db, context, principal, params.deskId) }),
    signOffFromDesk: async ({ db, principal, params }) => ({ body: await signOffFrom(db, context, principal, params.deskId) }),
    setDeskState: async ({ db, principal, params, body }) => ({ body: await setStateOf(db, context, principal, params.deskId, body) }),
    callNext: async ({ db, principal, params, body }) => ({ body: await callNextAt(db, context, principal, params.deskId, body) }),
    recallTicket: (request) => does(recallTicket, request),
    serveTicket: (request) => does(serveTicket, request),
    holdTicket: (request) => does(holdTicket, request),
    resumeTicket: (request) => does(resumeTicket, request),
    finishTicket: (request) => does(finishTicket, request),
    skipTicket: (request) => does(skipTicket, request),
    transferTicket: async ({ db, principal, params, body }) => ({ body: await transferAt(db, context, principal, params.deskId, body) }),
  };
}
