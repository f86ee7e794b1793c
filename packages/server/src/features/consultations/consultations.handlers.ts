import type { Handlers } from '../../platform/http/handler.ts';
import { actOnConsultation, actOnTracked } from './consultations.act.ts';
import { listAnswers } from './consultations.answers.ts';
import { createConsultation, listConsultations, readTracked } from './consultations.service.ts';
import type { ConsultationContext } from './consultations.types.ts';
import { markHelpful } from './consultations.votes.ts';

type Operations = 'listPublishedAnswers' | 'markAnswerHelpful' | 'createConsultation' | 'getTrackedConsultation' | 'actOnTrackedConsultation' | 'listConsultations' | 'actOnConsultation';

/** Questions: what was answered, a new one, and what departments do with it. */
export function consultationsHandlers(context: ConsultationContext): Pick<Handlers, Operations> {
  return {
    listPublishedAnswers: async ({ db, principal, params, query }) => ({ body: await listAnswers(db, context, principal, params.hallId, query) }),
    markAnswerHelpful: async ({ db, principal, params, caller }) => ({ body: await markHelpful(db, context, principal, params.answerId, caller().address) }),
    createConsultation: async ({ db, principal, params, body, caller, locale }) => ({ body: await createConsultation(db, context, principal, params.hallId, body, { address: caller().address, locale }) }),
    getTrackedConsultation: async ({ db, principal, params }) => ({ body: await readTracked(db, context, principal, params.trackingId) }),
    actOnTrackedConsultation: async ({ db, principal, params, body }) => ({ body: await actOnTracked(db, context, principal, params.trackingId, body) }),
    listConsultations: async ({ db, principal, params, query }) => ({ body: await listConsultations(db, context, principal, params.hallId, query) }),
    actOnConsultation: async ({ db, principal, params, body }) => ({ body: await actOnConsultation(db, context, principal, params.consultationId, body) }),
  };
}
