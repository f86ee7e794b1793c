import { sql, type Kysely } from 'kysely';
import type { DepartmentRecord, HallRecord, MatterRecord, ScenarioRecord } from '@hallkit/catalogue';
import type { Database } from '../../platform/database/schema.ts';
import type { KeptHall } from './matters.import.halls.ts';
import { summaryOf } from './matters.summary.ts';

/** What is known of a matter before an import. */
export interface CurrentMatter {
  readonly hallId: string;
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly hash: string;
}

/** A matter to be written, with the version it becomes. */
export interface MatterWrite {
  readonly record: MatterRecord;
  readonly hash: string;
  readonly version: number;
  readonly position: number;
}

/** When and by which import a version is made. */
export interface Stamp {
  readonly day: string;
  readonly runId: string | null;
}

const batch = 200;

/** Only one catalogue change of a network at a time; the others wait here. */
export async function lockCatalogue(db: Kysely<Database>, networkId: string): Promise<void> {
  await sql`insert into catalogue_revisions (hall_id, revision) values (${networkId}, 0) on conflict do nothing`.execute(db);
  await db.selectFrom('catalogue_revisions').select('revision').where('hall_id', '=', networkId).forUpdate().execute();
}

/** Tells every server that the catalogue is another one now. */
export async function raiseRevision(db: Kysely<Database>, networkId: string): Promise<void> {
  await db.updateTable('catalogue_revisions').set(({ eb }) => ({ revision: eb('revision', '+', 1), changed_at: new Date() })).where('hall_id', '=', networkId).execute();
}

/** Waits for the others that migrate or fill this database, and keeps them waiting. */
export async function lockSchema(db: Kysely<Database>): Promise<void> {
  await sql`select id from schema_lock for update`.execute(db);
}

/** @param numberPrefix - Two letters that the numbers of applications begin with; those of the product without. */
export async function writeHalls(db: Kysely<Database>, halls: readonly HallRecord[], networkId: string, numberPrefix: string | null = null): Promise<void> {
  const rows = halls.map((hall, position) => ({ id: hall.id, parent_hall_id: hall.parentHallId, network_id: networkId, position, region_code: hall.region.code, content: JSON.stringify(hall), number_prefix: numberPrefix }));
  await db.insertInto('halls').values(rows).onConflict((conflict) => conflict.column('id').doNothing()).execute();
}

/** Every hall in its order. */
export async function selectKeptHalls(db: Kysely<Database>): Promise<KeptHall[]> {
  return db.selectFrom('halls').select(['network_id as networkId', 'content as hall']).orderBy('position').orderBy('id').execute();
}

/** A transaction that writes thousands of guides, or waits for another that does, may take longer than a request. */
export async function allowLongStatements(db: Kysely<Database>): Promise<void> {
  await sql`set local statement_timeout = '15min'`.execute(db);
  await sql`set local idle_in_transaction_session_timeout = '15min'`.execute(db);
}

export async function writeDepartments(db: Kysely<Database>, departments: readonly DepartmentRecord[]): Promise<void> {
  for (let from = 0; from < departments.length; from += batch) {
    const rows = departments.slice(from, from + batch).map(({ hallId, id, name, phone }) => ({ hall_id: hallId, id, name: JSON.stringify(name), phone: phone === null ? null : JSON.stringify(phone) }));
    await db.insertInto('departments').values(rows).onConflict((conflict) => conflict.columns(['hall_id', 'id']).doUpdateSet(({ ref, fn }) => ({ name: ref('excluded.name'), phone: fn.coalesce('excluded.phone', 'departments.phone') }))).execute();
  }
}

/** Matters of a network, those of some areas where areas are given. */
export async function selectCurrent(db: Kysely<Database>, networkId: string, areas: readonly string[]): Promise<CurrentMatter[]> {
  return db
    .selectFrom('matters')
    .innerJoin('halls', 'halls.id', 'matters.hall_id')
    .where('halls.network_id', '=', networkId)
    .where('matters.area_code', 'in', areas.length > 0 ? [...areas] : [''])
    .select(['matters.hall_id as hallId', 'matters.id', 'matters.state', 'matters.current_version as version', 'matters.content_hash as hash'])
    .execute();
}

