import { pageOf } from '../../platform/http/cursor.ts';
import type { Handlers } from '../../platform/http/handler.ts';
import { createScenarios, scenarioOf } from './scenarios.service.ts';

/** Life and business events. */
export function scenariosHandlers(): Pick<Handlers, 'listScenarios' | 'getScenario'> {
  const scenarios = createScenarios();
  return {
    async listScenarios({ db, principal, revision, query: { q = '', audience, limit = 20, cursor } }) {
      const { rows, confident } = await scenarios.list(db, principal.networkId, revision, q, audience);
      return { body: { ...pageOf(rows, { limit, cursor }, { list: 'scenarios', q, audience }), confident, total: rows.length } };
    },
    getScenario: async ({ db, principal, params }) => ({ body: await scenarioOf(db, principal, params.scenarioId) }),
  };
}
