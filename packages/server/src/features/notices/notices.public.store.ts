import { sql, type Expression, type ExpressionBuilder, type Kysely, type SqlBool } from 'kysely';
import type { LocalizedText } from '@hallkit/contract';
import type { NoticeKind } from '@hallkit/domain';
import type { Database } from '../../platform/database/schema.ts';
import type { Wanted } from '../decisions/decisions.search.ts';
import { noticeColumns, noticeOf } from './notices.store.ts';
import type { NoticeRecord } from './notices.types.ts';

/** Which of the public notices. */
export interface NoticeFilter {
  readonly hallId: string;
  /** The only department a key sees, beside what the hall publishes as a whole. */
  readonly keyDepartmentId: string | null;
  readonly kinds: readonly NoticeKind[] | null;
  readonly audience: 'natural' | 'legal' | null;
  readonly topic: string | null;
  readonly departmentId: string | null;
  readonly onBoard: boolean;
  readonly wanted: Wanted | null;
}

/** The last row of a page. */
export interface After {
  readonly important: boolean;
  readonly publishedAt: string;
  readonly id: string;
}

function fits({ hallId, keyDepartmentId, kinds, audience, topic, departmentId, onBoard, wanted }: NoticeFilter, now: Date) {
  return ({ and, or, eb }: ExpressionBuilder<Database, 'notices'>): Expression<SqlBool> => and([
    eb('hall_id', '=', hallId), eb('shelf', '=', 'public'), or([eb('ends_at', 'is', null), eb('ends_at', '>', now)]),
    ...(keyDepartmentId === null ? [] : [or([eb('department_id', '=', keyDepartmentId), eb('department_id', 'is', null)])]),
    ...(kinds === null ? [] : kinds.length === 1 && kinds[0] ? [eb('kind', '=', kinds[0])] : [eb('kind', 'in', [...kinds])]),
    ...(audience === null ? [] : [eb('audience', 'in', [audience, 'everyone'])]),
    ...(topic === null ? [] : [sql<SqlBool>`topics @> ${[topic]}::text[]`]),
    ...(departmentId === null ? [] : [eb('department_id', '=', departmentId)]),
    ...(onBoard ? [eb('on_board', '=', true)] : []),
    ...(wanted === null ? [] : wanted.words.length === 0 ? [sql<SqlBool>`false`] : [sql<SqlBool>`pieces @> ${[...wanted.pieces]}::text[]`, ...wanted.words.map((word) => sql<SqlBool>`position(${word} in search_text) > 0`)]),
  ]);
}

/** Public notices, important ones first, then the newest. */
export async function selectPublic(db: Kysely<Database>, filter: NoticeFilter, now: Date, after: After | null, limit: number): Promise<NoticeRecord[]> {
  let query = db.selectFrom('notices').select(noticeColumns).where(fits(filter, now));
  if (after) query = query.where(sql<SqlBool>`(important, published_at, id) < (${after.important}, ${after.publishedAt}::timestamptz, ${after.id})`);
  return (await query.orderBy('important', 'desc').orderBy('published_at', 'desc').orderBy('id', 'desc').limit(limit).execute()).map(noticeOf);
}

/** The newest public notices, whether important or not. */
export async function selectNewest(db: Kysely<Database>, filter: NoticeFilter, now: Date, limit: number): Promise<NoticeRecord[]> {
  return (await db.selectFrom('notices').select(noticeColumns).where(fits(filter, now)).orderBy('published_at', 'desc').orderBy('id', 'desc').limit(limit).execute()).map(noticeOf);
}

/** A public notice. */
export async function selectPublicNotice(db: Kysely<Database>, hallIds: readonly string[], departmentId: string | null, id: string, now: Date): Promise<NoticeRecord | undefined> {
  let query = db.selectFrom('notices').select(noticeColumns).where('id', '=', id).where('hall_id', 'in', [...hallIds]).where('shelf', '=', 'public').where((where) => where.or([where('ends_at', 'is', null), where('ends_at', '>', now)]));
  if (departmentId !== null) query = query.where((where) => where.or([where('department_id', '=', departmentId), where('department_id', 'is', null)]));
  const row = await query.executeTakeFirst();
  return row && noticeOf(row);
}

/** The name of a hall; undefined where there is none. */
export async function selectHallName(db: Kysely<Database>, hallId: string): Promise<LocalizedText | undefined> {
  return (await db.selectFrom('halls').select(sql<LocalizedText>`content -> 'name'`.as('name')).where('id', '=', hallId).executeTakeFirst())?.name;
}

/** A grant to a firm, as a board shows it. */
export interface BoardGrant {
  readonly id: string;
  readonly party: string;
  readonly content: LocalizedText;
  readonly authority: LocalizedText;
  readonly decidedOn: string;
}

/** The last grants to firms that were made public; what people were granted is on no board. */
export async function selectGrants(db: Kysely<Database>, hallId: string, departmentId: string | null, limit: number): Promise<BoardGrant[]> {
  let query = db.selectFrom('decisions').select(['id', 'party_name', 'matter_name', 'content', 'department_name', 'decided_on']).where('hall_id', '=', hallId).where('published_at', 'is not', null).where('result', 'in', ['granted', 'grantedToFollow']).where('party_kind', '=', 'firm');
  if (departmentId !== null) query = query.where('department_id', '=', departmentId);
  const rows = await query.orderBy('decided_on', 'desc').orderBy('id', 'desc').limit(limit).execute();
  return rows.map((row) => ({ id: row.id, party: row.party_name, content: row.content ?? row.matter_name, authority: row.department_name, decidedOn: row.decided_on }));
}
