/** A ticket number taken apart. */
export interface TicketNumberParts {
  /** Letter of the kind of work. */
  readonly letter: string;
  /** Position in the day's series, from 1. */
  readonly sequence: number;
}

/**
 * The number that is printed, shown and called: the letter of the kind of work and at least three digits.
 *
 * @param letter - Upper-case letter of the queue.
 * @param sequence - Position in the day's series, from 1.
 * @throws RangeError when the letter is none or the sequence no positive whole number.
 * @example ticketNumber('A', 12) // 'A012'
 * @example ticketNumber('A', 1000) // 'A1000'
 */
export function ticketNumber(letter: string, sequence: number): string {
  if (!/^[A-Z]$/.test(letter) || !Number.isSafeInteger(sequence) || sequence < 1) throw new RangeError(`no ticket number: ${letter} ${sequence}`);
  return letter + String(sequence).padStart(3, '0');
}

/**
 * Takes a number apart as somebody types or says it: `a12`, `A 012`, `A-012` are A012.
 *
 * @returns null when it is none.
 */
export function parseTicketNumber(text: string): TicketNumberParts | null {
  const [, letter, digits] = /^([A-Z])[\s-]?(\d{1,6})$/.exec(text.normalize('NFKC').trim().toUpperCase()) ?? [];
  return letter && digits && Number(digits) > 0 ? { letter, sequence: Number(digits) } : null;
}
