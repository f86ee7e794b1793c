import { sql, type Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { Realm } from './identity.types.ts';

/** A login that was begun: what has to come back with it. */
export interface OidcState extends Realm {
  readonly keyId: string;
  readonly nonce: string;
  readonly verifierSealed: string;
  readonly returnUrl: string;
}

/** What a login has brought back. */
export interface Grant {
  readonly personId: string;
  readonly isStrong: boolean;
}

/** Keeps a login that was begun, for ten minutes. @returns Its end. */
export async function insertState(db: Kysely<Database>, stateHash: string, { hallId, mode, keyId, nonce, verifierSealed, returnUrl }: OidcState): Promise<Date> {
  const row = await db
    .insertInto('oidc_states')
    .values({ hall_id: hallId, state_hash: stateHash, mode, key_id: keyId, nonce, verifier_sealed: verifierSealed, return_url: returnUrl, expires_at: sql<Date>`now() + interval '10 minutes'` })
    .returning('expires_at as expiresAt')
    .executeTakeFirstOrThrow();
  return row.expiresAt;
}

/** Uses up the state that came back. @returns undefined for one that was never given out, or is none any more. */
export async function spendState(db: Kysely<Database>, stateHash: string): Promise<OidcState | undefined> {
  return db
    .updateTable('oidc_states')
    .set({ used_at: sql<Date>`now()` })
    .where('state_hash', '=', stateHash)
    .where('used_at', 'is', null)
    .where(sql<boolean>`expires_at > now()`)
    .returning(['hall_id as hallId', 'mode', 'key_id as keyId', 'nonce', 'verifier_sealed as verifierSealed', 'return_url as returnUrl'])
    .executeTakeFirst();
}

/** Keeps what came back for a minute, for the key that began it. */
export async function insertGrant(db: Kysely<Database>, hallId: string, codeHash: string, { keyId, personId, isStrong }: Grant & { readonly keyId: string }): Promise<void> {
  await db.insertInto('sign_in_grants').values({ hall_id: hallId, code_hash: codeHash, key_id: keyId, person_id: personId, is_strong: isStrong, expires_at: sql<Date>`now() + interval '60 seconds'` }).execute();
}

/** Uses it up. @returns undefined where there is none, none any more, or none for this key. */
export async function spendGrant(db: Kysely<Database>, hallId: string, codeHash: string, keyId: string): Promise<Grant | undefined> {
  return db
    .updateTable('sign_in_grants')
    .set({ used_at: sql<Date>`now()` })
    .where('hall_id', '=', hallId)
    .where('code_hash', '=', codeHash)
    .where('key_id', '=', keyId)
    .where('used_at', 'is', null)
    .where(sql<boolean>`expires_at > now()`)
    .returning(['person_id as personId', 'is_strong as isStrong'])
    .executeTakeFirst();
}
