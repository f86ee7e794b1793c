import type { Provenance } from '@hallkit/contract';
import { readData } from './data.ts';
import type { Draft, DraftMaterial } from './drafts.ts';
import { draftedMatter, mixedMatter } from './provenance.ts';

interface RealGuide {
  readonly name_zh: string;
  readonly base_code?: string;
  readonly project_type_zh?: string;
  readonly legal_days?: number;
  readonly promised_days?: number;
  readonly visits?: number;
  readonly fee?: boolean;
  readonly special_procedure?: readonly { readonly type_zh: string; readonly days: number | null }[];
  readonly result_zh?: string;
  readonly materials: readonly { readonly name_zh: string; readonly necessity_zh: DraftMaterial['necessity']; readonly form_zh: string; readonly copies: number; readonly note_zh?: string }[];
  readonly materials_complete?: boolean;
  readonly source: string;
}

/**
 * Which matter a transcribed guide describes. Two guides describe nothing here: 食品小经营许可 is a licence of
 * Hunan's own regulations, 探矿许可 is decided by the province.
 */
const describes: Readonly<Record<string, string>> = {
  '公共场所卫生许可（新办）': '公共场所卫生许可（新发）',
  '公众聚集场所投入使用营业前消防安全检查（一般程序）': '公众聚集场所投入使用、营业前消防安全检查（一般流程）',
  经营高危险性体育项目许可: '经营高危险性体育项目许可',
  '动物诊疗许可（新办）': '动物诊疗许可证核发',
  出版物零售单位和个体工商户设立变更审批: '设立出版物零售企业和个体工商户审批',
  '企业设立登记（有限责任公司）': '公司设立登记',
  '食品经营许可（新办）': '食品经营许可证核发',
};

/** A draft with what a real guide says put in its place. */
export interface Sourced {
  readonly draft: Draft;
  readonly baseCode: string | null;
  readonly provenance: Provenance;
}

/** Overrides drafted values with those of the published guide of the same matter, where there is one. */
export function withRealGuide(draft: Draft): Sourced {
  const guide = readData<{ guides: RealGuide[] }>('service-guides.json').guides.find(({ name_zh }) => name_zh === describes[draft.name_zh]);
  if (!guide) return { draft, baseCode: null, provenance: draftedMatter };
  const materials = guide.materials_complete === false ? [] : guide.materials.map(materialOf);
  const merged: Draft = {
    ...draft,
    immediate: guide.project_type_zh ? guide.project_type_zh === '即办件' : draft.immediate,
    legal_days: guide.legal_days ?? Math.max(draft.legal_days, guide.promised_days ?? 0),
    promised_days: guide.promised_days ?? draft.promised_days,
    visits: guide.visits ?? draft.visits,
    fee: guide.fee ?? draft.fee,
    special_procedure: guide.special_procedure?.map(({ type_zh, days }) => ({ name_zh: type_zh, days })) ?? draft.special_procedure,
    result_zh: guide.result_zh ?? draft.result_zh,
    materials: materials.length > 0 ? materials : draft.materials,
  };
  return { draft: merged, baseCode: guide.base_code ?? null, provenance: mixedMatter(`${guide.name_zh} · ${guide.source}`, taken(guide, materials.length > 0)) };
}

/** Which values were transcribed, in words. */
function taken(guide: RealGuide, materials: boolean): { zh: string; en: string } {
  const parts = [
    guide.base_code === undefined ? null : ['基本编码', 'base code'],
    guide.legal_days === undefined ? null : ['法定时限', 'legal limit'],
    guide.promised_days === undefined ? null : ['承诺时限', 'promised limit'],
    guide.special_procedure === undefined ? null : ['特别程序', 'special procedures'],
    materials ? ['材料', 'materials'] : null,
    guide.result_zh === undefined ? null : ['办理结果', 'result'],
  ].filter((part) => part !== null);
  const english = parts.map(([, en]) => en);
  return { zh: parts.map(([zh]) => zh).join('、'), en: `${english.join(', ')} ${english.length === 1 ? 'is' : 'are'}` };
}

function materialOf(material: RealGuide['materials'][number]): DraftMaterial {
  const { name_zh, necessity_zh, form_zh, copies, note_zh } = material;
  const form = /申请表|申报表|申请报告|设立申请|申请书|承诺书/.test(name_zh);
  const certificate = /执照|证明|证书|资格/.test(name_zh) && !/使用权证明|说明|委托/.test(name_zh);
  return {
    name_zh,
    necessity: necessity_zh,
    source: form || !certificate ? 'applicant' : 'government',
    kind: form ? 'form' : certificate ? 'certificate' : 'other',
    condition_zh: necessity_zh === '非必要' ? (/委托/.test(name_zh) ? '委托他人办理时' : '选择告知承诺方式办理时') : null,
    copies,
    original: form_zh === '原件' ? 'original' : form_zh === '复印件' ? 'copy' : undefined,
    ...(note_zh === undefined ? {} : { note_zh }),
  };
}
