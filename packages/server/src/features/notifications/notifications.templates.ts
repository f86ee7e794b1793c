import type { Locale } from '../../platform/http/problem.ts';
import type { TemplateData, TemplateName } from './notifications.messages.ts';
import { answersEn, answersZh, answerTemplates } from './notifications.templates.answers.ts';
import { casesEn, casesZh, caseTemplates } from './notifications.templates.cases.ts';
import { complaintsEn, complaintsZh, laterComplaintTemplates } from './notifications.templates.complaints.ts';
import { noticesEn, noticesZh } from './notifications.templates.notices.ts';
import type { Speech } from './notifications.words.ts';

/** What a template says: a heading for mail and page, and a text of about one text message. */
export interface Said {
  readonly subject: string;
  readonly text: string;
}

type Say<Name extends TemplateName> = (data: TemplateData[Name], speech: Speech) => Said;

/** Chinese, with a stop only where the part before is there. */
const zh: { readonly [Name in TemplateName]: Say<Name> } = {
  ...casesZh,
  ...complaintsZh,
  ...noticesZh,
  ...answersZh,
  'ticket.taken': ({ number, kind, counters, waiting, minutes }, say) => ({
    subject: `取号成功：${number}`,
    text: `您的号码 ${number}（${say.name(kind)}），共 ${waiting} 人等候${minutes ? `，约等 ${say.minutes(minutes)}` : ''}${counters.length > 0 ? `，在 ${say.counters(counters)}` : ''}。`,
  }),
  'ticket.near': ({ number, ahead, counters }, say) => ({
    subject: `快到您了：${number}`,
    text: `${number} ${ahead === 0 ? '下一位就是您' : `快到您了，前面还有 ${ahead} 人`}，请到${counters.length > 0 ? ` ${say.counters(counters)}附近` : '等候区'}等候。`,
  }),
  'ticket.called': ({ number, counter, again }, say) => ({ subject: `请到 ${say.counters([counter])}：${number}`, text: `${again ? '再次呼叫：' : ''}请 ${number} 到 ${say.counters([counter])}办理。` }),
  'ticket.no_show': ({ number, until }, say) => ({ subject: `已过号：${number}`, text: `${number} 呼叫时您不在，已过号。${until === null ? '今天下班' : ` ${say.time(until)} `}前到取号机或服务台可恢复排队。`.trim() }),
  'ticket.transferred': ({ number, kind, counters, waiting }, say) => ({
    subject: `已转号：${number}`,
    text: `${number} 已转到“${say.name(kind)}”，号码不变，共 ${waiting} 人等候${counters.length > 0 ? `，请到 ${say.counters(counters)}等候` : ''}。`,
  }),
  'queue.closed': ({ number, kind, reason }, say) => ({
    subject: `停止叫号：${say.name(kind)}`,
    text: `“${say.name(kind)}”今天停止叫号${reason ? `（${say.name(reason)}）` : ''}，${number} 不再叫到。请到服务台，或另行预约。`,
  }),
  'queue.paused': ({ number, kind, reason }, say) => ({
    subject: `暂停取号：${say.name(kind)}`,
    text: `“${say.name(kind)}”暂停取号${reason ? `（${say.name(reason)}）` : ''}。您的 ${number} 保留，仍按顺序叫号，可能要多等一会儿。`,
  }),
  'hall.announcement': ({ number, text }, say) => ({ subject: `大厅通知：${number}`, text: `大厅通知（${number}）：${say.name(text)}` }),
  'queue.delayed': ({ number, minutes }, say) => ({ subject: `等候变长：${number}`, text: `${number} 的等候变长，现在约 ${say.minutes(minutes)}。不必守在窗口前，快到时再通知您。` }),
  'appointment.booked': ({ matter, start, end, code, bring }, say) => ({
    subject: `预约成功：${say.moment(start)}`,
    text: `预约成功：${say.span(start, end)}，${say.name(matter)}，签到码 ${code}。${bring.length > 0 ? `请带：${say.names(bring)}。` : ''}`,
  }),
  'appointment.reminder': ({ matter, start, code, bring }, say) => ({
    subject: `预约提醒：${say.moment(start)}`,
    text: `提醒您：${say.moment(start)}，${say.name(matter)}，签到码 ${code}。${bring.length > 0 ? `请带：${say.names(bring)}。` : ''}`,
  }),
  'appointment.rescheduled': ({ matter, start, end, code }, say) => ({ subject: `预约已改期：${say.moment(start)}`, text: `预约已改到 ${say.span(start, end)}，${say.name(matter)}，签到码 ${code}。` }),
  'appointment.cancelled': ({ matter, start, by, reason }, say) => ({
    subject: `预约已取消：${say.moment(start)}`,
    text: by === 'visitor'
      ? `已按您的要求取消 ${say.moment(start)} 的预约（${say.name(matter)}）。`
      : `很抱歉，${say.moment(start)} 的预约（${say.name(matter)}）${reason ? `因${say.name(reason)}` : ''}取消。请另选时间。`,
  }),
  'appointment.no_show': ({ matter, start, blockedUntil }, say) => ({
    subject: `预约未到：${say.moment(start)}`,
    text: `${say.moment(start)} 的预约（${say.name(matter)}）您没有到。${blockedUntil === null ? '可以重新预约。' : `${say.day(blockedUntil)}前暂不能预约，可到大厅取号。`}`,
  }),
  'waitlist.offered': ({ matter, start, end, until }, say) => ({ subject: `候补有位：${say.moment(start)}`, text: `候补有位：${say.span(start, end)}，${say.name(matter)}。为您保留到 ${say.time(until)}，请点链接确认。` }),
  'application.submitted': ({ name, number, queryCode }, say) => ({ subject: `申请已提交：${say.name(name)}`, text: `“${say.name(name)}”已提交，申请编号 ${number}，查询码 ${queryCode}。凭这两项可查进度，有进展会通知您。` }),
  'signIn.code': ({ code }) => ({ subject: '登录验证码', text: `验证码 ${code}，用于登录政务服务大厅，5 分钟内有效。请勿告诉他人，工作人员不会索要。` }),
};

