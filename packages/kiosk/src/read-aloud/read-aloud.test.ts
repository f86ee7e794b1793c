import { expect, fixture, html } from '@open-wc/testing';
import type { HallLocale } from '@hallkit/elements';
import type { TemplateResult } from 'lit';
import { createSimulatedSpeaker } from '../devices/speaker/simulator.ts';
import type { SimulatedSpeaker } from '../devices/speaker/simulator.ts';
import { ReadAloud } from './read-aloud.ts';

let reader: ReadAloud | undefined;
async function listen(content: TemplateResult, locale: HallLocale = 'zh-CN'): Promise<{ page: Element; speaker: SimulatedSpeaker; touch(selector: string): Promise<string> }> {
  const page = await fixture(html`<div>${content}</div>`);
  const speaker = createSimulatedSpeaker();
  await speaker.open();
  reader = new ReadAloud({ speaker, locale: () => locale });
  reader.start(window);
  return {
    page, speaker,
    async touch(selector) {
      page.querySelector(selector)?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
      await new Promise((resolve) => setTimeout(resolve));
      return speaker.said.at(-1)?.text ?? '';
    },
  };
}

describe('reading aloud', () => {
  afterEach(() => reader?.stop());

  it('says name, kind and state of what is touched', async () => {
    const { touch } = await listen(html`
      <button class="a">取号 <svg><title>x</title></svg></button><button class="b" aria-label="关闭" disabled>×</button><button class="c" aria-pressed="true">大字</button>
      <a class="d" href="#x">办事指南</a><label class="e">手机号 <input type="tel" class="f" value="13800003210" /></label><label><input type="checkbox" class="g" checked /> 本人办理</label>
      <label>区域 <select class="h"><option>德城区</option></select></label><p class="i">带上身份证<span hidden>看不见</span></p><details><summary class="j" aria-expanded="false">更多</summary></details>
    `);
    expect(await touch('.a')).to.equal('取号，按钮');
    expect(await touch('.b')).to.equal('关闭，按钮，现在不能用');
    expect(await touch('.c')).to.equal('大字，按钮，已打开');
    expect(await touch('.d')).to.equal('办事指南，链接');
    expect(await touch('.f')).to.equal('手机号，已经填写，输入框');
    expect(await touch('.g')).to.equal('本人办理，已选，选项');
    expect(await touch('.h')).to.contain('区域').and.contain('德城区');
    expect(await touch('.i')).to.equal('带上身份证');
    expect(await touch('.j')).to.equal('更多，按钮，已折叠');
  });

  it('reads no number and no name of a person out loud', async () => {
    const { touch, speaker } = await listen(html`<input class="a" aria-label="身份证号" value="371499199003071234" /><input class="b" type="search" aria-label="查找" value="营业执照" />`);
    await touch('.a');
    expect(JSON.stringify(speaker.said)).to.not.contain('3714');
    expect(await touch('.b')).to.contain('营业执照');
  });

  it('looks into shadow roots and slots, and follows the language around', async () => {
    const { page, speaker, touch } = await listen(html`<section lang="en"><button class="a"></button></section><div class="b"></div>`, 'zh-CN');
    const inner = (page.querySelector('.b') as Element).attachShadow({ mode: 'open' });
    inner.innerHTML = '<button id="x" aria-labelledby="y"><slot></slot></button><span id="y">预约</span>';
    inner.querySelector('button')?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await new Promise((resolve) => setTimeout(resolve));
    expect(speaker.said.at(-1)).to.deep.equal({ text: '预约，按钮', locale: 'zh-CN' });
    (page.querySelector('.a') as Element).textContent = 'Book';
    await touch('.a');
    expect(speaker.said.at(-1)?.locale).to.equal('en');
  });

  it('says the same thing once for touch and focus, and nothing once it is off', async () => {
    const { page, speaker, touch } = await listen(html`<button class="a">取号</button><button class="b">查询</button>`);
    await touch('.a');
    (page.querySelector('.a') as HTMLElement).focus();
    await new Promise((resolve) => setTimeout(resolve));
    expect(speaker.said).to.have.length(1);
    reader?.stop();
    await touch('.b');
    expect(speaker.said).to.have.length(1);
  });
});
