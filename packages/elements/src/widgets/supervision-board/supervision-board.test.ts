import type { Card, CardList, CaseList, SupervisionOverview, SupervisionSettings } from '@hallkit/contract';
import type { MockOptions } from '@hallkit/mocks';
import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { LivePage } from '../../testing/live-page.ts';
import type { LivePageOptions } from '../../testing/live-page.ts';
import type { HallCardActedEvent, HallCaseSupervisedEvent } from './supervision-board.events.ts';
import type { HallSupervisionBoard } from './supervision-board.ts';
import './supervision-board.define.ts';

type Page = LivePage<HallSupervisionBoard>;
const supervisor = '1900';

async function signIn(page: Page, staffNo: string): Promise<void> {
  page.one<HTMLInputElement>('#staff-no').value = staffNo;
  page.one<HTMLInputElement>('#password').value = 'hallkit-dezhou';
  page.press(page.provider.locale === 'en' ? 'Sign in' : '登录');
  await page.until(() => page.all('#view').length > 0, 'the board does not come');
}

/** The board of somebody who has signed in. */
async function open(staffNo = supervisor, mocks: MockOptions = { situation: 'late' }, content = html`<hall-supervision-board></hall-supervision-board>`, more: LivePageOptions = {}): Promise<Page> {
  const page = await LivePage.open<HallSupervisionBoard>(content, { mocks, ...more });
  await page.until(() => page.all('form.sign-in').length > 0, 'nobody is asked to sign in');
  await signIn(page, staffNo);
  return page;
}

/** What somebody else of the staff does meanwhile. */
async function asStaff<Answer>(page: Page, staffNo: string, path: string, body?: object): Promise<Answer> {
  const headers = { authorization: `Bearer mock-staff-${staffNo}`, 'content-type': 'application/json' };
  const answer = await page.hall.fetch(new Request(`https://hall.example/api/v1${path}`, body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers }));
  return (await answer.json()) as Answer;
}

const cardsOf = async (page: Page, staffNo = supervisor, query = ''): Promise<Card[]> => (await asStaff<CardList>(page, staffNo, `/halls/dezhou/cards?limit=100${query}`)).data;

async function show(page: Page, view: string, ready = '.rows, .empty'): Promise<void> {
  page.one(`[data-view=${view}]`).click();
  await page.until(() => page.one(`[data-view=${view}]`).getAttribute('aria-current') === 'page' && page.all(ready).length > 0, `${view} does not come`);
}

/** Opens a card that can be dealt with so. */
async function openCard(page: Page, action: string, staffNo = supervisor, fits: (card: Card) => boolean = () => true): Promise<Card> {
  const card = (await cardsOf(page, staffNo)).find((each) => each.actions.some((name) => name === action) && fits(each));
  if (!card) throw new Error(`No card can be dealt with by ${action}`);
  if (page.one('[data-view=cards]').getAttribute('aria-current') !== 'page') await show(page, 'cards');
  await page.until(() => page.all(`.row[data-id="${card.id}"]`).length > 0, 'the card is not listed');
  page.one(`.row[data-id="${card.id}"]`).click();
  await page.until(() => page.all('#card').length > 0 && page.root.activeElement?.id === 'card', 'the card does not open');
  return card;
}

function write(page: Page, selector: string, text: string): void {
  const field = page.one<HTMLTextAreaElement | HTMLInputElement | HTMLSelectElement>(selector);
  field.value = text;
  field.dispatchEvent(field instanceof HTMLSelectElement ? new Event('change', { bubbles: true }) : new InputEvent('input', { bubbles: true }));
}

const submit = (page: Page): void => page.one('form [type=submit]').click();

