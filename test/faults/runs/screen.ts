// The board of a hall in a browser, cut off and back: by the network of the screen, by a line somewhere between, by kill -9
// of the server. It says that it has lost contact and since when, and is right again soon after contact is back.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { HallClient } from '@hallkit/client';
import type { Page } from 'playwright-core';
import { startBalancer } from '../../support/balancer.ts';
import { openBrowser, openPage } from '../../support/browser.ts';
import { startQueueHall } from '../../support/queue-hall.ts';
import { count, times } from '../../support/run.ts';
import type { Run } from '../../support/run.ts';

/** What stands on the board, or should. */
interface Board {
  /** Number and counter, in order of the numbers. */
  readonly calls: readonly string[];
  readonly waiting: readonly string[];
  /** What is said of lost contact; empty while it is there. */
  readonly notice: string;
}

const onScreen = (page: Page): Promise<Board> => page.evaluate(() => {
  const root = document.querySelector('hall-call-screen')?.shadowRoot;
  const texts = (selector: string): string[] => [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])].map((found) => found.innerText.replace(/\s+/g, ' ').trim());
  return { calls: texts('tbody tr').map((row) => row.replace(' → ', ' ')).sort(), waiting: texts('aside .count'), notice: texts('.stale').join() };
});

async function inTruth(hall: HallClient): Promise<Board> {
  const [desks, queues] = await Promise.all([hall.desks.list('dezhou', { limit: 100 }), hall.queues.list('dezhou', { limit: 100 })]);
  return { calls: desks.data.flatMap(({ counter, current }) => (current ? [`${current.number} ${counter} 号`] : [])).sort(), waiting: queues.data.map(({ waiting }) => `${waiting} 人等候`), notice: '' };
}

/** Looks until the screen shows it. @returns When, in milliseconds of this process. */
async function until(page: Page, what: string, holds: (board: Board) => boolean): Promise<number> {
  for (const deadline = Date.now() + 120_000; ; await sleep(20)) {
    const board = await onScreen(page);
    if (holds(board)) return performance.now();
    assert.ok(Date.now() < deadline, `${what}: not within two minutes. On the screen: ${JSON.stringify(board)}`);
  }
}

const same = (wanted: Board) => (board: Board): boolean => JSON.stringify(board) === JSON.stringify(wanted);
/** Nothing listens there. */
const nowhere = 'http://127.0.0.1:9';

const screen: Run = async ({ short }) => {
  const hall = await startQueueHall(1);
  const direct = (): string => hall.servers[0]?.base ?? '';
  const balancer = await startBalancer(direct());
  const browser = await openBrowser();
  try {
    const device = hall.device(direct());
    const { page } = await openPage(browser);
    const desks = hall.desks.slice(0, 5);
    const served = new Map<string, string>();
    /** As many as the desks will call: two serve a queue. */
    const take = async (): Promise<void> => {
      for (const queueId of hall.queues) for (let at = 0; at < 2; at += 1) await device.queues.takeTicket(queueId);
    };
    /** Every desk goes on to the next ticket, so that nothing on the board is right any more. */
    const goOn = async (): Promise<void> => {
      for (const deskId of desks) {
        const before = served.get(deskId);
        if (before !== undefined) await device.desks.finish(deskId, { ticketId: before });
        const { ticket } = await device.desks.callNext(deskId);
        assert.ok(ticket, 'somebody waits');
        served.set(deskId, ticket.id);
      }
    };
    await take();
    await goOn();
    await page.goto(`${balancer.base}/examples/screens/?screen=board`);
    await until(page, 'the board', same(await inTruth(device)));

    /** Ways to lose contact: each cuts, and gives a way back that ends when contact could be there. */
    const ways: Readonly<Record<string, (meanwhile: () => Promise<void>) => Promise<() => Promise<void>>>> = {
      'its network': async (meanwhile) => {
        await page.context().setOffline(true);
        // The browser goes on with lines that are open, also with one that was just being opened; a network that is gone does not.
        const cutting = setInterval(() => balancer.cut(balancer.lines), 200).unref();
        balancer.cut(balancer.lines);
        await meanwhile();
        return async () => {
          clearInterval(cutting);
          await page.context().setOffline(false);
        };
      },
      'a line between': async (meanwhile) => {
        balancer.serve(nowhere);
        balancer.cut(balancer.lines);
        await meanwhile();
        return async () => balancer.serve(direct());
      },
      'the server, kill -9': async (meanwhile) => {
        await meanwhile();
        await hall.servers[0]?.stop('SIGKILL');
        return async () => void (await hall.start(0));
      },
    };
    const told: number[] = [];
    const right: Record<string, number[]> = {};
    for (const away of short ? [500] : [500, 5000, 15_000, 40_000]) {
      for (const [way, cut] of Object.entries(ways)) {
        // Where the server itself is gone, what is to be missed happens just before.
        let at = performance.now();
        const back = await cut(async () => {
          at = performance.now();
          if (way !== 'the server, kill -9') await take();
        });
        told.push((await until(page, `${way}: contact is lost`, ({ notice }) => /与大厅失去联系/.test(notice) && /停留在 \d{1,2}:\d\d/.test(notice))) - at);
        if (way !== 'the server, kill -9') await goOn();
        const { calls } = await onScreen(page);
        await sleep(away);
        assert.deepEqual((await onScreen(page)).calls, calls, 'while it is cut off it goes on showing what it knew');
        assert.notEqual((await onScreen(page)).notice, '', 'and goes on saying so');
        await back();
        const begun = performance.now();
        (right[way] ??= []).push((await until(page, `${way}: right again`, same(await inTruth(device)))) - begun);
        // It hears what comes next.
        await take();
        await goOn();
        await until(page, `${way}: goes on`, same(await inTruth(device)));
      }
    }
    return [count('times cut off', told.length), ...times('from the cut to the word that contact is lost', told), ...Object.entries(right).flatMap(([way, values]) => times(`cut off by ${way}: from contact to the right numbers`, values))];
  } finally {
    await browser.close();
    await balancer.close();
    await hall.close();
  }
};
export default screen;
