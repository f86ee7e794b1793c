import { checkIdNumber } from '@hallkit/domain';
import type { LocalizedText } from '@hallkit/contract';

/** What a reader read from an identity card. Lives in memory only, until the session ends. */
export interface Card {
  /** Null where the reader gives the number alone. */
  readonly name: string | null;
  /** GB 11643-1999, check digit verified, X in capitals. */
  readonly idNumber: string;
  /** Last day of the card's term, `YYYY-MM-DD`; null for one without end, or where the reader does not say. */
  readonly validTo: string | null;
}

/** A card as a parser finds it, not checked yet. */
export interface RawCard {
  readonly name?: string | null | undefined;
  readonly idNumber?: string | null | undefined;
  readonly validTo?: string | null | undefined;
}

/** Why a card was not taken: not to be read at all, a number that cannot be right, or out of date. */
export type CardRefusal = 'unreadable' | 'idNumber' | 'expired';

/** `card`: a card was read and checked. */
export class CardReadEvent extends Event {
  readonly card: Card;

  constructor(card: Card) {
    super('card');
    this.card = card;
  }
}

/** `refused`: something was held to the reader, but it is no card we can take. Carries nothing of what was read. */
export class CardRefusedEvent extends Event {
  readonly refusal: CardRefusal;
  /** What the visitor should do. */
  readonly reason: LocalizedText;

  constructor(refusal: CardRefusal) {
    super('refused');
    this.refusal = refusal;
    this.reason = refusals[refusal];
  }
}

const refusals: Readonly<Record<CardRefusal, LocalizedText>> = {
  unreadable: { zh: '没有读到身份证，请拿稳后再刷一次', en: 'No card could be read. Please hold it still and try again.' },
  idNumber: { zh: '读到的身份证号码不对，请再刷一次，或改用手机号取号', en: 'The number on this card is not right. Please try again, or use your phone number.' },
  expired: { zh: '这张身份证已过有效期，请到窗口办理', en: 'This card is out of date. Please go to a counter.' },
};

/** More than any card holds; the rest is noise. */
const longestName = 60;

/**
 * Checks what a reader gave; rubbish becomes the event that says so, never an exception.
 *
 * @param today - `YYYY-MM-DD` in the hall; in China unless told.
 */
export function checkCard(raw: RawCard | null | undefined, today: string = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)): CardReadEvent | CardRefusedEvent {
  if (typeof raw?.idNumber !== 'string' || raw.idNumber.trim() === '') return new CardRefusedEvent('unreadable');
  const checked = checkIdNumber(raw.idNumber, today);
  if (!checked.ok) return new CardRefusedEvent('idNumber');
  const validTo = typeof raw.validTo === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(raw.validTo) ? raw.validTo : null;
  if (validTo !== null && validTo < today) return new CardRefusedEvent('expired');
  const name = typeof raw.name === 'string' ? raw.name.replace(/[\u0000-\u001f<>]/g, '').trim().slice(0, longestName) : '';
  return new CardReadEvent({ name: name || null, idNumber: checked.number, validTo });
}

/**
 * Finds a card in a line of text as wedge readers type it: a number of 18 places, with a name before or after it,
 * apart by a tab, comma, bar, semicolon, caret or blanks.
 *
 * @example parseCardText('李敏|37140219900307123X') // { name: '李敏', idNumber: '37140219900307123X' }
 */
export function parseCardText(text: string): RawCard | null {
  const idNumber = /(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])/.exec(text)?.[0];
  if (idNumber === undefined) return null;
  const fields = text.split(/[\t,|;^]|\s{2,}/).map((field) => field.trim());
  return { idNumber, name: fields.find((field) => /^[\p{Script=Han}·.]{2,}$|^[A-Za-z][A-Za-z .'-]+$/u.test(field)) ?? null };
}
