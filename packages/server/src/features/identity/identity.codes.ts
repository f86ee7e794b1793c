import { randomInt, timingSafeEqual } from 'node:crypto';
import type { SignInCode } from '@hallkit/contract';
import { checkPhone } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { CallerPlace } from '../../platform/http/handler.ts';
import { HttpProblem, type Locale } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import type { Seal } from '../../platform/seal/seal.ts';
import { enqueue } from '../notifications/notifications.service.ts';
import { countAddress, keepCode, tryCode, waitOfPhone, type CodeLimits } from './identity.codes.store.ts';
import type { IdentityContext } from './identity.context.ts';
import { randomText } from './identity.id.ts';
import { phoneHashOf } from './identity.persons.ts';
import { realmOf, type Realm } from './identity.types.ts';

/** What a phone and an address may ask for. */
const usual: CodeLimits = { pause: 60, hour: 5, day: 10, address: 30 };
/** A kiosk serves one visitor after the other; test keys on the machine itself send nothing to anybody. */
const ofDevice: CodeLimits = { ...usual, address: 300 };
const ofTests: CodeLimits = { pause: 0, hour: 10_000, day: 10_000, address: 100_000 };

/** What a caller may ask for. */
export const limitsFor = ({ kind, mode }: Principal, { isLocal }: CallerPlace): CodeLimits => (mode === 'test' && isLocal ? ofTests : kind === 'device' ? ofDevice : usual);

/** A mobile number in its one form. @throws {HttpProblem} request.invalid. */
export function mobileOf(text: string, pointer: string): string {
  const read = checkPhone(text);
  if (!read.ok || read.kind !== 'mobile') throw new HttpProblem('request.invalid', { errors: [{ in: 'body', pointer, code: 'phone.invalid' }] });
  return read.number;
}

const codeHashOf = (seal: Seal, id: string, code: string): string => seal.digest('sign-in code', `${id} ${code}`);
const limited = (wait: number): HttpProblem => new HttpProblem('code.limited', { headers: { 'retry-after': String(wait) } });

/** What a code is asked for with. */
export interface CodeCall {
  readonly phone: string;
  readonly principal: Principal;
  readonly caller: CallerPlace;
  readonly locale: Locale;
}

/**
 * Sends a one-time code. Nobody is looked up: the answer and its time are the same whether anybody has the phone.
 *
 * @throws {HttpProblem} request.invalid, code.limited.
 */
export async function sendCode(db: Kysely<Database>, { seal }: IdentityContext, { phone: text, principal, caller, locale }: CodeCall): Promise<SignInCode> {
  const phone = mobileOf(text, '/phone');
  const realm = realmOf(principal);
  const limits = limitsFor(principal, caller);
  const phoneHash = phoneHashOf(seal, phone);
  const addressHash = seal.digest('sign-in address', principal.kind === 'device' ? `key ${principal.keyId}` : caller.address);
  const wait = await countAddress(db, realm.hallId, addressHash, limits);
  if (wait > 0) throw limited(wait);
  const id = randomText(22);
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const expiresAt = await keepCode(db, { ...realm, phoneHash, id, codeHash: codeHashOf(seal, id, code) }, limits);
  if (!expiresAt) throw limited(await waitOfPhone(db, realm, phoneHash, limits));
  await enqueue(db, { hallId: principal.hallId, eventKey: `signIn.code ${id}`, template: 'signIn.code', data: { code }, to: { phone }, locale, about: '', expiresAt });
  return { expiresAt: expiresAt.toISOString(), resendAfter: limits.pause };
}

/** Judges a code, in the same time for a phone that has none. @returns Its id, to be used up; undefined for a wrong one. */
export async function judgeCode(db: Kysely<Database>, seal: Seal, realm: Realm, phone: string, code: string): Promise<string | undefined> {
  const kept = await tryCode(db, realm, phoneHashOf(seal, phone));
  const [given, expected] = [codeHashOf(seal, kept?.id ?? '', code), kept?.codeHash ?? ''].map((text) => Buffer.from(text));
  return kept && given && expected && given.length === expected.length && timingSafeEqual(given, expected) ? kept.id : undefined;
}
