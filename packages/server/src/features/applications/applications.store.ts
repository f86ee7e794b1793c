import { sql, type Kysely, type SelectQueryBuilder, type Updateable } from 'kysely';
import type { HallRecord } from '@hallkit/catalogue';
import type { CaseLimits, CaseState } from '@hallkit/domain';
import type { LocalizedText } from '@hallkit/contract';
import type { Database } from '../../platform/database/schema.ts';
import type { ApplicationRecord } from './applications.types.ts';

const columns = [
  'hall_id as hallId', 'id', 'state', 'version', 'scenario_id as scenarioId', 'matter_id as matterId', 'handling_item_id as handlingItemId', 'revision', 'person_id as personId', 'applicant_kind as applicantKind', 'applicant_id as applicantId',
  'mandate_id as mandateId', 'applicant', 'answers', 'values', 'documents', 'to_follow as toFollow', 'delivery', 'number', 'query_code_sealed as queryCodeSealed', 'progress_id as progressId', 'handed_in as handedIn', 'locale', 'changed_by as changedBy',
  'created_at as createdAt', 'changed_at as changedAt', 'kept_until as keptUntil', 'submitted_at as submittedAt', 'closed_at as closedAt',
] as const;

/** Of what was handed in a list shows the name; the rest is long. */
const listColumns = [...columns.filter((column) => column !== 'handed_in as handedIn'), sql<object | null>`case when handed_in is null then null else jsonb_build_object('name', handed_in->'name') end`.as('handedIn')] as const;

type Row = Omit<ApplicationRecord, 'handedIn'> & { readonly handedIn: object | null };
const found = (row: Row): ApplicationRecord => row as ApplicationRecord;

/** A draft to be written. */
export type NewApplication = Pick<ApplicationRecord, 'hallId' | 'id' | 'scenarioId' | 'matterId' | 'handlingItemId' | 'revision' | 'personId' | 'applicantKind' | 'applicantId' | 'mandateId' | 'applicant' | 'answers' | 'locale' | 'changedBy'> & { readonly at: Date; readonly keptUntil: Date };

export async function insertApplication(db: Kysely<Database>, draft: NewApplication): Promise<void> {
  await db.insertInto('applications').values({
    hall_id: draft.hallId, id: draft.id, state: 'draft', scenario_id: draft.scenarioId, matter_id: draft.matterId, handling_item_id: draft.handlingItemId, revision: draft.revision, person_id: draft.personId, applicant_kind: draft.applicantKind,
    applicant_id: draft.applicantId, mandate_id: draft.mandateId, applicant: JSON.stringify(draft.applicant), answers: JSON.stringify(draft.answers), locale: draft.locale, changed_by: draft.changedBy, created_at: draft.at, changed_at: draft.at, kept_until: draft.keptUntil,
  }).execute();
}

/** An application of some halls; discarded drafts are there no more. */
export async function selectApplication(db: Kysely<Database>, hallIds: readonly string[], id: string, lock = false): Promise<ApplicationRecord | undefined> {
  if (hallIds.length === 0) return undefined;
  const query = db.selectFrom('applications').select(columns).where('hall_id', 'in', [...hallIds]).where('id', '=', id).where('state', '<>', 'discarded');
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  return row && found(row);
}

/** The application that a progress is of. */
export async function selectByProgress(db: Kysely<Database>, progressId: string): Promise<ApplicationRecord | undefined> {
  const row = await db.selectFrom('applications').select(columns).where('progress_id', '=', progressId).executeTakeFirst();
  return row && found(row);
}

/** Writes what has changed and counts the version. */
export async function updateApplication(db: Kysely<Database>, { hallId, id }: Pick<ApplicationRecord, 'hallId' | 'id'>, set: Updateable<Database['applications']>): Promise<void> {
  await db.updateTable('applications').set({ ...set, version: sql<number>`version + 1` }).where('hall_id', '=', hallId).where('id', '=', id).execute();
}

/** Whose applications are listed. */
export interface ListOwner { readonly hallIds: readonly string[]; readonly personId: string; readonly firmIds: readonly string[] }

/** Where a page of a list begins: behind this row. */
export interface ListPlace { readonly changedAt: Date; readonly id: string }

