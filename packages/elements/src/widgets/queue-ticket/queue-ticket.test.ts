import type { Material, MatterGuide, TicketRequest } from '@hallkit/contract';
import { expect, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LivePage } from '../../testing/live-page.ts';
import type { LivePageOptions } from '../../testing/live-page.ts';
import type { HallTicketCalledEvent, HallTicketEndedEvent, HallTicketTakenEvent } from './queue-ticket.events.ts';
import type { HallQueueTicket } from './queue-ticket.ts';
import './queue-ticket.define.ts';

type Page = LivePage<HallQueueTicket>;
const construction = html`<hall-queue-ticket queue-id="dezhou.construction"></hall-queue-ticket>`;
const open = async (content = construction, options: LivePageOptions = {}): Promise<Page> => {
  const page = await LivePage.open<HallQueueTicket>(content, options);
  await page.until(() => page.all('button, .notice, .ticket').length > 0, 'the first look does not come');
  return page;
};
/** Nobody waits before. */
const quiet: LivePageOptions = { mocks: { queue: { waiting: false } } };
const listens = (page: Page): Promise<void> => page.until(() => page.hall.calls.some((call) => call.startsWith('GET /events')), 'nothing is listened to');

/** Takes a number and waits for it. */
async function take(page: Page): Promise<string> {
  await page.until(() => page.all('form.details').length > 0, 'the form does not come');
  page.press('取号');
  await page.until(() => page.all('.ticket').length > 0, 'the ticket does not come');
  return page.text('.number .number') || page.text('.number');
}

