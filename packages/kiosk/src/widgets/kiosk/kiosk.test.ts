import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { HallElement } from '@hallkit/elements';
import type { TemplateResult } from 'lit';
import { createSimulatedDevices } from '../../devices/simulators.ts';
import { IdleTimer } from './idle.ts';
import type { HallKiosk } from './kiosk.ts';
import './kiosk.define.ts';

/** Stands for an element of a vendor: has state, a field, a language and a theme. */
class Form extends HallElement {
  typed = '';
  card: unknown = undefined;

  get theming(): string {
    return this.shadowRoot?.querySelector('.root')?.className ?? '';
  }

  protected override content(): TemplateResult {
    return html`<label>${this.hallLocale}<input .value=${this.typed} @input=${(event: Event) => void (this.typed = (event.target as HTMLInputElement).value)} /></label>`;
  }
}
class Broken extends HTMLElement {
  readonly updateComplete = Promise.reject(new Error('It never works.'));
}
customElements.define('hall-form', Form);
customElements.define('hall-broken', Broken);

const text = (kiosk: HallKiosk): string => kiosk.shadowRoot?.querySelector('[part=base]')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const button = (kiosk: HallKiosk, label: string): HTMLButtonElement => [...(kiosk.shadowRoot?.querySelectorAll('button') ?? [])].find((each) => each.checkVisibility() && each.textContent?.includes(label)) as HTMLButtonElement;
const touch = (element: Element = document.body): boolean => element.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
const press = async (kiosk: HallKiosk, label: string): Promise<void> => {
  const found = button(kiosk, label);
  touch(found);
  found.click();
  await kiosk.updateComplete;
};

async function open(content: TemplateResult = html`<hall-form data-title="填表" data-title-en="Fill in" data-text="三分钟"></hall-form>`): Promise<HallKiosk> {
  const kiosk = await fixture<HallKiosk>(html`<hall-kiosk locale="zh-CN" heading="样例大厅" without-keyboard>${content}</hall-kiosk>`);
  await kiosk.updateComplete;
  return kiosk;
}