/** A page of applications, the last changed first: of each owner and state as many as are shown, read along an index, however many there are. */
export async function selectApplications(db: Kysely<Database>, { hallIds, personId, firmIds }: ListOwner, { state, after, limit }: { readonly state: 'draft' | 'submitted' | undefined; readonly after: ListPlace | undefined; readonly limit: number }): Promise<ApplicationRecord[]> {
  if (hallIds.length === 0) return [];
  const states = state === 'draft' ? (['draft'] as const) : state === 'submitted' ? (['submitted', 'closed'] as const) : (['draft', 'submitted', 'closed'] as const);
  const owners = [['person_id', personId] as const, ...[personId, ...firmIds].map((id) => ['applicant_id', id] as const)];
  const parts = owners.flatMap(([column, owner]) => states.map((one) => {
    const query = db.selectFrom('applications').select(['hall_id', 'id']).where(column, '=', owner).where('state', '=', one).where('hall_id', 'in', [...hallIds]).orderBy('changed_at', 'desc').orderBy('id').limit(limit);
    return sql`(${after ? query.where('changed_at', '<=', after.changedAt).where(({ eb, or }) => or([eb('changed_at', '<', after.changedAt), eb('id', '>', after.id)])) : query})`;
  }));
  return (await db.selectFrom('applications').select(listColumns).where(sql<boolean>`(hall_id, id) in (${sql.join(parts, sql` union `)})`).orderBy('changed_at', 'desc').orderBy('id').limit(limit).execute()).map(found);
}

/** A case as the list of applications shows it. */
export interface CaseLine {
  readonly applicationId: string; readonly id: string; readonly caseNo: string; readonly planId: string; readonly matterId: string | null; readonly matterName: LocalizedText; readonly departmentId: string; readonly departmentName: LocalizedText; readonly state: CaseState;
  /** Something waits for the applicant: a fee, a question, a case that cannot begin. */
  readonly asks: boolean;
}

/** As the next thing to do says it; but an original that is still to be shown holds nothing up. */
const asks = sql<boolean>`((fee_due or message_open or blocked) and state not in ('recalled', 'withdrawn', 'refused', 'acceptanceRefused', 'notNeeded', 'revoked'))
  or (papers_to_follow and state in ('accepted', 'processing', 'specialProcedureEnded', 'grantedToFollow'))`;

/** The query of the cases of applications; read by the application alone, whatever PostgreSQL has counted of the halls, hence the offset. */
export function caseLinesQuery(db: Kysely<Database>, applications: readonly Pick<ApplicationRecord, 'hallId' | 'id'>[]): Pick<SelectQueryBuilder<Database, 'cases', CaseLine>, 'compile' | 'execute'> {
  const own = db.selectFrom('cases').selectAll().where('application_id', 'in', applications.map(({ id }) => id)).offset(0).as('cases');
  return db
    .selectFrom(own)
    .select(['application_id as applicationId', 'id', 'case_no as caseNo', 'plan_id as planId', 'matter_id as matterId', 'matter_name as matterName', 'department_id as departmentId', 'department_name as departmentName', 'state', asks.as('asks')])
    .where(({ eb, refTuple, tuple }) => eb(refTuple('hall_id', 'application_id'), 'in', applications.map(({ hallId, id }) => tuple(hallId, id))))
    .orderBy('application_id')
    .orderBy('position');
}

/** The cases of applications in their order. */
export async function selectCaseLines(db: Kysely<Database>, applications: readonly Pick<ApplicationRecord, 'hallId' | 'id'>[]): Promise<CaseLine[]> {
  return applications.length === 0 ? [] : caseLinesQuery(db, applications).execute();
}

/** Names of scenarios and matters that are applied for, by id. */
export async function selectNames(db: Kysely<Database>, networkId: string, applications: readonly Pick<ApplicationRecord, 'scenarioId' | 'matterId'>[]): Promise<Map<string, LocalizedText>> {
  const scenarioIds = applications.flatMap(({ scenarioId }) => scenarioId ?? []);
  const matterIds = applications.flatMap(({ matterId }) => matterId ?? []);
  const scenarios = scenarioIds.length === 0 ? [] : await db.selectFrom('scenarios').select(['id', sql<LocalizedText>`content->'name'`.as('name')]).where('hall_id', '=', networkId).where('id', 'in', scenarioIds).execute();
  const matters = matterIds.length === 0 ? [] : await db.selectFrom('matters').select(['id', 'name_zh as zh', 'name_en as en']).where('id', 'in', matterIds).execute();
  return new Map([...scenarios.map(({ id, name }): [string, LocalizedText] => [id, name]), ...matters.map(({ id, zh, en }): [string, LocalizedText] => [id, { zh, en }])]);
}

/** A hall, with the letters that its numbers begin with. */
export async function selectHall(db: Kysely<Database>, hallId: string): Promise<{ readonly hall: HallRecord; readonly networkId: string; readonly prefix: string } | undefined> {
  const row = await db.selectFrom('halls').select(['content', 'network_id as networkId', 'number_prefix as prefix']).where('id', '=', hallId).executeTakeFirst();
  return row && { hall: row.content, networkId: row.networkId, prefix: row.prefix ?? 'HK' };
}

