import type { Subscription, SubscriptionRequest } from '@hallkit/contract';
import { checkEmail, checkPhone, maskPhone } from '@hallkit/domain';
import { MockProblem } from '../platform/problem.ts';
import { toPhone } from './messages.ts';
import { instant, newId } from './state.ts';
import type { Live } from './state.ts';
import type { NoticeRecord, SubscriptionRecord } from './watch.ts';

const [codeLife, mostTries, mostCodes] = [10 * 60_000, 5, 5];

const masked = ({ channel, address }: Pick<SubscriptionRecord, 'channel' | 'address'>): string => (channel === 'sms' ? maskPhone(address) : channel === 'email' ? address.replace(/^(.).*?(?=@)/, '$1***') : `${address.slice(0, 3)}***`);

/** An address as it is written to. @throws {MockProblem} request.invalid. */
function addressOf({ channel, address }: SubscriptionRequest): string {
  const phone = channel === 'sms' ? checkPhone(address) : null;
  const good = channel === 'sms' ? (phone?.ok && phone.kind === 'mobile' ? phone.number : null) : channel === 'email' ? checkEmail(address) : address;
  if (good === null) throw new MockProblem('request.invalid', [{ in: 'body', pointer: '/address', code: channel === 'sms' ? 'phone.invalid' : 'email.invalid', detail: 'is no address of this kind' }]);
  return good;
}

/** Sends a code to an address. @throws {MockProblem} request.invalid, code.limited. */
export function subscribe(live: Live, hallId: string, request: SubscriptionRequest): SubscriptionRecord {
  const { channel, kinds, topics = [], audience = 'everyone' } = request;
  const [address, now] = [addressOf(request), live.now()];
  const sent = (live.watch.codes.get(address) ?? []).filter((at) => at > now - 60 * 60_000);
  if (sent.length >= mostCodes) throw new MockProblem('code.limited', [], { 'retry-after': String(Math.ceil(((sent[0] ?? now) + 60 * 60_000 - now) / 1000)) });
  live.watch.codes.set(address, [...sent, now]);
  const code = String(crypto.getRandomValues(new Uint32Array(1))[0]).slice(-6).padStart(6, '0');
  const made: SubscriptionRecord = { id: newId('sb_'), hallId, channel, address, kinds, topics, audience, code, codeUntil: now + codeLife, tries: 0, state: 'pending' };
  live.watch.subscriptions.set(made.id, made);
  toPhone(live, hallId, address, { template: 'notice.code', text: { zh: `订阅验证码 ${code}，10 分钟内有效。不是您本人操作请忽略。`, en: `Your code for notices is ${code}, good for 10 minutes. Ignore this if it was not you.` }, url: null, locale: 'zh-CN' });
  return made;
}

/** A subscription. @throws {MockProblem} subscription.not-found. */
export function subscriptionBy(live: Live, id: string): SubscriptionRecord {
  const found = live.watch.subscriptions.get(id);
  if (!found) throw new MockProblem('subscription.not-found');
  return found;
}

/** Takes the code back. @throws {MockProblem} code.wrong, subscription.expired. */
export function confirm(live: Live, subscription: SubscriptionRecord, code: string): void {
  if (subscription.state === 'active' && subscription.code === code) return;
  subscription.tries += 1;
  if (subscription.state !== 'pending' || subscription.tries > mostTries || subscription.codeUntil <= live.now()) throw new MockProblem('subscription.expired');
  if (subscription.code !== code) throw new MockProblem('code.wrong', [{ in: 'body', pointer: '/code', code: 'code.left', detail: `${mostTries - subscription.tries} tries are left` }]);
  subscription.state = 'active';
}

/** Writes to whoever wants to be told of such a notice. */
export function tellSubscribers(live: Live, { hallId, id, content: { kind, title, topics = [], audience = 'everyone' } }: NoticeRecord): void {
  for (const one of live.watch.subscriptions.values()) {
    const wants = one.hallId === hallId && one.state === 'active' && one.kinds.includes(kind) && (one.topics.length === 0 || one.topics.some((topic) => topics.includes(topic))) && (one.audience === 'everyone' || audience === 'everyone' || one.audience === audience);
    if (wants) toPhone(live, hallId, one.address, { template: 'notice.published', text: { zh: title.zh, en: title.en ?? title.zh }, url: `/examples/portal/?view=notices&notice=${id}`, locale: 'zh-CN' }, true);
  }
}

/** A subscription, its address masked. */
export const subscriptionView = (subscription: SubscriptionRecord): Subscription => ({ id: subscription.id, state: subscription.state, channel: subscription.channel, address: masked(subscription), kinds: [...subscription.kinds], topics: [...subscription.topics], audience: subscription.audience, expiresAt: subscription.state === 'pending' ? instant(subscription.codeUntil) : null });
