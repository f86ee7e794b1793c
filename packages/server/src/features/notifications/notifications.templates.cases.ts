import type { TemplateData } from './notifications.messages.ts';
import type { Speech } from './notifications.words.ts';

/** Messages about cases. */
export type CaseTemplate = Extract<keyof TemplateData, `case.${string}` | 'certificate.issued' | 'fee.due' | 'delivery.sent'>;

type Say<Name extends CaseTemplate> = (data: TemplateData[Name], speech: Speech) => { readonly subject: string; readonly text: string };
type Texts = { readonly [Name in CaseTemplate]: Say<Name> };

/** Fen as yuan. */
const yuan = (fen: number): string => (fen / 100).toFixed(2);

/** Chinese. */
export const casesZh: Texts = {
  'case.accepted': ({ caseNo, matter, department, day }, say) => ({ subject: `已受理：${say.name(matter)}`, text: `您的“${say.name(matter)}”（${caseNo}）已由${say.name(department)}受理${day === null ? '' : `，承诺 ${say.day(day)}前办结`}。` }),
  'case.deemed': ({ caseNo, matter, department, day }, say) => ({
    subject: `视为受理：${say.name(matter)}`,
    text: `您的“${say.name(matter)}”（${caseNo}），${say.name(department)}五个工作日内没有答复，依法自收到材料之日起视为受理${day === null ? '' : `，应在 ${say.day(day)}前办结`}。`,
  }),
  'case.supplement': ({ caseNo, matter, items }, say) => ({ subject: `请补材料：${say.name(matter)}`, text: `您的“${say.name(matter)}”（${caseNo}）还缺：${say.names(items)}。请一次补齐，补齐后继续办理。` }),
  'case.toFollow': ({ caseNo, matter, items, day, reason }, say) => ({ subject: `请补交约定的材料：${say.name(matter)}`, text: `您的“${say.name(matter)}”（${caseNo}）${reason ? `，补交的材料退回，理由：${say.name(reason)}。` : ''}请${day === null ? '' : `在 ${say.day(day)}前`}补交：${say.names(items)}。可以点链接在网上补交。` }),
  'case.special': ({ caseNo, matter, procedure, days }, say) => ({ subject: `${say.name(procedure)}：${say.name(matter)}`, text: `您的“${say.name(matter)}”（${caseNo}）进入${say.name(procedure)}，约需 ${days} 个工作日，不计入办理期限。` }),
  'case.extended': ({ caseNo, matter, days, reason }, say) => ({ subject: `办理期限延长：${say.name(matter)}`, text: `您的“${say.name(matter)}”（${caseNo}）经批准延长 ${days} 个工作日，理由：${say.name(reason)}。` }),
  'case.decided': ({ caseNo, matter, outcome }, say) => ({ subject: `${say.name(outcome)}：${say.name(matter)}`, text: `您的“${say.name(matter)}”（${caseNo}）：${say.name(outcome)}。` }),
  'case.refused': ({ caseNo, matter, reason }, say) => ({ subject: `未予办理：${say.name(matter)}`, text: `很抱歉，您的“${say.name(matter)}”（${caseNo}）未予办理${reason ? `，理由：${say.name(reason)}` : ''}。不服的，可以依法申请复议或起诉，详见决定书。` }),
  'case.message': ({ caseNo, matter, department }, say) => ({ subject: `${say.name(department)}给您留言`, text: `${say.name(department)}就“${say.name(matter)}”（${caseNo}）给您留言，请点链接查看并回复。` }),
  'certificate.issued': ({ caseNo, certificate, number }, say) => ({ subject: `证照已签发：${say.name(certificate)}`, text: `“${say.name(certificate)}”（编号 ${number}）已存入您的证照空间，办件 ${caseNo}。` }),
  'fee.due': ({ caseNo, matter, item, amount }, say) => ({ subject: `请缴费：${yuan(amount)} 元`, text: `您的“${say.name(matter)}”（${caseNo}）需缴${say.name(item)} ${yuan(amount)} 元，请点链接缴费。` }),
  'delivery.sent': ({ caseNo, matter, method, carrier, tracking }, say) => ({ subject: `结果已送出：${say.name(matter)}`, text: `您的“${say.name(matter)}”（${caseNo}）结果：${say.name(method)}${carrier === null || tracking === null ? '' : `，${carrier} ${tracking}`}。` }),
};

