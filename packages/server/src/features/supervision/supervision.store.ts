import { sql, type Kysely, type Selectable } from 'kysely';
import type { CardLevel, CardState, StaffRef, SubjectKind } from '@hallkit/contract';
import type { Database } from '../../platform/database/schema.ts';

/** A card as it is kept. */
export type CardRow = Selectable<Database['cards']>;
/** A card to be issued. */
export type NewCard = Omit<CardRow, 'version' | 'state' | 'settled_at'>;

const columns = [
  'hall_id', 'id', 'kind', 'subject_id', 'key', 'level', 'rule', 'step', 'anchor', 'at', 'due', 'due_day', 'subject_number', 'subject_name', 'department_id', 'department_name', 'staff_id', 'issued_at', 'settled_at', 'state', 'version',
] as const;

/** Issues cards, each once: one that is there already stays as it is. @returns Keys of those that are new, each with the id of its thing. */
export async function insertCards(db: Kysely<Database>, cards: readonly NewCard[]): Promise<ReadonlySet<string>> {
  if (cards.length === 0) return new Set();
  const rows = await db.insertInto('cards').values(cards.map((card) => ({ ...card, subject_name: JSON.stringify(card.subject_name), department_name: JSON.stringify(card.department_name), state: 'open' as const })))
    .onConflict((conflict) => conflict.columns(['hall_id', 'kind', 'subject_id', 'key']).doNothing()).returning(['hall_id', 'id']).execute();
  if (rows.length > 0) await db.insertInto('card_log').values(rows.map(({ hall_id, id }) => ({ hall_id, card_id: id, seq: 1, at: cards.find((card) => card.id === id)?.issued_at ?? new Date(), action: 'issue', from_state: null, to_state: 'open' as const }))).execute();
  return new Set(rows.map(({ id }) => id));
}

/** The cards of some things of a hall, by the id of the thing, each in the order of their moments. */
export async function selectCardsOf(db: Kysely<Database>, hallId: string, kind: SubjectKind, ids: readonly string[]): Promise<Map<string, CardRow[]>> {
  const found = new Map<string, CardRow[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return found;
  for (const row of await db.selectFrom('cards').select(columns).where('hall_id', '=', hallId).where('subject_id', 'in', [...ids]).where('kind', '=', kind).orderBy('at').orderBy('id').execute()) found.get(row.subject_id)?.push(row);
  return found;
}

/** A card of some halls. */
export async function selectCard(db: Kysely<Database>, hallIds: readonly string[], id: string, lock = false): Promise<CardRow | undefined> {
  const query = db.selectFrom('cards').select(columns).where('id', '=', id).where('hall_id', 'in', [...hallIds]);
  return (lock ? query.forUpdate() : query).executeTakeFirst();
}

/** Writes when a thing was done after all. */
export async function settleCard(db: Kysely<Database>, { hall_id, id }: Pick<CardRow, 'hall_id' | 'id'>, settledAt: Date): Promise<void> {
  await db.updateTable('cards').set({ settled_at: settledAt }).where('hall_id', '=', hall_id).where('id', '=', id).execute();
}

/** What happens to a card. */
export interface CardStep {
  readonly at: Date;
  readonly action: 'reply' | 'uphold' | 'cancel' | 'lapse';
  readonly to: CardState;
  readonly staffId: string | null;
  readonly text: string | null;
}

/** Moves a card on: its log grows and its version rises; a card that somebody has moved meanwhile stays. @returns Whether it was moved. */
export async function moveCard(db: Kysely<Database>, { hall_id, id, state, version }: Pick<CardRow, 'hall_id' | 'id' | 'state' | 'version'>, { at, action, to, staffId, text }: CardStep): Promise<boolean> {
  const done = await db.updateTable('cards').set({ state: to, version: sql<number>`version + 1` }).where('hall_id', '=', hall_id).where('id', '=', id).where('version', '=', version).executeTakeFirst();
  if (Number(done.numUpdatedRows) === 0) return false;
  await db.insertInto('card_log').values({ hall_id, card_id: id, seq: version + 2, at, action, from_state: state, to_state: to, staff_id: staffId, text }).execute();
  return true;
}

/** A line of the log of a card that somebody has said. */
export interface CardSaid {
  readonly action: string;
  readonly to: CardState;
  readonly at: Date;
  readonly staffId: string | null;
  readonly text: string;
}

/** What was said about cards, by the id of the card. */
export async function selectSaid(db: Kysely<Database>, hallId: string, ids: readonly string[]): Promise<Map<string, CardSaid[]>> {
  const found = new Map<string, CardSaid[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return found;
  const rows = await db.selectFrom('card_log').select(['card_id', 'action', 'to_state as to', 'at', 'staff_id as staffId', 'text']).where('hall_id', '=', hallId).where('card_id', 'in', [...ids]).where('text', 'is not', null).orderBy('card_id').orderBy('seq').execute();
  for (const { card_id, text, ...row } of rows) found.get(card_id)?.push({ ...row, text: text ?? '' });
  return found;
}

/** Staff by their ids, also those who have left. */
export async function selectStaff(db: Kysely<Database>, hallId: string, ids: readonly string[]): Promise<Map<string, StaffRef>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('staff').select(['id', 'staff_no as staffNo', 'name']).where('hall_id', '=', hallId).where('id', 'in', [...new Set(ids)]).execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** Which cards. */
export interface CardFilter {
  readonly hallId: string;
  readonly departmentId: string | null;
  readonly level: CardLevel | null;
  readonly state: 'pending' | 'open' | 'answered' | 'decided' | 'all';
  readonly subjectId: string | null;
}

/** The last row of a page. */
export interface CardPlace {
  readonly at: string;
  readonly id: string;
}

/** A page of cards, the newest first. */
export async function selectCards(db: Kysely<Database>, { hallId, departmentId, level, state, subjectId }: CardFilter, after: CardPlace | null, limit: number): Promise<CardRow[]> {
  let query = db.selectFrom('cards').select(columns).where('hall_id', '=', hallId);
  if (departmentId !== null) query = query.where('department_id', '=', departmentId);
  if (level !== null) query = query.where('level', '=', level);
  if (subjectId !== null) query = query.where('subject_id', '=', subjectId);
  if (state === 'pending') query = query.where(sql<boolean>`state in ('open', 'answered')`);
  else if (state === 'decided') query = query.where('state', 'in', ['upheld', 'cancelled']);
  else if (state !== 'all') query = query.where('state', '=', state);
  if (after) query = query.where(sql<boolean>`(at, id) < (${after.at}::timestamptz, ${after.id})`);
  return query.orderBy('at', 'desc').orderBy('id', 'desc').limit(limit).execute();
}

/** How many cards are not decided, by level, each counted up to `most`. */
export async function countPending(db: Kysely<Database>, hallId: string, departmentId: string | null, most: number): Promise<Record<CardLevel, number>> {
  const of = departmentId === null ? sql`hall_id = ${hallId}` : sql`hall_id = ${hallId} and department_id = ${departmentId}`;
  const count = (level: CardLevel): ReturnType<typeof sql<number>> => sql<number>`(select count(*)::int from (select 1 from cards where ${of} and level = ${level} and state in ('open', 'answered') limit ${most}) as found)`;
  const { rows } = await sql<Record<CardLevel, number>>`select ${count('warning')} as warning, ${count('yellow')} as yellow, ${count('red')} as red`.execute(db);
  return rows[0] ?? { warning: 0, yellow: 0, red: 0 };
}
