import { mockTokens } from '@hallkit/mocks';
import type { MockOptions } from '@hallkit/mocks';
import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { Case, CaseActionRequest, CaseList } from '@hallkit/contract';
import { LivePage } from '../../testing/live-page.ts';
import type { LivePageOptions } from '../../testing/live-page.ts';
import type { HallCaseActedEvent, HallCaseOpenedEvent } from './case-desk.events.ts';
import type { HallCaseDesk } from './case-desk.ts';
import './case-desk.define.ts';

type Page = LivePage<HallCaseDesk>;
const [market, health, fire] = ['1101', '1102', '1103'] as const;
const approver = (clerk: string): string => clerk.replace('11', '12');

/** The desk of somebody who has signed in. */
async function open(staffNo: string, mocks: MockOptions = { situation: 'submitted' }, content = html`<hall-case-desk></hall-case-desk>`, more: LivePageOptions = {}): Promise<Page> {
  const page = await LivePage.open<HallCaseDesk>(content, { mocks, ...more });
  await page.until(() => page.all('form.sign-in').length > 0, 'nobody is asked to sign in');
  await signIn(page, staffNo);
  return page;
}

async function signIn(page: Page, staffNo: string): Promise<void> {
  page.one<HTMLInputElement>('#staff-no').value = staffNo;
  page.one<HTMLInputElement>('#password').value = 'hallkit-dezhou';
  page.press('登录');
  await page.until(() => page.all('.rows, .empty').length > 0, 'no cases come');
}

/** What somebody else of the staff does meanwhile. */
async function asStaff<Answer>(page: Page, staffNo: string, path: string, body?: object): Promise<Answer> {
  const headers = { authorization: `Bearer mock-staff-${staffNo}`, 'content-type': 'application/json' };
  const answer = await page.hall.fetch(new Request(`https://hall.example/api/v1${path}`, body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers }));
  return (await answer.json()) as Answer;
}

const casesOf = async (page: Page, staffNo: string, view = 'open'): Promise<CaseList['data']> => (await asStaff<CaseList>(page, staffNo, `/halls/dezhou/cases?view=${view}`)).data;

async function act(page: Page, staffNo: string, action: CaseActionRequest['action'], more: object = {}): Promise<Case> {
  const [one] = [...(await casesOf(page, staffNo)), ...(await casesOf(page, staffNo, 'waiting'))];
  const { version } = await asStaff<Case>(page, staffNo, `/cases/${one?.id}`);
  return asStaff<Case>(page, staffNo, `/cases/${one?.id}/actions`, { version, action, ...more });
}

const openFirst = async (page: Page): Promise<void> => {
  page.one('.row').click();
  await page.until(() => page.all('#case').length > 0, 'no case opens');
};
const actions = (page: Page): string[] => page.all('[data-action]').map((button) => button.dataset['action'] ?? '');

