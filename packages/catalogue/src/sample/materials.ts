import type { HandlingItem, HandlingKind, LocalizedText, Material } from '@hallkit/contract';
import { materialAttachments } from './attachments.ts';
import { readData, englishOf, text } from './data.ts';
import type { Draft, DraftMaterial } from './drafts.ts';

interface CertificateTypes {
  readonly types: readonly { readonly name_zh: string; readonly issuer_zh: string }[];
}

const aliases: Readonly<Record<string, string>> = { 身份证: '居民身份证', 身份证件: '居民身份证', 户口簿: '居民户口簿', 行驶证: '机动车行驶证', 车辆行驶证: '机动车行驶证', 驾驶证: '机动车驾驶证', 公共场所卫生许可证: '卫生许可证' };
/** "经办人身份证" is an identity card too; "原身份证遗失说明" is not. */
const holders = /^(本人|申请人|经办人|法定代表人|负责人|经营者|投资人|监护人|当事人|查询人|所有人|夫妻双方|双方|新|原|变更后的)?/;

/** The electronic certificate that stands for a material, by certificate-types.json. */
function certificateOf(name: string): { name_zh: string; issuer_zh: string } | undefined {
  const bare = name.replace(holders, '');
  const asked = aliases[bare] ?? bare;
  return readData<CertificateTypes>('certificate-types.json').types.find(({ name_zh }) => name_zh === asked);
}

const formEnglish: readonly (readonly [RegExp, string])[] = [
  [/注销.*(申请|登记)/, 'Cancellation application form'],
  [/变更.*(申请|登记)/, 'Change application form'],
  [/延续.*申请/, 'Renewal application form'],
  [/补(办|发|领).*申请/, 'Replacement application form'],
  [/备案/, 'Filing form'],
  [/登记(表|卡|单|申请)/, 'Registration form'],
  [/承诺/, 'Statement of commitment'],
  [/委托|授权/, 'Power of attorney'],
  [/举报/, 'Report form'],
  [/投诉|申诉/, 'Complaint form'],
  [/申报/, 'Declaration form'],
  [/报告/, 'Report form'],
  [/申请|表$|书$/, 'Application form'],
];

function nameOf({ name_zh, kind }: DraftMaterial): LocalizedText {
  const known = englishOf('materials', name_zh);
  if (known !== null || kind !== 'form') return text(name_zh, known);
  return text(name_zh, formEnglish.find(([words]) => words.test(name_zh))?.[1] ?? null);
}

const notes = {
  form: text('可打印或用黑色签字笔填写，不得涂改；个人签名，单位加盖公章。', 'Print it or fill it in with a black pen, without corrections; people sign, organisations stamp it.'),
  photo: text('近六个月内正面免冠照片，可现场拍摄或使用电子照片。', 'A front view without hat, taken within six months; can be taken on the spot.'),
  bank: text('须为申请人本人（本单位）名下的有效账户。', 'The account must be in the applicant’s own name.'),
  copy: text('出示原件核对，复印件注明“与原件一致”并签名或盖章。', 'Show the original; write “same as the original” on the copy and sign or stamp it.'),
  made: text('使用 A4 纸，注明日期；个人签名，单位加盖公章。', 'On A4, with the date; people sign, organisations stamp it.'),
  agent: text('写明委托事项、权限和期限，委托人与受托人都要签名，并出示受托人身份证。', 'State the matter, the powers and the period; both sign, and the agent shows an identity card.'),
};
const standards = {
  form: text('填写完整、字迹清楚，内容与其他材料一致，签名或盖章齐全。', 'Complete and legible, consistent with the other materials, signed or stamped.'),
  certificate: text('在有效期内，信息清晰，与申请信息一致。', 'Valid, legible, and consistent with the application.'),
  other: text('内容真实、完整，有日期和签名或盖章。', 'True and complete, dated, signed or stamped.'),
};
const a4 = text('A4', 'A4');

const byKind: readonly (readonly [RegExp, readonly HandlingKind[]])[] = [
  [/^(变更|变更登记)[时的]?$/, ['change']],
  [/^(注销|歇业)[时的]?$/, ['cancel']],
  [/^(延续|延期|换证)[时的]?$/, ['renew', 'reissue']],
  [/^(补办|补发|补领|换发|遗失|损毁)[时的]?$/, ['reissue']],
  [/^(新办|首次申请|初次申请)[时的]?$/, ['new']],
];

