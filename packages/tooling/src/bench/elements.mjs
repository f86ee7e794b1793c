// Main-thread time until elements are upgraded and painted, beside bare Lit elements that draw the very same.
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../root.mjs';
import { benchPage, median, row, serveTexts } from './measure.mjs';

/** Both kinds in one bundle, so that they share Lit. The finder waits for its hall: drawing the first answer is measured in `finding`. */
const program = `
import { LitElement, html } from 'lit';
import { init } from '@hallkit/elements';
import '@hallkit/elements/define/matter-finder.js';
init({ siteKey: 'pk_test_dezhou', baseUrl: 'https://hall.example', locale: 'zh-CN', fetch: () => new Promise(() => {}) });

async function settle(elements) {
  for (const element of elements) await element.updateComplete;
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
}

/** Registers a bare element that draws what a finder draws, and nothing else. */
window.prepare = async () => {
  const model = document.body.appendChild(document.createElement('hall-matter-finder'));
  await settle([model]);
  const text = model.shadowRoot.innerHTML.replace(/<!--.*?-->/gs, '');
  const strings = Object.assign([text], { raw: [text] });
  const sheets = model.shadowRoot.adoptedStyleSheets;
  customElements.define('bare-finder', class extends LitElement {
    static styles = sheets.map((sheet) => sheet);
    render() { return html(strings); }
  });
  model.remove();
  return text.length;
};

window.draw = async (tag, count) => {
  const elements = Array.from({ length: count }, () => document.createElement(tag));
  const place = document.createElement('div');
  place.append(...elements);
  document.body.append(place);
  await settle(elements);
  return () => place.remove();
};
window.drawAndRemove = async (tag, count) => { window.last = await window.draw(tag, count); };
window.removeLast = () => window.last();
`;

export default async function measure({ short, browser }) {
  const { outputFiles } = await build({ stdin: { contents: program, resolveDir: join(root, 'packages/embed') }, bundle: true, write: false, format: 'iife', target: 'es2022', minify: true, conditions: ['production', 'browser'], nodePaths: [join(root, 'node_modules')] });
  const server = await serveTexts({ '/': '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>bench</title><body><script src="/bench.js"></script></body></html>', '/bench.js': outputFiles[0].text });
  const { page, spent, close } = await benchPage(browser, server.base);
  try {
    await page.evaluate(() => window.prepare());
    const once = async (tag, count) => {
      const before = await spent();
      await page.evaluate(([name, times]) => window.drawAndRemove(name, times), [tag, count]);
      const after = await spent();
      await page.evaluate(() => window.removeLast());
      return after.tasks - before.tasks;
    };
    const rows = [];
    for (const [count, most] of [[1, 1.5], [100, 1.6]]) {
      const ours = [];
      const bare = [];
      // The first turns compile; they are not counted.
      for (let turn = -3; turn < (short ? 3 : 15); turn += 1) {
        const [own, other] = [await once('hall-matter-finder', count), await once('bare-finder', count)];
        if (turn >= 0) {
          ours.push(own);
          bare.push(other);
        }
      }
      const [value, floor] = [median(ours), median(bare)];
      rows.push(row({ name: `${count} finder${count > 1 ? 's' : ''} upgraded and painted`, value, unit: 'ms', floor, promise: `≤ ${most} of bare Lit`, kept: value / floor <= most }));
    }
    return rows;
  } finally {
    await close();
    server.close();
  }
}
