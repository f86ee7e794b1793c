import type { LocalizedText } from '@hallkit/contract';
import type { FormField } from './form-field.ts';

/**
 * A part of a form that is filled in one go.
 *
 * @property id - `applicant`, `firm`, `premises`, `project`, `common`, or `matter:` and the id of a matter; of several that were put together, of the first.
 */
export interface FormSection<Field extends FormField = FormField> {
  readonly id: string;
  readonly title: LocalizedText;
  readonly fields: readonly Field[];
}

/** A matter, as far as its name heads a section. */
export interface SectionMatter {
  readonly id: string;
  readonly name: LocalizedText;
}

/** More sections than that are not looked through. */
const mostSections = 6;

const titles: readonly (readonly [id: string, zh: string, en: string])[] = [
  ['applicant', '申请人与联系方式', 'Applicant and contact'],
  ['firm', '企业信息', 'The firm'],
  ['premises', '经营场所', 'The premises'],
  ['project', '建设项目', 'The project'],
  ['common', '各事项共用信息', 'Asked for by several matters'],
];

/** Sections by key; keys mean the same in every scenario. */
const byKey: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    applicant: 'name-of-the-applicant identity-number present-address registered-address telephone contact-person name-of-the-person-handling-it identity-number-of-the-person-handling-it liaison social-security-number marital-status',
    firm: 'name-of-the-firm unified-social-credit-code name-of-the-legal-representative identity-number-of-the-legal-representative kind-of-entity registered-capital investors-and-shares business-scope taxpayer-number number-of-staff trade name-of-the-institution person-in-charge',
    premises: 'address-of-the-premises name-of-the-premises name-of-the-place area-of-the-premises use floor floors-of-the-building floor-area',
    project: 'name-of-the-project site what-is-built-and-how-large total-investment planned-start name-of-the-works designer developer height',
  }).flatMap(([section, keys]) => keys.split(' ').map((key) => [key, section])),
);

function sectionOf({ key, kind, matters = [] }: FormField): string {
  const known = Object.hasOwn(byKey, key) ? byKey[key] : undefined;
  if (known !== undefined) return known;
  if (kind === 'uscc') return 'firm';
  const [matter] = matters;
  return matters.length === 1 && matter !== undefined ? `matter:${matter}` : 'common';
}

/** Of one matter its name, of two both, of more the first and how many. */
function titleOf([first, second, ...more]: readonly LocalizedText[]): LocalizedText {
  if (!first || !second) return first ?? { zh: '', en: null };
  const names = [first.en ?? first.zh, second.en ?? second.zh];
  return more.length === 0 ? { zh: `${first.zh}、${second.zh}`, en: names.join(', ') } : { zh: `${first.zh}等 ${more.length + 2} 项`, en: `${names[0] ?? ''} and ${more.length + 1} more` };
}

/** Fields of one matter, or of neighbours put together. */
interface OwnFields<Field> {
  readonly id: string;
  readonly names: readonly LocalizedText[];
  readonly fields: readonly Field[];
}

/** The smallest neighbours put together, until there are few enough. */
function fewer<Field>(own: readonly OwnFields<Field>[], most: number): readonly OwnFields<Field>[] {
  if (own.length <= Math.max(most, 1)) return own;
  const sizes = own.slice(1).map(({ fields }, before) => fields.length + (own[before]?.fields.length ?? 0));
  const at = sizes.indexOf(Math.min(...sizes));
  const [one, other] = [own[at], own[at + 1]];
  if (!one || !other) return own;
  return fewer([...own.slice(0, at), { id: one.id, names: [...one.names, ...other.names], fields: [...one.fields, ...other.fields] }, ...own.slice(at + 2)], most);
}

/**
 * The fields of a merged form in a few sections as people think of them: who applies, the firm, the premises, then what
 * each matter asks for besides. Every field stands once, in the order in which it came.
 *
 * @param matters - The needed matters, in order.
 * @example sections(fieldsOfPlan(found.fields), found.matters).map(({ title }) => title.zh) // ['申请人与联系方式', '企业信息', '经营场所', '《食品经营许可证》新办', …]
 */
export function sections<Field extends FormField>(fields: readonly Field[], matters: readonly SectionMatter[]): readonly FormSection<Field>[] {
  const own = matters.map(({ id }) => `matter:${id}`);
  const known = new Set([...titles.map(([id]) => id), ...own]);
  const places = fields.map((field) => ({ field, place: sectionOf(field) })).map(({ field, place }) => ({ field, place: known.has(place) ? place : 'common' }));
  const at = (id: string): Field[] => places.filter(({ place }) => place === id).map(({ field }) => field);
  const shared = titles.map(([id, zh, en]): FormSection<Field> => ({ id, title: { zh, en }, fields: at(id) })).filter((section) => section.fields.length > 0);
  const single = matters.map(({ name }, index) => ({ id: own[index] ?? '', names: [name], fields: at(own[index] ?? '') })).filter((section) => section.fields.length > 0);
  return [...shared, ...fewer(single, mostSections - shared.length).map(({ id, names, fields: asked }): FormSection<Field> => ({ id, title: titleOf(names), fields: asked }))];
}
