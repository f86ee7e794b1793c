import type { Transporter } from 'nodemailer';
import type { MailServer } from '../../../platform/notify-config.ts';
import { patience, SendError, type Outgoing, type Send } from './adapter.ts';

const words = {
  'zh-CN': { follow: '查看', phone: '人工服务', stop: '不再接收此类邮件', automatic: '系统邮件，请勿回复。' },
  en: { follow: 'Follow', phone: 'Talk to a person', stop: 'Receive no more of these', automatic: 'Sent by a system; replies are not read.' },
} as const;

function bodyOf({ text, locale, hall, link, optOutLink }: Outgoing): string {
  const { follow, phone, stop, automatic } = words[locale];
  const colon = locale === 'en' ? ': ' : '：';
  return `${text}\n\n${follow}${colon}${link}\n${phone}${colon}${hall.phone}\n\n${hall.name}\n${automatic}\n${stop}${colon}${optOutLink}\n`;
}

/** What a mail server's refusal means: 5yz stays, 4yz and a broken line may pass (RFC 5321 section 4.2.1). */
function refusal(error: unknown): SendError {
  const { responseCode, code = 'unknown' } = error as { responseCode?: number; code?: string };
  // A wrong password or certificate is mended by the operator: the message waits for that.
  const final = responseCode !== undefined && responseCode >= 500 && code !== 'EAUTH';
  return new SendError({ code: `smtp-${responseCode ?? code.toLowerCase()}`, final });
}

/** A mail server. The message's own id is the same at every try, by which mail programs fold a repeat. */
export function smtpAdapter({ url, from }: MailServer): { readonly send: Send; readonly close: () => void } {
  let transport: Promise<Transporter> | undefined;
  // Fetched by the first mail.
  const open = (): Promise<Transporter> => (transport ??= import('nodemailer').then(({ createTransport }) => createTransport({ url, pool: true, maxConnections: 2, connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience })));
  const domain = /@([^\s@<>]+)>?$/.exec(from)?.[1] ?? 'localhost';
  const send: Send = async (message) => {
    const { id, to, subject, hall, optOutLink } = message;
    const mailer = await open();
    try {
      await mailer.sendMail({
        from, to, subject: `${subject} · ${hall.name}`, text: bodyOf(message), messageId: `<${id}@${domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated', 'List-Unsubscribe': `<${optOutLink}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
        textEncoding: 'base64', disableFileAccess: true, disableUrlAccess: true,
      });
    } catch (error) {
      throw refusal(error);
    }
  };
  return { send, close: () => void transport?.then((opened) => opened.close()) };
}
