import { expect, fixture, html } from '@open-wc/testing';
import { Probe } from '../testing/probe.ts';
import { defineElement } from './define.ts';
import { UnconfiguredError } from './failure.ts';
import { version } from './version.ts';

/** What the console hears meanwhile. */
async function heard(happens: () => unknown): Promise<string[]> {
  const { error, warn } = console;
  const lines: string[] = [];
  console.error = (...values: unknown[]): void => void lines.push(values.join(' '));
  console.warn = console.error;
  try {
    await happens();
  } finally {
    Object.assign(console, { error, warn });
  }
  return lines;
}

describe('every element', () => {
  it('knows the version of its package', async () => {
    const text = await (await fetch('/packages/elements/package.json')).text();
    expect((JSON.parse(text) as { version: string }).version).to.equal(version);
  });

  it('tells the developer of attributes it does not know, on test keys only', async () => {
    const lines = await heard(() => fixture(html`<hall-probe site-kee="x" data-x="1" class="y" aria-label="z"></hall-probe>`));
    expect(lines).to.deep.equal(['[hallkit] <hall-probe> does not know the attribute site-kee.']);
    expect(await heard(() => fixture(html`<hall-probe site-key="pk_live_1" site-kee="x"></hall-probe>`))).to.deep.equal([]);
  });

  it('tells of a failure once: visitor, page and developer', async () => {
    const probe = await fixture<Probe>(html`<hall-probe locale="zh-CN"></hall-probe>`);
    const kinds: string[] = [];
    probe.addEventListener('hall-failed', (event) => kinds.push(event.detail.kind));
    const lines = await heard(async () => {
      probe.problem = new UnconfiguredError();
      await probe.updateComplete;
      probe.requestUpdate();
      await probe.updateComplete;
    });
    expect(probe.said).to.contain('此服务还没有开通').and.contain('12345').and.not.contain('重试');
    expect(probe.shadowRoot?.querySelector('[role=alert]')).to.not.equal(null);
    expect(kinds).to.deep.equal(['unconfigured']);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('<hall-probe>').and.contain('site-key');
    await expect(probe).to.be.accessible();
  });

  it('keeps the styles of the page out and its own in', async () => {
    const page = await fixture(html`<div style="font: 700 40px serif; letter-spacing: 1em; color: red; text-align: right; line-height: 3"><hall-probe theme="light"></hall-probe></div>`);
    const text = page.querySelector('hall-probe')?.shadowRoot?.querySelector('p') as Element;
    const { fontSize, fontWeight, letterSpacing, textAlign, color } = getComputedStyle(text);
    expect({ fontSize, fontWeight, letterSpacing, textAlign, color }).to.deep.equal({ fontSize: '16px', fontWeight: '400', letterSpacing: 'normal', textAlign: 'start', color: 'rgb(27, 36, 48)' });
  });

  it('reads from left to right on a page that does not, as its languages do', async () => {
    const page = await fixture(html`<div dir="rtl"><hall-probe locale="zh-CN"></hall-probe></div>`);
    expect(getComputedStyle(page.querySelector('hall-probe')?.shadowRoot?.querySelector('p') as Element).direction).to.equal('ltr');
  });

  it('takes the tokens that the page sets on anything around it', async () => {
    const page = await fixture(html`<div style="--hall-font-size: 24px; --hall-ink: rgb(1, 2, 3)"><hall-probe theme="elder"></hall-probe></div>`);
    const { fontSize, color } = getComputedStyle(page.querySelector('hall-probe')?.shadowRoot?.querySelector('p') as Element);
    expect({ fontSize, color }).to.deep.equal({ fontSize: '24px', color: 'rgb(1, 2, 3)' });
  });
});

describe('defineElement', () => {
  it('registers once, says nothing of the same version, and warns where two meet', async () => {
    class Old extends HTMLElement {
      static readonly hallkitVersion = '0.0.1';
    }
    customElements.define('hall-met', Old);
    const lines = await heard(() => {
      defineElement('hall-met', Probe);
      defineElement('hall-fresh', class extends Probe {});
      defineElement('hall-fresh', class extends Probe {});
    });
    expect(customElements.get('hall-met')).to.equal(Old);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('<hall-met>').and.contain('0.0.1').and.contain(version).and.contain('prefix');
  });

  it('can register under a prefix beside another version', () => {
    defineElement('hall-probe', Probe, 'mine-');
    expect(customElements.get('mine-hall-probe')).to.not.equal(customElements.get('hall-probe'));
  });
});
