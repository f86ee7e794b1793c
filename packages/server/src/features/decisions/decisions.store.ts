import { sql, type ExpressionBuilder, type Kysely, type SqlBool, type Expression } from 'kysely';
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

function fits({ hallId, departmentId, result, from, to, wanted }: DecisionFilter) {
  return ({ and, eb }: ExpressionBuilder<Database, 'decisions'>): Expression<SqlBool> => and([
    eb('hall_id', '=', hallId), eb('published_at', 'is not', null),
    ...(departmentId === null ? [] : [eb('department_id', '=', departmentId)]),
    ...(result === null ? [] : [eb('result', '=', result)]),
    ...(from === null ? [] : [eb('decided_on', '>=', from)]),
    ...(to === null ? [] : [eb('decided_on', '<=', to)]),
    ...(wanted === null ? [] : wanted.words.length === 0 ? [sql<SqlBool>`false`] : [sql<SqlBool>`pieces @> ${[...wanted.pieces]}::text[]`, ...wanted.words.map((word) => sql<SqlBool>`position(${word} in search_text) > 0`)]),
  ]);
}

/** Published decisions, the newest first. */
export async function selectPublished(db: Kysely<Database>, filter: DecisionFilter, after: After | null, limit: number): Promise<PublishedDecision[]> {
  let query = db.selectFrom('decisions').select(columns).where(fits(filter));
  if (after) query = query.where(sql<SqlBool>`(decided_on, id) < (${after.decidedOn}::date, ${after.id})`);
  return (await query.orderBy('decided_on', 'desc').orderBy('id', 'desc').limit(limit).execute()).map(shown);
}

/** How many there are; counting ends at `most`. */
export async function countPublished(db: Kysely<Database>, filter: DecisionFilter, most: number): Promise<number> {
  const rows = db.selectFrom('decisions').select(sql<number>`1`.as('one')).where(fits(filter)).limit(most).as('found');
  return (await db.selectFrom(rows).select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count;
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
export async function publishDue(db: Kysely<Database>, now: Date, limit: number): Promise<{ readonly hallId: string; readonly id: string }[]> {
  const due = db.selectFrom('decisions').select(['hall_id', 'id']).where('published_at', 'is', null).where('publish_at', '<=', now).orderBy('publish_at').limit(limit).forUpdate().skipLocked();
  return db.with('due', () => due).updateTable('decisions').from('due').set({ published_at: now }).whereRef('decisions.hall_id', '=', 'due.hall_id').whereRef('decisions.id', '=', 'due.id').returning(['decisions.hall_id as hallId', 'decisions.id']).execute();
}

/** When a hall publishes, where it has said so. */
export async function selectPublishing(db: Kysely<Database>, hallId: string): Promise<{ readonly afterDays: number; readonly time: string } | undefined> {
  return db.selectFrom('decision_settings').select(['publish_after_days as afterDays', 'publish_time as time']).where('hall_id', '=', hallId).executeTakeFirst();
}
