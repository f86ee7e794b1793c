import type { LocalizedText } from '@hallkit/contract';
import type { MatterContent } from '../records.ts';
import { resultSample } from './attachments.ts';
import { englishOf, text } from './data.ts';
import type { Draft } from './drafts.ts';

type Result = MatterContent['results'][number];

/** Periods that law or ministry rules give for every holder; everything else is "as stated on it". */
const validity: Readonly<Record<string, LocalizedText>> = {
  营业执照: text('长期有效，章程另有规定的除外', 'Long-term, unless the articles say otherwise'),
  食品经营许可证: text('五年', 'Five years'),
  食品生产许可证: text('五年', 'Five years'),
  药品经营许可证: text('五年', 'Five years'),
  医疗器械经营许可证: text('五年', 'Five years'),
  公共场所卫生许可证: text('四年', 'Four years'),
  卫生许可证: text('四年', 'Four years'),
  护士执业证书: text('五年', 'Five years'),
  农药经营许可证: text('五年', 'Five years'),
  兽药经营许可证: text('五年', 'Five years'),
  劳务派遣经营许可证: text('三年', 'Three years'),
  安全生产许可证: text('三年', 'Three years'),
  危险化学品经营许可证: text('三年', 'Three years'),
  排污许可证: text('五年', 'Five years'),
  辐射安全许可证: text('五年', 'Five years'),
  教师资格证书: text('长期有效', 'Long-term'),
  结婚证: text('长期有效', 'Long-term'),
  残疾人证: text('十年', 'Ten years'),
};
const asStated = text('以结果文件载明的有效期为准', 'As stated on the document');

function typeOf(name: string, draft: Draft): Result['type'] {
  if (/回执|登记|凭证|编号|备案|通知单/.test(name) && !/证书|登记证|许可证/.test(name)) return 'registration';
  if (/证$|证书|许可证|执照|护照|证明$|标志|户口簿|社会保障卡|身份证|驾驶证|证件|卡$|证（|行驶证/.test(name)) return 'certificate';
  if (/报告|结论|检验|结果|意见/.test(name)) return 'report';
  if (draft.type === '05') return 'payment';
  return /决定|批复|批准|文件|通知书|告知|核准|同意|确认/.test(name) ? 'approvalDocument' : 'other';
}

const english: readonly (readonly [RegExp, string])[] = [
  [/许可证|经营证/, 'Licence'],
  [/决定书/, 'Decision'],
  [/通知书|通知$|告知书?$/, 'Notice'],
  [/证书|证$|资格证/, 'Certificate'],
  [/证明(书|文件)?$/, 'Proof'],
  [/回执|凭证|编号/, 'Receipt'],
  [/批复|批准|核准|同意/, 'Approval document'],
  [/意见/, 'Opinion'],
  [/合同|协议/, 'Agreement'],
  [/结果|公告|公示/, 'Outcome'],
];

/** The result of a draft; where the draft names none the outcome is told or paid, and there is no sample of it. */
export function resultsOf(draft: Draft, matterId: string, mailing: boolean): Result[] {
  const name = draft.result_zh;
  if (name === null) {
    const paid = draft.type === '05' || draft.type === '08';
    const told = paid ? text('待遇或资金发放到账', 'Payment to the account') : text('当场或按约定方式告知办理结果', 'The outcome is told at once or as agreed');
    return [{ name: told, type: paid ? 'payment' : 'other', validity: null, delivery: ['counter', 'electronic'], sample: null }];
  }
  const localized = text(name, englishOf('results', name) ?? english.find(([words]) => words.test(name))?.[1] ?? null);
  return [
    {
      name: localized,
      type: typeOf(name, draft),
      validity: validity[name] ?? asStated,
      delivery: ['counter', ...(mailing ? (['mail'] as const) : []), ...(draft.online ? (['electronic'] as const) : [])],
      sample: resultSample(matterId, 'r1-sample', localized),
    },
  ];
}
