import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import type { Reader } from './documents.store.ts';
import type { DocumentContext, Space } from './documents.types.ts';

/** The space that a session opens. @throws {HttpProblem} person.role for everybody who is no citizen. */
export function spaceOf(principal: Principal | undefined): Space {
  const person = principal?.person;
  if (!principal || person?.kind !== 'citizen') throw new HttpProblem('person.role');
  return { hallId: principal.networkId, personId: person.id, draftId: person.applicationId };
}

/** The same with the firms that the person may act for. */
export async function readerOf(db: Kysely<Database>, { holders }: Pick<DocumentContext, 'holders'>, principal: Principal): Promise<Reader> {
  const space = spaceOf(principal);
  return { ...space, firmIds: await holders.firmsOf(db, space.hallId, space.personId) };
}
