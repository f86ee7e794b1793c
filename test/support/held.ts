// What a page holds in memory, asked of the browser's own tools.
import type { CDPSession, Page } from 'playwright-core';

/** What a page holds once all that can be thrown away is thrown away. */
export interface Held {
  readonly bytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** So many times what still falls is looked at again. */
const mostLooks = 10;

/** Makes the browser forget the styles it has worked out: it keeps them with the shadow tree their counters belong to, and forgets them all when another font is there. */
const forgetStyles = (page: Page): Promise<unknown> => page.evaluate(async () => {
  const font = new FontFace('held', 'local("held")');
  for (const change of ['add', 'delete'] as const) {
    document.fonts[change](font);
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }
});

async function look(devtools: CDPSession): Promise<Held> {
  for (let turn = 0; turn < 3; turn += 1) await devtools.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return { bytes: usedSize, nodes, listeners: jsEventListeners };
}

/** What a page holds after its rubbish was collected, until nothing falls any more: what is freed may free more, and clocks run out late on a busy machine. */
export async function heldBy(page: Page, devtools: CDPSession): Promise<Held> {
  await forgetStyles(page);
  let held = await look(devtools);
  for (let looks = 1; looks < mostLooks; looks += 1) {
    const then = await look(devtools);
    if (then.nodes >= held.nodes && then.listeners >= held.listeners) return then;
    held = then;
  }
  return held;
}
