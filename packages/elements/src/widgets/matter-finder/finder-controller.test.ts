import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { FinderPage } from '../../testing/finder-page.ts';
import type { HallMatterFinder } from './matter-finder.ts';

/** The address as the page had it, whatever a test has made of it. */
const before = window.location.href;
const own = (): URLSearchParams => new URLSearchParams(window.location.search);

async function back(): Promise<void> {
  const moved = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
  window.history.back();
  await moved;
}

describe('the matter finder in the address', () => {
  afterEach(() => window.history.replaceState(null, '', before));

  it('leaves the address alone unless told', async () => {
    const page = await FinderPage.open();
    await page.search('热气球');
    expect(window.location.href).to.equal(before);
  });

  it('keeps query, filters, page and guide there, beside what the page has, and follows Back', async () => {
    const address = new URL(before);
    address.searchParams.set('cms', '7');
    window.history.replaceState(null, '', address);
    const page = await FinderPage.open(html`<hall-matter-finder routing="history"></hall-matter-finder>`);
    await page.search('泊位');
    expect(own().get('q')).to.equal('泊位');
    expect(own().get('cms')).to.equal('7');
    page.all<HTMLButtonElement>('.pager button')[1]?.click();
    await page.until(() => page.text('.pager p').startsWith('第 21'), 'second page');
    expect(own().get('page')).to.equal('2');
    const link = page.one<HTMLAnchorElement>('.row .link');
    const { matter } = link.dataset;
    expect(new URL(link.href).searchParams.get('matter')).to.equal(matter);
    link.click();
    await page.until(() => page.root.querySelector('hall-matter-guide') !== null, 'guide');
    expect(own().get('matter')).to.equal(matter);
    await back();
    await page.until(() => page.root.querySelector('hall-matter-guide') === null, 'results');
    expect(page.text('.pager p')).to.contain('第 21');
    await back();
    await page.until(() => page.text('.pager p').startsWith('第 1–20'), 'first page');
    await back();
    await page.until(() => page.text('.results-title') === '全部 58 个事项', 'start');
    expect(page.input.value).to.equal('');
    expect(own().get('cms')).to.equal('7');
  });

  it('goes back, not on, from a guide to where it was opened', async () => {
    const page = await FinderPage.open(html`<hall-matter-finder routing="history"></hall-matter-finder>`);
    await page.search('公棚');
    const steps = window.history.length;
    page.one('.row .link').click();
    await page.until(() => page.root.querySelector('.back') !== null, 'guide');
    page.one('.back').click();
    await page.until(() => page.root.querySelector('.back') === null, 'results');
    expect(own().get('matter')).to.equal(null);
    expect(window.history.length).to.equal(steps + 1);
  });

  it('opens a deep link: query, filters and a page in the middle', async () => {
    const address = new URL(before);
    for (const [name, value] of Object.entries({ q: '泊位', department: 'harbours', page: '3' })) address.searchParams.set(name, value);
    window.history.replaceState(null, '', address);
    const page = await FinderPage.open(html`<hall-matter-finder routing="history"></hall-matter-finder>`);
    expect(page.input.value).to.equal('泊位');
    expect(page.text('.pager p')).to.equal('第 41–55 项，共 55 项');
    expect(page.texts('.chip')).to.deep.equal(['港航局']);
  });

  it('opens a deep link to a guide at once, and the results only when one goes there', async () => {
    const address = new URL(before);
    address.searchParams.set('matter', 'balloon-new');
    window.history.replaceState(null, '', address);
    const page = await FinderPage.open(html`<hall-matter-finder routing="history"></hall-matter-finder>`, undefined, { answered: false });
    await page.until(() => page.root.querySelector('hall-matter-guide') !== null, 'guide');
    expect(page.hall.calls.filter((call) => call.startsWith('/matters?'))).to.have.length(0);
    page.one('.back').click();
    await page.until(() => page.all('.row').length === 20, 'results');
    expect(own().get('matter')).to.equal(null);
  });

  it('can use the fragment and knows the anchors of the page from its own', async () => {
    const page = await FinderPage.open(html`<hall-matter-finder routing="hash"></hall-matter-finder>`);
    await page.search('公棚');
    expect(window.location.hash).to.equal(`#?q=${encodeURIComponent('公棚')}`);
    window.location.hash = '#footer';
    await page.until(() => page.text('.results-title') === '全部 58 个事项', 'start');
    await back();
    await page.until(() => page.text('.results-title') === '找到 1 个事项', 'results again');
  });

  it('belongs to the first of two finders', async () => {
    const first = await FinderPage.open(html`<hall-matter-finder routing="history"></hall-matter-finder>`);
    const second = await FinderPage.open(html`<hall-matter-finder routing="history"></hall-matter-finder>`);
    await second.search('公棚');
    expect(own().get('q')).to.equal(null);
    await first.search('热气球');
    expect(own().get('q')).to.equal('热气球');
    expect(second.input.value).to.equal('公棚');
  });

  it('follows its attributes', async () => {
    const page = await FinderPage.open(html`<hall-matter-finder query="公棚"></hall-matter-finder>`);
    expect(page.input.value).to.equal('公棚');
    expect(page.text('.results-title')).to.equal('找到 1 个事项');
    page.finder.setAttribute('query', '泊位');
    await page.until(() => page.text('.results-title') === '找到 55 个事项', 'the other query');
    expect(page.input.value).to.equal('泊位');
    page.finder.setAttribute('matter', 'balloon-new');
    await page.until(() => page.root.querySelector('hall-matter-guide') !== null, 'guide');
    page.finder.removeAttribute('matter');
    await page.until(() => page.root.querySelector('hall-matter-guide') === null, 'results');
  });
});

describe('a finder that is moved about in the page', () => {
  it('keeps what was asked', async () => {
    const page = await FinderPage.open();
    await page.search('公棚');
    const other = await fixture<HTMLElement>(html`<div></div>`);
    other.append(page.provider);
    const finder = other.querySelector('hall-matter-finder') as HallMatterFinder;
    await waitUntil(() => finder.shadowRoot?.querySelector('.results-title')?.textContent === '找到 1 个事项');
  });
});
