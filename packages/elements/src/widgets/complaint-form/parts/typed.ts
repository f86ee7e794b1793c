import type { ComplaintAboutRequest, ComplaintKind, ComplaintRequest } from '@hallkit/contract';
import { lengthOf, mostCharacters } from '../../../ui/characters.ts';
import type { ComplaintFormStrings } from '../complaint-form.texts.ts';

/** What somebody has filled in. */
export interface Typed {
  readonly kind: ComplaintKind;
  readonly text: string;
  readonly anonymous: boolean;
  readonly name: string;
  readonly phone: string;
  /** Chosen where nothing else says what it is about; empty for the hall. */
  readonly departmentId: string;
}

/** What is wrong with it, by field. */
export type TypedFaults = Partial<Record<'text' | 'phone', string>>;

const plainPhone = (phone: string): string => phone.normalize('NFKC').replaceAll(/[\s-]/g, '').replace(/^\+?86(?=1\d{10}$)/, '');

/** What can be told before the hall is asked. */
export function typedFaults({ text, anonymous, phone }: Typed, strings: ComplaintFormStrings, number: (value: number) => string): TypedFaults {
  const over = lengthOf(text) - mostCharacters;
  const wrong = text.trim() === '' ? strings.textMissing : over > 0 ? strings.textLong(number(over)) : undefined;
  const phoneWrong = !anonymous && plainPhone(phone) !== '' && !/^1[3-9]\d{9}$/.test(plainPhone(phone));
  return { ...(wrong === undefined ? {} : { text: wrong }), ...(phoneWrong ? { phone: strings.phoneWrong } : {}) };
}

/** As the hall takes it; of an anonymous one no contact leaves the page. */
export function requestOf({ kind, text, anonymous, name, phone, departmentId }: Typed, about: ComplaintAboutRequest): Omit<ComplaintRequest, 'photoIds'> {
  const contact = { ...(name.trim() === '' ? {} : { name: name.trim() }), ...(plainPhone(phone) === '' ? {} : { phone: plainPhone(phone) }) };
  const chosen: ComplaintAboutRequest = about.kind === 'hall' && departmentId !== '' ? { kind: 'department', departmentId } : about;
  return { kind, text, about: chosen, anonymous, ...(anonymous || Object.keys(contact).length === 0 ? {} : { contact }) };
}

/** What a draft holds, to go on with. */
export const typedFrom = ({ kind, text, anonymous = false, contact, about }: Omit<ComplaintRequest, 'photoIds'>): Typed => ({ kind, text, anonymous, name: contact?.name ?? '', phone: contact?.phone ?? '', departmentId: about?.kind === 'department' ? (about.departmentId ?? '') : '' });
