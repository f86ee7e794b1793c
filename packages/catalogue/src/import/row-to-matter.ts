import { createHash } from 'node:crypto';
import { familyOf, usualLevel } from '@hallkit/domain';
import type { HallRecord, MatterContent, MatterRecord } from '../records.ts';
import { blankGuide } from './blank-guide.ts';
import { isSpoilt } from './clean.ts';
import { withDelivered } from './delivered-guide.ts';
import type { Fields } from './fields.ts';
import { codeWarnings, isRounded, type Warning } from './oddities.ts';
import { addressOf, audiencesOf, identityLevelOf, limitOf, paragraphsOf, stateOf, typeOf, wordsOf, yesOrNo } from './values.ts';

/** A row that cannot be kept, and why. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** What the file as a whole is, for every row of it. */
export interface ListContext {
  readonly hall: HallRecord;
  readonly sourceName: string;
}

const hash = (text: string, length = 20): string => createHash('sha256').update(text).digest('hex').slice(0, length);

/** Departments keep their id over imports: the one that the list gives, else one made from the name. */
export const departmentIdOf = (name: string, given = ''): string => (/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(given) ? given : `d-${hash(name, 12)}`);

/** An id that stays the same whenever the list is imported again: from the implementing code, else from what the matter is. */
export function matterIdOf({ id }: Pick<HallRecord, 'id'>, { implementingCode, name, parent, department }: Fields): string {
  if (implementingCode === '' || isRounded(implementingCode)) return `${id}.${hash(`${department}\0${parent}\0${name}`)}`;
  const lower = implementingCode.toLowerCase();
  const plain = lower.replace(/[^a-z0-9._-]+/g, '-');
  const whole = `${id}.${plain}`;
  // Codes that differ only in what an address cannot hold, or in their end, must not become one matter.
  return plain === lower && whole.length <= 96 ? whole : `${whole.slice(0, 83)}-${hash(lower, 12)}`;
}

/**
 * Makes a matter of a row.
 *
 * @throws {Refusal} When it cannot be kept.
 */
export function matterOf(fields: Fields, { hall, sourceName }: ListContext): { record: MatterRecord; warnings: Warning[] } {
  refuseUnusable(fields);
  const department = fields.department || '未注明部门';
  const id = matterIdOf(hall, fields);
  const family = familyOf(fields.name, fields.parent);
  const zh = (text: string): { zh: string; en: null } => ({ zh: text, en: null });
  const blank = blankGuide(hall, {
    id,
    name: { zh: fields.name, en: fields.english || null },
    department: { id: departmentIdOf(department, fields.departmentId), name: zh(department) },
    provenance: { kind: 'imported', source: sourceName, note: { zh: '来自大厅自己的事项清单，按原样导入。', en: 'From the hall’s own list, imported as it is.' } },
  });
  const phones = (numbers: string, label: string, en: string): MatterContent['consultationPhones'] => wordsOf(numbers.replace(/[/\s]+/g, '；')).filter((number) => /\d{3}/.test(number)).map((number) => ({ number, label: { zh: label, en } }));
  const onlineUrl = addressOf(fields.online);
  const own: MatterContent = {
    ...blank,
    state: stateOf(fields.state) ?? 'inForce',
    everydayNames: wordsOf(fields.everydayNames),
    type: typeOf(fields.type).type,
    baseCode: isRounded(fields.baseCode) ? null : fields.baseCode || null,
    implementingCode: isRounded(fields.implementingCode) ? null : fields.implementingCode || null,
    parentMatter: fields.parent === '' ? null : { id: null, name: zh(fields.parent) },
    agency: { ...blank.agency, code: fields.agencyCode || null },
    audiences: audiencesOf(fields.audience),
    identityLevel: identityLevelOf(fields.identityLevel, blank.identityLevel) ?? blank.identityLevel,
    handlingItems: [{ id: `${id}.item`.slice(-96), matterId: id, name: zh(fields.name), kind: family.kind, code: null }],
    visits: /^\d{1,2}$/.test(fields.visits.replace(/次$/, '')) ? Number(fields.visits.replace(/次$/, '')) : null,
    channels: onlineUrl !== null || yesOrNo(fields.online) === true ? ['hall', 'online'] : [],
    onlineUrl,
    legalLimit: limitOf(fields.legalDays) ?? null,
    promisedLimit: limitOf(fields.promisedDays) ?? null,
    places: blank.places.map((place) => (fields.address === '' ? place : { ...place, address: zh(fields.address) })),
    consultationPhones: phones(fields.phone, '咨询电话', 'Enquiries'),
    supervisionPhones: phones(fields.supervisionPhone, '监督电话', 'Supervision'),
    conditions: paragraphsOf(fields.conditions).map(zh),
    materials: paragraphsOf(fields.materials).map((name, at) => ({
      id: `m${at + 1}`, name: zh(name), necessity: 'required', condition: null, type: 'other', form: null, original: null, copies: null, pageFormat: null, source: 'applicant', issuer: null,
      notes: null, acceptanceStandard: null, waived: null, commitment: null, legalBasis: [], handlingItemIds: [], situationIds: [], attachments: [],
    })),
    fees: { ...blank.fees, charged: yesOrNo(fields.charged) },
    results: fields.result === '' ? [] : [{ name: zh(fields.result), type: 'other', validity: null, delivery: [], sample: null }],
  };
  return { record: { familyId: `${family.key}|${department}`, content: withDelivered(own, fields.guide) }, warnings: warningsOf(fields, own) };
}

