import { createHash } from 'node:crypto';

/** A JSON body made ready once and sent many times: its text, its tag, and what it is compressed, as it is asked for. */
export interface Prepared {
  readonly text: string;
  /** Digest of the text, without quotes. */
  readonly etag: string;
  /** Compressed forms, made when first asked for. */
  readonly encoded: Map<string, Promise<Buffer>>;
}

/** Opaque tag of a text. */
export const tagOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22);

/**
 * Makes a body ready to be sent many times.
 *
 * @example return { prepared: prepare(hall) }
 */
export function prepare(body: object): Prepared {
  const text = JSON.stringify(body);
  return { text, etag: tagOf(text), encoded: new Map() };
}

/** Bodies by what they answer, the least recently used forgotten first. */
export interface PreparedCache {
  /** The body kept under `key`, or what `make` makes of it; `key` names everything the body depends on, the revision too. */
  get(key: string, make: () => Promise<object>): Promise<Prepared>;
}

/** @param most - Bodies kept. */
export function createPreparedCache(most: number): PreparedCache {
  const kept = new Map<string, Promise<Prepared>>();
  return {
    get(key, make) {
      let found = kept.get(key);
      if (found) kept.delete(key);
      else {
        found = make().then(prepare);
        // What failed is not kept.
        found.catch(() => kept.get(key) === found && kept.delete(key));
      }
      kept.set(key, found);
      if (kept.size > most) kept.delete(kept.keys().next().value as string);
      return found;
    },
  };
}
