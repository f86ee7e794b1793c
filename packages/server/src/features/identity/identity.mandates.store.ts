import { sql, type Kysely, type SelectQueryBuilder } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { PersonRow } from './identity.persons.store.ts';
import type { Realm } from './identity.types.ts';

/** A mandate as it is kept. */
export interface MandateRow {
  readonly id: string;
  readonly grantorId: string;
  /** The firm it is for; null where the grantor gives it for themselves. */
  readonly firmId: string | null;
  /** Whoever represents the firm now may revoke it too. */
  readonly representativeId: string | null;
  readonly agentId: string | null;
  readonly agentNameSealed: string;
  readonly agentNumberSealed: string;
  readonly scenarioIds: string[];
  readonly matterIds: string[];
  /** Last day, YYYY-MM-DD. */
  readonly validUntil: string;
  readonly createdAt: Date;
  readonly revokedAt: Date | null;
}

/** A mandate to be written. */
export interface NewMandateRow extends Realm, Pick<MandateRow, 'id' | 'grantorId' | 'firmId' | 'agentId' | 'agentNameSealed' | 'agentNumberSealed' | 'scenarioIds' | 'matterIds' | 'validUntil'> {
  readonly agentNumberHash: string;
  readonly agentPhoneHash: string;
}

type Rows = SelectQueryBuilder<Database & { readonly firm: Database['firms'] }, 'mandates', MandateRow>;

const rows = (db: Kysely<Database>): Rows =>
  db
    .selectFrom('mandates')
    .leftJoin('firms as firm', (join) => join.onRef('firm.hall_id', '=', 'mandates.hall_id').onRef('firm.id', '=', 'mandates.firm_id'))
    .select(['mandates.id', 'grantor_id as grantorId', 'firm_id as firmId', 'firm.representative_id as representativeId', 'agent_id as agentId', 'agent_name_sealed as agentNameSealed', 'agent_number_sealed as agentNumberSealed',
      'scenario_ids as scenarioIds', 'matter_ids as matterIds', 'valid_until as validUntil', 'mandates.created_at as createdAt', 'revoked_at as revokedAt']) as unknown as Rows;

/** Given by somebody, by a firm they represent now, or received by them. */
const concerns = (personId: string) => sql<boolean>`(${personId} in (mandates.agent_id, firm.representative_id) or (mandates.firm_id is null and mandates.grantor_id = ${personId}))`;

/** Writes a mandate. */
export async function insertMandate(db: Kysely<Database>, { hallId, mode, id, grantorId, firmId, agentId, agentNameSealed, agentNumberSealed, agentNumberHash, agentPhoneHash, scenarioIds, matterIds, validUntil }: NewMandateRow): Promise<void> {
  await db.insertInto('mandates').values({
    hall_id: hallId, mode, id, grantor_id: grantorId, firm_id: firmId, agent_id: agentId, agent_name_sealed: agentNameSealed, agent_number_sealed: agentNumberSealed, agent_number_hash: agentNumberHash,
    agent_phone_hash: agentPhoneHash, scenario_ids: [...scenarioIds], matter_ids: [...matterIds], valid_until: validUntil,
  }).execute();
}

/** A mandate that concerns somebody. */
export async function selectMandate(db: Kysely<Database>, hallId: string, personId: string, id: string): Promise<MandateRow | undefined> {
  return rows(db).where('mandates.hall_id', '=', hallId).where('mandates.id', '=', id).where(concerns(personId)).executeTakeFirst();
}

/** Those that concern somebody, the newest first. */
export async function selectMandates(db: Kysely<Database>, hallId: string, personId: string): Promise<MandateRow[]> {
  return rows(db).where('mandates.hall_id', '=', hallId).where(concerns(personId)).orderBy('mandates.created_at', 'desc').orderBy('mandates.id').execute();
}

/** Those somebody has received that are in force on a day. */
export async function selectReceived(db: Kysely<Database>, hallId: string, agentId: string, day: string): Promise<MandateRow[]> {
  return rows(db).where('mandates.hall_id', '=', hallId).where('mandates.agent_id', '=', agentId).where('revoked_at', 'is', null).where('valid_until', '>=', day).orderBy('mandates.created_at').orderBy('mandates.id').execute();
}

/** Takes a mandate back. @returns false where it has been. */
export async function revokeMandateRow(db: Kysely<Database>, hallId: string, id: string, personId: string): Promise<boolean> {
  const done = await db.updateTable('mandates').set({ revoked_at: sql<Date>`now()`, revoked_by: personId }).where('hall_id', '=', hallId).where('id', '=', id).where('revoked_at', 'is', null).executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

/** Gives somebody who is known by their real name the mandates that name them; of another phone they are not. Who has none here is known by their card. */
export async function bindMandates(db: Kysely<Database>, { hallId, mode, id }: Pick<PersonRow, 'hallId' | 'mode' | 'id'>, { idNumberHashes, phoneHashes }: { readonly idNumberHashes: readonly string[]; readonly phoneHashes?: readonly string[] }): Promise<void> {
  const query = db.updateTable('mandates').set({ agent_id: id }).where('hall_id', '=', hallId).where('mode', '=', mode).where('agent_number_hash', 'in', [...idNumberHashes]).where('agent_id', 'is', null);
  await (phoneHashes === undefined ? query : query.where('agent_phone_hash', 'in', [...phoneHashes])).execute();
}

/** Which of some scenarios and matters the network has. */
export async function selectScope(db: Kysely<Database>, hallId: string, { scenarioIds, matterIds }: Pick<MandateRow, 'scenarioIds' | 'matterIds'>): Promise<Set<string>> {
  const scenarios = scenarioIds.length === 0 ? [] : await db.selectFrom('scenarios').select('id').where('hall_id', '=', hallId).where('id', 'in', [...scenarioIds]).execute();
  const matters = matterIds.length === 0 ? [] : await db.selectFrom('matters').innerJoin('halls', 'halls.id', 'matters.hall_id').select('matters.id').where('network_id', '=', hallId).where('matters.id', 'in', [...matterIds]).execute();
  return new Set([...scenarios, ...matters].map(({ id }) => id));
}
