import { sql, type Kysely, type SelectQueryBuilder } from 'kysely';
import type { SubjectKind } from '@hallkit/contract';
import type { Database } from '../../platform/database/schema.ts';
import type { SubjectKey } from './supervision.types.ts';

/** Before everything by whatever clock: at once. */
const soon = new Date(0);
/** Rows of one statement. */
const batch = 1000;

/** Puts things before all that is due; those that are looked at just now are looked at once more. */
export async function lookSoon(db: Kysely<Database>, kind: SubjectKind, keys: readonly { readonly hallId: string; readonly id: string }[]): Promise<void> {
  // In one order, so that two who write the same wait for one another and never in a circle.
  const sorted = [...new Map(keys.map((key) => [`${key.hallId} ${key.id}`, key])).entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, key]) => key);
  for (let from = 0; from < sorted.length; from += batch) {
    await db.insertInto('watches').values(sorted.slice(from, from + batch).map(({ hallId, id }) => ({ hall_id: hallId, kind, subject_id: id, next_at: soon })))
      .onConflict((conflict) => conflict.columns(['hall_id', 'kind', 'subject_id']).doUpdateSet({ next_at: soon })).execute();
  }
}

/** The query of what is due: along an index, as many rows as are taken. */
export const takeDueQuery = (db: Kysely<Database>, kinds: readonly SubjectKind[], now: Date, limit: number): SelectQueryBuilder<Database, 'watches', SubjectKey> =>
  db.selectFrom('watches').select(['hall_id as hallId', 'kind', 'subject_id as id']).where('next_at', '<=', now).where('kind', 'in', [...kinds]).orderBy('next_at').limit(limit).forUpdate().skipLocked();

/** What is due, locked; what another server has in hand, or a step that is being written, is passed over. */
export const takeDue = async (db: Kysely<Database>, kinds: readonly SubjectKind[], now: Date, limit: number): Promise<SubjectKey[]> => (kinds.length === 0 ? [] : takeDueQuery(db, kinds, now, limit).execute());

/** One thing that is still due, locked; undefined where somebody else has it or has done it. */
export async function takeOne(db: Kysely<Database>, { hallId, kind, id }: SubjectKey, now: Date): Promise<SubjectKey | undefined> {
  return db.selectFrom('watches').select(['hall_id as hallId', 'kind', 'subject_id as id']).where('hall_id', '=', hallId).where('kind', '=', kind).where('subject_id', '=', id).where('next_at', '<=', now).forUpdate().skipLocked().executeTakeFirst();
}

/** Says when to look again; null: when something happens. */
export async function setNext(db: Kysely<Database>, { hallId, kind, id }: SubjectKey, nextAt: Date | null, revision: string): Promise<void> {
  await db.updateTable('watches').set({ next_at: nextAt, revision }).where('hall_id', '=', hallId).where('kind', '=', kind).where('subject_id', '=', id).execute();
}

/** Stops watching. */
export async function deleteWatch(db: Kysely<Database>, { hallId, kind, id }: SubjectKey): Promise<void> {
  await db.deleteFrom('watches').where('hall_id', '=', hallId).where('kind', '=', kind).where('subject_id', '=', id).execute();
}

/** Puts off what could not be read, so that it holds up nothing else. */
export async function postpone(db: Kysely<Database>, { hallId, kind, id }: SubjectKey, until: Date): Promise<void> {
  await db.updateTable('watches').set({ next_at: until }).where('hall_id', '=', hallId).where('kind', '=', kind).where('subject_id', '=', id).where('next_at', '<', until).execute();
}

/** Has those of a hall looked at again that were read by another calendar or other settings. @returns How many. */
export async function lookAgain(db: Kysely<Database>, hallId: string, revision: string, limit: number): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    with stale as (
      select kind, subject_id from watches where hall_id = ${hallId} and (revision < ${revision} or revision > ${revision}) limit ${limit} for update skip locked)
    update watches set next_at = ${soon}, revision = null from stale where watches.hall_id = ${hallId} and watches.kind = stale.kind and watches.subject_id = stale.subject_id returning watches.subject_id as id`.execute(db);
  return rows.length;
}

/** Halls in which something is watched, with their time zones. */
export async function selectZones(db: Kysely<Database>, hallIds?: readonly string[]): Promise<Map<string, string>> {
  let query = db.selectFrom('halls').select(['id', sql<string | null>`content ->> 'timeZone'`.as('zone')]);
  if (hallIds) query = query.where('id', 'in', [...hallIds]);
  return new Map((await query.execute()).map(({ id, zone }) => [id, zone ?? 'Asia/Shanghai']));
}
