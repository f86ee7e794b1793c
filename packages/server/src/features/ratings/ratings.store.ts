import { sql, type Kysely, type RawBuilder, type Selectable } from 'kysely';
import type { Grade } from '@hallkit/contract';
import type { Database } from '../../platform/database/schema.ts';
import { calendarRevision } from '../cases/cases.clock.ts';
import type { RatingLogRow, RatingRecord } from './ratings.types.ts';

const columns = ['hall_id', 'id', 'kind', 'tracking_id', 'number', 'grade', 'tags', 'text', 'phone_sealed', 'locale', 'what', 'department_id', 'department_name', 'rated_on', 'shown_on', 'state', 'version', 'finding'] as const;
type Row = Pick<Selectable<Database['ratings']>, (typeof columns)[number]>;

const recordOf = (row: Row): RatingRecord => ({
  hallId: row.hall_id, id: row.id, kind: row.kind, trackingId: row.tracking_id, number: row.number, grade: row.grade, tags: row.tags, text: row.text, phoneSealed: row.phone_sealed, locale: row.locale, what: row.what,
  department: row.department_id === null || row.department_name === null ? null : { id: row.department_id, name: row.department_name }, day: row.rated_on, shownOn: row.shown_on, state: row.state, version: row.version, finding: row.finding,
});

/** A rating to be written. */
export interface NewRating extends Omit<RatingRecord, 'version' | 'finding'> {
  readonly subjectKey: string;
  readonly keys: { readonly due: Date; readonly dueSoon: Date };
  readonly finding?: RatingRecord['finding'];
  readonly log?: readonly RatingLogRow[];
}

/** Writes a rating, unless the same visit or case was rated before: then nothing. @returns Whether it was written. */
export async function insertRating(db: Kysely<Database>, { subjectKey, keys, log = [], finding = null, ...one }: NewRating): Promise<boolean> {
  const { numInsertedOrUpdatedRows: written } = await db.insertInto('ratings').values({
    hall_id: one.hallId, id: one.id, kind: one.kind, subject_key: subjectKey, tracking_id: one.trackingId, number: one.number, grade: one.grade, tags: [...one.tags], text: one.text, phone_sealed: one.phoneSealed, locale: one.locale, what: JSON.stringify(one.what),
    department_id: one.department?.id ?? null, department_name: one.department && JSON.stringify(one.department.name), rated_on: one.day, shown_on: one.shownOn, state: one.state, version: log.length, finding, due_sort: keys.due, due_soon_sort: keys.dueSoon, calendar_revision: calendarRevision(), changed_on: one.day,
    excluded_at: one.state === 'excluded' ? (log.at(-1)?.at ?? null) : null,
  }).onConflict((conflict) => conflict.columns(['hall_id', 'subject_key']).doNothing()).executeTakeFirst();
  if (written !== 1n) return false;
  for (const [at, row] of log.entries()) await insertLog(db, one, at + 1, row);
  return true;
}

const insertLog = async (db: Kysely<Database>, { hallId, id }: Pick<RatingRecord, 'hallId' | 'id'>, seq: number, { at, action, to, staffId, finding, text }: RatingLogRow): Promise<void> =>
  void (await db.insertInto('rating_log').values({ hall_id: hallId, rating_id: id, seq, at, action, to_state: to, staff_id: staffId, finding, text }).execute());

/** Which subjects of a hall were rated, by their digests. */
export async function selectGiven(db: Kysely<Database>, hallId: string, keys: readonly string[]): Promise<Map<string, Grade>> {
  if (keys.length === 0) return new Map();
  const rows = await db.selectFrom('ratings').select(['subject_key', 'grade']).where('hall_id', '=', hallId).where('subject_key', 'in', [...keys]).execute();
  return new Map(rows.map(({ subject_key, grade }) => [subject_key, grade]));
}

