import type { FastifyBaseLogger } from 'fastify';

/** Where the relay tells what went wrong. */
export type EventsLog = Pick<FastifyBaseLogger, 'warn'>;

/** How events are delivered; the defaults are those of a running server, tests change them. */
export interface EventsSettings {
  /** Wake other processes by NOTIFY; off for engines without it, then the log is asked every `pollMs`. @default true */
  readonly notify: boolean;
  /** How often the log is asked where no wake-up is heard, in milliseconds. @default 200 */
  readonly pollMs: number;
  /** How often an idle stream shows a sign of life, in milliseconds. @default 15_000 */
  readonly pingMs: number;
  /** Bytes a client may be behind before it is dropped. @default 262_144 */
  readonly mostBuffered: number;
  /** Events kept in memory for those who come back. @default 2000 */
  readonly mostRecent: number;
}

/** Settings of a running server. */
export const defaultSettings: EventsSettings = { notify: true, pollMs: 200, pingMs: 15_000, mostBuffered: 256 * 1024, mostRecent: 2000 };

/** Figures for `/metrics`. */
export interface EventFigures {
  readonly streams: number;
  /** Streams opened and dropped, and frames written, since the start. */
  readonly opened: number;
  readonly dropped: number;
  readonly sent: number;
}
