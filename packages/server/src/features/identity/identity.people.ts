import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { People, Person } from '../../platform/keys/person.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { selectSession, touchSession, type SessionRow } from './identity.store.ts';

/** How long a session that was ended elsewhere may still be used, in milliseconds. */
const freshFor = 2000;
/** Sessions held in memory. */
const most = 5000;

interface Held {
  readonly at: number;
  readonly row: SessionRow;
  readonly person: Person;
  /** A principal with its person is one object, so that what is kept by the object is kept once. */
  readonly principals: WeakMap<Principal, Principal>;
}

/** The digest under which a token is kept. */
export const digestOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** The token of an `Authorization` header; undefined for another scheme, which a proxy before the server may ask for. */
export const tokenOf = (authorization: string): string | undefined => /^bearer +(\S{1,200})$/i.exec(authorization.trim())?.[1];

/** What the roles of staff let them do, in their hall. */
const personOf = ({ staff: { id, staffNo, name, roles, approves, hallId, departmentId } }: SessionRow): Person => ({ kind: 'staff', id, staffNo, name, roles: approves ? [...roles, 'approver'] : roles, hallId, departmentId, scopes: roles.length > 0 ? ['queue:operate', 'case:operate', 'case:message'] : [] });

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

  const load = async (tokenHash: string): Promise<Held | undefined> => {
    const at = Date.now();
    const row = await selectSession(db, tokenHash);
    if (!row) {
      held.delete(tokenHash);
      return undefined;
    }
    if (row.stale) await touchSession(db, row.staff.hallId, tokenHash);
    const found: Held = { at, row, person: personOf(row), principals: new WeakMap() };
    // What is forgotten while it is read is not held.
    if (loading.has(tokenHash)) {
      held.delete(tokenHash);
      held.set(tokenHash, found);
    }
    const [eldest] = held.keys();
    if (held.size > most && eldest !== undefined) held.delete(eldest);
    return found;
  };
  const find = (tokenHash: string): Promise<Held | undefined> => {
    const known = held.get(tokenHash);
    if (known && Date.now() - known.at < freshFor && known.row.expiresAt.getTime() > Date.now()) return Promise.resolve(known);
    const under = loading.get(tokenHash);
    if (under) return under;
    const begun = load(tokenHash).finally(() => loading.get(tokenHash) === begun && loading.delete(tokenHash));
    loading.set(tokenHash, begun);
    return begun;
  };

  return {
    async identify(principal, authorization) {
      if (!/^bearer\b/i.test(authorization.trim())) return principal;
      const token = tokenOf(authorization);
      const found = token === undefined ? undefined : await find(digestOf(token));
      // Another network's people are nobody here; a published password opens nothing that is live.
      if (!found || found.row.networkId !== principal.networkId || (found.row.isSample && principal.mode !== 'test')) throw new HttpProblem('session.expired', { errors: [{ in: 'header', pointer: '/Authorization', code: 'session.unknown' }] });
      const { principals, person } = found;
      const known = principals.get(principal) ?? { ...principal, person };
      principals.set(principal, known);
      return known;
    },
    known(authorization) {
      const token = authorization === undefined ? undefined : tokenOf(authorization);
      const found = token === undefined ? undefined : held.get(digestOf(token));
      return found && found.row.expiresAt.getTime() > Date.now() ? found.person : undefined;
    },
    forget(tokenHash) {
      held.delete(tokenHash);
      loading.delete(tokenHash);
    },
  };
}
