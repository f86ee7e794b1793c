import { expect, fixture, html } from '@open-wc/testing';
import { defineElement } from '../../base/define.ts';
import { HallQr } from './qr.ts';
import { qrPath } from './qr-path.ts';

defineElement('hall-qr', HallQr);

const address = 'https://hall.example.gov.cn/guide?matter=dz-food-business-licence';
const make = (template: ReturnType<typeof html>): Promise<HallQr> => fixture<HallQr>(template);
const within = (qr: HallQr, selector: string): Element | null => qr.shadowRoot?.querySelector(selector) ?? null;

/** The dark modules of a drawn code, read off its path. */
function modules(path: string): Set<string> {
  const dark = new Set<string>();
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) for (let at = 0; at < Number(width); at += 1) dark.add(`${Number(x) + at},${y}`);
  return dark;
}

describe('hall-qr', () => {
  it('draws a named picture with its text beneath', async () => {
    const qr = await make(html`<hall-qr value=${address} label="用手机打开本指南"></hall-qr>`);
    const picture = within(qr, '[role="img"]');
    expect(picture?.getAttribute('aria-label')).to.equal('用手机打开本指南');
    expect(picture?.getAttribute('style')).to.equal(null);
    expect(within(qr, 'figcaption a')?.getAttribute('href')).to.equal(address);
    expect(qr.shadowRoot?.textContent).to.contain(address);
    await expect(qr).to.be.accessible();
  });

  it('keeps four white modules on every side and a finder in three corners', () => {
    const code = qrPath(address);
    const dark = modules(code?.path ?? '');
    const size = code?.size ?? 0;
    const columns = [...dark].map((module) => Number(module.split(',')[0]));
    const rows = [...dark].map((module) => Number(module.split(',')[1]));
    expect([Math.min(...columns), Math.min(...rows)]).to.deep.equal([4, 4]);
    expect([Math.max(...columns), Math.max(...rows)]).to.deep.equal([size - 5, size - 5]);
    for (const [x, y] of [[4, 4], [size - 11, 4], [4, size - 11]] as const) {
      for (let at = 0; at < 7; at += 1) expect(dark.has(`${x + at},${y}`), `finder at ${x},${y}`).to.equal(true);
    }
  });

  it('is dark on white in every theme', async () => {
    for (const theme of ['light', 'dark', 'auto', 'elder dark', 'kiosk']) {
      const qr = await make(html`<hall-qr value=${address} theme=${theme}></hall-qr>`);
      expect(getComputedStyle(within(qr, '.code') as Element).backgroundColor, theme).to.equal('rgb(255, 255, 255)');
      expect(getComputedStyle(within(qr, 'path') as Element).fill, theme).to.equal('rgb(0, 0, 0)');
    }
  });

  it('is as wide as the page says', async () => {
    const page = await fixture(html`<div class="page"><style>.page { --hall-qr-size: 240px; }</style><hall-qr value=${address}></hall-qr></div>`);
    const qr = page.querySelector('hall-qr') as HallQr;
    await qr.updateComplete;
    expect(within(qr, '.code')?.getBoundingClientRect().width).to.equal(240);
  });

  it('leaves out the text where the page shows it itself', async () => {
    const qr = await make(html`<hall-qr value=${address} without-text></hall-qr>`);
    expect(within(qr, 'figcaption')).to.equal(null);
    expect(within(qr, '[role="img"]')?.getAttribute('aria-label')).to.equal('二维码');
  });

  it('shows text that is no web address without making a link of it', async () => {
    const qr = await make(html`<hall-qr value="javascript:alert(1)"></hall-qr>`);
    expect(within(qr, 'a')).to.equal(null);
    expect(within(qr, 'figcaption')?.textContent).to.equal('javascript:alert(1)');
  });

  it('says so when the text does not fit, and still shows it', async () => {
    for (const length of [2400, 5000, 50_000]) {
      const qr = await make(html`<hall-qr value=${'字'.repeat(length)} without-text></hall-qr>`);
      expect(within(qr, '[role="img"]')).to.equal(null);
      expect(qr.shadowRoot?.textContent).to.contain('内容太长');
      expect(within(qr, 'figcaption')?.textContent?.length).to.equal(length);
    }
  });

  it('follows its value and the language of the page', async () => {
    const qr = await make(html`<hall-qr value="A" lang="en"></hall-qr>`);
    const before = within(qr, 'path')?.getAttribute('d');
    expect(within(qr, '[role="img"]')?.getAttribute('aria-label')).to.equal('QR code');
    qr.value = 'B';
    await qr.updateComplete;
    expect(within(qr, 'path')?.getAttribute('d')).not.to.equal(before);
    qr.value = '';
    await qr.updateComplete;
    expect(within(qr, 'figure')).to.equal(null);
  });
});
