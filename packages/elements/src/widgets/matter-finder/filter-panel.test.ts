import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { FinderPage } from '../../testing/finder-page.ts';

const flag = (page: FinderPage, text: string): HTMLInputElement => page.all('.flag').find((label) => label.textContent?.includes(text))?.querySelector('input') as HTMLInputElement;

/** Chooses as a visitor does. */
async function select(page: FinderPage, name: string, value: string): Promise<void> {
  const element = page.one<HTMLSelectElement>(`#${name}`);
  element.value = value;
  element.dispatchEvent(new Event('change', { bubbles: true }));
  await page.settled();
}

describe('the filters of the matter finder', () => {
  it('count what each choice would leave', async () => {
    const page = await FinderPage.open();
    expect(page.texts('.segment')).to.deep.equal(['全部', '个人 2', '企业 57']);
    expect(page.texts('#department option')).to.deep.equal(['全部', '港航局（56）', '航空运动局（1）', '信鸽协会办公室（1）']);
    expect(page.texts('.flag')).to.include('可网上办 1');
  });

  it('narrow the results one after the other, and are taken back one by one', async () => {
    const page = await FinderPage.open();
    page.all<HTMLInputElement>('.segment input')[1]?.click();
    await page.settled();
    expect(page.text('.results-title')).to.equal('找到 2 个事项');
    await select(page, 'department', 'pigeons');
    expect(page.text('.results-title')).to.equal('找到 1 个事项');
    expect(page.texts('.chip')).to.deep.equal(['个人', '信鸽协会办公室']);
    expect(page.one('.chip').getAttribute('aria-label')).to.equal('取消条件：个人');
    await expect(page.finder).to.be.accessible();
    page.all('.chip')[1]?.click();
    await page.settled();
    expect(page.text('.results-title')).to.equal('找到 2 个事项');
    expect(page.one<HTMLSelectElement>('#department').value).to.equal('');
    page.one('.chosen .plain').click();
    await page.settled();
    expect(page.text('.results-title')).to.equal('全部 58 个事项');
  });

  it('say so where they leave nothing, and give way', async () => {
    const page = await FinderPage.open();
    flag(page, '可网上办').click();
    await page.settled();
    expect(page.text('.results-title')).to.equal('找到 1 个事项');
    await page.search('泊位');
    expect(page.text('.results-title')).to.equal('这些条件下没有事项');
    expect(page.text('.chip')).to.equal('可网上办');
    expect(page.all('.list a[href^="tel:"]')).to.have.length(1);
    page.one('.chosen .plain').click();
    await page.settled();
    expect(page.text('.results-title')).to.equal('找到 55 个事项');
  });

  it('begin at the first page again', async () => {
    const page = await FinderPage.open();
    page.all<HTMLButtonElement>('.pager button')[1]?.click();
    await page.until(() => page.text('.pager p').startsWith('第 21'), 'second page');
    await select(page, 'department', 'harbours');
    await page.until(() => page.text('.pager p').startsWith('第 1–20'), 'first page');
  });

  it('stand behind one button where room is scarce', async () => {
    await setViewport({ width: 400, height: 700 });
    const page = await FinderPage.open();
    const toggle = page.one('.toggle');
    expect(toggle.getAttribute('aria-expanded')).to.equal('false');
    expect(page.one('#filters').checkVisibility()).to.equal(false);
    toggle.click();
    await page.finder.updateComplete;
    expect(page.one('#filters').checkVisibility()).to.equal(true);
    flag(page, '可网上办').click();
    await page.settled();
    expect(page.text('.toggle')).to.equal('筛选（1）');
    await expect(page.finder).to.be.accessible();
    await setViewport({ width: 1000, height: 800 });
  });

  it('can be left out', async () => {
    const page = await FinderPage.open(html`<hall-matter-finder without-filters></hall-matter-finder>`);
    expect(page.all('.filters, .audience, .ways, .toggle')).to.have.length(0);
    expect(page.all('.row')).to.have.length(20);
  });
});
