import type { FastifyBaseLogger } from 'fastify';
import { maskRecipient } from '../notifications.mask.ts';
import type { Send } from './adapter.ts';

/** Only says that a message would go: no text, because links in it open the ticket. */
export const logAdapter = (log: Pick<FastifyBaseLogger, 'info'>): Send => async ({ channel, to, template, locale }) =>
  log.info({ channel, to: maskRecipient(channel, to), template, locale }, 'a message, not sent: no gateway is set up for its channel');
