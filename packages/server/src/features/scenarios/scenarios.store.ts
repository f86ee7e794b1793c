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
export async function selectScenarios(db: Kysely<Database>, hallId: string): Promise<ScenarioRow[]> {
  return db.selectFrom('scenarios').select(['id', 'everyday_names as everydayNames', 'content']).where('hall_id', '=', hallId).orderBy('position').execute();
}

/** One scenario, or undefined. */
export async function selectScenario(db: Kysely<Database>, hallId: string, id: string): Promise<Scenario | undefined> {
  return (await db.selectFrom('scenarios').select('content').where('hall_id', '=', hallId).where('id', '=', id).executeTakeFirst())?.content;
}
