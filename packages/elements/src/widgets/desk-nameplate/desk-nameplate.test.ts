import type { Desk } from '@hallkit/contract';
import { expect, html } from '@open-wc/testing';
import { LivePage } from '../../testing/live-page.ts';
import type { LivePageOptions } from '../../testing/live-page.ts';
import type { HallDeskNameplate } from './desk-nameplate.ts';
import './desk-nameplate.define.ts';

type Page = LivePage<HallDeskNameplate>;
const plate = html`<hall-desk-nameplate desk-id="dezhou.desk-06"></hall-desk-nameplate>`;
const quiet: LivePageOptions = { mocks: { queue: { waiting: false } } };
const open = async (content = plate, options: LivePageOptions = quiet): Promise<Page> => {
  const page = await LivePage.open<HallDeskNameplate>(content, options);
  await page.until(() => page.all('header, .notice').length > 0, 'nothing comes');
  return page;
};
/** A desk that is changed on its way to the page. */
const changed = (change: (desk: Desk) => Partial<Desk>): LivePageOptions => ({
  ...quiet,
  between: async (request, answer) => {
    const response = await answer(request);
    if (!/\/desks\/[^/]+$/.test(new URL(request.url).pathname)) return response;
    const desk = (await response.json()) as Desk;
    return new Response(JSON.stringify({ ...desk, ...change(desk) }), response);
  },
});

describe('hall-desk-nameplate', () => {
  it('says who sits there, what is done there, and leads a phone to the guides', async () => {
    const page = await open();
    expect(page.text('header')).to.equal('6 号柜台 正在服务');
    expect(page.text('#name')).to.equal('周文');
    expect(page.text('.person')).to.contain('窗口人员').and.to.contain('工号 1006');
    expect(page.text('.queues')).to.equal('工程建设');
    expect(page.one('article').getAttribute('aria-labelledby')).to.equal('name');
    await page.until(() => page.all('hall-qr').length > 0, 'there is no code');
    expect(page.all('hall-qr').map((code) => code.getAttribute('value'))).to.deep.equal(['https://hall.example/examples/portal/?desk=dezhou.desk-06', 'https://hall.example/examples/portal/?view=complaint&desk=dezhou.desk-06']);
    expect(page.texts('.code')).to.deep.equal(['扫码看办事指南', '扫码投诉与建议']);
    await page.accessible();
  });

  it('follows the desk: called, served, free, paused and why, closed', async () => {
    const page = await open();
    await page.until(() => page.hall.calls.filter((call) => call.includes('/desks/')).length > 1, 'never live');
    expect(page.text('.now')).to.equal('等候叫号');
    expect(page.one('.now').getAttribute('role')).to.equal('status');
    await page.hall.act('/queues/dezhou.construction/tickets', {});
    const { ticket } = await page.hall.act<{ ticket: { id: string } }>('/desks/dezhou.desk-06/call-next', {});
    await page.until(() => page.text('.now').replace(' ', '') === '正在呼叫C001', 'the call is not shown');
    await page.hall.act('/desks/dezhou.desk-06/serve', { ticketId: ticket.id });
    await page.until(() => page.text('.now').replace(' ', '') === '正在办理C001', 'the service is not shown');
    await page.hall.act('/desks/dezhou.desk-06/finish', { ticketId: ticket.id });
    await page.sees('等候叫号', '.now');
    await page.hall.act('/desks/dezhou.desk-06/state', { state: 'paused', reason: { zh: '十分钟后回来' } });
    await page.sees('暂停服务', '.state');
    await page.sees('十分钟后回来', '.now');
    await page.hall.act('/desks/dezhou.desk-06/state', { state: 'closed' });
    await page.sees('未开放', '.state');
    await page.accessible();
  });

  it('says that nobody sits there', async () => {
    const page = await open(plate, changed(() => ({ staff: null, state: 'closed' })));
    expect(page.text('#name')).to.equal('暂无工作人员');
    expect(page.all('.photo')).to.have.length(0);
    await page.accessible();
  });

  it('holds long names and many matters without being clipped', async () => {
    const long = { zh: '阿卜杜拉·买买提江·吾拉木卡德尔', en: 'Abdulla Muhammadjanghulamqadirogluabdurahmanov Ghulamqadir' };
    const page = await open(plate, changed((desk) => ({ staff: desk.staff && { ...desk.staff, name: long }, work: Array.from({ length: 40 }, (_, at) => ({ id: `m${at}`, name: { zh: `国有建设用地使用权及房屋所有权首次登记第${at}类`, en: null } })) })));
    page.provider.locale = 'en';
    await page.sees('Ghulamqadir');
    for (const width of ['320px', '640px', '1024px']) {
      page.element.style.inlineSize = width;
      await page.element.updateComplete;
      const name = page.one('#name');
      expect(name.getBoundingClientRect().right, width).to.be.at.most(page.one('.person').getBoundingClientRect().right);
      expect(name.scrollWidth, width).to.be.at.most(name.clientWidth + 1);
      expect(page.one('.plate').scrollWidth, width).to.be.at.most(page.one('.plate').clientWidth + 1);
    }
    expect(page.text('.work')).to.contain('and 37 more');
  });

  it('shows the family name where the photo cannot be had', async () => {
    const seen = await open(plate, changed((desk) => ({ staff: desk.staff && { ...desk.staff, photoUrl: '/no-such-photo.jpg' } })));
    await seen.until(() => seen.text('.initial') === '周', 'nothing stands in for the photo');
  });

  it('says since when contact is lost and is right when it is back', async () => {
    const page = await open();
    await page.until(() => page.hall.calls.filter((call) => call.includes('/desks/')).length > 1, 'never live');
    page.hall.cut();
    await page.until(() => /以上是 \d{2}:\d{2} 时的情况/.test(page.text('.stale')), 'the loss is not told');
    await page.hall.act('/desks/dezhou.desk-06/state', { state: 'paused' });
    page.hall.restore();
    await page.until(() => page.text('.stale') === '' && page.text('.state') === '暂停服务', 'it is not right again');
  });

  it('speaks both languages and switches at once', async () => {
    const page = await open(plate, { ...quiet, locale: 'en' });
    expect(page.text('header')).to.equal('Counter 6 Serving');
    expect(page.text('.person')).to.contain('Zhou Wen').and.to.contain('Staff no. 1006');
    page.provider.locale = 'zh-CN';
    await page.sees('6 号柜台');
    page.element.deskId = 'dezhou.desk-01';
    await page.sees('1 号柜台');
  });

  it('is honest without a desk, with an unknown one, and without the hall', async () => {
    expect((await open(html`<hall-desk-nameplate></hall-desk-nameplate>`)).text()).to.contain('没有指定柜台');
    expect((await open(html`<hall-desk-nameplate desk-id="dezhou.desk-99"></hall-desk-nameplate>`)).all('.notice')).to.have.length(1);
    expect((await open(plate, { mocks: { fail: 'network' } })).one('.notice').getAttribute('role')).to.equal('alert');
  });
});
