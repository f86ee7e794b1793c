import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { FinderPage } from '../../testing/finder-page.ts';
import { fakeHall } from '../../testing/fake-hall.ts';
import type { HallMatterFinder } from './matter-finder.ts';

/** What the console hears while something happens. */
async function heard(happens: () => Promise<void>): Promise<string[]> {
  const { error, warn } = console;
  const lines: string[] = [];
  console.error = (...values: unknown[]): void => void lines.push(values.join(' '));
  console.warn = console.error;
  try {
    await happens();
  } finally {
    Object.assign(console, { error, warn });
  }
  return lines;
}

const seen = (element: Element): string => element.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';

describe('the matter finder without its hall', () => {
  it('goes on from the index in the page, says so, and comes back by itself', async () => {
    const page = await FinderPage.open();
    await page.prepared();
    page.hall.mode = 'offline';
    await page.search('热气球');
    await page.until(() => page.text('.notice').includes('离线'), 'notice');
    expect(page.text('.row')).to.contain('热气球驾驶执照核发').and.contain('另有 1 个县市区办理');
    expect(page.text('.results-title')).to.equal('找到 1 个事项');
    expect(page.texts('.segment')).to.deep.equal([]);
    expect(page.text('.flag')).to.equal('可网上办 1');
    await page.type('公棚');
    expect(page.options[0]).to.contain('信鸽公棚备案');
    await expect(page.finder).to.be.accessible();
    page.hall.mode = 'well';
    window.dispatchEvent(new Event('online'));
    await page.until(() => page.root.querySelector('.notice') === null, 'online again');
    expect(page.text('.row')).to.contain('承诺 5 个工作日');
  });

  it('says what is wrong and whom to call where neither can answer, keeps the text, and tries again', async () => {
    const page = await FinderPage.open();
    const lines = await heard(async () => {
      page.hall.mode = 'offline';
      await page.search('热气球');
      await page.until(() => page.text('[role=alert]') !== '', 'failure');
    });
    expect(page.text('[role=alert]')).to.contain('暂时连接不上服务大厅').and.contain('0530-12345');
    expect(page.input.value).to.equal('热气球');
    expect(lines.some((line) => line.includes('<hall-matter-finder>'))).to.equal(true);
    await expect(page.finder).to.be.accessible();
    page.hall.mode = 'well';
    page.one('[role=alert] button').click();
    await page.until(() => page.text('.results-title') === '找到 1 个事项', 'results');
  });

  const wrong = [
    ['refused', '此页面暂时不能使用这项服务', 'site key'],
    ['notAHall', '暂时连接不上服务大厅', 'base-url'],
    ['broken', '服务大厅的系统出了问题', ''],
  ] as const;
  for (const [mode, words, advice] of wrong) {
    it(`tells visitor and developer when the hall answers like "${mode}"`, async () => {
      const hall = fakeHall();
      hall.mode = mode;
      let failures = 0;
      const count = (): void => void (failures += 1);
      document.addEventListener('hall-failed', count);
      const lines = await heard(async () => {
        const page = await FinderPage.open(undefined, hall, { answered: false });
        await page.until(() => page.text('[role=alert]').includes(words), 'failure');
        expect(page.one('[role=alert] a').getAttribute('href')).to.equal('tel:12345');
        await expect(page.finder).to.be.accessible();
      });
      document.removeEventListener('hall-failed', count);
      expect(lines.filter((line) => line.includes(advice))).to.have.length.at.least(1);
      expect(failures).to.equal(1);
    });
  }

  it('asks for a key where there is none, and works once there is one', async () => {
    const hall = fakeHall();
    let finder: HallMatterFinder | undefined;
    const lines = await heard(async () => {
      finder = await fixture<HallMatterFinder>(html`<hall-matter-finder></hall-matter-finder>`);
      await waitUntil(() => seen(finder as Element).includes('此服务还没有开通'));
    });
    expect(lines.join()).to.contain('site-key');
    const page = await FinderPage.open(undefined, hall);
    expect(page.all('.row')).to.have.length(20);
  });

  it('shows the shape of what comes only where that takes a while, and never twice', async () => {
    const hall = fakeHall();
    let release = (): void => undefined;
    hall.gate = new Promise((resolve) => (release = resolve));
    const page = await FinderPage.open(undefined, hall, { answered: false });
    await page.until(() => page.root.querySelector('.skeleton') !== null, 'skeleton');
    expect(page.one('.skeleton').getAttribute('aria-label')).to.equal('正在查找');
    release();
    hall.gate = undefined;
    await page.until(() => page.all('.row').length === 20, 'rows');
    // Later answers take the place of the rows before: nothing jumps.
    hall.gate = new Promise((resolve) => (release = resolve));
    await page.type('热气球');
    page.one<HTMLFormElement>('form').requestSubmit();
    await page.finder.updateComplete;
    expect(page.root.querySelector('.skeleton')).to.equal(null);
    expect(page.one('.results').getAttribute('aria-busy')).to.equal('true');
    expect(page.all('.row')).to.have.length(20);
    release();
    await page.settled();
    expect(page.all('.row')).to.have.length(1);
  });

  it('shows the answer to the last question, whichever comes first', async () => {
    const page = await FinderPage.open();
    let release = (): void => undefined;
    page.hall.gate = new Promise((resolve) => (release = resolve));
    await page.type('泊位');
    page.one<HTMLFormElement>('form').requestSubmit();
    await page.finder.updateComplete;
    page.hall.gate = undefined;
    await page.search('热气球');
    release();
    await page.settled();
    expect(page.text('.results-title')).to.equal('找到 1 个事项');
  });
});
