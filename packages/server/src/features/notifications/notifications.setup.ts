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
const sweepEvery = 3_600_000;

/** Sends messages in the background: a job for each channel, named `notifications.sms` and so on. @returns What lets go of gateways. */
export function startNotifications({ db, config, jobs, registry, log, base, poke }: NotificationsOptions): () => void {
  const adapters = createAdapters(config, log);
  const send = createSender({ db, config, adapters, base, log, registry, ...(poke ? { poke } : {}) });
  for (const channel of ['sms', 'wechat', 'email'] as const) jobs.add({ name: `notifications.${channel}`, every: lookEvery, run: (stopping) => send(channel, stopping) });
  jobs.add({ name: 'notifications.sweep', every: sweepEvery, run: () => sweepMessages(db, new Date()) });
  return () => adapters.close();
}
