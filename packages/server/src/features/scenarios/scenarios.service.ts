import type { Scenario, ScenarioSummary, TimeLimit } from '@hallkit/contract';
import { createSearchIndex, type SearchDocument, type SearchIndex, type SearchMatch } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { selectListed, selectScenario, selectScenarios, type ScenarioRow } from './scenarios.store.ts';

interface Held {
  readonly revision: string;
  readonly rows: ReadonlyMap<string, ScenarioRow>;
  readonly index: SearchIndex;
}

/** Finds scenarios; the index of a network is kept until its catalogue changes. */
export interface Scenarios {
  list(db: Kysely<Database>, networkId: string, revision: string, query: string, audience?: 'natural' | 'legal'): Promise<{ rows: ScenarioSummary[]; confident: boolean }>;
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

/** A scenario; of its matters only those that the key sees lead to a guide. @throws {HttpProblem} scenario.not-found. */
export async function scenarioOf(db: Kysely<Database>, { networkId, hallIds, departmentId }: Principal, id: string): Promise<Scenario> {
  const scenario = await selectScenario(db, networkId, id);
  if (!scenario) throw new HttpProblem('scenario.not-found');
  const listed = await selectListed(db, scenario.matters.flatMap(({ matterId }) => matterId ?? []), hallIds, departmentId);
  return { ...scenario, matters: scenario.matters.map((matter) => ({ ...matter, matterId: matter.matterId !== null && listed.has(matter.matterId) ? matter.matterId : null })) };
}

/** The scenarios of all networks that one process answers for. */
export function createScenarios(): Scenarios {
  const held = new Map<string, Held>();
  const load = async (db: Kysely<Database>, networkId: string, revision: string): Promise<Held> => {
    const known = held.get(networkId);
    if (known && Number(known.revision) >= Number(revision)) return known;
    const rows = await selectScenarios(db, networkId);
    const made = { revision, rows: new Map(rows.map((row) => [row.id, row])), index: createSearchIndex(rows.map(documentOf)) };
    held.set(networkId, made);
    return made;
  };
  return {
    async list(db, networkId, revision, query, audience) {
      const { index, rows } = await load(db, networkId, revision);
      const { hits, confident } = index.search(query, { limit: 1000, facets: false, ...(audience ? { filters: { audience } } : {}) });
      return { confident, rows: hits.flatMap(({ id, match }) => { const row = rows.get(id); return row ? [summaryOf(row, match)] : []; }) };
    },
  };
}
