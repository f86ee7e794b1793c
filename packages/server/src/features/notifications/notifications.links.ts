import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { Locale } from '../../platform/http/problem.ts';
import { formPage, messagePage, type Both } from '../../platform/pages/messages.ts';
import { asHtml, askedLanguage } from '../../platform/pages/pages.ts';
import { privatePage, problemPage } from '../../platform/pages/problem-page.ts';
import type { Channel } from './notifications.messages.ts';
import { followUrlOf, optIn, optOut, sentMessage } from './notifications.service.ts';

const channels: Readonly<Record<Channel, Both>> = {
  sms: { 'zh-CN': '短信', en: 'text messages' }, wechat: { 'zh-CN': '微信消息', en: 'WeChat messages' },
  email: { 'zh-CN': '邮件', en: 'mails' }, inPage: { 'zh-CN': '消息', en: 'messages' },
};

const ask = (channel: Channel, recipient: string) => ({
  title: { 'zh-CN': `不再接收${channels[channel]['zh-CN']}？`, en: `Receive no more ${channels[channel].en}?` },
  detail: { 'zh-CN': `本大厅将不再向 ${recipient} 发送${channels[channel]['zh-CN']}，包括叫号和预约提醒。`, en: `The hall will send no more ${channels[channel].en} to ${recipient}, not even calls and reminders of appointments.` },
  button: { 'zh-CN': '不再接收', en: 'Receive no more' },
});
const done = (channel: Channel, recipient: string) => ({
  title: { 'zh-CN': `已停止发送${channels[channel]['zh-CN']}`, en: `No more ${channels[channel].en}` },
  detail: { 'zh-CN': `${recipient} 不会再收到本大厅的${channels[channel]['zh-CN']}。请留意大厅屏幕和广播。`, en: `${recipient} gets no more ${channels[channel].en} of this hall. Please watch the screens in the hall.` },
  button: { 'zh-CN': '重新接收', en: 'Receive them again' },
});
const again = (channel: Channel, recipient: string) => ({
  title: { 'zh-CN': `已恢复发送${channels[channel]['zh-CN']}`, en: `You will get ${channels[channel].en} again` },
  detail: { 'zh-CN': `${recipient} 会再收到本大厅的${channels[channel]['zh-CN']}。`, en: `${recipient} gets ${channels[channel].en} of this hall again.` },
});

const askNotices = {
  title: { 'zh-CN': '退订公告？', en: 'Receive no more notices?' },
  detail: { 'zh-CN': '本大厅将不再向您推送公告；叫号、预约等消息照常发送。', en: 'The hall will tell you of no more notices; calls and reminders still come.' },
  button: { 'zh-CN': '退订', en: 'Receive no more' },
};
const doneNotices = {
  title: { 'zh-CN': '已退订公告', en: 'No more notices' },
  detail: { 'zh-CN': '您留下的联系方式已删除。需要时可在公告页面重新订阅。', en: 'Your address was deleted. You can subscribe again on the page of notices.' },
};

/** The subscription to which a message about a notice went: it is the last word of its key. */
const subscriptionOf = ({ about, eventKey }: { readonly about: string; readonly eventKey: string }): string | undefined => (about.startsWith('no_') ? eventKey.split(' ').at(-1) : undefined);

export interface MessageLinkOptions {
  readonly db: Kysely<Database>;
  readonly followUrl: string;
  /** Ends a subscription to notices: whoever stops those still wants to be called. */
  readonly endSubscription: (hallId: string, id: string) => Promise<void>;
}

/** Links in messages: `/m/<id>` leads on, `/m/<id>/stop` ends them. Opening a link changes nothing, because mail programs open links too. */
export function registerMessageLinks(app: FastifyInstance, { db, followUrl, endSubscription }: MessageLinkOptions): void {
  type Request = FastifyRequest<{ Params: { id: string } }>;
  const html = (reply: FastifyReply, locale: Locale, text: string): FastifyReply => asHtml(reply, locale).headers(privatePage).send(text);
  // What a button or a mail program's one click (RFC 8058) sends; nothing in it is needed.
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 4096 }, (_request, _body, next) => next(null, undefined));

  // A person opened the link: what is wrong is told as a page.
  app.setErrorHandler(problemPage);

  app.get('/m/:id', async ({ params: { id } }: Request, reply) => reply.headers({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }).redirect(await followUrlOf(db, followUrl, id), 302));
  app.get('/m/:id/stop', async (request: Request, reply) => {
    const { id } = request.params;
    const message = await sentMessage(db, id);
    const language = askedLanguage(request) ?? message.locale;
    const { title, detail, button } = subscriptionOf(message) === undefined ? ask(message.channel, message.recipient) : askNotices;
    return html(reply, language, formPage(language, { title, detail, button, action: `/m/${id}/stop?lang=${language}`, path: `/m/${id}/stop` }));
  });
  app.post('/m/:id/stop', async (request: Request, reply) => {
    const { id } = request.params;
    const sent = await sentMessage(db, id);
    const language = askedLanguage(request) ?? sent.locale;
    const subscription = subscriptionOf(sent);
    if (subscription !== undefined) {
      await endSubscription(sent.hallId, subscription);
      return html(reply, language, messagePage(language, doneNotices.title, doneNotices.detail));
    }
    const { channel, recipient } = await optOut(db, id);
    const { title, detail, button } = done(channel, recipient);
    return html(reply, language, formPage(language, { title, detail, button, action: `/m/${id}/start?lang=${language}`, path: `/m/${id}/stop` }));
  });
  app.post('/m/:id/start', async (request: Request, reply) => {
    const { id } = request.params;
    const { locale, channel, recipient } = await sentMessage(db, id);
    await optIn(db, id);
    const language = askedLanguage(request) ?? locale;
    const { title, detail } = again(channel, recipient);
    return html(reply, language, messagePage(language, title, detail));
  });
}
