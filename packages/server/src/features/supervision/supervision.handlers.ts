import type { Handlers } from '../../platform/http/handler.ts';
import { actOnCard, cardOf, listCards } from './supervision.cards.ts';
import { readSettings, saveSettings } from './supervision.settings.ts';
import type { SupervisionContext } from './supervision.types.ts';
import { superviseCase, urgeCase } from './supervision.urge.ts';

type Operations = 'listCards' | 'getCard' | 'actOnCard' | 'superviseCase' | 'urgeCase' | 'getSupervisionSettings' | 'saveSupervisionSettings';

/** Cards and thresholds for staff; urging for who applied. */
export function supervisionHandlers(context: SupervisionContext): Pick<Handlers, Operations> {
  const { now } = context;
  return {
    listCards: async ({ db, principal, params, query }) => ({ body: await listCards(db, now(), principal, params.hallId, query) }),
    getCard: async ({ db, principal, params }) => ({ body: await cardOf(db, now(), principal, params.cardId) }),
    actOnCard: async ({ db, principal, params, body }) => ({ body: await actOnCard(db, now(), principal, params.cardId, body) }),
    superviseCase: async ({ db, principal, params, body }) => ({ body: await superviseCase(db, context, principal, params.caseId, body) }),
    urgeCase: async ({ db, principal, params, body }) => ({ body: await urgeCase(db, context, principal, params.progressId, params.caseId, body) }),
    getSupervisionSettings: async ({ db, principal, params }) => ({ body: await readSettings(db, principal, params.hallId) }),
    saveSupervisionSettings: async ({ db, principal, params, body }) => ({ body: await saveSettings(db, now(), principal, params.hallId, body) }),
  };
}
