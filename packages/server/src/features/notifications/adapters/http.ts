import type { HttpGateway } from '../../../platform/notify-config.ts';
import type { Send } from './adapter.ts';
import { request } from './request.ts';

/**
 * A plain JSON gateway. `POST` with `{id, channel, to, subject, text, locale, template, values, link, optOutLink, hall}`; any 2xx means taken.
 * `Idempotency-Key` is the message's id at every try, so that one whose answer was lost is not sent twice.
 */
export const httpAdapter = ({ url, token }: HttpGateway): Send => async ({ id, channel, to, subject, text, locale, template, values, hall, link, optOutLink }) => {
  const body = JSON.stringify({ id, channel, to, subject, text: channel === 'sms' ? `${text} ${link}`.trim() : text, locale, template, values, link, optOutLink, hall: hall.name });
  await request(url, { method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': id, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) }, body });
};