/** Writes matters and the version each becomes; earlier versions end the day before. */
export async function writeMatters(db: Kysely<Database>, writes: readonly MatterWrite[], { day, runId }: Stamp): Promise<void> {
  for (let from = 0; from < writes.length; from += batch) {
    const some = writes.slice(from, from + batch);
    await db
      .insertInto('matters')
      .values(some.map(({ record: { familyId, content }, hash, version, position }) => ({
        hall_id: content.hallId, id: content.id, position, family_id: familyId, area_code: content.region.code.slice(0, 6), department_id: content.department.id, state: content.state,
        current_version: version, content_hash: hash, name_zh: content.name.zh, name_en: content.name.en, everyday_names: content.everydayNames, base_names: content.everydayNames, base_code: content.baseCode,
        implementing_code: content.implementingCode, summary: JSON.stringify(summaryOf(content)), updated_at: new Date(),
      })))
      .onConflict((conflict) => conflict.columns(['hall_id', 'id']).doUpdateSet(({ ref }) => ({
        family_id: ref('excluded.family_id'), area_code: ref('excluded.area_code'), department_id: ref('excluded.department_id'), state: ref('excluded.state'), current_version: ref('excluded.current_version'),
        content_hash: ref('excluded.content_hash'), name_zh: ref('excluded.name_zh'), name_en: ref('excluded.name_en'), everyday_names: ref('excluded.everyday_names'), base_names: ref('excluded.base_names'), base_code: ref('excluded.base_code'),
        implementing_code: ref('excluded.implementing_code'), summary: ref('excluded.summary'), updated_at: ref('excluded.updated_at'),
      })))
      .execute();
    await endVersions(db, some.filter(({ version }) => version > 1).map(({ record: { content } }) => ({ hallId: content.hallId, id: content.id })), day);
    await db
      .insertInto('matter_versions')
      .values(some.map(({ record: { content }, version }) => ({ hall_id: content.hallId, matter_id: content.id, version, valid_from: day, valid_to: null, state: content.state, content: JSON.stringify(content), import_run_id: runId })))
      .execute();
  }
}

/** Ends the open version of matters: the day before, or the same day for one that began today. */
async function endVersions(db: Kysely<Database>, matters: readonly { hallId: string; id: string }[], day: string): Promise<void> {
  if (matters.length === 0) return;
  await db
    .updateTable('matter_versions')
    .set({ valid_to: sql<string>`greatest(valid_from, ${day}::date - 1)` })
    .where('valid_to', 'is', null)
    .where(({ eb, refTuple, tuple }) => eb(refTuple('hall_id', 'matter_id'), 'in', matters.map(({ hallId, id }) => tuple(hallId, id))))
    .execute();
}

/** Closes matters that a list no longer holds; their guide stays readable, and says that it is no longer in force. */
export async function closeMatters(db: Kysely<Database>, matters: readonly CurrentMatter[], day: string): Promise<void> {
  for (let from = 0; from < matters.length; from += batch) {
    const some = matters.slice(from, from + batch);
    await endVersions(db, some, day);
    await db
      .updateTable('matters')
      .set({ state: 'cancelled', updated_at: new Date() })
      .where(({ eb, refTuple, tuple }) => eb(refTuple('hall_id', 'id'), 'in', some.map(({ hallId, id }) => tuple(hallId, id))))
      .execute();
  }
}

export async function writeScenarios(db: Kysely<Database>, hallId: string, scenarios: readonly ScenarioRecord[]): Promise<void> {
  if (scenarios.length === 0) return;
  await db
    .insertInto('scenarios')
    .values(scenarios.map(({ scenario, definition, everydayNames }, position) => ({ hall_id: hallId, id: scenario.id, position, everyday_names: [...everydayNames], content: JSON.stringify(scenario), definition: definition && JSON.stringify(definition) })))
    .onConflict((conflict) => conflict.columns(['hall_id', 'id']).doUpdateSet(({ ref }) => ({ content: ref('excluded.content'), definition: ref('excluded.definition'), everyday_names: ref('excluded.everyday_names'), position: ref('excluded.position') })))
    .execute();
}

export async function writeRun(db: Kysely<Database>, run: { hallId: string; id: string; sourceName: string; sourceHash: string; startedAt: Date; report: object }): Promise<void> {
  await db.insertInto('import_runs').values({ hall_id: run.hallId, id: run.id, source_name: run.sourceName, source_hash: run.sourceHash, started_at: run.startedAt, finished_at: new Date(), report: JSON.stringify(run.report) }).execute();
}