describe('hall-queue-ticket', () => {
  it('lets a visitor choose by how many wait, and says why a queue gives out no number', async () => {
    const page = await open(html`<hall-queue-ticket></hall-queue-ticket>`);
    const queue = (name: string): HTMLElement => page.all('.queue').find(({ textContent }) => textContent?.includes(name)) as HTMLElement;
    expect(queue('企业登记').textContent).to.contain('6 人在等');
    await listens(page);
    await page.hall.act('/queues/dezhou.tax/state', { state: 'paused', reason: { zh: '系统维护' } });
    await page.until(() => queue('税务').getAttribute('aria-disabled') === 'true', 'the pause is not told');
    expect(queue('税务').textContent).to.contain('暂停取号').and.to.contain('系统维护');
    queue('税务').click();
    await page.element.updateComplete;
    expect(page.all('form.details')).to.have.length(0);
    await page.accessible();
    queue('企业登记').click();
    await page.until(() => page.all('form.details').length > 0, 'the choice does nothing');
    expect(page.focused).to.equal('企业登记');
    page.press('其他');
    await page.until(() => page.all('.queue').length > 0, 'there is no way back');
    expect(page.focused).to.equal(page.text('#choose'));
  });

  it('takes a number, tells the page, and shows where one stands', async () => {
    const page = await open(construction, quiet);
    await page.hall.act('/queues/dezhou.construction/tickets', {});
    const taken = oneEvent(page.element, 'hall-ticket-taken');
    const number = await take(page);
    expect(number).to.equal('C002');
    const { detail } = (await taken) as HallTicketTakenEvent;
    expect(detail).to.include({ number: 'C002', queueId: 'dezhou.construction', ticketId: page.element.ticketId });
    expect(page.focused).to.contain('C002');
    expect(page.text('.state')).to.equal('正在等候');
    expect(page.text('.facts')).to.contain('1 人').and.to.contain('6 号柜台');
    await page.until(() => page.all('hall-qr').length > 0, 'there is no code');
    expect(page.one('hall-qr').getAttribute('value')).to.contain(page.element.ticketId as string);
    await page.accessible();
  });

  it('says politely and once how many are before, and then where to go', async () => {
    const page = await open(construction, quiet);
    for (let before = 0; before < 2; before += 1) await page.hall.act('/queues/dezhou.construction/tickets', {});
    await take(page);
    await listens(page);
    const said: string[] = [];
    new MutationObserver(() => page.said && said.push(page.said)).observe(page.one('p.hidden-visually[role=status]'), { childList: true, characterData: true, subtree: true });
    await page.hall.act('/desks/dezhou.desk-06/call-next', {});
    await page.sees('1 人', '.ahead');
    await page.until(() => said.length > 0, 'nothing is said');
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^前面还有 1 人，/);
    for (const step of ['serve', 'finish']) {
      const { data } = await page.hall.act<{ data: { id: string }[] }>(`/queues/dezhou.construction/tickets?state=${step === 'serve' ? 'called' : 'serving'}`);
      await page.hall.act(`/desks/dezhou.desk-06/${step}`, { ticketId: data[0]?.id });
    }
    await page.hall.act('/desks/dezhou.desk-06/call-next', {});
    await page.sees('下一位就是您');
    const { data } = await page.hall.act<{ data: { id: string }[] }>('/queues/dezhou.construction/tickets?state=called');
    await page.hall.act('/desks/dezhou.desk-06/skip', { ticketId: data[0]?.id });
    const called = oneEvent(page.element, 'hall-ticket-called');
    await page.hall.act('/desks/dezhou.desk-06/call-next', {});
    expect(((await called) as HallTicketCalledEvent).detail).to.deep.equal({ number: 'C003', counter: '6' });
    await page.sees('请到 6 号柜台', '.go');
    await page.until(() => page.said.startsWith('C003，轮到您了'), 'the call is not said');
    expect(new Set(said).size).to.equal(said.length);
    await page.accessible();
    // Called once more: the same words are said once more.
    const before = said.length;
    await page.hall.act('/desks/dezhou.desk-06/recall', { ticketId: page.element.ticketId as string });
    await page.until(() => said.length > before, 'the second call is not said');
  });

  it('goes the whole way: served, done, and a new one', async () => {
    const page = await open(construction, quiet);
    await take(page);
    await listens(page);
    const ticketId = page.element.ticketId as string;
    await page.hall.act('/desks/dezhou.desk-06/call-next', {});
    await page.sees('轮到您了', '.state');
    await page.hall.act('/desks/dezhou.desk-06/serve', { ticketId });
    await page.sees('正在为您办理', '.state');
    const ended = oneEvent(page.element, 'hall-ticket-ended');
    await page.hall.act('/desks/dezhou.desk-06/finish', { ticketId });
    expect(((await ended) as HallTicketEndedEvent).detail.state).to.equal('completed');
    await page.sees('已办完', '.state');
    await page.until(() => page.one('hall-rating').shadowRoot?.querySelectorAll('.grade').length === 5, 'it cannot be rated');
    await page.accessible();
    page.press('重新取号');
    await page.until(() => page.all('form.details').length > 0, 'one cannot begin anew');
    expect(page.focused).to.equal('工程建设');
    expect(await take(page)).to.equal('C002');
  });

  it('says how to come back after a missed call, and that one is sent on', async () => {
    const page = await open(construction, quiet);
    await take(page);
    await listens(page);
    const ticketId = page.element.ticketId as string;
    await page.hall.act('/desks/dezhou.desk-06/call-next', {});
    await page.hall.act('/desks/dezhou.desk-06/skip', { ticketId });
    await page.until(() => /请在 \d{2}:\d{2} 前到服务台恢复号码/.test(page.text('.ticket')), 'the way back is not told');
    await page.hall.act(`/tickets/${ticketId}/restore`, {});
    await page.sees('正在等候', '.state');
    await page.hall.act('/desks/dezhou.desk-06/call-next', {});
    await page.hall.act('/desks/dezhou.desk-06/serve', { ticketId });
    await page.hall.act('/desks/dezhou.desk-06/hold', { ticketId });
    await page.sees('已挂起', '.state');
    await page.hall.act('/desks/dezhou.desk-06/resume', { ticketId });
    await page.hall.act('/desks/dezhou.desk-06/transfer', { ticketId, queueId: 'dezhou.tax' });
    await page.sees('税务', '.ticket');
    expect(page.text('.state')).to.equal('正在等候');
  });

  it('gives a ticket back only when asked twice, by keyboard alone, and loses no focus', async () => {
    const page = await open(construction, quiet);
    await take(page);
    page.one<HTMLElement>('.cancel summary').focus();
    await sendKeys({ press: 'Enter' });
    await page.until(() => page.one<HTMLDetailsElement>('.cancel').open, 'it does not open');
    await sendKeys({ press: 'Tab' });
    expect(page.focused).to.equal('退号');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect(page.one<HTMLDetailsElement>('.cancel').open).to.equal(false);
    expect(page.root.activeElement?.localName).to.equal('summary');
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await page.sees('已退号', '.state');
    expect(page.focused).to.contain('C001');
    expect(page.hall.calls.some((call) => call.startsWith('POST /tickets/') && call.endsWith('/cancel'))).to.equal(true);
  });

  it('says why others went first, by rule and count, and what the hall wrote', async () => {
    const page = await open(construction, quiet);
    await take(page);
    await listens(page);
    page.one<HTMLElement>('.more summary').click();
    await page.sees('还没有人被叫到', '.more');
    await page.hall.act('/queues/dezhou.construction/tickets', { groups: ['elder'] });
    await page.hall.act('/desks/dezhou.desk-06/call-next', {});
    await page.sees('其中 1 人比您晚取号', '.more');
    expect(page.text('.more')).not.to.contain('C002');
    page.all<HTMLElement>('.more summary')[1]?.click();
    await page.sees('您的号码 C001', '.more');
    await page.accessible();
  });

  it('is kept across a reload, also where the provider wakes up late, and forgotten when the hall no longer knows it', async () => {
    const page = await open(construction, quiet);
    const number = await take(page);
    const { hall, siteKey } = page;
    page.element.remove();
    const again = await open(construction, { hall, siteKey });
    await again.sees(number, '.ticket');
    expect(again.hall.calls.filter((call) => call.startsWith('POST /queues')).length).to.equal(1);
    again.element.remove();
    const other = await open(construction, { ...quiet, siteKey });
    await other.until(() => other.all('form.details').length > 0, 'an unknown ticket is not forgotten');
    other.element.remove();
    const fresh = await open(construction, { ...quiet, siteKey });
    expect(fresh.hall.calls.some((call) => call.startsWith('GET /tickets'))).to.equal(false);
  });

  it('tells a wrong phone number at the field, where the focus is, and keeps what was typed', async () => {
    const page = await open(construction, quiet);
    await page.until(() => page.all('form.details').length > 0, 'the form does not come');
    page.type('手机', '12345');
    page.press('取号');
    await page.until(() => page.all('#phone-fault').length > 0, 'the fault is not told');
    expect(page.focused).to.equal('#phone');
    expect(page.control('手机').getAttribute('aria-invalid')).to.equal('true');
    expect(page.control('手机').getAttribute('aria-describedby')).to.contain('phone-fault');
    expect(page.control('手机').value).to.equal('12345');
    await page.accessible();
    page.type('手机', '138 0000 3210');
    await page.element.updateComplete;
    expect(page.all('#phone-fault')).to.have.length(0);
    page.press('取号');
    await page.sees('138****3210', '.ticket');
  });

  it('offers messages in WeChat where the page knows the OpenID, and tells nobody else of it', async () => {
    const wechat = 'oWx_dezhou-0123456789';
    const told: TicketRequest[] = [];
    const options: LivePageOptions = { ...quiet, between: async (request, answer) => {
      if (request.method === 'POST' && request.url.endsWith('/tickets')) told.push((await request.clone().json()) as TicketRequest);
      return answer(request);
    } };
    const page = await open(construction, options);
    await page.until(() => page.all('form.details').length > 0, 'the form does not come');
    expect(page.text('form.details')).not.to.contain('微信');
    page.provider.wechatOpenId = wechat;
    await page.sees('在微信里提醒我', 'form.details');
    expect(page.control<HTMLInputElement>('在微信里提醒我').checked).to.equal(true);
    await page.accessible();
    await take(page);
    expect(told[0]?.wechat).to.equal(wechat);
    expect(JSON.stringify([location.href, document.cookie, { ...localStorage }, { ...sessionStorage }, page.root.innerHTML])).not.to.contain(wechat);
    const shy = await open(construction, options);
    shy.provider.wechatOpenId = wechat;
    await shy.sees('在微信里提醒我', 'form.details');
    shy.control<HTMLInputElement>('在微信里提醒我').click();
    await take(shy);
    expect(told[1]).to.not.have.property('wechat');
  });

  it('tells a refusal in the words of the hall, and lets one go on', async () => {
    const page = await open(construction, quiet);
    await page.hall.act('/queues/dezhou.construction/tickets', { phone: '13800003210' });
    await page.until(() => page.all('form.details').length > 0, 'the form does not come');
    page.type('手机', '13800003210');
    page.press('取号');
    await page.until(() => page.all('.notice[role=alert]').length > 0, 'the refusal is not told');
    expect(page.text('.notice')).to.match(/已/);
    expect(page.control('手机').value).to.equal('13800003210');
    page.type('手机', '');
    page.press('取号');
    await page.until(() => page.all('.ticket').length > 0, 'it cannot go on');
  });

  it('is closed while one fills in: the form goes, and the reason stands there', async () => {
    const page = await open(construction, quiet);
    await listens(page);
    await page.hall.act('/queues/dezhou.construction/state', { state: 'closed' });
    await page.sees('已停止取号');
    expect(page.all('form.details')).to.have.length(0);
    expect(page.one<HTMLAnchorElement>('.notice a').href).to.match(/^tel:/);
  });

  it('shows the papers of a matter first and takes along which are at hand', async () => {
    const page = await open(html`<hall-queue-ticket queue-id="dezhou.enterprise-registration" matter-id="dz-food-business-licence"></hall-queue-ticket>`, quiet);
    await page.until(() => page.all('.missing').length > 0, 'the papers do not come');
    expect(page.one('.missing').getAttribute('role')).to.equal('status');
    const missing = page.text('.missing');
    page.one<HTMLInputElement>('fieldset .tick input').click();
    await page.until(() => page.text('.missing, .all') !== missing, 'a tick changes nothing');
    await page.accessible();
    await take(page);
    const { papers } = await page.hall.act<{ papers: { ready: boolean }[] }>(`/tickets/${page.element.ticketId ?? ''}`);
    expect(papers.some(({ ready }) => ready)).to.equal(true);
  });

  it('asks for the situation where the papers depend on it, and tells the hall, so that the clerk sees the same list', async () => {
    const page = await LivePage.open<HallQueueTicket>(html`<hall-queue-ticket queue-id="dezhou.enterprise-registration" matter-id="dz-food-business-licence"></hall-queue-ticket>`, {
      ...quiet,
      between: async (request, answer) => {
        const response = await answer(request);
        if (!/\/matters\/[^/]+$/.test(new URL(request.url).pathname)) return response;
        const guide = (await response.json()) as MatterGuide;
        const [first, ...rest] = guide.materials as [Material, ...Material[]];
        return new Response(JSON.stringify({ ...guide, situations: [{ id: 's1', name: { zh: '委托他人办理', en: 'Somebody else applies' } }, { id: 's2', name: { zh: '无关的情况', en: null } }], materials: [{ ...first, name: { zh: '气球托运单', en: null }, situationIds: ['s1'] }, ...rest.map((material) => ({ ...material, situationIds: [] }))] }), response);
      },
    });
    await page.sees('您的情况');
    expect(page.texts('.situations .tick')).to.deep.equal(['委托他人办理']);
    const list = (): string[] => page.texts('fieldset:not(.situations):not(.groups fieldset) .tick');
    expect(list().some((paper) => paper.includes('气球托运单'))).to.equal(false);
    page.one<HTMLInputElement>('.situations input').click();
    await page.until(() => list().some((paper) => paper.includes('气球托运单')), 'the list does not follow');
    await page.accessible();
    page.all('.tick').find(({ textContent }) => textContent?.includes('气球托运单'))?.click();
    const sent = oneEvent(page.element, 'hall-ticket-taken');
    page.element.taker = async (queueId, request) => ((told = request), { number: 'C777', queueId });
    let told: TicketRequest | undefined;
    page.press('取号');
    await sent;
    expect(told?.situationIds).to.deep.equal(['s1']);
    expect(told?.papersReady).to.have.length(1);
  });

  it('says since when contact is lost and is right when it is back', async () => {
    const page = await open(construction, quiet);
    await take(page);
    await page.until(() => page.hall.calls.filter((call) => call.startsWith('GET /tickets/')).length > 1, 'never live');
    page.hall.cut();
    await page.until(() => /以下是 \d{2}:\d{2} 时的情况。号码仍然有效/.test(page.text('.stale')), 'the loss is not told');
    await page.hall.act('/desks/dezhou.desk-06/call-next', {});
    page.hall.restore();
    await page.sees('请到 6 号柜台', '.go');
    await page.until(() => page.text('.stale') === '', 'the line stays');
  });

  it('takes the number of the page where that gives out its own, without network', async () => {
    const page = await LivePage.open<HallQueueTicket>(html`<hall-queue-ticket queue-id="dezhou.construction" .taker=${async (queueId: string) => ({ number: 'C777', queueId })}></hall-queue-ticket>`, quiet);
    expect(await take(page)).to.equal('C777');
    expect(page.text('.notice')).to.contain('号码仍然有效');
    await page.accessible();
    page.press('重新取号');
    await page.until(() => page.all('form.details').length > 0, 'one cannot begin anew');
  });

  it('speaks both languages and switches at once', async () => {
    const page = await open(construction, { ...quiet, locale: 'en' });
    await page.until(() => page.all('form.details').length > 0, 'the form does not come');
    page.one<HTMLButtonElement>('button[type=submit]').click();
    await page.until(() => page.all('.ticket').length > 0, 'the ticket does not come');
    expect(page.text()).not.to.match(/[\u4e00-\u9fff]/);
    page.provider.locale = 'zh-CN';
    await page.sees('您的号码');
    expect(page.text()).not.to.match(/Waiting|Counter|ticket/);
  });

  it('leaves nothing behind, however often it comes and goes', async () => {
    const page = await open(construction, quiet);
    await take(page);
    const failures: unknown[] = [];
    const note = (event: ErrorEvent | PromiseRejectionEvent): unknown => failures.push(event);
    window.addEventListener('error', note);
    window.addEventListener('unhandledrejection', note);
    const { element, provider } = page;
    for (let times = 0; times < 50; times += 1) {
      element.remove();
      provider.append(element);
      if (times % 10 === 0) await element.updateComplete;
    }
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 500));
    const calls = page.hall.calls.length;
    await page.hall.act('/desks/dezhou.desk-06/call-next', {});
    await new Promise((resolve) => setTimeout(resolve, 3500));
    expect(page.hall.calls.length).to.equal(calls);
    expect(failures).to.deep.equal([]);
    window.removeEventListener('error', note);
    window.removeEventListener('unhandledrejection', note);
  });
});
