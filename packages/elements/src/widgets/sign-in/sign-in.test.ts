import type { SandboxMessageList } from '@hallkit/contract';
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { MockOptions } from '@hallkit/mocks';
import { liveHall } from '../../testing/live-hall.ts';
import type { LiveHall } from '../../testing/live-hall.ts';
import type { HallProvider } from '../provider/provider.ts';
import type { HallSignIn } from './sign-in.ts';
import '../provider/provider.define.ts';
import './sign-in.define.ts';

const phone = '13800003212';
/** However busy the machine is. */
const until = (look: () => unknown, message?: string): Promise<void> => waitUntil(look as () => boolean, message, { timeout: 20_000 });
let pages = 0;

interface Page {
  readonly hall: LiveHall;
  readonly elements: readonly HallSignIn[];
  readonly element: HallSignIn;
  seen(): string;
  field(id: string): HTMLInputElement;
}

async function open(options: MockOptions = {}): Promise<Page> {
  const hall = liveHall(options);
  const page = await fixture<HallProvider>(
    html`<hall-provider locale="zh-CN" site-key=${`pk_test_sign_in_${(pages += 1)}`} base-url="https://hall.example" .fetch=${hall.fetch}><hall-sign-in needs="realName"></hall-sign-in><hall-sign-in></hall-sign-in></hall-provider>`,
  );
  const elements = [...page.querySelectorAll('hall-sign-in')];
  const element = elements[0] as HallSignIn;
  await until(() => element.shadowRoot?.querySelector('form'));
  return { hall, elements, element, seen: () => element.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim() ?? '', field: (id) => element.shadowRoot?.querySelector(`#who-${id}`) as HTMLInputElement };
}

async function type(input: HTMLInputElement, text: string): Promise<void> {
  input.focus();
  input.select();
  await sendKeys({ type: text });
}

/** The newest code that the hall has written to the phone. */
async function codeOf(hall: LiveHall): Promise<string> {
  const { data } = await hall.act<SandboxMessageList>('/sandbox/messages');
  return /\d{6}/.exec(data.find(({ template }) => template === 'signIn.code')?.text ?? '')?.[0] ?? '';
}

/** Up to the code. */
async function ask({ field, hall }: Page): Promise<string> {
  await type(field('phone'), phone);
  await sendKeys({ press: 'Enter' });
  await until(() => field('code'));
  return codeOf(hall);
}

describe('hall-sign-in', () => {
  it('signs in by a code to the phone, asks for the name where the hall has to know it, and tells the whole page', async () => {
    const page = await open();
    const { element, elements, field, seen } = page;
    await expect(element).to.be.accessible();
    const code = await ask(page);
    expect(element.shadowRoot?.activeElement).to.equal(field('code'));
    expect(field('code').autocomplete).to.equal('one-time-code');
    await type(field('code'), code);
    await sendKeys({ press: 'Enter' });
    await until(() => field('name'));
    expect(element.shadowRoot?.activeElement).to.equal(field('name'));
    await expect(element).to.be.accessible();
    // The other one asks for nothing more.
    await until(() => elements[1]?.shadowRoot?.textContent?.includes('退出登录'));
    await type(field('name'), '陈思雨');
    await type(field('idNumber'), '371499199601180043');
    setTimeout(() => void sendKeys({ press: 'Enter' }));
    expect((await oneEvent(element, 'hall-signed-in')).detail.level).to.equal('realName');
    await until(() => seen().includes('您好，陈思雨'), seen());
    expect(seen()).to.contain('已实名').and.not.contain('371499');
    await until(() => elements[1]?.shadowRoot?.textContent?.includes('陈思雨'));
    await expect(element).to.be.accessible();
    (element.shadowRoot?.querySelector('button') as HTMLButtonElement).click();
    await oneEvent(element, 'hall-signed-out');
    await until(() => elements.every(({ shadowRoot }) => shadowRoot?.querySelector('#who-phone')));
  });

  it('leaves nothing in storage or in the address', async () => {
    const page = await open();
    await type(page.field('phone'), phone);
    await sendKeys({ press: 'Enter' });
    await until(() => page.field('code'));
    await type(page.field('code'), await codeOf(page.hall));
    await sendKeys({ press: 'Enter' });
    await until(() => page.field('name'));
    const kept = JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href]);
    expect(kept).to.not.contain(phone).and.not.match(/"pt_|token/);
  });

  it('says what is wrong with what was typed, and leads there', async () => {
    const page = await open();
    const { element, field, seen } = page;
    await type(field('phone'), '123');
    await sendKeys({ press: 'Enter' });
    await until(() => seen().includes('请输入 11 位手机号码'));
    expect(field('phone').getAttribute('aria-invalid')).to.equal('true');
    expect(element.shadowRoot?.activeElement).to.equal(field('phone'));
    const right = await ask(page);
    await type(field('code'), right === '111111' ? '222222' : '111111');
    await sendKeys({ press: 'Enter' });
    await until(() => seen().includes('验证码不对或已过期'), seen());
    expect(element.shadowRoot?.querySelector('[role=alert]')).to.not.equal(null);
    // A colour on its way from one to the other is neither.
    await Promise.allSettled((element.shadowRoot?.getAnimations() ?? []).map(({ finished }) => finished));
    await expect(element).to.be.accessible();
    await type(field('code'), right);
    await sendKeys({ press: 'Enter' });
    await until(() => field('name'));
    await type(field('name'), '陈思雨');
    await type(field('idNumber'), '371499199601180044');
    await sendKeys({ press: 'Enter' });
    await until(() => seen().includes('身份证号码不对'));
    expect(element.shadowRoot?.activeElement).to.equal(field('idNumber'));
  });

  it('keeps what was typed while the network is gone, and goes on when it is back', async () => {
    const page = await open();
    const { hall, field, seen } = page;
    const code = await ask(page);
    hall.cut();
    await type(field('code'), code);
    await sendKeys({ press: 'Enter' });
    await until(() => page.element.shadowRoot?.querySelector('[role=alert]'), 'told');
    expect(field('code').value).to.equal(code);
    hall.restore();
    field('code').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => field('name'), seen());
  }).timeout(60_000);

  it('takes a code out of the address and says when it is no longer good', async () => {
    history.replaceState(null, '', '#hand-off=hf_0000000000000000000000');
    const { seen } = await open();
    await until(() => seen().includes('这个二维码已失效'), seen());
    expect(location.hash).to.equal('');
  });

  it('takes the login of the city only in the tab that began it, and says why one led to nothing', async () => {
    history.replaceState(null, '', '#hall-sign-in=0000000000000000');
    const foreign = await open();
    await until(() => foreign.seen().includes('这个登录不是从本页开始的'), foreign.seen());
    expect(foreign.hall.calls.some((call) => call.includes('/person-sessions'))).to.equal(false);
    for (const [error, told] of [['denied', '您没有完成市统一身份认证'], ['mismatch', '与大厅登记的不一致'], ['other', '统一身份认证没有成功']] as const) {
      sessionStorage.setItem('hallkit.login-begun', 'yes');
      history.replaceState(null, '', `#hall-sign-in-error=${error}`);
      const { seen } = await open();
      await until(() => seen().includes(told), seen());
    }
    sessionStorage.setItem('hallkit.login-begun', 'yes');
    history.replaceState(null, '', '#hall-sign-in=0000000000000000');
    const { hall, seen } = await open();
    await until(() => hall.calls.includes('POST /person-sessions'), seen());
    expect(sessionStorage.getItem('hallkit.login-begun')).to.equal(null);
    expect(location.hash).to.equal('');
  });
});
