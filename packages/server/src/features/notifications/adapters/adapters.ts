import type { FastifyBaseLogger } from 'fastify';
import type { NotifyConfig } from '../../../platform/notify-config.ts';
import type { Adapters } from './adapter.ts';
import { httpAdapter } from './http.ts';
import { logAdapter } from './log.ts';
import { smtpAdapter } from './smtp.ts';
import { wechatAdapter } from './wechat.ts';

/** The ways out that the settings name. */
export function createAdapters({ sms, email, wechat }: NotifyConfig, log: Pick<FastifyBaseLogger, 'info'>): Adapters {
  const mail = email.kind === 'smtp' ? smtpAdapter(email) : undefined;
  return {
    sms: sms.kind === 'http' ? httpAdapter(sms) : logAdapter(log),
    wechat: wechat.kind === 'wechat' ? wechatAdapter(wechat) : logAdapter(log),
    email: mail?.send ?? (email.kind === 'http' ? httpAdapter(email) : logAdapter(log)),
    close: () => mail?.close(),
  };
}
