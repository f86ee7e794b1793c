import type { MockOptions } from '@hallkit/mocks';
import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { Complaint, ComplaintActionRequest, ComplaintList, ConsultationList } from '@hallkit/contract';
import { LivePage } from '../../testing/live-page.ts';
import type { LivePageOptions } from '../../testing/live-page.ts';
import type { HallAnswerActedEvent, HallAnswerOpenedEvent } from './answer-desk.events.ts';
import type { HallAnswerDesk } from './answer-desk.ts';
import './answer-desk.define.ts';

type Page = LivePage<HallAnswerDesk>;
const [market, health, supervisor] = ['1101', '1102', '1900'] as const;

async function open(staffNo: string, content = html`<hall-answer-desk></hall-answer-desk>`, mocks: MockOptions = {}, more: LivePageOptions = {}): Promise<Page> {
  const page = await LivePage.open<HallAnswerDesk>(content, { mocks, ...more });
  await page.until(() => page.all('form.sign-in').length > 0, 'nobody is asked to sign in');
  page.one<HTMLInputElement>('#staff-no').value = staffNo;
  page.one<HTMLInputElement>('#password').value = 'hallkit-dezhou';
  page.press(page.provider.locale === 'en' ? 'Sign in' : '登录');
  await page.until(() => page.all('.rows, .empty').length > 0, 'no list comes');
  return page;
}

/** What somebody else of the staff does meanwhile. */
async function asStaff<Answer>(page: Page, staffNo: string, path: string, body?: object): Promise<Answer> {
  const headers = { authorization: `Bearer mock-staff-${staffNo}`, 'content-type': 'application/json' };
  const answer = await page.hall.fetch(new Request(`https://hall.example/api/v1${path}`, body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers }));
  return (await answer.json()) as Answer;
}

async function openRow(page: Page, text: string): Promise<void> {
  await page.until(() => page.all('.row').some((row) => row.textContent?.includes(text)), `no row says ${text}`);
  page.all('.row').find((row) => row.textContent?.includes(text))?.click();
  await page.until(() => page.all('#record').length > 0, 'nothing opens');
}

async function tab(page: Page, name: string): Promise<void> {
  page.press(name);
  await page.until(() => page.text('#inbox').includes(name) && page.all('.rows, .empty').length > 0, `${name} does not come`);
}
/** Presses the button of an action. */
async function take(page: Page, action: string): Promise<void> {
  await page.until(() => page.all(`[data-action=${action}]`).length > 0, `${action} cannot be done`);
  page.one(`[data-action=${action}]`).click();
}
const actions = (page: Page): string[] => page.all('[data-action]').map((button) => button.dataset['action'] ?? '');

async function act(page: Page, staffNo: string, text: string, request: Omit<ComplaintActionRequest, 'version'>): Promise<Complaint> {
  const { data } = await asStaff<ComplaintList>(page, staffNo, '/halls/dezhou/complaints?view=open&limit=100');
  const { id } = data.find(({ excerpt }) => excerpt.includes(text)) as ComplaintList['data'][number];
  const { version } = await asStaff<Complaint>(page, staffNo, `/complaints/${id}`);
  return asStaff<Complaint>(page, staffNo, `/complaints/${id}/actions`, { version, ...request });
}

