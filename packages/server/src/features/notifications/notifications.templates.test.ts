import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maskRecipient } from './notifications.mask.ts';
import type { TemplateData, TemplateName } from './notifications.messages.ts';
import { say, valuesOf } from './notifications.render.ts';

const kind = { zh: '企业登记', en: 'Business registration' };
const matter = { zh: '食品经营许可', en: 'Food business licence' };
const [start, end] = ['2026-06-05T01:00:00Z', '2026-06-05T01:30:00Z'];
const bring = [{ zh: '身份证', en: 'identity card' }, { zh: '营业执照', en: 'business licence' }];
const [caseNo, department] = ['DZ2606050000017-02', { zh: '市场监督管理局', en: 'Administration for Market Regulation' }];
const samples: { readonly [Name in TemplateName]: TemplateData[Name] } = {
  'ticket.taken': { number: 'A012', kind, counters: ['3', '4', '5', '8'], waiting: 3, minutes: { low: 20, high: 35 } },
  'ticket.near': { number: 'A012', kind, ahead: 1, counters: ['3', '4'] },
  'ticket.called': { number: 'A012', kind, counter: '3', again: false },
  'ticket.no_show': { number: 'A012', kind, until: '2026-06-05T02:40:00Z' },
  'ticket.transferred': { number: 'A012', kind, counters: ['5'], waiting: 1 },
  'queue.closed': { number: 'A012', kind, reason: { zh: '系统维护', en: 'maintenance' } },
  'queue.paused': { number: 'A012', kind, reason: { zh: '系统维护', en: 'maintenance' } },
  'hall.announcement': { number: 'A012', kind, text: { zh: '叫号系统检修，预计延迟 20 分钟。', en: 'The calling system is being repaired; expect 20 minutes more.' } },
  'queue.delayed': { number: 'A012', kind, minutes: { low: 30, high: 50 } },
  'appointment.booked': { matter, start, end, code: 'K7M2QX', bring },
  'appointment.reminder': { matter, start, end, code: 'K7M2QX', bring },
  'appointment.rescheduled': { matter, start, end, code: 'K7M2QX' },
  'appointment.cancelled': { matter, start, by: 'hall', reason: { zh: '系统维护', en: 'maintenance' } },
  'appointment.no_show': { matter, start, blockedUntil: '2026-06-20' },
  'waitlist.offered': { matter, start, end, until: '2026-06-04T10:30:00Z' },
  'application.submitted': { name: { zh: '我要开饭店', en: 'Open a restaurant' }, number: 'DZ2606050000017', queryCode: 'K7M2QX' },
  'signIn.code': { code: '204518' },
  'complaint.received': { number: 'DZT2606050000011', queryCode: 'K7M2QX', kind: { zh: '投诉', en: 'Complaint' }, day: '2026-07-03' },
  'complaint.question': { number: 'DZT2606050000011' },
  'complaint.answered': { number: 'DZT2606050000011', department, day: '2026-06-19' },
  'complaint.rejected': { number: 'DZT2606050000011' },
  'notice.published': { kind: { zh: '政策', en: 'Policy' }, title: { zh: '小微企业首次贷款贴息', en: 'Interest subsidy for first loans of small firms' }, department },
  'notice.code': { code: '104233' },
  'consultation.answered': { number: 'DZZ2606050000018', department },
  'rating.answered': { number: 'DZP2606050000018', what: kind },
  'case.accepted': { caseNo, matter, department, day: '2026-06-19' },
  'case.deemed': { caseNo, matter, department, day: null },
  'case.supplement': { caseNo, matter, items: bring },
  'case.toFollow': { caseNo, matter, items: bring, day: '2026-06-12', reason: null },
  'case.special': { caseNo, matter, procedure: { zh: '专家评审', en: 'Expert review' }, days: 10 },
  'case.extended': { caseNo, matter, days: 5, reason: { zh: '情况复杂', en: 'it is complicated' } },
  'case.decided': { caseNo, matter, outcome: { zh: '已办成', en: 'Granted' } },
  'case.refused': { caseNo, matter, reason: { zh: '面积不足', en: 'the premises are too small' } },
  'case.message': { caseNo, matter, department },
  'certificate.issued': { caseNo, matter, certificate: { zh: '食品经营许可证', en: 'Food business licence' }, number: `${caseNo}-11` },
  'fee.due': { caseNo, matter, item: { zh: '证照工本费', en: 'cost of the certificate' }, amount: 1000 },
  'delivery.sent': { caseNo, matter, method: { zh: '邮寄', en: 'Sent by courier' }, carrier: 'EMS', tracking: 'EM123' },
};
const names = Object.keys(samples) as TemplateName[];
const sayIn = <Name extends TemplateName>(locale: 'zh-CN' | 'en', template: Name, data: TemplateData[Name] = samples[template] as TemplateData[Name], timeZone = 'Asia/Shanghai') => say({ template, data, locale, timeZone });

test('a ticket: number, kind of work, who is before, how long, where', () => {
  assert.equal(sayIn('zh-CN', 'ticket.taken').text, '您的号码 A012（企业登记），共 3 人等候，约等 20–35 分钟，在 3–5、8 号窗口。');
  assert.equal(sayIn('en', 'ticket.taken').text, 'Your ticket is A012 (Business registration), 3 people waiting, you included, about 20 to 35 minutes, at counter 3-5, 8.');
  assert.equal(sayIn('zh-CN', 'ticket.taken', { ...samples['ticket.taken'], minutes: null, counters: [], waiting: 1 }).text, '您的号码 A012（企业登记），共 1 人等候。');
});

