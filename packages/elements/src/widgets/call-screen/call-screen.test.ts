import type { Desk } from '@hallkit/contract';
import { expect, html, oneEvent } from '@open-wc/testing';
import { LivePage } from '../../testing/live-page.ts';
import type { LivePageOptions } from '../../testing/live-page.ts';
import type { HallNumberCalledEvent } from './call-screen.events.ts';
import type { HallCallScreen } from './call-screen.ts';
import './call-screen.define.ts';

type Page = LivePage<HallCallScreen>;
const board = html`<hall-call-screen zone="dezhou.enterprise" without-sound style="block-size: 600px"></hall-call-screen>`;
const display = html`<hall-call-screen desk-id="dezhou.desk-06" without-sound style="block-size: 600px"></hall-call-screen>`;
const quiet: LivePageOptions = { mocks: { queue: { waiting: false } } };
const open = async (content = board, options: LivePageOptions = quiet): Promise<Page> => {
  const page = await LivePage.open<HallCallScreen>(content, options);
  await page.until(() => page.all('header, .notice').length > 0, 'nothing comes');
  return page;
};
/** Once live it has read the desks a second time. */
const live = (page: Page): Promise<void> => page.until(() => page.hall.calls.filter((call) => call.includes('/desks')).length > 1 && page.hall.calls.some((call) => call.startsWith('GET /events')), 'never live');
const rows = (page: Page): string[] => page.texts('tbody tr');
const callAt = async (page: Page, desk: string, queue: string): Promise<string> => {
  await page.hall.act(`/queues/dezhou.${queue}/tickets`, {});
  return (await page.hall.act<{ number: string; ticket: { id: string } }>(`/desks/dezhou.desk-${desk}/call-next`, {})).ticket.id;
};

