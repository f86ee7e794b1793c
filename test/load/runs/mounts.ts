// Every element on a page and off it again, a thousand times: what it leaves behind. Most are taken away when all is drawn, some
// after they were used, some in the midst of their work, as a page of today does with every click.
import assert from 'node:assert/strict';
import { openElementPage } from '../../support/every-element.ts';
import type { ElementPage } from '../../support/every-element.ts';
import type { Held } from '../../support/held.ts';
import { count } from '../../support/run.ts';
import type { Figure, Run } from '../../support/run.ts';

/** What the page offers; it is `test/support/mounts-page.ts`. */
interface Mounts {
  renew(): Promise<void>;
  ways(tag: string): number;
  run(tag: string, from: number, count: number, patient?: boolean): Promise<void>;
  rest(): Promise<void>;
  left(): readonly (readonly [string, number])[];
}
type MountPage = typeof globalThis & { readonly mounts: Mounts };

/** Bytes that a thousand of an element may leave. */
const mostBytes = 1_000_000;
/** Nodes and listeners of what the browser itself or a clock that runs out still holds; one of each element would be twenty and more. */
const [mostNodes, mostListeners] = [15, 5];

/** Mounts elements so many times each, and what the page holds then, with a new hall in place of the one that has seen it all. */
async function heldAfter({ page, held }: ElementPage, tags: readonly string[], turns: number, patient = false): Promise<Held> {
  await page.evaluate(async ([names, times, waits]) => {
    const { mounts } = window as unknown as MountPage;
    await mounts.renew();
    // First in every way and with patience: what is fetched once, and what is worked out once, is no growth.
    if (waits) for (const name of names) await mounts.run(name, 0, mounts.ways(name), true);
    for (const name of names) await mounts.run(name, 0, times);
    await mounts.renew();
    await mounts.rest();
  }, [tags, turns, patient] as const);
  return held();
}

/** Rounds of which one must leave nothing. What is held grows with each of them; what is worked out once, in a state that a round was the first to come by, does not. */
const mostRounds = 4;

/** What some elements leave of so many each. */
async function leftBy(opened: ElementPage, tags: readonly string[], turns: number): Promise<Held> {
  let before = await heldAfter(opened, tags, Math.min(turns, 100), true);
  for (let round = 1; ; round += 1) {
    const after = await heldAfter(opened, tags, turns);
    const kept = await opened.page.evaluate(() => (window as unknown as MountPage).mounts.left());
    const found = { bytes: after.bytes - before.bytes, nodes: after.nodes - before.nodes, listeners: after.listeners - before.listeners };
    if (found.nodes <= mostNodes && found.listeners <= mostListeners && kept.every(([, number]) => number <= 2) && (turns < 1000 || found.bytes < mostBytes)) return found;
    const where = `${tags.length === 1 ? tags[0] : 'all elements'}, ${turns} times each, round ${round}: ${JSON.stringify(found)}; still there: ${kept.map(([tag, number]) => `${number} ${tag}`).join(', ') || 'none'}`;
    assert.ok(round < mostRounds, where);
    before = after;
  }
}

const mounts: Run = async ({ short }) => {
  const opened = await openElementPage('mounts-page.ts');
  const { tags } = opened;
  try {
    const turns = short ? 20 : 1000;
    const found: (Held & { readonly tag: string })[] = [];
    // In short all together: the rubbish of a page is collected slowly.
    for (const some of short ? [tags] : tags.map((tag) => [tag])) found.push({ tag: some.join(), ...(await leftBy(opened, some, turns)) });
    const worst = (what: 'nodes' | 'listeners'): number => Math.max(...found.map((one) => one[what]));
    const heaps = [...found].sort((one, other) => other.bytes - one.bytes).slice(0, 3).map(({ tag, bytes }): Figure => ({ name: `heap grown by ${tag}`, value: bytes / 1000, unit: 'kB' }));
    return [count('elements', tags.length), count('mounted and taken away, each', turns), count('nodes left, at most', worst('nodes')), count('listeners left, at most', worst('listeners')), ...(short ? [] : heaps)];
  } finally {
    await opened.close();
  }
};
export default mounts;