/** A rating of some halls; locked until the transaction ends where it is to be changed. */
export async function selectRating(db: Kysely<Database>, hallIds: readonly string[], by: { readonly id: string } | { readonly trackingId: string }, { lock = false }: { readonly lock?: boolean } = {}): Promise<RatingRecord | undefined> {
  if (hallIds.length === 0) return undefined;
  let query = db.selectFrom('ratings').select(columns).where('hall_id', 'in', [...hallIds]);
  query = 'id' in by ? query.where('id', '=', by.id) : query.where('tracking_id', '=', by.trackingId);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  return row && recordOf(row);
}

/** Ratings of a hall. */
export async function selectRatingsById(db: Kysely<Database>, hallId: string, ids: readonly string[]): Promise<RatingRecord[]> {
  return ids.length === 0 ? [] : (await db.selectFrom('ratings').select(columns).where('hall_id', '=', hallId).where('id', 'in', [...ids]).execute()).map(recordOf);
}

/** What was done about ratings, each in its order. */
export async function selectRatingLogs(db: Kysely<Database>, hallId: string, ids: readonly string[]): Promise<Map<string, RatingLogRow[]>> {
  const logs = new Map<string, RatingLogRow[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return logs;
  const rows = await db.selectFrom('rating_log').select(['rating_id', 'at', 'action', 'to_state as to', 'staff_id as staffId', 'finding', 'text']).where('hall_id', '=', hallId).where('rating_id', 'in', [...ids]).orderBy('rating_id').orderBy('seq').execute();
  for (const { rating_id, ...row } of rows) logs.get(rating_id)?.push(row);
  return logs;
}

/** Writes a step of a rating that is locked; of the day of a change the day alone, by which those that are done are listed. */
export async function writeRating(db: Kysely<Database>, record: RatingRecord, row: RatingLogRow, { due, dueSoon }: NewRating['keys'], day: string): Promise<void> {
  await insertLog(db, record, record.version + 1, row);
  await db.updateTable('ratings').set({ state: row.to, version: record.version + 1, due_sort: due, due_soon_sort: dueSoon, calendar_revision: calendarRevision(), changed_on: day, ...(row.finding ? { finding: row.finding } : {}), ...(row.to === 'excluded' ? { excluded_at: row.at } : {}) })
    .where('hall_id', '=', record.hallId).where('id', '=', record.id).execute();
}

/** Which ratings. */
export interface RatingFilter {
  readonly hallId: string;
  readonly departmentId: string | null;
  readonly view: 'bad' | 'all' | 'done';
  /** Today in the hall: what is shown later is not there yet. */
  readonly today: string;
}

/** The last row of a page. */
export interface RatingPlace {
  readonly sort: string;
  readonly id: string;
}

/** A page of ratings: by a day, and then by an id that is chance, so that the order tells nobody who came when. */
export async function selectRatings(db: Kysely<Database>, { hallId, departmentId, view, today }: RatingFilter, after: RatingPlace | null, limit: number): Promise<{ readonly record: RatingRecord; readonly place: RatingPlace }[]> {
  const [order, direction] = view === 'bad' ? (['due_sort', 'asc'] as const) : view === 'done' ? (['changed_on', 'desc'] as const) : (['rated_on', 'desc'] as const);
  let query = db.selectFrom('ratings').select([...columns, sql<string>`${sql.ref(order)}::text`.as('sort')]).where('hall_id', '=', hallId).where('shown_on', '<=', today);
  if (view !== 'all') query = query.where('shelf', '=', view === 'bad' ? 'open' : 'done');
  if (departmentId !== null) query = query.where('department_id', '=', departmentId);
  const sort = after && (view === 'bad' ? sql`${after.sort}::timestamptz` : sql`${after.sort}::date`);
  if (after && sort) query = query.where(direction === 'asc' ? sql<boolean>`(${sql.ref(order)}, id) > (${sort}, ${after.id})` : sql<boolean>`(${sql.ref(order)} < ${sort} or (${sql.ref(order)} = ${sort} and id > ${after.id}))`);
  return (await query.orderBy(order, direction).orderBy('id').limit(limit).execute()).map((row) => ({ record: recordOf(row), place: { sort: row.sort, id: row.id } }));
}

/** How many bad ones wait, each counted up to `most`. */
export async function countRatings(db: Kysely<Database>, { hallId, departmentId, today }: Omit<RatingFilter, 'view'>, now: Date, most: number): Promise<{ readonly open: number; readonly dueSoon: number; readonly overdue: number }> {
  const of = departmentId === null ? sql`hall_id = ${hallId}` : sql`hall_id = ${hallId} and department_id = ${departmentId}`;
  const count = (where: RawBuilder<unknown>, limit: number): RawBuilder<number> => sql<number>`(select count(*)::int from (select 1 from ratings where ${of} and shown_on <= ${today}::date and shelf = 'open' and ${where} limit ${limit}) as found)`;
  const { rows } = await sql<{ open: number; soon: number; overdue: number }>`select ${count(sql`true`, most)} as open, ${count(sql`due_soon_sort <= ${now}`, most * 2)} as soon, ${count(sql`due_sort <= ${now}`, most)} as overdue`.execute(db);
  const { open = 0, soon = 0, overdue = 0 } = rows[0] ?? {};
  return { open, dueSoon: Math.min(most, Math.max(0, soon - overdue)), overdue };
}

/** Ratings whose keys follow from another calendar, locked. */
export async function selectStale(db: Kysely<Database>, revision: string, limit: number): Promise<RatingRecord[]> {
  return (await db.selectFrom('ratings').select(columns).where('shelf', '=', 'open').where((where) => where.or([where('calendar_revision', '<', revision), where('calendar_revision', '>', revision), where('calendar_revision', 'is', null)])).limit(limit).forUpdate().skipLocked().execute()).map(recordOf);
}

/** Writes the keys of a rating; nothing else has changed. */
export async function updateKeys(db: Kysely<Database>, { hallId, id }: Pick<RatingRecord, 'hallId' | 'id'>, { due, dueSoon }: NewRating['keys'], revision: string): Promise<void> {
  await db.updateTable('ratings').set({ due_sort: due, due_soon_sort: dueSoon, calendar_revision: revision }).where('hall_id', '=', hallId).where('id', '=', id).execute();
}

/** Ratings given on some days that count on a day, by department, '' without one; what is excluded since `asOf` still counted then. */
export async function selectFigures(db: Kysely<Database>, hallId: string, { from, to, known, asOf }: { readonly from: string; readonly to: string; readonly known: string; readonly asOf: Date }): Promise<Map<string, { readonly ratings: number; readonly satisfied: number }>> {
  const { rows } = await sql<{ department: string; ratings: number; satisfied: number }>`
    select coalesce(department_id, '') as department, count(*)::int as ratings, count(*) filter (where grade in ('verySatisfied', 'satisfied', 'fairlySatisfied'))::int as satisfied
    from ratings where hall_id = ${hallId} and rated_on between ${from}::date and ${to}::date and shown_on <= ${known}::date and (excluded_at is null or excluded_at > ${asOf}) group by 1`.execute(db);
  return new Map(rows.map(({ department, ratings, satisfied }) => [department, { ratings, satisfied }]));
}

/** Bad ratings that are not answered yet, by department, as staff see them on a day. */
export async function selectLoad(db: Kysely<Database>, hallId: string, today: string): Promise<Map<string, { readonly badRatings: number }>> {
  const { rows } = await sql<{ department: string; badRatings: number }>`select coalesce(department_id, '') as department, count(*)::int as "badRatings" from ratings where hall_id = ${hallId} and shelf = 'open' and shown_on <= ${today}::date group by 1`.execute(db);
  return new Map(rows.map(({ department, badRatings }) => [department, { badRatings }]));
}
