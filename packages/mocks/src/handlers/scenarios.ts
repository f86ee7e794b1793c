import type { Scenario, ScenarioSummary, TimeLimit } from '@hallkit/contract';
import { answerPrefix, answersFromParameters, createSearchIndex } from '@hallkit/domain';
import type { SearchDocument, SearchIndex, SearchMatch } from '@hallkit/domain';
import type { MockCatalogue } from '../data/catalogue.ts';
import type { ScenarioRecord } from '../data/scenarios.ts';
import { wrongAnswers } from '../live/applications.ts';
import { definitionOf, planView } from '../live/plans.ts';
import { pageOf } from '../platform/cursor.ts';
import type { MockHandlers } from '../platform/handler.ts';
import { MockProblem } from '../platform/problem.ts';

const unfiltered = { departmentId: '', departmentName: '', regionCode: '', regionName: '', topics: [], codes: [], type: '', online: null, mail: null, agent: null, crossRegion: null, weekend: null } as const;

const documentOf = ({ scenario: { id, name, audience, matters }, everydayNames }: ScenarioRecord): SearchDocument => ({
  ...unfiltered, id, familyId: id, name: name.zh, english: name.en, audiences: [audience], everydayNames: [...everydayNames, ...matters.map((matter) => matter.name.zh)],
});

/** Matters of a scenario run side by side: the longest counts. */
const longest = ({ matters }: Scenario): TimeLimit => matters.map(({ promisedLimit }) => promisedLimit).reduce((most, limit) => ((limit?.value ?? -1) > (most?.value ?? -1) ? limit : most), null);

function summaryOf({ scenario, everydayNames }: ScenarioRecord, match: SearchMatch | null): ScenarioSummary {
  const { id, name, audience, department, matters, provenance } = scenario;
  const field = match?.field === 'everydayName' && !everydayNames.includes(match.text) ? ('matter' as const) : match?.field;
  const shown = match && field !== undefined && field !== 'code' && field !== 'department' ? { field, text: match.text } : null;
  return { id, name, audience, department, matters: matters.length, promisedLimit: longest(scenario), provenance, match: shown };
}

const indexes = new WeakMap<MockCatalogue, SearchIndex>();
function indexOf(catalogue: MockCatalogue): SearchIndex {
  const known = indexes.get(catalogue) ?? createSearchIndex(catalogue.scenarios.map(documentOf));
  indexes.set(catalogue, known);
  return known;
}

/** Life and business events. */
export const scenariosHandlers: Pick<MockHandlers, 'listScenarios' | 'getScenario' | 'getScenarioPlan'> = {
  listScenarios({ catalogue, query: { q = '', audience, limit, cursor } }) {
    const { hits, confident } = indexOf(catalogue).search(q, { limit: 1000, facets: false, ...(audience ? { filters: { audience } } : {}) });
    const rows = hits.flatMap(({ id, match }) => {
      const record = catalogue.scenarios.find(({ scenario }) => scenario.id === id);
      return record ? [summaryOf(record, match)] : [];
    });
    return { ...pageOf(rows, { limit, cursor }, { list: 'scenarios', q, audience }), confident, total: rows.length };
  },
  getScenario({ catalogue, params }) {
    const found = catalogue.scenarios.find(({ scenario }) => scenario.id === params.scenarioId);
    if (!found) throw new MockProblem('scenario.not-found');
    return found.scenario;
  },
  getScenarioPlan({ catalogue, params, query }) {
    const definition = definitionOf(catalogue, { scenarioId: params.scenarioId });
    if (!definition) throw new MockProblem('scenario.not-found');
    const pairs = (query.answers ?? '').split(',').filter((pair) => pair !== '').map((pair): [string, string] => [answerPrefix + pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]);
    const { answers, faults, dropped } = answersFromParameters(definition, new URLSearchParams(pairs));
    if (faults.length > 0) throw wrongAnswers(faults, 'query');
    return planView(catalogue, definition, answers, dropped);
  },
};
