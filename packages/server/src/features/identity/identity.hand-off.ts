import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { CitizenPerson } from '../../platform/keys/person.ts';
import { insertHandOff } from './identity.hand-off.store.ts';
import { oneTimeCode } from './identity.id.ts';
import { digestOf } from './identity.people.ts';

/**
 * A code with which another device opens one draft of somebody who is signed in: once, within five minutes, for half an hour
 * (`createPersonSession` with `method: 'handOff'`). Whether the draft is theirs is for the caller to know.
 *
 * @example const { code, expiresAt } = await createHandOffCode(db, person, applicationId);
 */
export async function createHandOffCode(db: Kysely<Database>, { id, hallId, level }: Pick<CitizenPerson, 'id' | 'hallId' | 'level'>, applicationId: string): Promise<{ readonly code: string; readonly expiresAt: Date }> {
  const code = oneTimeCode();
  return { code, expiresAt: await insertHandOff(db, hallId, digestOf(code), { personId: id, applicationId, isStrong: level === 'strong' }) };
}
