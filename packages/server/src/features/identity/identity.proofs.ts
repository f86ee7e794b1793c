import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import { spendCode } from './identity.codes.store.ts';
import { judgeCode, mobileOf } from './identity.codes.ts';
import type { IdentityContext } from './identity.context.ts';
import { spendHandOff } from './identity.hand-off.store.ts';
import { insertHandOver } from './identity.hand-over.store.ts';
import { spendGrant } from './identity.oidc.store.ts';
import { digestOf } from './identity.people.ts';
import { selectPerson, type PersonRow } from './identity.persons.store.ts';
import { personByPhone, phoneHashOf } from './identity.persons.ts';
import { countTry, forgetTries, type TryLimit } from './identity.tries.store.ts';
import { realmOf, type PersonSignIn, type Vouched } from './identity.types.ts';
import { idNumberOf, nameOf } from './identity.verify.ts';
import { personVouchedFor } from './identity.vouched.ts';

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

/** A card that a device of the hall has read: the person's own, so that it proves most. Where the device may stand, its key says. */
const byCard = (context: IdentityContext): Prove<Shown<'card'>> => async (_db, { request: { card }, principal }) => {
  if (principal.kind !== 'device') throw new HttpProblem('key.scope');
  const vouched: Vouched = { login: null, level: 'strong', name: nameOf(card.name, '/card/name'), idNumber: idNumberOf(card.idNumber, '/card/idNumber') };
  return async (transaction) => proofOf(await personVouchedFor(transaction, context, realmOf(principal), vouched), vouched);
};

/** The signed word of a portal, once. */
const byHandOver = (context: IdentityContext): Prove<Shown<'handOver'>> => async (_db, { request, principal, caller }) => {
  const { vouched, ...statement } = await context.readHandOver(request.token, principal, caller.isLocal);
  const realm = realmOf(principal);
  return async (transaction) => {
    if (!(await insertHandOver(transaction, { hallId: realm.hallId, ...statement }))) throw refused();
    return proofOf(await personVouchedFor(transaction, context, realm, vouched), vouched);
  };
};

/** What the city's login has brought back to the page that began it. */
const byOidc: Prove<Shown<'oidc'>> = async (_db, { request, principal }) => async (transaction) => {
  const grant = await spendGrant(transaction, principal.networkId, digestOf(request.code), principal.keyId);
  if (!grant) throw refused();
  return { ...grant, applicationId: null };
};

/** The code that the owner of a draft shows to another device. */
const byHandOff: Prove<Shown<'handOff'>> = async (_db, { request, principal }) => async (transaction) => {
  const found = await spendHandOff(transaction, principal.networkId, digestOf(request.code));
  // Of the same realm: what test keys made opens nothing live.
  if (!found || !(await selectPerson(transaction, realmOf(principal), { id: found.personId }))) throw refused();
  return found;
};

/** @throws {HttpProblem} session.refused where what is said does not fit what is known. */
function proofOf(person: PersonRow | undefined, { level }: Vouched): Proof {
  if (!person) throw refused();
  return { personId: person.id, isStrong: level === 'strong' && person.level === 'realName', applicationId: null };
}

/** Every way to show who one is. */
export function createProofs(context: IdentityContext): Prove {
  const [code, card, handOver] = [byCode(context), byCard(context), byHandOver(context)];
  return async (db, call) => {
    const { request } = call;
    switch (request.method) {
      case 'code': return code(db, { ...call, request });
      case 'card': return card(db, { ...call, request });
      case 'handOver': return handOver(db, { ...call, request });
      case 'oidc': return byOidc(db, { ...call, request });
      case 'handOff': return byHandOff(db, { ...call, request });
    }
  };
}
