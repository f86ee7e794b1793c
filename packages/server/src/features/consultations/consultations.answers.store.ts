import { sql, type Kysely, type RawBuilder, type Selectable } from 'kysely';
import type { DepartmentRef, Provenance, PublishedAnswer } from '@hallkit/contract';
import type { Database } from '../../platform/database/schema.ts';
import { mostRead, type PieceCounts, type Weighed } from './consultations.search.ts';
import type { MatterRef } from './consultations.types.ts';

/** Which answers. */
export interface AnswerFilter {
  readonly hallId: string;
  readonly departmentId: string | null;
  readonly matterId: string | null;
}

/** A public answer to be written. */
export interface NewAnswer {
  readonly id: string;
  readonly consultationId: string | null;
  readonly question: string;
  readonly answer: string;
  readonly department: DepartmentRef | null;
  readonly matter: MatterRef | null;
  readonly answeredOn: string;
  readonly helpful: number;
  readonly provenance: Provenance;
  readonly publishedAt: Date;
  readonly words: string;
  readonly pieces: readonly string[];
}

const columns = ['id', 'question', 'answer', 'department_id', 'department_name', 'matter_id', 'matter_name', 'answered_on', 'helpful', 'provenance'] as const;
type Row = Pick<Selectable<Database['consultation_answers']>, (typeof columns)[number]>;

const shown = (row: Row): PublishedAnswer => ({
  id: row.id, question: row.question, answer: row.answer, department: row.department_id === null || row.department_name === null ? null : { id: row.department_id, name: row.department_name },
  matter: row.matter_id === null || row.matter_name === null ? null : { id: row.matter_id, name: row.matter_name }, answeredOn: row.answered_on, helpful: row.helpful, provenance: row.provenance,
});

/** Public answers, those that helped most first, along an index. */
export async function selectAnswers(db: Kysely<Database>, { hallId, departmentId, matterId }: AnswerFilter, after: { readonly helpful: number; readonly id: string } | null, limit: number): Promise<PublishedAnswer[]> {
  let query = db.selectFrom('consultation_answers').select(columns).where('hall_id', '=', hallId).where('published_at', 'is not', null);
  if (departmentId !== null) query = query.where('department_id', '=', departmentId);
  if (matterId !== null) query = query.where('matter_id', '=', matterId);
  if (after) query = query.where((where) => where.and([where('helpful', '<=', after.helpful), where.or([where('helpful', '<', after.helpful), where('id', '>', after.id)])]));
  return (await query.orderBy('helpful', 'desc').orderBy('id').limit(limit).execute()).map(shown);
}

/** In how many answers of a hall pieces are; the row without a piece counts all. */
export async function selectPieceCounts(db: Kysely<Database>, hallId: string, pieces: readonly string[]): Promise<PieceCounts> {
  const rows = await db.selectFrom('consultation_pieces').select(['piece', 'answers']).where('hall_id', '=', hallId).where('piece', 'in', ['', ...pieces]).execute();
  const of = new Map(rows.map(({ piece, answers }) => [piece, answers]));
  return { all: of.get('') ?? 0, of };
}

/** The query of answers that have one of some pieces, or all of them: it begins with the index of pieces, hence the subquery and the offset, whatever PostgreSQL has counted. */
export function piecesQuery({ hallId, departmentId, matterId }: AnswerFilter, { pieces, all }: { readonly pieces: readonly string[]; readonly all: boolean }): RawBuilder<Row & { readonly words: string }> {
  return sql`
    select ${sql.join([...columns, 'words'].map((column) => sql.ref(column)))}
    from (select * from consultation_answers where published_at is not null and pieces ${all ? sql`@>` : sql`&&`} (select ${[...pieces]}::text[]) offset 0) as fitting
    where hall_id = ${hallId} ${departmentId === null ? sql`` : sql`and department_id = ${departmentId}`} ${matterId === null ? sql`` : sql`and matter_id = ${matterId}`} limit ${mostRead}`;
}

/** Answers that have one of some pieces, or all of them. */
export async function selectByPieces(db: Kysely<Database>, filter: AnswerFilter, by: { readonly pieces: readonly string[]; readonly all: boolean }): Promise<(Weighed & { readonly shown: PublishedAnswer })[]> {
  if (by.pieces.length === 0) return [];
  const { rows } = await piecesQuery(filter, by).execute(db);
  return rows.map((row) => ({ id: row.id, question: row.question, answer: row.answer, words: row.words, helpful: row.helpful, shown: shown(row) }));
}

/** Counts answers that have pieces when they become public, or are no longer; in one order everywhere. */
async function countPieces(db: Kysely<Database>, hallId: string, answers: readonly (readonly string[])[], by: 1 | -1): Promise<void> {
  const counts = new Map([['', answers.length]]);
  for (const pieces of answers) for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  const [pieces, numbers] = [[...counts.keys()], [...counts.values()].map((count) => count * by)];
  await sql`
    insert into consultation_pieces as counter (hall_id, piece, answers) select ${hallId}, piece, n from unnest(${pieces}::text[], ${numbers}::int[]) as given (piece, n) order by piece
    on conflict (hall_id, piece) do update set answers = counter.answers + excluded.answers`.execute(db);
}

