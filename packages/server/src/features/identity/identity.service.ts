import { createHash } from 'node:crypto';
import type { NewSession, Session, SessionEnd, SessionRequest, Staff } from '@hallkit/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { CallerPlace } from '../../platform/http/handler.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { verifyPassword, tokenFor } from './identity.passwords.ts';
import { digestOf, tokenOf, type SignedIn } from './identity.people.ts';
import { endSession, insertSession, selectDeskOf, selectExpiry, selectSession, selectStaff } from './identity.store.ts';
import { countTry, forgetTries, forgiveTry, type TryLimit } from './identity.tries.store.ts';

/** Wrong passwords in a quarter of an hour before a minute's wait: of a staff number, and of an address, behind which a whole hall may sit. */
const most = { staff: 5, address: 40 } as const;

/** A call to sign in. */
export interface SignIn {
  readonly request: SessionRequest;
  readonly principal: Principal;
  readonly caller: CallerPlace;
  /** `Idempotency-Key`, if any. */
  readonly key: string | undefined;
}

/** Signing in and out. */
export interface Sessions {
  /** @throws {HttpProblem} session.refused, session.locked, idempotency.reused. */
  begin(db: Kysely<Database>, signIn: SignIn): Promise<{ session: NewSession; replayed: boolean }>;
  current(db: Kysely<Database>, authorization: string): Promise<Session>;
  end(db: Kysely<Database>, authorization: string): Promise<SessionEnd>;
}

const digest = (...parts: readonly string[]): string => createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 22);

const seenAs = async (db: Kysely<Database>, staff: Omit<Staff, 'deskId'>): Promise<Staff> => ({ ...staff, deskId: await selectDeskOf(db, staff.hallId, staff.id) });

/** One after the other for a name: right passwords that come at once are not taken for a flood of wrong ones. */
function createLines(): <Result>(name: string, work: () => Promise<Result>) => Promise<Result> {
  const lines = new Map<string, Promise<unknown>>();
  return (name, work) => {
    const next = (lines.get(name) ?? Promise.resolve()).then(work, work);
    const end = next.catch(() => undefined).finally(() => lines.get(name) === end && lines.delete(name));
    lines.set(name, end);
    return next;
  };
}

async function counted(db: Kysely<Database>, limit: TryLimit): Promise<void> {
  const wait = await countTry(db, limit);
  if (wait > 0) throw new HttpProblem('session.locked', { headers: { 'retry-after': String(wait) } });
}

/** Sessions of staff. */
export function createSessions(people: SignedIn): Sessions {
  const inLine = createLines();

  const signIn = async (db: Kysely<Database>, { request: { staffNo, password }, principal, caller, key }: SignIn): Promise<{ session: NewSession; replayed: boolean }> => {
    const address: TryLimit = { hallId: principal.networkId, subject: `address ${digest(caller.address)}`, most: most.address };
    const number: TryLimit = { hallId: principal.networkId, subject: `staff ${digest(staffNo)}`, most: most.staff };
    await counted(db, address);
    await counted(db, number);
    const row = await selectStaff(db, principal.hallIds, staffNo);
    const verified = await verifyPassword(password, row?.passwordHash ?? null);
    // The password of the sample is published: like the key of its device it opens nothing from another machine.
    if (!row || !verified || (row.isSample && !(principal.mode === 'test' && caller.isLocal))) throw new HttpProblem('session.refused');
    const { staff } = row;
    const writeKey = key === undefined ? null : digest(principal.keyId, key);
    // With the person: the hashes of sample staff are one and the same.
    const token = tokenFor(verified, writeKey && `${staff.id} ${writeKey}`);
    const tokenHash = digestOf(token);
    const begun = await insertSession(db, { hallId: staff.hallId, tokenHash, personId: staff.id, writeKey });
    await forgetTries(db, number);
    await forgiveTry(db, address);
    const expiresAt = begun ?? (await selectExpiry(db, staff.hallId, tokenHash));
    if (!expiresAt) throw new HttpProblem('idempotency.reused', { errors: [{ in: 'header', pointer: '/Idempotency-Key', code: 'field.reused' }] });
    return { session: { token, expiresAt: expiresAt.toISOString(), staff: await seenAs(db, staff) }, replayed: !begun };
  };

  const found = async (db: Kysely<Database>, authorization: string): Promise<{ tokenHash: string; row: NonNullable<Awaited<ReturnType<typeof selectSession>>> }> => {
    const tokenHash = digestOf(tokenOf(authorization) ?? '');
    const row = await selectSession(db, tokenHash);
    if (!row) throw new HttpProblem('session.expired');
    return { tokenHash, row };
  };

  return {
    begin: (db, call) => inLine(`${call.principal.networkId} ${call.request.staffNo}`, () => signIn(db, call)),
    async current(db, authorization) {
      const { row } = await found(db, authorization);
      return { expiresAt: row.expiresAt.toISOString(), staff: await seenAs(db, row.staff) };
    },
    async end(db, authorization) {
      const { tokenHash, row } = await found(db, authorization);
      const endedAt = await endSession(db, row.staff.hallId, tokenHash);
      people.forget(tokenHash);
      return { endedAt: endedAt.toISOString() };
    },
  };
}
