import type { EditedMatter, EverydayEdit } from '@hallkit/catalogue/import';
import { sql, type Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';

/** A matter with its names before and after the hall's edits. */
export interface NamedMatter extends EditedMatter {
  readonly hallId: string;
  readonly everydayNames: readonly string[];
}

/** New names of a matter. */
export interface NewNames {
  readonly hallId: string;
  readonly id: string;
  readonly names: readonly string[];
}

const batch = 500;

/** The edits that a hall has handed in, in their order. */
export async function selectEdits(db: Kysely<Database>, networkId: string): Promise<EverydayEdit[]> {
  return db.selectFrom('everyday_name_edits').select(['position as row', 'matter', 'everyday', 'without']).where('hall_id', '=', networkId).orderBy('position').execute();
}

/** Puts a hall's edits in place of its earlier ones. */
export async function replaceEdits(db: Kysely<Database>, networkId: string, edits: readonly EverydayEdit[]): Promise<void> {
  await db.deleteFrom('everyday_name_edits').where('hall_id', '=', networkId).execute();
  for (let from = 0; from < edits.length; from += batch) {
    const rows = edits.slice(from, from + batch).map(({ row, matter, everyday, without }) => ({ hall_id: networkId, position: row, matter, everyday: [...everyday], without: [...without] }));
    await db.insertInto('everyday_name_edits').values(rows).execute();
  }
}

/** Every matter of a network that is not closed, as edits find it. */
export async function selectNamed(db: Kysely<Database>, networkId: string): Promise<NamedMatter[]> {
  const rows = await db
    .selectFrom('matters')
    .innerJoin('halls', 'halls.id', 'matters.hall_id')
    .innerJoin('matter_versions', (join) => join.onRef('matter_versions.hall_id', '=', 'matters.hall_id').onRef('matter_versions.matter_id', '=', 'matters.id').onRef('matter_versions.version', '=', 'matters.current_version'))
    .where('halls.network_id', '=', networkId)
    .where('matters.state', '!=', 'cancelled')
    .select(['matters.hall_id as hallId', 'matters.id', 'matters.name_zh as name', 'matters.base_code as baseCode', 'matters.implementing_code as implementingCode', 'matters.base_names as baseNames', 'matters.everyday_names as everydayNames'])
    .select(sql<string | null>`matter_versions.content->'parentMatter'->'name'->>'zh'`.as('parent'))
    .orderBy('matters.id')
    .execute();
  return rows.map(({ baseCode, implementingCode, ...row }) => ({ ...row, codes: [baseCode, implementingCode].filter((code) => code !== null) }));
}

const recordset = (some: readonly NewNames[]) => sql`jsonb_to_recordset(${JSON.stringify(some)}::jsonb) as given("hallId" text, id text, names jsonb, "familyId" text)`;
const asArray = sql`array(select jsonb_array_elements_text(given.names))`;

/** Writes what matters are called, in the list and in the guide that is in force. */
export async function writeNames(db: Kysely<Database>, named: readonly NewNames[]): Promise<void> {
  for (let from = 0; from < named.length; from += batch) {
    const given = recordset(named.slice(from, from + batch));
    await sql`update matters set everyday_names = ${asArray}, summary = jsonb_set(summary, '{everydayNames}', given.names), updated_at = now()
      from ${given} where matters.hall_id = given."hallId" and matters.id = given.id`.execute(db);
    await sql`update matter_versions set content = jsonb_set(matter_versions.content, '{everydayNames}', given.names)
      from ${given}, matters where matters.hall_id = given."hallId" and matters.id = given.id
      and matter_versions.hall_id = matters.hall_id and matter_versions.matter_id = matters.id and matter_versions.version = matters.current_version`.execute(db);
  }
}

/** Writes what is not of the guide for matters whose guide stays: the names before any edit, and the family. @returns How many were other before. */
export async function refresh(db: Kysely<Database>, matters: readonly (NewNames & { readonly familyId: string })[]): Promise<number> {
  let changed = 0;
  for (let from = 0; from < matters.length; from += batch) {
    const result = await sql`update matters set base_names = ${asArray}, family_id = given."familyId" from ${recordset(matters.slice(from, from + batch))}
      where matters.hall_id = given."hallId" and matters.id = given.id and (matters.base_names <> ${asArray} or matters.family_id <> given."familyId")`.execute(db);
    changed += Number(result.numAffectedRows ?? 0);
  }
  return changed;
}
