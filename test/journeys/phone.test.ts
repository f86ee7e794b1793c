// What a phone would have received: masked, live, in both languages, and gone when the hall goes live.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestServer } from '@hallkit/server/testing';
import type { TestServer } from '@hallkit/server/testing';
import type { Browser, Page } from 'playwright-core';
import { assertAccessible, assertNoSidewaysScroll, openBrowser, openPage } from '../support/browser.ts';

let server: TestServer;
let browser: Browser;
let written = 0;

before(async () => {
  [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** A call, as the queue writes it into the outbox. */
async function call(phone: string, number: string, locale = 'zh-CN'): Promise<void> {
  const client = await server.connect();
  written += 1;
  await client.query(
    `insert into notifications (hall_id, id, event_key, channel, recipient, locale, template, about, data) values ('dezhou', $1, $2, 'sms', $3, $4, 'ticket.called', 'tk_1', $5)`,
    [`0123456789abcde${written}`, `call ${written}`, phone, locale, { number, kind: { zh: '企业登记', en: 'Business registration' }, counter: '3', again: false }],
  );
  await client.end();
}
const live = (page: Page): Promise<void> => page.locator('#live[data-state="live"]').waitFor();
const open = async (query = '', options = {}) => {
  const opened = await openPage(browser, options);
  await opened.page.goto(`${server.base}/examples/phone/${query}`);
  await live(opened.page);
  return opened;
};

describe('the phone', () => {
  it('says what to do while there is nothing, then shows a message as it comes, without the number', async () => {
    const { page, complaints } = await open();
    await page.getByText('还没有消息').waitFor();
    await assertAccessible(page);
    await call('13812343210', 'A012');
    await page.getByRole('log').getByText('请 A012 到 3 号窗口办理。').waitFor();
    await page.getByRole('button', { name: /138\*\*\*\*3210/ }).waitFor();
    assert.doesNotMatch(await page.content(), /13812343210/);
    await assertAccessible(page);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('keeps the thread that was chosen, and counts what comes in another', async () => {
    await call('13900001111', 'B007', 'en');
    const { page } = await open();
    await page.getByRole('button', { name: /139\*\*\*\*1111/ }).waitFor();
    await page.getByRole('button', { name: /138\*\*\*\*3210/ }).click();
    await call('13900001111', 'B008', 'en');
    await page.getByRole('button', { name: /139\*\*\*\*1111.*1 条新消息/ }).waitFor();
    assert.match(await page.getByRole('log').innerText(), /A012/);
    await page.getByRole('button', { name: /139\*\*\*\*1111/ }).click();
    await page.getByRole('log').getByText('B008, please go to counter 3.').waitFor();
    await page.context().close();
  });

  it('fits a phone, dark and in English, and its link leads to the ticket', async () => {
    const { page } = await open('?lang=en', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
    await page.getByRole('heading', { name: 'What phones received' }).waitFor();
    await page.getByRole('log').getByRole('link').first().waitFor();
    await assertNoSidewaysScroll(page);
    await assertAccessible(page);
    await page.getByRole('log').getByRole('link').first().click();
    await page.waitForURL(/\/examples\/portal\/\?ticket=tk_1$/);
    await page.context().close();
  });

  it('closes with the first live key, and says so', async () => {
    const client = await server.connect();
    await client.query(`insert into site_keys (key, kind, mode, hall_id, origins, scopes) values ('pk_live_first', 'publishable', 'live', 'dezhou', '{}', '{}')`);
    await client.end();
    const { page } = await openPage(browser);
    await page.goto(`${server.base}/examples/phone/`);
    await page.getByText('无法读取消息').waitFor();
    await page.getByText(/只对测试大厅的测试密钥开放/).waitFor();
    await page.context().close();
  });
});
