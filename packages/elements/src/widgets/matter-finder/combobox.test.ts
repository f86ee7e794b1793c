import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { fakeHall } from '../../testing/fake-hall.ts';
import { FinderPage } from '../../testing/finder-page.ts';

/** The option that assistive technology hears. */
const active = (page: FinderPage): string => {
  const id = page.input.getAttribute('aria-activedescendant');
  return id ? page.text(`#${id}`) : '';
};

describe('the box of the matter finder', () => {
  let page: FinderPage;
  beforeEach(async () => {
    page = await FinderPage.open();
    await page.prepared();
  });

  it('offers matters while one types, marks what matched, and says why where the name does not', async () => {
    await page.type('开热气球');
    expect(page.input).to.have.attribute('aria-expanded', 'true');
    expect(page.one('#options')).to.have.attribute('role', 'listbox');
    expect(page.options[0]).to.contain('热气球驾驶执照核发').and.contain('航空运动局').and.contain('也叫 开热气球');
    expect(page.texts('[role=option] mark')[0]).to.equal('开热气球');
    expect(page.options.at(-1)).to.equal('查看全部 1 个结果');
  });

  it('offers at most seven and the way to all', async () => {
    await page.type('泊位');
    expect(page.options).to.have.length(8);
    expect(page.options.at(-1)).to.equal('查看全部 55 个结果');
  });

  it('answers without asking the hall once the index is here, pinyin initials too', async () => {
    const before = page.hall.calls.length;
    await page.type('rqqjs');
    expect(page.options[0]).to.contain('热气球驾驶');
    expect(page.hall.calls.length).to.equal(before);
  });

  it('goes through the options with the arrows, past both ends back to the box, and to the ends by Home and End', async () => {
    await page.type('泊位');
    await sendKeys({ press: 'ArrowDown' });
    expect(active(page)).to.equal(page.options[0]);
    await sendKeys({ press: 'ArrowUp' });
    expect(active(page)).to.equal('');
    await sendKeys({ press: 'ArrowUp' });
    expect(active(page)).to.contain('查看全部');
    await sendKeys({ press: 'Home' });
    expect(active(page)).to.equal(page.options[0]);
    await sendKeys({ press: 'End' });
    expect(active(page)).to.contain('查看全部');
    await sendKeys({ press: 'ArrowDown' });
    expect(active(page)).to.equal('');
    expect(page.all('[aria-selected=true]')).to.have.length(0);
  });

  it('closes on Escape and keeps the text; clears on the second', async () => {
    await page.type('泊位');
    await sendKeys({ press: 'Escape' });
    expect(page.input).to.have.attribute('aria-expanded', 'false');
    expect(page.input.value).to.equal('泊位');
    await sendKeys({ press: 'Escape' });
    expect(page.input.value).to.equal('');
  });

  it('opens again with Alt and Down without choosing, closes with Alt and Up', async () => {
    await page.type('泊位');
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Alt+ArrowDown' });
    expect(page.input).to.have.attribute('aria-expanded', 'true');
    expect(active(page)).to.equal('');
    await sendKeys({ press: 'Alt+ArrowUp' });
    expect(page.input).to.have.attribute('aria-expanded', 'false');
  });

  it('closes when the focus leaves', async () => {
    await page.type('泊位');
    await sendKeys({ press: 'Tab' });
    await page.finder.updateComplete;
    expect(page.input).to.have.attribute('aria-expanded', 'false');
  });

  it('takes Enter without an active option as a search', async () => {
    await page.type('热气球');
    await sendKeys({ press: 'Enter' });
    await page.settled();
    expect(page.text('.results-title')).to.equal('找到 1 个事项');
    expect(page.input).to.have.attribute('aria-expanded', 'false');
    expect(page.finder.query).to.equal('热气球');
  });

  it('opens the matter of the active option on Enter, and all results by the last', async () => {
    const chosen: string[] = [];
    page.finder.addEventListener('hall-matter-selected', (event) => {
      chosen.push(event.detail.matterId);
      event.preventDefault();
    });
    await page.type('公棚');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    expect(chosen).to.deep.equal(['pigeon-loft']);
    await page.type('泊位');
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'Enter' });
    await page.settled();
    expect(page.text('.results-title')).to.equal('找到 55 个事项');
  });

  it('opens the matter that is pressed', async () => {
    const chosen: string[] = [];
    page.finder.addEventListener('hall-matter-selected', (event) => {
      chosen.push(event.detail.name);
      event.preventDefault();
    });
    await page.type('公棚');
    page.one('[role=option]').click();
    expect(chosen).to.deep.equal(['信鸽公棚备案']);
  });

  it('leaves text and keys to an input method until it has done', async () => {
    page.input.value = 'qiqiu';
    page.input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    await page.finder.updateComplete;
    expect(page.options).to.have.length(0);
    const key = new KeyboardEvent('keydown', { key: 'ArrowDown', isComposing: true, bubbles: true, cancelable: true });
    page.input.dispatchEvent(key);
    expect(key.defaultPrevented).to.equal(false);
    page.input.value = '气球';
    page.input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '气球' }));
    await page.finder.updateComplete;
    expect(page.options[0]).to.contain('热气球');
  });

  it('says how many it offers, once, politely', async () => {
    await page.type('泊位');
    await page.until(() => page.text('[role=status]').includes('7 个建议'), 'announcement');
  });

  it('floats above a page that cuts off what sticks out', async () => {
    page.provider.style.cssText = 'display:block;height:200px;overflow:hidden';
    await page.type('泊位');
    const option = page.all('[role=option]')[6] as HTMLElement;
    const { left, top, height } = option.getBoundingClientRect();
    expect(page.root.elementFromPoint(left + 20, top + height / 2)?.closest('[role=option]')).to.equal(option);
  });
});

describe('the box in English', () => {
  it('offers English names and departments from the index in the page', async () => {
    const page = await FinderPage.open(undefined, undefined, { locale: 'en' });
    await page.prepared();
    const before = page.hall.calls.length;
    await page.type('balloon');
    expect(page.options[0]).to.contain('Balloon pilot licence').and.contain('Air Sports Bureau');
    expect(page.hall.calls.length).to.equal(before);
  });
});

describe('the box where the index cannot be had', () => {
  it('asks the hall after a pause, once, for what was typed last', async () => {
    const hall = fakeHall();
    hall.mode = 'withoutIndex';
    const page = await FinderPage.open(undefined, hall, { locale: 'en' });
    const before = page.hall.calls.length;
    for (const text of ['b', 'ba', 'bal', 'balloon']) await page.type(text);
    await page.until(() => page.options.length > 0, 'suggestions');
    expect(page.options[0]).to.contain('Balloon pilot licence').and.contain('Air Sports Bureau');
    expect(page.hall.calls.slice(before).filter((call) => call.startsWith('/matters?'))).to.deep.equal(['/matters?q=balloon&limit=7&group=matter']);
  });

  it('holds to what the finder is bound to', async () => {
    const page = await FinderPage.open(html`<hall-matter-finder department="pigeons"></hall-matter-finder>`, fakeHall());
    page.input.focus();
    await page.until(() => page.hall.calls.includes('/matters/index?department=pigeons'), 'index of the department');
    await page.type('备案');
    await page.until(() => page.options.length > 0, 'suggestions');
    expect(page.options.join()).to.contain('信鸽').and.not.contain('热气球');
  });
});
