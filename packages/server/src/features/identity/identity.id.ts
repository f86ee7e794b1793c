import { randomBytes } from 'node:crypto';

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Letters and digits by chance, all as likely. */
export function randomText(length: number): string {
  let text = '';
  // Bytes from 248 on would make the first letters likelier.
  while (text.length < length) for (const byte of randomBytes(32)) if (byte < 248 && text.length < length) text += letters[byte % 62];
  return text;
}

/** A prefix and 22 letters and digits (130 bits). */
export const newId = (prefix: 'ps' | 'ss' | 'fm' | 'md'): string => `${prefix}_${randomText(22)}`;

/** A code that is exchanged once by a machine: 43 letters and digits (256 bits). */
export const oneTimeCode = (): string => randomText(43);
