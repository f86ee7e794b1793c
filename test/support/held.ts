// What a page holds in memory, asked of the browser's own tools.
import type { CDPSession, Page } from 'playwright-core';

/** What a page holds once all that can be thrown away is thrown away. */
export interface Held {
  readonly bytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** What a page holds after its rubbish was collected, some times over: what is freed may free more. */
export async function heldBy(page: Page, devtools: CDPSession): Promise<Held> {
  // Styles that were worked out are kept with the nodes they were worked out for, until the window has another size.
  const { width, height } = page.viewportSize() ?? { width: 1000, height: 800 };
  for (const more of [1, 0]) {
    await page.setViewportSize({ width: width + more, height });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }
  for (let turn = 0; turn < 3; turn += 1) await devtools.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return { bytes: usedSize, nodes, listeners: jsEventListeners };
}
