import type { Figures, Snapshot } from '@hallkit/contract';
import { expect, html } from '@open-wc/testing';
import { LivePage } from '../../testing/live-page.ts';
import type { LivePageOptions } from '../../testing/live-page.ts';
import { dayIn, daysOf, givenDays } from './periods.ts';
import type { HallPublicFigures } from './public-figures.ts';
import { keyIdOf } from './signature/check.ts';
import './public-figures.define.ts';

type Page = LivePage<HallPublicFigures>;
const plain = html`<hall-public-figures></hall-public-figures>`;
const open = async (content = plain, options: LivePageOptions = {}): Promise<Page> => {
  const page = await LivePage.open<HallPublicFigures>(content, options);
  await page.until(() => page.all('.answer, .notice').length > 0, 'nothing comes');
  return page;
};
const unfold = async (page: Page): Promise<void> => {
  page.one('[part=signature] summary').click();
  await page.sees('核对最近一天的签名');
};
/** Between page and hall: changes what comes from a path. */
const changing = <Body extends object>(path: RegExp, change: (body: Body) => Body): LivePageOptions => ({
  between: async (request, answer) => {
    const response = await answer(request);
    return path.test(new URL(request.url).pathname) ? Response.json(change((await response.json()) as Body)) : response;
  },
});
/** The hall told so. */
const asked = ({ hall: { calls } }: Page): string[] => calls.filter((call) => call.includes('/figures'));

