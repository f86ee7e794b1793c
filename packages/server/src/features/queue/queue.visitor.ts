import { checkEmail, checkIdNumber, checkPhone, type IdNumberFault } from '@hallkit/domain';
import type { FieldFault } from '../../platform/http/field-texts.ts';

/** What visitors say of themselves; what they leave out is undefined. */
export interface Said {
  readonly name: string | undefined;
  readonly phone: string | undefined;
  readonly idNumber: string | undefined;
  readonly email?: string | undefined;
  /** OpenID; the contract has its form. */
  readonly wechat?: string | undefined;
}

/** The same, made uniform. */
export interface Visitor {
  readonly name: string | null;
  readonly phone: string | null;
  readonly idNumber: string | null;
  readonly email: string | null;
  readonly wechat: string | null;
  /** YYYY-MM-DD, as the identity number tells it. */
  readonly birthDate: string | null;
}

const idFaults: Readonly<Record<IdNumberFault, string>> = { form: 'idNumber.form', oldForm: 'idNumber.form', region: 'idNumber.region', birthDate: 'idNumber.date', future: 'idNumber.date', checkDigit: 'idNumber.checkDigit' };

/**
 * Checks who somebody says to be.
 *
 * @param pointers - Where each stands in the body; the address is always `/email`.
 */
export function readVisitor({ name, phone, idNumber, email, wechat }: Said, today: string, pointers: Readonly<Record<'name' | 'phone' | 'idNumber', string>>): { readonly visitor: Visitor; readonly faults: FieldFault[] } {
  const faults: FieldFault[] = [];
  if (name?.trim() === '') faults.push({ in: 'body', pointer: pointers.name, code: 'text.too-short', expected: '1' });
  const number = phone === undefined ? undefined : checkPhone(phone);
  if (number && !(number.ok && number.kind === 'mobile')) faults.push({ in: 'body', pointer: pointers.phone, code: 'phone.invalid' });
  const address = email === undefined ? null : checkEmail(email);
  if (email !== undefined && address === null) faults.push({ in: 'body', pointer: '/email', code: 'email.invalid' });
  const id = idNumber === undefined ? undefined : checkIdNumber(idNumber, today);
  if (id && !id.ok) faults.push({ in: 'body', pointer: pointers.idNumber, code: idFaults[id.fault] });
  return { visitor: { name: name?.trim() ?? null, phone: number?.ok ? number.number : null, idNumber: id?.ok ? id.number : null, email: address, wechat: wechat ?? null, birthDate: id?.ok ? id.birthDate : null }, faults };
}
