import { createHash } from 'node:crypto';
import { departmentIdOf, scenarioDefinitions } from '@hallkit/catalogue';
import type { LocalizedText, Scenario } from '@hallkit/contract';
import type { ScenarioDefinition } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import { viewOf, type Principal } from '../../platform/keys/principal.ts';
import { selectDefinition, selectDepartmentNames, selectLinked, selectScenarioRevision, type LinkedMatter } from './scenarios.store.ts';

/** Where a matter of a scenario leads in a hall: its guide, and the department that decides. */
export interface PlanLink {
  /** Null where the hall lists none that the caller may see. */
  readonly matterId: string | null;
  readonly version: number | null;
  /** Null where the hall has no such department. */
  readonly department: { readonly id: string; readonly name: LocalizedText } | null;
}

/** What a scenario is planned with in a hall. */
export interface ScenarioSource {
  readonly definition: ScenarioDefinition;
  /** By id of the matter in the definition. */
  readonly links: ReadonlyMap<string, PlanLink>;
  /** Of the scenario as a whole; null without. */
  readonly leadDepartmentId: string | null;
  /** Changes whenever the scenario or a matter in it does. */
  readonly revision: string;
}

/** Finds sources; kept until the catalogue changes. @throws {HttpProblem} scenario.not-found. */
export type ScenarioSources = (db: Kysely<Database>, principal: Pick<Principal, 'networkId' | 'hallId' | 'hallIds' | 'departmentId'>, scenarioId: string) => Promise<ScenarioSource>;

let national: ReadonlyMap<string, ScenarioDefinition> | undefined;

/** A definition that a database from before definitions were kept does not have. */
function nationalDefinition(id: string): ScenarioDefinition | undefined {
  national ??= new Map(scenarioDefinitions().map((definition) => [definition.id, definition]));
  return national.get(id);
}

/** The row of the list that a matter of the definition is; one that the list names once may stand as two procedures. */
const rowOf = (rows: Scenario['matters'], name: string): Scenario['matters'][number] | undefined => rows.find(({ name: { zh } }) => zh === name) ?? rows.find(({ name: { zh } }) => name.startsWith(`${zh}（`));

function departmentOf(departments: ReadonlyMap<string, LocalizedText>, id: string | null | undefined): PlanLink['department'] {
  const name = id === null || id === undefined ? undefined : departments.get(id);
  return id && name ? { id, name } : null;
}

/** By the matter where it is known, else by name: a hall's own list may have departments of its own. */
function departmentIdIn(departments: ReadonlyMap<string, LocalizedText>, name: string): string | null {
  return [...departments].find(([, own]) => own.zh === name)?.[0] ?? departmentIdOf(name);
}

async function load(db: Kysely<Database>, principal: Parameters<ScenarioSources>[1], id: string): Promise<ScenarioSource> {
  const row = await selectDefinition(db, principal.networkId, id);
  const definition = row?.definition ?? (row ? nationalDefinition(id) : undefined);
  if (!row || !definition) throw new HttpProblem('scenario.not-found');
  const rows = new Map(definition.matters.map((matter) => [matter.id, rowOf(row.content.matters, matter.name.zh)?.matterId ?? null]));
  const linked = await selectLinked(db, [...rows.values()].filter((each) => each !== null), principal.hallId);
  const departments = await selectDepartmentNames(db, principal.hallId);
  const seen = ({ hallId, departmentId }: LinkedMatter): boolean => principal.hallIds.includes(hallId) && (principal.departmentId === null || principal.departmentId === departmentId);
  const links = new Map(definition.matters.map(({ id: planId, department }): [string, PlanLink] => {
    const found = linked.get(rows.get(planId) ?? '');
    const matter = found && seen(found) ? found : undefined;
    return [planId, {
      matterId: matter?.id ?? null,
      version: matter?.version ?? null,
      department: departmentOf(departments, found?.departmentId) ?? departmentOf(departments, departmentIdIn(departments, department.zh)),
    }];
  }));
  const lead = definition.leadDepartment && departmentIdIn(departments, definition.leadDepartment.zh);
  const known = [definition, [...links.values()], [...linked.values()].map(({ id: matterId, contentHash }) => [matterId, contentHash])];
  return { definition, links, leadDepartmentId: departmentOf(departments, lead)?.id ?? null, revision: createHash('sha256').update(JSON.stringify(known)).digest('base64url').slice(0, 10) };
}

/** The sources of all halls that one process answers for. Loading is not shared: it may belong to a transaction that is given up. */
export function createScenarioSources(): ScenarioSources {
  const held = new Map<string, { readonly revision: string; readonly source: ScenarioSource }>();
  return async (db, principal, id) => {
    const key = `${principal.hallId} ${viewOf(principal)} ${id}`;
    const revision = await selectScenarioRevision(db, principal.networkId);
    const known = held.get(key);
    if (known?.revision === revision) return known.source;
    const source = await load(db, principal, id);
    held.set(key, { revision, source });
    return source;
  };
}
