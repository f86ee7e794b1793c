import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';

/** Notes a signed statement as used. @returns false where it was. */
export async function insertHandOver(db: Kysely<Database>, row: { readonly hallId: string; readonly issuer: string; readonly jti: string; readonly expiresAt: Date }): Promise<boolean> {
  const made = await db
    .insertInto('used_hand_overs')
    .values({ hall_id: row.hallId, issuer: row.issuer, jti: row.jti, expires_at: row.expiresAt })
    .onConflict((conflict) => conflict.doNothing())
    .returning('jti')
    .executeTakeFirst();
  return made !== undefined;
}
