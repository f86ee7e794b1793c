import type { MatterContent } from '../records.ts';
import { text } from './data.ts';
import type { Draft } from './drafts.ts';
import { limitsOf } from './steps.ts';

/** Drafted questions first, then those every visitor asks, answered from the guide's own values. */
export function questionsOf(draft: Draft, service: { readonly agent: boolean; readonly visits: number | null; readonly channels: readonly string[] }): MatterContent['questions'] {
  const { promised } = limitsOf(draft);
  const online = service.channels.includes('online');
  return [
    ...draft.questions.map(({ q_zh, a_zh }) => ({ question: text(q_zh), answer: text(a_zh) })),
    {
      question: text('多久能办好？', 'How long does it take?'),
      answer:
        promised.value === 0
          ? text('材料齐全的当场办结。', 'It is done on the spot when the materials are complete.')
          : text(`承诺受理后 ${promised.value} 个工作日内办结${draft.special_procedure.length > 0 ? '，现场核查、评审、公示等所需时间另计' : ''}。`, `Within ${promised.value} working day${promised.value === 1 ? '' : 's'} of acceptance${draft.special_procedure.length > 0 ? '; checks, reviews and public notices come on top' : ''}.`),
    },
    {
      question: text('必须本人去窗口吗？', 'Must I come in person?'),
      answer: service.agent
        ? text(`${online ? '可以网上办理，也' : ''}可以委托他人办理，受托人带授权委托书和身份证。`, `${online ? 'You can apply online, or s' : 'S'}omebody else may apply with a power of attorney and an identity card.`)
        : text('需要本人到场，不能代办；行动不便的请先拨打咨询电话，可预约帮办。', 'Yes, nobody else can do it; if coming is hard for you, call first and ask for help.'),
    },
    {
      question: text('材料没带齐怎么办？', 'What if a paper is missing?'),
      answer: text('窗口会一次性告知需要补正的全部内容；可容缺的材料签署承诺后可以先受理。', 'The counter tells you once everything that is missing; what may follow later is accepted on a signed promise.'),
    },
  ];
}
