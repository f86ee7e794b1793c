import type { FastifyBaseLogger } from 'fastify';
import type { Kysely } from 'kysely';
import type { Registry } from 'prom-client';
import type { Database } from '../../platform/database/schema.ts';
import type { Jobs } from '../../platform/jobs/jobs.ts';
import type { NotifyConfig } from '../../platform/notify-config.ts';
import { createAdapters } from './adapters/adapters.ts';
import { createSender } from './notifications.sender.ts';
import { sweepMessages } from './notifications.sender.store.ts';

export interface NotificationsOptions {
  readonly db: Kysely<Database>;
  readonly config: NotifyConfig;
  readonly jobs: Jobs;
  readonly registry: Registry;
  readonly log: FastifyBaseLogger;
  /** Where people reach this server, without a slash at its end. */
  readonly base: () => string;
  /** Events were recorded. */
  readonly poke?: () => void;
}

/** Pause between two looks into the outbox, in milliseconds. */
const lookEvery = 1000;
/** After a write the outbox is looked into so soon, once for all writes of the time between. */
const lookSoon = 100;
const channels = ['sms', 'wechat', 'email'] as const;
const sweepEvery = 3_600_000;

/** Messages of a process. */
export interface Notifications {
  /** There may be something to send: called after each write. */
  wake(): void;
  /** Lets go of gateways. */
  close(): void;
}

/** Sends messages in the background: a job for each channel, named `notifications.sms` and so on. */
export function startNotifications({ db, config, jobs, registry, log, base, poke }: NotificationsOptions): Notifications {
  const adapters = createAdapters(config, log);
  const send = createSender({ db, config, adapters, base, log, registry, ...(poke ? { poke } : {}) });
  for (const channel of channels) jobs.add({ name: `notifications.${channel}`, every: lookEvery, run: (stopping) => send(channel, stopping) });
  jobs.add({ name: 'notifications.sweep', every: sweepEvery, run: () => sweepMessages(db, new Date()) });
  let timer: NodeJS.Timeout | undefined;
  const look = (): void => {
    timer = undefined;
    for (const channel of channels) jobs.wake(`notifications.${channel}`);
  };
  return {
    wake: () => void (timer ??= setTimeout(look, lookSoon).unref()),
    close: () => adapters.close(),
  };
}