function warningsOf(fields: Fields, { legalLimit, promisedLimit }: MatterContent): Warning[] {
  const found: Warning[] = [];
  const warn = (kind: Warning['kind'], value = ''): void => void found.push({ kind, value: value.slice(0, 80) });
  if (fields.department === '') warn('no-department');
  const { known } = typeOf(fields.type);
  if (fields.type === '') warn('no-type');
  else if (known !== 'yes') warn(known === 'no' ? 'unknown-type' : 'not-applied-for', fields.type);
  found.push(...codeWarnings(fields));
  for (const limit of [fields.legalDays, fields.promisedDays]) if (limitOf(limit) === undefined) warn('odd-limit', limit);
  if (legalLimit && promisedLimit && legalLimit.unit === promisedLimit.unit && promisedLimit.value > legalLimit.value) warn('promise-over-limit', `${promisedLimit.value} > ${legalLimit.value}`);
  if (identityLevelOf(fields.identityLevel, usualLevel) === undefined) warn('odd-level', fields.identityLevel);
  if (stateOf(fields.state) === undefined) warn('odd-state', fields.state);
  if (fields.spoilt.length > 0) warn('unreadable-characters', fields.spoilt.join(', '));
  return found;
}

/** Longest texts that a name, a department and a code may be; what is longer is a mistake of the list. */
const longest = { name: 200, parent: 200, department: 100, implementingCode: 64, baseCode: 64, agencyCode: 64 } as const;
const called = { name: 'name', parent: 'main matter', department: 'department', implementingCode: 'implementing code', baseCode: 'base code', agencyCode: 'code of the agency' } as const;

function refuseUnusable(fields: Fields): void {
  if (fields.name === '') throw new Refusal('it has no name');
  if (isSpoilt(fields.name) || fields.spoilt.includes('name')) throw new Refusal('its name holds control or unreadable characters');
  if (isSpoilt(fields.department) || fields.spoilt.includes('department')) throw new Refusal('its department holds control or unreadable characters');
  if (!/[\p{L}\p{N}]/u.test(fields.name)) throw new Refusal('its name holds no letter');
  for (const [field, most] of Object.entries(longest) as [keyof typeof longest, number][]) {
    if (fields[field].length > most) throw new Refusal(`its ${called[field]} is ${fields[field].length} characters long; ${most} is the most`);
  }
}
