import type { TemplateData } from './notifications.messages.ts';
import type { Speech } from './notifications.words.ts';

/** Messages about answers to questions and to bad ratings. */
export type AnswerTemplate = Extract<keyof TemplateData, 'consultation.answered' | 'rating.answered'>;

type Texts = { readonly [Name in AnswerTemplate]: (data: TemplateData[Name], speech: Speech) => { readonly subject: string; readonly text: string } };

/** Chinese. */
export const answersZh: Texts = {
  'consultation.answered': ({ number, department }, say) => ({ subject: `已答复：${number}`, text: `${say.name(department)}已答复您的咨询 ${number}，请用编号和查询码查看；没有解决的，可以继续追问。` }),
  'rating.answered': ({ number, what }, say) => ({ subject: `评价已答复：${number}`, text: `您对“${say.name(what)}”的评价 ${number} 已核实处理并答复，请用编号和查询码查看。` }),
};

/** English. */
export const answersEn: Texts = {
  'consultation.answered': ({ number, department }, say) => ({ subject: `Answered: ${number}`, text: `${say.name(department)} has answered your question ${number}. Open it with number and query code; if it does not help, ask on there.` }),
  'rating.answered': ({ number, what }, say) => ({ subject: `Your rating was answered: ${number}`, text: `Your rating ${number} (${say.name(what)}) was verified, dealt with and answered. Open it with number and query code.` }),
};

/** They can wait for the morning. */
export const answerTemplates: readonly AnswerTemplate[] = Object.keys(answersZh) as AnswerTemplate[];
