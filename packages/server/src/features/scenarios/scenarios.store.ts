import type { Scenario } from '@hallkit/contract';
import type { Kysely } from 'kysely';
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
