import type { RatingInvitation } from '@hallkit/contract';
import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { liveHall } from '../../testing/live-hall.ts';
import type { LiveHall } from '../../testing/live-hall.ts';
import { LivePage } from '../../testing/live-page.ts';
import type { LivePageOptions } from '../../testing/live-page.ts';
import type { HallRating } from './rating.ts';
import './rating.define.ts';

type Page = LivePage<HallRating>;
const desk = 'dezhou.desk-06';

/** A visit at the desk, as far as it has come; answers with its ticket. */
async function visit(hall: LiveHall, end: 'called' | 'serving' | 'completed' = 'completed'): Promise<string> {
  await hall.act('/queues/dezhou.construction/tickets', {});
  const { ticket } = await hall.act<{ ticket: { id: string } }>(`/desks/${desk}/call-next`, {});
  if (end !== 'called') await hall.act(`/desks/${desk}/serve`, { ticketId: ticket.id });
  if (end === 'completed') await hall.act(`/desks/${desk}/finish`, { ticketId: ticket.id });
  return ticket.id;
}

const quiet = (key?: string): LiveHall => liveHall({ queue: { waiting: false } }, key);

async function ofTicket(options: LivePageOptions = {}, end?: 'called'): Promise<Page> {
  const hall = options.hall ?? quiet();
  const ticketId = await visit(hall, end);
  const page = await LivePage.open<HallRating>(html`<hall-rating ticket-id=${ticketId}></hall-rating>`, { ...options, hall });
  await page.until(() => page.all('fieldset, .notice').length > 0, 'nothing comes');
  return page;
}

async function choose(page: Page, words: string): Promise<void> {
  const input = page.all<HTMLInputElement>('.grade input').find(({ parentElement }) => parentElement?.textContent?.trim() === words);
  input?.click();
  await page.until(() => page.all('textarea').length === 1, 'the rest never comes');
}
const write = (page: Page, words: string): void => {
  const area = page.one<HTMLTextAreaElement>('textarea');
  area.value = words;
  area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};
const posts = (page: Page): number => page.hall.calls.filter((call) => call.startsWith('POST') && call.includes('rating')).length;