/** English. */
export const casesEn: Texts = {
  'case.accepted': ({ caseNo, matter, department, day }, say) => ({ subject: `Accepted: ${say.name(matter)}`, text: `${say.name(department)} has accepted your case ${caseNo} (${say.name(matter)})${day === null ? '' : `; it promises a decision by ${say.day(day)}`}.` }),
  'case.deemed': ({ caseNo, matter, department, day }, say) => ({
    subject: `Taken as accepted: ${say.name(matter)}`,
    text: `${say.name(department)} has not answered on case ${caseNo} (${say.name(matter)}) within five working days. By law it counts as accepted on the day your papers arrived${day === null ? '' : `; a decision is due by ${say.day(day)}`}.`,
  }),
  'case.supplement': ({ caseNo, matter, items }, say) => ({ subject: `Papers missing: ${say.name(matter)}`, text: `Case ${caseNo} (${say.name(matter)}) still needs: ${say.names(items)}. This is all of it; the case goes on when everything is there.` }),
  'case.toFollow': ({ caseNo, matter, items, day, reason }, say) => ({ subject: `Papers to follow: ${say.name(matter)}`, text: `Case ${caseNo} (${say.name(matter)})${reason ? `: what you handed in was sent back, because: ${say.name(reason)}.` : ''} Please hand in${day === null ? '' : ` by ${say.day(day)}`}: ${say.names(items)}. You can do so online; open the link.` }),
  'case.special': ({ caseNo, matter, procedure, days }, say) => ({ subject: `${say.name(procedure)}: ${say.name(matter)}`, text: `Case ${caseNo} (${say.name(matter)}) goes through this procedure: ${say.name(procedure)}, about ${days} working days. They do not count towards the limit.` }),
  'case.extended': ({ caseNo, matter, days, reason }, say) => ({ subject: `More time: ${say.name(matter)}`, text: `The limit of case ${caseNo} (${say.name(matter)}) was extended by ${days} working days, because: ${say.name(reason)}.` }),
  'case.decided': ({ caseNo, matter, outcome }, say) => ({ subject: `${say.name(outcome)}: ${say.name(matter)}`, text: `Case ${caseNo} (${say.name(matter)}): ${say.name(outcome)}.` }),
  'case.refused': ({ caseNo, matter, reason }, say) => ({ subject: `Not granted: ${say.name(matter)}`, text: `We are sorry: case ${caseNo} (${say.name(matter)}) was not granted${reason ? `, because: ${say.name(reason)}` : ''}. The decision says how you can object.` }),
  'case.message': ({ caseNo, matter, department }, say) => ({ subject: `${say.name(department)} has written to you`, text: `${say.name(department)} has written to you about case ${caseNo} (${say.name(matter)}); open the link to read and answer.` }),
  'certificate.issued': ({ caseNo, certificate, number }, say) => ({ subject: `Issued: ${say.name(certificate)}`, text: `${say.name(certificate)} (no. ${number}) is in your space now, case ${caseNo}.` }),
  'fee.due': ({ caseNo, matter, item, amount }, say) => ({ subject: `A fee to pay: CNY ${yuan(amount)}`, text: `Case ${caseNo} (${say.name(matter)}): ${say.name(item)}, CNY ${yuan(amount)}. Open the link to pay.` }),
  'delivery.sent': ({ caseNo, matter, method, carrier, tracking }, say) => ({ subject: `On its way: ${say.name(matter)}`, text: `The result of case ${caseNo} (${say.name(matter)}): ${say.name(method)}${carrier === null || tracking === null ? '' : `, ${carrier} ${tracking}`}.` }),
};

/** All of them tell of another day: at night they wait for the morning. */
export const caseTemplates: readonly CaseTemplate[] = Object.keys(casesZh) as CaseTemplate[];
