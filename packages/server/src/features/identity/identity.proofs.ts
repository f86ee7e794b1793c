import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import { judgeCode, mobileOf } from './identity.codes.ts';
import { spendCode } from './identity.codes.store.ts';
import { personByPhone, phoneHashOf } from './identity.persons.ts';
import type { PersonSignIn } from './identity.sign-in.ts';
import { countTry, forgetTries, type TryLimit } from './identity.tries.store.ts';
import { realmOf, type IdentityContext } from './identity.types.ts';

/** Who it is, and how sure that is. */
export interface Proof {
  readonly personId: string;
  readonly isStrong: boolean;
  /** The only draft the session opens. */
  readonly applicationId: string | null;
}

/** Uses a proof up, in the transaction of the session that it begins. @throws {HttpProblem} session.refused. */
export type Take = (transaction: Kysely<Database>) => Promise<Proof>;

/** Judges what somebody shows. @throws {HttpProblem} session.refused, session.locked, request.invalid. */
export type Prove<Call extends PersonSignIn = PersonSignIn> = (db: Kysely<Database>, call: Call) => Promise<Take>;

/** A request of one method. */
export type Shown<Method> = PersonSignIn & { readonly request: Extract<PersonSignIn['request'], { readonly method: Method }> };

/** Wrong codes of a phone in a quarter of an hour before a minute's wait, of however many codes. */
const mostOfPhone = 10;

export const refused = (): HttpProblem => new HttpProblem('session.refused');

/** The one-time code of a phone. */
const byCode = (context: IdentityContext): Prove<Shown<'code'>> => async (db, { request, principal }) => {
  const { seal } = context;
  const realm = realmOf(principal);
  const phone = mobileOf(request.phone, '/phone');
  const tries: TryLimit = { hallId: realm.hallId, subject: `phone ${phoneHashOf(seal, phone)}`, most: mostOfPhone };
  const wait = await countTry(db, tries);
  if (wait > 0) throw new HttpProblem('session.locked', { headers: { 'retry-after': String(wait) } });
  const codeId = await judgeCode(db, seal, realm, phone, request.code);
  if (codeId === undefined) throw refused();
  return async (transaction) => {
    if (!(await spendCode(transaction, realm, phoneHashOf(seal, phone), codeId))) throw refused();
    await forgetTries(transaction, tries);
    const { id } = await personByPhone(transaction, context, realm, phone);
    return { personId: id, isStrong: false, applicationId: null };
  };
};

/** Every way to show who one is. */
export function createProofs(context: IdentityContext): Prove {
  const code = byCode(context);
  return async (db, call) => {
    const { request } = call;
    switch (request.method) {
      case 'code': return code(db, { ...call, request });
      default: throw refused();
    }
  };
}
