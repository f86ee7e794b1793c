import type { Handlers } from '../../platform/http/handler.ts';
import { actOnRating, demandVisitor, invitation, listRatings, rate, readTracked } from './ratings.service.ts';
import { subjectOfCase, subjectOfDesk, subjectOfTicket } from './ratings.subjects.ts';
import type { RatingContext } from './ratings.types.ts';

type Operations = 'getTicketRating' | 'createTicketRating' | 'getDeskRating' | 'createDeskRating' | 'getCaseRating' | 'createCaseRating' | 'getTrackedRating' | 'listRatings' | 'actOnRating';

/** Ratings: given by visitors, and what becomes of bad ones. */
export function ratingsHandlers(context: RatingContext): Pick<Handlers, Operations> {
  return {
    getTicketRating: async ({ db, principal, params }) => ({ body: await invitation(db, context, await subjectOfTicket(db, context, principal, params.ticketId)) }),
    async createTicketRating({ db, principal, params, body, locale }) {
      demandVisitor(principal);
      return { body: await rate(db, context, await subjectOfTicket(db, context, principal, params.ticketId), body, locale) };
    },
    getDeskRating: async ({ db, principal, params }) => ({ body: await invitation(db, context, await subjectOfDesk(db, context, principal, params.deskId)) }),
    async createDeskRating({ db, principal, params, body, locale }) {
      demandVisitor(principal);
      return { body: await rate(db, context, await subjectOfDesk(db, context, principal, params.deskId), body, locale) };
    },
    getCaseRating: async ({ db, principal, params }) => ({ body: await invitation(db, context, await subjectOfCase(db, context, principal, params.progressId, params.caseId)) }),
    async createCaseRating({ db, principal, params, body, locale }) {
      demandVisitor(principal);
      return { body: await rate(db, context, await subjectOfCase(db, context, principal, params.progressId, params.caseId), body, locale) };
    },
    getTrackedRating: async ({ db, principal, params }) => ({ body: await readTracked(db, context, principal, params.trackingId) }),
    listRatings: async ({ db, principal, params, query }) => ({ body: await listRatings(db, context, principal, params.hallId, query) }),
    actOnRating: async ({ db, principal, params, body }) => ({ body: await actOnRating(db, context, principal, params.ratingId, body) }),
  };
}
