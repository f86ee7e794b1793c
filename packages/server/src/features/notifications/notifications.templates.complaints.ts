import type { TemplateData } from './notifications.messages.ts';
import type { Speech } from './notifications.words.ts';

/** Messages about complaints. */
export type ComplaintTemplate = Extract<keyof TemplateData, `complaint.${string}`>;

type Say<Name extends ComplaintTemplate> = (data: TemplateData[Name], speech: Speech) => { readonly subject: string; readonly text: string };
type Texts = { readonly [Name in ComplaintTemplate]: Say<Name> };

/** Chinese. */
export const complaintsZh: Texts = {
  'complaint.received': ({ number, queryCode, kind, day }, say) => ({ subject: `已收到您的${say.name(kind)}`, text: `已收到您的${say.name(kind)}，编号 ${number}，查询码 ${queryCode}。${day === null ? '' : `最迟 ${say.day(day)}前答复。`}凭这两项可查看进展。` }),
  'complaint.question': ({ number }) => ({ subject: `请补充说明：${number}`, text: `您提交的 ${number} 需要补充一些情况。回复之前，答复期限暂停计算。` }),
  'complaint.answered': ({ number, department, day }, say) => ({ subject: `已答复：${number}`, text: `${say.name(department)}已答复您提交的 ${number}。${day === null ? '' : `不满意的，${say.day(day)}前可以要求重新处理。`}` }),
  'complaint.rejected': ({ number }) => ({ subject: `不予受理：${number}`, text: `您提交的 ${number} 没有受理，原因请点链接查看；不同意的，可以补充情况后重新提交，或拨打 12345。` }),
};

/** English. */
export const complaintsEn: Texts = {
  'complaint.received': ({ number, queryCode, kind, day }, say) => ({ subject: `Received: ${say.name(kind)}`, text: `We have received it (${say.name(kind)}). Number ${number}, query code ${queryCode}: with both you can follow it.${day === null ? '' : ` You will have an answer by ${say.day(day)}.`}` }),
  'complaint.question': ({ number }) => ({ subject: `A question: ${number}`, text: `There is a question about ${number}. The time for the answer stands still until you reply.` }),
  'complaint.answered': ({ number, department, day }, say) => ({ subject: `Answered: ${number}`, text: `${say.name(department)} has answered ${number}.${day === null ? '' : ` If you are not satisfied, you can have it taken up again until ${say.day(day)}.`}` }),
  'complaint.rejected': ({ number }) => ({ subject: `Not taken: ${number}`, text: `${number} was not taken; open the link for the reason. If you do not agree, hand it in again with more, or call 12345.` }),
};

/** Those that tell of what happens later: at night they wait for the morning. */
export const laterComplaintTemplates: readonly ComplaintTemplate[] = ['complaint.question', 'complaint.answered', 'complaint.rejected'];
