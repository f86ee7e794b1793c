import type { Handlers } from '../../platform/http/handler.ts';
import { exportOf } from './decisions.csv.ts';
import { decisionOf, filterOf, listDecisions } from './decisions.service.ts';

/** Decisions as everybody may see them. */
export function decisionsHandlers(): Pick<Handlers, 'listDecisions' | 'exportDecisions' | 'getDecision'> {
  return {
    listDecisions: async ({ db, principal, params, query }) => ({ body: await listDecisions(db, principal, params.hallId, query) }),
    exportDecisions: async ({ db, principal, params, query, locale }) => ({ stream: await exportOf(db, filterOf(principal, params.hallId, query), locale) }),
    getDecision: async ({ db, principal, params }) => ({ body: await decisionOf(db, principal, params.decisionId) }),
  };
}
