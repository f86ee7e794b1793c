import type { LogRow } from './cases.types.ts';

/** Lines that say that something of the notice has come. */
const brings = new Set(['supply', 'supplyPart']);

/** What of the one-time notice has come so far. */
export const suppliedKeys = (log: readonly LogRow[]): ReadonlySet<string> => new Set(log.filter(({ action }) => brings.has(action)).flatMap(({ data }) => (data['keys'] as readonly string[] | undefined) ?? []));
