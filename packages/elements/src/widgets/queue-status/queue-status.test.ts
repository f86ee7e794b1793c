import type { Queue } from '@hallkit/contract';
import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { LivePage } from '../../testing/live-page.ts';
import type { LivePageOptions } from '../../testing/live-page.ts';
import type { HallQueueStatus } from './queue-status.ts';
import './queue-status.define.ts';

const open = async (options?: LivePageOptions, content = html`<hall-queue-status></hall-queue-status>`): Promise<LivePage<HallQueueStatus>> => {
  const page = await LivePage.open<HallQueueStatus>(content, options);
  await page.until(() => page.all('.queue').length > 0 || page.all('.notice').length > 0, 'the queues do not come');
  return page;
};
const row = (page: LivePage, name: string): string => page.texts('.queue').find((text) => text.includes(name)) ?? '';

/** Changes the queues on their way to the page. */
const changed = (change: (queues: Queue[]) => unknown): LivePageOptions => ({
  between: async (request, answer) => {
    const response = await answer(request);
    if (!new URL(request.url).pathname.endsWith('/queues')) return response;
    const list = (await response.json()) as { data: Queue[] };
    return new Response(JSON.stringify({ ...list, data: change(list.data) }), response);
  },
});

describe('hall-queue-status', () => {
  it('says for each kind of work how many wait, how long, and where, zone by zone', async () => {
    const page = await open();
    expect(page.text('#heading')).to.equal('现在有多少人在等');
    expect(page.texts('.zone h3')).to.deep.equal(['企业服务区 · 二层', '民生服务区 · 一层']);
    for (const part of ['A', '企业登记', '6 人在等', '分钟', '1、2、3 号柜台']) expect(row(page, '企业登记')).to.contain(part);
    expect(row(page, '工程建设')).to.contain('无人等候');
    await page.accessible();
  });

  it('says how often the range that was told turned out right, where that is known', async () => {
    const page = await open(changed((queues) => queues.map((queue, at) => ({ ...queue, hitRate: at === 0 ? { share: 0.815, sampleSize: 310, days: 14 } : null }))));
    expect(page.texts('.hits')).to.deep.equal(['近 14 天，82% 的实际等候落在预计范围内']);
    expect(row(page, '企业登记')).to.contain('82%');
  });

  it('shows one zone without repeating its name', async () => {
    const page = await open({}, html`<hall-queue-status zone="dezhou.enterprise" without-heading></hall-queue-status>`);
    expect(page.all('.queue')).to.have.length(3);
    expect(page.all('h2, h3')).to.have.length(0);
    expect(page.one('ul.queues').getAttribute('aria-label')).to.equal('企业服务区');
    await page.accessible();
  });

  it('follows what happens in the hall', async () => {
    const page = await open({ mocks: { queue: { waiting: false } } });
    await page.until(() => page.hall.calls.some((call) => call.startsWith('GET /events')), 'nothing is listened to');
    await page.hall.act('/queues/dezhou.tax/tickets', {});
    await page.until(() => row(page, '税务').includes('1 人在等'), 'the ticket is not told');
    await page.hall.act('/queues/dezhou.tax/state', { state: 'paused', reason: { zh: '系统维护', en: 'Maintenance' } });
    await page.until(() => row(page, '税务').includes('暂停取号'), 'the pause is not told');
    expect(row(page, '税务')).to.contain('系统维护');
    await page.hall.act('/queues/dezhou.tax/state', { state: 'open' });
    await page.until(() => !row(page, '税务').includes('暂停取号'), 'the opening is not told');
    await page.hall.act('/halls/dezhou/announcements', { text: { zh: '二层打印机检修', en: 'The printer upstairs is being repaired' } });
    await page.sees('二层打印机检修', '.notice');
    expect(page.one('.notice').getAttribute('role')).to.equal('status');
  });

  it('says since when contact is lost, keeps what it knew, and is right once it is back', async () => {
    const page = await open({ mocks: { queue: { waiting: false } } });
    await page.until(() => page.hall.calls.filter((call) => call.includes('/queues')).length > 1, 'never live');
    page.hall.cut();
    await page.until(() => /以下是 \d{2}:\d{2} 时的情况/.test(page.text('.stale')), 'the loss is not told');
    expect(page.text('.stale')).to.contain('与大厅失去联系');
    expect(page.all('.queue')).to.have.length(8);
    await page.hall.act('/queues/dezhou.tax/tickets', {});
    page.hall.restore();
    await page.until(() => page.text('.stale') === '' && row(page, '税务').includes('1 人在等'), 'it is not right again');
  });

  it('says so too where the line never comes about', async () => {
    const page = await open({ mocks: { fail: (operation) => (operation === 'streamEvents' ? 'server.unavailable' : undefined) } });
    expect(page.text('.stale')).to.equal('');
    await page.until(() => /以下是 \d{2}:\d{2} 时的情况/.test(page.text('.stale')), 'it grows old in silence');
  });

  it('speaks both languages and switches at once', async () => {
    const page = await open({ locale: 'en' });
    expect(page.text('#heading')).to.equal('How many are waiting now');
    for (const part of ['Enterprise registration', '6 waiting', 'min', 'Counters 1, 2, 3']) expect(row(page, 'Enterprise registration')).to.contain(part);
    expect(page.text()).not.to.match(/[\u4e00-\u9fff]/);
    page.provider.locale = 'zh-CN';
    await page.sees('现在有多少人在等');
    expect(page.text()).not.to.match(/waiting|min\b/);
  });

  it('is not taken down by a broken record', async () => {
    const page = await open(changed((queues) => queues.map((queue, at) => (at === 0 ? { id: queue.id } : at === 1 ? null : queue))));
    expect(page.all('.queue')).to.have.length(6);
    expect(page.text()).not.to.contain('undefined');
  });

  it('is honest where there are no queues, and where the hall cannot be reached', async () => {
    const empty = await open(changed(() => []));
    expect(empty.text()).to.contain('这里还没有排队业务');
    expect(empty.one<HTMLAnchorElement>('a').href).to.match(/^tel:/);
    const failed = await open({ mocks: { fail: 'network' } });
    expect(failed.one('.notice').getAttribute('role')).to.equal('alert');
    expect(failed.button('重')).to.exist;
    await failed.accessible();
  });

  it('fits a narrow screen and four times enlarged text', async () => {
    await setViewport({ width: 320, height: 640 });
    const page = await open();
    expect(page.element.scrollWidth).to.be.at.most(page.element.clientWidth);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await setViewport({ width: 800, height: 600 });
  });
});
