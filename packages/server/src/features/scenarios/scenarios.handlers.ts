import { pageOf } from '../../platform/http/cursor.ts';
import type { Handlers } from '../../platform/http/handler.ts';
import { answersOfQuery } from './scenarios.answers.ts';
import { planOf } from './scenarios.plan.ts';
import { createScenarios, scenarioOf } from './scenarios.service.ts';
import type { ScenarioSources } from './scenarios.sources.ts';

/** Life and business events. */
export function scenariosHandlers({ sources }: { readonly sources: ScenarioSources }): Pick<Handlers, 'listScenarios' | 'getScenario' | 'getScenarioPlan'> {
  const scenarios = createScenarios();
  return {
    async listScenarios({ db, principal, revision, query: { q = '', audience, limit = 20, cursor } }) {
      const { rows, confident } = await scenarios.list(db, principal.networkId, revision, q, audience);
      return { body: { ...pageOf(rows, { limit, cursor }, { list: 'scenarios', q, audience }), confident, total: rows.length } };
    },
    async getScenarioPlan({ db, principal, params, query }) {
      const source = await sources(db, principal, params.scenarioId);
      const { answers, dropped } = answersOfQuery(source.definition, query.answers);
      return { body: planOf(source, answers, dropped) };
    },
    getScenario: async ({ db, principal, params }) => ({ body: await scenarioOf(db, principal, params.scenarioId) }),
  };
}