describe('hall-supervision-board', () => {
  before(() => setViewport({ width: 1280, height: 900 }));
  after(() => setViewport({ width: 1000, height: 800 }));

  it('says in one sentence how many cards wait and how many cases are late, and draws the cards with their words', async () => {
    const page = await open();
    await page.until(() => page.all('.card').length === 3, 'no cards are drawn');
    const cards = await cardsOf(page);
    expect(page.text('#view')).to.contain(`${cards.length} 张卡待处理`).and.to.match(/在办的有 \d+ 件超期/);
    const [red, yellow, warning] = page.texts('.card');
    for (const [text, word, level] of [[red, '红牌', 'red'], [yellow, '黄牌', 'yellow'], [warning, '预警', 'warning']] as const) expect(text).to.contain(word).and.to.contain(String(cards.filter((card) => card.level === level).length));
    expect(page.text('.bar')).to.contain(supervisor);
    await page.accessible();
  });

  it('says that all is well where nothing waits', async () => {
    const page = await open(supervisor, { situation: 'nothing', watch: 'empty' });
    await page.sees('没有待处理的卡，在办的都没有超期');
    await show(page, 'cards');
    await page.sees('没有待处理的监察卡');
    await show(page, 'late');
    await page.sees('没有超期的办件');
    await page.accessible();
  });

  for (const [locale, cards, late, sentence, advice] of [
    ['zh-CN', { warning: 0, yellow: 1, red: 2 }, 0, '3 张卡待处理，在办的都没有超期', '事项办结后，已发的黄牌、红牌仍要答复和裁定。'],
    ['zh-CN', { warning: 2, yellow: 0, red: 0 }, 0, '2 张卡待处理，在办的都没有超期', ''],
    ['zh-CN', { warning: 0, yellow: 0, red: 0 }, 4, '没有待处理的卡，在办的有 4 件超期', ''],
    ['en', { warning: 0, yellow: 0, red: 1 }, 0, '1 card waits, but no open case is late', 'A yellow or red card still has to be answered and decided after its case is settled.'],
    ['en', { warning: 0, yellow: 2, red: 1 }, 1, '3 cards wait and 1 open case is late', ''],
    ['en', { warning: 0, yellow: 0, red: 0 }, 2, 'No card waits, but 2 open cases are late', ''],
    ['en', { warning: 0, yellow: 0, red: 0 }, 0, 'No card waits and no open case is late', 'This changes by itself when a card is issued.'],
  ] as const) {
    it(`is right with ${cards.yellow + cards.red} cards of what was late, ${cards.warning} warnings and ${late} late cases, in ${locale}`, async () => {
      const page = await LivePage.open<HallSupervisionBoard>(html`<hall-supervision-board></hall-supervision-board>`, { mocks: { situation: 'late' }, locale, between: async (request, answer) => {
        const response = await answer(request);
        if (!request.url.includes('/supervision') || !response.ok) return response;
        const overview = (await response.json()) as SupervisionOverview;
        return Response.json({ ...overview, cards, departments: overview.departments.map((one, at) => ({ ...one, late: at === 0 ? late : 0 })) }, response);
      } });
      await page.until(() => page.all('form.sign-in').length > 0, 'nobody is asked to sign in');
      await signIn(page, supervisor);
      await page.sees(sentence, '#view');
      expect(page.texts('.overview > p.quiet:not(:last-child)').join('')).to.equal(advice);
    });
  }

  it('leads from a card of the overview to those of its level, and filters by state and department', async () => {
    const page = await open();
    await page.until(() => page.all('.card').length === 3, 'no cards are drawn');
    page.one('.card[data-level=yellow]').click();
    await page.until(() => page.all('.list .row').length > 0, 'no card is listed');
    expect(new Set(page.texts('.list .row .card-mark'))).to.deep.equal(new Set(['黄牌']));
    page.press('全部级别');
    write(page, '#state', 'all');
    const all = await cardsOf(page, supervisor, '&state=all');
    await page.until(() => page.all('.row').length === Math.min(25, all.length), 'the state does not count');
    const department = all[0]?.department;
    write(page, '#department', department?.id ?? '');
    await page.until(() => page.all('.row').length === all.filter((card) => card.department.id === department?.id).length && page.texts('.row').every((row) => row.includes(department?.name.zh ?? '?')), 'the department does not count');
    write(page, '#state', 'decided');
    page.press('黄牌');
    await page.accessible();
  });

  it('opens a card by keys alone: case, step, person, rule and times; Escape leads back', async () => {
    const page = await open();
    await show(page, 'cards');
    page.one('.row').focus();
    await sendKeys({ press: 'End' });
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'Enter' });
    await page.until(() => page.root.activeElement?.id === 'card', 'the focus does not come to the card');
    const [card] = await cardsOf(page);
    expect(page.text('#card')).to.equal(card?.ruleText.zh);
    for (const text of [card?.subject.name.zh, card?.department.name.zh, '发卡时间', '环节', '经办']) expect(page.text('.pane')).to.contain(text);
    await page.until(() => page.said.includes('已打开'), 'it is not said');
    await page.accessible();
    await sendKeys({ press: 'Escape' });
    await page.until(() => page.root.activeElement?.classList.contains('row') === true, 'the focus does not come back to the row');
  });

  it('lets a clerk answer a card of their department, and no empty word', async () => {
    const page = await open('1101');
    const card = await openCard(page, 'reply', '1101');
    expect(page.all('[data-view=thresholds]')).to.have.length(0);
    expect(page.all('[data-action]').map((button) => button.dataset['action'])).to.deep.equal(['reply']);
    page.one('[data-action=reply]').click();
    await page.until(() => page.root.activeElement?.id === 'text', 'no form unfolds');
    submit(page);
    await page.sees('请填写', 'form');
    await page.accessible();
    write(page, '#text', '现场核查改期，已与申请人商定。');
    const acted = oneEvent(page.element, 'hall-card-acted');
    submit(page);
    expect(((await acted) as HallCardActedEvent).detail).to.deep.equal({ cardId: card.id, level: card.level, action: 'reply', state: 'answered' });
    await page.sees('部门答复', '.pane');
    expect(page.text('.said')).to.equal('现场核查改期，已与申请人商定。');
    expect(page.text('.pane')).to.contain('待裁定').and.to.contain('等值班长裁定');
    await page.until(() => page.root.activeElement?.id === 'card', 'the focus is lost');
  });

  it('lets a supervisor cancel a card with a reason, which leaves the list of what waits', async () => {
    const page = await open();
    const card = await openCard(page, 'cancel');
    const before = (await cardsOf(page)).length;
    page.one('[data-action=cancel]').click();
    await page.until(() => page.all('#text').length > 0, 'no form unfolds');
    expect(page.text('form')).to.contain('不再计入公开数据');
    write(page, '#text', '期限因不可抗力顺延。');
    submit(page);
    await page.sees('已撤销', '.pane');
    expect((await asStaff<Card>(page, supervisor, `/cards/${card.id}`)).decision).to.deep.include({ outcome: 'cancelled', text: '期限因不可抗力顺延。' });
    await page.until(() => page.all(`.row[data-id="${card.id}"]`).length === 0 && page.text('[data-view=cards]').includes(String(before - 1)), 'the list stays as it was');
  });

  it('keeps what was typed when somebody else was quicker, and says so', async () => {
    const page = await open();
    // One that its department can answer meanwhile.
    const theirs = await cardsOf(page, '1101');
    const card = await openCard(page, 'uphold', supervisor, ({ id }) => theirs.some((one) => one.id === id && one.actions.includes('reply')));
    page.one('[data-action=uphold]').click();
    await page.until(() => page.all('#text').length > 0, 'no form unfolds');
    write(page, '#text', '未见整改措施。');
    expect((await asStaff<Card>(page, '1101', `/cards/${card.id}/actions`, { version: card.version, action: 'reply', text: '正在整改。' })).state).to.equal('answered');
    submit(page);
    await page.sees('监察卡已被他人更新', '.pane');
    await page.sees('正在整改。', '.pane');
    expect(page.one<HTMLTextAreaElement>('#text').value).to.equal('未见整改措施。');
    await page.accessible();
    submit(page);
    await page.sees('已维持', '.pane');
  });

  it('shows by itself what others do', async () => {
    const page = await open();
    const card = await openCard(page, 'cancel');
    const other = (await cardsOf(page)).find(({ id, actions }) => id !== card.id && actions.includes('cancel'));
    if (!other) throw new Error('There is one card only');
    await page.until(() => page.hall.calls.some((call) => call.includes('supervision.dezhou')), 'nothing is listened to');
    await asStaff(page, supervisor, `/cards/${other.id}/actions`, { version: other.version, action: 'cancel', text: '重复。' });
    await page.until(() => page.all(`.row[data-id="${other.id}"]`).length === 0, 'the list stays as it was');
    await asStaff(page, supervisor, `/cards/${card.id}/actions`, { version: card.version, action: 'cancel', text: '重复。' });
    await page.sees('您查看期间，这张卡有了变化', '.pane');
    page.press('知道了');
    await page.until(() => !page.text('.pane').includes('您查看期间'), 'the news stay');
  });

  it('lists late cases and has one watched more closely with a reason', async () => {
    const page = await open();
    await show(page, 'late', '.rows');
    const { data } = await asStaff<CaseList>(page, supervisor, '/halls/dezhou/cases?view=late');
    const one = data.find(({ oversight }) => oversight.level !== 'escalated');
    if (!one) throw new Error('No case can be escalated');
    expect(page.text('.row .due.late')).to.match(/超期/);
    page.one(`.row[data-id="${one.id}"]`).click();
    await page.until(() => page.root.activeElement?.id === 'case', 'the case does not open');
    page.one<HTMLInputElement>('input[value=escalated]').click();
    submit(page);
    await page.sees('请填写', 'form');
    write(page, '#reason', '承诺时限已过，请于今日办结。');
    await page.accessible();
    const supervised = oneEvent(page.element, 'hall-case-supervised');
    submit(page);
    expect(((await supervised) as HallCaseSupervisedEvent).detail).to.deep.equal({ caseId: one.id, caseNo: one.caseNo, level: 'escalated' });
    await page.sees('提级督办中', '.pane');
    expect(page.text('.pane')).to.contain('承诺时限已过，请于今日办结。').and.to.contain('已是最高一级督办');
  });

  it('does not offer a clerk what supervisors do', async () => {
    const page = await open('1101');
    await show(page, 'late', '.rows');
    page.one('.row').click();
    await page.until(() => page.all('#case').length > 0, 'the case does not open');
    expect(page.all('form')).to.have.length(0);
    expect(page.all('#department, #pressing')).to.have.length(0);
  });

  it('draws load and the last fourteen days with values in words, and a table behind each', async () => {
    const page = await open();
    await show(page, 'load', '.bars');
    expect(page.text('#view')).to.match(/在办 \d+ 件/);
    for (const value of page.texts('#departments ~ .bars .bar-value')) expect(value).to.match(/^\d+ 件/);
    for (const details of page.all<HTMLDetailsElement>('details.data')) details.open = true;
    expect(page.all('table')).to.have.length(2);
    expect(page.all('[style]')).to.have.length(0);
    await page.accessible();
    await show(page, 'days', '.columns');
    for (const chart of page.all('.bars')) expect(chart.querySelectorAll('li')).to.have.length(14);
    page.one<HTMLDetailsElement>('details.data').open = true;
    expect(page.all('tbody tr')).to.have.length(14);
    await page.accessible();
  });

  it('lets a supervisor set the rules, and says what may not be', async () => {
    const page = await open();
    await show(page, 'thresholds', '#dueSoonDays');
    write(page, '#dueSoonDays', '99');
    submit(page);
    await page.sees('请填写 0 到 10 的整数');
    expect(page.root.activeElement?.id).to.equal('dueSoonDays');
    write(page, '#dueSoonDays', '2');
    write(page, '#feeWithoutBasis', 'off');
    await page.accessible();
    submit(page);
    await page.sees('规则已保存');
    expect(await asStaff<SupervisionSettings>(page, supervisor, '/halls/dezhou/supervision-settings')).to.deep.include({ dueSoonDays: 2, version: 1 });
  });

  it('keeps the rules that were typed when somebody else has saved, and shows theirs beside one’s own', async () => {
    const page = await open();
    await show(page, 'thresholds', '#dueSoonDays');
    const held = await asStaff<SupervisionSettings>(page, supervisor, '/halls/dezhou/supervision-settings');
    write(page, '#dueSoonDays', '2');
    write(page, '#urgeEveryDays', '5');
    await asStaff(page, supervisor, '/halls/dezhou/supervision-settings', { ...held, dueSoonDays: 3 });
    submit(page);
    await page.sees('设置已被他人更新');
    expect(page.one<HTMLInputElement>('#dueSoonDays').value).to.equal('2');
    expect(page.text('#dueSoonDays-theirs')).to.contain('3 个工作日');
    expect(page.all('#urgeEveryDays-theirs')).to.have.length(0);
    await page.accessible();
    submit(page);
    await page.sees('规则已保存');
    expect(await asStaff<SupervisionSettings>(page, supervisor, '/halls/dezhou/supervision-settings')).to.deep.include({ dueSoonDays: 2, urgeEveryDays: 5, version: 2 });
  });

  it('says that contact is lost and since when, and goes on when it is back', async () => {
    const page = await open();
    await page.until(() => page.hall.calls.some((call) => call.includes('supervision.dezhou')), 'nothing is listened to');
    await page.until(() => page.all('.card').length === 3, 'no cards are drawn');
    page.hall.cut();
    await page.sees('与大厅失去联系');
    await show(page, 'cards', '#view');
    await page.until(() => page.texts('button').includes('重试'), 'nobody can try again');
    page.hall.restore();
    page.press('重试');
    await page.until(() => page.all('.rows').length > 0, 'nothing comes back');
  });

  it('asks to sign in again when the session is over, and has everything as it was', async () => {
    const page = await open();
    const card = await openCard(page, 'uphold');
    page.one('[data-action=uphold]').click();
    await page.until(() => page.all('#text').length > 0, 'no form unfolds');
    write(page, '#text', '未见整改措施。');
    await page.element.updateComplete;
    page.press('退出登录');
    await page.until(() => page.all('#staff-no').length > 0, 'nobody is asked to sign in');
    await signIn(page, supervisor).catch(() => undefined);
    await page.until(() => page.all('#text').length > 0, 'the form is gone');
    expect(page.one<HTMLTextAreaElement>('#text').value).to.equal('未见整改措施。');
    page.press('退出登录');
    await page.until(() => page.all('#staff-no').length > 0, 'nobody is asked to sign in');
    // Whoever comes next finds nothing of the one before.
    await signIn(page, '1101');
    expect(page.text('#view')).to.contain('本部门');
    expect(page.text()).to.not.contain(card.id);
  });

  it('speaks English, and links the case where the page says how', async () => {
    const page = await LivePage.open<HallSupervisionBoard>(html`<hall-supervision-board case-url="?case={id}"></hall-supervision-board>`, { mocks: { situation: 'late' }, locale: 'en' });
    await page.until(() => page.all('#staff-no').length > 0, 'nobody is asked to sign in');
    page.one<HTMLInputElement>('#staff-no').value = supervisor;
    page.one<HTMLInputElement>('#password').value = 'hallkit-dezhou';
    page.press('Sign in');
    await page.sees('waiting');
    expect(page.text('#view')).to.match(/\d+ cards? waits?/);
    await show(page, 'late', '.rows');
    page.one('.row').click();
    await page.until(() => page.all('#case').length > 0, 'the case does not open');
    expect(page.one<HTMLAnchorElement>('.pane a').getAttribute('href')).to.match(/^\?case=cs_/);
    await page.accessible();
  });
});