/** The network of a hall. */
export const selectNetwork = async (db: Kysely<Database>, hallId: string): Promise<string> => (await db.selectFrom('halls').select('network_id as networkId').where('id', '=', hallId).executeTakeFirst())?.networkId ?? hallId;

/** Limits of the guides in force, by matter. */
export async function selectLimits(db: Kysely<Database>, matterIds: readonly string[]): Promise<Map<string, { readonly legal: CaseLimits['statutory']; readonly promised: CaseLimits['promised'] }>> {
  if (matterIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('matters')
    .innerJoin('matter_versions', (join) => join.onRef('matter_versions.hall_id', '=', 'matters.hall_id').onRef('matter_versions.matter_id', '=', 'matters.id').onRef('matter_versions.version', '=', 'matters.current_version'))
    .select(['matters.id', sql<CaseLimits['statutory']>`content->'legalLimit'`.as('legal'), sql<CaseLimits['promised']>`content->'promisedLimit'`.as('promised')])
    .where('matters.id', 'in', [...matterIds])
    .execute();
  const limit = (found: CaseLimits['statutory']): CaseLimits['statutory'] => found && { value: found.value, unit: found.unit };
  return new Map(rows.map(({ id, legal, promised }) => [id, { legal: limit(legal), promised: limit(promised) }]));
}

/** Takes the next number of a day; others wait until this transaction ends, and none comes twice. */
export async function takeNumber(db: Kysely<Database>, networkId: string, day: string): Promise<number> {
  const row = await db
    .insertInto('application_numbers')
    .values({ hall_id: networkId, day, last_number: 1 })
    .onConflict((conflict) => conflict.columns(['hall_id', 'day']).doUpdateSet({ last_number: sql<number>`application_numbers.last_number + 1` }))
    .returning('last_number')
    .executeTakeFirstOrThrow();
  return row.last_number;
}

/** Drafts that nobody has changed for long, locked; those that others hold are left out. */
export async function takeExpired(db: Kysely<Database>, now: Date, most: number): Promise<Pick<ApplicationRecord, 'hallId' | 'id'>[]> {
  return db.selectFrom('applications').select(['hall_id as hallId', 'id']).where('state', '=', 'draft').where('kept_until', '<=', now).orderBy('kept_until').limit(most).forUpdate().skipLocked().execute();
}

/** Gives a draft up: what was filled in is forgotten. */
export async function discardDraft(db: Kysely<Database>, draft: Pick<ApplicationRecord, 'hallId' | 'id'>, at: Date): Promise<void> {
  await updateApplication(db, draft, { state: 'discarded', values: '{}', delivery: '{}', answers: '{}', documents: '{}', to_follow: [], kept_until: null, closed_at: at, changed_at: at });
}

/** The number and query code that open a progress. */
export async function selectForLookup(db: Kysely<Database>, hallIds: readonly string[], number: string): Promise<{ readonly progressId: string | null; readonly queryCodeHash: string | null } | undefined> {
  return db.selectFrom('applications').select(['progress_id as progressId', 'query_code_hash as queryCodeHash']).where('hall_id', 'in', [...hallIds]).where('number', '=', number).executeTakeFirst();
}

/** Counts a wrong try within a time. @returns How many there were, this one included, and when the first was. */
export async function countLookup(db: Kysely<Database>, hallId: string, subject: string, { now, since }: { readonly now: Date; readonly since: Date }): Promise<{ readonly tries: number; readonly firstAt: Date }> {
  return db
    .insertInto('progress_tries')
    .values({ hall_id: hallId, subject, tries: 1, first_at: now })
    .onConflict((conflict) => conflict.columns(['hall_id', 'subject']).doUpdateSet({
      tries: sql<number>`case when progress_tries.first_at < ${since} then 1 else progress_tries.tries + 1 end`,
      first_at: sql<Date>`case when progress_tries.first_at < ${since} then ${now} else progress_tries.first_at end`,
    }))
    .returning(['tries', 'first_at as firstAt'])
    .executeTakeFirstOrThrow();
}

/** Takes back the try that was right. */
export async function forgiveLookup(db: Kysely<Database>, hallId: string, subject: string): Promise<void> {
  await db.updateTable('progress_tries').set({ tries: sql<number>`greatest(tries - 1, 0)` }).where('hall_id', '=', hallId).where('subject', '=', subject).execute();
}

/** Forgets tries that count no more. */
export const sweepLookups = async (db: Kysely<Database>, before: Date): Promise<void> => void (await db.deleteFrom('progress_tries').where('first_at', '<', before).execute());