/** The handling items a condition speaks of, when the matter has them. */
function itemsOf(condition: string, items: readonly HandlingItem[]): string[] {
  const kinds = byKind.find(([words]) => words.test(condition))?.[1] ?? [];
  return items.length > 1 ? items.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id) : [];
}

/** A situation a person may be in, made from the condition of a material. */
export interface Situation {
  readonly id: string;
  readonly name: LocalizedText;
}

/** What the papers of a matter are and what they depend on. */
export interface Papers {
  readonly materials: Material[];
  readonly situations: Situation[];
}

const agentCondition = '委托他人办理时';
const letter: DraftMaterial = { name_zh: '授权委托书', necessity: '非必要', source: 'applicant', kind: 'other', condition_zh: agentCondition };

/**
 * The materials of a draft with all elements of the guide; conditions become handling items or situations, and a
 * power of attorney is added where somebody else may apply.
 */
export function papersOf(draft: Draft, matterId: string, items: readonly HandlingItem[], service: { agent: boolean; commitment: boolean }): Papers {
  const listed = draft.materials;
  const needsLetter = service.agent && listed.length > 0 && !listed.some(({ name_zh }) => /委托|授权/.test(name_zh));
  const situations = new Map<string, Situation>();
  const situationOf = (condition: string): string => {
    const kept = situations.get(condition) ?? { id: `s${situations.size + 1}`, name: text(condition.replace(/时$/, ''), englishOf('situations', condition)) };
    situations.set(condition, kept);
    return kept.id;
  };
  const materials = [...listed, ...(needsLetter ? [letter] : [])].map((material, at) => {
    const handlingItemIds = material.condition_zh === null ? [] : itemsOf(material.condition_zh, items);
    const depends = material.condition_zh !== null && material.necessity === '非必要' && handlingItemIds.length === 0;
    return materialOf(material, `m${at + 1}`, matterId, { draft, commitment: service.commitment, handlingItemIds, situationIds: depends ? [situationOf(material.condition_zh)] : [] });
  });
  return { materials, situations: [...situations.values()] };
}

interface Dependencies {
  readonly draft: Draft;
  readonly commitment: boolean;
  readonly handlingItemIds: string[];
  readonly situationIds: string[];
}

function materialOf(material: DraftMaterial, id: string, matterId: string, { draft, commitment, handlingItemIds, situationIds }: Dependencies): Material {
  const { name_zh, kind, source } = material;
  const certificate = source === 'government' ? certificateOf(name_zh) : undefined;
  const name = nameOf(material);
  const photo = /照片/.test(name_zh);
  const electronic = /影像|人脸识别|电子/.test(name_zh);
  return {
    id,
    name,
    necessity: material.necessity === '必要' ? 'required' : material.necessity === '容缺后补' ? 'toFollow' : 'conditional',
    condition: material.condition_zh === null ? null : text(material.condition_zh, englishOf('situations', material.condition_zh)),
    type: kind,
    form: electronic ? 'electronic' : draft.online ? 'either' : 'paper',
    original: material.original ?? (electronic ? null : kind === 'certificate' ? (draft.visits > 0 ? 'originalAndCopy' : 'copy') : 'original'),
    copies: material.copies ?? 1,
    pageFormat: photo || electronic ? null : material.note_zh?.includes('双面') ? text('双面 A4', 'A4, double-sided') : a4,
    source,
    issuer: certificate ? text(certificate.issuer_zh, englishOf('issuers', certificate.issuer_zh)) : null,
    notes: photo ? notes.photo : /银行|账户/.test(name_zh) ? notes.bank : /委托|授权/.test(name_zh) ? notes.agent : kind === 'form' ? notes.form : kind === 'certificate' ? notes.copy : source === 'applicant' ? notes.made : null,
    acceptanceStandard: photo ? null : standards[kind],
    waived: certificate ? text(`可用电子证照“${certificate.name_zh}”核验，免提交纸质件。`, 'Checked against the electronic certificate; no paper is needed.') : null,
    commitment:
      material.necessity === '容缺后补'
        ? text('可先受理，签署书面承诺后在承诺期限内补交。', 'Accepted without it on a signed promise to hand it in within the promised time.')
        : commitment && kind === 'certificate' && source !== 'applicant' && !certificate && /证明/.test(name_zh)
          ? text('可签署告知承诺书代替。', 'A signed notify-and-commit statement may replace it.')
          : null,
    legalBasis: [],
    handlingItemIds,
    situationIds,
    attachments: materialAttachments(matterId, { id, name, type: kind, source }),
  };
}
