// A time is booked at home and checked in at the kiosk; and tickets on pages of others, whatever their style and policy.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { startTestServer } from '@hallkit/server/testing';
import type { TestServer } from '@hallkit/server/testing';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { morning } from '../contract/target.ts';
import { assertAccessible, assertNoSidewaysScroll, openBrowser, openPage } from '../support/browser.ts';
import type { WatchedPage } from '../support/browser.ts';

let server: TestServer;
let browser: Browser;
let site: Server;
let html = '';
const clock = morning();

/** As departments' sites do to what they did not write. */
const hostile = '* { font: 9px/3 fantasy !important; letter-spacing: 4px; color: red; box-sizing: content-box !important; } button, input, li, p, div { all: unset; display: inline; border: 3px dotted lime; float: right; }';

before(async () => {
  [server, browser] = await Promise.all([startTestServer({ clock }), openBrowser()]);
  site = createServer(({ url }, response) => {
    if (url === '/site.css') return void response.setHeader('content-type', 'text/css').end(hostile);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', `default-src 'self'; script-src 'self' ${server.base}; connect-src 'self' ${server.base}; require-trusted-types-for 'script'; trusted-types lit-html`);
    response.end(`<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>部门网站</title><link rel="icon" href="/icon"><link rel="stylesheet" href="/site.css"><main>${html}</main></html>`);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => site.once('listening', resolve));
});
after(async () => {
  site?.close();
  await browser?.close();
  await server?.stop();
});

async function open(address: string, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const opened = await openPage(browser, options);
  opened.page.setDefaultTimeout(60_000);
  // The browser lives in the hour of the hall: the halls' morning is not ours.
  await opened.page.clock.setSystemTime(clock());
  await opened.page.goto(address);
  return opened;
}
async function assertSound({ page, complaints }: WatchedPage): Promise<void> {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity).map(({ finished }) => finished)));
  await assertAccessible(page);
  await assertNoSidewaysScroll(page);
  assert.deepEqual(complaints, []);
}

describe('a booked time', () => {
  /** Books the first time of today that is not over, in the portal; answers with the code. */
  async function book(idNumber: string): Promise<string> {
    const visitor = await open(`${server.base}/examples/portal/?view=booking`, { viewport: { width: 390, height: 844 } });
    const { page } = visitor;
    await page.locator('hall-appointment-booking .work').filter({ hasText: '企业登记' }).click();
    await page.locator('hall-appointment-booking .slot:not([aria-disabled="true"])').first().click();
    await page.locator('#name').fill('王小样');
    await page.locator('#phone').fill(`138${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`);
    if (idNumber) await page.locator('#idNumber').fill(idNumber);
    await page.getByRole('button', { name: '确认预约' }).click();
    const code = (await page.locator('hall-appointment-booking dd.code').innerText()).trim();
    await assertSound(visitor);
    await page.context().close();
    return code;
  }

  it('is checked in at the kiosk by its code, typed on the screen, and gets a slip', async () => {
    const code = await book('');
    const visit = await open(`${server.base}/examples/kiosk/`, { viewport: { width: 1080, height: 1920 } });
    const { page } = visit;
    await page.locator('hall-kiosk').getByRole('button', { name: /预约签到/ }).click();
    await page.locator('hall-check-in #code').click();
    for (const key of code.toLowerCase()) await page.locator('hall-keyboard').getByRole('button', { name: key, exact: true }).click();
    await page.locator('hall-check-in').getByRole('button', { name: '签到取号' }).click();
    const number = await page.locator('hall-check-in .number').innerText();
    assert.match(number, /^A\d{3}$/);
    await page.locator('#bench-title').click();
    await page.locator('hall-device-desk canvas').waitFor();
    assert.match((await page.locator('hall-device-desk canvas').getAttribute('aria-label')) ?? '', new RegExp(number));
    await page.locator('#bench-title').click();
    await assertSound(visit);
    await page.context().close();
  });

  it('is checked in by the card it was booked with; a foreign card is told so', async () => {
    const visit = await open(`${server.base}/examples/kiosk/`, { viewport: { width: 1920, height: 1080 } });
    const { page } = visit;
    await page.locator('hall-kiosk').getByRole('button', { name: /预约签到/ }).click();
    await page.getByRole('button', { name: '刷样卡' }).click();
    await page.getByRole('alert').filter({ hasText: '这张身份证今天没有预约' }).waitFor();
    await book('371499199003071234');
    await page.getByRole('button', { name: '刷样卡' }).click();
    assert.match(await page.locator('hall-check-in .number').innerText(), /^A\d{3}$/);
    // The browser notes the refusal by itself; nothing else went wrong.
    assert.deepEqual(visit.complaints.filter((line) => !/404/.test(line)), []);
    await page.context().close();
  });
});

describe('two pasted lines on the page of a department', () => {
  it('show the queues and take a number, under a strict policy and a hostile style', async () => {
    html = `<script async src="${server.base}/embed/v1/hall.js" data-key="pk_test_dezhou"></script><hall-queue-status></hall-queue-status><hall-queue-ticket queue-id="dezhou.general"></hall-queue-ticket>`;
    const other = await open(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`, { viewport: { width: 360, height: 780 } });
    const { page } = other;
    const button = page.locator('hall-queue-ticket').getByRole('button', { name: /^取号$/ });
    await button.waitFor();
    const look = await button.evaluate((element) => ({ size: Number.parseFloat(getComputedStyle(element).fontSize), height: element.getBoundingClientRect().height, spacing: getComputedStyle(element).letterSpacing, float: getComputedStyle(element).float }));
    assert.ok(look.size >= 16 && look.height >= 44, JSON.stringify(look));
    assert.deepEqual([look.spacing, look.float], ['normal', 'none']);
    await button.click();
    assert.match(await page.locator('hall-queue-ticket #number .number').innerText(), /^H\d{3}$/);
    await page.locator('hall-queue-status').getByText('1 人').first().waitFor();
    await assertNoSidewaysScroll(page);
    await assertAccessible(page, 'hall-queue-status');
    await assertAccessible(page, 'hall-queue-ticket');
    assert.deepEqual(other.complaints, []);
    await page.context().close();
  });
});
