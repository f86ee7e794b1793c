import type { Provenance } from '@hallkit/contract';
import { text } from './data.ts';

/** Names, legal basis, limits, materials come from the drafted catalogue; the rest is computed. */
export const draftedMatter: Provenance = {
  kind: 'drafted',
  source: null,
  note: text(
    '样例数据：事项名称、设定依据、时限、材料和结果依据常识起草，未与法规原文逐条核对；地址、电话、窗口、时间、流程、办理方式和表格由程序生成。请勿据此办事，可拨打 12345 咨询。',
    'Sample data: name, legal basis, limits, materials and result were drafted from general knowledge and not checked against the texts; address, phones, counter, hours, steps, channels and forms are generated. Do not rely on it; 12345 answers questions.',
  ),
};

/** A drafted matter some of whose values were transcribed from a published guide. */
export function mixedMatter(source: string, real: { zh: string; en: string }): Provenance {
  return {
    kind: 'mixed',
    source,
    note: text(
      `样例数据：${real.zh}摘自外地公开的办事指南；其余内容为起草，地址、电话、窗口、时间、流程和表格由程序生成。请勿据此办事，可拨打 12345 咨询。`,
      `Sample data: ${real.en} transcribed from a published guide of another place; the rest is drafted, and address, phones, counter, hours, steps and forms are generated. Do not rely on it; 12345 answers questions.`,
    ),
  };
}

/** The halls themselves. */
export const generatedHall: Provenance = {
  kind: 'generated',
  source: null,
  note: text('样例数据：行政区划真实；大厅名称、地址、电话和时间为虚构。', 'Sample data: the division is real; name of the hall, address, phones and hours are invented.'),
};
