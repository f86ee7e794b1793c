import { randomBytes } from 'node:crypto';
import type { NewPersonSession, PersonSessionRequest } from '@hallkit/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import { bringCertificates } from './identity.certificates.ts';
import type { IdentityContext } from './identity.context.ts';
import { newId } from './identity.id.ts';
import { digestOf } from './identity.people.ts';
import { selectPerson } from './identity.persons.store.ts';
import { personView } from './identity.persons.ts';
import { createProofs, type Proof } from './identity.proofs.ts';
import { insertPersonSession, selectWrittenSession } from './identity.sessions.store.ts';
import { countTry, forgiveTry, type TryLimit } from './identity.tries.store.ts';
import { realmOf, type PersonSignIn, type Realm } from './identity.types.ts';

/** What begins a session, and whether an earlier call did. */
export interface Begun {
  readonly session: NewPersonSession;
  readonly replayed: boolean;
}

/** Wrong tries of an address, behind which a whole hall may sit, in a quarter of an hour before a minute's wait. */
const mostOfAddress = 40;
/** How long a session lasts, in minutes: of a draft that was handed over to another device, of anything else. */
const minutes = { handOff: 30, else: 120 } as const;

const reused = (): HttpProblem => new HttpProblem('idempotency.reused', { errors: [{ in: 'header', pointer: '/Idempotency-Key', code: 'field.reused' }] });

/** How a repeat of a call is known. The token follows from both, so that it can be given out again although it is not kept. */
interface Written {
  readonly key: string;
  readonly request: string;
}

/** Begins sessions of citizens. */
export function createPersonSignIn(context: IdentityContext): (db: Kysely<Database>, call: PersonSignIn) => Promise<Begun> {
  const { seal } = context;
  const prove = createProofs(context);

  const tokenOf = (written: Written | null): string => `pt_${written === null ? randomBytes(32).toString('base64url') : seal.digest('person token', `${written.key} ${written.request}`)}`;

  /** What an earlier call with the same key got. */
  const earlier = async (db: Kysely<Database>, realm: Realm, written: Written | null): Promise<Begun | undefined> => {
    const row = written === null ? undefined : await selectWrittenSession(db, realm.hallId, written.key);
    if (!row) return undefined;
    if (row.requestHash !== written?.request) throw reused();
    const person = row.isFresh ? await selectPerson(db, realm, { id: row.personId }) : undefined;
    if (!person) throw new HttpProblem('session.refused');
    return { replayed: true, session: { token: tokenOf(written), expiresAt: row.expiresAt.toISOString(), person: await personView(db, context, person, row.isStrong ? 'strong' : person.level), applicationId: row.applicationId } };
  };

  const begin = async (db: Kysely<Database>, realm: Realm, { personId, isStrong, applicationId }: Proof, { request, written }: { request: PersonSessionRequest; written: Written | null }): Promise<Begun> => {
    const token = tokenOf(written);
    const row = { hallId: realm.hallId, id: newId('ss'), tokenHash: digestOf(token), personId, method: request.method, isStrong, applicationId, minutes: applicationId === null ? minutes.else : minutes.handOff };
    const expiresAt = await insertPersonSession(db, { ...row, writeKey: written?.key ?? null, requestHash: written?.request ?? null });
    const person = await selectPerson(db, realm, { id: personId });
    if (!expiresAt || !person) throw reused();
    await bringCertificates(db, context, person);
    return { replayed: false, session: { token, expiresAt: expiresAt.toISOString(), person: await personView(db, context, person, isStrong ? 'strong' : person.level), applicationId } };
  };

  return async (db, call) => {
    const { request, principal, caller, key } = call;
    const realm = realmOf(principal);
    const written = key === undefined ? null : { key: seal.digest('person write', `${principal.keyId} ${key}`), request: seal.digest('person request', JSON.stringify(request)) };
    const before = await earlier(db, realm, written);
    if (before) return before;
    const from: TryLimit = { hallId: realm.hallId, subject: `person ${seal.digest('sign-in address', principal.kind === 'device' ? `key ${principal.keyId}` : caller.address)}`, most: mostOfAddress };
    const wait = await countTry(db, from);
    if (wait > 0) throw new HttpProblem('session.locked', { headers: { 'retry-after': String(wait) } });
    // What counts although it is refused comes first; what has been proved is used up in one transaction with the session.
    const shown = async (): Promise<Begun> => {
      const take = await prove(db, call);
      return inTransaction(db, async (transaction) => begin(transaction, realm, await take(transaction), { request, written }));
    };
    const begun = await shown().catch(async (error: unknown) => {
      // The same call at the same moment: whoever comes second finds the proof used, and gets what the first got.
      const same = error instanceof HttpProblem ? await earlier(db, realm, written) : undefined;
      if (!same) throw error;
      return same;
    });
    await forgiveTry(db, from);
    return begun;
  };
}
