import { sql, type ExpressionBuilder, type Kysely, type RawBuilder, type SqlBool, type Expression } from 'kysely';
import type { LocalizedText, PublishedDecision } from '@hallkit/contract';
import type { Database } from '../../platform/database/schema.ts';
import type { Wanted } from './decisions.search.ts';

/** Which decisions. */
export interface DecisionFilter {
  readonly hallId: string;
  readonly departmentId: string | null;
  readonly result: PublishedDecision['result'] | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly wanted: Wanted | null;
}

/** The last row of a page. */
export interface After {
  readonly decidedOn: string;
  readonly id: string;
}

/** A decision to be written, as everybody may see it. */
export interface NewDecision {
  readonly hallId: string;
  readonly id: string;
  readonly caseId: string;
  readonly number: string;
  readonly kind: LocalizedText;
  readonly result: PublishedDecision['result'];
  readonly party: PublishedDecision['party'];
  readonly matter: PublishedDecision['matter'];
  readonly content: LocalizedText | null;
  readonly department: PublishedDecision['department'];
  readonly decidedOn: string;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly provenance: PublishedDecision['provenance'];
  readonly publishAt: Date;
  readonly search: { readonly text: string; readonly pieces: string[] };
}

const columns = [
  'id', 'hall_id', 'number', 'kind', 'result', 'party_kind', 'party_name', 'uscc', 'matter_id', 'matter_name', 'content', 'department_id', 'department_name', 'decided_on', 'valid_from', 'valid_until', 'published_at', 'provenance',
] as const;
type Row = Pick<Record<(typeof columns)[number], unknown>, never> & {
  id: string; hall_id: string; number: string; kind: LocalizedText; result: PublishedDecision['result']; party_kind: 'person' | 'firm'; party_name: string; uscc: string | null; matter_id: string | null; matter_name: LocalizedText;
  content: LocalizedText | null; department_id: string; department_name: LocalizedText; decided_on: string; valid_from: string | null; valid_until: string | null; published_at: Date | null; provenance: PublishedDecision['provenance'];
};

const shown = (row: Row): PublishedDecision => ({
  id: row.id, hallId: row.hall_id, number: row.number, kind: row.kind, result: row.result, party: { kind: row.party_kind, name: row.party_name, uscc: row.uscc }, matter: { id: row.matter_id, name: row.matter_name },
  content: row.content, department: { id: row.department_id, name: row.department_name }, decidedOn: row.decided_on, validFrom: row.valid_from, validUntil: row.valid_until, publishedAt: (row.published_at ?? new Date(0)).toISOString(), provenance: row.provenance,
});

/** Everything but the words. */
function fits({ hallId, departmentId, result, from, to }: DecisionFilter, after: After | null = null) {
  return ({ and, eb }: ExpressionBuilder<Database, 'decisions'>): Expression<SqlBool> => and([
    eb('hall_id', '=', hallId), eb('published_at', 'is not', null),
    ...(departmentId === null ? [] : [eb('department_id', '=', departmentId)]),
    ...(result === null ? [] : [eb('result', '=', result)]),
    ...(from === null ? [] : [eb('decided_on', '>=', from)]),
    ...(to === null ? [] : [eb('decided_on', '<=', to)]),
    ...(after === null ? [] : [sql<SqlBool>`(decided_on, id) < (${after.decidedOn}::date, ${after.id})`]),
  ]);
}

/** Every word is in it: as one condition, because PostgreSQL takes three for a third of a third of a third of the rows. */
const hasWords = ({ words }: Wanted): RawBuilder<SqlBool> => (words.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`least(${sql.join(words.map((word) => sql`position(${word} in search_text)`))}) > 0`);

/**
 * Published decisions that have the words, in no order, read by their pieces alone. How often a piece occurs says little of
 * all of them together (numbers consist of the same digits), and what PostgreSQL has counted may be old: it neither sees
 * the pieces when it plans, hence the subquery, nor may it begin with another condition, hence the offset.
 */
function selectWanted(db: Kysely<Database>, filter: DecisionFilter, wanted: Wanted, after: After | null = null) {
  const candidates = db.selectFrom('decisions').selectAll().where('published_at', 'is not', null).where(sql<SqlBool>`pieces @> (select ${[...wanted.pieces]}::text[])`).offset(0).as('decisions');
  return db.selectFrom(candidates).where(fits(filter, after)).where(hasWords(wanted));
}

/** So many that have the words are put in order; with more of them it is quicker to look for the words along the list. */
const mostSorted = 1000;

