import { sql, type Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';

/** What a hand-off opens. */
export interface HandOffRow {
  readonly personId: string;
  readonly applicationId: string;
  readonly isStrong: boolean;
}

/** Keeps a hand-off for five minutes. @returns Its end. */
export async function insertHandOff(db: Kysely<Database>, hallId: string, codeHash: string, { personId, applicationId, isStrong }: HandOffRow): Promise<Date> {
  const row = await db
    .insertInto('hand_offs')
    .values({ hall_id: hallId, code_hash: codeHash, person_id: personId, application_id: applicationId, is_strong: isStrong, expires_at: sql<Date>`now() + interval '5 minutes'` })
    .returning('expires_at as expiresAt')
    .executeTakeFirstOrThrow();
  return row.expiresAt;
}

/** Uses a hand-off up. @returns undefined where there is none, or none any more. */
export async function spendHandOff(db: Kysely<Database>, hallId: string, codeHash: string): Promise<HandOffRow | undefined> {
  return db
    .updateTable('hand_offs')
    .set({ used_at: sql<Date>`now()` })
    .where('hall_id', '=', hallId)
    .where('code_hash', '=', codeHash)
    .where('used_at', 'is', null)
    .where(sql<boolean>`expires_at > now()`)
    .returning(['person_id as personId', 'application_id as applicationId', 'is_strong as isStrong'])
    .executeTakeFirst();
}
