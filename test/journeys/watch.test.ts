// What was promised is watched: a case passes its date while the server is down and gets its red card when it is back; the
// applicant complains from the tracker, a supervisor verifies, the department answers, it is taken up once more and closed;
// the public figures say so, and what a day said is signed.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Application, Case, Figures, Progress } from '@hallkit/contract';
import { startTestServer } from '@hallkit/server/testing';
import type { TestServer } from '@hallkit/server/testing';
import type { Browser, Locator, Page } from 'playwright-core';
import { assertAccessible, assertNoSidewaysScroll, openBrowser, openPage } from '../support/browser.ts';
import type { WatchedPage } from '../support/browser.ts';
import { ask, readyRestaurant, signInCitizen, signInStaff, told } from '../support/citizen.ts';
import { patience, StaffDesk } from '../support/staff-desk.ts';

let server: TestServer;
let browser: Browser;
let base: string;
/** How far the clock of the hall is behind: a month, so that what was promised then is over by now. */
let behind = 30 * 86_400_000;

before(async () => {
  [server, browser] = await Promise.all([startTestServer({ clock: () => new Date(Date.now() - behind) }), openBrowser()]);
  base = server.base;
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

interface Forgotten {
  readonly progressId: string;
  readonly caseId: string;
  readonly caseNo: string;
}

/** Hands a restaurant in and has its first case accepted; then nobody does anything with it. */
async function forgottenCase(): Promise<Forgotten> {
  const citizen = await signInCitizen(base);
  const ready = await readyRestaurant(base, citizen);
  const { progressId } = await told<Application>(ask(base, `/applications/${ready.id}/submit`, citizen.token, { version: ready.version, declared: true }));
  const { lanes } = await told<Progress>(ask(base, `/progress/${progressId}`));
  const lane = lanes.find(({ state, department }) => state === 'received' && department.id === 'market-regulation');
  assert.ok(lane && progressId, 'the first case of the market regulation is there at once');
  await actOn(lane.caseId, '1101', { action: 'accept' });
  return { progressId, caseId: lane.caseId, caseNo: lane.caseNo };
}

async function actOn(caseId: string, staffNo: string, request: object): Promise<Case> {
  const token = await signInStaff(base, staffNo);
  const { version } = await told<Case>(ask(base, `/cases/${caseId}`, token));
  return told<Case>(ask(base, `/cases/${caseId}/actions`, token, { version, ...request }));
}

const marketFigures = async (): Promise<Figures['total']> => {
  const { departments } = await told<Figures>(ask(base, '/halls/dezhou/figures'));
  const found = departments.find(({ department }) => department.id === 'market-regulation');
  assert.ok(found, 'the market regulation has figures');
  return found.figures;
};

const seen = (where: Page | Locator, text: string | RegExp): Promise<void> => where.getByText(text).filter({ visible: true }).first().waitFor();

/** Nobody is shut out, nothing sticks out, and the console has nothing to say. */
async function assertSound({ page, complaints }: WatchedPage): Promise<void> {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity).map(({ finished }) => finished)));
  await assertAccessible(page);
  await assertNoSidewaysScroll(page);
  assert.deepEqual(complaints, []);
}