const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

const en: { readonly [Name in TemplateName]: Say<Name> } = {
  ...casesEn,
  ...complaintsEn,
  ...noticesEn,
  ...answersEn,
  'ticket.taken': ({ number, kind, counters, waiting, minutes }, say) => ({
    subject: `Your ticket: ${number}`,
    text: `Your ticket is ${number} (${say.name(kind)}), ${people(waiting)} waiting, you included${minutes ? `, about ${say.minutes(minutes)}` : ''}${counters.length > 0 ? `, at ${say.counters(counters)}` : ''}.`,
  }),
  'ticket.near': ({ number, ahead, counters }, say) => ({
    subject: `Nearly your turn: ${number}`,
    text: `${number}: ${ahead === 0 ? 'you are next' : `nearly your turn, ${people(ahead)} before you`}. Please wait ${counters.length > 0 ? `near ${say.counters(counters)}` : 'in the waiting area'}.`,
  }),
  'ticket.called': ({ number, counter, again }, say) => ({ subject: `Your turn: ${number}, ${say.counters([counter])}`, text: `${again ? 'Called again: ' : ''}${number}, please go to ${say.counters([counter])}.` }),
  'ticket.no_show': ({ number, until }, say) => ({ subject: `Missed: ${number}`, text: `${number} was called while you were away. You can rejoin the queue at a ticket machine or the service desk until ${until === null ? 'the hall closes today' : say.time(until)}.` }),
  'ticket.transferred': ({ number, kind, counters, waiting }, say) => ({
    subject: `Transferred: ${number}`,
    text: `${number} was transferred to ${say.name(kind)}. Your number stays the same, ${people(waiting)} waiting, you included${counters.length > 0 ? `; please wait near ${say.counters(counters)}` : ''}.`,
  }),
  'queue.closed': ({ number, kind, reason }, say) => ({
    subject: `Closed: ${say.name(kind)}`,
    text: `${say.name(kind)} has stopped calling today${reason ? ` (${say.name(reason)})` : ''}; ${number} will not be called. Please ask at the service desk or book another time.`,
  }),
  'queue.paused': ({ number, kind, reason }, say) => ({
    subject: `Paused: ${say.name(kind)}`,
    text: `${say.name(kind)} gives out no numbers for now${reason ? ` (${say.name(reason)})` : ''}. Yours, ${number}, stays and will be called in its turn; it may take a little longer.`,
  }),
  'hall.announcement': ({ number, text }, say) => ({ subject: `From the hall: ${number}`, text: `From the hall (${number}): ${say.name(text)}` }),
  'queue.delayed': ({ number, minutes }, say) => ({ subject: `Longer wait: ${number}`, text: `The wait for ${number} has become longer, now about ${say.minutes(minutes)}. You need not stay at the counter; we will tell you when it is nearly your turn.` }),
  'appointment.booked': ({ matter, start, end, code, bring }, say) => ({
    subject: `Booked: ${say.moment(start)}`,
    text: `Booked: ${say.span(start, end)}, ${say.name(matter)}, check-in code ${code}.${bring.length > 0 ? ` Please bring: ${say.names(bring)}.` : ''}`,
  }),
  'appointment.reminder': ({ matter, start, code, bring }, say) => ({
    subject: `Your appointment: ${say.moment(start)}`,
    text: `Reminder: ${say.moment(start)}, ${say.name(matter)}, check-in code ${code}.${bring.length > 0 ? ` Please bring: ${say.names(bring)}.` : ''}`,
  }),
  'appointment.rescheduled': ({ matter, start, end, code }, say) => ({ subject: `Appointment moved: ${say.moment(start)}`, text: `Your appointment was moved to ${say.span(start, end)}, ${say.name(matter)}, check-in code ${code}.` }),
  'appointment.cancelled': ({ matter, start, by, reason }, say) => ({
    subject: `Appointment cancelled: ${say.moment(start)}`,
    text: by === 'visitor'
      ? `As you asked, your appointment on ${say.moment(start)} (${say.name(matter)}) was cancelled.`
      : `We are sorry: your appointment on ${say.moment(start)} (${say.name(matter)}) had to be cancelled${reason ? ` (${say.name(reason)})` : ''}. Please choose another time.`,
  }),
  'appointment.no_show': ({ matter, start, blockedUntil }, say) => ({
    subject: `Appointment missed: ${say.moment(start)}`,
    text: `You did not come to your appointment on ${say.moment(start)} (${say.name(matter)}). ${blockedUntil === null ? 'You can book again.' : `You can book again from ${say.day(blockedUntil)}; until then please take a ticket in the hall.`}`,
  }),
  'waitlist.offered': ({ matter, start, end, until }, say) => ({ subject: `A place is free: ${say.moment(start)}`, text: `A place is free: ${say.span(start, end)}, ${say.name(matter)}. It is kept for you until ${say.time(until)}; open the link to confirm.` }),
  'application.submitted': ({ name, number, queryCode }, say) => ({ subject: `Handed in: ${say.name(name)}`, text: `${say.name(name)} was handed in. Number ${number}, query code ${queryCode}: with both you can follow it. We will tell you how it goes on.` }),
  'signIn.code': ({ code }) => ({ subject: 'Your sign-in code', text: `${code} is your code to sign in to the service hall. It is good for 5 minutes. Give it to nobody; staff never ask for it.` }),
};

/** Every template in both languages. */
export const templates: { readonly [Language in Locale]: { readonly [Name in TemplateName]: Say<Name> } } = { 'zh-CN': zh, en };

/** Those that tell of another day: at night they wait for the morning. A call, or what the visitor does just now, never waits. */
export const calm: ReadonlySet<TemplateName> = new Set<TemplateName>([...caseTemplates, ...laterComplaintTemplates, ...answerTemplates, 'appointment.reminder', 'appointment.rescheduled', 'appointment.cancelled', 'appointment.no_show', 'waitlist.offered', 'notice.published']);

/** Codes that somebody waits for: sent without a link, and also to whoever wants no messages. */
export const secret: ReadonlySet<string> = new Set<TemplateName>(['signIn.code', 'notice.code']);

/** Those with something that opens something: what they said is forgotten once they are sent. */
export const forgotten: ReadonlySet<string> = new Set<string>([...secret, ...(['application.submitted', 'complaint.received'] satisfies TemplateName[])]);
