import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/**
 * Keeps what a copy of the database must not give away: numbers of people are stored encrypted, and found by a keyed
 * digest. Both follow from a secret that is not in the database. Several secrets are a ring: the first seals, all open, so that
 * one can be put in place of another while the hall goes on.
 */
export interface Seal {
  /** Encrypts a text (AES-256-GCM) with the newest secret; twice the same text gives two different ones. */
  seal(text: string): string;
  /** @throws Where it was sealed with a secret that is not in the ring, or has been changed. */
  open(sealed: string): string;
  /** Always the same for the same text and purpose, and of no use for trying numbers out without the secret. By the newest one: what is written. */
  digest(purpose: string, text: string): string;
  /** The same by each secret of the ring, the newest first: what is looked for. */
  digests(purpose: string, text: string): readonly string[];
  /** How everything begins that the newest secret has sealed. */
  readonly newest: string;
  /** How many secrets the ring has. */
  readonly size: number;
}

/** Before secrets had a mark it did not say which one it was. */
const unmarked = 's1';
const version = 's2';

interface Keys {
  /** Tells which secret has sealed, and nothing of it. */
  readonly mark: string;
  readonly encryption: Buffer;
  readonly digests: Buffer;
}

function keysOf(secret: Buffer | string): Keys {
  const keyFor = (use: string, length = 32): Buffer => Buffer.from(hkdfSync('sha256', secret, 'hallkit', use, length));
  return { mark: keyFor('mark', 4).toString('hex'), encryption: keyFor('seal'), digests: keyFor('digest') };
}

function decipher({ encryption }: Keys, bytes: Buffer): string {
  const opener = createDecipheriv('aes-256-gcm', encryption, bytes.subarray(0, 12)).setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([opener.update(bytes.subarray(28)), opener.final()]).toString('utf8');
}

/** @param secrets - One or, the newest first, several; each at least 32 bytes by chance, or as good. */
export function createSeal(secrets: Buffer | string | readonly string[]): Seal {
  const ring = (typeof secrets === 'string' || Buffer.isBuffer(secrets) ? [secrets] : secrets).map(keysOf);
  const [newest] = ring;
  if (!newest) throw new Error('A seal needs a secret');
  const digestBy = ({ digests }: Keys, purpose: string, text: string): string => createHmac('sha256', digests).update(`${purpose}\n${text}`).digest('base64url');
  return {
    newest: `${version}.${newest.mark}.`,
    size: ring.length,
    seal(text) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', newest.encryption, nonce);
      const bytes = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return `${version}.${newest.mark}.${Buffer.concat([nonce, cipher.getAuthTag(), bytes]).toString('base64url')}`;
    },
    open(sealed) {
      const [kind, ...rest] = sealed.split('.');
      const bytes = Buffer.from(rest.at(-1) ?? '', 'base64url');
      const fitting = kind === version ? ring.filter(({ mark }) => mark === rest[0]) : kind === unmarked ? ring : [];
      if (bytes.length < 28 || fitting.length === 0) throw new Error('This was not sealed here');
      for (const keys of fitting.slice(0, -1)) {
        try {
          return decipher(keys, bytes);
        } catch {
          // Of another one of the ring.
        }
      }
      return decipher(fitting[fitting.length - 1] as Keys, bytes);
    },
    digest: (purpose, text) => digestBy(newest, purpose, text),
    digests: (purpose, text) => ring.map((keys) => digestBy(keys, purpose, text)),
  };
}