const json = (value: object | null | undefined): string | null => (value ? JSON.stringify(value) : null);

/** Makes answers of a hall public; of one question there is one. */
export async function publishAnswers(db: Kysely<Database>, hallId: string, answers: readonly NewAnswer[]): Promise<void> {
  if (answers.length === 0) return;
  await db.insertInto('consultation_answers').values(answers.map((one) => ({
    hall_id: hallId, id: one.id, consultation_id: one.consultationId, helpful: one.helpful, provenance: JSON.stringify(one.provenance), question: one.question, answer: one.answer, department_id: one.department?.id ?? null, department_name: json(one.department?.name),
    matter_id: one.matter?.id ?? null, matter_name: json(one.matter?.name), answered_on: one.answeredOn, published_at: one.publishedAt, words: one.words, pieces: [...one.pieces],
  }))).onConflict((conflict) => conflict.columns(['hall_id', 'consultation_id']).where('consultation_id', 'is not', null).doUpdateSet(({ ref }) => Object.fromEntries(replaced.map((column) => [column, ref(`excluded.${column}`)])))).execute();
  await countPieces(db, hallId, answers.map(({ pieces }) => pieces), 1);
}

/** What another publication of a question replaces. */
const replaced = ['question', 'answer', 'department_id', 'department_name', 'matter_id', 'matter_name', 'answered_on', 'published_at', 'words', 'pieces'] as const;

/** Takes the answer of a question back. */
export async function withdrawAnswer(db: Kysely<Database>, hallId: string, consultationId: string): Promise<void> {
  const row = await db.updateTable('consultation_answers').set({ published_at: null }).where('hall_id', '=', hallId).where('consultation_id', '=', consultationId).where('published_at', 'is not', null).returning('pieces').executeTakeFirst();
  if (row) await countPieces(db, hallId, [row.pieces], -1);
}

/** What is public of some questions. */
export async function selectPublicTexts(db: Kysely<Database>, hallId: string, consultationIds: readonly string[]): Promise<Map<string, { readonly question: string; readonly answer: string }>> {
  if (consultationIds.length === 0) return new Map();
  const rows = await db.selectFrom('consultation_answers').select(['consultation_id as id', 'question', 'answer']).where('hall_id', '=', hallId).where('consultation_id', 'in', [...consultationIds]).where('published_at', 'is not', null).execute();
  return new Map(rows.map(({ id, question, answer }) => [id ?? '', { question, answer }]));
}

/** Whether it helped the one who asked. */
export async function countHelpful(db: Kysely<Database>, hallId: string, consultationId: string, by: number): Promise<void> {
  if (by !== 0) await db.updateTable('consultation_answers').set({ helpful: sql<number>`greatest(0, helpful + ${by})` }).where('hall_id', '=', hallId).where('consultation_id', '=', consultationId).execute();
}

/** The middle of the working days of the last answers; read along an index, and no more than so many. */
export async function selectUsualDays(db: Kysely<Database>, hallId: string, since: Date, most: number): Promise<number | null> {
  const { rows } = await sql<{ middle: number | null }>`
    select percentile_cont(0.5) within group (order by answer_days)::float8 as middle from (select answer_days from consultations where hall_id = ${hallId} and answered_at is not null and answered_at > ${since} order by answered_at desc limit ${most}) as last`.execute(db);
  return rows[0]?.middle ?? null;
}

/** A public answer of some halls. */
export async function selectPublished(db: Kysely<Database>, hallIds: readonly string[], id: string): Promise<{ readonly hallId: string; readonly departmentId: string | null; readonly helpful: number } | undefined> {
  if (hallIds.length === 0) return undefined;
  return db.selectFrom('consultation_answers').select(['hall_id as hallId', 'department_id as departmentId', 'helpful']).where('hall_id', 'in', [...hallIds]).where('id', '=', id).where('published_at', 'is not', null).executeTakeFirst();
}

/** Counts a reader whom an answer has helped. @returns What it counts then; null where the same reader was counted before. */
export async function insertVote(db: Kysely<Database>, hallId: string, answerId: string, reader: string): Promise<number | null> {
  const { numInsertedOrUpdatedRows: written } = await db.insertInto('answer_votes').values({ hall_id: hallId, answer_id: answerId, reader }).onConflict((conflict) => conflict.doNothing()).executeTakeFirst();
  if (written !== 1n) return null;
  return (await db.updateTable('consultation_answers').set({ helpful: sql<number>`helpful + 1` }).where('hall_id', '=', hallId).where('id', '=', answerId).returning('helpful').executeTakeFirstOrThrow()).helpful;
}
