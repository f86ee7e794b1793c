import type { DepartmentRef, Material, Scenario } from '@hallkit/contract';
import { usualLevel, type IdentityLevel, type ScenarioDefinition } from '@hallkit/domain';
import { sql, type Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';

/** A scenario with the everyday words that lead to it. */
export interface ScenarioRow {
  readonly id: string;
  readonly everydayNames: string[];
  readonly content: Scenario;
}

/** Scenarios of a network in their order. */
export async function selectScenarios(db: Kysely<Database>, networkId: string): Promise<ScenarioRow[]> {
  return db.selectFrom('scenarios').select(['id', 'everyday_names as everydayNames', 'content']).where('hall_id', '=', networkId).orderBy('position').execute();
}

/** One scenario, or undefined. */
export async function selectScenario(db: Kysely<Database>, networkId: string, id: string): Promise<Scenario | undefined> {
  return (await db.selectFrom('scenarios').select('content').where('hall_id', '=', networkId).where('id', '=', id).executeTakeFirst())?.content;
}

/** Those of some matters that are listed in halls, of one department where one is given. */
export async function selectListed(db: Kysely<Database>, ids: readonly string[], hallIds: readonly string[], departmentId: string | null): Promise<Set<string>> {
  if (ids.length === 0 || hallIds.length === 0) return new Set();
  let query = db.selectFrom('matters').select('id').where('id', 'in', [...ids]).where('hall_id', 'in', [...hallIds]).where('state', 'in', ['inForce', 'suspended']);
  if (departmentId !== null) query = query.where('department_id', '=', departmentId);
  return new Set((await query.execute()).map(({ id }) => id));
}

/** A scenario with what it is planned with, or undefined. */
export async function selectDefinition(db: Kysely<Database>, networkId: string, id: string): Promise<{ content: Scenario; definition: ScenarioDefinition | null } | undefined> {
  return db.selectFrom('scenarios').select(['content', 'definition']).where('hall_id', '=', networkId).where('id', '=', id).executeTakeFirst();
}

/** The revision of a network's catalogue as this transaction sees it. */
export async function selectScenarioRevision(db: Kysely<Database>, networkId: string): Promise<string> {
  return String((await db.selectFrom('catalogue_revisions').select('revision').where('hall_id', '=', networkId).executeTakeFirst())?.revision ?? '');
}

/** A matter that a scenario leads to. */
export interface LinkedMatter {
  readonly id: string;
  readonly hallId: string;
  readonly departmentId: string;
  readonly version: number;
  readonly contentHash: string;
  readonly identityLevel: IdentityLevel;
}

/** Matters by the id that the scenario names: in a hall that lists the same matter itself, the one of that hall. */
export async function selectLinked(db: Kysely<Database>, ids: readonly string[], hallId: string): Promise<Map<string, LinkedMatter>> {
  if (ids.length === 0) return new Map();
  const listed = ['inForce', 'suspended'] as const;
  const rows = await db
    .selectFrom('matters as named')
    .innerJoin('matters as found', (join) => join.onRef('found.family_id', '=', 'named.family_id').onRef('found.name_zh', '=', 'named.name_zh').on('found.state', 'in', listed)
      .on(({ or, and, eb }) => or([eb('found.hall_id', '=', hallId), and([eb('found.hall_id', '=', eb.ref('named.hall_id')), eb('found.id', '=', eb.ref('named.id'))])])))
    .innerJoin('matter_versions', (join) => join.onRef('matter_versions.hall_id', '=', 'found.hall_id').onRef('matter_versions.matter_id', '=', 'found.id').onRef('matter_versions.version', '=', 'found.current_version'))
    .where('named.id', 'in', [...ids])
    .select([sql<IdentityLevel>`coalesce(matter_versions.content->>'identityLevel', ${usualLevel})`.as('identityLevel'), 'named.id as named', 'found.id', 'found.hall_id as hallId', 'found.department_id as departmentId', 'found.current_version as version', 'found.content_hash as contentHash'])
    .orderBy('found.id')
    .execute();
  return new Map([...rows.filter((row) => row.hallId !== hallId), ...rows.filter((row) => row.hallId === hallId)].map(({ named, ...row }) => [named, row]));
}

/** Scenarios of a network that have a matter, or the same one of another hall of it. */
export async function selectScenariosWith(db: Kysely<Database>, networkId: string, matterId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('scenarios')
    .select('scenarios.id')
    .where('scenarios.hall_id', '=', networkId)
    .where(sql<boolean>`exists (select from jsonb_array_elements(scenarios.content->'matters') listed join matters named on named.id = listed->>'matterId' join matters own on own.family_id = named.family_id and own.name_zh = named.name_zh where own.id = ${matterId})`)
    .orderBy('scenarios.id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Papers of the guides in force, by matter. */
export async function selectMaterials(db: Kysely<Database>, ids: readonly string[]): Promise<Map<string, readonly Pick<Material, 'id' | 'name' | 'original'>[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('matters')
    .innerJoin('matter_versions', (join) => join.onRef('matter_versions.hall_id', '=', 'matters.hall_id').onRef('matter_versions.matter_id', '=', 'matters.id').onRef('matter_versions.version', '=', 'matters.current_version'))
    .select(['matters.id', sql<readonly Pick<Material, 'id' | 'name' | 'original'>[]>`content->'materials'`.as('materials')]).where('matters.id', 'in', [...ids]).execute();
  return new Map(rows.map(({ id, materials }) => [id, materials]));
}

/** The departments of a hall. */
export async function selectHallDepartments(db: Kysely<Database>, hallId: string): Promise<DepartmentRef[]> {
  return db.selectFrom('departments').select(['id', 'name']).where('hall_id', '=', hallId).orderBy('id').execute();
}
