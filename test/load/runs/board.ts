// The LED board in a browser, on the page that the server gives out, while fifty cases a second move: what it holds after ten
// minutes beside the first, and how long it keeps the browser busy.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { caseTexts } from '@hallkit/domain';
import { startTestServer } from '@hallkit/server/testing';
import type { Recorder } from '@hallkit/server/testing';
import { openBrowser, openPage } from '../../support/browser.ts';
import { heldBy } from '../../support/held.ts';
import type { Held } from '../../support/held.ts';
import { count } from '../../support/run.ts';
import type { Run } from '../../support/run.ts';

/** Changes a second, and changes told at once: a server tells boards in one go what has moved meanwhile. */
const [rate, atOnce] = [50, 5];
/** Cases that move, again and again. */
const known = 400;
const states = Object.entries(caseTexts);
/** Nodes and listeners that pages of other lengths have more. */
const [mostNodes, mostListeners] = [400, 10];
/** Growth of the heap that is still flat. */
const mostGrowth = 1.1;

/** Moves cases until it is told to stop; now and then something is published, so that the whole board is read again. @returns How many moved. */
async function feed({ record }: Recorder, goesOn: () => boolean): Promise<number> {
  let moved = 0;
  for (const begun = Date.now(); goesOn(); await sleep(Math.max(0, begun + (moved * 1000) / rate - Date.now()))) {
    const cases = Array.from({ length: atOnce }, (_, place) => {
      const n = (moved + place) % known;
      const [state, { name }] = states[(moved + n) % states.length] ?? ['accepted', { name: { zh: '已受理', en: 'Accepted' } }];
      return { caseNo: `DZ260601${String(n).padStart(6, '0')}9`, state, stateText: name, matter: { zh: `食品经营许可 ${n % 7}`, en: `Food business licence ${n % 7}` }, department: { id: 'market-regulation', name: { zh: '市场监督管理局', en: 'Market Regulation' } }, at: new Date().toISOString() };
    });
    const publishes = moved % (rate * 10) === 0;
    await record([{ hallId: 'dezhou', topic: 'hall.dezhou', type: 'cases.moved', data: { hallId: 'dezhou', cases } }, ...(publishes ? [{ hallId: 'dezhou', topic: 'hall.dezhou', type: 'notices.published', data: { hallId: 'dezhou', notices: [] } }] : [])]);
    moved += atOnce;
  }
  return moved;
}

const board: Run = async ({ short }) => {
  const minutes = short ? 3 : 10;
  const minute = short ? 1500 : 60_000;
  const server = await startTestServer();
  const browser = await openBrowser();
  try {
    const recorder = await server.recorder();
    const { page, complaints } = await openPage(browser, { viewport: { width: 1920, height: 1080 } });
    await page.addInitScript(() => {
      const tasks: number[] = [];
      Object.assign(window, { longTasks: tasks });
      new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: true });
    });
    await page.goto(`${server.base}/examples/screens/?screen=led&theme=dark`);
    await page.locator('hall-notice-board [data-section="cases"]').waitFor({ timeout: 60_000 });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('HeapProfiler.enable');
    let open = true;
    const begun = performance.now();
    const fed = feed(recorder, () => open);
    fed.catch(() => undefined);
    const held: Held[] = [];
    const busy: number[] = [];
    for (let at = 1; at <= minutes; at += 1) {
      await page.evaluate(() => void (window as unknown as { longTasks: number[] }).longTasks.splice(0));
      await sleep(minute);
      busy.push(...(await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks)));
      held.push(await heldBy(page, devtools));
    }
    await page.getByText(/DZ260601\d{6}9/).first().waitFor({ timeout: 60_000 });
    open = false;
    const moved = await fed;
    const seconds = (performance.now() - begun) / 1000;
    assert.deepEqual(complaints, []);
    const [first, last] = [held[0], held.at(-1)] as [Held, Held];
    const where = held.map((one) => JSON.stringify(one)).join('\n');
    assert.ok(last.nodes <= first.nodes + mostNodes, `nodes\n${where}`);
    assert.ok(last.listeners <= first.listeners + mostListeners, `listeners\n${where}`);
    const growth = last.bytes / first.bytes;
    if (!short) assert.ok(growth <= mostGrowth, `heap\n${where}`);
    const spent = busy.reduce((sum, ms) => sum + ms, 0);
    return [
      count('changes', moved), { name: 'changes a second', value: moved / seconds, unit: '/s' }, count('nodes in the beginning', first.nodes), count('nodes in the end', last.nodes), count('listeners in the beginning', first.listeners), count('listeners in the end', last.listeners),
      { name: 'heap in the beginning', value: first.bytes / 1e6, unit: 'MB' }, { name: 'heap in the end, beside that', value: growth, unit: '×' },
      count('tasks over 50 ms', busy.length), { name: 'the longest of them', value: Math.max(0, ...busy), unit: 'ms' }, { name: 'of all the time spent in them', value: (100 * spent) / (minutes * minute), unit: '%' },
    ];
  } finally {
    await browser.close();
    await server.stop();
  }
};
export default board;
