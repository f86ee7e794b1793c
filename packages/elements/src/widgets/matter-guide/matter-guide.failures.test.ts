import { expect, html, oneEvent } from '@open-wc/testing';
import { init } from '../../config/init.ts';
import type { HallFailedEvent } from '../../base/failed-event.ts';
import { guideOf } from '../../testing/guide-hall.ts';
import { GuidePage } from '../../testing/guide-page.ts';

const guideTag = html`<hall-matter-guide matter-id="balloon"></hall-matter-guide>`;
const failing = (how: number | 'offline') => (hall: { failing: number | 'offline' | undefined }): void => void (hall.failing = how);

/** Failures are meant for the developer too; here they would only fill the report. */
const { error, warn } = console;
beforeEach(() => {
  console.error = () => undefined;
  console.warn = () => undefined;
});
afterEach(() => {
  console.error = error;
  console.warn = warn;
});

describe('hall-matter-guide that cannot show a guide', () => {
  it('says that there is no such matter, with a person to ask and nothing to press in vain', async () => {
    const page = await GuidePage.open(html`<hall-matter-guide matter-id="unheard-of"></hall-matter-guide>`);
    const { detail } = (await oneEvent(page.guide, 'hall-failed')) as HallFailedEvent;
    expect(detail.kind).to.equal('notFound');
    expect(page.text('[role=alert]')).to.contain('没有找到这项内容').and.contain('12345');
    expect(page.all('button')).to.have.length(0);
    await expect(page.guide).to.be.accessible();
    page.guide.matterId = 'balloon';
    await page.until(() => page.text('h2') === '热气球登记', 'a matter that is known');
    expect(page.all('[role=alert]')).to.have.length(0);
  });

  it('tries again when asked to', async () => {
    const page = await GuidePage.open(guideTag, undefined, failing(400));
    await page.until(() => page.all('[role=alert] button').length > 0, 'the failure');
    page.hall.failing = undefined;
    page.one('[role=alert] button').click();
    await page.until(() => page.text('h2') === '热气球登记', 'the guide');
  });

  it('goes on by itself when the network is back', async () => {
    const page = await GuidePage.open(guideTag, undefined, failing('offline'));
    await page.until(() => page.text('[role=alert]').includes('连接不上'), 'the failure');
    page.hall.failing = undefined;
    dispatchEvent(new Event('online'));
    await page.until(() => page.text('h2') === '热气球登记', 'the guide');
  });

  it('goes on showing what it has when asking again fails', async () => {
    const page = await GuidePage.shown();
    page.hall.failing = 400;
    await page.guide.refresh();
    await page.until(() => page.all('[role=alert]').length > 0, 'the failure');
    expect(page.text('h2')).to.equal('热气球登记');
    page.hall.failing = undefined;
    await page.guide.refresh();
    await page.until(() => page.all('[role=alert]').length === 0, 'the end of the failure');
  });

  it('tells the visitor that it is offline and what still works', async () => {
    const page = await GuidePage.shown();
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    dispatchEvent(new Event('offline'));
    await page.guide.updateComplete;
    expect(page.text('.notice')).to.contain('网络已断开').and.contain('仍可阅读');
    expect(page.text('h2')).to.equal('热气球登记');
    Reflect.deleteProperty(navigator, 'onLine');
    dispatchEvent(new Event('online'));
    await page.guide.updateComplete;
    expect(page.all('.notice')).to.have.length(0);
  });

  it('shows the guide without its code where the site cannot be asked', async () => {
    const page = await GuidePage.open(guideTag);
    const { fetch } = page.hall;
    init({ siteKey: 'pk_test_without_site', fetch: (request) => (request.url.endsWith('/site') ? Promise.resolve(new Response('{}', { status: 400, headers: { 'content-type': 'application/problem+json' } })) : fetch(request)) });
    await page.until(() => page.all('.part').length > 0 && page.all('figure').length === 0, 'the guide without a code');
    expect(page.text('h2')).to.equal('热气球登记');
  });

  it('shows the last matter asked for when answers come in another order', async () => {
    let arrive: (() => void) | undefined;
    const page = await GuidePage.open(guideTag, { balloon: guideOf(), second: guideOf({ id: 'second', name: { zh: '第二件事', en: null } }) }, (hall) => {
      hall.gate = new Promise((resolve) => (arrive = resolve));
    });
    page.hall.gate = undefined;
    page.guide.matterId = 'second';
    await page.until(() => page.text('h2') === '第二件事', 'the second');
    arrive?.();
    await page.guide.refresh();
    await page.guide.updateComplete;
    expect(page.text('h2')).to.equal('第二件事');
  });
});
