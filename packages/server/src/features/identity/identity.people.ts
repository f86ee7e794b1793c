import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { People } from '../../platform/keys/people.ts';
import type { CitizenPerson, Person } from '../../platform/keys/person.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { selectPersonSession, touchPersonSession, type PersonSessionRow } from './identity.sessions.store.ts';
import { selectSession, touchSession, type SessionRow } from './identity.store.ts';

/** How long a session that was ended elsewhere may still be used, in milliseconds. */
const freshFor = 2000;
/** Sessions held in memory. */
const most = 5000;

/** A session that is good, of whomever. */
interface GoodSession {
  readonly person: Person;
  readonly networkId: string;
  readonly expiresAt: Date;
  readonly stale: boolean;
  /** Whether it may be used beside this key. */
  fits(principal: Principal): boolean;
  touch(): Promise<void>;
}

interface Held {
  readonly at: number;
  readonly session: GoodSession;
  /** A principal with its person is one object, so that what is kept by the object is kept once. */
  readonly principals: WeakMap<Principal, Principal>;
}

/** The digest under which a token is kept. */
export const digestOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** The token of an `Authorization` header; undefined for another scheme, which a proxy before the server may ask for. */
export const tokenOf = (authorization: string): string | undefined => /^bearer +(\S{1,200})$/i.exec(authorization.trim())?.[1];

/** A token of a citizen; those of staff are shorter. */
export const isPersonToken = (token: string): boolean => /^pt_[\w-]{43}$/.test(token);

/** What the roles of staff let them do, in their hall. */
const staffPerson = ({ staff: { id, staffNo, name, roles, approves, hallId, departmentId } }: SessionRow): Person => ({ kind: 'staff', id, staffNo, name, roles: approves ? [...roles, 'approver'] : roles, hallId, departmentId, scopes: roles.length > 0 ? ['queue:operate', 'case:operate', 'case:message'] : [] });

/** What a citizen may do: in their own space, or in the one draft that was handed over. */
const citizenPerson = ({ personId, hallId, sessionId, level, applicationId }: PersonSessionRow): CitizenPerson => ({ kind: 'citizen', id: personId, hallId, sessionId, level, applicationId, scopes: ['application:write', 'case:message'] });

async function goodSession(db: Kysely<Database>, token: string, tokenHash: string): Promise<GoodSession | undefined> {
  if (isPersonToken(token)) {
    const row = await selectPersonSession(db, tokenHash);
    // What test keys made is for test keys, and nothing else for them.
    return row && { person: citizenPerson(row), networkId: row.hallId, expiresAt: row.expiresAt, stale: row.stale, fits: ({ networkId, mode }) => networkId === row.hallId && mode === row.mode, touch: () => touchPersonSession(db, row) };
  }
  const row = await selectSession(db, tokenHash);
  // A published password opens nothing that is live.
  return row && { person: staffPerson(row), networkId: row.networkId, expiresAt: row.expiresAt, stale: row.stale, fits: ({ networkId, mode }) => networkId === row.networkId && (!row.isSample || mode === 'test'), touch: () => touchSession(db, row.staff.hallId, tokenHash) };
}

/** People by their tokens, held in memory for a short while as keys are. */
export interface SignedIn extends People {
  /** Ends what is held of a token at once. */
  forget(tokenHash: string): void;
  /** The person of an `Authorization` header, if this process has met the token; asks nobody. */
  known(authorization: string | undefined): Person | undefined;
}

/** Who is signed in, by the sessions of the database. */
export function createPeople(db: Kysely<Database>): SignedIn {
  const held = new Map<string, Held>();
  const loading = new Map<string, Promise<Held | undefined>>();

  const load = async (token: string, tokenHash: string): Promise<Held | undefined> => {
    const at = Date.now();
    const session = await goodSession(db, token, tokenHash);
    if (!session) {
      held.delete(tokenHash);
      return undefined;
    }
    if (session.stale) await session.touch();
    const found: Held = { at, session, principals: new WeakMap() };
    // What is forgotten while it is read is not held.
    if (loading.has(tokenHash)) {
      held.delete(tokenHash);
      held.set(tokenHash, found);
    }
    const [eldest] = held.keys();
    if (held.size > most && eldest !== undefined) held.delete(eldest);
    return found;
  };
  const find = (token: string): Promise<Held | undefined> => {
    const tokenHash = digestOf(token);
    const known = held.get(tokenHash);
    if (known && Date.now() - known.at < freshFor && known.session.expiresAt.getTime() > Date.now()) return Promise.resolve(known);
    const under = loading.get(tokenHash);
    if (under) return under;
    const begun = load(token, tokenHash).finally(() => loading.get(tokenHash) === begun && loading.delete(tokenHash));
    loading.set(tokenHash, begun);
    return begun;
  };

  return {
    async identify(principal, authorization) {
      if (!/^bearer\b/i.test(authorization.trim())) return principal;
      const token = tokenOf(authorization);
      const found = token === undefined ? undefined : await find(token);
      // Another network's people are nobody here.
      if (!found?.session.fits(principal)) throw new HttpProblem('session.expired', { errors: [{ in: 'header', pointer: '/Authorization', code: 'session.unknown' }] });
      const { principals, session: { person } } = found;
      const known = principals.get(principal) ?? { ...principal, person };
      principals.set(principal, known);
      return known;
    },
    known(authorization) {
      const token = authorization === undefined ? undefined : tokenOf(authorization);
      const found = token === undefined ? undefined : held.get(digestOf(token));
      return found && found.session.expiresAt.getTime() > Date.now() ? found.session.person : undefined;
    },
    forget(tokenHash) {
      held.delete(tokenHash);
      loading.delete(tokenHash);
    },
  };
}
