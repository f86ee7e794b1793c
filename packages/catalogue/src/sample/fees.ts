import type { LocalizedText } from '@hallkit/contract';
import type { MatterContent } from '../records.ts';
import { text } from './data.ts';
import type { Draft } from './drafts.ts';

const kinds: readonly (readonly [RegExp, LocalizedText])[] = [
  [/不动产|土地.*登记|居住权|房屋.*登记/, text('登记费', 'Registration fee')],
  [/考试|测试|资格认定|职称|评审/, text('考试、评审费', 'Examination or review fee')],
  [/身份证|护照|通行证|签注|居留|签证|牌证|驾驶证|社会保障卡|证核发|机动车/, text('证照工本费', 'Document fee')],
  [/检定|检验|鉴定|复验/, text('检验、鉴定费', 'Inspection or appraisal fee')],
  [/公证/, text('公证服务费', 'Notary fee')],
  [/占用|占道|挖掘|林地|草原|绿化|涉路|摊点/, text('占用、恢复补偿费', 'Occupation and restoration fee')],
  [/水资源|水土保持|采矿|防空地下室|出让|用地/, text('法定规费', 'Statutory charge')],
  [/维修资金|租金/, text('应交存款项', 'Amount to be deposited')],
  [/报装/, text('接入工程及计量器具费用', 'Connection and metering cost')],
];
const byAuthority = text('按价格主管部门和行业主管部门公布的现行标准执行，金额以窗口公示为准。', 'At the current standard published by the price authority; the counter displays the amount.');

/** Fees of a draft; an amount is never made up, the standard names who sets it. */
export function feesOf({ fee, name_zh, online }: Draft): MatterContent['fees'] {
  if (!fee) return { charged: false, items: [], reducible: null, paymentMethods: [] };
  const name = kinds.find(([words]) => words.test(name_zh))?.[1] ?? text('办理费用', 'Fee');
  return { charged: true, items: [{ name, standard: byAuthority, basis: null }], reducible: null, paymentMethods: ['counter', ...(online ? (['online'] as const) : []), 'bank'] };
}