/** The query of a page. */
export function publishedQuery(db: Kysely<Database>, filter: DecisionFilter, after: After | null, limit: number): RawBuilder<Row> {
  const { wanted } = filter;
  const list = db.selectFrom('decisions').select(columns).where(fits(filter, after)).orderBy('decided_on', 'desc').orderBy('id', 'desc').limit(limit);
  if (wanted === null) return sql<Row>`${list}`;
  const more = sql<SqlBool>`exists (select from found offset ${mostSorted - 1})`;
  return sql<Row>`with found as materialized (${selectWanted(db, filter, wanted, after).select(columns).limit(mostSorted)})
    (select * from found where not ${more} order by decided_on desc, id desc limit ${limit}) union all (${list.where(hasWords(wanted)).where(more)}) order by decided_on desc, id desc limit ${limit}`;
}

/** Published decisions, the newest first. */
export async function selectPublished(db: Kysely<Database>, filter: DecisionFilter, after: After | null, limit: number): Promise<PublishedDecision[]> {
  return (await publishedQuery(db, filter, after, limit).execute(db)).rows.map(shown);
}

/** The query of how many there are; counting ends at `most`. */
export function countQuery(db: Kysely<Database>, filter: DecisionFilter, most: number): RawBuilder<{ readonly count: number }> {
  const all = filter.wanted === null ? db.selectFrom('decisions').where(fits(filter)) : selectWanted(db, filter, filter.wanted);
  return sql<{ readonly count: number }>`select count(*) as count from (${all.select(sql<number>`1`.as('one')).limit(most)}) as found`;
}

/** How many there are; counting ends at `most`. */
export async function countPublished(db: Kysely<Database>, filter: DecisionFilter, most: number): Promise<number> {
  return (await countQuery(db, filter, most).execute(db)).rows[0]?.count ?? 0;
}

/** A published decision. */
export async function selectDecision(db: Kysely<Database>, hallIds: readonly string[], departmentId: string | null, id: string): Promise<PublishedDecision | undefined> {
  let query = db.selectFrom('decisions').select(columns).where('id', '=', id).where('hall_id', 'in', [...hallIds]).where('published_at', 'is not', null);
  if (departmentId !== null) query = query.where('department_id', '=', departmentId);
  const row = await query.executeTakeFirst();
  return row && shown(row);
}

/** Writes decisions; one that is there already stays as it is. */
export async function insertDecisions(db: Kysely<Database>, rows: readonly (NewDecision & { readonly publishedAt?: Date })[]): Promise<void> {
  const json = (value: object | null): string | null => value && JSON.stringify(value);
  if (rows.length === 0) return;
  await db.insertInto('decisions').values(rows.map(({ hallId, id, caseId, number, kind, result, party, matter, content, department, decidedOn, validFrom, validUntil, provenance, publishAt, publishedAt, search }) => ({
    hall_id: hallId, id, case_id: caseId, number, kind: JSON.stringify(kind), result, party_kind: party.kind, party_name: party.name, uscc: party.uscc, matter_id: matter.id, matter_name: JSON.stringify(matter.name), content: json(content),
    department_id: department.id, department_name: JSON.stringify(department.name), decided_on: decidedOn, valid_from: validFrom, valid_until: validUntil, publish_at: publishAt, published_at: publishedAt ?? null,
    provenance: JSON.stringify(provenance), search_text: search.text, pieces: search.pieces,
  }))).onConflict((conflict) => conflict.doNothing()).execute();
}

/** Makes public what is due; rows that another server is publishing are passed over. @returns What became public. */
export async function publishDue(db: Kysely<Database>, now: Date, limit: number): Promise<{ readonly hallId: string; readonly id: string; readonly caseId: string }[]> {
  const due = db.selectFrom('decisions').select(['hall_id', 'id']).where('published_at', 'is', null).where('publish_at', '<=', now).orderBy('publish_at').limit(limit).forUpdate().skipLocked();
  return db.with('due', () => due).updateTable('decisions').from('due').set({ published_at: now }).whereRef('decisions.hall_id', '=', 'due.hall_id').whereRef('decisions.id', '=', 'due.id').returning(['decisions.hall_id as hallId', 'decisions.id', 'decisions.case_id as caseId']).execute();
}

/** When a hall publishes, where it has said so. */
export async function selectPublishing(db: Kysely<Database>, hallId: string): Promise<{ readonly afterDays: number; readonly time: string } | undefined> {
  return db.selectFrom('decision_settings').select(['publish_after_days as afterDays', 'publish_time as time']).where('hall_id', '=', hallId).executeTakeFirst();
}