describe('hall-case-desk', () => {
  before(() => setViewport({ width: 1280, height: 900 }));
  after(() => setViewport({ width: 1000, height: 800 }));

  it('lists the cases of the department by due date, in words and days', async () => {
    const page = await open(health);
    expect(page.texts('.row').length).to.be.greaterThan(0);
    expect(page.text('.row')).to.match(/德州样例餐饮有限公司/).and.to.match(/个工作日|今天到期/).and.to.match(/DZ\d+-\d\d/);
    expect(page.text('.views')).to.contain('待办').and.to.contain('等待中');
    expect(page.text('.bar')).to.contain(health);
    await page.accessible();
  });

  it('marks what is overdue by icon, word and days', async () => {
    const page = await open(market, { situation: 'late' });
    await page.until(() => page.all('.row .due.late').length > 0, 'nothing is overdue');
    expect(page.text('.row .due.late')).to.match(/超期 \d+ 个工作日/);
    expect(page.all('.row .due.late svg')).to.have.length(1);
    expect(page.text('.summary')).to.contain('1 件已超期');
  });

  it('goes through the list and opens a case by keys alone, and tells the page', async () => {
    const page = await open(market, { situation: 'submitted' });
    const opened = oneEvent(page.element, 'hall-case-opened');
    page.one('.row').focus();
    await sendKeys({ press: 'End' });
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'Enter' });
    const { detail } = (await opened) as HallCaseOpenedEvent;
    expect(detail.caseNo).to.match(/^DZ\d+-\d\d$/);
    await page.until(() => page.root.activeElement?.id === 'case', 'the focus does not come to the case');
    expect(page.text('.case-head')).to.contain(detail.caseNo).and.to.contain('李小敏');
    for (const part of ['受理期限', '承诺期限', '法定期限']) expect(page.text('.clocks')).to.contain(part);
    expect(page.text('.log')).to.contain('提交申请').and.to.contain('申请人');
    await page.accessible();
    await sendKeys({ press: 'Escape' });
    await page.until(() => page.root.activeElement?.classList.contains('row') === true, 'the focus does not come back to the row');
  });

  it('tells the times of a case by the clocks of its hall', async () => {
    const page = await open(market, { situation: 'submitted' });
    await openFirst(page);
    const stamp = page.one<HTMLTimeElement>('.log time').dateTime;
    const time = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(stamp));
    expect(page.text('.log time')).to.contain(time);
  });

  it('offers what the server names, and takes what needs nothing by one key', async () => {
    const page = await open(health);
    await openFirst(page);
    expect(actions(page)).to.include('accept').and.not.to.include('grant');
    const acted = oneEvent(page.element, 'hall-case-acted');
    page.one('#case').focus();
    await sendKeys({ press: 'a' });
    expect(((await acted) as HallCaseActedEvent).detail).to.include({ action: 'accept', state: 'accepted' });
    await page.sees('已受理', '.state');
    await page.until(() => page.said.includes('已完成：受理'), 'it is not said');
    expect(actions(page)).to.include('startProcessing').and.not.to.include('accept');
  });

  it('gives the one-time notice: papers picked, words of one’s own, and nothing empty', async () => {
    const page = await open(health);
    await openFirst(page);
    page.press('一次告知补正');
    await page.until(() => page.all('.items').length > 0, 'no form unfolds');
    page.press('一次告知补正');
    await page.until(() => page.all('.items').length === 0, 'it does not fold up');
    await sendKeys({ press: 's' });
    await page.until(() => page.all('.items').length > 0, 'no form unfolds by its key');
    page.one<HTMLButtonElement>('.action-form [type=submit]').click();
    await page.sees('请至少列出一项', '.action-form');
    await page.until(() => page.root.activeElement?.id === 'need-items', 'the focus does not come to what is missing');
    page.one<HTMLButtonElement>('.picks button').click();
    await page.until(() => page.all('.items li').length === 1, 'the paper is not picked');
    page.press('+ 其他内容');
    await page.until(() => page.all('.items li').length === 2, 'nothing can be added');
    const [, other] = page.all<HTMLTextAreaElement>('.items textarea');
    (other as HTMLTextAreaElement).value = '说明疏散通道宽度';
    other?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await page.accessible();
    page.one<HTMLButtonElement>('.action-form [type=submit]').click();
    await page.sees('请补材料', '.state');
    expect(page.text('#notice')).to.contain('补正告知');
    expect(page.texts('.asked li')[1]).to.equal('说明疏散通道宽度');
    await page.accessible();
  });

  it('asks once more before a refusal, and says what will happen', async () => {
    const page = await open(market, { situation: 'late' });
    await page.element.updateComplete;
    page.press('退出登录');
    await page.until(() => page.all('#staff-no').length > 0, 'one cannot sign out');
    await signIn(page, approver(market));
    await openFirst(page);
    page.press('不予批准');
    await page.until(() => page.all('#need-reason').length > 0, 'no form unfolds');
    expect(page.one<HTMLTextAreaElement>('#need-remedies').value).to.contain('行政复议');
    page.type('理由', '现场核查发现操作流程不符合要求');
    page.one<HTMLButtonElement>('.action-form [type=submit]').click();
    await page.sees('请填写这一项', '.action-form');
    expect(page.one('#need-legalBasis').getAttribute('aria-invalid')).to.equal('true');
    expect(page.one('#need-ground').getAttribute('aria-invalid')).to.equal('true');
    page.type('法律依据', '《食品经营许可和备案管理办法》第二十一条');
    const ground = page.one<HTMLSelectElement>('#need-ground');
    ground.value = 'conditionsNotMet';
    ground.dispatchEvent(new Event('change'));
    page.one<HTMLButtonElement>('.action-form [type=submit]').click();
    await page.sees('办结后不能改回', '.last');
    expect(page.hall.calls.filter((call) => call.endsWith('/actions'))).to.deep.equal([]);
    await page.accessible();
    page.press('返回修改');
    await page.until(() => page.all<HTMLTextAreaElement>('#need-reason')[0]?.value.startsWith('现场核查') === true, 'what was typed is gone');
    page.one<HTMLButtonElement>('.action-form [type=submit]').click();
    await page.sees('办结后不能改回', '.last');
    page.press('确认不予批准');
    await page.sees('未批准', '.state');
    expect(page.text('#decision')).to.contain('决定');
  });

  it('shows what others did meanwhile and keeps what was typed', async () => {
    const page = await open(health);
    await openFirst(page);
    page.press('转交');
    await page.until(() => page.all('#need-reason').length > 0, 'no form unfolds');
    page.type('理由', '不归本部门管');
    await act(page, health, 'accept');
    await page.sees('您查看期间，这件办件有了变化');
    expect(page.text('.notice')).to.contain('受理');
    await page.sees('已受理', '.state');
    expect(page.one<HTMLTextAreaElement>('#need-reason').value).to.equal('不归本部门管');
    page.press('知道了');
    await page.until(() => page.all('.notice').length === 0, 'the news do not go');
  });

  it('tells a step that was out of date, with what has become of the case', async () => {
    const page = await open(health, { situation: 'submitted' }, html`<hall-case-desk></hall-case-desk>`, {
      // Nothing live: the page learns it by its own step.
      between: (request, answer) => (request.url.includes('/events') ? Promise.reject(new TypeError('Failed to fetch')) : answer(request)),
    });
    await openFirst(page);
    await act(page, health, 'accept');
    page.press('受理');
    await page.until(() => page.all('.notice[role=alert]').length > 0, 'the refusal is not told');
    expect(page.text('.notice[role=alert]')).to.contain('您填写的内容还在');
    await page.sees('已受理', '.state');
    expect(actions(page)).not.to.include('accept');
  });

  it('shows a paper beside the form, page by page, and notes that the original was seen', async () => {
    const page = await open(health);
    await openFirst(page);
    await page.until(() => page.all('.papers li').length > 0, 'no papers');
    const look = page.all<HTMLButtonElement>('.papers button').filter((button) => button.textContent?.trim() === '查看');
    const uploaded = page.all('.papers li').find((li) => li.textContent?.includes('已上传'));
    expect(look.length).to.be.greaterThan(0);
    uploaded?.querySelector<HTMLButtonElement>('button[aria-expanded]')?.click();
    await page.until(() => (page.root.querySelector('canvas')?.width ?? 300) !== 300, 'nothing is drawn');
    expect(page.one('canvas').getAttribute('aria-label')).to.contain('第 1 页');
    expect(page.one<HTMLAnchorElement>('.viewer a').href).to.match(/^blob:/);
    await page.accessible();
    expect(uploaded?.textContent).to.contain('申请人上传');
    page.press('已核对原件');
    await page.until(() => page.said === '已记为核对过原件，B 级', 'it is not said');
    expect(uploaded?.textContent).to.contain('核对过原件');
  });

  it('writes to the applicant and keeps what is half written', async () => {
    const page = await open(health);
    await openFirst(page);
    page.type('给申请人写消息', '请看平面图第 2 页');
    page.press('发送');
    await page.until(() => page.texts('.messages li').length === 1, 'the message is not there');
    expect(page.text('.messages li')).to.contain('请看平面图第 2 页');
    expect(page.one<HTMLTextAreaElement>('#reply').value).to.equal('');
  });

  it('assigns a case to somebody of the department, oneself first', async () => {
    const page = await open(health);
    await openFirst(page);
    page.press('分派');
    await page.until(() => page.all('#need-staffId').length > 0, 'no form unfolds');
    const people = page.texts('#need-staffId option').slice(1);
    expect(people.some((text) => text.includes(health)) && people.some((text) => text.includes(approver(health)))).to.equal(true);
    expect(page.one<HTMLSelectElement>('#need-staffId').selectedOptions[0]?.textContent).to.contain(health);
    page.one<HTMLButtonElement>('.action-form [type=submit]').click();
    await page.sees('经办：', '.case-head');
    page.press('我的');
    await page.until(() => page.all('.row').length === 1, 'it is not among mine');
  });

  it('looks for a number wherever the case stands, and says where there is none', async () => {
    const page = await open(fire, { situation: 'underWay' });
    expect(page.text('.empty')).to.contain('没有待办的办件');
    await page.accessible();
    const [one] = await casesOf(page, fire, 'waiting');
    page.type('按编号查找', one?.caseNo.slice(0, 12) ?? '');
    await page.until(() => page.all('.row').length === 1, 'it is not found');
    page.type('按编号查找', 'DZ9999');
    await page.sees('没有编号以 DZ9999 开头的办件');
    page.press('等待中');
    await page.until(() => page.text('.row').includes('请补材料'), 'the view does not come back');
  });

  it('stands in the address and comes from it', async () => {
    const page = await open(health, { situation: 'submitted' }, html`<hall-case-desk routing="hash"></hall-case-desk>`);
    const before = window.location.href;
    await openFirst(page);
    expect(window.location.hash).to.match(/^#\?case=cs_\w+$/);
    window.history.back();
    await page.until(() => page.all('#case').length === 0, 'Back does not lead to the list');
    expect(window.location.href).to.equal(before);
  });

  it('shows list and case one after the other where there is no room', async () => {
    await setViewport({ width: 360, height: 700 });
    const page = await open(health);
    await openFirst(page);
    expect(getComputedStyle(page.one('.inbox')).display).to.equal('none');
    expect(page.one('[part~=base]').scrollWidth).to.be.at.most(360);
    page.press('返回列表');
    await page.until(() => page.root.activeElement?.classList.contains('row') === true, 'the focus is lost');
    expect(getComputedStyle(page.one('.inbox')).display).to.equal('grid');
    await setViewport({ width: 1280, height: 900 });
  });

  it('leaves nothing of one person for the next, and goes on after a session that ran out', async () => {
    let over = false;
    const page = await open(health, { situation: 'submitted', fail: (operation) => (over && operation !== 'createSession' ? 'session.expired' : undefined) });
    await openFirst(page);
    page.press('转交');
    await page.until(() => page.all('#need-reason').length > 0, 'no form unfolds');
    page.type('理由', '不归本部门管');
    over = true;
    page.type('给申请人写消息', '您好');
    page.press('发送');
    await page.sees('登录已过期');
    over = false;
    await signIn(page, health);
    await page.until(() => page.all('#need-reason').length > 0, 'the case does not come back');
    expect(page.one<HTMLTextAreaElement>('#need-reason').value).to.equal('不归本部门管');
    page.press('退出登录');
    await page.until(() => page.all('#staff-no').length > 0, 'one cannot sign out');
    await signIn(page, market);
    expect(page.all('#case')).to.have.length(0);
    expect(page.text()).not.to.contain('不归本部门管');
  });

  it('speaks both languages and switches at once', async () => {
    const page = await open(health);
    await openFirst(page);
    page.provider.locale = 'en';
    await page.sees('What was done');
    await page.accessible();
    expect(page.text('.clocks')).not.to.match(/[\u4e00-\u9fff]/);
    expect(page.text('.actions-part')).not.to.match(/[\u4e00-\u9fff]/);
  });

  it('is for staff: a citizen’s token does not open it', async () => {
    const page = await LivePage.open<HallCaseDesk>(html`<hall-case-desk></hall-case-desk>`, { mocks: { situation: 'submitted' }, between: (request, answer) => answer(new Request(request, { headers: { ...Object.fromEntries(request.headers), authorization: `Bearer ${mockTokens.citizen}` } })) });
    await page.until(() => page.all('form.sign-in').length > 0, 'nobody is asked to sign in');
    expect(page.all('.rows')).to.have.length(0);
  });
});
