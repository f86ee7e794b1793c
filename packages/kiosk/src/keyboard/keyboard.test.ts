import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { TextField } from './field.ts';
import type { HallKeyboard } from './keyboard.ts';
import { keysOf, layoutFor } from './layouts.ts';
import './keyboard.define.ts';

interface Bench {
  readonly keyboard: HallKeyboard;
  readonly field: TextField;
  readonly heard: string[];
  press(...keys: string[]): Promise<void>;
}

const label = (key: Element): string => key.getAttribute('aria-label') ?? key.textContent?.trim() ?? '';

async function bench(input: TemplateResult, locale = 'zh-CN'): Promise<Bench> {
  const page = await fixture(html`<form @submit=${(event: Event) => event.preventDefault()}>${input}<hall-keyboard locale=${locale}></hall-keyboard></form>`);
  const [field, keyboard] = [page.firstElementChild as TextField, page.lastElementChild as HallKeyboard];
  const heard: string[] = [];
  for (const type of ['input', 'change', 'submit']) page.addEventListener(type, ({ type: told }) => heard.push(told));
  field.focus();
  keyboard.field = field;
  await keyboard.updateComplete;
  return {
    keyboard, field, heard,
    async press(...keys) {
      for (const name of keys) {
        const key = [...(keyboard.shadowRoot?.querySelectorAll('button') ?? [])].find((each) => label(each) === name);
        if (!key) throw new Error(`No key ${name}; there are ${[...(keyboard.shadowRoot?.querySelectorAll('button') ?? [])].map(label).join(' ')}`);
        const down = new PointerEvent('pointerdown', { bubbles: true, composed: true, cancelable: true });
        expect(key.dispatchEvent(down), 'the focus stays in the field').to.equal(false);
        key.click();
        await keyboard.updateComplete;
      }
    },
  };
}
const candidates = ({ keyboard }: Bench): string => [...(keyboard.shadowRoot?.querySelectorAll('.candidate') ?? [])].map((each) => each.textContent).join('');

describe('hall-keyboard', () => {
  it('writes Chinese by pinyin, character by character', async () => {
    const one = await bench(html`<input aria-label="姓名" />`);
    await one.press(...'wang');
    await waitUntil(() => candidates(one).includes('王'), 'characters');
    await expect(one.keyboard).to.be.accessible();
    await one.press('王');
    await one.press(...'xiao');
    await waitUntil(() => candidates(one).includes('小'), 'characters');
    await one.press('小');
    expect(one.field.value).to.equal('王小');
    expect(one.heard).to.deep.equal(['input', 'input']);
    expect(one.field.matches(':focus')).to.equal(true);
  });

  it('takes the first character by the space, the letters by Enter, and lets one go back', async () => {
    const one = await bench(html`<input aria-label="x" />`);
    await one.press(...'yix', '删除');
    await waitUntil(() => candidates(one).startsWith('一'), 'characters');
    await one.press('空格');
    await one.press(...'abc', '完成');
    expect(one.field.value).to.equal('一abc');
    await one.press('删除', '删除', '空格');
    expect(one.field.value).to.equal('一a ');
  });

  it('turns pages of characters', async () => {
    const one = await bench(html`<input aria-label="x" />`);
    await one.press(...'yi');
    await waitUntil(() => candidates(one) !== '', 'characters');
    const before = candidates(one);
    await one.press('下一页');
    expect(candidates(one)).to.not.equal(before);
    await one.press('上一页');
    expect(candidates(one)).to.equal(before);
  });

  it('writes capitals and signs where Latin is asked for', async () => {
    const one = await bench(html`<input type="text" inputmode="email" aria-label="x" />`);
    await one.press('大写', 'A', 'b', '符号', '@', 'ABC', 'c', '.');
    expect(one.field.value).to.equal('Ab@c.');
  });

  it('types where the caret is, over what is selected, and no more than fits', async () => {
    const one = await bench(html`<input data-keyboard="digits" maxlength="4" value="1234" aria-label="x" />`);
    one.field.setSelectionRange(1, 3);
    await one.press('9', '8', '7');
    expect(one.field.value).to.equal('1984');
    await one.press('删除');
    expect(one.field.value).to.equal('194');
  });

  it('types into fields without a caret, and into those of frameworks', async () => {
    const one = await bench(html`<input type="number" aria-label="x" />`);
    await one.press('1', '.', '5');
    expect(one.field.value).to.equal('1.5');
    const two = await bench(html`<input type="tel" aria-label="x" />`);
    let set = 0;
    // React puts a setter on the field to know what it wrote itself.
    Object.defineProperty(two.field, 'value', { configurable: true, get: () => Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.get?.call(two.field), set: () => void (set += 1) });
    await two.press('1', '3');
    expect([two.field.value, set]).to.deep.equal(['13', 0]);
  });

  it('lets a page refuse a character, and gives a page that listens to keys its Enter', async () => {
    const one = await bench(html`<input data-keyboard="digits" aria-label="x" />`);
    one.field.addEventListener('beforeinput', (event) => (event as InputEvent).data === '4' && event.preventDefault());
    await one.press('4', '5');
    expect(one.field.value).to.equal('5');
    const keys: string[] = [];
    one.field.addEventListener('keydown', (event) => keys.push((event as KeyboardEvent).key));
    setTimeout(() => void one.press('完成'));
    await oneEvent(one.keyboard, 'hall-keyboard-closed');
    expect(keys).to.deep.equal(['Enter']);
    expect(one.heard).to.deep.equal(['input', 'submit', 'change']);
  });

  it('forgets what was begun when it leaves', async () => {
    const one = await bench(html`<input aria-label="x" />`);
    await one.press(...'wang');
    one.keyboard.leave();
    one.keyboard.field = one.field;
    await one.keyboard.updateComplete;
    expect(one.keyboard.shadowRoot?.textContent).to.not.contain('wang');
    expect(one.field.value).to.equal('');
  });

  it('brings the keys that a field asks for', async () => {
    const layouts = [
      [html`<input name="idNumber" />`, 'idNumber'],
      [html`<input id="id-card" />`, 'idNumber'],
      [html`<input type="tel" />`, 'phone'],
      [html`<input inputmode="numeric" />`, 'digits'],
      [html`<input inputmode="decimal" />`, 'decimal'],
      [html`<input type="email" />`, 'latin'],
      [html`<input data-keyboard="latin" />`, 'latin'],
      [html`<input data-keyboard="nonsense" />`, 'pinyin'],
      [html`<textarea></textarea>`, 'pinyin'],
    ] as const;
    for (const [input, layout] of layouts) expect(layoutFor(await fixture(input), 'zh-CN'), layout).to.equal(layout);
    expect(layoutFor(await fixture(html`<input />`), 'en')).to.equal('latin');
    expect(keysOf('idNumber', 'zh-CN', false).flat()).to.deep.include({ char: 'X' });
    expect(JSON.stringify(keysOf('latin', 'en', false))).to.not.contain('pinyin');
  });
});