describe('hall-call-screen', () => {
  it('is a board of number and counter, the newest first, with who waits beside it', async () => {
    const page = await open();
    expect(page.text('h2')).to.equal('企业服务区');
    expect(page.text('.none')).to.equal('现在没有叫号');
    await live(page);
    await callAt(page, '01', 'enterprise-registration');
    await page.until(() => rows(page).length === 1, 'the first call is not shown');
    await new Promise((resolve) => setTimeout(resolve, 20));
    await callAt(page, '04', 'tax');
    await page.until(() => rows(page).length === 2, 'the second call is not shown');
    expect(rows(page)).to.deep.equal(['B001 → 4 号', 'A001 → 1 号']);
    await page.hall.act('/queues/dezhou.tax/tickets', {});
    await page.until(() => page.texts('aside li').some((line) => line.includes('税务') && line.includes('1 人等候') && line.includes('B002')), 'who is next is not shown');
    await page.accessible();
  });

  it('says a call in writing too, tells the page, and says it once more when it is called once more', async () => {
    const page = await open();
    await live(page);
    const called = oneEvent(page.element, 'hall-number-called');
    const ticketId = await callAt(page, '04', 'tax');
    expect(((await called) as HallNumberCalledEvent).detail).to.deep.equal({ number: 'B001', counter: '4', deskId: 'dezhou.desk-04', again: false });
    await page.until(() => page.said === 'B001 请到 4 号柜台', 'the call is not written');
    const before = page.one('p[role=status]').textContent;
    const again = oneEvent(page.element, 'hall-number-called');
    await page.hall.act('/desks/dezhou.desk-04/recall', { ticketId });
    expect(((await again) as HallNumberCalledEvent).detail.again).to.equal(true);
    await page.until(() => page.one('p[role=status]').textContent !== before, 'the second call is not told apart');
  });

  it('forgets who is finished, and shows who is served more quietly', async () => {
    const page = await open();
    await live(page);
    const ticketId = await callAt(page, '04', 'tax');
    await page.until(() => page.all('tr.called').length === 1, 'the call is not shown');
    await page.hall.act('/desks/dezhou.desk-04/serve', { ticketId });
    await page.until(() => page.all('tr.serving').length === 1, 'the service is not shown');
    await page.hall.act('/desks/dezhou.desk-04/finish', { ticketId });
    await page.until(() => rows(page).length === 0, 'the finished one stays');
  });

  it('is the display of one counter: called, served, next, paused and why, closed', async () => {
    const page = await open(display);
    expect(page.text('header .counter')).to.equal('6 号');
    expect(page.text('main')).to.equal('等候叫号');
    await live(page);
    const ticketId = await callAt(page, '06', 'construction');
    await page.until(() => page.text('main') === '请到本柜台C001' || page.text('main') === '请到本柜台 C001', 'the call is not shown');
    await page.accessible();
    await page.hall.act('/queues/dezhou.construction/tickets', {});
    await page.sees('C002', 'footer');
    await page.hall.act('/desks/dezhou.desk-06/serve', { ticketId });
    await page.sees('正在办理', 'main');
    await page.hall.act('/desks/dezhou.desk-06/finish', { ticketId });
    await page.hall.act('/desks/dezhou.desk-06/state', { state: 'paused', reason: { zh: '十分钟后回来', en: 'Back in ten minutes' } });
    await page.sees('暂停办理', 'main');
    await page.sees('十分钟后回来', 'main');
    await page.hall.act('/desks/dezhou.desk-06/state', { state: 'closed' });
    await page.sees('未开放', 'main');
  });

  it('never shows an old number in silence', async () => {
    const page = await open();
    await live(page);
    await callAt(page, '04', 'tax');
    await page.until(() => rows(page).length === 1, 'the call is not shown');
    page.hall.cut();
    await page.until(() => /以下号码停留在 \d{2}:\d{2}/.test(page.text('.stale')), 'the loss is not told');
    await page.accessible();
    await callAt(page, '05', 'tax');
    page.hall.restore();
    await page.until(() => page.text('.stale') === '' && rows(page).length === 2, 'it is not right again');
  });

  it('is not taken down by a broken desk or queue', async () => {
    const page = await open(board, {
      between: async (request, answer) => {
        const response = await answer(request);
        if (!/\/(desks|queues)$/.test(new URL(request.url).pathname)) return response;
        const list = (await response.json()) as { data: Desk[] };
        return new Response(JSON.stringify({ ...list, data: list.data.map((one, at) => (at === 0 ? { id: one.id, counter: 7 } : one)) }), response);
      },
    });
    await page.until(() => rows(page).length > 0, 'nothing is shown');
    expect(page.texts('aside li')).to.have.length(2);
    expect(page.text()).not.to.contain('undefined');
  });

  it('offers to turn the sound on where the browser keeps the page silent, until it is on', async () => {
    const page = await open(html`<hall-call-screen zone="dezhou.enterprise" style="block-size: 600px"></hall-call-screen>`);
    await page.until(() => page.all('.sound').length === 1, 'the button is not offered');
    expect(page.text('.sound')).to.equal('开启语音叫号');
    await page.accessible();
    page.element.withoutSound = true;
    await page.until(() => page.all('.sound').length === 0, 'the button stays');
  });

  it('speaks both languages and switches at once', async () => {
    const page = await open(board, { ...quiet, locale: 'en' });
    expect(page.text('h2')).to.equal('Enterprise services');
    await live(page);
    await callAt(page, '04', 'tax');
    await page.until(() => rows(page)[0] === 'B001 → 4', 'the call is not shown');
    expect(page.text()).not.to.match(/[\u4e00-\u9fff]/);
    page.provider.locale = 'zh-CN';
    await page.until(() => rows(page)[0] === 'B001 → 4 号', 'the language stays');
  });

  it('tells when the hall cannot be reached at all', async () => {
    const page = await open(board, { mocks: { fail: 'network' } });
    expect(page.one('.notice').getAttribute('role')).to.equal('alert');
    const unknown = await open(html`<hall-call-screen desk-id="dezhou.desk-99" without-sound></hall-call-screen>`);
    expect(unknown.all('.notice')).to.have.length(1);
  });

  it('leaves nothing behind, however often it comes and goes', async () => {
    const page = await open(html`<hall-call-screen zone="dezhou.enterprise" style="block-size: 600px"></hall-call-screen>`);
    await live(page);
    const { element, provider } = page;
    const failures: unknown[] = [];
    const note = (event: Event): unknown => failures.push(event);
    window.addEventListener('unhandledrejection', note);
    for (let times = 0; times < 50; times += 1) {
      element.remove();
      provider.append(element);
      if (times % 10 === 0) await element.updateComplete;
    }
    await page.until(() => page.all('header').length > 0, 'it does not come back');
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 500));
    const calls = page.hall.calls.length;
    await callAt(page, '04', 'tax');
    await new Promise((resolve) => setTimeout(resolve, 5500));
    expect(page.hall.calls.length).to.equal(calls);
    expect(failures).to.deep.equal([]);
    window.removeEventListener('unhandledrejection', note);
  });
});
