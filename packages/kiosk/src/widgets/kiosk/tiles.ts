import type { LocalizedText } from '@hallkit/contract';
import { isKioskIcon } from './icons.ts';
import type { KioskIcon } from './icons.ts';

/** What the home screen offers: one child of the kiosk. */
export interface Tile {
  readonly title: LocalizedText;
  readonly text: LocalizedText | null;
  readonly icon: KioskIcon;
  /** Whether holding a card to the reader opens it. */
  readonly onCard: boolean;
  /** The element of this session; null until a template is used. */
  element: Element | null;
  /** As the vendor wrote it, in a document where nothing wakes up. */
  readonly pristine: Element;
}

/** So long all tiles wait for the last element, in milliseconds. */
const patience = 3000;

/** Elements that are no content. */
const silent = new Set(['script', 'style', 'link', 'meta', 'br']);

const textOf = (element: Element, name: string): LocalizedText | null => {
  const zh = element.getAttribute(`data-${name}`)?.trim() || element.getAttribute(`data-${name}-en`)?.trim();
  return zh ? { zh, en: element.getAttribute(`data-${name}-en`)?.trim() || null } : null;
};

/** Makes tiles of what a vendor puts into a kiosk, and makes their elements anew for each visitor. */
export class TileKeeper {
  readonly #host: Element;
  readonly #changed: () => void;
  readonly #inert: Document = document.implementation.createHTMLDocument();
  readonly #told = new WeakSet<Element>();
  readonly #waited = new Set<string>();
  #tiles: Tile[] = [];
  #settling: ReturnType<typeof setTimeout> | undefined;
  #settled = false;

  /** @param changed - Told when another tile can be shown. */
  constructor(host: Element, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  /**
   * Those that can be shown now, in the order of the page. While elements are still being fetched there are none: a tile that
   * slips under a finger opens what nobody asked for. What is not there after a while is left out.
   */
  get tiles(): readonly Tile[] {
    const known = this.#tiles.filter(({ pristine }) => this.#isKnown(pristine.localName));
    if (known.length === this.#tiles.length || this.#settled) return known;
    this.#settling ??= setTimeout(() => {
      this.#settled = true;
      this.#changed();
    }, patience);
    return [];
  }

  /** Whether tiles are held back until the last element is there. */
  get isWaiting(): boolean {
    return !this.#settled && this.#tiles.length > 0 && this.tiles.length === 0;
  }

  /** Looks at the children again. */
  collect(): void {
    const known = new Map(this.#tiles.map((tile) => [tile.element, tile]));
    const templates = new Map(this.#tiles.filter(({ pristine }) => pristine.hasAttribute('data-from-template')).map((tile) => [tile.pristine.getAttribute('data-from-template'), tile]));
    const tiles: Tile[] = [];
    for (const [at, child] of [...this.#host.children].entries()) {
      if (silent.has(child.localName)) continue;
      // What a template has become stands beside it.
      const tile = known.get(child) ?? (child instanceof HTMLTemplateElement ? templates.get(String(at)) : undefined) ?? this.#make(child, at);
      if (tile && !tiles.includes(tile)) tiles.push(tile);
    }
    this.#tiles = tiles;
  }

  /** The element of a tile, in the page. */
  elementOf(tile: Tile): Element {
    if (!tile.element) {
      tile.element = this.#fresh(tile);
      this.#host.append(tile.element);
    }
    return tile.element;
  }

  /** Everything is as the vendor wrote it: nothing that a visitor did can be left in an element that is new. */
  renew(): void {
    for (const tile of this.#tiles) {
      const { element } = tile;
      if (!element) continue;
      if (tile.pristine.hasAttribute('data-from-template')) {
        element.remove();
        tile.element = null;
      } else {
        tile.element = this.#fresh(tile);
        element.replaceWith(tile.element);
      }
    }
  }

  #fresh({ pristine }: Tile): Element {
    const element = document.importNode(pristine, true);
    element.removeAttribute('data-from-template');
    return element;
  }

  #make(child: Element, at: number): Tile | null {
    const source = child instanceof HTMLTemplateElement ? child.content.firstElementChild : child;
    const title = textOf(child, 'title') ?? (source && textOf(source, 'title'));
    if (!source || !title) {
      this.#leaveOut(child, source ? 'it has no data-title' : 'its template is empty');
      return null;
    }
    const pristine = this.#inert.importNode(source, true);
    pristine.removeAttribute('slot');
    if (child !== source) pristine.setAttribute('data-from-template', String(at));
    const attribute = (name: string): string | null => child.getAttribute(name) ?? source.getAttribute(name);
    const icon = attribute('data-icon');
    return { title, text: textOf(child, 'text') ?? textOf(source, 'text'), icon: isKioskIcon(icon) ? icon : 'service', onCard: attribute('data-on-card') !== null, element: child === source ? child : null, pristine };
  }

  /** An element that nobody has registered (yet) makes no tile: it would open an empty screen. */
  #isKnown(name: string): boolean {
    if (!name.includes('-') || customElements.get(name)) return true;
    if (!this.#waited.has(name)) {
      this.#waited.add(name);
      const timer = setTimeout(() => console.warn(`[hallkit] <hall-kiosk> leaves out <${name}>: nobody has registered it. The rest is shown.`), 10_000);
      void customElements.whenDefined(name).then(() => {
        clearTimeout(timer);
        this.#changed();
      });
    }
    return false;
  }

  #leaveOut(child: Element, why: string): void {
    if (this.#told.has(child)) return;
    this.#told.add(child);
    console.warn(`[hallkit] <hall-kiosk> leaves out <${child.localName}>: ${why}. The rest is shown.`);
  }
}
