import { greatestNumber, textRules } from './form-field.ts';
import type { FormField } from './form-field.ts';

/** A schema of JSON Schema 2020-12 that describes the values of a form. */
export interface FormSchema {
  readonly $schema: 'https://json-schema.org/draft/2020-12/schema';
  readonly type: 'object';
  readonly properties: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly required: readonly string[];
  readonly additionalProperties: false;
}

function propertyOf({ label, kind, options = [] }: FormField, locale: 'zh' | 'en'): Record<string, unknown> {
  const title = label[locale] ?? label.zh;
  if (kind === 'yesNo') return { title, type: 'boolean' };
  if (kind === 'number') return { title, type: 'number', minimum: -greatestNumber, maximum: greatestNumber };
  if (kind === 'choice' && options.length > 0) return { title, type: 'string', oneOf: options.map(({ value, label: text }) => ({ const: value, title: text[locale] ?? text.zh })) };
  return { title, type: 'string', minLength: 1, ...textRules[kind], ...(kind === 'date' ? { format: 'date' } : {}) };
}

/**
 * The values of a form as JSON Schema 2020-12: for those who check or draw it with other tools. Check digits cannot be
 * said there; {@link checkValues} knows them.
 *
 * @param locale - Of the titles.
 * @default 'zh'
 */
export function formSchema(fields: readonly FormField[], locale: 'zh' | 'en' = 'zh'): FormSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field.key, propertyOf(field, locale)])),
    required: fields.filter(({ required = true }) => required).map(({ key }) => key),
    additionalProperties: false,
  };
}
