import type { Audience, LocalizedText, MatterType } from '@hallkit/contract';
import { text } from './data.ts';
import type { SampleDepartment } from './departments.ts';
import type { Draft } from './drafts.ts';
import type { SampleRegion } from './regions.ts';
import type { MatterContent } from '../records.ts';

const types: Readonly<Record<Draft['type'], MatterType>> = { '01': 'licence', '05': 'payment', '07': 'confirmation', '08': 'reward', '09': 'adjudication', '10': 'otherPower', '20': 'publicService' };
const audiences = { natural: 'natural', enterprise: 'enterprise', institution: 'institution', organisation: 'socialOrganisation', individualBusiness: 'unincorporatedEnterprise' } as const;

export const typeOf = (draft: Draft): MatterType => types[draft.type];
export const audiencesOf = (draft: Draft): Audience[] => draft.audience.map((one) => audiences[one]);

/** How a matter is handled; everything here follows from the draft, nothing was published by a hall. */
export type Service = Pick<
  MatterContent,
  'channels' | 'visits' | 'visitReason' | 'inHall' | 'bookable' | 'mailing' | 'onlinePayment' | 'kiosk' | 'agent' | 'commitment' | 'quota' | 'crossRegionScope' | 'weekend'
> & { readonly agent: boolean; readonly commitment: boolean; readonly weekend: boolean };

const inPerson = /结婚|离婚|收养|身份证|护照|通行证|签注|居留|签证|驾驶证|普通话|考试|资格认证|鉴定|体检|健康检查|免费检查|接种|人脸|指纹|宣誓|残疾人证/;
const elsewhere = /体检|健康检查|免费检查|预防接种|家庭医生|健康证|机动车检验|技术检验|船舶检验|渔业船舶检验|图书馆|流浪乞讨|免疫登记|普通话水平测试|仲裁|举报|热线/;
const national = /企业设立登记|企业变更登记|企业注销登记|个体工商户(设立|变更|注销)|结婚登记|离婚登记|身份证换领|临时居民身份证|护照|往来港澳|往来台湾|社会保障卡|养老保险关系转移|失业保险关系转移|基本医疗保险关系转移|异地.*备案|住房公积金异地|公积金.*缴存证明|驾驶证(期满|遗失)|无犯罪记录|户籍类证明|就业登记|失业登记|完税证明|纳税记录|参保缴费证明|残疾人证|出生登记|户口迁移/;
const provincial = /社会保险|养老保险|医疗保险|工伤|医师|护士|药师|职业资格|从业资格|特种作业|不动产.*查询|道路运输|机动车/;
const queried = /查询|打印|证明|记录|完税|纳税|档案|社会保障卡|身份证|驾驶证|参保|营业执照|发票|缴费|补领|电子证照/;
const limited = /出租汽车|客运班线|采砂|采矿|烟草专卖零售|公租房|公共租赁住房|无线电频率|捕捞|取水/;

/** Channels and flags of a matter in a region. */
export function serviceOf(draft: Draft, department: SampleDepartment, region: SampleRegion): Service {
  const { name_zh, visits, immediate, online, fee } = draft;
  const natural = draft.audience.includes('natural') || draft.audience.includes('individualBusiness');
  const checked = draft.special_procedure.length > 0;
  const personal = inPerson.test(name_zh);
  const inHall = !elsewhere.test(name_zh) && !['meteorology', 'postal', 'seismology'].includes(department.id);
  const mailing = !personal && draft.type !== '05' && draft.result_zh !== null && visits < 2;
  const kiosk = immediate && online && natural && queried.test(name_zh);
  const phone = draft.type === '20' && /咨询|投诉|举报|热线|预约/.test(`${name_zh}${draft.items.join('')}`);
  const weekend = region.weekend && inHall && natural && (immediate || visits > 0) && !checked;
  return {
    channels: ['hall', ...(online ? (['online'] as const) : []), ...(mailing ? (['mail'] as const) : []), ...(kiosk ? (['kiosk'] as const) : []), ...(phone ? (['phone'] as const) : [])],
    visits,
    visitReason: visits === 0 ? null : reasonOf(name_zh, personal, checked),
    inHall,
    bookable: inHall && (visits > 0 || (natural && !online) || /登记|签发|认定/.test(name_zh)),
    mailing,
    onlinePayment: fee ? online : null,
    kiosk,
    agent: !personal,
    commitment: /告知承诺|备案/.test(name_zh) || draft.materials.some((material) => material.necessity === '容缺后补' || material.name_zh.includes('告知承诺')) || (draft.type === '01' && !checked && !personal && draft.promised_days <= 10),
    quota: limited.test(name_zh)
      ? text('有数量限制，按经批准的规划、布局或指标执行。', 'Limited by the approved plan, layout or allotment.')
      : text('无数量限制。', 'No limit on numbers.'),
    crossRegionScope: national.test(name_zh) ? 'national' : provincial.test(name_zh) && online ? 'province' : online && !checked && (immediate || natural) ? 'city' : 'none',
    weekend,
  };
}

function reasonOf(name: string, personal: boolean, checked: boolean): LocalizedText {
  if (/结婚|离婚|收养/.test(name)) return text('需双方亲自到场，当面确认意愿。', 'Both parties must come in person and state their will.');
  if (personal) return text('需现场核验本人身份、采集照片或指纹等信息。', 'Identity is checked and a photograph or fingerprints are taken in person.');
  if (checked) return text('需配合现场核查或当面核对原件。', 'An on-site check or the comparison of originals needs you to be present.');
  return text('需当面核对材料原件并签名。', 'Originals are compared and signed in person.');
}
