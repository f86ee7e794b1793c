import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before, test } from 'node:test';
import { SMTPServer } from 'smtp-server';
import { createGateway, type Gateway } from '../../../fixtures/gateway.fixture.ts';
import { SendError, type Outgoing, type Send } from './adapter.ts';
import { smtpAdapter } from './smtp.ts';
import { wechatAdapter } from './wechat.ts';

const outgoing: Outgoing = {
  id: '0123456789abcdef', channel: 'email', to: 'li.min@example.org', locale: 'zh-CN', template: 'ticket.called', subject: '请到 3 号窗口：A012', text: '请 A012 到 3 号窗口办理。',
  values: { number: 'A012', text: '请 A012 到 3 号窗口办理，请携带身份证件原件。' }, hall: { name: '德州市政务服务中心', phone: '12345' }, link: 'https://hall.example/m/0123456789abcdef', optOutLink: 'https://hall.example/m/0123456789abcdef/stop',
};
/** How a try is refused. */
const refusal = async (send: Send, message = outgoing): Promise<[code: string, final: boolean]> => {
  const error = await send(message).then(() => assert.fail('it was taken'), (thrown: unknown) => thrown);
  assert.ok(error instanceof SendError, String(error));
  return [error.code, error.final];
};

const mails: string[] = [];
let recipients: (address: string) => number = () => 250;
const server = new SMTPServer({
  secure: false, disabledCommands: ['STARTTLS'], authMethods: ['PLAIN'], authOptional: true,
  onAuth: ({ username, password }, _session, done) => (password === 'right' ? done(null, { user: username }) : done(Object.assign(new Error('no'), { responseCode: 535 }))),
  onRcptTo: ({ address }, _session, done) => { const code = recipients(address); return code === 250 ? done() : done(Object.assign(new Error(`${address} is refused`), { responseCode: code })); },
  onData(stream, _session, done) {
    let text = '';
    stream.setEncoding('utf8').on('data', (part: string) => (text += part)).on('end', () => { mails.push(text); done(); });
  },
});
server.on('error', () => undefined);

let gateway: Gateway;
let mailUrl = '';
before(async () => {
  gateway = await createGateway();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  mailUrl = `127.0.0.1:${(server.server.address() as AddressInfo).port}`;
});
after(async () => {
  await gateway.close();
  await new Promise<void>((resolve) => server.close(() => resolve()));
});
afterEach(() => {
  gateway.calls.length = mails.length = 0;
  gateway.answer = () => ({});
  recipients = () => 250;
});

const mailer = (user = '') => smtpAdapter({ kind: 'smtp', url: `smtp://${user}${mailUrl}`, from: '政务大厅 <hall@example.org>' });
const decoded = (mail: string): string => Buffer.from((mail.split('\r\n\r\n')[1] ?? '').replace(/\s/g, ''), 'base64').toString('utf8');

