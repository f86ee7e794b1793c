import { sql, type Kysely } from 'kysely';
import type { Staff } from '@hallkit/contract';
import type { Database } from '../../platform/database/schema.ts';

/** A member of staff as a sign-in needs them. */
export interface StaffRow {
  readonly staff: Omit<Staff, 'deskId'>;
  readonly passwordHash: string | null;
  readonly isSample: boolean;
}

/** A session that is good, with its person. */
export interface SessionRow {
  readonly staff: Omit<Staff, 'deskId'>;
  readonly isSample: boolean;
  readonly networkId: string;
  readonly expiresAt: Date;
  /** Its use was written down more than a minute ago. */
  readonly stale: boolean;
}

/** A session to begin. */
export interface NewSessionRow {
  readonly hallId: string;
  readonly tokenHash: string;
  readonly personId: string;
  readonly writeKey: string | null;
}

/** A member of staff to be written. */
export interface StaffWrite {
  readonly staff: Omit<Staff, 'deskId'>;
  readonly passwordHash: string | null;
  readonly isSample: boolean;
}

const own = ['staff.id', 'staff.hall_id as hallId', 'staff.staff_no as staffNo', 'staff.name', 'staff.post', 'staff.photo_url as photoUrl', 'staff.department_id as departmentId', 'staff.roles', 'staff.is_sample as isSample'] as const;

type Own = Omit<Staff, 'deskId' | 'roles' | 'approves'> & { readonly roles: readonly ('clerk' | 'approver' | 'supervisor')[]; readonly isSample: boolean };

const staffOf = ({ id, hallId, staffNo, name, post, photoUrl, departmentId, roles }: Own): Omit<Staff, 'deskId'> => ({ id, hallId, staffNo, name, post, photoUrl, departmentId, roles: roles.filter((role) => role !== 'approver'), approves: roles.includes('approver') });

/** Who has this number, in the first of the halls that has one. */
export async function selectStaff(db: Kysely<Database>, hallIds: readonly string[], staffNo: string): Promise<StaffRow | undefined> {
  const rows = await db.selectFrom('staff').select([...own, 'staff.password_hash as passwordHash']).where('hall_id', 'in', [...hallIds]).where('staff_no', '=', staffNo).where('left_at', 'is', null).execute();
  const [first] = rows.sort((a, b) => hallIds.indexOf(a.hallId) - hallIds.indexOf(b.hallId));
  return first && { staff: staffOf(first), passwordHash: first.passwordHash, isSample: first.isSample };
}

/** Begins a session of eight hours. @returns undefined where that token or write key has been used. */
export async function insertSession(db: Kysely<Database>, { hallId, tokenHash, personId, writeKey }: NewSessionRow): Promise<Date | undefined> {
  const made = await db
    .insertInto('sessions')
    .values({ hall_id: hallId, token_hash: tokenHash, kind: 'staff', person_id: personId, idempotency_key: writeKey, expires_at: sql<Date>`now() + interval '8 hours'` })
    .onConflict((conflict) => conflict.doNothing())
    .returning('expires_at as expiresAt')
    .executeTakeFirst();
  return made?.expiresAt;
}

/** End of the session of a token, whether it is good or not. */
export async function selectExpiry(db: Kysely<Database>, hallId: string, tokenHash: string): Promise<Date | undefined> {
  return (await db.selectFrom('sessions').select('expires_at').where('hall_id', '=', hallId).where('token_hash', '=', tokenHash).executeTakeFirst())?.expires_at;
}

/** The session of a token, where it is good: not ended, not over, not idle for half an hour. */
export async function selectSession(db: Kysely<Database>, tokenHash: string): Promise<SessionRow | undefined> {
  const row = await db
    .selectFrom('sessions')
    .innerJoin('staff', (join) => join.onRef('staff.hall_id', '=', 'sessions.hall_id').onRef('staff.id', '=', 'sessions.person_id'))
    .innerJoin('halls', 'halls.id', 'sessions.hall_id')
    .select([...own, 'halls.network_id as networkId', 'sessions.expires_at as expiresAt', sql<boolean>`sessions.used_at < now() - interval '1 minute'`.as('stale')])
    .where('sessions.token_hash', '=', tokenHash)
    .where('sessions.kind', '=', 'staff')
    .where('sessions.ended_at', 'is', null)
    .where('staff.left_at', 'is', null)
    .where(sql<boolean>`sessions.expires_at > now() and sessions.used_at > now() - interval '30 minutes'`)
    .executeTakeFirst();
  return row && { staff: staffOf(row), isSample: row.isSample, networkId: row.networkId, expiresAt: row.expiresAt, stale: row.stale };
}

/** The desk somebody is signed on to. */
export async function selectDeskOf(db: Kysely<Database>, hallId: string, staffId: string): Promise<string | null> {
  return (await db.selectFrom('desk_shifts').select('desk_id').where('hall_id', '=', hallId).where('staff_id', '=', staffId).where('ended_at', 'is', null).executeTakeFirst())?.desk_id ?? null;
}

/** Writes down that a session is in use. */
export async function touchSession(db: Kysely<Database>, hallId: string, tokenHash: string): Promise<void> {
  await db.updateTable('sessions').set({ used_at: sql<Date>`now()` }).where('hall_id', '=', hallId).where('token_hash', '=', tokenHash).execute();
}

/** Ends a session. */
export async function endSession(db: Kysely<Database>, hallId: string, tokenHash: string): Promise<Date> {
  const row = await db.updateTable('sessions').set({ ended_at: sql<Date>`coalesce(ended_at, now())` }).where('hall_id', '=', hallId).where('token_hash', '=', tokenHash).returning('ended_at').executeTakeFirstOrThrow();
  return row.ended_at ?? new Date();
}

/** Forgets sessions a day after their end, when no repeat of their sign-in can come any more, and tries that count no more. */
export async function sweepIdentity(db: Kysely<Database>): Promise<void> {
  await db.deleteFrom('sessions').where(sql<boolean>`expires_at < now() - interval '1 day'`).execute();
  await db.deleteFrom('session_tries').where(sql<boolean>`first_at < now() - interval '1 hour' and (locked_until is null or locked_until < now())`).execute();
}

/** Adds staff; who is there already stays as they are. */
export async function insertStaff(db: Kysely<Database>, rows: readonly StaffWrite[]): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insertInto('staff')
    .values(rows.map(({ staff, passwordHash, isSample }, position) => ({
      hall_id: staff.hallId, id: staff.id, staff_no: staff.staffNo, position, name: JSON.stringify(staff.name), post: staff.post && JSON.stringify(staff.post), photo_url: staff.photoUrl,
      department_id: staff.departmentId, roles: [...staff.roles, ...(staff.approves ? ['approver' as const] : [])], password_hash: passwordHash, is_sample: isSample, left_at: null,
    })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
