import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boardLimits, boardText, oneLine } from './board-text.ts';
import { noticeActionsOf, noticeStateAt, noticeStates, noticeStep, noticeTransitions, type NoticeActor } from './notice-actions.ts';
import { noticeActionTexts, noticeKindTexts, noticeStateTexts } from './notice-texts.ts';
import { linkFault } from './safe-link.ts';

const author: NoticeActor = { isAuthor: true, mayApprove: false };
const both: NoticeActor = { isAuthor: true, mayApprove: true };
const approver: NoticeActor = { isAuthor: false, mayApprove: true };
const colleague: NoticeActor = { isAuthor: false, mayApprove: false };

test('who can do what in each state', () => {
  const table = Object.fromEntries(noticeStates.map((state) => [state, [author, approver].map((actor) => noticeActionsOf(state, actor).join(' '))]));
  assert.deepEqual(table, {
    draft: ['save submit', ''], submitted: ['withdraw', 'approve return withdraw'], returned: ['save submit', ''], approved: ['withdraw', 'withdraw'], withdrawn: ['', ''], expired: ['', ''],
  });
  for (const state of noticeStates) {
    assert.deepEqual(noticeActionsOf(state, both), noticeActionsOf(state, author), 'who has both roles is the author all the same');
    assert.deepEqual(noticeActionsOf(state, colleague), []);
  }
});

test('every action of the list is a step that is taken, every other one is refused', () => {
  for (const state of noticeStates) {
    for (const { action } of noticeTransitions) {
      for (const actor of [author, both, approver, colleague]) assert.equal(noticeStep(state, action, actor, 'because').ok, noticeActionsOf(state, actor).includes(action), `${state} ${action}`);
    }
  }
});

test('nobody approves or returns their own, also with both roles; and who may not is told so before the state is', () => {
  for (const action of ['approve', 'return'] as const) {
    for (const state of noticeStates) assert.deepEqual(noticeStep(state, action, both, 'x'), { ok: false, fault: 'own' });
    assert.deepEqual(noticeStep('draft', action, colleague, 'x'), { ok: false, fault: 'role' });
  }
  assert.deepEqual(noticeStep('approved', 'approve', approver), { ok: false, fault: 'state' });
  assert.deepEqual(noticeStep('submitted', 'return', approver, '  '), { ok: false, fault: 'reason' });
  assert.deepEqual(noticeStep('draft', 'save', author), { ok: true, to: 'draft' });
});

test('is over with its last day, and only where it was approved', () => {
  assert.equal(noticeStateAt('approved', 1000, 999), 'approved');
  assert.equal(noticeStateAt('approved', 1000, 1000), 'expired');
  assert.equal(noticeStateAt('approved', null, 1e15), 'approved');
  assert.equal(noticeStateAt('draft', 1000, 2000), 'draft');
});

test('a link leads by https or within the site, and says where', () => {
  for (const url of ['https://www.gov.cn/zhengce/2026-11/content_1.htm', 'https://xn--zfr164b.cn/a?b=c&d=%E4%B8%AD#e', 'https://hall.example:8443/', '/examples/portal/?view=book', '/', '/a//b']) assert.equal(linkFault(url), null, url);
  const bad: Readonly<Record<string, readonly string[]>> = {
    scheme: ['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html;base64,PHNjcmlwdD4=', 'http://www.gov.cn/', 'HTTPS://www.gov.cn/', '//evil.example', '///evil.example', 'ftp://a.example', 'www.gov.cn', '?a=b', '#a', 'https:/evil.example', 'https:evil.example'],
    characters: ['', 'https://a.example/ b', ' https://a.example', 'https://a.example/"onclick=alert(1)', "https://a.example/'x", 'https://a.example/<b>', '/\\evil.example', 'https:\\\\evil.example', '/\tevil', 'java\nscript:alert(1)', 'https://www.gоv.cn/', 'https://evil.example\u3002cn/', 'https://a.example/\u202egpj.exe', '/\u200b/evil.example', 'https://a.example/`', '／／evil.example', 'https://a.example/{b}'],
    login: ['https://user@host.example/', 'https://www.gov.cn@evil.example/', 'https://user:secret@host.example', 'https://@evil.example'],
    host: ['https://', 'https:///evil.example', 'https://?a', 'https://localhost/', 'https://127.0.0.1/', 'https://[::1]/', 'https://2130706433/', 'https://a..example/', 'https://-a.example/', 'https://a.example:/', 'https://a.example:123456/', 'https://a.example%2f@b.example/'.replace('@', '.')],
  };
  for (const [fault, urls] of Object.entries(bad)) for (const url of urls) assert.equal(linkFault(url), fault, JSON.stringify(url));
});

test('a board has one line of what was written for it, else of the title', () => {
  assert.deepEqual(boardText({ title: { zh: ' 元旦\n放假\t安排 ', en: 'New\r\nYear' } }), { zh: '元旦 放假 安排', en: 'New Year' });
  assert.deepEqual(boardText({ title: { zh: '长题目', en: 'Long' }, boardText: { zh: '短', en: null } }), { zh: '短', en: null });
  const { zh, en } = boardText({ title: { zh: '字'.repeat(80), en: '𝒳'.repeat(200) } });
  assert.deepEqual([Array.from(zh).length, zh.at(-1), Array.from(en ?? '').length], [boardLimits.zh, '…', boardLimits.en]);
  assert.equal(oneLine('a\u202eb\u0000c\u2028d\u200be'), 'a b c d e');
});

test('everything has a name in both languages', () => {
  for (const texts of [noticeKindTexts, noticeStateTexts, noticeActionTexts]) for (const { zh, en } of Object.values(texts)) assert.ok(zh && en);
});
