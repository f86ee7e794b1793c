import type { TemplateData } from './notifications.messages.ts';
import type { Speech } from './notifications.words.ts';

/** Messages about notices. */
export type NoticeTemplate = Extract<keyof TemplateData, `notice.${string}`>;

type Say<Name extends NoticeTemplate> = (data: TemplateData[Name], speech: Speech) => { readonly subject: string; readonly text: string };
type Texts = { readonly [Name in NoticeTemplate]: Say<Name> };

/** Chinese. */
export const noticesZh: Texts = {
  'notice.published': ({ kind, title, department }, say) => ({ subject: `${say.name(kind)}：${say.name(title)}`, text: `${department ? `${say.name(department)}发布` : '大厅发布'}${say.name(kind)}：${say.name(title)}。全文请点链接。` }),
  'notice.code': ({ code }) => ({ subject: '订阅验证码', text: `验证码 ${code}，用于订阅政务服务大厅公告，10 分钟内有效。如非本人操作，请忽略。` }),
};

/** English. */
export const noticesEn: Texts = {
  'notice.published': ({ kind, title, department }, say) => ({ subject: `${say.name(kind)}: ${say.name(title)}`, text: `${department ? say.name(department) : 'The hall'} has published: ${say.name(title)} (${say.name(kind)}). Open the link to read it.` }),
  'notice.code': ({ code }) => ({ subject: 'Your code', text: `${code} is your code to be told of notices of the service hall. It is good for 10 minutes. If you did not ask for it, do nothing.` }),
};
