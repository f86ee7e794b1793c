import type { Person, PersonSession, SessionEnd } from '@hallkit/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { CitizenPerson } from '../../platform/keys/person.ts';
import type { IdentityContext } from './identity.context.ts';
import { selectPerson } from './identity.persons.store.ts';
import { personView } from './identity.persons.ts';
import { endPersonSessionRow, selectSessionsOf } from './identity.sessions.store.ts';
import type { Realm } from './identity.types.ts';

/** The person of a session. @throws {HttpProblem} session.expired where they are gone. */
export async function currentPerson(db: Kysely<Database>, context: IdentityContext, realm: Realm, { id, level }: CitizenPerson): Promise<Person> {
  const row = await selectPerson(db, realm, { id });
  if (!row) throw new HttpProblem('session.expired');
  return personView(db, context, row, level);
}

/** Where somebody is signed in, the newest first. */
export async function sessionsOf(db: Kysely<Database>, { id, hallId, sessionId }: CitizenPerson): Promise<PersonSession[]> {
  const rows = await selectSessionsOf(db, hallId, id);
  return rows.map((row) => ({ id: row.id, method: row.method, createdAt: row.createdAt.toISOString(), usedAt: row.usedAt.toISOString(), expiresAt: row.expiresAt.toISOString(), current: row.id === sessionId, applicationId: row.applicationId }));
}

/**
 * Ends a session of the person who is signed in; who came by a hand-off can end only that.
 *
 * @throws {HttpProblem} session.not-found, also for one of somebody else.
 */
export async function endPersonSession(db: Kysely<Database>, { people }: IdentityContext, { id, hallId, sessionId, applicationId }: CitizenPerson, ended: string = sessionId): Promise<SessionEnd> {
  const row = applicationId !== null && ended !== sessionId ? undefined : await endPersonSessionRow(db, hallId, id, ended);
  if (!row) throw new HttpProblem('session.not-found');
  people.forget(row.tokenHash);
  return { endedAt: row.endedAt.toISOString() };
}
