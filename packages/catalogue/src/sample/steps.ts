import type { LocalizedText, TimeLimit } from '@hallkit/contract';
import type { MatterContent } from '../records.ts';
import { englishOf, text } from './data.ts';
import type { Draft } from './drafts.ts';

type Step = MatterContent['steps'][number];

/** A limit in working days; 0 is "on the spot". */
export const workingDays = (value: number, note: LocalizedText | null = null): NonNullable<TimeLimit> => ({ value, unit: 'workingDays', note });

const onTheSpot = text('当场办结', 'On the spot');
const notCounted = text('不计入办理时限（行政许可法第四十五条）', 'Not counted towards the limit (Administrative Licensing Law art. 45)');

/** Legal and promised limit; the promise is never longer than the law allows. */
export function limitsOf(draft: Draft): { legal: NonNullable<TimeLimit>; promised: NonNullable<TimeLimit> } {
  const promised = Math.min(draft.promised_days, draft.legal_days);
  return {
    legal: workingDays(draft.legal_days, draft.legal_days === 0 ? onTheSpot : null),
    promised: workingDays(promised, promised === 0 ? onTheSpot : null),
  };
}

/** Hearings, checks, reviews… that stop the clock. */
export function specialProceduresOf(draft: Draft): MatterContent['specialProcedures'] {
  return draft.special_procedure.map(({ name_zh, days }) => ({
    name: text(name_zh, englishOf('procedures', name_zh)),
    limit: days === null ? null : workingDays(days, notCounted),
    basis: '行政许可法第四十五条',
  }));
}

/** Shares of the promised days; what rounding leaves goes to the review, so that the steps add up to the promise. */
function shares(days: number): { acceptance: number; decision: number; review: number } {
  const acceptance = days >= 3 ? 1 : 0;
  const decision = days >= 5 ? Math.max(1, Math.floor(days / 5)) : days >= 3 ? 1 : 0;
  return { acceptance, decision, review: days - acceptance - decision };
}

const counter = text('综合窗口', 'General counter');
const department = text('业务承办科室', 'Handling section');
const leader = text('部门负责人或首席代表', 'Head of the department or chief representative');

/** The procedure, generated from the type of the matter; limits of the steps add up to the promised limit. */
export function stepsOf(draft: Draft): Step[] {
  const { promised } = limitsOf(draft);
  const share = shares(promised.value);
  const note = promised.value === 0 ? onTheSpot : null;
  const result = draft.result_zh === null ? text('办理结果', 'Outcome') : text(draft.result_zh, englishOf('results', draft.result_zh));
  const words = wordsOf(draft);
  const special = draft.special_procedure.map(({ name_zh }) => ({
    name: text(name_zh, englishOf('procedures', name_zh)),
    who: department,
    limit: null,
    standard: text('按规定组织，所需时间书面告知申请人。', 'Held as the rules require; the applicant is told in writing how long it takes.'),
    outcome: null,
  }));
  return [
    {
      name: text('申请与受理', 'Application and acceptance'),
      who: counter,
      limit: workingDays(share.acceptance, note),
      standard: text('材料齐全、符合法定形式的当场受理；不齐全的一次性告知需要补正的全部内容。', 'Accepted at once when complete; otherwise told once everything that is missing.'),
      outcome: text('受理通知书或一次性告知单', 'Notice of acceptance, or one-time notice'),
    },
    { name: words.review, who: department, limit: workingDays(share.review, note), standard: words.standard, outcome: text('审查意见', 'Review opinion') },
    ...special,
    { name: words.decision, who: leader, limit: workingDays(share.decision, note), standard: text('依据审查意见作出决定；不予批准的书面说明理由并告知救济途径。', 'Decided on the review; a refusal gives reasons and remedies in writing.'), outcome: words.outcome },
    {
      name: words.delivery,
      who: counter,
      limit: workingDays(0, text('决定后及时送达；行政许可自决定之日起十日内送达', 'Without delay; a licence within 10 days of the decision')),
      standard: text('按申请人选择的方式送达。', 'In the way the applicant chose.'),
      outcome: result,
    },
  ];
}

function wordsOf({ type, items }: Draft): { review: LocalizedText; standard: LocalizedText; decision: LocalizedText; outcome: LocalizedText; delivery: LocalizedText } {
  const standard = text('核对材料是否真实、完整，是否符合设定依据和受理条件。', 'Checks that the materials are true and complete and that the conditions are met.');
  if (type === '05' || type === '08') {
    return { review: text('审核', 'Review'), standard, decision: text('核定', 'Assessment'), outcome: text('核定结果', 'Assessment'), delivery: text('发放', 'Payment') };
  }
  if (items.every((item) => /备案|报告|告知|登记/.test(item)) || type === '20') {
    return { review: text('核对', 'Check'), standard, decision: text('办理', 'Handling'), outcome: text('办理结果', 'Outcome'), delivery: text('反馈与送达', 'Answer and delivery') };
  }
  return { review: text('审查', 'Review'), standard, decision: text('决定', 'Decision'), outcome: text('准予或不予决定书', 'Decision to grant or refuse'), delivery: text('制证与送达', 'Issue and delivery') };
}
