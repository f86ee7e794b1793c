import { existsSync, statSync } from 'node:fs';
import { isIP } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConfigError } from './config-error.ts';
import { readIdentityConfig, type IdentityConfig } from './identity-config.ts';
import { readNotifyConfig, type NotifyConfig } from './notify-config.ts';
import { secretsIn } from './seal/secrets-in.ts';

export { ConfigError };

/** Root of the repository: the parent of packages/. */
export const repository: string = dirname(dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url))))));

/** Settings of a server, from the environment. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  /** What numbers of people are sealed with; undefined: a file of the data folder. */
  readonly secret: string | undefined;
  /** A hall's own list to start with in place of the sample. */
  readonly catalogueFile: string | undefined;
  readonly logLevel: string;
  /** Proxies whose word on the caller's address is taken; false for none. */
  readonly trustProxy: false | readonly string[];
  /** Requests a minute and address: reads, writes. */
  readonly rateLimits: { readonly read: number; readonly write: number };
  /** Wake the other servers by NOTIFY; without, for engines that have none, they ask the event log often. */
  readonly eventNotify: boolean;
  /** How often an idle event stream shows a sign of life, in milliseconds. */
  readonly eventPing: number;
  /** Event streams that an address may hold with publishable keys; the hall's own devices and this machine may hold any number. */
  readonly streamsPerAddress: number;
  /** How people sign in beside codes and cards. */
  readonly identity: IdentityConfig;
  /** How messages are sent. */
  readonly notify: NotifyConfig;
  /** Page on which one complains, relative to the server or as a whole address; null where the hall has none. */
  readonly complaintUrl: string | null;
  /** How long a repeated write waits for the first one, in milliseconds; then it is told to come again. */
  readonly repeatPatience: number;
  /** Check answers against the contract. */
  readonly checkResponses: boolean;
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];
/** An address, a network, or one of the names that stand for private networks. */
const isProxy = (text: string): boolean => /^(loopback|linklocal|uniquelocal)$/.test(text) || isIP(text.split('/')[0] ?? '') > 0 && /^[^/]+(\/\d{1,3})?$/.test(text);

function secretOf(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const text = env['HALL_SECRET'] || undefined;
  if (text !== undefined && (secretsIn(text).length === 0 || secretsIn(text).some((each) => each.length < 32))) throw new ConfigError('HALL_SECRET must have at least 32 characters by chance, such as the output of: openssl rand -base64 32. Several, the newest first, have commas between.');
  return text;
}

function complaintUrlOf(env: Readonly<Record<string, string | undefined>>): string | null {
  const text = env['HALL_COMPLAINT_URL'] || '/examples/portal/?view=complaint';
  if (text === 'off') return null;
  if (!/^(\/(?!\/)|https?:\/\/)/.test(text)) throw new ConfigError(`HALL_COMPLAINT_URL must begin with / or http(s)://, or be off; it is "${text}".`);
  return text;
}

/**
 * Reads the settings: `PORT`, `HOST`, `DATABASE_URL`, `HALL_DATA`, `HALL_SECRET` (servers of one database need the same; several with commas while one replaces another), `HALL_CATALOGUE`, `LOG_LEVEL`,
 * `TRUST_PROXY` (addresses of proxies before this server, by comma), `RATE_LIMIT_READS`, `RATE_LIMIT_WRITES` (a minute and address),
 * `EVENT_NOTIFY` (`on`, `off`), `EVENT_PING` (seconds; clients take 40 s of silence for a dead line), `EVENT_STREAMS` (at once and address), `HALL_COMPLAINT_URL` (page on which one complains, or `off`),
 * and those of {@link readIdentityConfig} and {@link readNotifyConfig}.
 *
 * @throws {ConfigError} For the first one that cannot be used.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const whole = (name: string, fallback: number, least: number, most: number): number => {
    const text = env[name];
    if (text === undefined || text === '') return fallback;
    if (!/^\d+$/.test(text) || Number(text) < least || Number(text) > most) throw new ConfigError(`${name} must be a whole number from ${least} to ${most}; it is "${text}".`);
    return Number(text);
  };
  const databaseUrl = env['DATABASE_URL'] || undefined;
  if (databaseUrl !== undefined && !/^postgres(ql)?:\/\//.test(databaseUrl)) throw new ConfigError('DATABASE_URL must begin with postgres:// or postgresql://.');
  const catalogueFile = env['HALL_CATALOGUE'] ? resolve(env['HALL_CATALOGUE']) : undefined;
  if (catalogueFile !== undefined && !(existsSync(catalogueFile) && statSync(catalogueFile).isFile())) throw new ConfigError(`HALL_CATALOGUE names ${catalogueFile}, which is not a file.`);
  const logLevel = env['LOG_LEVEL'] || 'info';
  if (!logLevels.includes(logLevel)) throw new ConfigError(`LOG_LEVEL must be one of ${logLevels.join(', ')}; it is "${logLevel}".`);
  const eventNotify = env['EVENT_NOTIFY'] || 'on';
  if (eventNotify !== 'on' && eventNotify !== 'off') throw new ConfigError(`EVENT_NOTIFY must be on or off; it is "${eventNotify}".`);
  const proxies = (env['TRUST_PROXY'] ?? '').split(',').map((text) => text.trim()).filter(Boolean);
  const odd = proxies.find((text) => !isProxy(text));
  if (odd !== undefined) throw new ConfigError(`TRUST_PROXY must name addresses or networks, such as 10.0.0.5 or 10.0.0.0/24, or loopback; "${odd}" is neither.`);
  return {
    port: whole('PORT', 4000, 0, 65535),
    host: env['HOST'] || '127.0.0.1',
    databaseUrl,
    secret: secretOf(env),
    dataDir: resolve(env['HALL_DATA'] || join(repository, '.hallkit')),
    catalogueFile,
    logLevel,
    trustProxy: proxies.length > 0 && proxies,
    rateLimits: { read: whole('RATE_LIMIT_READS', 3000, 1, 1e9), write: whole('RATE_LIMIT_WRITES', 60, 1, 1e9) },
    eventNotify: eventNotify === 'on',
    eventPing: whole('EVENT_PING', 15, 1, 30) * 1000,
    streamsPerAddress: whole('EVENT_STREAMS', 1000, 1, 1e9),
    complaintUrl: complaintUrlOf(env),
    identity: readIdentityConfig(env),
    notify: readNotifyConfig(env),
    repeatPatience: 5000,
    checkResponses: env['NODE_ENV'] !== 'production' && env['NODE_ENV'] !== 'bench',
  };
}
