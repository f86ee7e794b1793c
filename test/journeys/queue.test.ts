// The whole way of a visitor on the real server: card, number, slip, messages, call, screens, desk, end; without network, too.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestServer } from '@hallkit/server/testing';
import type { TestServer } from '@hallkit/server/testing';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { assertAccessible, assertNoSidewaysScroll, openBrowser, openPage } from '../support/browser.ts';
import type { WatchedPage } from '../support/browser.ts';

let server: TestServer;
let browser: Browser;

/** Everything runs on two cores at times; nothing here depends on being quick. */
const patience = 60_000;

before(async () => {
  [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

interface Desk { readonly id: string; readonly counter: string; readonly staff: { readonly staffNo: string } | null; readonly queues: readonly { readonly id: string; readonly name: { readonly zh: string } }[] }
interface Queue { readonly id: string; readonly waiting: number; readonly name: { readonly zh: string } }

async function call<Answer>(path: string, body?: object): Promise<Answer> {
  const headers = { 'hall-key': 'dk_test_dezhou', 'content-type': 'application/json' };
  const response = await fetch(`${server.base}/api/v1${path}`, body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers });
  assert.ok(response.ok, `${path} answered ${response.status}`);
  return (await response.json()) as Answer;
}
const take = async (queueId: string): Promise<string> => (await call<{ number: string }>(`/queues/${queueId}/tickets`, {})).number;
const queueOf = async (queueId: string): Promise<Queue> => (await call<{ data: Queue[] }>('/halls/dezhou/queues?limit=100')).data.find(({ id }) => id === queueId) as Queue;

async function open(path: string, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const opened = await openPage(browser, options);
  opened.page.setDefaultTimeout(patience);
  await opened.page.goto(`${server.base}/examples/${path}`);
  return opened;
}
const seen = (page: Page, text: string | RegExp): Promise<void> => page.getByText(text).filter({ visible: true }).first().waitFor();
const gone = (page: Page, text: string | RegExp): Promise<void> => page.getByText(text).filter({ visible: true }).first().waitFor({ state: 'detached' });

/** Nobody is shut out, nothing sticks out, and the console has nothing to say. */
async function assertSound({ page, complaints }: WatchedPage): Promise<void> {
  // A colour on its way from one to the other is neither.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity).map(({ finished }) => finished)));
  await assertAccessible(page);
  await assertNoSidewaysScroll(page);
  assert.deepEqual(complaints, []);
}

/** A kiosk with simulated devices that has numbers for a day without network. */
async function openKiosk(): Promise<WatchedPage & { readonly kiosk: Locator; readonly slip: Locator }> {
  const opened = await open('kiosk/', { viewport: { width: 1920, height: 1080 } });
  await opened.page.getByText(/备用号码：A \d/).waitFor();
  return { ...opened, kiosk: opened.page.locator('hall-kiosk'), slip: opened.page.locator('hall-device-desk canvas') };
}
const numberOn = async (page: Page): Promise<string> => (await page.locator('hall-queue-ticket #number .number, hall-check-in #number .number').innerText()).trim();
/** What is printed, as a reader of the screen hears it. */
const printed = async (slip: Locator): Promise<string> => (await slip.first().getAttribute('aria-label')) ?? '';

describe('a visit to the hall', () => {
  it('by identity card: number, slip, messages, call on every screen, served, done', async () => {
    const desk = (await call<{ data: Desk[] }>('/halls/dezhou/desks?limit=100')).data.find(({ staff }) => staff?.staffNo === '1001') as Desk;
    const queue = desk.queues[0] as Desk['queues'][number];
    const phone = await open('phone/', { viewport: { width: 360, height: 780 } });
    const { page, complaints, kiosk, slip } = await openKiosk();
    const before = [await take(queue.id), await take(queue.id)];

    // How many wait shows before anybody chooses.
    await page.getByRole('button', { name: '刷样卡' }).click();
    const row = kiosk.getByRole('button', { name: queue.name.zh }).first();
    await row.filter({ hasText: '2 人' }).waitFor();
    await row.click();
    await seen(page, /王\*样 371499\*{8}1234/);
    await kiosk.locator('hall-queue-ticket #phone').fill('139 1234 5678');
    await kiosk.getByRole('button', { name: /^取号$/ }).click();
    const number = await numberOn(page);
    assert.match(number, /^A\d{3}$/);
    await slip.waitFor();
    assert.match(await printed(slip), new RegExp(number));
    assert.doesNotMatch(await page.evaluate(() => document.querySelector('hall-queue-ticket')?.shadowRoot?.textContent ?? ''), /371499199003071234|13912345678/);
    await assertSound({ page, complaints });

    // Nothing of it is left for the next one.
    await kiosk.getByRole('button', { name: '结束使用' }).first().click();
    await seen(page, '请选择您要办的事');
    assert.equal(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])).then((kept) => /tk_|王小样|3714/.test(kept)), false);
    assert.doesNotMatch(page.url(), /tk_/);
    await slip.waitFor({ state: 'detached' });
    await page.context().close();

    await seen(phone.page, new RegExp(`您的号码 ${number}.*共 3 人等候`));
    const link = (await phone.page.getByRole('log').getByRole('link').last().getAttribute('href')) ?? '';
    const screens = await Promise.all(['board', `counter&desk=${desk.id}`, `nameplate&desk=${desk.id}`].map((screen) => open(`screens/?screen=${screen}`, { viewport: { width: 1920, height: 1080 } })));
    const ticket = await openPage(browser, { viewport: { width: 360, height: 780 } });
    ticket.page.setDefaultTimeout(patience);
    await ticket.page.goto(new URL(link, server.base).href);
    await seen(ticket.page, number);
    await assertSound(ticket);

    // The clerk never touches the mouse.
    const clerk = await open('console/');
    await clerk.page.locator('hall-desk-console #staff-no').focus();
    await clerk.page.keyboard.type('1001');
    await clerk.page.keyboard.press('Tab');
    await clerk.page.keyboard.type('hallkit-dezhou');
    await clerk.page.keyboard.press('Enter');
    const press = async (key: string, button: RegExp): Promise<void> => {
      await clerk.page.locator('hall-desk-console').getByRole('button', { name: button, disabled: false }).first().waitFor();
      await clerk.page.keyboard.press(key);
    };
    for (const other of before) {
      await press('n', /呼叫下一位/);
      await Promise.all(screens.map(({ page: screen }) => seen(screen, other)));
      await press('s', /开始办理/);
      await press('f', /办结/);
    }
    await seen(phone.page, new RegExp(`${number} 快到您了|${number} 下一位就是您`));
    await ticket.page.getByText('为什么有人比我先被叫到').click();
    await seen(ticket.page, /您取号以后叫了 2 人，都比您先取号/);

    await press('n', /呼叫下一位/);
    await Promise.all(screens.map(({ page: screen }) => seen(screen, number)));
    await seen(ticket.page, new RegExp(`请到 ${desk.counter} 号柜台`));
    await seen(phone.page, new RegExp(`请 ${number} 到`));
    await assertSound(clerk);
    for (const screen of screens) await assertSound(screen);
    await press('s', /开始办理/);
    await seen(ticket.page, '正在为您办理');
    await press('f', /办结/);
    await Promise.all(screens.map(({ page: screen }) => gone(screen, number)));
    await seen(ticket.page, '已办完');
    await assertSound(ticket);
    await assertSound(phone);
    for (const { page: other } of [phone, ticket, clerk, ...screens]) await other.context().close();
  });

  it('on a phone: by telephone number, kept across a reload, given back', async () => {
    const visitor = await open('portal/?view=queue', { viewport: { width: 390, height: 844 } });
    const { page } = visitor;
    await page.locator('hall-queue-ticket [part~="queue"]').filter({ hasText: '社会保险' }).click();
    await page.locator('#phone').fill('1391234');
    await page.getByRole('button', { name: /^取号$/ }).click();
    await seen(page, /请输入 11 位手机号/);
    await page.locator('#phone').fill('13987654321');
    await page.getByRole('button', { name: /^取号$/ }).click();
    const number = await numberOn(page);
    await assertSound(visitor);
    await page.reload();
    assert.equal(await numberOn(page), number);
    await seen(page, /短信发送至 139\*{4}4321/);
    await page.locator('summary').filter({ hasText: '退号' }).click();
    await page.getByRole('button', { name: '退号' }).click();
    await seen(page, '已退号');
    assert.equal((await queueOf('dezhou.social-insurance')).waiting, 0);
    await assertSound(visitor);
    await page.context().close();
  });

  it('at a kiosk whose network is gone: valid numbers on paper, in the queue when it is back, none twice', async () => {
    const queueId = 'dezhou.public-security';
    const { page, complaints, kiosk, slip } = await openKiosk();
    const takeAt = async (): Promise<string> => {
      await kiosk.getByRole('button', { name: /^取号/ }).first().click();
      await kiosk.getByRole('button', { name: '公安户政' }).first().click();
      await kiosk.getByRole('button', { name: /^取号$/ }).click();
      const number = await numberOn(page);
      await slip.first().waitFor();
      assert.match(await printed(slip), new RegExp(number));
      return number;
    };
    const numbers: string[] = [];
    await page.context().setOffline(true);
    await seen(page, /网络已断开，部分/);
    await seen(page, '网络：已断开，照常出号');
    for (let visitor = 0; visitor < 2; visitor += 1) {
      numbers.push(await takeAt());
      await seen(page, '网络暂时断开，号码仍然有效');
      assert.match(await printed(slip), /此号在网络中断时取得/);
      await kiosk.getByRole('button', { name: '结束使用' }).first().click();
      await seen(page, '请选择您要办的事');
    }
    assert.equal((await queueOf(queueId)).waiting, 0);
    numbers.push(await take(queueId));
    await page.context().setOffline(false);
    for (const end = Date.now() + patience; (await queueOf(queueId)).waiting < 3 && Date.now() < end; ) await page.waitForTimeout(500);
    assert.equal((await queueOf(queueId)).waiting, 3);
    numbers.push(await takeAt());
    assert.equal(new Set(numbers).size, 4, numbers.join(' '));
    // That there is no network the browser and the elements say, once each; nothing of the page broke.
    assert.deepEqual(complaints.filter((line) => !/ERR_INTERNET_DISCONNECTED|^\[hallkit\]/.test(line)), []);
    await page.context().close();
  });
});
