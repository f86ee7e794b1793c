import { aTimeout, expect, html, oneEvent } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { bareGuide, guideOf, text } from '../../testing/guide-hall.ts';
import { GuidePage } from '../../testing/guide-page.ts';
import type { HallMatterChangedEvent } from './matter-guide.events.ts';

const guideTag = html`<hall-matter-guide matter-id="balloon"></hall-matter-guide>`;

describe('hall-matter-guide', () => {
  afterEach(() => {
    document.documentElement.lang = 'zh-CN';
  });

  it('answers the six questions before anything else', async () => {
    const page = await GuidePage.shown();
    expect(page.text('h2')).to.equal('热气球登记');
    expect(page.text('header')).to.contain('市场监督管理局').and.contain('样例市').and.contain('气球上户');
    expect(page.texts('.answers dt')).to.deep.equal(['去哪里办', '什么时候能办', '要带什么', '多久办好', '收费吗', '问谁']);
    expect(page.answer('去哪里办')).to.contain('德州市政务服务中心').and.contain('二楼 B 区').and.contain('样例路 1 号');
    expect(page.answer('什么时候能办')).to.contain('周一至周五').and.contain('09:00–12:00').and.contain('13:30–17:00');
    expect(page.answer('要带什么')).to.contain('2 份材料').and.contain('其中 1 份可以不带纸质件');
    expect(page.answer('多久办好')).to.contain('10 个工作日').and.contain('法定时限 20 个工作日').and.contain('特别程序所需时间另计');
    expect(page.answer('收费吗')).to.equal('不收费');
    expect(page.all<HTMLAnchorElement>('.answers a[href="tel:12345"]')).to.have.length(1);
    await expect(page.guide).to.be.accessible();
  });

  it('says in English what there is in English and marks the rest as Chinese', async () => {
    const page = await GuidePage.shown(html`<hall-matter-guide matter-id="balloon" lang="en"></hall-matter-guide>`);
    expect(page.text('h2')).to.equal('Registration of a balloon');
    expect(page.answer('How long')).to.contain('10 working days');
    expect(page.text('.everyday [lang="zh-CN"]')).to.equal('气球上户');
    const named = page.all('.materials .name').map((name) => name.querySelector('[lang]')?.getAttribute('lang'));
    expect(new Set(named)).to.deep.equal(new Set(['zh-CN']));
    await expect(page.guide).to.be.accessible();
  });

  it('follows the language of the page without asking again', async () => {
    const page = await GuidePage.shown();
    const calls = page.hall.calls.length;
    document.documentElement.lang = 'en';
    await page.until(() => page.text('h2') === 'Registration of a balloon', 'English');
    await page.until(() => page.texts('.part > h3').includes('Papers to bring'), 'the parts in English');
    document.documentElement.lang = 'zh-CN';
    await page.until(() => page.text('h2') === '热气球登记' && page.texts('.part > h3').includes('申请材料'), 'Chinese');
    expect(page.hall.calls.length).to.equal(calls);
  });

  it('says what is not published, and whom to ask', async () => {
    const page = await GuidePage.shown(guideTag, { balloon: bareGuide() });
    for (const question of ['去哪里办', '什么时候能办', '要带什么', '多久办好', '收费吗']) expect(page.answer(question), question).to.equal('未公布拨打 12345 询问');
    expect(page.answer('问谁')).to.contain('12345');
    expect(page.texts('.part > h3')).to.deep.equal(['申请材料', '怎么办理', '关于本指南']);
    expect(page.text('.guide')).not.to.contain('null').and.not.contain('undefined');
    await expect(page.guide).to.be.accessible();
  });

  it('shows the shape of what comes after a while, and tells when it is there', async () => {
    let arrive: (() => void) | undefined;
    const page = await GuidePage.open(guideTag, undefined, (hall) => {
      hall.gate = new Promise((resolve) => (arrive = resolve));
    });
    expect(page.text('[role=status]')).to.equal('正在加载');
    expect(Number(getComputedStyle(page.one('.skeleton')).opacity), 'nothing at first').to.equal(0);
    await aTimeout(450);
    expect(Number(getComputedStyle(page.one('.skeleton')).opacity)).to.equal(1);
    setTimeout(() => arrive?.());
    const { detail } = await oneEvent(page.guide, 'hall-guide-loaded');
    expect(detail).to.deep.equal({ matterId: 'balloon', version: 1 });
    expect(page.text('[role=status]')).to.equal('已显示办事指南：热气球登记');
    expect(page.all('.skeleton')).to.have.length(0);
  });

  it('asks for a matter where none is chosen, and begins when one is', async () => {
    const page = await GuidePage.open(html`<hall-matter-guide></hall-matter-guide>`);
    expect(page.text('.notice')).to.contain('还没有选择事项').and.contain('12345');
    await expect(page.guide).to.be.accessible();
    page.guide.matterId = 'balloon';
    await page.until(() => page.text('h2') === '热气球登记', 'the guide');
  });

  it('takes the heading level the page needs', async () => {
    const page = await GuidePage.shown(html`<hall-matter-guide matter-id="balloon" heading-level="3"></hall-matter-guide>`);
    expect(page.text('h3')).to.equal('热气球登记');
    expect(page.texts('h4')).to.include('申请材料');
    expect(page.all('h2')).to.have.length(0);
  });

  it('moves the focus to the name only when the page asks for it', async () => {
    const page = await GuidePage.shown();
    expect(page.guide.shadowRoot?.activeElement).to.equal(null);
    page.guide.focusHeading();
    expect(page.guide.shadowRoot?.activeElement?.textContent).to.equal('热气球登记');
  });

  it('leads to its parts', async () => {
    await setViewport({ width: 1200, height: 700 });
    const page = await GuidePage.shown();
    const before = location.href;
    page.all<HTMLAnchorElement>('.contents a').find(({ textContent }) => textContent === '办理流程')?.click();
    expect(page.guide.shadowRoot?.activeElement?.textContent).to.equal('办理流程');
    expect(location.href, 'the address is that of the page').to.equal(before);
  });

  it('opens the guide of the phone by a code, unless the page does not want it', async () => {
    const page = await GuidePage.shown();
    await page.until(() => page.one('hall-qr').shadowRoot?.querySelector('[role=img]') !== null && page.all('hall-qr').length > 0, 'the code');
    expect(page.one('hall-qr').getAttribute('value')).to.equal('https://hall.example/examples/portal/?matter=balloon');
    page.guide.withoutQr = true;
    page.guide.withoutPrint = true;
    await page.guide.updateComplete;
    expect(page.all('hall-qr, figure')).to.have.length(0);
    expect(page.all('.toolbar button')).to.have.length(0);
  });

  it('prints with everything open, and folds again', async () => {
    const page = await GuidePage.shown();
    const [first] = page.all<HTMLDetailsElement>('details');
    if (first) first.open = true;
    const folded = page.all('details:not([open])').length;
    expect(folded).to.be.greaterThan(3);
    dispatchEvent(new Event('beforeprint'));
    await emulateMedia({ media: 'print' });
    expect(page.all('details:not([open])')).to.have.length(0);
    for (const gone of ['.toolbar', '.files .file', '.regions']) expect(getComputedStyle(page.one(gone)).display, gone).to.equal('none');
    expect(page.text('.code .print-only')).to.contain('https://hall.example/');
    await emulateMedia({ media: 'screen' });
    dispatchEvent(new Event('afterprint'));
    expect(page.all('details:not([open])')).to.have.length(folded);
  });

  it('stands on a narrow phone without scrolling sideways, whatever the names', async () => {
    await setViewport({ width: 320, height: 600 });
    const endless = text('关于在电力设施周围或者电力设施保护区内进行可能危及电力设施安全作业的联合审批'.repeat(4), 'Pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(4));
    for (const theme of ['light', 'elder', 'kiosk']) {
      for (const lang of ['zh-CN', 'en']) {
        const page = await GuidePage.shown(html`<hall-matter-guide matter-id="balloon" theme=${theme} lang=${lang}></hall-matter-guide>`, { balloon: guideOf({ name: endless, situations: [{ id: 's1', name: endless }], department: { id: 'x', name: endless } }) });
        const { width } = page.guide.getBoundingClientRect();
        expect(page.one('.root').scrollWidth, `${theme} ${lang}`).to.be.at.most(Math.ceil(width));
      }
    }
    await setViewport({ width: 1000, height: 800 });
  });

  it('gives fingers room', async () => {
    for (const [theme, least] of [['light', 44], ['kiosk', 60]] as const) {
      const page = await GuidePage.shown(html`<hall-matter-guide matter-id="balloon" theme=${theme}></hall-matter-guide>`);
      const small = page.all('.choice, select, button, summary, .file a, a.answer, .answers dd > a').filter((control) => control.getBoundingClientRect().height > 0 && control.getBoundingClientRect().height < least - 0.5);
      expect(small.map(({ textContent }) => textContent?.trim()), theme).to.deep.equal([]);
    }
  });

  it('can be read in the dark, by the old and at a kiosk', async () => {
    for (const theme of ['dark', 'elder', 'kiosk dark']) {
      const page = await GuidePage.shown(html`<div style="background: ${theme.includes('dark') ? '#151c26' : '#fff'}"><hall-matter-guide matter-id="balloon" theme=${theme}></hall-matter-guide></div>`);
      await expect(page.guide, theme).to.be.accessible();
    }
  });

  it('links to nothing that is no web address', async () => {
    const page = await GuidePage.shown(guideTag, { balloon: guideOf({ onlineUrl: 'javascript:alert(1)', attachments: [{ id: 'x', kind: 'guideSheet', name: text('x'), mediaType: 'text/html', url: 'data:text/html,x', size: null }] }) });
    expect(page.all<HTMLAnchorElement>('a').filter(({ protocol }) => !/^(https?|tel):$/.test(protocol))).to.have.length(0);
    expect(page.all('.toolbar a')).to.have.length(0);
  });

  it('tells of a matter that is suspended, withdrawn or replaced', async () => {
    const suspended = await GuidePage.shown(guideTag, { balloon: guideOf({ state: 'suspended' }) });
    expect(suspended.text('.notice.warning')).to.contain('自2026年3月1日起暂停办理').and.contain('12345');
    const cancelled = await GuidePage.shown(guideTag, { balloon: guideOf({ state: 'cancelled', validTo: '2026-05-31' }) });
    expect(cancelled.text('.notice.danger')).to.contain('已于2026年5月31日取消');
    expect(cancelled.all('.button.primary'), 'nothing to apply for').to.have.length(0);
    await expect(cancelled.guide).to.be.accessible();
    const old = await GuidePage.shown(html`<hall-matter-guide matter-id="balloon" version="1"></hall-matter-guide>`, { balloon: guideOf({ version: 2 }), 'balloon@1': guideOf({ version: 1, validTo: '2026-02-28' }) });
    expect(old.text('.notice.warning')).to.contain('这是第 1 版，有效期至2026年2月28日');
    const changed = oneEvent(old.guide, 'hall-matter-changed') as Promise<HallMatterChangedEvent>;
    old.one('.notice button').click();
    expect((await changed).detail).to.deep.equal({ matterId: 'balloon', version: null });
    await old.until(() => old.all('.notice').length === 0, 'the version in force');
  });

  it('shows other versions when somebody asks for them', async () => {
    const page = await GuidePage.shown(guideTag, { balloon: guideOf({ version: 2 }), 'balloon@1': guideOf({ version: 1, validTo: '2026-02-28' }) });
    expect(page.hall.calls.some((call) => call.includes('versions'))).to.equal(false);
    page.all('summary').find(({ textContent }) => textContent === '历次版本')?.focus();
    await sendKeys({ press: 'Enter' });
    await page.until(() => page.all('.versions li').length === 2, 'the versions');
    expect(page.texts('.versions button')).to.deep.equal(['查看 第 1 版']);
    page.one('.versions button').click();
    await page.until(() => page.text('.notice').includes('第 1 版'), 'the old version');
  });
});
