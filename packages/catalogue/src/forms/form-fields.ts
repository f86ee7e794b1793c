import type { LocalizedText } from '@hallkit/contract';
import type { FormField, FormFieldKind } from '@hallkit/domain';
import type { MatterContent } from '../records.ts';
import { readData, text } from '../sample/data.ts';
import { scenarioDefinitions } from '../sample/scenario-definitions.ts';
import { askedByHandling } from './values/asked-by-handling.ts';
import { applicantsOf } from './values/cast.ts';
import { specificsOf } from './values/specifics.ts';

/** For what a form is filled in. */
export interface FormFieldsOptions {
  /** Who applies, where the matter is for people and organisations alike. */
  readonly applicant?: 'person' | 'firm';
  /** New, change, renewal…: what only the others ask is left out. */
  readonly handlingItemId?: string | null;
}

/** A field under the key that scenarios have for it, so that a thing has one key wherever it is asked. */
interface Known { readonly key: string; readonly label: LocalizedText; readonly kind: FormFieldKind }

let kept: { readonly byKey: ReadonlyMap<string, Known>; readonly byLabel: ReadonlyMap<string, Known> } | undefined;

function known(): NonNullable<typeof kept> {
  if (kept) return kept;
  const byKey = new Map<string, Known>();
  const byLabel = new Map<string, Known>();
  for (const { fields } of scenarioDefinitions()) for (const [key, { label, kind }] of Object.entries(fields)) {
    const one: Known = { key, label, kind };
    if (!byKey.has(key)) byKey.set(key, one);
    if (!byLabel.has(label.zh)) byLabel.set(label.zh, one);
  }
  return (kept = { byKey, byLabel });
}

interface English { readonly labels: Readonly<Record<string, string>>; readonly options: Readonly<Record<string, string>> }

/** What a field holds, by the words of its label; a quantity stays text, as it is written with its unit. */
const kinds: readonly (readonly [RegExp, FormFieldKind])[] = [
  [/身份证件?号码$/, 'idNumber'], [/^(联系)?电话$/, 'phone'], [/日期$|^有效期至$/, 'date'], [/地址$|地点$|居住地$/, 'address'], [/内容|措施|事由|原因|理由|需要说明|经过|主要困难/, 'longText'],
];
const plainKey = (english: string): string => english.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');

/** An entry of `form-fields.json`: its label, then a sample; or "?" and boxes to tick. */
function ownField([zh = '', first = '', ...rest]: readonly string[]): FormField {
  const { labels, options: boxes } = readData<English>('form-english.json');
  const same = known().byLabel.get(zh);
  const en = same?.label.en ?? labels[zh] ?? null;
  const own = { key: same?.key ?? plainKey(en ?? zh), label: text(zh, en) };
  if (first === '?') return { ...own, kind: 'choice', options: rest.map((value) => ({ value, label: text(value, boxes[value] ?? null) })) };
  return { ...own, kind: same?.kind ?? kinds.find(([words]) => words.test(zh))?.[1] ?? 'text' };
}

const people = ['name-of-the-applicant', 'identity-number', 'telephone', 'present-address'] as const;
const firms = ['name-of-the-firm', 'unified-social-credit-code', 'name-of-the-legal-representative', 'identity-number-of-the-legal-representative', 'address-of-the-premises', 'contact-person', 'telephone'] as const;

/** Who applies: as a person, as a firm, or whichever it is, with neither demanded. */
function applicantFields(content: MatterContent, applicant: FormFieldsOptions['applicant']): FormField[] {
  const who = applicantsOf(content);
  const asked = who === 'both' ? applicant : who === 'person' ? 'person' : 'firm';
  const keys = asked === 'person' ? people : asked === 'firm' ? firms : [...new Set([...people, ...firms])];
  return keys.flatMap((key) => {
    const one = known().byKey.get(key);
    return one ? [{ ...one, ...(asked === undefined && key !== 'telephone' ? { required: false } : {}) }] : [];
  });
}

/**
 * What the application form of a matter asks, as data: who applies, what a matter of its kind asks besides, and what a
 * change, renewal, cancellation or new copy asks. The printed form has the same fields.
 *
 * @example formFieldsOf(content, { applicant: 'firm' }).map(({ key }) => key) // ['name-of-the-firm', …]
 */
export function formFieldsOf(content: MatterContent, { applicant, handlingItemId = null }: FormFieldsOptions = {}): FormField[] {
  const items = content.handlingItems.filter(({ id }) => handlingItemId === null || id === handlingItemId);
  const handling = items.length === 1 || handlingItemId !== null ? [...new Set(items.map(({ kind }) => kind))].flatMap((kind) => askedByHandling[kind] ?? []) : [];
  const asked = [...applicantFields(content, applicant), ...specificsOf(content).fields.map(ownField), ...handling.map(({ name, sample, options }) => ownField(options ? [name, '?', ...options] : [name, sample]))];
  const seen = new Set<string>();
  return asked.filter(({ key }) => !seen.has(key) && seen.add(key)).map((field) => ({ ...field, matters: [content.id] }));
}
