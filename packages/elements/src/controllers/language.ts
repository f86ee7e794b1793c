import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { defaultLocale, supportedLocale } from '../locales/locale.ts';
import type { HallLocale } from '../locales/locale.ts';
import { ancestors } from './ancestors.ts';

/** An element that decides the language of what stands in it. */
interface Speaking extends Element {
  readonly hallLocale?: string | undefined;
}

/** One observer for each document or shadow root, however many elements listen. */
const watched = new Map<Node, { observer: MutationObserver; listeners: Set<() => void> }>();

function watch(root: Node, listener: () => void): () => void {
  const known = watched.get(root) ?? { observer: new MutationObserver(() => known.listeners.forEach((tell) => tell())), listeners: new Set() };
  if (!watched.has(root)) known.observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
  watched.set(root, known);
  known.listeners.add(listener);
  return () => {
    known.listeners.delete(listener);
    if (known.listeners.size > 0) return;
    known.observer.disconnect();
    watched.delete(root);
  };
}

/**
 * The language of one element: its own `locale`, the nearest `lang` (also outside of shadow roots, up to that of
 * the page), `init`, the browser. Two languages on a page are no matter.
 */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #stop: (() => void)[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const update = (): void => this.#host.requestUpdate();
    const roots = new Set([this.#host.getRootNode(), ...[...ancestors(this.#host)].map((element) => element.getRootNode())]);
    this.#stop = [...roots].map((root) => watch(root, update));
  }

  hostDisconnected(): void {
    for (const stop of this.#stop.splice(0)) stop();
  }

  /**
   * @param own - What the element itself was told.
   * @param page - What `init` was told.
   */
  resolve(own: string | undefined, page: string | undefined): HallLocale {
    return supportedLocale(own) ?? this.#around() ?? supportedLocale(page) ?? navigator.languages.map(supportedLocale).find(Boolean) ?? defaultLocale;
  }

  #around(): HallLocale | undefined {
    for (const element of [this.#host, ...ancestors(this.#host)] as Speaking[]) {
      const found = supportedLocale(element === this.#host ? element.getAttribute('lang') : (element.hallLocale ?? element.getAttribute('lang')));
      if (found) return found;
    }
    return undefined;
  }
}
