import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNotifyConfig } from './notify-config.ts';

test('nothing said: messages are only logged, nights are quiet', () => {
  assert.deepEqual(readNotifyConfig({}), { sms: { kind: 'log' }, email: { kind: 'log' }, wechat: { kind: 'log' }, quietHours: { from: 1320, to: 420 }, publicUrl: undefined, followUrl: '/examples/portal/?{kind}={id}' });
});

test('a gateway for each channel, by its address', () => {
  const { sms, email, wechat, quietHours, publicUrl } = readNotifyConfig({
    NOTIFY_SMS: 'https://sms.example/send', NOTIFY_SMS_TOKEN: 't', NOTIFY_EMAIL: 'smtps://u:p@mail.example:465', NOTIFY_EMAIL_FROM: 'Hall <hall@example.org>',
    NOTIFY_WECHAT: 'https://api.weixin.qq.com/', NOTIFY_WECHAT_APP_ID: 'wx1', NOTIFY_WECHAT_SECRET: 's', NOTIFY_WECHAT_TEMPLATES: '{"ticket.called":{"id":"TM1","fields":{"thing1":"text"}}}',
    NOTIFY_QUIET_HOURS: 'off', PUBLIC_URL: 'https://hall.example/',
  });
  assert.deepEqual(sms, { kind: 'http', url: 'https://sms.example/send', token: 't' });
  assert.deepEqual(email, { kind: 'smtp', url: 'smtps://u:p@mail.example:465', from: 'Hall <hall@example.org>' });
  assert.deepEqual(wechat, { kind: 'wechat', url: 'https://api.weixin.qq.com', appId: 'wx1', secret: 's', templates: { 'ticket.called': { id: 'TM1', fields: { thing1: 'text' } } } });
  assert.deepEqual([quietHours, publicUrl], [undefined, 'https://hall.example']);
});

const wechat = { NOTIFY_WECHAT: 'https://api.weixin.qq.com', NOTIFY_WECHAT_APP_ID: 'wx1', NOTIFY_WECHAT_SECRET: 's' };
const refused: readonly (readonly [Record<string, string>, RegExp])[] = [
  [{ NOTIFY_SMS: 'http' }, /NOTIFY_SMS must be "log" or an address that begins with http:\/\/ or https:\/\//],
  [{ NOTIFY_SMS: 'smtp://x' }, /NOTIFY_SMS must be/],
  [{ NOTIFY_EMAIL: 'smtp://u:secret@mail.example' }, /NOTIFY_EMAIL_FROM is missing; NOTIFY_EMAIL needs it/],
  [{ NOTIFY_EMAIL: 'smtp://mail.example', NOTIFY_EMAIL_FROM: 'hall' }, /NOTIFY_EMAIL_FROM must be a mail address/],
  [{ NOTIFY_EMAIL: 'ftp://u:secret@x' }, /NOTIFY_EMAIL must be "log" or an address that begins with smtp:\/\/ or smtps:\/\//],
  [{ NOTIFY_WECHAT: 'https://api.weixin.qq.com' }, /NOTIFY_WECHAT_APP_ID is missing/],
  [{ ...wechat }, /NOTIFY_WECHAT_TEMPLATES is missing/],
  [{ ...wechat, NOTIFY_WECHAT_TEMPLATES: '{' }, /NOTIFY_WECHAT_TEMPLATES must be JSON/],
  [{ ...wechat, NOTIFY_WECHAT_TEMPLATES: '{"ticket.called":"TM1"}' }, /NOTIFY_WECHAT_TEMPLATES must be JSON/],
  [{ NOTIFY_QUIET_HOURS: '10pm-7am' }, /NOTIFY_QUIET_HOURS must be two times such as 22:00-07:00, or off; it is "10pm-7am"/],
  [{ NOTIFY_QUIET_HOURS: '07:00-07:00' }, /NOTIFY_QUIET_HOURS/],
  [{ PUBLIC_URL: 'hall.example' }, /PUBLIC_URL must be an address/],
  [{ FOLLOW_URL: '//evil.example/{id}' }, /FOLLOW_URL must begin with/],
  [{ FOLLOW_URL: '/queue/' }, /FOLLOW_URL must begin with .* and hold \{id\}/],
];
for (const [env, message] of refused) {
  test(`refused: ${JSON.stringify(env).slice(0, 100)}`, () => {
    assert.throws(() => readNotifyConfig(env), (error: Error) => message.test(error.message) && !error.message.includes('secret'));
  });
}
