import type { WechatAccount } from '../../../platform/notify-config.ts';
import { SendError, type Send } from './adapter.ts';
import { request } from './request.ts';

interface Answer {
  readonly errcode?: number;
  readonly access_token?: string;
  readonly expires_in?: number;
}

/** Codes of the official API: a token that is over; too often or busy, try again; everything else stays as it is. */
const tokenOver = new Set([40001, 40014, 42001, 42007]);
const later = new Set([-1, 45009, 45011, 61007]);
/** A token is renewed so long before its time is over, in milliseconds. */
const margin = 300_000;
/** Fields named `thing…` take so many letters. */
const thing = 20;

const parsed = (text: string): Answer => {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    throw new SendError({ code: 'wechat-malformed' });
  }
};
const fieldOf = (name: string, value: string): string => (name.startsWith('thing') && [...value].length > thing ? `${[...value].slice(0, thing - 1).join('')}…` : value);

/**
 * Template messages of an official account. `stable_token` and not `token`: several processes get the same one,
 * none takes another's away. `client_msg_id` is the message's id, by which the API drops a repeat.
 */
export function wechatAdapter({ url, appId, secret, templates }: WechatAccount, clock: () => number = Date.now): Send {
  let held: { readonly token: string; readonly until: number } | undefined;
  let asking: Promise<string> | undefined;

  const post = async (path: string, body: object): Promise<Answer> => parsed(await request(`${url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }));
  const ask = async (force: boolean): Promise<string> => {
    const { access_token, expires_in = 7200, errcode } = await post('/cgi-bin/stable_token', { grant_type: 'client_credential', appid: appId, secret, force_refresh: force });
    // A wrong secret is mended by the operator: the message waits for that.
    if (access_token === undefined) throw new SendError({ code: `wechat-${errcode ?? 'malformed'}` });
    held = { token: access_token, until: clock() + expires_in * 1000 - Math.min(margin, expires_in * 500) };
    return access_token;
  };
  const tokenOf = async (force = false): Promise<string> => {
    if (!force && held && held.until > clock()) return held.token;
    return (asking ??= ask(force).finally(() => (asking = undefined)));
  };

  return async ({ id, to, template, values, link }) => {
    const known = templates[template];
    if (!known) throw new SendError({ code: 'wechat-no-template', final: true });
    const data = Object.fromEntries(Object.entries(known.fields).map(([name, value]) => [name, { value: fieldOf(name, values[value] ?? '') }]));
    const body = { touser: to, template_id: known.id, url: link, client_msg_id: id, data };
    const send = async (token: string): Promise<number> => (await post(`/cgi-bin/message/template/send?access_token=${encodeURIComponent(token)}`, body)).errcode ?? 0;
    let code = await send(await tokenOf());
    if (tokenOver.has(code)) code = await send(await tokenOf(true));
    if (code !== 0) throw new SendError({ code: `wechat-${code}`, final: !later.has(code) && !tokenOver.has(code) });
  };
}
