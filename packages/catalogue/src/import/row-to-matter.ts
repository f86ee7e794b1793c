import { createHash } from 'node:crypto';
import { familyOf } from '@hallkit/domain';
import type { HallRecord, MatterContent, MatterRecord } from '../records.ts';
import { blankGuide } from './blank-guide.ts';
import type { Fields } from './fields.ts';
import { warningsOf, type Warning } from './oddities.ts';

/** A row that cannot be kept, and why. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** What the file as a whole is, for every row of it. */
export interface ListContext {
  readonly hall: HallRecord;
  readonly sourceName: string;
  departmentIdOf(name: string): string;
}

const types: Readonly<Record<string, MatterContent['type']>> = {
  '01': 'licence', '05': 'payment', '07': 'confirmation', '08': 'reward', '09': 'adjudication', '10': 'otherPower', '20': 'publicService',
  1: 'licence', 5: 'payment', 7: 'confirmation', 8: 'reward', 9: 'adjudication',
  行政许可: 'licence', 行政给付: 'payment', 行政确认: 'confirmation', 行政奖励: 'reward', 行政裁决: 'adjudication', 其他行政权力: 'otherPower', 公共服务: 'publicService',
};
const audiences: readonly (readonly [RegExp, MatterContent['audiences'][number]])[] = [
  [/自然人|个人|公民|natural/i, 'natural'], [/企业|enterprise/i, 'enterprise'], [/事业|institution/i, 'institution'], [/社会组织|social/i, 'socialOrganisation'],
  [/非法人|个体|unincorporated/i, 'unincorporatedEnterprise'], [/行政机关|organ$/i, 'organ'], [/其他|other/i, 'other'],
];
const states: Readonly<Record<string, MatterContent['state']>> = { 暂停: 'suspended', suspended: 'suspended', 取消: 'cancelled', 废止: 'cancelled', cancelled: 'cancelled', 草稿: 'draft', draft: 'draft' };

const yes = (text: string): boolean | null => (/^(是|有|收费|可以|支持|y|yes|true|1)$/i.test(text) ? true : /^(否|无|不收费|免费|不可以|不支持|n|no|false|0)$/i.test(text) ? false : null);
const parts = (text: string): string[] => [...new Set(text.split(/[；;、，,|\n]+/).map((part) => part.trim()).filter((part) => part !== '' && part.length <= 40))].slice(0, 40);
const paragraphs = (text: string): string[] => text.split(/[\n；;]+/).map((part) => part.trim()).filter(Boolean).slice(0, 100);
const days = (text: string): MatterContent['legalLimit'] => {
  const value = /\d{1,4}/.exec(text)?.[0];
  return value === undefined ? null : { value: Number(value), unit: /自然日|日历/.test(text) ? 'calendarDays' : /小时/.test(text) ? 'hours' : 'workingDays', note: null };
};
const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 20);

/** An id that stays the same whenever the list is imported again: from the implementing code, else from what the matter is. */
export function matterIdOf(hall: HallRecord, { implementingCode, name, department, areaCode }: Fields): string {
  const code = implementingCode.toLowerCase().replace(/[^a-z0-9._-]+/g, '-');
  return code !== '' ? `${hall.id}.${code}`.slice(0, 96) : `${hall.id}.${hash(`${areaCode}\0${department}\0${name}`)}`;
}

/**
 * Makes a matter of a row.
 *
 * @throws {Refusal} When it cannot be kept.
 */
export function matterOf(fields: Fields, context: ListContext): { record: MatterRecord; warnings: Warning[] } {
  const { hall } = context;
  refuseUnusable(fields);
  const warnings = warningsOf(fields, types[fields.type] !== undefined);
  const department = fields.department || '未注明部门';
  const id = matterIdOf(hall, fields);
  const family = familyOf(fields.name, fields.parent);
  const zh = (text: string): { zh: string; en: null } => ({ zh: text, en: null });
  const blank = blankGuide(hall, {
    id,
    name: { zh: fields.name, en: fields.english || null },
    department: { id: context.departmentIdOf(department), name: zh(department) },
    provenance: { kind: 'imported', source: context.sourceName, note: { zh: '来自大厅自己的事项清单，按原样导入。', en: 'From the hall’s own list, imported as it is.' } },
  });
  const phone = (number: string, label: string, en: string): MatterContent['consultationPhones'] => (number === '' ? [] : [{ number, label: { zh: label, en } }]);
  const own: Partial<MatterContent> = {
    state: states[fields.state] ?? 'inForce',
    everydayNames: parts(fields.everydayNames),
    type: types[fields.type] ?? 'publicService',
    baseCode: fields.baseCode || null,
    implementingCode: fields.implementingCode || null,
    parentMatter: fields.parent === '' ? null : { id: null, name: zh(fields.parent) },
    agency: { ...blank.agency, code: fields.agencyCode || null },
    audiences: audiences.filter(([words]) => words.test(fields.audience)).map(([, audience]) => audience),
    handlingItems: [{ id: `${id}.item`.slice(-96), matterId: id, name: zh(fields.name), kind: family.kind, code: null }],
    visits: /^\d{1,2}$/.test(fields.visits) ? Number(fields.visits) : null,
    channels: yes(fields.online) === true ? ['hall', 'online'] : [],
    legalLimit: days(fields.legalDays),
    promisedLimit: days(fields.promisedDays),
    places: blank.places.map((place) => (fields.address === '' ? place : { ...place, address: zh(fields.address) })),
    consultationPhones: phone(fields.phone, '咨询电话', 'Enquiries'),
    supervisionPhones: phone(fields.supervisionPhone, '监督电话', 'Supervision'),
    conditions: paragraphs(fields.conditions).map(zh),
    materials: paragraphs(fields.materials).map((name, at) => ({
      id: `m${at + 1}`, name: zh(name), necessity: 'required', condition: null, type: 'other', form: null, original: null, copies: null, pageFormat: null, source: 'applicant', issuer: null,
      notes: null, acceptanceStandard: null, waived: null, commitment: null, legalBasis: [], handlingItemIds: [], situationIds: [], attachments: [],
    })),
    fees: { ...blank.fees, charged: yes(fields.charged) },
    results: fields.result === '' ? [] : [{ name: zh(fields.result), type: 'other', validity: null, delivery: [], sample: null }],
  };
  const content: MatterContent = { ...blank, ...own, ...fields.guide, id, hallId: hall.id };
  return { record: { familyId: `${family.key}|${department}`, content }, warnings };
}

function refuseUnusable({ name, implementingCode, baseCode, department }: Fields): void {
  if (name === '') throw new Refusal('it has no name');
  if (name.length > 200) throw new Refusal(`its name is ${name.length} characters long; 200 is the most`);
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(name + department)) throw new Refusal('its name or department holds control characters');
  for (const [label, code] of [['implementing code', implementingCode], ['base code', baseCode]] as const) {
    if (code.length > 64) throw new Refusal(`its ${label} is ${code.length} characters long; 64 is the most`);
  }
}