test('who is near, called, called again', () => {
  assert.equal(sayIn('zh-CN', 'ticket.near').text, 'A012 快到您了，前面还有 1 人，请到 3、4 号窗口附近等候。');
  assert.equal(sayIn('zh-CN', 'ticket.near', { ...samples['ticket.near'], ahead: 0, counters: [] }).text, 'A012 下一位就是您，请到等候区等候。');
  assert.equal(sayIn('zh-CN', 'ticket.called').text, '请 A012 到 3 号窗口办理。');
  assert.equal(sayIn('en', 'ticket.called', { ...samples['ticket.called'], again: true }).text, 'Called again: A012, please go to counter 3.');
});

test('a reminder says when, what and what to bring', () => {
  assert.equal(sayIn('zh-CN', 'appointment.reminder').text, '提醒您：6月5日 周五 09:00，食品经营许可，签到码 K7M2QX。请带：身份证、营业执照。');
  assert.equal(sayIn('en', 'appointment.reminder').text, 'Reminder: Fri 5 June, 09:00, Food business licence, check-in code K7M2QX. Please bring: identity card, business licence.');
});

test('times are those of the hall, the end tells its day where it is another', () => {
  const booked = (timeZone: string) => sayIn('zh-CN', 'appointment.booked', { ...samples['appointment.booked'], end: '2026-06-05T07:30:00Z', bring: [] }, timeZone).text;
  assert.match(booked('Asia/Shanghai'), /^预约成功：6月5日 周五 09:00–15:30，/);
  assert.match(booked('America/New_York'), /^预约成功：6月4日 周四 21:00–6月5日 周五 03:30，/);
  assert.match(sayIn('en', 'appointment.no_show').text, /book again from Sat 20 June/);
});

test('of a case: which, what is missing, by when, and how to object', () => {
  assert.equal(sayIn('zh-CN', 'case.accepted').text, '您的“食品经营许可”（DZ2606050000017-02）已由市场监督管理局受理，承诺 6月19日 周五前办结。');
  assert.equal(sayIn('zh-CN', 'case.supplement').text, '您的“食品经营许可”（DZ2606050000017-02）还缺：身份证、营业执照。请一次补齐，补齐后继续办理。');
  assert.match(sayIn('zh-CN', 'case.refused').text, /理由：面积不足。不服的，可以依法申请复议或起诉/);
  assert.equal(sayIn('en', 'fee.due').text, 'Case DZ2606050000017-02 (Food business licence): cost of the certificate, CNY 10.00. Open the link to pay.');
  assert.match(sayIn('en', 'delivery.sent').text, /Sent by courier, EMS EM123\.$/);
  assert.ok(!sayIn('zh-CN', 'case.deemed').text.includes('前办结'));
});

test('what nobody has translated is told in Chinese', () => {
  assert.match(sayIn('en', 'ticket.called', { ...samples['ticket.called'], kind: { zh: '企业登记', en: null } }).text, /A012/);
  assert.match(sayIn('en', 'ticket.transferred', { ...samples['ticket.transferred'], kind: { zh: '企业登记', en: null } }).text, /to 企业登记/);
});

test('with its link a text in Chinese takes one or two text messages, one in English keeps to the plain letters of text messages', () => {
  const link = 'https://hall.dezhou.gov.cn/m/0123456789abcdef';
  for (const name of names) {
    const length = [...`${sayIn('zh-CN', name).text} ${link}`].length;
    assert.ok(length <= (name.startsWith('ticket') || name === 'queue.delayed' ? 96 : 134), `${name}: ${length}`);
    assert.match(sayIn('en', name).text, /^[\n\r -~]+$/, name);
  }
  const short = ['ticket.near', 'ticket.called', 'ticket.no_show', 'ticket.transferred', 'ticket.taken'] as const;
  for (const name of short) assert.ok([...sayIn('zh-CN', name).text].length <= 48, name);
});

test('every template speaks both languages, tells no placeholder and no gap', () => {
  for (const name of names) for (const locale of ['zh-CN', 'en'] as const) {
    const said = sayIn(locale, name);
    const values = Object.values(valuesOf({ template: name, data: samples[name], locale, timeZone: 'Asia/Shanghai' }, said));
    for (const text of [said.subject, said.text, ...values]) {
      assert.doesNotMatch(text, /undefined|null|NaN|\[object|  |，。|（）|\(\)|Invalid/, `${name} ${locale}: ${text}`);
      assert.equal(/[一-鿿]/.test(text) && locale === 'en', false, `${name}: ${text}`);
    }
  }
});

test('a number of a person that came in with words of the hall is hidden', () => {
  const reason = { zh: '张先生 13812343210 投诉，身份证 371402190101019974', en: null };
  const { text } = sayIn('zh-CN', 'queue.closed', { ...samples['queue.closed'], reason });
  assert.doesNotMatch(text, /12343210|190101019974/);
  assert.match(text, /138\*\*\*\*10/);
});

test('recipients are masked', () => {
  const cases = [['sms', '13812343210', '138****3210'], ['sms', '+86 138-1234-3210', '138****3210'], ['sms', '12345', '****'], ['email', 'li.min@example.org', 'l****@example.org'], ['email', 'x', '****'], ['wechat', 'oA1b2C3d4E5f6G7h8', 'oA1****7h8'], ['wechat', 'ab', 'a****']] as const;
  for (const [channel, recipient, masked] of cases) assert.equal(maskRecipient(channel, recipient), masked);
});

test('a template of a newer version is told, not sent empty', () => {
  assert.throws(() => say({ template: 'toString', data: {}, locale: 'en', timeZone: 'UTC' }), /no template/);
});