describe('hall-answer-desk', () => {
  before(() => setViewport({ width: 1280, height: 900 }));
  after(() => setViewport({ width: 1000, height: 800 }));

  it('lists complaints, questions and bad ratings with their counts, what is late in words', async () => {
    const page = await open(market);
    await page.until(() => page.texts('.tabs .count').length === 3, 'the tabs are not counted');
    expect(page.texts('.tabs button')).to.have.length(3);
    expect(page.text('.row')).to.match(/DZT\d+/).and.to.match(/个工作日|今天到期/);
    await page.accessible();
    await tab(page, '咨询');
    expect(page.text('.row')).to.match(/DZZ\d+/);
    await page.accessible();
    await tab(page, '差评');
    expect(page.text('.row')).to.match(/不满意/).and.not.to.match(/DZP\d+|\d+ 号/);
    await page.accessible();
  });

  it('begins where something waits, and goes back to what is empty when asked', async () => {
    const page = await open(market, html`<hall-answer-desk></hall-answer-desk>`, {}, {
      between: async (request, answer) => {
        const response = await answer(request);
        if (!/\/halls\/dezhou\/complaints$/.test(new URL(request.url).pathname) || !response.ok) return response;
        const list = (await response.json()) as ComplaintList;
        return Response.json({ ...list, data: [], counts: { ...list.counts, open: 0 } });
      },
    });
    await page.until(() => page.text('#inbox').includes('咨询') && page.all('.row').length > 0, 'an empty list stays in the way');
    await tab(page, '投诉建议');
    expect(page.all('.empty').length).to.be.above(0);
  });

  it('opens a complaint by keys alone, shows all that staff may know, and not who wrote it', async () => {
    const page = await open(market);
    const opened = oneEvent(page.element, 'hall-answer-opened');
    page.one('.row').focus();
    await sendKeys({ press: 'End' });
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'Enter' });
    const { detail } = (await opened) as HallAnswerOpenedEvent;
    expect(detail).to.include({ tab: 'complaints' });
    await page.until(() => page.root.activeElement?.id === 'record', 'the focus does not come to it');
    expect(page.text('.record-head')).to.contain(detail.number ?? '-');
    for (const part of ['受理期限', '答复期限']) expect(page.text('.clocks')).to.contain(part);
    expect(page.text('section.log')).to.contain('提交人');
    expect(page.all('section.contact')).to.have.length(0);
    await page.accessible();
    await sendKeys({ press: 'Escape' });
    await page.until(() => page.root.activeElement?.classList.contains('row') === true, 'the focus does not come back to the row');
  });

  it('keeps what was written as text, and shows pictures whole when they are pressed, let go afterwards', async () => {
    const gone: string[] = [];
    const { revokeObjectURL } = URL;
    URL.revokeObjectURL = (address) => (gone.push(address), revokeObjectURL.call(URL, address));
    try {
      const page = await open(market);
      await openRow(page, '现场核查约好上午九点');
      expect(page.text('section.written .words')).to.contain('十一点才到');
      await page.until(() => page.all<HTMLImageElement>('.photo img').length === 1, 'the picture does not come');
      const { src } = page.one<HTMLImageElement>('.photo img');
      expect(src).to.match(/^blob:/);
      page.one('.photo').click();
      await page.until(() => page.all('.photo-whole').length === 1, 'it does not come whole');
      expect(page.one<HTMLImageElement>('.photo-whole').alt).to.equal('照片 1 / 1');
      page.press('返回列表');
      await page.until(() => gone.length === 2, 'its addresses are kept');
      expect(gone).to.include(src);
    } finally {
      URL.revokeObjectURL = revokeObjectURL;
    }
  });

  it('answers what is asked for: nothing empty is sent, then it is told and listed no more', async () => {
    const page = await open(market);
    await openRow(page, '现场核查约好上午九点');
    expect(actions(page)).to.include('answer').and.not.to.include('assign');
    await take(page, 'answer');
    await page.until(() => page.all('.action-form').length > 0, 'no form unfolds');
    page.one<HTMLFormElement>('.action-form').requestSubmit();
    await page.sees('请填写这一项', '.action-form');
    await page.until(() => page.root.activeElement?.id === 'need-text', 'the focus does not come to the field');
    page.type('答复内容', '已向您致歉，今后改约会提前一天通知。');
    const acted = oneEvent(page.element, 'hall-answer-acted');
    page.one<HTMLFormElement>('.action-form').requestSubmit();
    expect(((await acted) as HallAnswerActedEvent).detail).to.include({ action: 'answer', state: 'answered' });
    await page.sees('今后改约会提前一天通知', 'section.said');
    await page.until(() => page.said.includes('已完成：答复'), 'it is not said');
  });

  it('shows the newest where somebody was quicker, and keeps what was typed', async () => {
    const page = await open(market);
    await openRow(page, '现场核查约好上午九点');
    await take(page, 'answer');
    await page.until(() => page.all('.action-form').length > 0, 'no form unfolds');
    page.type('答复内容', '写了很久的答复。');
    await act(page, supervisor, '现场核查约好上午九点', { action: 'verify', finding: 'confirmed', text: '情况属实。' });
    page.one<HTMLFormElement>('.action-form').requestSubmit();
    await page.until(() => page.text('.record').includes('情况属实。'), 'the newest is not shown');
    expect(page.control<HTMLTextAreaElement>('答复内容').value).to.equal('写了很久的答复。');
  });

  it('tells somebody whom it is about that another has to deal with it', async () => {
    // Somebody had the page open before the complaint named them.
    const named = async (request: Request, answer: (request: Request) => Promise<Response>): Promise<Response> => {
      const got = await answer(request);
      return request.method === 'GET' && /\/complaints\/cp_/.test(request.url) ? Response.json({ ...((await got.json()) as Complaint), actions: ['start'] }) : got;
    };
    const page = await open(market, undefined, {}, { between: named });
    await openRow(page, '1101 号工作人员态度生硬');
    await take(page, 'start');
    await page.sees('涉及您本人', '[role=alert]');
    await page.accessible();
  });

  it('lets a supervisor see contacts, assign, and mark as a duplicate after one more question', async () => {
    const page = await open(supervisor);
    await page.until(() => page.all('[data-list=unassigned]').length > 0, 'supervisors have no view of what is to be assigned');
    await openRow(page, '父亲行动不便');
    expect(page.text('section.contact')).to.contain('陈思雨').and.to.contain('13800003212');
    await take(page, 'accept');
    await take(page, 'assign');
    await page.until(() => page.all<HTMLOptionElement>('#need-departmentId option').length > 5, 'there are no departments to choose');
    const select = page.one<HTMLSelectElement>('#need-departmentId');
    select.value = 'human-resources';
    select.dispatchEvent(new Event('change'));
    page.one<HTMLFormElement>('.action-form').requestSubmit();
    await page.sees('已转办', '.state');
    page.press('返回列表');
    await openRow(page, '连续三天上午取不到号');
    await take(page, 'markDuplicate');
    await page.until(() => page.all('.action-form').length > 0, 'no form unfolds');
    const { data } = await asStaff<ComplaintList>(page, supervisor, '/halls/dezhou/complaints?view=open');
    page.type('另一件的编号', data.find(({ excerpt }) => excerpt.includes('父亲行动不便'))?.number ?? '');
    page.one<HTMLFormElement>('.action-form').requestSubmit();
    await page.until(() => page.all('#last-question').length > 0, 'nobody is asked once more');
    page.press('确认标记为重复');
    await page.sees('不予受理', '.state');
  });

  it('takes over a public answer, and shows a refused publication at its field', async () => {
    const page = await open(supervisor);
    await tab(page, '咨询');
    page.one('[data-list=done]').click();
    const { data } = await asStaff<ConsultationList>(page, supervisor, '/halls/dezhou/consultation-inbox?view=done');
    const one = data.find(({ actions: able }) => able.includes('publish'));
    expect(one, 'a question that may be published').to.exist;
    await page.until(() => page.all(`.row[data-id="${one?.id}"]`).length > 0, 'it is not listed');
    page.one(`.row[data-id="${one?.id}"]`).click();
    await page.until(() => page.all('#record').length > 0, 'nothing opens');
    await take(page, 'publish');
    await page.until(() => page.all('#need-question').length > 0, 'no form unfolds');
    expect(page.control<HTMLTextAreaElement>('公开的问题').value).to.equal(one?.messages[0]?.text.slice(0, 500));
    page.type('公开的答复', '请打 13800003210 找我。');
    page.one<HTMLFormElement>('.action-form').requestSubmit();
    await page.until(() => page.one('#need-answer').getAttribute('aria-invalid') === 'true', 'the field is not marked');
    expect(page.root.activeElement?.id).to.equal('need-answer');
    expect(page.one('#need-question').getAttribute('aria-invalid')).to.equal('false');
    expect(page.control<HTMLTextAreaElement>('公开的答复').value).to.contain('13800003210');
    await page.accessible();
  });

  it('verifies a bad rating without a word of who gave it', async () => {
    const page = await open(supervisor);
    await tab(page, '差评');
    const before = page.all('.row').length;
    page.all('.row').find((row) => row.textContent?.includes('待核实'))?.click();
    await page.until(() => page.all('#record').length > 0, 'nothing opens');
    expect(page.text('.record')).to.contain('不显示是谁');
    await take(page, 'verify');
    await page.until(() => page.all('#need-finding').length > 0, 'no form unfolds');
    const select = page.one<HTMLSelectElement>('#need-finding');
    select.value = 'justified';
    select.dispatchEvent(new Event('change'));
    page.type('核实到的情况', '当日窗口只有一人。');
    page.one<HTMLFormElement>('.action-form').requestSubmit();
    await page.sees('已核实', '.state');
    expect(page.all('.row').length).to.be.at.most(before);
  });

  it('brings in by itself what comes to the department', async () => {
    const page = await open(health);
    await page.until(() => page.text('.tabs').includes('投诉'), 'no tabs');
    const count = page.all('.row').length;
    const { id, version } = await act(page, supervisor, '父亲行动不便', { action: 'accept' });
    await asStaff(page, supervisor, `/complaints/${id}/actions`, { version, action: 'assign', departmentId: 'health' });
    await page.until(() => page.all('.row').length === count + 1, 'it does not come');
  });

  it('keeps tab and record in the address, and lists under one another on a phone', async () => {
    await setViewport({ width: 360, height: 740 });
    const page = await open(market, html`<hall-answer-desk routing="hash"></hall-answer-desk>`);
    await tab(page, '咨询');
    expect(location.hash).to.equal('#?answer=questions');
    page.one('.row').click();
    await page.until(() => page.all('#record').length > 0, 'nothing opens');
    expect(location.hash).to.match(/answer=cn_/);
    expect(page.one('.inbox').offsetHeight).to.equal(0);
    expect(page.one('.desk').scrollWidth).to.be.at.most(360);
    history.back();
    await page.until(() => page.all('#record').length === 0 && page.text('#inbox') === '咨询', 'Back does not lead back');
    location.hash = '';
    await setViewport({ width: 1280, height: 900 });
  });

  it('speaks English', async () => {
    const page = await open(market, undefined, {}, { locale: 'en' });
    await page.until(() => page.text('.tabs').includes('Complaints'), 'it is not English');
    page.one('.row').click();
    await page.until(() => page.text('section.log').includes('Who wrote it'), 'the record is not English');
    await page.accessible();
  });
});
