import type { SandboxMessageList, StaffNotice, SubscriptionRequest } from '@hallkit/contract';
import { expect, html } from '@open-wc/testing';
import { addressedFrom, parametersOf } from '../../listing/list-address.ts';
import { LivePage } from '../../testing/live-page.ts';
import type { LivePageOptions } from '../../testing/live-page.ts';
import type { HallNoticeBoard } from './notice-board.ts';
import { kindsOf, noticeParameters } from './notice-state.ts';
import { linkAddress } from './parts/link-address.ts';
import './notice-board.define.ts';

type Page = LivePage<HallNoticeBoard>;
const board = html`<hall-notice-board></hall-notice-board>`;
const open = async (content = board, options: LivePageOptions = {}): Promise<Page> => {
  const page = await LivePage.open<HallNoticeBoard>(content, options);
  await page.until(() => page.all('.row, .notice').length > 0, 'no list comes');
  await page.until(() => page.all('.subscription').length + page.all('.notice').length > 0, 'its parts do not come');
  return page;
};
const titles = (page: Page): string[] => page.texts('.row .link');
const live = (page: Page): Promise<void> => page.until(() => page.hall.calls.filter((call) => /^GET \/halls\/dezhou\/notices/.test(call)).length > 1, 'never live');
const clerk = 'mock-staff-1101';
const publish = async (page: Page, zh: string, more: object = {}): Promise<StaffNotice> => {
  const { id } = await page.hall.act<StaffNotice>('/halls/dezhou/notice-desk', { kind: 'notice', title: { zh }, body: { zh: `${zh}。` }, ...more }, clerk);
  const { version } = await page.hall.act<StaffNotice>(`/staff-notices/${id}/actions`, { version: 0, action: 'submit' }, clerk);
  return page.hall.act<StaffNotice>(`/staff-notices/${id}/actions`, { version, action: 'approve' }, 'mock-staff-1201');
};

