import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/**
 * Keeps what a copy of the database must not give away: numbers of people are stored encrypted, and found by a keyed
 * digest. Both follow from one secret that is not in the database.
 */
export interface Seal {
  /** Encrypts a text (AES-256-GCM); twice the same text gives two different ones. */
  seal(text: string): string;
  /** @throws Where it was sealed with another secret or has been changed. */
  open(sealed: string): string;
  /** Always the same for the same text and purpose, and of no use for trying numbers out without the secret. */
  digest(purpose: string, text: string): string;
}

const version = 's1';

/** @param secret - At least 32 bytes by chance, or as good. */
export function createSeal(secret: Buffer | string): Seal {
  const keyFor = (use: string): Buffer => Buffer.from(hkdfSync('sha256', secret, 'hallkit', use, 32));
  const [encryption, digests] = [keyFor('seal'), keyFor('digest')];
  return {
    seal(text) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', encryption, nonce);
      const bytes = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return `${version}.${Buffer.concat([nonce, cipher.getAuthTag(), bytes]).toString('base64url')}`;
    },
    open(sealed) {
      const [kind, packed = ''] = sealed.split('.');
      const bytes = Buffer.from(packed, 'base64url');
      if (kind !== version || bytes.length < 28) throw new Error('This was not sealed here');
      const decipher = createDecipheriv('aes-256-gcm', encryption, bytes.subarray(0, 12)).setAuthTag(bytes.subarray(12, 28));
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
    },
    digest: (purpose, text) => createHmac('sha256', digests).update(`${purpose}\n${text}`).digest('base64url'),
  };
}
