// What the project is for: a stranger opens a department's page, types what people say, and reads what they need.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { assertAccessible, assertNoSidewaysScroll, openBrowser, openPage, searchBox, textOf } from '../support/browser.ts';
import { dataFolder, fillFolder, startServer } from '../support/server.ts';
import type { RunningServer } from '../support/server.ts';

const folder = dataFolder();
let server: RunningServer;
let browser: Browser;

before(async () => {
  [server, browser] = await Promise.all([fillFolder(folder.path).then(() => startServer({ HALL_DATA: folder.path })), openBrowser()]);
});
after(async () => {
  await browser?.close();
  await server?.stop();
  folder.remove();
});

const address = (path = 'index.html'): string => `${server.base}/examples/department-site/${path}`;
const guide = (page: Page) => page.locator('hall-matter-guide');

/** The six answers of a guide, as a visitor reads them. */
async function assertSixAnswers(page: Page, words: readonly RegExp[]): Promise<void> {
  await guide(page).getByRole('heading', { level: 2 }).first().waitFor();
  const text = await textOf(page, 'hall-matter-guide');
  for (const word of words) assert.match(text, word);
}

describe("a department's page", () => {
  for (const query of ['开饭店', 'spjyxk']) {
    it(`leads from ${query} to the guide and its forms`, async () => {
      const { page, complaints } = await openPage(browser);
      const response = await page.goto(address());
      assert.match(response?.headers()['content-security-policy'] ?? '', /default-src 'none'.*require-trusted-types-for 'script'/);
      await searchBox(page).fill(query);
      await page.getByRole('option', { name: /食品经营许可/ }).first().click();
      await assertSixAnswers(page, [/食品经营许可/, /市场监督管理局/, /政务服务中心/, /09:00|08:30/, /个工作日/, /不收费|免费/, /12345/, /营业执照/]);
      const form = guide(page).getByRole('link', { name: /空白表格/ }).first();
      const file = await page.request.get(new URL((await form.getAttribute('href')) ?? '', page.url()).href);
      assert.equal(file.status(), 200);
      assert.equal(file.headers()['content-type'], 'application/pdf');
      assert.equal((await file.body()).subarray(0, 5).toString(), '%PDF-');
      await assertAccessible(page, 'main');
      assert.deepEqual(complaints, []);
      await page.context().close();
    });
  }

  it('can be used with the keyboard alone', async () => {
    const { page } = await openPage(browser);
    await page.goto(address());
    const box = searchBox(page);
    await box.waitFor();
    for (let presses = 0; presses < 30 && !(await box.evaluate((element) => element.matches(':focus'))); presses += 1) await page.keyboard.press('Tab');
    await page.keyboard.type('spjyxk');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await assertSixAnswers(page, [/食品经营许可/]);
    // Back to the results, without a mouse.
    await page.getByRole('button', { name: /返回/ }).focus();
    await page.keyboard.press('Enter');
    await guide(page).waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('speaks English where the page does', async () => {
    const { page, complaints } = await openPage(browser, { locale: 'zh-CN' });
    await page.goto(address('en.html'));
    await searchBox(page).fill('food business');
    await page.getByRole('option', { name: /Food business licence/ }).first().click();
    await assertSixAnswers(page, [/Food business licence/, /working days/, /12345/]);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it("keeps its own look under the page's style, and leaves the page its own", async () => {
    const { page } = await openPage(browser);
    await page.goto(address());
    const button = page.locator('hall-matter-finder').getByRole('button').first();
    await button.waitFor();
    const style = await button.evaluate((element) => {
      const { textTransform, borderStyle, fontStyle } = getComputedStyle(element);
      return { textTransform, borderStyle, fontStyle };
    });
    assert.deepEqual(style, { textTransform: 'none', borderStyle: style.borderStyle === 'none' ? 'none' : 'solid', fontStyle: 'normal' });
    assert.equal(await page.locator('h1').first().evaluate((element) => getComputedStyle(element).color), 'rgb(140, 28, 19)');
    await page.context().close();
  });

  for (const width of [320, 360, 1280]) {
    it(`needs no sideways scrolling at ${width} px, in the list and in the guide`, async () => {
      const { page } = await openPage(browser, { viewport: { width, height: 800 } });
      await page.goto(address());
      await searchBox(page).fill('食品');
      await page.getByRole('option').first().waitFor();
      await assertNoSidewaysScroll(page);
      await page.getByRole('option', { name: /食品经营许可/ }).first().click();
      await guide(page).getByRole('heading', { level: 2 }).first().waitFor();
      await assertNoSidewaysScroll(page);
      await page.context().close();
    });
  }
});
