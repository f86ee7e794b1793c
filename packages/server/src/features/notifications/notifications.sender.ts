import { createHmac, randomBytes } from 'node:crypto';
import { checkPhone } from '@hallkit/domain';
import type { FastifyBaseLogger } from 'fastify';
import type { Kysely } from 'kysely';
import { Counter, type Registry } from 'prom-client';
import type { Database } from '../../platform/database/schema.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.store.ts';
import { faultOf } from '../../platform/jobs/jobs.ts';
import type { NotifyConfig } from '../../platform/notify-config.ts';
import { SendError, type Adapters, type Outgoing } from './adapters/adapter.ts';
import { maskRecipient } from './notifications.mask.ts';
import { quietUntil } from './notifications.quiet.ts';
import { say, valuesOf } from './notifications.render.ts';
import { claim, insertSandboxMessage, secretOf, selectOptOuts, settle, type Claimed, type Outcome } from './notifications.sender.store.ts';
import { calm, secret } from './notifications.templates.ts';
import type { Channel, TemplateName } from './notifications.messages.ts';

/**
 * Sends what is due on a channel. Each channel by itself: a slow mail server must not hold back a call.
 *
 * @returns Whether more may be due.
 */
export type Sender = (channel: Claimed['channel'], stopping: AbortSignal) => Promise<boolean>;

export interface SenderOptions {
  readonly db: Kysely<Database>;
  readonly config: NotifyConfig;
  readonly adapters: Adapters;
  /** Where people reach this server, without a slash at its end. */
  readonly base: () => string;
  readonly log: Pick<FastifyBaseLogger, 'warn'>;
  readonly registry: Registry;
  /** Events were recorded. */
  readonly poke?: () => void;
  /** @default the system's clock */
  readonly clock?: () => Date;
}

/** Messages taken at one time. */
const batch = 20;
/** So long a worker has a message, in milliseconds; well over what a gateway may take. */
const lease = 60_000;
/** First pause after a try that failed, doubled each time, at most the second; in milliseconds. */
const backOff = { first: 5000, most: 600_000 } as const;
/** Tries of a message that does not get too late before: about four hours. */
const tries = 40;

/** Pause before the next try: exponential, half of it by chance, so that a gateway that comes back is not overrun. */
const pauseAfter = (attempts: number): number => Math.min(backOff.most, backOff.first * 2 ** (attempts - 1)) * (0.5 + Math.random() / 2);

/** A recipient in the one form by which it is known again, however it was typed. */
function plainOf(channel: Channel, recipient: string): string {
  const phone = channel === 'sms' ? checkPhone(recipient) : undefined;
  return phone?.ok ? phone.number : channel === 'email' ? recipient.trim().toLowerCase() : recipient.trim();
}

/**
 * Sends what is due in the outbox. At least once: a worker that is killed between the gateway's yes and its own
 * note sends again, with the same id, by which gateways know the repeat.
 */
