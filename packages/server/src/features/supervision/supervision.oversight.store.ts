import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { LocalizedText, SubjectKind } from '@hallkit/contract';
import { oversightLevels } from '@hallkit/domain';
import type { Database } from '../../platform/database/schema.ts';
import type { OversightBy, RaisedLevel } from '../../platform/database/schema.supervision.ts';
import type { SubjectKey } from './supervision.types.ts';

/** How closely something is watched, as it is kept. */
export interface OversightRow {
  readonly level: RaisedLevel;
  readonly by: OversightBy;
  readonly at: Date;
  readonly reason: LocalizedText | null;
}

/** What is watched in particular, of some things; what has ended is not among them. */
export async function selectOversights(db: Kysely<Database>, hallId: string, kind: SubjectKind, ids: readonly string[]): Promise<Map<string, OversightRow>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('oversights').select(['subject_id', 'level', 'by_kind as by', 'at', 'reason']).where('hall_id', '=', hallId).where('kind', '=', kind).where('subject_id', 'in', [...ids]).where('ended_at', 'is', null).execute();
  return new Map(rows.map(({ subject_id, ...row }) => [subject_id, row]));
}

/** When the applicants of some things have last urged. */
export async function selectUrged(db: Kysely<Database>, hallId: string, kind: SubjectKind, ids: readonly string[]): Promise<Map<string, Date>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('oversight_log').select(['subject_id as id', (eb) => eb.fn.max('at').as('at')]).where('hall_id', '=', hallId).where('kind', '=', kind).where('subject_id', 'in', [...ids]).where('by_kind', '=', 'applicant').groupBy('subject_id').execute();
  return new Map(rows.map(({ id, at }) => [id, at]));
}

const rank = (level: string): RawBuilder<number> => sql<number>`array_position(${sql.lit(`{${oversightLevels.join(',')}}`)}::text[], ${sql.ref(level)})`;

/** Writes down that somebody has urged, and raises the level where it is below; the same level is said anew only by a supervisor. @returns Whether that changed anything. */
export async function writeOversight(db: Kysely<Database>, { hallId, kind, id }: SubjectKey, { level, by, at, reason }: OversightRow, byId: string | null): Promise<boolean> {
  const said = reason && JSON.stringify(reason);
  const [before, after] = [rank('oversights.level'), rank('excluded.level')];
  const { rows } = await sql<{ id: string }>`
    insert into oversights (hall_id, kind, subject_id, level, by_kind, at, reason) values (${hallId}, ${kind}, ${id}, ${level}, ${by}, ${at}, ${said}::jsonb)
    on conflict (hall_id, kind, subject_id) do update set level = excluded.level, by_kind = excluded.by_kind, at = excluded.at, reason = excluded.reason, ended_at = null
      where oversights.ended_at is not null or ${before} < ${after} or (${before} = ${after} and excluded.by_kind = 'supervisor') returning subject_id as id`.execute(db);
  // The row above is locked now where it was there before, so that two cannot count the same.
  const n = sql<number>`(select coalesce(max(n), 0) + 1 from oversight_log where hall_id = ${hallId} and kind = ${kind} and subject_id = ${id})`;
  await db.insertInto('oversight_log').values({ hall_id: hallId, kind, subject_id: id, n, level, by_kind: by, by_id: byId, at, reason: said }).execute();
  return rows.length > 0;
}

/** Says that nobody looks after something in particular any more, because it was done at a moment; what was raised after it stays. */
export async function endOversight(db: Kysely<Database>, { hallId, kind, id }: SubjectKey, endedAt: Date): Promise<boolean> {
  const done = await db.updateTable('oversights').set({ ended_at: endedAt }).where('hall_id', '=', hallId).where('kind', '=', kind).where('subject_id', '=', id).where('ended_at', 'is', null).where('at', '<=', endedAt).executeTakeFirst();
  return Number(done.numUpdatedRows) > 0;
}