test('a mail: text, where it leads, whom to call, and how to stop them, with the id of the message', async () => {
  const { send, close } = mailer();
  await send(outgoing);
  await send(outgoing);
  close();
  const [first = '', second = ''] = mails;
  assert.match(first, /^To: li\.min@example\.org\r$/m);
  assert.match(first, /^Message-ID: <0123456789abcdef@example\.org>\r$/m);
  assert.match(second, /^Message-ID: <0123456789abcdef@example\.org>\r$/m);
  assert.match(first.replace(/\r\n /g, ''), /^List-Unsubscribe: <https:\/\/hall\.example\/m\/0123456789abcdef\/stop>\r?$/m);
  assert.match(first, /^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
  assert.equal(decoded(first).replaceAll('\r\n', '\n'), '请 A012 到 3 号窗口办理。\n\n查看：https://hall.example/m/0123456789abcdef\n人工服务：12345\n\n德州市政务服务中心\n系统邮件，请勿回复。\n不再接收此类邮件：https://hall.example/m/0123456789abcdef/stop\n');
});

test('a mailbox that is none is final, a full one and a server that is away are not; nothing of the address is told', async () => {
  const { send, close } = mailer();
  recipients = () => 550;
  assert.deepEqual(await refusal(send), ['smtp-550', true]);
  recipients = () => 452;
  assert.deepEqual(await refusal(send), ['smtp-452', false]);
  close();
  const away = smtpAdapter({ kind: 'smtp', url: 'smtp://127.0.0.1:1', from: 'hall@example.org' });
  const [code, final] = await refusal(away.send);
  assert.deepEqual([/^smtp-(esocket|econnection|econnrefused)$/.test(code), final], [true, false], code);
  away.close();
});

test('a wrong password is the operator’s to mend: the message waits', async () => {
  const { send, close } = mailer('hall:wrong@');
  assert.deepEqual(await refusal(send), ['smtp-535', false]);
  close();
  const right = mailer('hall:right@');
  await right.send(outgoing);
  right.close();
  assert.equal(mails.length, 1);
});

const wechat = { ...outgoing, channel: 'wechat', to: 'oA1b2C3d4' } as const;
const account = (clock?: () => number) => wechatAdapter({ kind: 'wechat', url: gateway.url, appId: 'wx1', secret: 'shh', templates: { 'ticket.called': { id: 'TM1', fields: { character_string1: 'number', thing2: 'text' } } } }, clock);
/** The official account's answers: a token, then what `send` says. */
const answers = (send: (token: string) => object = () => ({ errcode: 0, errmsg: 'ok', msgid: 1 })): void => {
  let tokens = 0;
  gateway.answer = ({ path }) => ({ body: path === '/cgi-bin/stable_token' ? { access_token: `token-${(tokens += 1)}`, expires_in: 7200 } : send(/access_token=(.*)/.exec(path)?.[1] ?? '') });
};
const paths = (): string[] => gateway.calls.map(({ path }) => path);

test('a template message, with a token that is asked for once and kept until shortly before its end', async () => {
  answers();
  let now = 0;
  const send = account(() => now);
  await Promise.all([send(wechat), send(wechat)]);
  now = 6_800_000;
  await send(wechat);
  assert.equal(paths().filter((path) => path.includes('stable_token')).length, 1);
  assert.deepEqual(gateway.calls.find(({ path }) => path.includes('template/send'))?.body, {
    touser: 'oA1b2C3d4', template_id: 'TM1', url: outgoing.link, client_msg_id: '0123456789abcdef', data: { character_string1: { value: 'A012' }, thing2: { value: '请 A012 到 3 号窗口办理，请携…' } },
  });
  now = 7_000_000;
  await send(wechat);
  assert.equal(paths().at(-1), '/cgi-bin/message/template/send?access_token=token-2');
});

test('a token that was taken back is asked for anew, once', async () => {
  answers((token) => ({ errcode: token === 'token-1' ? 40001 : 0 }));
  await account()(wechat);
  assert.deepEqual(paths(), ['/cgi-bin/stable_token', '/cgi-bin/message/template/send?access_token=token-1', '/cgi-bin/stable_token', '/cgi-bin/message/template/send?access_token=token-2']);
  assert.equal(gateway.calls[2]?.body['force_refresh'], true);
});

test('who does not follow the account is final; too often, a wrong secret and rubbish are not', async () => {
  answers(() => ({ errcode: 43004 }));
  assert.deepEqual(await refusal(account(), wechat), ['wechat-43004', true]);
  answers(() => ({ errcode: 45009 }));
  assert.deepEqual(await refusal(account(), wechat), ['wechat-45009', false]);
  gateway.answer = () => ({ body: { errcode: 40125, errmsg: 'invalid appsecret' } });
  assert.deepEqual(await refusal(account(), wechat), ['wechat-40125', false]);
  assert.deepEqual(await refusal(account(), { ...wechat, template: 'ticket.near' }), ['wechat-no-template', true]);
});
