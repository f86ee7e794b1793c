// The elements from npm in somebody's own bundle, without the loader; and the loader held to its published hash.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage, searchBox } from '../support/browser.ts';
import { dataFolder, fillFolder, repository, startServer } from '../support/server.ts';
import type { RunningServer } from '../support/server.ts';

const program = (base: string): string => `
  import { init } from '@hallkit/elements';
  import '@hallkit/elements/define/matter-finder.js';
  init({ siteKey: 'pk_test_dezhou', baseUrl: '${base}' });
`;

const folder = dataFolder();
let server: RunningServer;
let browser: Browser;
let site: Server;
let files: Map<string, string>;
let page = '';

before(async () => {
  [server, browser] = await Promise.all([fillFolder(folder.path).then(() => startServer({ HALL_DATA: folder.path })), openBrowser()]);
  const { outputFiles } = await build({
    stdin: { contents: program(server.base), resolveDir: join(repository, 'packages/embed'), loader: 'js' },
    bundle: true, splitting: true, format: 'esm', outdir: '/bundle', write: false, target: 'es2022', conditions: ['production'],
  });
  files = new Map(outputFiles.map(({ path, text }) => [path, text]));
  site = createServer(({ url = '/' }, response) => {
    const script = files.get(url);
    if (script === undefined && url !== '/') return void response.writeHead(404).end();
    response.setHeader('content-type', script === undefined ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8');
    response.end(script ?? `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>门户</title><main>${page}</main></html>`);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => site.once('listening', resolve));
});
after(async () => {
  site?.close();
  await browser?.close();
  await server?.stop();
  folder.remove();
});

const here = (): string => `http://127.0.0.1:${(site.address() as AddressInfo).port}/`;

describe('without the loader', () => {
  it('the elements work from a bundle, and fetch the guide when it is needed', async () => {
    const entry = [...files.keys()].find((path) => path.endsWith('stdin.js')) ?? '';
    page = `<script type="module" src="${entry}"></script><hall-matter-finder></hall-matter-finder>`;
    const opened = await openPage(browser);
    await opened.page.goto(here());
    await searchBox(opened.page).fill('身份证');
    await opened.page.getByRole('option', { name: /身份证/ }).first().click();
    await opened.page.locator('hall-matter-guide').getByRole('heading', { name: /身份证/ }).first().waitFor();
    assert.deepEqual(opened.complaints.filter((line) => !/favicon|404/.test(line)), []);
    await opened.page.context().close();
  });

  it('importing the package on a server registers nothing and does not fail', async () => {
    const elements = (await import(new URL('../../packages/elements/dist/index.js', import.meta.url).href)) as Record<string, unknown>;
    assert.equal(typeof elements['init'], 'function');
    assert.equal(typeof elements['HallMatterFinder'], 'function');
  });
});

describe('the published hashes', () => {
  it('let the loader through, and stop one that was changed', async () => {
    const { files: hashes } = (await (await fetch(`${server.base}/embed/v1/integrity.json`)).json()) as { files: Record<string, string> };
    const tag = (hash: string): string => `<script async crossorigin integrity="${hash}" src="${server.base}/embed/v1/hall.js" data-key="pk_test_dezhou"></script><hall-matter-finder></hall-matter-finder>`;
    page = tag(hashes['hall.js'] ?? '');
    const good = await openPage(browser);
    await good.page.goto(here());
    await searchBox(good.page).waitFor();
    await good.page.context().close();

    page = tag(`sha384-${'A'.repeat(64)}`);
    const bad = await openPage(browser);
    await bad.page.goto(here(), { waitUntil: 'networkidle' });
    assert.equal(await bad.page.evaluate(() => customElements.get('hall-matter-finder') === undefined), true);
    assert.ok(bad.complaints.some((line) => /integrity/.test(line)), bad.complaints.join('\n'));
    await bad.page.context().close();
  });
});
