// Every story in every theme: it draws something, complains of nothing, fits its window, and axe finds nothing (WCAG 2.2 AA).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { assertAccessible, assertNoSidewaysScroll, openBrowser, openPage } from '../support/browser.ts';
import type { WatchedPage } from '../support/browser.ts';
import { repository } from '../support/server.ts';
import { serveFolder } from '../support/static.ts';
import type { StaticServer } from '../support/static.ts';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
  readonly tags: readonly string[];
}

/** Stories that show a failure carry this tag; there the element must tell the developer, elsewhere it must not. */
const failing = 'shows-failure';
/** Stories in which an element has nothing to show carry this one. */
const empty = 'shows-nothing';
/** Storybook's own for stories that somebody works in: what they did stays in their hall, and so each setting gets a new page. */
const worked = 'play-fn';
/** A story that must not find what the one before it on the page has left, such as somebody who is signed in. */
const apart = 'own-page';

/** Each theme once, on the screen it is made for, the languages in turn: all pairs would take twice as long and find little more. */
const settings = [
  { theme: 'light', locale: 'zh-CN', viewport: { width: 1280, height: 900 } },
  { theme: 'dark', locale: 'en', viewport: { width: 390, height: 844 } },
  { theme: 'elder', locale: 'zh-CN', viewport: { width: 360, height: 740 } },
  { theme: 'kiosk', locale: 'en', viewport: { width: 1080, height: 1920 } },
] as const;
type Setting = (typeof settings)[number];

/** Storybook's own axe stays away: two runs in one page refuse each other, whichever comes second. */
const alone = 'a11y.manual:!true';

const folder = join(repository, 'stories/dist');
const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as { entries: Readonly<Record<string, Entry>> };

let server: StaticServer;
let browser: Browser;
/** A page, and which element's stories it shows; none where what was done there stayed behind. */
interface StoryPage extends WatchedPage {
  shows?: string | undefined;
}
/** Pages kept open from story to story, so that Storybook itself is fetched once for each. */
const idle: StoryPage[] = [];
before(async () => {
  server = await serveFolder(folder);
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  await server.close();
});

/** What the page shows, shadow roots included; waits until three looks in a row see the same. */
async function settled(page: Page, mayBeEmpty: boolean): Promise<string> {
  // Looked at now and then: the default looks at every frame, and so has each of them drawn.
  await page.waitForFunction(() => /sb-show-(main|errordisplay|nopreview)/.test(document.body.className), undefined, { timeout: 15_000, polling: 50 });
  return page.evaluate(async (mayBeEmpty) => {
    const look = (node: Node): string => {
      const inside = [...((node as Element).shadowRoot?.childNodes ?? []), ...node.childNodes].map(look).join('');
      if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
      return node instanceof Element && /^(style|script)$/.test(node.localName) ? '' : `${node instanceof SVGElement || node instanceof HTMLImageElement ? '▪' : ''}${inside}`;
    };
    const root = document.querySelector('#storybook-root:not([hidden]), #storybook-docs:not([hidden])') ?? document.body;
    let seen = '';
    for (let same = 0, tries = 0; (same < 3 || (seen.trim() === '' && !mayBeEmpty)) && tries < 100; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 60));
      const now = look(root);
      same = now === seen ? same + 1 : 0;
      seen = now;
    }
    return document.body.classList.contains('sb-show-errordisplay') ? `The story threw: ${document.querySelector('#error-message')?.textContent}` : seen.trim();
  }, mayBeEmpty);
}

/** Loads a story in a page that knows nothing of what was there before. */
async function load({ page, complaints }: WatchedPage, { id, type }: Entry, { theme, locale, viewport }: Setting): Promise<void> {
  await page.goto('about:blank');
  complaints.length = 0;
  await page.setViewportSize(viewport);
  await page.goto(`${server.base}/iframe.html?id=${id}&viewMode=${type}&globals=theme:${theme};locale:${locale};${alone}`);
}

