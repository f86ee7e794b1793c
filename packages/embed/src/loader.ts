/**
 * The script of the two pasted lines. It reads its own `data-*` attributes, loads the core once, and loads
 * an element when its tag appears, also later. It does nothing else, because every page pays for it.
 *
 * @example
 * <script async src="https://hall.example/embed/v1/hall.js" data-key="pk_live_…"></script>
 * <hall-matter-finder department="market-regulation"></hall-matter-finder>
 */

/** Tags with an entry of their own beside this script; filled in by the build. */
declare const HALL_TAGS: readonly string[];
declare const HALL_VERSION: string;

interface Core {
  init(options: Record<string, unknown>): void;
}
interface Stub {
  version?: string;
  push(options: Record<string, unknown>): void;
}

const script = document.currentScript as HTMLScriptElement | null;
const page = window as unknown as { hallkit?: Stub | Record<string, unknown>[] };
// A page may configure before we run: (window.hallkit ??= []).push({ theme: 'dark' }).
const queued: Record<string, unknown>[] = Array.isArray(page.hallkit) ? page.hallkit : [];

const say = (message: string, error?: unknown): void => console.error(`[hallkit] ${message}`, error ?? '');

/** A page tells listeners; `detail.tag` is the element concerned, if one is. */
const tell = (type: string, detail: object): void => void document.dispatchEvent(new CustomEvent(type, { detail }));

/** A failed import is remembered by browsers, so the second try goes to another URL. */
const load = (url: string): Promise<unknown> => import(/* @vite-ignore */ url).catch(() => import(/* @vite-ignore */ `${url}?again`));

const start = (own: HTMLScriptElement): void => {
  const here = new URL('.', own.src).href;
  const { key, baseUrl, locale, theme } = own.dataset;
  const options: Record<string, unknown> = { siteKey: key, baseUrl: baseUrl ?? new URL(own.src).origin, locale, theme };
  for (const name in options) if (options[name] === undefined) delete options[name];
  const core = load(`${here}core.js`).then((module) => {
    const { init } = module as Core;
    init(options);
    page.hallkit = { version: HALL_VERSION, push: init };
    queued.forEach(init);
    tell('hall-ready', { version: HALL_VERSION });
  });
  core.catch((error: unknown) => {
    say(`The core did not load from ${here}. Is the address right, and does script-src of the page's Content-Security-Policy allow it?`, error);
    tell('hall-load-failed', {});
  });

  const wanted = new Set<string>();
  const want = (tag: string): void => {
    if (wanted.has(tag) || !HALL_TAGS.includes(tag)) return;
    wanted.add(tag);
    core.then(() => load(`${here}elements/${tag}.js`)).catch((error: unknown) => {
      say(`<${tag}> did not load; what stands between its tags stays visible.`, error);
      tell('hall-load-failed', { tag });
      // An empty tag would leave a hole in the page and nobody would know why.
      document.querySelectorAll(tag).forEach((element) => {
        if (!element.textContent?.trim()) element.textContent = '此服务暂时无法加载，请刷新页面或拨打 12345。 This service could not be loaded; reload the page or call 12345.';
      });
    });
  };
  const scan = (root: ParentNode): void => {
    for (const tag of HALL_TAGS) if (root.querySelector(tag)) want(tag);
  };
  scan(document);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (node instanceof Element) {
          want(node.localName);
          if (node.firstElementChild) scan(node);
        }
      }
    }
  }).observe(document, { childList: true, subtree: true });
};

if (page.hallkit && !Array.isArray(page.hallkit)) {
  say(`The loader is on this page twice (${String((page.hallkit as Stub).version)} and ${HALL_VERSION}); the second one stays out. Remove one of the script tags.`);
} else if (!script?.src) {
  say('The loader must be a script tag with src; it cannot be imported or inlined.');
} else {
  page.hallkit = { version: HALL_VERSION, push: (options: Record<string, unknown>) => void queued.push(options) };
  start(script);
}