export function createSender({ db, config, adapters, base, log, registry, poke, clock = () => new Date() }: SenderOptions): Sender {
  const counted = new Counter({ name: 'hallkit_messages_total', help: 'Tries to send messages by channel and outcome', labelNames: ['channel', 'outcome'], registers: [registry] });
  const secrets = new Map<string, Buffer>();

  const hashOf = async ({ hallId, channel, recipient }: Claimed): Promise<string> => {
    const secret = secrets.get(hallId) ?? (await secretOf(db, hallId, randomBytes(32)));
    secrets.set(hallId, secret);
    return createHmac('sha256', secret).update(`${channel} ${plainOf(channel, recipient)}`).digest('base64url');
  };

  const outgoing = (message: Claimed): Outgoing => {
    const { id, channel, recipient, locale, template, hall: { name, timeZone, staffedLine }, data } = message;
    const written = { template, data, locale, timeZone };
    const said = say(written);
    const link = secret.has(template) ? '' : `${base()}/m/${id}`;
    return { id, channel, to: recipient, locale, template, ...said, values: valuesOf(written, said), link, optOutLink: link && `${link}/stop`, hall: { name: locale === 'en' ? (name.en ?? name.zh) : name.zh, phone: staffedLine.number } };
  };

  const failure = (message: Claimed, error: unknown, end: { readonly recipient: string; readonly hash: string }): Outcome => {
    const now = clock();
    const refused = error instanceof SendError ? error : undefined;
    // What is no answer of a gateway is a fault of ours: it is told, without the message.
    if (!refused) log.warn({ channel: message.channel, template: message.template, fault: faultOf(error) }, 'a message could not be sent');
    const reason = refused?.code ?? 'internal';
    if (refused?.final || message.attempts >= tries) return { state: 'failed', ...end, reason };
    return { state: 'pending', nextTryAt: new Date(now.getTime() + Math.max(refused?.retryAfter ?? 0, pauseAfter(message.attempts))), attempts: message.attempts, reason };
  };

  const attempt = async (message: Claimed, hash: string, optedOut: boolean): Promise<{ outcome: Outcome; sent?: Outgoing }> => {
    const { channel, recipient, template, hall: { timeZone }, expiresAt, attempts } = message;
    const now = clock();
    const end = { recipient: maskRecipient(channel, recipient), hash };
    if (optedOut && !secret.has(template)) return { outcome: { state: 'suppressed', ...end, reason: 'opted-out' } };
    if (expiresAt && expiresAt <= now) return { outcome: { state: 'suppressed', ...end, reason: 'late' } };
    const until = calm.has(template as TemplateName) ? quietUntil(config.quietHours, now, timeZone) : undefined;
    // In the morning it would be of no use any more: better disturb than leave somebody before a closed door.
    if (until && (!expiresAt || until < expiresAt)) return { outcome: { state: 'pending', nextTryAt: until, attempts: attempts - 1, reason: 'quiet-hours' } };
    try {
      const sent = outgoing(message);
      await adapters[channel](sent);
      return { outcome: { state: 'sent', ...end }, sent };
    } catch (error) {
      return { outcome: failure(message, error, end) };
    }
  };

  const finish = async (message: Claimed, { outcome, sent }: { outcome: Outcome; sent?: Outgoing }): Promise<void> => {
    const { hallId, id, channel, template, locale, isTest } = message;
    counted.inc({ channel, outcome: outcome.state === 'pending' ? 'postponed' : outcome.state });
    if (outcome.state === 'failed') log.warn({ channel, template, reason: outcome.reason, attempts: message.attempts }, 'a message was given up');
    const kept = await inTransaction(db, async (transaction) => {
      const now = clock();
      if (!(await settle(transaction, message, outcome, now)) || outcome.state !== 'sent' || !sent || !isTest) return false;
      const body = channel === 'sms' ? `${sent.text} ${sent.link}`.trim() : sent.text;
      await insertSandboxMessage(transaction, { hall_id: hallId, id, channel, recipient: outcome.recipient, template, locale, subject: channel === 'sms' ? null : sent.subject, body, url: sent.link === '' ? null : `/m/${id}`, sent_at: now });
      await record(transaction, { hallId, topic: `sandbox.${hallId}`, type: 'sandbox.message', data: { id } });
      return true;
    });
    if (kept) poke?.();
  };

  return async (channel, stopping) => {
    if (stopping.aborted) return false;
    const messages = await claim(db, { channel, now: clock(), limit: batch, lease });
    const hashes = await Promise.all(messages.map(hashOf));
    const optOuts = await selectOptOuts(db, hashes);
    // What cannot be noted now comes again when its lease is over.
    const ended = await Promise.allSettled(messages.map(async (message, place) => {
      const hash = hashes[place] ?? '';
      await finish(message, await attempt(message, hash, optOuts.has(`${message.hallId} ${message.channel} ${hash}`)));
    }));
    const lost = ended.find((one) => one.status === 'rejected');
    if (lost) throw lost.reason;
    return messages.length === batch;
  };
}
