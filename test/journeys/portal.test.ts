// The online hall: every matter, links that can be shared, Back, language and large type.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { assertAccessible, assertNoSidewaysScroll, openBrowser, openPage, searchBox } from '../support/browser.ts';
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

const portal = (query = ''): string => `${server.base}/examples/portal/${query}`;

/** Id of the first matter found for a query. */
async function firstFound(query: string): Promise<string> {
  const response = await fetch(`${server.base}/api/v1/matters?q=${encodeURIComponent(query)}&limit=1`, { headers: { 'hall-key': 'pk_test_dezhou' } });
  return ((await response.json()) as { data: { id: string }[] }).data[0]?.id ?? '';
}

describe('the portal', () => {
  it('opens a guide from its link in any browser, and Back returns to the list', async () => {
    const id = await firstFound('护照');
    const { page, complaints } = await openPage(browser);
    await page.goto(portal(`?matter=${id}`));
    await page.locator('hall-matter-guide').getByRole('heading', { name: /护照/ }).first().waitFor();
    assert.deepEqual(complaints, []);

    await page.goto(portal('?q=护照'));
    await page.locator('hall-matter-finder').getByRole('link', { name: /护照/ }).first().click();
    await page.locator('hall-matter-guide').getByRole('heading', { name: /护照/ }).first().waitFor();
    assert.match(page.url(), /matter=/);
    await page.goBack();
    await page.locator('hall-matter-guide').waitFor({ state: 'detached' });
    assert.equal(await searchBox(page).inputValue(), '护照');
    await page.context().close();
  });

  it('holds a window of the matters, not all of them', async () => {
    const { page } = await openPage(browser);
    await page.goto(portal());
    const rows = page.locator('hall-matter-finder [part~="row"]');
    await rows.first().waitFor();
    assert.ok((await rows.count()) <= 20, `${await rows.count()} rows`);
    await page.context().close();
  });

  it('follows the language and the large type of the page at once', async () => {
    const { page, complaints } = await openPage(browser);
    await page.goto(portal());
    const box = searchBox(page);
    await box.waitFor();
    const size = (): Promise<number> => box.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    const before = await size();
    await page.getByRole('button', { name: '大字版' }).click();
    await page.waitForFunction((least) => Number.parseFloat(getComputedStyle(document.querySelector('hall-matter-finder')?.shadowRoot?.querySelector('input') as Element).fontSize) > least, before);
    await page.getByRole('button', { name: 'English' }).click();
    await page.locator('hall-matter-finder').getByText(/matters/i).first().waitFor();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('goes on without the network, and says so', async () => {
    const { page } = await openPage(browser);
    await page.goto(portal());
    const box = searchBox(page);
    await box.focus();
    await box.pressSequentially('身份证');
    await page.getByRole('option').first().waitFor();
    // The list for finding without the network comes beside the first answers.
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await box.fill('');
    await box.pressSequentially('kaifandian');
    await page.getByRole('option', { name: /食品经营许可/ }).first().waitFor();
    await box.press('Enter');
    await page.locator('hall-matter-finder').getByText(/离线|网络/).first().waitFor();
    await page.locator('hall-matter-finder').getByText(/食品经营许可/).first().waitFor();
    await page.context().close();
  });

  for (const theme of ['light', 'dark'] as const) {
    for (const [width, height] of [[360, 780], [1080, 1920]] as const) {
      it(`is accessible in ${theme} at ${width} px`, async () => {
        const id = await firstFound('食品经营许可');
        const { page } = await openPage(browser, { colorScheme: theme, viewport: { width, height } });
        await page.goto(portal());
        await page.locator('hall-matter-finder [part~="row"]').first().waitFor();
        await assertAccessible(page);
        await assertNoSidewaysScroll(page);
        await page.goto(portal(`?matter=${id}`));
        await page.locator('hall-matter-guide').getByRole('heading', { level: 2 }).first().waitFor();
        await assertAccessible(page);
        await assertNoSidewaysScroll(page);
        await page.context().close();
      });
    }
  }
});