describe('hall-rating', () => {
  it('offers five grades in words, says of what, and takes one as it is', async () => {
    const page = await ofTicket();
    expect(page.texts('.grade')).to.deep.equal(['非常满意', '满意', '基本满意', '不满意', '非常不满意']);
    expect(page.text('legend')).to.equal('您对这次服务满意吗？');
    expect(page.text('#about')).to.contain('工程建设').and.to.contain('看不到是谁评的');
    await page.accessible();
    await choose(page, '满意');
    expect(page.texts('.chip')).to.deep.equal(['办得快', '讲得清楚', '态度好', '一次办成', '材料少']);
    expect(page.all('#phone')).to.have.length(0);
    await page.accessible();
    const rated = oneEvent(page.element, 'hall-rated') as Promise<HTMLElementEventMap['hall-rated']>;
    page.press('提交评价');
    const { detail } = await rated;
    expect([detail.grade, detail.trackingId.slice(0, 3)]).to.deep.equal(['satisfied', 'tr_']);
    await page.sees('谢谢您的评价');
    await page.until(() => page.focused === '谢谢您的评价', 'the focus is elsewhere');
    await page.until(() => page.said.includes('评价已提交：满意'), 'it is not said');
    await page.accessible();
  });

  it('is walked by arrow keys', async () => {
    const page = await ofTicket();
    page.one<HTMLInputElement>('.grade input').focus();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });
    expect(page.one<HTMLInputElement>('.grade input:checked').value).to.equal('fairlySatisfied');
    await page.until(() => page.texts('.chip').length === 11, 'good and bad words are not offered');
    expect(page.root.activeElement).to.equal(page.one('.grade input:checked'));
  });

  it('asks kindly what went wrong, says what follows and by when, and leads to the answer', async () => {
    const page = await ofTicket();
    await choose(page, '非常不满意');
    expect(page.text('#details')).to.equal('很抱歉没有让您满意，哪里没做好？');
    expect(page.text('.promise')).to.contain('1 个工作日内核实，5 个工作日内改正并答复您');
    page.all<HTMLInputElement>('.chip input')[0]?.click();
    write(page, '等了一个多小时');
    page.type('手机号', '1380013');
    page.press('提交评价');
    await page.sees('请填写 11 位手机号');
    expect([page.focused, posts(page)]).to.deep.equal(['#phone', 0]);
    await page.accessible();
    page.type('手机号', '138 0013 8000');
    page.press('提交评价');
    await page.sees('138****8000');
    expect(page.one('.due time').getAttribute('datetime')).to.match(/^\d{4}-\d{2}-\d{2}$/);
    expect(page.texts('.codes dd').map((text) => /^[A-Z0-9]{6,}$/.test(text))).to.deep.equal([true, true]);
    await page.accessible();
    page.press('看处理到哪一步');
    await page.sees('已收到，正在核实');
    expect(page.text('.outcome')).to.contain('等了一个多小时').and.to.contain('等得太久');
    await page.accessible();
  });

  it('leaves out what was chosen for another grade', async () => {
    let sent: unknown;
    const page = await ofTicket({ between: async (request, answer) => {
      if (request.method === 'POST') sent = await request.clone().json();
      return answer(request);
    } });
    await choose(page, '不满意');
    page.all<HTMLInputElement>('.chip input')[0]?.click();
    page.type('手机号', '13800138000');
    await choose(page, '满意');
    page.all<HTMLInputElement>('.chip input')[0]?.click();
    page.press('提交评价');
    await page.sees('谢谢您的评价');
    expect(sent).to.deep.equal({ grade: 'satisfied', tags: ['quick'] });
  });

  it('loses nothing without a network, and sends it once when that is back', async () => {
    const keys = new Set<string>();
    let refuse = true;
    const page = await ofTicket({ between: async (request, answer) => {
      if (request.method !== 'POST') return answer(request);
      keys.add(request.headers.get('idempotency-key') ?? '');
      // The hall has it, but its answer is lost.
      const response = await answer(request);
      if (refuse) throw new TypeError('Failed to fetch');
      return response;
    } });
    await choose(page, '不满意');
    write(page, '让我跑了两趟');
    page.press('提交评价');
    await page.sees('都还在', '[part~=base]');
    expect([page.one<HTMLTextAreaElement>('textarea').value, page.one<HTMLInputElement>('.grade input:checked').value]).to.deep.equal(['让我跑了两趟', 'dissatisfied']);
    refuse = false;
    dispatchEvent(new Event('online'));
    await page.sees('谢谢您的评价');
    expect(keys.size).to.equal(1);
  }).timeout(20_000);

  it('says why nothing can be rated: not yet, given, too long ago, nothing, unknown', async () => {
    const page = await ofTicket({}, 'called');
    await page.sees('还没有办完');
    await page.accessible();
    for (const [closed, words] of [['given', '已经评价过了'], ['expired', '不能再评价了'], ['nothing', '没有可以评价的服务']] as const) {
      const other = await ofTicket({ between: async (request, answer) => {
        const response = await answer(request);
        if (!request.url.endsWith('/rating')) return response;
        return new Response(JSON.stringify({ ...((await response.json()) as RatingInvitation), open: false, closed, grade: closed === 'given' ? 'satisfied' : null }), response);
      } });
      await other.sees(words);
      if (closed === 'given') expect(other.text()).to.contain('您的评价：满意');
      expect(other.one('a[href^="tel:"]')).to.exist;
      await other.accessible();
    }
    const unknown = await LivePage.open<HallRating>(html`<hall-rating ticket-id="tk_0000000000000000000000"></hall-rating>`);
    await unknown.sees('没有找到这项内容');
    const none = await LivePage.open<HallRating>(html`<hall-rating></hall-rating>`);
    await none.sees('要评价一次服务');
  });

  it('finds what became of a bad rating by number and query code, and nothing of what is not one', async () => {
    const page = await ofTicket();
    await choose(page, '不满意');
    write(page, '等了一个多小时');
    page.press('提交评价');
    await page.sees('查询码');
    const [number = '', code = ''] = page.texts('.codes dd');
    const { hall } = page;
    const look = await LivePage.open<HallRating>(html`<hall-rating></hall-rating>`, { hall });
    await look.sees('查差评的处理结果');
    await look.accessible();
    look.press('查处理结果');
    await look.sees('请填写编号');
    await look.until(() => look.focused === '#number', 'the focus is not where it is wrong');
    look.type('编号', `${number.slice(0, -1)}${number.endsWith('0') ? '1' : '0'}`);
    look.type('查询码', code);
    look.press('查处理结果');
    await look.sees('编号有误');
    look.type('编号', ` ${number.toLowerCase()} `);
    look.type('查询码', code === 'K7PM2X' ? 'K7PM2Y' : 'K7PM2X');
    look.press('查处理结果');
    await look.sees('没有查到，编号或查询码不对');
    look.type('查询码', code);
    look.press('查处理结果');
    await look.sees('等了一个多小时', '.outcome');
    await look.until(() => look.focused.includes('正在核实'), 'the focus does not go on');
    await look.accessible();
    look.press('查另一条');
    await look.until(() => look.focused === '#number', 'it does not lead back');
    expect(look.control('编号').value).to.equal('');
    const complaint = await hall.act<{ number: string; queryCode: string }>('/halls/dezhou/complaints', { kind: 'complaint', text: '门口没有坡道' });
    look.type('编号', complaint.number);
    look.type('查询码', complaint.queryCode);
    look.press('查处理结果');
    await look.sees('这不是评价的编号');
    expect(look.element.trackingId).to.equal(undefined);
  });

  it('tells somebody who was slower than their other hand that it is rated', async () => {
    const page = await ofTicket();
    await choose(page, '满意');
    const ticketId = page.element.ticketId ?? '';
    await page.hall.act(`/tickets/${ticketId}/rating`, { grade: 'verySatisfied' });
    page.press('提交评价');
    await page.sees('已经评价过了');
  });

  it('speaks both languages and switches at once', async () => {
    const page = await ofTicket({ locale: 'en' });
    expect(page.text('legend')).to.equal('Were you satisfied with this visit?');
    page.all<HTMLInputElement>('.grade input')[4]?.click();
    await page.sees('What went wrong?');
    await page.sees('5 working days');
    page.provider.locale = 'zh-CN';
    await page.sees('哪里没做好');
  });
});

