// A page with every element that a package registers, from the files that register them: a new one is there by itself.
import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { heldBy } from './held.ts';
import type { Held } from './held.ts';
import { repository } from './server.ts';

/** A page whose memory can be asked. */
export interface ElementPage {
  readonly page: Page;
  /** Tags in alphabetical order. */
  readonly tags: readonly string[];
  held(): Promise<Held>;
  close(): Promise<void>;
}

/**
 * Opens one.
 *
 * @param program - The file of test/support that runs in it.
 */
export async function openElementPage(program: string): Promise<ElementPage> {
  const files = globSync('packages/{elements,kiosk}/src/**/*.define.ts', { cwd: repository }).sort();
  // Registered by themselves, before they are used; what they fetch later comes in pieces of its own, as on a page.
  const contents = `const define = customElements.define.bind(customElements); window.tags = [];
customElements.define = (name, ...rest) => { window.tags.push(name); define(name, ...rest); };
await Promise.all([${files.map((file) => `import('./${file.replace('/src/', '/dist/').replace(/\.ts$/, '.js')}')`).join(', ')}]);
await import('./test/support/${program}');
window.ready = true;`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: repository, loader: 'js' }, bundle: true, write: false, outdir: '/', entryNames: 'page', splitting: true, format: 'esm', target: 'es2022', minify: true, keepNames: true, legalComments: 'none', conditions: ['production', 'browser', 'import', 'default'],
  });
  const texts = new Map(outputFiles.map(({ path, text }) => [`/${basename(path)}`, text]));
  const html = '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>elements</title><body><div id="place"></div><script type="module" src="/page.js"></script></body></html>';
  const server = createServer((request, response) => {
    const text = request.url === '/' ? html : texts.get(request.url ?? '');
    response.writeHead(text === undefined ? 404 : 200, { 'content-type': request.url?.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8' }).end(text);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  let browser: Browser | undefined;
  const close = async (): Promise<void> => {
    await browser?.close();
    server.closeAllConnections();
    server.close();
  };
  try {
    browser = await openBrowser();
    const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1000, height: 800 } });
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(String(error)));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction(() => 'ready' in window).catch((error: unknown) => assert.fail(`${String(error)}\n${thrown.join('\n')}`));
    const registered = await page.evaluate(() => (window as unknown as { tags: string[] }).tags);
    const tags = registered.filter((name) => name.startsWith('hall-')).sort();
    assert.deepEqual(tags, files.map((file) => `hall-${basename(file, '.define.ts')}`).sort(), 'each file registers its element');
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('HeapProfiler.enable');
    return { page, tags, held: () => heldBy(page, devtools), close };
  } catch (error) {
    await close();
    throw error;
  }
}