describe('what was promised is watched', () => {
  it('from a date that passed while the server was down to a complaint that is closed', async () => {
    const { progressId, caseId, caseNo } = await forgottenCase();
    await server.down();
    behind = 0;
    base = (await server.beside({})).base;

    // The supervisor sees the red card, with the day on which the promise was broken and not the one on which the machine came back.
    const boss = await StaffDesk.open(browser, base, '1900', 'supervision');
    await boss.read(caseNo);
    await seen(boss.desk, '超过承诺的办结日期');
    await seen(boss.desk, '陈志强');
    await assertSound(boss.opened);

    // The applicant, from the tracker: one touch to the form in which everything is filled in, one more to hand it in.
    const visitor = await openPage(browser, { viewport: { width: 390, height: 844 } });
    const { page } = visitor;
    page.setDefaultTimeout(patience);
    await page.goto(`${base}/examples/portal/?progress=${progressId}`);
    const tracker = page.locator('hall-progress-tracker');
    await seen(tracker, /已督办/);
    await assertSound(visitor);
    await tracker.getByRole('link', { name: '投诉' }).or(tracker.getByRole('button', { name: '投诉' })).first().click();
    const form = page.locator('hall-complaint-form');
    await seen(form, /已超过 \d+ 个工作日/);
    await assertSound(visitor);
    await form.getByRole('button', { name: '提交', exact: true }).click();
    const number = /DZT\d+/.exec(await form.locator('.receipt').innerText())?.[0] ?? '';
    assert.notEqual(number, '');
    await assertSound(visitor);
    await form.locator('.receipt').getByRole('button', { name: '看进展' }).or(form.locator('.receipt').getByRole('link', { name: '看进展' })).first().click();
    const follower = page.locator('hall-complaint-tracker');
    await seen(follower, number);

    // Behind the counter: the supervisor takes it up, finds it true and gives it to the department; somebody of the department answers.
    const [desk, department] = [await StaffDesk.open(browser, base, '1900', 'answers'), await StaffDesk.open(browser, base, '1201', 'answers')];
    await desk.openTab('complaints');
    await desk.act(number, 'accept');
    await desk.act(number, 'verify', { finding: 'confirmed', text: '承诺的日期已过，情况属实。' });
    await desk.act(number, 'assign', { departmentId: 'market-regulation' });
    await seen(follower, '情况属实');
    await department.openTab('complaints');
    await department.act(number, 'start');
    await department.act(number, 'answer', { text: '抱歉让您久等，我们正在办理。' });
    await seen(follower, '抱歉让您久等，我们正在办理。');
    await assertSound(visitor);
    await assertSound(department.opened);

    // Not satisfied: it says nothing of when. Taken up once more, with the case decided, then closed.
    await follower.getByRole('button', { name: '不满意，重新处理' }).click();
    await follower.getByLabel('还有什么没有解决').fill('答复没有说明什么时候办好。');
    await follower.getByRole('button', { name: '不满意，重新处理' }).click();
    await seen(follower, '第 2 次处理');
    const before = await marketFigures();
    assert.ok(before.lateOpen > 0, 'the late case is in the public figures while it is open');
    await actOn(caseId, '1101', { action: 'startProcessing' });
    await actOn(caseId, '1201', { action: 'grant' });
    await department.act(number, 'start');
    await department.act(number, 'answer', { text: '今天已经办结，证照已存入您的空间。' });
    await seen(follower, '今天已经办结，证照已存入您的空间。');
    await follower.getByRole('button', { name: '满意，结束' }).click();
    await seen(follower, '已结束，谢谢您');
    await assertSound(visitor);

    // The figure that everybody may read has changed with it.
    const now = await marketFigures();
    assert.deepEqual([now.decided - before.decided, now.late - before.late, before.lateOpen - now.lateOpen], [1, 1, 1]);
    await page.goto(`${base}/examples/portal/?view=figures`);
    await seen(page.locator('hall-public-figures'), new RegExp(`${now.decided} 件，超期 ${now.late} 件`));
    await assertSound(visitor);

    // The person named answers for the card, the supervisor decides.
    const named = await StaffDesk.open(browser, base, '1101', 'supervision');
    await named.act(caseNo, 'reply', { text: '核验积压，已增加人手。' });
    await seen(boss.desk, '核验积压，已增加人手。');
    await boss.act(caseNo, 'uphold', { text: '超期属实，理由不能成立。' });
    await seen(named.desk, '超期属实，理由不能成立。');
    await assertSound(named.opened);

    // How it was, once, by whoever follows it.
    await page.goto(`${base}/examples/portal/?progress=${progressId}`);
    await tracker.locator('details.rate').first().click();
    const rating = tracker.locator('hall-rating');
    await rating.getByRole('radio', { name: '基本满意' }).check();
    await rating.getByRole('button', { name: '提交评价' }).click();
    await seen(tracker, /谢谢/);
    await assertSound(visitor);

    // Nothing of anybody is in the address or left in the browser.
    assert.doesNotMatch(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href])), /13800003210|37149919900612002X/);
  });
});
