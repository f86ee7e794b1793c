import { expect, fixture, html } from '@open-wc/testing';
import { init } from '../../config/init.ts';
import { Probe } from '../../testing/probe.ts';
import { HallProvider } from './provider.ts';
import './provider.define.ts';

const probe = (root: Element): Probe => root.querySelector('hall-probe') as Probe;

describe('hall-provider', () => {
  it('configures what stands in it: the nearest wins, option by option', async () => {
    const outer = await fixture(html`<hall-provider site-key="pk_outer" theme="dark" base-url="https://outer.example"><hall-provider site-key="pk_inner"><hall-probe theme="elder"></hall-probe></hall-provider></hall-provider>`);
    expect(probe(outer).seen).to.deep.include({ siteKey: 'pk_inner', theme: 'elder', baseUrl: 'https://outer.example' });
    expect(probe(outer).shadowRoot?.querySelector('.root')?.className).to.equal('root elder');
  });

  it('goes before init and after attributes; all of them may change at any time', async () => {
    init({ siteKey: 'pk_init', baseUrl: 'https://init.example' });
    const provider = await fixture<HallProvider>(html`<hall-provider><hall-probe></hall-probe></hall-provider>`);
    expect(probe(provider).seen.siteKey).to.equal('pk_init');
    provider.siteKey = 'pk_provider';
    await provider.updateComplete;
    expect(probe(provider).seen).to.deep.include({ siteKey: 'pk_provider', baseUrl: 'https://init.example' });
    probe(provider).setAttribute('site-key', 'pk_own');
    expect(probe(provider).seen.siteKey).to.equal('pk_own');
    init({ baseUrl: 'https://later.example' });
    expect(probe(provider).seen.baseUrl).to.equal('https://later.example');
    provider.siteKey = undefined;
    probe(provider).removeAttribute('site-key');
    await provider.updateComplete;
    expect(probe(provider).seen.siteKey).to.equal('pk_init');
    init({ siteKey: '', baseUrl: '' });
  });

  it('hands over the WeChat of whoever reads the page, by script alone', async () => {
    const provider = await fixture<HallProvider>(html`<hall-provider wechat-open-id="oWx_from-markup-0123456"><hall-probe></hall-probe></hall-provider>`);
    expect(probe(provider).seen.wechatOpenId).to.equal(undefined);
    provider.wechatOpenId = 'oWx_dezhou-0123456789';
    await provider.updateComplete;
    expect(probe(provider).seen.wechatOpenId).to.equal('oWx_dezhou-0123456789');
    expect(provider.outerHTML).not.to.contain('oWx_dezhou');
  });

  it('may come after what stands in it; until then nothing is decided and nothing fails', async () => {
    const region = await fixture(html`<later-hall-provider site-key="pk_late" locale="en"><hall-probe>Loading</hall-probe></later-hall-provider>`);
    await probe(region).updateComplete;
    expect(probe(region).said).to.equal('');
    expect(probe(region).shadowRoot?.querySelector('slot')).to.not.equal(null);
    customElements.define('later-hall-provider', class extends HallProvider {});
    await customElements.whenDefined('later-hall-provider');
    await probe(region).updateComplete;
    await probe(region).updateComplete;
    expect(probe(region).seen.siteKey).to.equal('pk_late');
    expect(probe(region).said).to.equal('Try again');
  });

  it('lets go of an element that moves to another one', async () => {
    const page = await fixture(html`<div><hall-provider site-key="pk_one"><hall-probe></hall-probe></hall-provider><hall-provider site-key="pk_two"></hall-provider></div>`);
    const [one, two] = page.querySelectorAll('hall-provider');
    const moved = probe(page);
    two?.append(moved);
    expect(moved.seen.siteKey).to.equal('pk_two');
    (one as HallProvider).siteKey = 'pk_changed';
    await (one as HallProvider).updateComplete;
    expect(moved.seen.siteKey).to.equal('pk_two');
  });

  it('keeps what an element knew while it is out of the page', async () => {
    const page = await fixture(html`<hall-provider site-key="pk_one"><hall-probe></hall-probe></hall-provider>`);
    const gone = probe(page);
    gone.remove();
    expect(gone.seen.siteKey).to.equal('pk_one');
  });

  it('stands in the page as if it were not there', async () => {
    const provider = await fixture(html`<hall-provider><hall-probe></hall-probe></hall-provider>`);
    expect(getComputedStyle(provider).display).to.equal('contents');
  });
});

describe('the language of an element', () => {
  const said = async (page: Element): Promise<string> => {
    await probe(page).updateComplete;
    return probe(page).said;
  };

  it('is that of the browser, then of init, then the nearest lang, then its own', async () => {
    const page = await fixture(html`<div><section><hall-probe></hall-probe></section></div>`);
    const { lang } = document.documentElement;
    document.documentElement.lang = '';
    await new Promise((resolve) => setTimeout(resolve));
    expect(await said(page)).to.equal('重试');
    init({ locale: 'en' });
    expect(await said(page)).to.equal('Try again');
    page.setAttribute('lang', 'zh-Hans');
    await new Promise((resolve) => setTimeout(resolve));
    expect(await said(page)).to.equal('重试');
    (page.firstElementChild as HTMLElement).lang = 'en-GB';
    await new Promise((resolve) => setTimeout(resolve));
    expect(await said(page)).to.equal('Try again');
    probe(page).locale = 'zh';
    expect(await said(page)).to.equal('重试');
    expect(probe(page).shadowRoot?.querySelector('.root')?.getAttribute('lang')).to.equal('zh-CN');
    init({ locale: '' });
    document.documentElement.lang = lang;
  });

  it('is heard through slots and shadow roots', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const root = host.attachShadow({ mode: 'open' });
    root.append(new Probe());
    const inside = root.querySelector('hall-probe') as Probe;
    await inside.updateComplete;
    expect(inside.said).to.equal('Try again');
    host.lang = 'zh-CN';
    await new Promise((resolve) => setTimeout(resolve));
    await inside.updateComplete;
    expect(inside.said).to.equal('重试');
  });

  it('is decided by a provider before the page around it, and one it does not speak is passed over', async () => {
    const page = await fixture(html`<div lang="zh-CN"><hall-provider locale="en"><hall-probe></hall-probe></hall-provider></div>`);
    expect(await said(page)).to.equal('Try again');
    const french = await fixture(html`<div lang="en"><p lang="fr"><hall-probe></hall-probe></p></div>`);
    expect(await said(french)).to.equal('Try again');
  });
});

describe('texts of the page', () => {
  it('take the place of ours: init, then the provider, then the element', async () => {
    init({ strings: { common: { 'zh-CN': { retry: '再来' } } } });
    const page = await fixture<HallProvider>(html`<hall-provider locale="zh-CN"><hall-probe></hall-probe></hall-provider>`);
    expect(probe(page).said).to.equal('再来');
    page.strings = { common: { 'zh-CN': { retry: '再试一次' } } };
    await page.updateComplete;
    await probe(page).updateComplete;
    expect(probe(page).said).to.equal('再试一次');
    probe(page).strings = { common: { 'zh-CN': { retry: '又一次' } } };
    await probe(page).updateComplete;
    expect(probe(page).said).to.equal('又一次');
    init({ strings: {} });
  });
});
