import { createHash } from 'node:crypto';
import { departmentOf, materialKeyOf, scenarioDefinitions } from '@hallkit/catalogue';
import type { DepartmentRef, Scenario } from '@hallkit/contract';
import { usualLevel, type GuideForm, type IdentityLevel, type ScenarioDefinition } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import { selectDefinition, selectHallDepartments, selectLinked, selectMaterials, selectScenarioRevision, type LinkedMatter } from './scenarios.store.ts';

/** Where a matter of a scenario leads in a hall: its guide, and the department that decides. */
export interface PlanLink {
  /** Null where the hall lists none that the caller may see. */
  readonly matterId: string | null;
  readonly version: number | null;
  /** Null where the hall has no such department. */
  readonly department: DepartmentRef | null;
  /** How surely it has to be known who submits it; the usual level where the hall does not list the matter. */
  readonly identityLevel: IdentityLevel;
  /** How its guide wants each paper, by key; none where the hall has no guide. */
  readonly forms: ReadonlyMap<string, GuideForm>;
}

/** What a scenario is planned with in a hall. */
export interface ScenarioSource {
  readonly definition: ScenarioDefinition;
  /** By id of the matter in the definition. */
  readonly links: ReadonlyMap<string, PlanLink>;
  /** Of the scenario as a whole; null without. */
  readonly lead: DepartmentRef | null;
  /** Changes whenever the scenario or a matter in it does. */
  readonly revision: string;
}

/** In which hall a scenario is planned, and what of it is seen; a principal is one. */
export interface ScenarioView {
  readonly networkId: string;
  readonly hallId: string;
  /** Halls whose guides are named; null for all of the network. */
  readonly hallIds: readonly string[] | null;
  readonly departmentId: string | null;
}

/** Finds sources; kept until the catalogue changes. @throws {HttpProblem} scenario.not-found. */
export type ScenarioSources = (db: Kysely<Database>, view: ScenarioView, scenarioId: string) => Promise<ScenarioSource>;

let national: ReadonlyMap<string, ScenarioDefinition> | undefined;

/** A definition that a database from before definitions were kept does not have. */
function nationalDefinition(id: string): ScenarioDefinition | undefined {
  national ??= new Map(scenarioDefinitions().map((definition) => [definition.id, definition]));
  return national.get(id);
}

/** The row of the list that a matter of the definition is; one that the list names once may stand as two procedures. */
const rowOf = (rows: Scenario['matters'], name: string): Scenario['matters'][number] | undefined => rows.find(({ name: { zh } }) => zh === name) ?? rows.find(({ name: { zh } }) => name.startsWith(`${zh}（`));

async function load(db: Kysely<Database>, { networkId, hallId, hallIds, departmentId }: ScenarioView, id: string): Promise<ScenarioSource> {
  const row = await selectDefinition(db, networkId, id);
  const definition = row?.definition ?? (row ? nationalDefinition(id) : undefined);
  if (!row || !definition) throw new HttpProblem('scenario.not-found');
  const rows = new Map(definition.matters.map((matter) => [matter.id, rowOf(row.content.matters, matter.name.zh)?.matterId ?? null]));
  const linked = await selectLinked(db, [...rows.values()].filter((each) => each !== null), hallId);
  const departments = await selectHallDepartments(db, hallId);
  const guides = await selectMaterials(db, [...linked.values()].map((matter) => matter.id));
  const seen = (matter: LinkedMatter): boolean => (hallIds?.includes(matter.hallId) ?? true) && (departmentId === null || departmentId === matter.departmentId);
  const links = new Map(definition.matters.map(({ id: planId, department }): [string, PlanLink] => {
    const found = linked.get(rows.get(planId) ?? '');
    const matter = found && seen(found) ? found : undefined;
    return [planId, {
      matterId: matter?.id ?? null,
      version: matter?.version ?? null,
      forms: new Map((guides.get(found?.id ?? '') ?? []).map((material) => [materialKeyOf(material), material.original])),
      // By the matter where it is known, else by the name that the scenario gives it.
      department: departments.find((each) => each.id === found?.departmentId) ?? departmentOf(department.zh, departments),
      identityLevel: found?.identityLevel ?? usualLevel,
    }];
  }));
  const lead = definition.leadDepartment && departmentOf(definition.leadDepartment.zh, departments);
  const known = [definition, [...links.values()], [...linked.values()].map(({ id: matterId, contentHash }) => [matterId, contentHash])];
  return { definition, links, lead, revision: createHash('sha256').update(JSON.stringify(known)).digest('base64url').slice(0, 10) };
}

/** The sources of all halls that one process answers for. Loading is not shared: it may belong to a transaction that is given up. */
export function createScenarioSources(): ScenarioSources {
  const held = new Map<string, { readonly revision: string; readonly source: ScenarioSource }>();
  return async (db, view, id) => {
    const { networkId, hallId, hallIds, departmentId } = view;
    const key = [networkId, hallId, hallIds?.join(',') ?? '*', departmentId ?? '', id].join(' ');
    const revision = await selectScenarioRevision(db, networkId);
    const known = held.get(key);
    if (known?.revision === revision) return known.source;
    const source = await load(db, view, id);
    held.set(key, { revision, source });
    return source;
  };
}
