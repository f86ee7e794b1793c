import type { MatterContent } from '../records.ts';

/** Kinds of power by code and name, as GB/T 39554.2-2020 has them. */
const types: Readonly<Record<string, MatterContent['type']>> = {
  '01': 'licence', '05': 'payment', '07': 'confirmation', '08': 'reward', '09': 'adjudication', '10': 'otherPower', '20': 'publicService',
  '1': 'licence', '5': 'payment', '7': 'confirmation', '8': 'reward', '9': 'adjudication',
  行政许可: 'licence', 行政给付: 'payment', 行政确认: 'confirmation', 行政奖励: 'reward', 行政裁决: 'adjudication', 其他行政权力: 'otherPower', 其他权力: 'otherPower', 公共服务: 'publicService', 便民服务: 'publicService',
  licence: 'licence', payment: 'payment', confirmation: 'confirmation', reward: 'reward', adjudication: 'adjudication', otherPower: 'otherPower', publicService: 'publicService',
};
/** Kinds that lists of powers hold too, though nobody applies for them. */
const notAppliedFor = /^(0?[2346]|行政(处罚|强制|征收|检查|征用))$/;

/** A kind of power; `known` tells whether the national table has it. */
export function typeOf(text: string): { readonly type: MatterContent['type']; readonly known: 'yes' | 'notAppliedFor' | 'no' } {
  const type = types[text];
  if (type) return { type, known: 'yes' };
  return notAppliedFor.test(text) ? { type: 'otherPower', known: 'notAppliedFor' } : { type: 'publicService', known: 'no' };
}

const states: readonly (readonly [RegExp, MatterContent['state']])[] = [
  [/^(暂停|中止|suspended)/i, 'suspended'], [/^(取消|已取消|废止|停用|失效|下线|注销|cancelled|canceled|closed)/i, 'cancelled'], [/^(草稿|未发布|draft)/i, 'draft'],
  [/^(在用|有效|正常|已发布|发布|启用|上线|inforce|active|valid|published)$/i, 'inForce'],
];

/** A state; undefined where the word is not known. */
export const stateOf = (text: string): MatterContent['state'] | undefined => (text === '' ? 'inForce' : states.find(([words]) => words.test(text))?.[1]);

const levels: readonly (readonly [RegExp, MatterContent['identityLevel']])[] = [
  [/^(registered|无需实名|非实名|(手机|短信)(号码?|验证码?)?(验证|认证)?|(注册|账号)(用户|登录)?|初级(认证|实名)?|(level|l)?[1一]级?)$/i, 'registered'],
  [/^(real_?name|实名(认证|核验)?|中级(认证|实名)?|(level|l)?[2二]级?)$/i, 'realName'],
  [/^(strong|高级(认证|实名|实人)?|实人(认证|核验)?|(人脸|刷脸)(识别|认证|核验)?|(刷)?(身份证|证件)(核验|读卡)?|(level|l)?[34三四]级?)$/i, 'strong'],
];

/** How surely the hall wants to know who submits: `usual` where the cell is empty, undefined where the word is not known. */
export const identityLevelOf = (text: string, usual: MatterContent['identityLevel']): MatterContent['identityLevel'] | undefined => (text === '' ? usual : levels.find(([words]) => words.test(text.replace(/\s+/g, '')))?.[1]);

const audiences: readonly (readonly [RegExp, MatterContent['audiences'][number]])[] = [
  [/自然人|个人|公民|natural/i, 'natural'], [/企业法人|企业(?!以外)|(^|[^a-z])enterprise/i, 'enterprise'], [/事业|(^|[^a-z])institution/i, 'institution'], [/社会组织|社会团体|social/i, 'socialOrganisation'],
  [/非法人|个体|unincorporated/i, 'unincorporatedEnterprise'], [/行政机关|(^|[^a-z])organ(?!i)/i, 'organ'], [/其他|other/i, 'other'],
];

/** Who may apply, by the words of a cell. */
export const audiencesOf = (text: string): MatterContent['audiences'] => audiences.filter(([words]) => words.test(text)).map(([, audience]) => audience);

/** Yes, no, or null where the cell says neither. */
export const yesOrNo = (text: string): boolean | null =>
  /^(是|有|收费|可以|可|支持|y|yes|true|1)$/i.test(text) ? true : /^(否|无|不收费|免费|不可以|不支持|不可|n|no|false|0)$/i.test(text) ? false : null;

/** Short words of a cell, each once. */
export const wordsOf = (text: string): string[] => [...new Set(text.split(/[；;、，,|\n]+/).map((part) => part.trim()).filter((part) => part !== '' && part.length <= 40))].slice(0, 40);

/** Paragraphs of a cell; the numbers in front of them are left to the page. */
export const paragraphsOf = (text: string): string[] => text.split(/[\n；;]+/).map((part) => part.trim().replace(/^(?:[(（]?\d{1,2}[)）]|\d{1,2}[.．、](?!\d))\s*/, '')).filter(Boolean).slice(0, 200);

/** A time limit; undefined where the cell says something else than a number of days or hours. */
export function limitOf(text: string): MatterContent['legalLimit'] | undefined {
  if (text === '' || /^[无/—-]$/.test(text)) return null;
  if (/^(即办|当场|即时)/.test(text)) return { value: 0, unit: 'workingDays', note: null };
  const [, digits, months] = /^\D{0,8}(\d{1,4})\s*个?(月)?/.exec(text) ?? [];
  // A month is no number of days: its end depends on the day it begins.
  if (digits === undefined || months !== undefined) return undefined;
  return { value: Number(digits), unit: /自然日|日历/.test(text) ? 'calendarDays' : /小时/.test(text) ? 'hours' : 'workingDays', note: null };
}

/** A web address that a person can open; null for anything else. */
export function addressOf(text: string): string | null {
  const url = /https?:\/\/[^\s，。；"'<>]+/i.exec(text)?.[0];
  return url !== undefined && URL.canParse(url) ? new URL(url).href : null;
}