describe('hall-kiosk', () => {
  it('makes a tile of each child and opens it over the whole screen', async () => {
    const kiosk = await open();
    expect(text(kiosk)).to.contain('样例大厅').and.contain('填表').and.contain('三分钟');
    await expect(kiosk).to.be.accessible();
    setTimeout(() => button(kiosk, '填表').click());
    const { detail } = await oneEvent(kiosk, 'hall-tile-opened');
    await kiosk.updateComplete;
    expect(detail.element.checkVisibility()).to.equal(true);
    expect(kiosk.shadowRoot?.querySelector('h1')?.textContent).to.equal('填表');
    expect((detail.element as Form).theming).to.contain('kiosk');
    await expect(kiosk).to.be.accessible();
    await press(kiosk, '返回首页');
    expect(detail.element.checkVisibility()).to.equal(false);
    expect(kiosk.shadowRoot?.querySelector('h1')?.textContent).to.equal('请选择您要办的事');
  });

  it('lives on without what is unknown, unnamed or broken', async () => {
    const { warn, error } = console;
    const said: string[] = [];
    console.warn = console.error = (...words: unknown[]): void => void said.push(words.join(' '));
    const kiosk = await open(html`<p>stray</p><hall-unheard-of data-title="没有"></hall-unheard-of><hall-broken data-title="坏的"></hall-broken><hall-form data-title="好的"></hall-form>`);
    await waitUntil(() => text(kiosk).includes('好的'), 'tiles wait for ever', { timeout: 10_000 });
    expect(text(kiosk)).not.to.contain('没有');
    await press(kiosk, '坏的');
    await waitUntil(() => text(kiosk).includes('这项服务暂时不能用'), 'the fault is told');
    await press(kiosk, '返回首页');
    await press(kiosk, '好的');
    expect(kiosk.querySelector('hall-form')?.checkVisibility()).to.equal(true);
    Object.assign(console, { warn, error });
    expect(said.join('\n')).to.contain('<p>').and.contain('坏的');
  });

  it('shows an element that is registered later', async () => {
    const kiosk = await open(html`<hall-late data-title="来晚了"></hall-late>`);
    await waitUntil(() => text(kiosk).includes('自助服务暂未开放'), 'nothing is told', { timeout: 10_000 });
    customElements.define('hall-late', class extends HTMLElement {});
    await waitUntil(() => text(kiosk).includes('来晚了'), 'the tile');
  });

  it('changes language and size for everything inside', async () => {
    const kiosk = await open();
    await press(kiosk, '填表');
    const form = kiosk.querySelector('hall-form') as Form;
    await press(kiosk, 'English');
    await waitUntil(() => form.shadowRoot?.textContent?.includes('en'), 'the element in English');
    expect(text(kiosk)).to.contain('Fill in').and.contain('Home');
    const before = Number.parseFloat(getComputedStyle(form.shadowRoot?.querySelector('label') as Element).fontSize);
    await press(kiosk, 'Large text');
    await form.updateComplete;
    expect(form.theming).to.contain('elder');
    expect(Number.parseFloat(getComputedStyle(form.shadowRoot?.querySelector('label') as Element).fontSize)).to.be.greaterThan(before);
    expect(button(kiosk, 'Large text').ariaPressed).to.equal('true');
  });

  it('is back in the language of the page for the next visitor', async () => {
    const page = await fixture(html`<div lang="zh-CN"><hall-kiosk without-keyboard><hall-form data-title="填表"></hall-form></hall-kiosk></div>`);
    const kiosk = page.firstElementChild as HallKiosk;
    await press(kiosk, 'English');
    expect(kiosk.lang).to.equal('en');
    await kiosk.end();
    expect(text(kiosk)).to.contain('填表');
    expect([kiosk.hallLocale, (kiosk.querySelector('hall-form') as Form).hallLocale, kiosk.hasAttribute('lang')]).to.deep.equal(['zh-CN', 'zh-CN', false]);
  });

  it('leaves nothing of a visitor', async () => {
    const address = location.href;
    const kiosk = await open(html`<hall-form data-title="填表"></hall-form><template data-title="模板"><hall-form></hall-form></template>`);
    const devices = createSimulatedDevices();
    kiosk.devices = devices;
    await kiosk.updateComplete;
    let started = 0;
    kiosk.addEventListener('hall-session-started', () => void (started += 1));
    await press(kiosk, '模板');
    await press(kiosk, '返回首页');
    await press(kiosk, '填表');
    const form = kiosk.querySelector('hall-form') as Form;
    const input = form.shadowRoot?.querySelector('input') as HTMLInputElement;
    input.focus();
    input.value = '371499199003071234';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    localStorage.setItem('hallkit.ticket', 'tk_secret');
    sessionStorage.setItem('hall:draft', 'x');
    localStorage.setItem('hallkit.kiosk.blocks', 'kept');
    localStorage.setItem('vendor', 'kept');
    history.pushState(null, '', '#?q=divorce');
    devices.reader.present();
    await devices.speaker.say({ text: '王小样', locale: 'zh-CN' });
    getSelection()?.selectAllChildren(document.body);
    await press(kiosk, 'English');
    await press(kiosk, 'Large text');
    expect(kiosk.card?.name).to.equal('王小样');
    expect([started, kiosk.inUse]).to.deep.equal([1, true]);

    const ended = oneEvent(kiosk, 'hall-session-ended');
    await kiosk.end('visitor');
    expect((await ended).detail.reason).to.equal('visitor');
    expect(kiosk.inUse).to.equal(false);
    expect(form.isConnected, 'the element is another one').to.equal(false);
    expect(kiosk.querySelectorAll('hall-form')).to.have.length(1);
    expect((kiosk.querySelector('hall-form') as Form).typed).to.equal('');
    expect([localStorage.getItem('hallkit.ticket'), sessionStorage.getItem('hall:draft')]).to.deep.equal([null, null]);
    expect([localStorage.getItem('hallkit.kiosk.blocks'), localStorage.getItem('vendor')]).to.deep.equal(['kept', 'kept']);
    expect(location.href).to.equal(address);
    expect(kiosk.card).to.equal(null);
    expect(devices.speaker.said).to.deep.equal([]);
    expect(getSelection()?.toString()).to.equal('');
    expect(kiosk.hallLocale).to.equal('zh-CN');
    expect(kiosk.hasAttribute('lang')).to.equal(false);
    expect(text(kiosk)).to.contain('请选择您要办的事');
    expect(button(kiosk, '大字').ariaPressed).to.equal('false');
    expect(document.activeElement === document.body || document.activeElement === null).to.equal(true);
    localStorage.clear();
  });

  it('cuts off the way back and forward to what somebody looked at', async () => {
    const kiosk = await open();
    const address = location.href;
    for (let visitor = 0; visitor < 3; visitor += 1) {
      touch();
      history.pushState(null, '', '#?matter=adoption');
      history.pushState(null, '', '#?matter=divorce');
      await kiosk.end();
      const entries = window.navigation?.entries() ?? [];
      expect(entries.filter(({ url }) => url?.includes('matter')), 'addresses in the history').to.deep.equal([]);
      expect(location.href).to.equal(address);
    }
  });

  it('asks whether somebody is still there, gives more time, and wipes when nobody answers', async () => {
    const kiosk = await fixture<HallKiosk>(html`<hall-kiosk locale="zh-CN" idle-seconds="2" warn-seconds="1" without-keyboard><hall-form data-title="填表"></hall-form></hall-kiosk>`);
    await press(kiosk, '填表');
    const dialog = kiosk.shadowRoot?.querySelector('#idle') as HTMLDialogElement;
    await waitUntil(() => dialog.open, 'the question', { timeout: 6000 });
    expect(dialog.textContent).to.contain('您还在使用吗');
    await expect(kiosk).to.be.accessible();
    button(kiosk, '继续使用').click();
    await kiosk.updateComplete;
    expect([dialog.open, kiosk.inUse]).to.deep.equal([false, true]);
    const { detail } = await oneEvent(kiosk, 'hall-session-ended');
    expect(detail.reason).to.equal('idle');
    expect(dialog.open).to.equal(false);
  });

  it('leads to a person', async () => {
    const kiosk = await open();
    await press(kiosk, '人工帮助');
    expect((kiosk.shadowRoot?.querySelector('#help') as HTMLDialogElement).open).to.equal(true);
    expect(text(kiosk)).to.contain('12345');
    await expect(kiosk).to.be.accessible();
    setTimeout(() => button(kiosk, '请工作人员过来').click());
    await oneEvent(kiosk, 'hall-help-requested');
    await kiosk.updateComplete;
    expect(text(kiosk)).to.contain('已通知工作人员');
  });

  it('opens what a card is for, says why one is not taken, and what is wrong with a device', async () => {
    const kiosk = await open(html`<hall-form data-title="查询"></hall-form><hall-form data-title="取号" data-on-card></hall-form>`);
    const devices = createSimulatedDevices();
    kiosk.devices = devices;
    await kiosk.updateComplete;
    await waitUntil(() => devices.reader.status.state === 'ready');
    devices.reader.presentText('%%%%');
    await kiosk.updateComplete;
    expect(text(kiosk)).to.contain('没有读到身份证');
    devices.printer.suffer('paperOut');
    await kiosk.updateComplete;
    expect(text(kiosk)).to.contain('打印纸用完');
    setTimeout(() => devices.reader.present());
    await oneEvent(kiosk, 'hall-card-presented');
    await kiosk.updateComplete;
    expect(kiosk.shadowRoot?.querySelector('h1')?.textContent).to.equal('取号');
    expect(text(kiosk)).to.not.contain('王小样').and.not.contain('没有读到');
    const [other, ours] = kiosk.querySelectorAll('hall-form') as unknown as [Form, Form];
    expect([other.card, ours.card]).to.deep.equal([undefined, { name: '王小样', idNumber: '371499199003071234' }]);
  });

  it('brings a keyboard to a field in a shadow root, beside it and never over it', async () => {
    const kiosk = await open();
    kiosk.withoutKeyboard = false;
    await press(kiosk, '填表');
    const form = kiosk.querySelector('hall-form') as Form;
    const input = form.shadowRoot?.querySelector('input') as HTMLInputElement;
    input.focus();
    await waitUntil(() => kiosk.shadowRoot?.querySelector('hall-keyboard')?.shadowRoot?.querySelector('.key'), 'the keyboard', { timeout: 5000 });
    const keyboard = kiosk.shadowRoot?.querySelector('hall-keyboard') as HTMLElement;
    await kiosk.updateComplete;
    expect(input.getBoundingClientRect().bottom).to.be.at.most(keyboard.getBoundingClientRect().top);
    ([...(keyboard.shadowRoot?.querySelectorAll('button') ?? [])].find((each) => each.textContent === '7') as HTMLElement).click();
    expect(form.typed).to.equal('7');
    expect(input.matches(':focus')).to.equal(true);
    await kiosk.end();
    expect(kiosk.shadowRoot?.querySelector('hall-keyboard')).to.equal(null);
  });

  it('reads aloud while the switch is on', async () => {
    const kiosk = await open();
    const devices = createSimulatedDevices();
    kiosk.devices = devices;
    await kiosk.updateComplete;
    await press(kiosk, '朗读');
    await waitUntil(() => devices.speaker.unlocked, 'it is unlocked');
    await waitUntil(() => {
      touch(button(kiosk, '填表'));
      return devices.speaker.said.some(({ text: said }) => said.includes('填表'));
    }, 'the tile is read');
    await press(kiosk, '朗读');
    const { length } = devices.speaker.said;
    touch(button(kiosk, '人工帮助'));
    expect(devices.speaker.said).to.have.length(length);
  });

  it('keeps menus, dragging and zooming away', async () => {
    const kiosk = await open();
    for (const event of [new MouseEvent('contextmenu', { bubbles: true, cancelable: true }), new DragEvent('dragstart', { bubbles: true, cancelable: true }), new WheelEvent('wheel', { bubbles: true, cancelable: true, ctrlKey: true }), new KeyboardEvent('keydown', { key: '+', ctrlKey: true, bubbles: true, cancelable: true })]) {
      expect(kiosk.dispatchEvent(event), event.type).to.equal(false);
    }
    kiosk.remove();
    expect(document.body.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }))).to.equal(true);
  });

  it('has targets of 60 px at least', async () => {
    const kiosk = await open();
    const small = [...(kiosk.shadowRoot?.querySelectorAll('button') ?? [])].filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 60);
    expect(small.map((each) => each.textContent)).to.deep.equal([]);
  });
});

describe('the countdown', () => {
  it('warns, ends, and grows for those who ask for more time, up to four times', () => {
    let now = 0;
    const timer = new IdleTimer({ idle: 60, warn: 20 }, () => now);
    const after = (seconds: number): string => {
      now += seconds * 1000;
      return timer.state.phase;
    };
    expect([after(39), after(1), after(19), after(1)]).to.deep.equal(['active', 'warning', 'warning', 'over']);
    timer.begin();
    for (const least of [119, 239, 239]) {
      timer.stretch();
      expect([after(least - 20), after(1), after(20)], String(least)).to.deep.equal(['active', 'warning', 'over']);
    }
    timer.begin();
    expect(timer.state.left).to.equal(60);
  });
});
