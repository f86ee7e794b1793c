import { createHmac, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** Cost of a hash as the OWASP cheat sheet has it for little memory: 2^14 blocks of 1 kB, five times. */
const cost = { log2: 14, r: 8, p: 5 } as const;
/** Most that a kept hash may ask for: a wrong row must not take the memory of the server. */
const most = { log2: 17, r: 16, p: 16 } as const;
const half = 32;

/** What a right password gives. */
export interface Verified {
  /** 32 bytes that follow from the password and are kept nowhere. */
  readonly secret: Buffer;
}

const bytesOf = (password: string, salt: Buffer, { log2, r, p }: { log2: number; r: number; p: number }): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    // The same letters in another normal form are the same password.
    scrypt(password.normalize('NFKC'), salt, 2 * half, { N: 2 ** log2, r, p, maxmem: 256 * 2 ** log2 * r }, (error, bytes) => (error ? reject(error) : resolve(bytes)));
  });

/** A password as it is kept: `scrypt$<log2 N>$<r>$<p>$<salt>$<hash>`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const bytes = await bytesOf(password, salt, cost);
  return ['scrypt', cost.log2, cost.r, cost.p, salt.toString('base64url'), bytes.subarray(0, half).toString('base64url')].join('$');
}

/** Never matches; checking against it takes as long as any other. */
const nobody = `scrypt$${cost.log2}$${cost.r}$${cost.p}$${randomBytes(16).toString('base64url')}$${randomBytes(half).toString('base64url')}`;

/**
 * Checks a password in the same time whether the hash is there or not.
 *
 * @param hash - Null where nobody of that name is there.
 * @returns undefined for a wrong one.
 */
export async function verifyPassword(password: string, hash: string | null): Promise<Verified | undefined> {
  const [kind, log2, r, p, salt = '', kept = ''] = (hash ?? nobody).split('$');
  const asked = { log2: Number(log2), r: Number(r), p: Number(p) };
  const fits = (['log2', 'r', 'p'] as const).every((name) => Number.isInteger(asked[name]) && asked[name] > 0 && asked[name] <= most[name]);
  const expected = Buffer.from(kept, 'base64url');
  if (kind !== 'scrypt' || !fits || expected.length !== half) return undefined;
  const bytes = await bytesOf(password, Buffer.from(salt, 'base64url'), asked);
  return timingSafeEqual(bytes.subarray(0, half), expected) && hash !== null ? { secret: bytes.subarray(half) } : undefined;
}

/**
 * A new token; with the key of a write always the same one, so that a repeat gets what the first call got although the
 * token is not kept. It follows from the half of the password's hash that is not kept either.
 */
export const tokenFor = ({ secret }: Verified, writeKey: string | null): string =>
  (writeKey === null ? randomBytes(32) : createHmac('sha256', secret).update(writeKey).digest()).toString('base64url');
