import { expect, fixture, html } from '@open-wc/testing';
import { highlight } from './highlight.ts';
import { icon } from './icon.ts';
import { notice } from './notice.ts';
import { staffedLineLink, telephone } from './staffed-line.ts';

describe('highlight', () => {
  const marked = async (text: string, ranges: readonly (readonly number[])[]): Promise<string> => (await fixture(html`<p>${highlight(text, ranges)}</p>`)).innerHTML.replace(/<!--.*?-->/g, '');

  it('marks what matched and keeps the text whole', async () => {
    expect(await marked('热气球驾驶', [[0, 3]])).to.equal('<mark>热气球</mark>驾驶');
    expect(await marked('热气球驾驶', [[3, 5], [0, 1]])).to.equal('<mark>热</mark>气球<mark>驾驶</mark>');
  });

  it('bears ranges that overlap, are empty or lie beyond the end', async () => {
    expect(await marked('热气球', [[0, 2], [1, 3], [2, 2], [9, 12]])).to.equal('<mark>热气</mark><mark>球</mark>');
    expect(await marked('热气球', [])).to.equal('热气球');
  });

  it('writes a text as text, whatever stands in it', async () => {
    expect(await marked('<b>粗</b>', [[0, 3]])).to.equal('<mark>&lt;b&gt;</mark>粗&lt;/b&gt;');
  });
});

describe('notice', () => {
  it('says what it means with an icon and words', async () => {
    const shown = await fixture(html`<div>${notice({ tone: 'warning', title: '注意', body: '请稍后', role: 'alert' })}</div>`);
    expect(shown.querySelector('[role=alert] svg')).to.have.attribute('aria-hidden', 'true');
    expect(shown.textContent?.replace(/\s+/g, '')).to.equal('注意请稍后');
  });
});

describe('the staffed line', () => {
  it('can be dialled from the page', async () => {
    const link = await fixture<HTMLAnchorElement>(html`${staffedLineLink('人工服务', { number: '0534-0000000' })}`);
    expect(link.getAttribute('href')).to.equal('tel:05340000000');
    expect(link.textContent?.trim()).to.equal('人工服务 0534-0000000');
    expect(telephone('+86 (534) 123')).to.equal('tel:+86534123');
  });
});

describe('icon', () => {
  it('is decoration only', async () => {
    const shown = await fixture<SVGElement>(icon('search'));
    expect(shown).to.have.attribute('aria-hidden', 'true');
    expect(shown).to.have.attribute('focusable', 'false');
  });
});
