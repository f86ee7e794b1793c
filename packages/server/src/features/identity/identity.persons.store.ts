import { sql, type Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { Realm } from './identity.types.ts';

/** Somebody as they are kept. */
export interface PersonRow extends Realm {
  readonly id: string;
  readonly level: 'registered' | 'realName';
  readonly isSample: boolean;
  readonly nameSealed: string | null;
  readonly idNumberSealed: string | null;
  readonly idNumberHash: string | null;
  readonly phoneSealed: string | null;
  readonly phoneHash: string | null;
  /** What the registers name was brought into the space. */
  readonly hasCertificates: boolean;
}

/** What is written of somebody who comes for the first time. */
export type NewPersonRow = Omit<PersonRow, 'hasCertificates'>;

/** By what somebody is found. */
export type PersonKey = { readonly id: string } | { readonly phoneHashes: readonly string[] } | { readonly idNumberHashes: readonly string[] };

const own = ['hall_id as hallId', 'id', 'mode', 'level', 'is_sample as isSample', 'name_sealed as nameSealed', 'id_number_sealed as idNumberSealed', 'id_number_hash as idNumberHash', 'phone_sealed as phoneSealed', 'phone_hash as phoneHash'] as const;

/** Somebody of a realm. */
export async function selectPerson(db: Kysely<Database>, { hallId, mode }: Realm, key: PersonKey): Promise<PersonRow | undefined> {
  const query = db.selectFrom('persons').select([...own, sql<boolean>`certificates_at is not null`.as('hasCertificates')]).where('hall_id', '=', hallId).where('mode', '=', mode);
  const found = 'id' in key ? query.where('id', '=', key.id) : 'phoneHashes' in key ? query.where('phone_hash', 'in', [...key.phoneHashes]) : query.where('id_number_hash', 'in', [...key.idNumberHashes]);
  return found.executeTakeFirst();
}

/** Writes somebody down; nothing where their phone or number is another's already. @returns Whether they were written. */
export async function insertPerson(db: Kysely<Database>, { hallId, id, mode, level, isSample, nameSealed, idNumberSealed, idNumberHash, phoneSealed, phoneHash }: NewPersonRow): Promise<boolean> {
  const made = await db
    .insertInto('persons')
    .values({
      hall_id: hallId, id, mode, level, is_sample: isSample, name_sealed: nameSealed, id_number_sealed: idNumberSealed, id_number_hash: idNumberHash, phone_sealed: phoneSealed, phone_hash: phoneHash,
      verified_at: level === 'realName' ? sql<Date>`now()` : null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return made !== undefined;
}

/** Writes down who somebody turned out to be. @returns false where the number is somebody else's, or they were checked before. */
export async function updateVerified(db: Kysely<Database>, { hallId, mode }: Realm, id: string, { nameSealed, idNumberSealed, idNumberHash, isSample }: { readonly nameSealed: string; readonly idNumberSealed: string; readonly idNumberHash: string; readonly isSample: boolean }): Promise<boolean> {
  const done = await db
    .updateTable('persons')
    .set({ level: 'realName', name_sealed: nameSealed, id_number_sealed: idNumberSealed, id_number_hash: idNumberHash, is_sample: isSample, verified_at: sql<Date>`now()` })
    .where('hall_id', '=', hallId)
    .where('mode', '=', mode)
    .where('id', '=', id)
    .where('id_number_hash', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** Notes that the certificates of somebody were brought in. @returns false where another call has done it. */
export async function markCertificates(db: Kysely<Database>, hallId: string, id: string): Promise<boolean> {
  const done = await db.updateTable('persons').set({ certificates_at: sql<Date>`now()` }).where('hall_id', '=', hallId).where('id', '=', id).where('certificates_at', 'is', null).executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** Who has a login of an issuer. */
export async function selectLogin(db: Kysely<Database>, { hallId, mode }: Realm, issuer: string, subjectHashes: readonly string[]): Promise<string | undefined> {
  return (await db.selectFrom('person_logins').select('person_id').where('hall_id', '=', hallId).where('mode', '=', mode).where('issuer', '=', issuer).where('subject_hash', 'in', [...subjectHashes]).executeTakeFirst())?.person_id;
}

/** Notes a login; one that is there stays. */
export async function insertLogin(db: Kysely<Database>, { hallId, mode }: Realm, login: { readonly issuer: string; readonly subjectHash: string; readonly personId: string }): Promise<void> {
  await db.insertInto('person_logins').values({ hall_id: hallId, mode, issuer: login.issuer, subject_hash: login.subjectHash, person_id: login.personId }).onConflict((conflict) => conflict.doNothing()).execute();
}

/** People by their ids, in any order. */
export async function selectPeople(db: Kysely<Database>, hallId: string, ids: readonly string[]): Promise<PersonRow[]> {
  return ids.length === 0 ? [] : db.selectFrom('persons').select([...own, sql<boolean>`certificates_at is not null`.as('hasCertificates')]).where('hall_id', '=', hallId).where('id', 'in', [...ids]).execute();
}

/** Whether somebody has left something in the hall: drafts, applications, papers. */
export async function selectHasLeft(db: Kysely<Database>, hallId: string, id: string): Promise<boolean> {
  const { rows } = await sql<{ left: boolean }>`
    select exists (select 1 from applications where person_id = ${id}) or exists (select 1 from documents where hall_id = ${hallId} and ${id} in (holder_id, added_by)) or exists (select 1 from uploads where hall_id = ${hallId} and person_id = ${id}) as left`.execute(db);
  return rows[0]?.left ?? true;
}

/** Makes one of two who are the same: the one with the phone goes on as the other, with its sessions and logins. */
export async function joinPeople(db: Kysely<Database>, { hallId, id, phoneSealed, phoneHash }: PersonRow, intoId: string): Promise<void> {
  for (const table of ['sign_in_grants', 'hand_offs'] as const) await db.deleteFrom(table).where('hall_id', '=', hallId).where('person_id', '=', id).execute();
  for (const table of ['person_sessions', 'person_logins'] as const) await db.updateTable(table).set({ person_id: intoId }).where('hall_id', '=', hallId).where('person_id', '=', id).execute();
  await db.deleteFrom('persons').where('hall_id', '=', hallId).where('id', '=', id).execute();
  await db.updateTable('persons').set({ phone_sealed: phoneSealed, phone_hash: phoneHash }).where('hall_id', '=', hallId).where('id', '=', intoId).execute();
}