/** Draws a story from nothing in a page that has drawn it, or another of its element: all elements are made again, only the code of the page stays. */
async function draw({ page, complaints }: WatchedPage, { id }: Entry, { theme, locale, viewport }: Setting): Promise<void> {
  complaints.length = 0;
  await page.setViewportSize(viewport);
  await page.evaluate(async ({ storyId, globals }) => {
    interface Preview {
      readonly channel: { emit(event: string, body: object): void; once(event: string, heard: () => void): void };
      readonly currentRender: { readonly id: string; readonly story: { readonly storyGlobals?: object } };
      readonly storyStoreValue: { readonly userGlobals: { update(globals: object): void } };
    }
    const preview = (window as unknown as { __STORYBOOK_PREVIEW__: Preview }).__STORYBOOK_PREVIEW__;
    const { channel } = preview;
    const before = document.querySelector('#storybook-root hall-provider');
    // Set, not announced: what stands there would be drawn once more, and then thrown away.
    preview.storyStoreValue.userGlobals.update(globals);
    // A story that throws is never drawn; what it threw stands in the page.
    const ended = Promise.race(['storyRendered', 'storyThrewException', 'storyErrored', 'storyMissing'].map((event) => new Promise<void>((resolve) => channel.once(event, resolve))));
    if (preview.currentRender.id === storyId) channel.emit('forceRemount', { storyId });
    else channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
    await ended;
    if (document.body.classList.contains('sb-show-errordisplay')) return;
    // A story may insist on a theme of its own.
    const wanted = { ...globals, ...preview.currentRender.story.storyGlobals };
    const provider = document.querySelector('#storybook-root hall-provider');
    if (preview.currentRender.id !== storyId || provider === before || provider?.getAttribute('theme') !== wanted.theme || document.documentElement.lang !== wanted.locale) throw new Error('Storybook did not draw the story anew under its setting.');
  }, { storyId: id, globals: { theme, locale } });
}

/** Everything wrong with a story under one setting. */
async function faultsOf(watched: StoryPage, entry: Entry, setting: Setting): Promise<string[]> {
  const { page, complaints } = watched;
  const { theme, locale } = setting;
  const faults: string[] = [];
  const expected = entry.tags.includes(failing);
  const leaves = expected || entry.tags.includes(worked) || entry.tags.includes(apart) || entry.type === 'docs';
  await (leaves || watched.shows !== entry.title ? load : draw)(watched, entry, setting);
  watched.shows = leaves ? undefined : entry.title;
  const said = (): string[] => complaints.filter((text) => text.startsWith('[hallkit]'));
  // A failure comes after the SDK has tried again for a while.
  for (let tries = 0; expected && said().length === 0 && tries < 100; tries += 1) await page.waitForTimeout(100);
  const seen = await settled(page, entry.tags.includes(empty));
  if (seen === '' && !entry.tags.includes(empty)) faults.push('It is empty.');
  if (seen.startsWith('The story threw')) faults.push(seen);
  // A page of documentation shows the failing stories, too.
  const own = expected || entry.type === 'docs' ? said() : [];
  faults.push(...complaints.filter((text) => !own.includes(text)).map((text) => text.slice(0, 400)));
  if (expected && own.length === 0) faults.push('It shows a failure, but the console says nothing to the developer.');
  if (entry.type === 'story') {
    for (const check of [() => assertAccessible(page, '#storybook-root'), () => assertNoSidewaysScroll(page)]) await check().catch((error: Error) => faults.push(error.message));
  }
  if (await page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => /\/axe-[^/]*\.js$/.test(name)))) faults.push('Storybook fetched its own axe, which may run into ours.');
  return faults.map((fault) => `${theme}, ${locale}: ${fault}`);
}

describe('stories', { concurrency: 3 }, () => {
  for (const entry of Object.values(entries)) {
    test(`${entry.title}: ${entry.name}`, async () => {
      const page = idle.pop() ?? (await openPage(browser, { reducedMotion: 'reduce' }));
      const faults: string[] = [];
      for (const setting of entry.type === 'story' ? settings : settings.slice(0, 1)) faults.push(...(await faultsOf(page, entry, setting)));
      idle.push(page);
      assert.deepEqual(faults, []);
    });
  }
});
