import { DatabaseStartError } from './database/errors.ts';

/** A setting that cannot be used; the message says which and why. */
export class ConfigError extends DatabaseStartError {}
