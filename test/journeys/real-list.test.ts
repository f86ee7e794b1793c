// The same job on a real city's list, imported as it is. The list stays where it lies; without it this is skipped.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage, searchBox, textOf } from '../support/browser.ts';
import { dataFolder, repository, startServer } from '../support/server.ts';
import type { RunningServer } from '../support/server.ts';

const list = join(process.env['HALL_SHARED'] ?? join(repository, '../shared/data'), 'matters-guangan.json');
const isThere = existsSync(list);
const folder = dataFolder();
let server: RunningServer;
let browser: Browser;

describe('a real list', { skip: isThere ? false : 'matters-guangan.json is not beside this checkout' }, () => {
  before(async () => {
    [server, browser] = await Promise.all([startServer({ HALL_DATA: folder.path, HALL_CATALOGUE: list }), openBrowser()]);
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
    folder.remove();
  });

  it('is searched and read like the sample, and what it does not publish is said', async () => {
    const { page, complaints } = await openPage(browser);
    await page.goto(`${server.base}/examples/portal/`);
    await searchBox(page).fill('spjyxk');
    await page.getByRole('option', { name: /食品经营许可/ }).first().click();
    await page.locator('hall-matter-guide').getByRole('heading', { level: 2 }).first().waitFor();
    const text = await textOf(page, 'hall-matter-guide');
    assert.match(text, /食品.*经营许可/);
    assert.match(text, /广安区/);
    assert.match(text, /未公布/);
    assert.match(text, /12345/);
    assert.doesNotMatch(text, /undefined|null|NaN/);
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('holds the matters of the list', async () => {
    const response = await fetch(`${server.base}/api/v1/matters?limit=1`, { headers: { 'hall-key': 'pk_test_dezhou' } });
    const { total } = (await response.json()) as { total: number };
    assert.ok(total > 1100 && total <= 1135, `${total} matters`);
  });
});
