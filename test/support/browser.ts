// Chromium as the tests drive it.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';

/** Opens the browser that `npm test` found or installed. */
export async function openBrowser(): Promise<Browser> {
  const named = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({ ...(existsSync(named) ? { executablePath: named } : {}), args: isRoot ? ['--no-sandbox'] : [] });
}

/** A page that remembers what its console complained about. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors and warnings of the console, and exceptions nobody caught. */
  readonly complaints: string[];
}

/** Opens a page in a profile of its own. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { page, complaints };
}

/** Nothing on the page breaks WCAG 2.2 A or AA as far as axe can tell; it looks into shadow roots. */
export async function assertAccessible(page: Page, include = 'body'): Promise<void> {
  // By the way of the debugger, which no policy of a page refuses; once a page, since reading axe takes longer than running it.
  if (!(await page.evaluate((version) => (window as { axe?: typeof axe }).axe?.version === version, axe.version))) await page.evaluate(axe.source);
  const violations = await page.evaluate(async (selector) => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    const found = await run(selector, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }, include);
  assert.deepEqual(violations, []);
}

/** Nothing sticks out sideways: no page needs to be scrolled in two directions (WCAG 2.2, 1.4.10). */
export async function assertNoSidewaysScroll(page: Page): Promise<void> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(excess <= 0, `The page is ${excess} px wider than the window.`);
}

/** The box of a finder; its filters are comboboxes too. */
export const searchBox = (page: Page): Locator => page.locator('hall-matter-finder').locator('input[type="search"]');

/** What a visitor reads in an element, shadow roots included. */
export const textOf = (page: Page, element: string): Promise<string> => page.locator(element).locator('[part~="base"]').first().innerText();
