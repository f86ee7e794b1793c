import { randomBytes } from 'node:crypto';

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** Bytes from here on would make the first letters likelier. */
const fair = 256 - (256 % letters.length);

/** Id of a message: 16 letters and digits (95 bits), which is what the link in it carries, short enough for a text message. */
export function messageId(): string {
  let id = '';
  while (id.length < 16) for (const byte of randomBytes(24)) if (byte < fair && id.length < 16) id += letters[byte % letters.length];
  return id;
}
