// What can go wrong on somebody else's page: it stays alive, the visitor reads what to do, the console tells the developer.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage, searchBox } from '../support/browser.ts';
import { dataFolder, fillFolder, startServer } from '../support/server.ts';
import type { RunningServer } from '../support/server.ts';

const folder = dataFolder();
let server: RunningServer;
let browser: Browser;
let site: Server;
let html = '';

before(async () => {
  [server, browser] = await Promise.all([fillFolder(folder.path).then(() => startServer({ HALL_DATA: folder.path })), openBrowser()]);
  // A page of another origin, as a department's own site is, under the policy that the README names.
  site = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', `default-src 'self'; script-src 'self' ${server.base}; connect-src 'self' ${server.base} http://127.0.0.1:9; require-trusted-types-for 'script'; trusted-types lit-html`);
    response.end(`<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>部门网站</title><link rel="icon" href="/icon"><main><h1>部门网站</h1>${html}</main></html>`);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => site.once('listening', resolve));
});
after(async () => {
  site?.close();
  await browser?.close();
  await server?.stop();
  folder.remove();
});

async function open(body: string) {
  html = body;
  const opened = await openPage(browser);
  await opened.page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
  return opened;
}
const loader = (attributes = 'data-key="pk_test_dezhou"'): string => `<script async src="${server.base}/embed/v1/hall.js" ${attributes}></script>`;

describe('two pasted lines on a page of another origin', () => {
  it('work under the policy that the README names', async () => {
    const { page, complaints } = await open(`${loader()}<hall-matter-finder department="market-regulation"></hall-matter-finder>`);
    await searchBox(page).fill('开饭店');
    await page.getByRole('option', { name: /食品经营许可/ }).first().click();
    await page.locator('hall-matter-guide').getByRole('heading', { name: /食品经营许可/ }).first().waitFor();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it('load an element that is added later, with its provider', async () => {
    const { page } = await open(loader());
    await page.waitForFunction(() => 'version' in ((window as unknown as { hallkit?: object }).hallkit ?? {}));
    await page.evaluate(() => {
      const provider = document.createElement('hall-provider');
      provider.setAttribute('locale', 'en');
      provider.append(document.createElement('hall-matter-finder'));
      document.querySelector('main')?.append(provider);
    });
    await page.getByRole('button', { name: /Find/ }).first().waitFor();
    await page.context().close();
  });

  const failures: readonly (readonly [name: string, body: () => string, visitor: RegExp, developer: RegExp])[] = [
    ['a wrong key', () => `${loader('data-key="pk_test_nobody"')}<hall-matter-finder></hall-matter-finder>`, /12345/, /key/i],
    ['no key', () => `${loader('')}<hall-matter-finder></hall-matter-finder>`, /12345/, /data-key/],
    ['a wrong base address', () => `${loader('data-key="pk_test_dezhou" data-base-url="http://127.0.0.1:9"')}<hall-matter-finder></hall-matter-finder>`, /12345/, /base-url/],
    ['an unknown matter', () => `${loader()}<hall-matter-guide matter-id="dezhou.no-such-matter"></hall-matter-guide>`, /没有找到[\s\S]*12345/, /matter/i],
  ];
  for (const [name, body, visitor, developer] of failures) {
    it(`say so after ${name}, and the page stays alive`, async () => {
      const { page, complaints } = await open(`${body()}<button type="button" id="own">页面自己的按钮</button>`);
      await page.getByRole('alert').first().waitFor();
      assert.match(await page.getByRole('alert').first().innerText(), visitor);
      assert.ok(complaints.some((line) => line.includes('[hallkit]') && developer.test(line)), complaints.join('\n'));
      assert.ok(!complaints.some((line) => /^(Uncaught|Error:|TypeError)/.test(line)), complaints.join('\n'));
      await page.locator('#own').click();
      await page.context().close();
    });
  }

  it('name both versions when the loader is there twice', async () => {
    const { page, complaints } = await open(`${loader()}${loader()}<hall-matter-finder></hall-matter-finder>`);
    await searchBox(page).waitFor();
    assert.ok(complaints.some((line) => /twice/.test(line)), complaints.join('\n'));
    await page.context().close();
  });

  it('show what stands between the tags when the server is gone', async () => {
    const { page } = await open(`<script async src="http://127.0.0.1:9/embed/v1/hall.js" data-key="pk_test_dezhou"></script><hall-matter-finder><a href="tel:12345">12345</a></hall-matter-finder>`);
    await page.getByRole('link', { name: '12345' }).waitFor();
    await page.context().close();
  });
});
