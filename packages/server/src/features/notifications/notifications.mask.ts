import { maskPhone } from '@hallkit/domain';
import type { Channel } from './notifications.messages.ts';

/** An identity number or a mobile number among other text. */
const personal = /(?<![\dA-Za-z])(?:\d{17}[\dXx]|\d{15}|(?:\+?86[- ]?)?1[3-9]\d{9})(?![\dA-Za-z])/g;

/** Keeps the first and last letters; at least half is hidden. */
function middle(text: string, first: number, last: number): string {
  const letters = [...text];
  const shown = Math.floor(letters.length / 2);
  const [head, tail] = first + last <= shown ? [first, last] : [Math.min(1, shown), 0];
  return `${letters.slice(0, head).join('')}****${tail > 0 ? letters.slice(-tail).join('') : ''}`;
}

/**
 * A recipient as it may be shown and kept: enough for the owner to know it, for nobody to use it.
 *
 * @example maskRecipient('sms', '13812343210') // '138****3210'
 * @example maskRecipient('email', 'li.min@example.org') // 'l****@example.org'
 */
export function maskRecipient(channel: Channel, recipient: string): string {
  if (channel === 'email') {
    const at = recipient.lastIndexOf('@');
    return at < 0 ? '****' : `${middle(recipient.slice(0, at), 1, 0)}${recipient.slice(at)}`;
  }
  if (channel === 'sms') return maskPhone(recipient);
  return middle(recipient, 3, 3);
}

/** A text in which a number of a person, that came in with words of the hall, is hidden. */
export const withoutPersonal = (text: string): string => text.replace(personal, (digits) => `${digits.slice(0, 3)}****${digits.slice(-2)}`);
