import { randomBytes } from 'node:crypto';

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A prefix and 22 letters and digits by chance (130 bits): whoever knows it may use it. */
export function secretId(prefix: string): string {
  let id = '';
  // Bytes from 248 on would make the first letters likelier.
  while (id.length < 22) for (const byte of randomBytes(32)) if (byte < 248 && id.length < 22) id += letters[byte % 62];
  return `${prefix}_${id}`;
}
