import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** How a body may travel; the better one first. */
export type Encoding = 'br' | 'gzip';

/** A JSON body ready to be sent, once or many times: its bytes, its tag, and what it is compressed, when first asked for. */
export interface Prepared {
  /** UTF-8; a text would be encoded again for each answer. */
  readonly bytes: Buffer;
  /** Entity tag; weak, because the same answer may travel compressed or not. */
  readonly tag: string;
  readonly encoded: Map<Encoding, Promise<Buffer>>;
}

const compressors: Readonly<Record<Encoding, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  gzip: (bytes) => promisify(gzip)(bytes),
};

/** Makes a body ready. When it was read (`readAt`) changes with each reading, and is no reason to send it again. */
export function prepare(body: unknown): Prepared {
  const bytes = Buffer.from(JSON.stringify(body));
  const told = typeof body === 'object' && body !== null && 'readAt' in body ? JSON.stringify({ ...body, readAt: undefined }) : bytes;
  return { bytes, tag: tagOf(told), encoded: new Map() };
}

/** Makes a text ready that is no JSON. */
export const prepareText = (text: string): Prepared => ({ bytes: Buffer.from(text), tag: tagOf(text), encoded: new Map() });

const tagOf = (told: string | Buffer): string => `W/"${createHash('sha256').update(told).digest('base64url').slice(0, 22)}"`;

/** The body in an encoding; what another caller had it compressed for is used again. */
export function encoded({ bytes, encoded: done }: Prepared, encoding: Encoding): Promise<Buffer> {
  let made = done.get(encoding);
  if (!made) {
    made = compressors[encoding](bytes);
    done.set(encoding, made);
  }
  return made;
}

/** Answers that were made before; what nobody asked for again is forgotten first. */
export interface AnswerCache {
  /** The answer kept under `key`, or what `make` makes; several callers at once share one making. `key` names everything the answer depends on. */
  get(key: string, make: () => Promise<Prepared>): Prepared | Promise<Prepared>;
}

interface Kept {
  answer: Prepared | Promise<Prepared>;
  size: number;
  /** Asked for since it was last looked at for forgetting. */
  used: boolean;
}

/** @param most - Bytes of bodies kept; what they are compressed comes on top, at most as much again. */
export function createAnswerCache(most: number): AnswerCache {
  const kept = new Map<string, Kept>();
  let total = 0;

  /** Forgets the oldest; one that was used meanwhile gets a second chance. */
  const makeRoom = (): void => {
    for (const [key, entry] of kept) {
      if (total <= most) return;
      kept.delete(key);
      if (entry.used && entry.size > 0) kept.set(key, Object.assign(entry, { used: false }));
      else total -= entry.size;
    }
  };
  const fill = async (key: string, entry: Kept, making: Promise<Prepared>): Promise<Prepared> => {
    try {
      const answer = await making;
      Object.assign(entry, { answer, size: answer.bytes.length + key.length });
      if (kept.get(key) === entry) total += entry.size;
      makeRoom();
      return answer;
    } catch (error) {
      // What failed is not kept.
      if (kept.get(key) === entry) kept.delete(key);
      throw error;
    }
  };
  return {
    get(key, make) {
      const found = kept.get(key);
      if (found) {
        found.used = true;
        return found.answer;
      }
      const making = make();
      const entry: Kept = { answer: making, size: 0, used: false };
      kept.set(key, entry);
      return (entry.answer = fill(key, entry, making));
    },
  };
}
