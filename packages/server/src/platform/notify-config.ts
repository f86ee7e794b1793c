import { ConfigError } from './config-error.ts';

/** A gateway that takes a message as JSON. */
export interface HttpGateway {
  readonly kind: 'http';
  readonly url: string;
  /** Sent as a bearer token. */
  readonly token: string | undefined;
}

/** A mail server. */
export interface MailServer {
  readonly kind: 'smtp';
  /** smtp://user:password@host:587, or smtps:// for TLS from the start. */
  readonly url: string;
  readonly from: string;
}

/** A template of the official account: its id, and which value goes into which of its fields. */
export interface WechatTemplate {
  readonly id: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** The official account's API, or a gateway of the same shape. */
export interface WechatAccount {
  readonly kind: 'wechat';
  readonly url: string;
  readonly appId: string;
  readonly secret: string;
  readonly templates: Readonly<Record<string, WechatTemplate>>;
}

/** Only written into the log, masked. */
export interface LogOnly {
  readonly kind: 'log';
}

/** How messages leave the house. */
export interface NotifyConfig {
  readonly sms: LogOnly | HttpGateway;
  readonly email: LogOnly | HttpGateway | MailServer;
  readonly wechat: LogOnly | WechatAccount;
  /** Minutes after midnight of each hall's clock; undefined for none. */
  readonly quietHours: { readonly from: number; readonly to: number } | undefined;
  /** Address under which people reach this server; links in messages begin with it. undefined: where it listens. */
  readonly publicUrl: string | undefined;
  /** Where the link of a message leads, relative to it; `{kind}` is what it is about, such as ticket, appointment, progress or notice, `{id}` its id. */
  readonly followUrl: string;
}

type Env = Readonly<Record<string, string | undefined>>;
const log: LogOnly = { kind: 'log' };

function address(name: string, text: string, protocols: readonly string[]): string {
  const parsed = URL.parse(text);
  if (!parsed || !protocols.includes(parsed.protocol)) throw new ConfigError(`${name} must be ${name.startsWith('NOTIFY') ? '"log" or ' : ''}an address that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}.`);
  return text;
}

/** The adapter of a channel; the address itself may hold a password and is never repeated. */
function outlet(env: Env, name: string, protocols: readonly string[]): string | undefined {
  const text = env[name] || 'log';
  return text === 'log' ? undefined : address(name, text, protocols);
}

function required(env: Env, name: string, because: string): string {
  const text = env[name];
  if (!text) throw new ConfigError(`${name} is missing; ${because} needs it.`);
  return text;
}

function emailOf(env: Env): NotifyConfig['email'] {
  const url = outlet(env, 'NOTIFY_EMAIL', ['smtp:', 'smtps:', 'http:', 'https:']);
  if (url === undefined) return log;
  if (url.startsWith('http')) return { kind: 'http', url, token: env['NOTIFY_EMAIL_TOKEN'] || undefined };
  const from = required(env, 'NOTIFY_EMAIL_FROM', 'NOTIFY_EMAIL');
  if (!/^[^\s@<>]+@[^\s@<>]+$|<[^\s@<>]+@[^\s@<>]+>$/.test(from)) throw new ConfigError('NOTIFY_EMAIL_FROM must be a mail address, such as hall@example.org or "Service Hall <hall@example.org>".');
  return { kind: 'smtp', url, from };
}

function wechatOf(env: Env): NotifyConfig['wechat'] {
  const url = outlet(env, 'NOTIFY_WECHAT', ['http:', 'https:']);
  if (url === undefined) return log;
  const [appId, secret] = [required(env, 'NOTIFY_WECHAT_APP_ID', 'NOTIFY_WECHAT'), required(env, 'NOTIFY_WECHAT_SECRET', 'NOTIFY_WECHAT')];
  return { kind: 'wechat', url: url.replace(/\/$/, ''), appId, secret, templates: wechatTemplates(required(env, 'NOTIFY_WECHAT_TEMPLATES', 'NOTIFY_WECHAT')) };
}

function wechatTemplates(text: string): WechatAccount['templates'] {
  const bad = new ConfigError('NOTIFY_WECHAT_TEMPLATES must be JSON such as {"ticket.called": {"id": "TM0001", "fields": {"thing1": "text"}}}.');
  const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw bad;
  }
  const isTemplate = (value: unknown): boolean => isRecord(value) && typeof value['id'] === 'string' && isRecord(value['fields']) && Object.values(value['fields']).every((field) => typeof field === 'string');
  if (!isRecord(parsed) || !Object.values(parsed).every(isTemplate)) throw bad;
  return parsed as WechatAccount['templates'];
}

function quietOf(text: string): NotifyConfig['quietHours'] {
  if (text === 'off') return undefined;
  const [, fromHour, fromMinute, toHour, toMinute] = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  const hours = { from: Number(fromHour) * 60 + Number(fromMinute), to: Number(toHour) * 60 + Number(toMinute) };
  if (fromHour === undefined || hours.from === hours.to) throw new ConfigError(`NOTIFY_QUIET_HOURS must be two times such as 22:00-07:00, or off; it is "${text}".`);
  return hours;
}

/**
 * Reads how messages are sent: `NOTIFY_SMS` (log, or the http(s) address of a gateway; `NOTIFY_SMS_TOKEN`), `NOTIFY_EMAIL` (log, smtp(s)://, or a
 * gateway; `NOTIFY_EMAIL_FROM`, `NOTIFY_EMAIL_TOKEN`), `NOTIFY_WECHAT` (log, or the API's address; `NOTIFY_WECHAT_APP_ID`, `_SECRET`, `_TEMPLATES`),
 * `NOTIFY_QUIET_HOURS`, `PUBLIC_URL`, `FOLLOW_URL`.
 *
 * @throws {ConfigError} For the first one that cannot be used.
 */
export function readNotifyConfig(env: Env): NotifyConfig {
  const sms = outlet(env, 'NOTIFY_SMS', ['http:', 'https:']);
  const followUrl = env['FOLLOW_URL'] || '/examples/portal/?{kind}={id}';
  if (!followUrl.includes('{id}') || !/^(\/(?!\/)|https?:\/\/)/.test(followUrl)) throw new ConfigError('FOLLOW_URL must begin with / or http(s):// and hold {id}, such as /queue/?{kind}={id}.');
  return {
    sms: sms === undefined ? log : { kind: 'http', url: sms, token: env['NOTIFY_SMS_TOKEN'] || undefined },
    email: emailOf(env),
    wechat: wechatOf(env),
    quietHours: quietOf(env['NOTIFY_QUIET_HOURS'] || '22:00-07:00'),
    publicUrl: env['PUBLIC_URL'] ? address('PUBLIC_URL', env['PUBLIC_URL'], ['http:', 'https:']).replace(/\/+$/, '') : undefined,
    followUrl,
  };
}
