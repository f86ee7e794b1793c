import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DatabaseStartError } from './database/errors.ts';

/** Root of the repository: the parent of packages/. */
export const repository: string = dirname(dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url))))));

/** Settings of a server, from the environment. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  /** A hall's own list to start with in place of the sample. */
  readonly catalogueFile: string | undefined;
  readonly logLevel: string;
  /** Requests a minute and address: reads, writes. */
  readonly rateLimits: { readonly read: number; readonly write: number };
  /** Check answers against the contract. */
  readonly checkResponses: boolean;
}

/** A setting that cannot be used; the message says which and why. */
export class ConfigError extends DatabaseStartError {}

/**
 * Reads the settings: `PORT`, `HOST`, `DATABASE_URL`, `HALL_DATA`, `HALL_CATALOGUE`, `LOG_LEVEL`, `RATE_LIMIT_READS`, `RATE_LIMIT_WRITES`.
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
  return {
    port: whole('PORT', 4000, 0, 65535),
    host: env['HOST'] || '127.0.0.1',
    databaseUrl,
    dataDir: resolve(env['HALL_DATA'] || join(repository, '.hallkit')),
    catalogueFile,
    logLevel: env['LOG_LEVEL'] || 'info',
    rateLimits: { read: whole('RATE_LIMIT_READS', 1200, 1, 1e9), write: whole('RATE_LIMIT_WRITES', 60, 1, 1e9) },
    checkResponses: env['NODE_ENV'] !== 'production' && env['NODE_ENV'] !== 'bench',
  };
}
