import { randomInt, timingSafeEqual } from 'node:crypto';
import type { Subscription, SubscriptionRequest } from '@hallkit/contract';
import { checkEmail } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import type { CallerPlace } from '../../platform/http/handler.ts';
import { HttpProblem, type Locale } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { limitsFor, mobileOf } from '../identity/identity.codes.ts';
import { countAddress } from '../identity/identity.codes.store.ts';
import { maskRecipient } from '../notifications/notifications.mask.ts';
import { enqueue } from '../notifications/notifications.service.ts';
import { secretId } from '../queue/queue.id.ts';
import { activate, endSubscriptionRow, insertSubscription, selectCodeHash, selectSubscription, tryCode } from './notices.subscriptions.store.ts';
import type { NoticeContext, SubscriptionRecord } from './notices.types.ts';

/** A code can be tried so often, for so long in milliseconds. */
const [tries, lifetime] = [5, 600_000];

const view = ({ id, state, channel, address, kinds, topics, audience, codeExpiresAt }: SubscriptionRecord): Subscription => ({ id, state, channel, address, kinds: [...kinds], topics: [...topics], audience, expiresAt: state === 'pending' ? (codeExpiresAt?.toISOString() ?? null) : null });

/** An address in the one form by which it is known again. @throws {HttpProblem} request.invalid. */
function addressOf({ channel, address }: Pick<SubscriptionRequest, 'channel' | 'address'>): string {
  const invalid = (code: string): HttpProblem => new HttpProblem('request.invalid', { errors: [{ in: 'body', pointer: '/address', code }] });
  if (channel === 'sms') return mobileOf(address, '/address');
  if (channel === 'email') {
    const mail = checkEmail(address);
    if (mail === null) throw invalid('email.invalid');
    // Whether capitals count is the mail server's business; none tells two people apart by them.
    return mail.toLowerCase();
  }
  const openId = address.normalize('NFKC').trim();
  if (!/^[\w-]{20,64}$/.test(openId)) throw invalid('field.format');
  return openId;
}

const codeHashOf = ({ seal }: Pick<NoticeContext, 'seal'>, id: string, code: string): string => seal.digest('notice code', `${id} ${code}`);

/** Who asks to be told. */
export interface SubscriptionCall {
  readonly principal: Principal;
  readonly caller: CallerPlace;
  readonly locale: Locale;
}

/**
 * Sends a code to an address; the subscription begins when it comes back. What the address has now stays as it is until
 * then, and the answer does not tell whether it has anything.
 *
 * @throws {HttpProblem} hall.not-found, request.invalid, code.limited.
 */
export async function subscribe(db: Kysely<Database>, context: NoticeContext, hallId: string, { channel, address: text, kinds, topics = [], audience = 'everyone' }: SubscriptionRequest, { principal, caller, locale }: SubscriptionCall): Promise<Subscription> {
  if (!principal.hallIds.includes(hallId)) throw new HttpProblem('hall.not-found');
  const address = addressOf({ channel, address: text });
  const { seal } = context;
  const limits = limitsFor(principal, caller);
  const addressHash = seal.digest('notice address', `${channel} ${address}`);
  // Nobody may be flooded with codes, from however many places they are asked for.
  const waits = [await countAddress(db, hallId, seal.digest('notice caller', principal.kind === 'device' ? `key ${principal.keyId}` : caller.address), limits), await countAddress(db, hallId, addressHash, { ...limits, address: limits.hour })];
  const wait = Math.max(...waits);
  if (wait > 0) throw new HttpProblem('code.limited', { headers: { 'retry-after': String(wait) } });
  const [id, code, at] = [secretId('sb'), String(randomInt(1_000_000)).padStart(6, '0'), context.now()];
  const codeExpiresAt = new Date(at.getTime() + lifetime);
  const row = { hallId, id, channel, address: maskRecipient(channel, address), kinds: [...new Set(kinds)], topics: [...new Set(topics)], audience, codeExpiresAt };
  await insertSubscription(db, { ...row, addressSealed: seal.seal(address), addressHash, locale, codeHash: codeHashOf(context, id, code), at });
  await enqueue(db, { hallId, eventKey: `notice.code ${id}`, template: 'notice.code', data: { code }, locale, about: id, expiresAt: codeExpiresAt, to: channel === 'sms' ? { phone: address } : channel === 'email' ? { email: address } : { wechat: address } });
  return view({ ...row, state: 'pending' });
}

/** A subscription by its id, which only who asked for it knows. @throws {HttpProblem} subscription.not-found. */
async function known(db: Kysely<Database>, { hallIds }: Principal, id: string): Promise<SubscriptionRecord> {
  const found = await selectSubscription(db, hallIds, id);
  if (!found) throw new HttpProblem('subscription.not-found');
  return found;
}

const same = (one: string, other: string): boolean => one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

/**
 * Begins a subscription with its code. Each try is counted for good before it is judged, therefore outside the transaction of the rest.
 *
 * @throws {HttpProblem} subscription.not-found, code.wrong with the tries that are left, subscription.expired.
 */
export async function confirm(db: Kysely<Database>, context: NoticeContext, principal: Principal, id: string, code: string): Promise<Subscription> {
  const found = await known(db, principal, id);
  const given = codeHashOf(context, found.id, code);
  // The answer was lost on the way: the same once more.
  if (found.state === 'active' && same((await selectCodeHash(db, found)) ?? '', given)) return view(found);
  const now = context.now();
  const kept = await tryCode(db, found, now, tries);
  if (!kept) throw new HttpProblem('subscription.expired');
  if (!same(kept.codeHash, given)) throw new HttpProblem('code.wrong', { errors: [{ in: 'body', pointer: '/code', code: 'code.left', expected: String(tries - kept.tries) }] });
  await inTransaction(db, (transaction) => activate(transaction, found, now));
  return view(await known(db, principal, id));
}

/** Ends a subscription; once more changes nothing. @throws {HttpProblem} subscription.not-found. */
export async function endSubscription(db: Kysely<Database>, context: NoticeContext, principal: Principal, id: string): Promise<Subscription> {
  const found = await known(db, principal, id);
  await endSubscriptionRow(db, found, context.now());
  return view({ ...found, state: 'ended' });
}
