import { formFieldsOf, paperKindOf, type MatterContent } from '@hallkit/catalogue';
import type { Form, LocalizedText } from '@hallkit/contract';
import { formSchema, sections, type FormField, type FormValue, type SectionMatter } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { Locale } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { visibleGuide } from './matters.service.ts';

type ContractField = Form['sections'][number]['fields'][number];

/** A value of a field and where it was taken from. */
export interface FormEntry {
  readonly value: FormValue;
  readonly from: ContractField['from'];
}

/** What a form is made of. */
export interface FormParts {
  readonly title: LocalizedText;
  readonly fields: readonly FormField[];
  readonly matters: readonly SectionMatter[];
  /** By key of the field. */
  readonly entries?: ReadonlyMap<string, FormEntry>;
}

/** A form as the contract has it. */
export function formView({ title, fields, matters, entries }: FormParts, locale: Locale): Form {
  const fieldOf = ({ key, label, kind, required = true, unit, options = [], matters: ids = [] }: FormField): ContractField => {
    const { value = null, from = null } = entries?.get(key) ?? {};
    return { key, label, kind, required, options: options.map((option) => ({ value: option.value, label: option.label })), unit: unit ?? null, help: null, matters: [...ids], value, from: value === null ? null : from };
  };
  return {
    title,
    sections: sections(fields, matters).map((section) => ({ id: section.id, title: section.title, fields: section.fields.map(fieldOf) })),
    schema: formSchema(fields, locale === 'en' ? 'en' : 'zh') as unknown as Form['schema'],
  };
}

const application: LocalizedText = { zh: '申请表', en: 'application form' };

/** The title that the matter gives its own form; else its name. */
export function formTitle({ name, materials }: MatterContent): LocalizedText {
  const own = materials.find((material) => material.type === 'form' && paperKindOf(material) === 'application');
  return own?.name ?? { zh: name.zh + application.zh, en: name.en === null ? null : `${name.en}: ${application.en ?? ''}` };
}

/** The form of a matter that the key may see, not filled in. @throws {HttpProblem} matter.not-found. */
export async function matterForm(db: Kysely<Database>, principal: Principal, matterId: string, locale: Locale): Promise<Form> {
  const { content } = await visibleGuide(db, principal, matterId);
  return formView({ title: formTitle(content), fields: formFieldsOf(content), matters: [{ id: content.id, name: content.name }] }, locale);
}
