import { expect, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { fakeHall } from '../../testing/fake-hall.ts';
import { FinderPage } from '../../testing/finder-page.ts';

describe('hall-matter-finder', () => {
  it('begins with topics and with all matters', async () => {
    const page = await FinderPage.open();
    expect(page.text('label[for=query]')).to.equal('您要办什么事？');
    expect(page.texts('.way-title')).to.deep.equal(['个人办事', '企业和组织办事']);
    expect(page.text('.results-title')).to.equal('全部 58 个事项');
    await expect(page.finder).to.be.accessible();
  });

  it('says of each row who, how long, how often, what it costs, what can be done, and where else', async () => {
    const page = await FinderPage.open();
    await page.search('热气球');
    const row = page.text('.row');
    for (const part of ['热气球驾驶执照核发', '航空运动局', '样例市', '承诺 5 个工作日', '全程网办', '不收费', '新办', '延续', '另有 1 个县市区办理']) expect(row).to.contain(part);
    expect(page.texts('.row mark')).to.deep.equal(['热气球']);
    await expect(page.finder).to.be.accessible();
  });

  it('is bound to a department: its matters only, said so, and no choice', async () => {
    const page = await FinderPage.open(html`<hall-matter-finder department="pigeons"></hall-matter-finder>`);
    expect(page.text('.bound')).to.equal('仅查找：信鸽协会办公室的事项');
    expect(page.text('.results-title')).to.equal('全部 1 个事项');
    expect(page.root.querySelector('#department')).to.equal(null);
    expect(page.all('.ways')).to.have.length(0);
    page.finder.department = 'aviation';
    await page.settled();
    await page.until(() => page.text('.bound').includes('航空运动局'), 'the other department');
    expect(page.text('.row')).to.contain('热气球');
  });

  it('is honest where nothing fits and shows the ways on', async () => {
    const page = await FinderPage.open();
    await page.search('恐龙骑乘');
    expect(page.text('.results-title')).to.equal('没有找到完全符合的事项');
    expect(page.one<HTMLAnchorElement>('.list a[href^="tel:"]').href).to.equal('tel:053012345');
    expect(page.texts('.way .link')).to.include('航空运动局 1');
    await expect(page.finder).to.be.accessible();
    page.all('.way .link').find((link) => link.textContent?.includes('航空'))?.click();
    await page.settled();
    expect(page.text('.results-title')).to.equal('找到 1 个事项');
    expect(page.input.value).to.equal('');
  });

  it('tells the hall what could not be found, thanks, and keeps the way open when that fails', async () => {
    const page = await FinderPage.open();
    await page.search('恐龙骑乘');
    page.hall.mode = 'refused';
    page.one('.missing button').click();
    await page.until(() => page.text('[role=alert]').includes('暂时不能使用'), 'failure');
    page.hall.mode = 'well';
    await page.search('恐龙饲养证');
    await page.until(() => page.all('.missing button').length > 0, 'the question again');
    page.one('.missing button').click();
    await page.until(() => page.text('.notice.success').includes('谢谢'), 'thanks');
    expect(page.hall.sent).to.deep.equal([{ kind: 'notFound', query: '恐龙饲养证' }]);
  });

  it('changes its language while it is looked at', async () => {
    const page = await FinderPage.open();
    page.provider.locale = 'en';
    await page.until(() => page.text('label[for=query]') === 'What do you need to do?', 'English');
    expect(page.text('.results-title')).to.equal('All 58 matters');
    expect(page.text('.row')).to.contain('Balloon pilot licence').and.contain('Promised: 5 working days');
    // What nobody has translated is read aloud as Chinese.
    expect(page.all('.row .name')[1]?.querySelector('span')?.lang).to.equal('zh-CN');
    await expect(page.finder).to.be.accessible();
  });

  it('takes texts, label and placeholder of the page', async () => {
    const page = await FinderPage.open(html`<hall-matter-finder label="找事项" placeholder="例如 备案" .strings=${{ 'matter-finder': { 'zh-CN': { all: '共 {0} 项' } } }}></hall-matter-finder>`);
    expect(page.text('label[for=query]')).to.equal('找事项');
    expect(page.input.placeholder).to.equal('例如 备案');
    expect(page.text('.results-title')).to.equal('共 58 项');
  });

  it('fits into 320 pixels, names wrapped and not cut', async () => {
    await setViewport({ width: 320, height: 640 });
    const page = await FinderPage.open();
    await page.search('灯塔');
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    const name = page.one('.row .link');
    expect(name.scrollWidth).to.be.at.most(name.clientWidth || Infinity);
    expect(name.getBoundingClientRect().right).to.be.at.most(320);
    await setViewport({ width: 1000, height: 800 });
  });
});

describe('choosing a matter', () => {
  it('shows its guide in place and leads back to the row', async () => {
    const page = await FinderPage.open();
    await page.search('热气球');
    page.one('.row .link').focus();
    await sendKeys({ press: 'Enter' });
    await page.until(() => page.root.querySelector('hall-matter-guide') !== null, 'guide');
    expect(page.one('hall-matter-guide')).to.have.attribute('matter-id', 'balloon-new');
    expect(page.root.activeElement).to.equal(page.one('.back'));
    expect(page.one('.finder').getBoundingClientRect().height).to.equal(0);
    page.one('.back').click();
    await page.until(() => page.root.querySelector('hall-matter-guide') === null, 'results again');
    await page.until(() => page.root.activeElement === page.one('.row .link'), 'focus on the row');
    expect(page.text('.results-title')).to.equal('找到 1 个事项');
  });

  it('can be taken over by the page', async () => {
    const page = await FinderPage.open();
    let chosen: unknown;
    page.provider.addEventListener('hall-matter-selected', (event) => {
      chosen = event.detail;
      event.preventDefault();
    });
    page.one('.row .link').click();
    await page.finder.updateComplete;
    expect(chosen).to.deep.equal({ matterId: 'balloon-new', name: '热气球驾驶执照核发' });
    expect(page.root.querySelector('hall-matter-guide')).to.equal(null);
  });

  it('only tells the page where that shows guides itself', async () => {
    const page = await FinderPage.open(html`<hall-matter-finder without-guide></hall-matter-finder>`);
    page.one('.row .link').click();
    await page.finder.updateComplete;
    expect(page.finder.matter).to.equal(undefined);
  });

  it('links rows to the page of the hall, or to a page of yours', async () => {
    const page = await FinderPage.open();
    expect(page.one<HTMLAnchorElement>('.row .link').href).to.equal('https://hall.example/guide/?matter=balloon-new');
    page.finder.guideHref = '/matters/{matterId}.html';
    await page.finder.updateComplete;
    expect(page.one<HTMLAnchorElement>('.row .link').pathname).to.equal('/matters/balloon-new.html');
  });

  it('leads to the guide of another handling item and of another region', async () => {
    const page = await FinderPage.open(html`<hall-matter-finder without-guide></hall-matter-finder>`);
    const chosen: string[] = [];
    page.finder.addEventListener('hall-matter-selected', (event) => chosen.push(event.detail.matterId));
    await page.search('热气球');
    page.one('.items .link').click();
    page.one('.elsewhere .link').click();
    expect(chosen).to.deep.equal(['balloon-renew', 'balloon-new-district']);
  });
});

describe('4,000 matters', () => {
  it('never stand in the page at once; one turns pages', async () => {
    const page = await FinderPage.open(undefined, fakeHall(4000));
    expect(page.text('.results-title')).to.equal('全部 3,998 个事项');
    expect(page.all('.row')).to.have.length(20);
    expect(page.text('.pager p')).to.equal('第 1–20 项，共 3,998 项');
    const [previous, next] = page.all<HTMLButtonElement>('.pager button');
    expect(previous?.disabled).to.equal(true);
    next?.click();
    await page.until(() => page.text('.pager p').startsWith('第 21–40 项'), 'second page');
    expect(page.all('.row')).to.have.length(20);
    await page.until(() => page.root.activeElement === page.one('.results-title'), 'focus on the title');
    page.one<HTMLButtonElement>('.pager button').click();
    await page.until(() => page.text('.pager p').startsWith('第 1–20 项'), 'first page');
  });
});
