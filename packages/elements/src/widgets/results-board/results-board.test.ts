import { expect, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { parametersOf } from '../../listing/list-address.ts';
import { LivePage } from '../../testing/live-page.ts';
import type { LivePageOptions } from '../../testing/live-page.ts';
import type { HallResultsBoard } from './results-board.ts';
import { resultsParameters } from './results-state.ts';
import type { ResultsFilter } from './results-state.ts';
import './results-board.define.ts';

type Page = LivePage<HallResultsBoard>;
const board = html`<hall-results-board></hall-results-board>`;
/** Two rows on a page, so that there are several. */
const twoByTwo: LivePageOptions['between'] = async (request, answer) => {
  const url = new URL(request.url);
  if (!url.pathname.endsWith('/decisions')) return answer(request);
  url.searchParams.set('limit', '2');
  return answer(new Request(url, request));
};
const open = async (content = board, options: LivePageOptions = {}): Promise<Page> => {
  const page = await LivePage.open<HallResultsBoard>(content, { mocks: { situation: 'refused' }, ...options });
  await page.until(() => page.all('.row, .notice, .decision').length > 0, 'nothing comes');
  return page;
};
const total = async (page: Page, query = ''): Promise<number> => (await page.hall.act<{ total: number }>(`/halls/dezhou/decisions${query}`)).total;
/** A hall that has decided nothing yet. */
const nothingYet: LivePageOptions['between'] = async (request, answer) => (new URL(request.url).pathname.endsWith('/decisions') ? new Response(JSON.stringify({ data: [], nextCursor: null, total: 0 }), { headers: { 'content-type': 'application/json' } }) : answer(request));
const lists = (page: Page): string[] => page.hall.calls.filter((call) => /^GET \/halls\/[^/]+\/decisions\?/.test(call));

describe('hall-results-board', () => {
  it('lists what was decided: what, who, how, by whom, when; no identity number', async () => {
    const page = await open();
    expect(page.text('.count')).to.match(/^共 \d+ 条/);
    const refused = page.texts('.row').find((row) => row.includes('不予批准')) ?? '';
    expect(refused).to.contain('《食品经营许可证》新办').and.to.contain('德州样例餐饮有限公司').and.to.contain('市场监督管理局').and.to.match(/\d+月\d+日/);
    expect(page.text()).not.to.match(/\d{17}[\dXx]/);
    await page.accessible();
  });

  it('finds by words while one types, once they come to rest, and says how many', async () => {
    const page = await open();
    const count = `找到 ${await total(page, '?q=食品经营')} 条`;
    page.type('查结果', '食品经营');
    await page.sees(count, '.count');
    await page.until(() => page.said === count, 'it is not said');
    expect(lists(page).at(-1)).to.contain('q=食品经营');
    page.press('清空');
    await page.sees('共', '.count');
    expect(page.focused).to.equal('#query');
  });

  it('filters by department, result and days', async () => {
    const page = await open();
    await page.until(() => page.all('#result').length > 0, 'there are no filters');
    const result = page.one<HTMLSelectElement>('#result');
    result.value = 'refused';
    result.dispatchEvent(new Event('change', { bubbles: true }));
    await page.sees(`找到 ${await total(page, '?result=refused')} 条`, '.count');
    expect(new Set(page.texts('.result'))).to.deep.equal(new Set(['不予批准']));
    for (const [id, day] of [['from', '2030-01-02'], ['to', '2030-01-01']] as const) {
      const field = page.one<HTMLInputElement>(`#${id}`);
      field.value = day;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await page.element.updateComplete;
    }
    await page.sees('结束日期早于开始日期');
    expect(lists(page).some((call) => call.includes('to=2030-01-01'))).to.equal(false);
    await page.accessible();
  });

  it('says what to do where nothing fits, and clears it all at once', async () => {
    const page = await open();
    page.type('查结果', '热气球');
    await page.sees('没有符合的结果');
    page.press('清除全部条件');
    await page.until(() => page.all('.row').length > 1, 'nothing comes back');
    const empty = await open(board, { between: nothingYet });
    expect(empty.text('.notice')).to.contain('还没有公示的结果').and.to.contain('七个工作日');
  });

  it('goes on page by page, and leads the focus to the first new row', async () => {
    const page = await open(board, { between: twoByTwo });
    const all = await total(page);
    expect(page.all('.row')).to.have.length(2);
    page.press('再看一些');
    await page.until(() => page.all('.row').length > 2, 'no more comes');
    await page.until(() => page.focused === page.texts('.row .link')[2], 'the focus stays behind');
    expect(page.said).to.match(/已显示 \d+ 条，共/);
    while (page.all('.row').length < all) {
      const before = page.all('.row').length;
      page.press('再看一些');
      await page.until(() => page.all('.row').length > before, 'the rest does not come');
    }
    expect(page.text('.below')).to.contain('都显示完了');
    const names = page.texts('.row .quiet');
    expect(new Set(names).size).to.equal(names.length);
  });

  it('opens one whole, and comes back to its row', async () => {
    const page = await open();
    const link = page.all('.row').find((row) => row.textContent?.includes('不予批准'))?.querySelector<HTMLElement>('.link');
    link?.focus();
    await sendKeys({ press: 'Enter' });
    await page.until(() => page.all('.decision').length > 0, 'the decision does not come');
    expect(page.text('.decision')).to.contain('统一社会信用代码').and.to.contain('决定书编号').and.to.contain('公示时间');
    await page.until(() => page.focused.includes('食品经营许可证'), 'the focus stays behind');
    await page.accessible();
    page.press('返回列表');
    await page.until(() => page.all('.decision').length === 0, 'there is no way back');
    expect((page.root.activeElement as HTMLElement).dataset['decision']).to.equal(link?.dataset['decision']);
  });

  it('says where a decision is none', async () => {
    const page = await open(html`<hall-results-board decision-id="de_nothing"></hall-results-board>`);
    await page.sees('没有这份决定');
    page.press('返回列表');
    await page.until(() => page.all('.row').length > 0, 'there is no way back');
  });

  it('gives the same as data, with the filters of the list', async () => {
    const page = await open();
    const count = await total(page, '?q=食品经营');
    page.type('查结果', '食品经营');
    await page.sees(`找到 ${count} 条`, '.count');
    const saved: { name: string; file: Promise<string> }[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function save(this: HTMLAnchorElement) {
      saved.push({ name: this.download, file: fetch(this.href).then((response) => response.text()) });
    };
    try {
      page.press('下载数据');
      await page.until(() => saved.length > 0, 'no file comes');
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    const lines = ((await saved[0]?.file) ?? '').trim().split('\r\n');
    expect(saved[0]?.name).to.equal('decisions.csv');
    expect(lines).to.have.length(1 + count);
    expect(lines.join()).to.contain('德州样例餐饮有限公司');
  });

  it('shows one department only where the page says so', async () => {
    const page = await open(html`<hall-results-board department="fire-rescue"></hall-results-board>`);
    expect(new Set(page.texts('.row').map((row) => row.includes('消防')))).to.deep.equal(new Set([true]));
    await page.until(() => page.all('#result').length > 0, 'there are no filters');
    expect(page.all('#department')).to.have.length(0);
  });

  it('keeps what is looked for in the address', async () => {
    const before = window.location.href;
    window.history.replaceState(null, '', '?mine=1&q=食品经营&result=refused');
    const page = await open(html`<hall-results-board routing="history"></hall-results-board>`);
    await page.sees('找到', '.count');
    expect(lists(page).at(-1)).to.contain('q=食品经营').and.to.contain('result=refused');
    page.one<HTMLAnchorElement>('.row .link').click();
    await page.until(() => window.location.search.includes('decision=de_'), 'the decision is not in the address');
    window.history.back();
    await page.until(() => page.all('.decision').length === 0, 'Back leads nowhere');
    expect(window.location.search).to.contain('mine=1').and.to.contain('result=refused');
    window.history.replaceState(null, '', before);
  });

  it('fits a phone, in English', async () => {
    await setViewport({ width: 360, height: 740 });
    const page = await open(board, { locale: 'en' });
    await page.until(() => page.all('#result').length > 0, 'there are no filters');
    expect(document.documentElement.scrollWidth).to.be.at.most(360);
    expect(page.text('.row')).to.match(/Granted|Refused/);
    await page.accessible();
    await setViewport({ width: 1000, height: 800 });
  });

  it('says that the hall cannot be reached, and tries again', async () => {
    const page = await open(board, { mocks: { fail: 'network' } });
    expect(page.text('[role=alert]')).to.contain('暂时连接不上');
  });
});

describe('what an address asks the board for', () => {
  it('is read with care', () => {
    expect(resultsParameters.filterFrom(new URLSearchParams('q=a&result=huge&from=tomorrow&to=2026-01-02&department=../x'))).to.deep.equal({ q: 'a', to: '2026-01-02' });
    expect(parametersOf<ResultsFilter>({ filter: { q: 'a', result: 'refused' }, open: 'de_1' }, resultsParameters)).to.deep.equal({ q: 'a', result: 'refused', decision: 'de_1' });
  });
});