describe('hall-public-figures', () => {
  it('says first, in a sentence, how much was decided and how much of it on time', async () => {
    const page = await open();
    const figures = await page.hall.act<Figures>('/halls/dezhou/figures');
    expect(page.text('.answer')).to.equal(`本月办结 ${figures.total.decided} 件，${figures.total.onTime} 件按时`);
    expect(page.text('.lead')).to.contain('个工作日办结，承诺平均').and.contain('数字截至');
    await page.accessible();
  });

  it('draws departments beside each other, each with its values in words', async () => {
    const page = await open();
    const { departments } = await page.hall.act<Figures>('/halls/dezhou/figures');
    const late = departments.find(({ figures }) => figures.late > 0) as Figures['departments'][number];
    expect(page.texts('.bars')[0]).to.contain(`${late.department.name.zh}${late.figures.decided} 件，超期 ${late.figures.late} 件`);
    expect(page.texts('.bars')[1]).to.contain(`${late.figures.averageDays} 天，承诺 ${late.figures.averagePromisedDays} 天`);
    expect(page.texts('.bar-legend')[0]).to.equal('按时办结超期办结');
    expect(page.all('[style]').length, 'no inline style').to.equal(0);
  });

  it('has the same numbers as a table, and tells how they are counted', async () => {
    const page = await open();
    const { departments, total } = await page.hall.act<Figures>('/halls/dezhou/figures');
    expect(page.all('tbody tr').length).to.equal(departments.length + 1);
    expect(page.texts('tbody tr').at(-1)).to.match(new RegExp(`^合计 ?${total.decided} ?${total.onTime} ?${total.late}`));
    expect(page.text('#method + p')).to.contain('按办结之日计入');
    page.one('.data summary').click();
    await page.accessible();
  });

  it('shows another time, by days of the hall, and says what came of it', async () => {
    const page = await open();
    const before = page.text('.answer');
    page.press('上月');
    await page.until(() => page.text('.answer').startsWith('上月办结') && page.all('[aria-busy=true]').length === 0, 'the time stays');
    expect(page.text('.answer')).not.to.equal(before);
    const { from, to } = daysOf('last', dayIn('Asia/Shanghai'));
    expect(asked(page).at(-1)).to.contain(`from=${from}&to=${to}`);
    expect(page.button('上月').getAttribute('aria-pressed')).to.equal('true');
    await page.until(() => page.said.startsWith('上月办结'), 'it is not said');
  });

  it('keeps to the days and the department a page has bound', async () => {
    const page = await open(html`<hall-public-figures from="2026-01-05" to="2026-01-30" department="market-regulation"></hall-public-figures>`);
    expect(asked(page)[0]).to.contain('from=2026-01-05&to=2026-01-30');
    expect(page.text('.answer')).to.match(/^2026年1月5日至2026年1月30日市场监督管理局/);
    expect(page.all('.bars').length).to.equal(0);
    expect(page.all('tbody tr').length).to.equal(1);
  });

  it('checks the signature of the day here, and says what was checked and by which key', async () => {
    const page = await open();
    await unfold(page);
    page.press('核对最近一天的签名');
    await page.sees('与签名一致，没有被改过');
    expect(page.texts('.checked li').length).to.equal(4);
    expect(page.text('.check')).to.match(/密钥编号\s*mock/).and.contain('首尾相连');
    expect(page.text('.check')).to.match(/https:\/\/hall\.example\/api\/v1\/halls\/dezhou\/snapshots\/\d{4}-\d{2}-\d{2}/);
    expect(page.button('保存签名数据')).to.exist;
    await page.accessible();
  });

  it('says so plainly where figures were changed after they were signed', async () => {
    const page = await open(plain, changing<Snapshot>(/\/snapshots\/[\d-]+$/, (snapshot) => ({ ...snapshot, figures: { ...snapshot.figures, total: { ...snapshot.figures.total, late: 0, onTime: snapshot.figures.total.decided } } })));
    await unfold(page);
    page.press('核对最近一天的签名');
    await page.sees('没有通过核对', '[role=alert]');
    expect(page.text('[role=alert]')).to.contain('页面拿到的数字与签名里的不同').and.contain('12345');
    expect(page.all('.checked').length).to.equal(0);
  });

  it('says so where a key is none of the hall, where nothing is signed yet, and where it cannot be had', async () => {
    const other = await open(plain, changing<{ keys: { kid: string }[] }>(/\/snapshot-keys$/, ({ keys }) => ({ keys: keys.map((key) => ({ ...key, kid: 'other' })) })));
    await unfold(other);
    other.press('核对最近一天的签名');
    await other.sees('不在大厅公布的密钥里');
    const none = await open(plain, changing<object>(/\/snapshots$/, () => ({ data: [], nextCursor: null })));
    await unfold(none);
    none.press('核对最近一天的签名');
    await none.sees('还没有签名存档');
    const away = await open(plain, { mocks: { fail: (operation) => (operation === 'getSnapshot' ? 'server.unavailable' : undefined) } });
    await unfold(away);
    away.press('核对最近一天的签名');
    await away.sees('服务大厅的系统出了问题', '.check');
    expect(away.text('.answer'), 'the figures stay').to.contain('本月办结');
  });

  it('says what it means that nothing was decided', async () => {
    const page = await open(plain, { mocks: { watch: 'empty' } });
    expect(page.text('.answer')).to.equal('本月还没有办结的事项');
    expect(page.all('.bars').length).to.equal(0);
    await page.accessible();
  });

  it('says what to do about a department nobody knows, and where the hall is away', async () => {
    expect((await open(html`<hall-public-figures department="nobody"></hall-public-figures>`)).text('.notice')).to.contain('没有这个部门的数字');
    expect((await open(plain, { mocks: { fail: 'network' } })).text('[role=alert]')).to.contain('暂时连接不上');
  });

  it('speaks English', async () => {
    const page = await open(plain, { locale: 'en' });
    expect(page.text('.answer')).to.match(/^This month: [\d,]+ decided, [\d,]+ on time$/);
    await page.accessible();
  });
});

describe('days of figures', () => {
  it('are calendar months of the hall, and this year so far', () => {
    expect(dayIn('Asia/Shanghai', Date.parse('2026-03-31T16:30:00Z'))).to.equal('2026-04-01');
    expect(daysOf('month', '2026-03-31')).to.deep.equal({ from: '2026-03-01', to: '2026-03-31' });
    expect(daysOf('last', '2026-03-31')).to.deep.equal({ from: '2026-02-01', to: '2026-02-28' });
    expect(daysOf('last', '2026-01-05')).to.deep.equal({ from: '2025-12-01', to: '2025-12-31' });
    expect(daysOf('year', '2026-03-31')).to.deep.equal({ from: '2026-01-01', to: '2026-03-31' });
  });

  it('that cannot be are left out', () => {
    expect(givenDays('tomorrow', undefined, '2026-03-31')).to.equal(undefined);
    expect(givenDays('2026-03-31', '2026-03-01', '2026-03-31')).to.equal(undefined);
    expect(givenDays('2026-03-05', undefined, '2026-03-31')).to.deep.equal({ from: '2026-03-05', to: '2026-03-31' });
    expect(keyIdOf('rubbish')).to.equal(null);
  });
});