describe('hall-rating at a desk', () => {
  async function atDesk(hall = quiet('dk_test_dezhou'), seconds = 60): Promise<Page> {
    const page = await LivePage.open<HallRating>(html`<hall-rating desk-id=${desk} idle-seconds=${seconds}></hall-rating>`, { hall });
    await page.until(() => page.all('.idle, fieldset').length > 0, 'nothing comes');
    await page.until(() => page.hall.calls.filter((call) => call.startsWith('GET /desks')).length > 1, 'never live');
    return page;
  }

  it('waits for the end of a visit, takes a rating, and keeps nothing', async () => {
    const page = await atDesk();
    expect(page.text('.idle')).to.contain('办完业务，请在这里评价');
    await page.accessible();
    const ticketId = await visit(page.hall, 'serving');
    expect(page.all('fieldset')).to.have.length(0);
    await page.hall.act(`/desks/${desk}/finish`, { ticketId });
    await page.until(() => page.all('.grade').length === 5, 'nobody is asked');
    expect(page.text('#about')).to.match(/^C\d{3} · 工程建设/);
    await choose(page, '不满意');
    write(page, '态度不好');
    page.press('提交评价');
    await page.sees('查询码');
    page.press('完成');
    await page.sees('办完业务，请在这里评价');
    expect(page.text()).not.to.contain('查询码');
    await visit(page.hall);
    await page.until(() => page.all('.grade').length === 5, 'the next one is not asked');
    expect(page.all('input:checked, textarea')).to.have.length(0);
  });

  it('is idle again when the next one is served', async () => {
    const page = await atDesk();
    await visit(page.hall);
    await page.until(() => page.all('.grade').length === 5, 'nobody is asked');
    await visit(page.hall, 'serving');
    await page.sees('办完业务，请在这里评价');
  });

  it('takes away what somebody has left behind, after a warning', async () => {
    const page = await atDesk(undefined, 3);
    await visit(page.hall);
    await page.until(() => page.all('.grade').length === 5, 'nobody is asked');
    await choose(page, '非常不满意');
    await page.sees('您还在评价吗');
    await page.sees('办完业务，请在这里评价');
    expect(posts(page)).to.equal(0);
  });

  it('is for devices of the hall alone', async () => {
    const page = await LivePage.open<HallRating>(html`<hall-rating desk-id=${desk}></hall-rating>`, { hall: quiet() });
    await page.sees('暂时不能使用这项服务');
  });
});
