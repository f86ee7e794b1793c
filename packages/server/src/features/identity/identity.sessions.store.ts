import { sql, type Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { Level, Realm } from './identity.types.ts';

type Method = Database['person_sessions']['method'];

/** A citizen's session that is good. */
export interface PersonSessionRow extends Realm {
  readonly sessionId: string;
  readonly personId: string;
  /** Of the person, as far as this session proves it. */
  readonly level: Level;
  readonly applicationId: string | null;
  readonly expiresAt: Date;
  /** Its use was written down more than a minute ago. */
  readonly stale: boolean;
}

/** A session to begin. */
export interface NewPersonSessionRow {
  readonly hallId: string;
  readonly id: string;
  readonly tokenHash: string;
  readonly personId: string;
  readonly method: Method;
  readonly isStrong: boolean;
  readonly applicationId: string | null;
  readonly minutes: number;
  readonly writeKey: string | null;
  readonly requestHash: string | null;
}

/** A session that was begun by an earlier call with the same key. */
export interface WrittenSessionRow {
  readonly personId: string;
  readonly requestHash: string | null;
  readonly expiresAt: Date;
  readonly applicationId: string | null;
  readonly isStrong: boolean;
  /** Whether the token is given out once more: it is good, and of the last ten minutes. */
  readonly isFresh: boolean;
}

/** A session as its person sees it. */
export interface ShownSessionRow {
  readonly id: string;
  readonly tokenHash: string;
  readonly method: Method;
  readonly applicationId: string | null;
  readonly createdAt: Date;
  readonly usedAt: Date;
  readonly expiresAt: Date;
}

/** Not ended, not over, not idle for twenty minutes. */
const isGood = sql<boolean>`person_sessions.ended_at is null and person_sessions.expires_at > now() and person_sessions.used_at > now() - interval '20 minutes'`;

/** The session of a token, where it is good. */
export async function selectPersonSession(db: Kysely<Database>, tokenHash: string): Promise<PersonSessionRow | undefined> {
  const row = await db
    .selectFrom('person_sessions')
    .innerJoin('persons', (join) => join.onRef('persons.hall_id', '=', 'person_sessions.hall_id').onRef('persons.id', '=', 'person_sessions.person_id'))
    .select(['person_sessions.hall_id as hallId', 'persons.mode', 'person_sessions.id as sessionId', 'person_id as personId', 'persons.level', 'is_strong as isStrong', 'application_id as applicationId', 'expires_at as expiresAt', sql<boolean>`person_sessions.used_at < now() - interval '1 minute'`.as('stale')])
    .where('token_hash', '=', tokenHash)
    .where(isGood)
    .executeTakeFirst();
  return row && { ...row, level: row.isStrong ? 'strong' : row.level };
}

/** Writes down that a session is in use. */
export async function touchPersonSession(db: Kysely<Database>, { hallId, sessionId }: Pick<PersonSessionRow, 'hallId' | 'sessionId'>): Promise<void> {
  await db.updateTable('person_sessions').set({ used_at: sql<Date>`now()` }).where('hall_id', '=', hallId).where('id', '=', sessionId).execute();
}

/** Begins a session. @returns Its end; undefined where that write key has been used. */
export async function insertPersonSession(db: Kysely<Database>, { hallId, id, tokenHash, personId, method, isStrong, applicationId, minutes, writeKey, requestHash }: NewPersonSessionRow): Promise<Date | undefined> {
  const made = await db
    .insertInto('person_sessions')
    .values({ hall_id: hallId, id, token_hash: tokenHash, person_id: personId, method, is_strong: isStrong, application_id: applicationId, write_key: writeKey, request_hash: requestHash, expires_at: sql<Date>`now() + make_interval(mins => ${minutes})` })
    .onConflict((conflict) => conflict.doNothing())
    .returning('expires_at as expiresAt')
    .executeTakeFirst();
  return made?.expiresAt;
}

/** The session that was begun with a write key. */
export async function selectWrittenSession(db: Kysely<Database>, hallId: string, writeKey: string): Promise<WrittenSessionRow | undefined> {
  return db
    .selectFrom('person_sessions')
    .select(['person_id as personId', 'request_hash as requestHash', 'expires_at as expiresAt', 'application_id as applicationId', 'is_strong as isStrong', sql<boolean>`${isGood} and created_at > now() - interval '10 minutes'`.as('isFresh')])
    .where('hall_id', '=', hallId)
    .where('write_key', '=', writeKey)
    .executeTakeFirst();
}

/** The good sessions of a person, the newest first. */
export async function selectSessionsOf(db: Kysely<Database>, hallId: string, personId: string): Promise<ShownSessionRow[]> {
  return db
    .selectFrom('person_sessions')
    .select(['id', 'token_hash as tokenHash', 'method', 'application_id as applicationId', 'created_at as createdAt', 'used_at as usedAt', 'expires_at as expiresAt'])
    .where('hall_id', '=', hallId)
    .where('person_id', '=', personId)
    .where(isGood)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
}

/** Ends a session of a person. @returns When it ended and its token's digest; undefined where the person has none of that id. */
export async function endPersonSessionRow(db: Kysely<Database>, hallId: string, personId: string, id: string): Promise<{ endedAt: Date; tokenHash: string } | undefined> {
  const row = await db
    .updateTable('person_sessions')
    .set({ ended_at: sql<Date>`coalesce(ended_at, now())` })
    .where('hall_id', '=', hallId)
    .where('person_id', '=', personId)
    .where('id', '=', id)
    .returning(['ended_at as endedAt', 'token_hash as tokenHash'])
    .executeTakeFirst();
  return row && { endedAt: row.endedAt ?? new Date(), tokenHash: row.tokenHash };
}
