import type { Scenario, ScenarioSummary, TimeLimit } from '@hallkit/contract';
import { createSearchIndex, type SearchDocument, type SearchIndex, type SearchMatch } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import { selectRevision } from '../halls/halls.store.ts';
import { selectScenario, selectScenarios, type ScenarioRow } from './scenarios.store.ts';

interface Held {
  readonly revision: string;
  readonly rows: ReadonlyMap<string, ScenarioRow>;
  readonly index: SearchIndex;
}

/** Finds scenarios; the index of a network is kept until its catalogue changes. */
export interface Scenarios {
  list(db: Kysely<Database>, hallId: string, query: string, audience?: 'natural' | 'legal'): Promise<{ rows: ScenarioSummary[]; confident: boolean }>;
  get(db: Kysely<Database>, hallId: string, id: string): Promise<Scenario>;
}

const notAFilter = { departmentId: '', departmentName: '', regionCode: '', regionName: '', topics: [], type: '', online: null, mail: null, agent: null, crossRegion: null, weekend: null } as const;

const documentOf = ({ id, everydayNames, content }: ScenarioRow): SearchDocument => ({
  ...notAFilter, id, familyId: id, name: content.name.zh, english: content.name.en, codes: [], audiences: [content.audience],
  everydayNames: [...everydayNames, ...content.matters.map(({ name }) => name.zh)],
});

/** The days a scenario takes: its longest matter, as they run side by side. */
function longest(scenario: Scenario): TimeLimit {
  const limits = scenario.matters.flatMap(({ promisedLimit }) => (promisedLimit?.unit === 'workingDays' ? [promisedLimit] : []));
  return limits.reduce<TimeLimit>((most, limit) => (most === null || limit.value > most.value ? limit : most), null);
}

function summaryOf({ content, everydayNames }: ScenarioRow, match: SearchMatch | null): ScenarioSummary {
  const { id, name, audience, department, matters, provenance } = content;
  const isMatter = match?.field === 'everydayName' && !everydayNames.includes(match.text);
  const field = isMatter ? 'matter' : match?.field;
  return { id, name, audience, department, matters: matters.length, promisedLimit: longest(content), provenance, match: match && field !== 'code' && field !== 'department' && field !== undefined ? { field, text: match.text } : null };
}

/** The scenarios of all networks that one process answers for. */
export function createScenarios(): Scenarios {
  const held = new Map<string, Held>();
  const load = async (db: Kysely<Database>, hallId: string): Promise<Held> => {
    const revision = await selectRevision(db, hallId);
    const known = held.get(hallId);
    if (known?.revision === revision) return known;
    const rows = await selectScenarios(db, hallId);
    const made = { revision, rows: new Map(rows.map((row) => [row.id, row])), index: createSearchIndex(rows.map(documentOf)) };
    held.set(hallId, made);
    return made;
  };
  return {
    async list(db, hallId, query, audience) {
      const { index, rows } = await load(db, hallId);
      const { hits, confident } = index.search(query, { limit: 1000, facets: false, ...(audience ? { filters: { audience } } : {}) });
      return { confident, rows: hits.flatMap(({ id, match }) => { const row = rows.get(id); return row ? [summaryOf(row, match)] : []; }) };
    },
    async get(db, hallId, id) {
      const scenario = await selectScenario(db, hallId, id);
      if (!scenario) throw new HttpProblem('scenario.not-found');
      return scenario;
    },
  };
}
