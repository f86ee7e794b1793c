// Finding among the sample's 4,000 matters on a slow machine: what a key press costs, and how much of a list stands in the page.
import { setTimeout as wait } from 'node:timers/promises';
import { benchPage, benchServer, median, row, serveTexts } from './measure.mjs';

/** How much slower than this machine a visitor's is. */
const slowness = 4;
/** Typed letter by letter: official names, everyday words and initials; none of them from the judged questions. */
const typed = ['食品经营', '公司登记', '驾驶证', 'gongshang', 'spjy'];

/** Looks through as many plain titles as there are matters: no finding can cost less. In the page, under the same slowness. */
const plainScan = (titles) => {
  const times = [];
  for (let turn = 0; turn < 30; turn += 1) {
    const start = performance.now();
    let found = 0;
    for (const title of titles) if (title.includes(`证${turn % 10}`)) found += 1;
    times.push(performance.now() - start + found * 0);
  }
  return times.sort((a, b) => a - b)[15];
};

async function openFinder(browser, hall) {
  const server = await serveTexts({ '/': `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>bench</title><body><script async src="${hall.base}/embed/v1/hall.js" data-key="pk_test_dezhou"></script><hall-matter-finder></hall-matter-finder></body></html>` });
  const opened = await benchPage(browser, server.base);
  const { page } = opened;
  await page.waitForFunction(() => document.querySelector('hall-matter-finder')?.shadowRoot?.querySelector('.row'), undefined, { timeout: 30_000 });
  return { ...opened, async close() {
    await opened.close();
    server.close();
  } };
}

export default async function measure({ short, browser }) {
  const hall = await benchServer();
  const { page, devtools, spent, close } = await openFinder(browser, hall);
  try {
    const { total } = await (await fetch(`${hall.base}/api/v1/matters?limit=1`, { headers: { 'hall-key': 'pk_test_dezhou' } })).json();
    const shown = await page.evaluate(() => document.querySelector('hall-matter-finder').shadowRoot.querySelectorAll('.row').length);
    // The index comes when somebody comes near the box.
    const index = page.waitForResponse((response) => response.url().includes('/matters/index'));
    await page.locator('hall-matter-finder input[type=search]').click();
    await (await index).finished();
    await wait(2000);
    await page.evaluate(() => {
      window.long = [];
      new PerformanceObserver((list) => window.long.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
    });
    const titles = await page.evaluate((count) => Array.from({ length: count }, (_, at) => `第${at}号事项办理许可证${at % 97}`), total);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowness });
    const floor = await page.evaluate(plainScan, titles);
    const scripts = [];
    const longests = [];
    for (let round = 0; round < (short ? 1 : 5); round += 1) {
      for (const word of typed) {
        for (const letter of word) {
          const before = await spent();
          await page.keyboard.insertText(letter);
          await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 60))));
          scripts.push((await spent()).script - before.script);
        }
        await page.locator('hall-matter-finder input[type=search]').fill('');
        await wait(150);
      }
      longests.push(await page.evaluate(() => Math.max(0, ...window.long.splice(0))));
    }
    const longest = median(longests);
    const script = median(scripts);
    return [
      row({ name: `key press, ${total} matters, CPU ${slowness}x slower: script`, value: script, unit: 'ms', floor, promise: '≤ 16 ms', kept: script <= 16 }),
      row({ name: 'longest task while five words are typed (0: none over 50)', value: longest, unit: 'ms', promise: '≤ 50 ms', kept: longest <= 50 }),
      row({ name: `rows in the page while ${total} match`, value: shown, unit: '', floor: total, promise: 'a window', kept: shown > 0 && shown <= 100 }),
    ];
  } finally {
    await close();
    await hall.close();
  }
}
