import { checkDigit } from '../cases/case-numbers.ts';

/** The letter in the number of what is followed: 投诉 complaint, 咨询 consultation, 评价 rating. */
export const trackingLetters = { complaint: 'T', consultation: 'Z', rating: 'P' } as const;
/** What somebody follows by a number and a query code. */
export type TrackedKind = keyof typeof trackingLetters;

/** A number taken apart. */
export interface TrackingNumberParts {
  readonly kind: TrackedKind;
  /** Two upper-case letters of the hall. */
  readonly prefix: string;
  /** Day it was handed in, `YYYY-MM-DD`. */
  readonly day: string;
  /** Position in the day's series of its kind, from 1. */
  readonly sequence: number;
}

/** Most of one kind in a hall and day. */
const mostSequence = 999_999;

/**
 * The public number of a complaint, question or rating: letters of the hall, letter of the kind, day, position, check digit.
 *
 * @param prefix - Two upper-case letters.
 * @param day - `YYYY-MM-DD` by the clock of the hall, of this century.
 * @param sequence - Position in the day's series of the kind, from 1.
 * @throws RangeError where a part is none.
 * @example trackingNumber('DZ', 'complaint', '2026-12-10', 1) // 'DZT2612100000011'
 */
export function trackingNumber(prefix: string, kind: TrackedKind, day: string, sequence: number): string {
  if (!/^[A-Z]{2}$/.test(prefix) || !/^20\d{2}-\d{2}-\d{2}$/.test(day) || !Number.isSafeInteger(sequence) || sequence < 1 || sequence > mostSequence) throw new RangeError(`no tracking number: ${prefix} ${kind} ${day} ${sequence}`);
  const number = prefix + trackingLetters[kind] + day.slice(2).replaceAll('-', '') + String(sequence).padStart(6, '0');
  return number + checkDigit(number);
}

const kinds = Object.fromEntries(Object.entries(trackingLetters).map(([kind, letter]) => [letter, kind])) as Readonly<Record<string, TrackedKind>>;

/**
 * Takes a number apart as somebody types it: blanks, hyphens, small letters and full width are taken as meant.
 *
 * @returns null when it is none, a slip of the keyboard included.
 */
export function parseTrackingNumber(text: string): (TrackingNumberParts & { readonly number: string }) | null {
  const number = text.normalize('NFKC').replaceAll(/[\s-]/g, '').toUpperCase();
  const [, prefix, letter = '', day, sequence] = /^([A-Z]{2})([A-Z])(\d{6})(\d{6})\d$/.exec(number) ?? [];
  const kind = kinds[letter];
  if (!prefix || !kind || !day || !sequence || Number(sequence) === 0 || checkDigit(number.slice(0, -1)) !== number.at(-1)) return null;
  const written = `20${day.slice(0, 2)}-${day.slice(2, 4)}-${day.slice(4)}`;
  return new Date(`${written}T00:00:00Z`).toJSON()?.startsWith(written) ? { number, kind, prefix, day: written, sequence: Number(sequence) } : null;
}
