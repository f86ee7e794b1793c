import { readdirSync } from 'node:fs';
import type { ScenarioDefinition } from '@hallkit/domain';
import { readData } from './data.ts';

const folder = new URL('../../data/scenarios/', import.meta.url);

/** The scenarios to plan with, one of each file of `data/scenarios/`, by id; `npm run scenario -- check` says whether they are sound. */
export function scenarioDefinitions(): readonly ScenarioDefinition[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'schema.json');
  return names.sort().map((name) => readData<ScenarioDefinition>(`scenarios/${name}`));
}