describe('hall-notice-board', () => {
  it('lists what is in force, what matters most first and with the word for it', async () => {
    const page = await open();
    expect(page.text('h2')).to.equal('政策与公告');
    expect(titles(page)[0]).to.equal('元旦放假安排');
    expect(page.texts('.row .quiet')[0]).to.match(/^重要 便民信息 · \d+月\d+日 周.$/);
    expect(page.texts('.row').find((text) => text.includes('行政处罚：'))).to.contain('德州市样例便民超市');
    expect(page.one<HTMLAnchorElement>('.ways a').href).to.match(/\/api\/v1\/halls\/dezhou\/notice-feed$/);
    await page.accessible();
  });

  it('shows one kind alone, and says it with the feed too', async () => {
    const page = await open();
    page.press('政策');
    await page.until(() => page.texts('.row .quiet').every((text) => text.startsWith('政策')), 'other kinds stay');
    expect(page.button('政策').getAttribute('aria-pressed')).to.equal('true');
    expect(page.one<HTMLAnchorElement>('.ways a').href).to.contain('?kind=policy');
    await page.until(() => page.said.startsWith('已显示'), 'it is not said');
  });

  it('keeps to the kinds a page names', async () => {
    const page = await open(html`<hall-notice-board kinds="credit news"></hall-notice-board>`);
    expect(page.texts('.kinds button')).to.deep.equal(['全部', '信用公示', '大厅动态']);
    expect(page.texts('.row .quiet').every((text) => /^(信用公示|大厅动态)/.test(text))).to.equal(true);
  });

  it('finds words, and says what to do where none fits', async () => {
    const page = await open();
    page.type('查公告', '热气球');
    await page.sees('没有符合的公告');
    expect(page.text('.notice')).to.contain('12345');
    page.press('清除条件');
    await page.until(() => titles(page).length > 5, 'the list does not come back');
  });

  it('opens a notice in its place, and leads back to where one was', async () => {
    const page = await open();
    page.all<HTMLElement>('.row .link')[0]?.click();
    await page.sees('自助服务区', '.article');
    expect(page.focused).to.equal('元旦放假安排');
    expect(page.element.noticeId).to.match(/^no_/);
    const [link] = page.all<HTMLAnchorElement>('.links a');
    expect(link?.getAttribute('target') ?? null, 'the same site').to.equal(null);
    await page.accessible();
    page.press('返回列表');
    await page.until(() => page.focused === '元旦放假安排' && page.all('.article').length === 0, 'the focus is lost');
  });

  it('gives another site neither a hold of this page nor its address, and draws text as text', async () => {
    const page = await open();
    await live(page);
    await publish(page, '医保新规<b>', { links: [{ text: { zh: '全文' }, url: 'https://www.gov.cn/zhengce/' }] });
    await page.until(() => titles(page).includes('医保新规<b>'), 'it is not listed');
    page.all<HTMLElement>('.row .link').find(({ textContent }) => textContent === '医保新规<b>')?.click();
    await page.sees('全文', '.article');
    const [link] = page.all<HTMLAnchorElement>('.links a');
    expect([link?.rel, link?.target, link?.textContent?.replace(/\s+/g, '')]).to.deep.equal(['noopener noreferrer external', '_blank', '全文（新窗口打开）']);
  });

  it('tells of a new notice while the list is read, and takes a withdrawn one away', async () => {
    const page = await open();
    await live(page);
    page.all<HTMLElement>('.row .link').find(({ textContent }) => textContent === '大厅新增两台无障碍自助机')?.focus();
    const { id, version } = await publish(page, '明日起延时服务');
    await page.until(() => titles(page).includes('明日起延时服务'), 'it is not listed');
    await page.until(() => page.said === '新公告：明日起延时服务', 'it is not said');
    expect(page.texts('.row').find((text) => text.includes('明日起延时服务'))).to.contain('刚发布');
    expect(page.focused, 'whoever is at a notice stays at it').to.equal('大厅新增两台无障碍自助机');
    await page.hall.act(`/staff-notices/${id}/actions`, { version, action: 'withdraw', reason: '写错了' }, clerk);
    await page.until(() => !titles(page).includes('明日起延时服务'), 'it stays');
  });

  it('says so of a notice that is no longer in force', async () => {
    const page = await LivePage.open<HallNoticeBoard>(html`<hall-notice-board notice-id="no_none"></hall-notice-board>`);
    await page.sees('这条公告已经撤下');
  });

  it('tells by message whoever has given the code back, and nothing typed is lost on the way', async () => {
    const page = await open();
    page.one('summary').click();
    await page.sees('手机号', '.subscription');
    page.press('获取验证码');
    await page.sees('请填写 11 位手机号');
    await page.until(() => page.focused === '#address', 'the focus is not where it is wrong');
    page.type('手机号', '138 0000 3210');
    page.press('获取验证码');
    await page.sees('6 位验证码已发往 138****3210');
    await page.until(() => page.focused === '#code', 'the focus does not go on');
    await page.accessible();
    page.type('验证码', '12');
    page.press('确认订阅');
    await page.sees('请填写 6 位数字');
    const messages = await page.hall.act<SandboxMessageList>('/sandbox/messages');
    const code = /\d{6}/.exec(messages.data.find(({ text }) => text.includes('订阅验证码'))?.text ?? '')?.[0] ?? '';
    page.type('验证码', code === '111111' ? '222222' : '111111');
    page.press('确认订阅');
    await page.sees('验证码不对');
    page.type('验证码', code);
    page.press('确认订阅');
    await page.sees('订阅好了');
    await page.until(() => page.focused.includes('订阅好了'), 'the focus does not go on');
    page.press('退订');
    await page.sees('已经退订');
  });

  it('offers WeChat first where the page knows the OpenID: nothing to fill in, and it stands nowhere', async () => {
    const wechat = 'oWx_dezhou-0123456789';
    let asked: SubscriptionRequest | undefined;
    const page = await open(board, { between: async (request, answer) => {
      if (request.method === 'POST' && request.url.endsWith('/notice-subscriptions')) asked = (await request.clone().json()) as SubscriptionRequest;
      return answer(request);
    } });
    page.one('summary').click();
    await page.sees('手机号', '.subscription');
    expect(page.texts('.subscription .tick').some((text) => text.includes('微信'))).to.equal(false);
    page.type('手机号', '138 0000 3210');
    page.provider.wechatOpenId = 'too short';
    await page.element.updateComplete;
    expect(page.text('.subscription')).not.to.contain('微信');
    page.provider.wechatOpenId = wechat;
    await page.sees('发到您现在登录的微信', '.subscription');
    expect(page.all('input[name=channel]').map((one) => (one as HTMLInputElement).value)).to.deep.equal(['wechat', 'sms', 'email']);
    expect(page.one<HTMLInputElement>('input[name=channel]').checked).to.equal(true);
    expect(page.all('#address')).to.have.length(0);
    await page.accessible();
    // Another way is one touch away, with what was typed there.
    page.one('input[value=sms]').click();
    await page.until(() => page.all('#address').length > 0, 'there is no other way');
    expect(page.control('手机号').value).to.equal('138 0000 3210');
    page.one('input[value=wechat]').click();
    await page.until(() => page.all('#address').length === 0, 'it does not go back');
    page.press('获取验证码');
    await page.sees('6 位验证码已发往您的微信', '.subscription');
    const messages = await page.hall.act<SandboxMessageList>('/sandbox/messages');
    expect(asked).to.include({ channel: 'wechat', address: wechat });
    page.type('验证码', /\d{6}/.exec(messages.data.find(({ text }) => text.includes('订阅验证码'))?.text ?? '')?.[0] ?? '');
    page.press('确认订阅');
    await page.sees('会发消息到您的微信', '.subscription');
    expect(JSON.stringify([location.href, document.cookie, { ...localStorage }, { ...sessionStorage }, page.root.innerHTML])).not.to.contain(wechat);
  });

  it('leads to another way where this WeChat cannot be reached', async () => {
    const page = await open(board, { locale: 'en', mocks: { fail: (operation) => (operation === 'createNoticeSubscription' ? 'request.invalid' : undefined) } });
    page.provider.wechatOpenId = 'oWx_dezhou-0123456789';
    page.one('summary').click();
    await page.sees('To the WeChat you are using now', '.subscription');
    page.press('Send me a code');
    await page.sees('This WeChat cannot be reached', '.subscription');
    await page.until(() => page.root.activeElement?.id === 'how', 'the focus is not where another way is');
    await page.accessible();
    // The page takes it back: what is left is offered.
    page.provider.wechatOpenId = undefined;
    await page.until(() => page.all('#address').length > 0, 'no other way is left');
  });

  it('says what happened where the hall cannot send', async () => {
    const page = await open(board, { mocks: { fail: (operation) => (operation === 'createNoticeSubscription' ? 'server.unavailable' : undefined) } });
    page.one('summary').click();
    await page.sees('手机号', '.subscription');
    page.type('手机号', '13800003210');
    page.press('获取验证码');
    await page.sees('服务大厅的系统出了问题', '.subscription');
    expect(page.control('手机号').value).to.equal('13800003210');
  });

  it('speaks English, a Chinese text marked as one', async () => {
    const page = await open(board, { locale: 'en' });
    expect(page.text('h2')).to.equal('Policies and notices');
    await live(page);
    await publish(page, '只有中文');
    await page.until(() => page.all('.row .link span[lang=zh-CN]').length > 0, 'it is not marked');
  });

  it('says what an empty list means, and what to do where the hall is away', async () => {
    expect((await open(board, { mocks: { watch: 'empty' } })).text('.notice')).to.contain('目前没有公告');
    expect((await open(board, { mocks: { fail: 'network' } })).text('[role=alert]')).to.contain('暂时连接不上');
  });

  it('says since when the list is old', async () => {
    const page = await open();
    await live(page);
    page.hall.cut();
    await page.sees('与大厅失去联系', '.stale');
    page.hall.restore();
    await page.until(() => page.all('.stale').length === 0, 'it stays lost');
  });
});

describe('what an address asks the notice board for', () => {
  it('is read with care', () => {
    expect(addressedFrom(new URLSearchParams('q=a&kind=huge&notice=no_1'), noticeParameters)).to.deep.equal({ filter: { q: 'a' }, open: 'no_1' });
    expect(parametersOf({ filter: { kind: 'policy' }, open: 'no_1' }, noticeParameters)).to.deep.equal({ kind: 'policy', notice: 'no_1' });
    expect(kindsOf('policy, news rubbish')).to.deep.equal(['policy', 'news']);
    expect(kindsOf('rubbish').length).to.equal(5);
  });

  it('and links lead nowhere but to https or the same site', () => {
    const onSite = (path: string): string => `https://hall.example${path}`;
    expect(['https://gov.cn/a', '/examples/portal/', 'javascript:alert(1)', '//evil.example', 'http://gov.cn', 'data:text/html,x'].map((url) => linkAddress(url, onSite))).to.deep.equal(['https://gov.cn/a', 'https://hall.example/examples/portal/', undefined, undefined, undefined, undefined]);
  });
});
