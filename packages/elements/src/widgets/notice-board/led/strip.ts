/** Rows of a strip at most: it runs for months, whatever is sent to it. */
const most = 30;
/** People find their place on a page that has turned, in milliseconds; then they read. */
const settle = 1500;
/** Characters a hurried reader takes in, a second. */
const pace = { zh: 6, en: 16 };

/** What a strip is turned by. */
export interface StripOptions {
  /** A page stays this long at least, in seconds. */
  readonly seconds: () => number;
  readonly english: () => boolean;
  /** While it is held nothing turns by itself. */
  readonly held: () => boolean;
  /** It has to be drawn again. */
  readonly onTurn: () => void;
}

/**
 * One strip of a board: rows that fill it page by page. What comes in meanwhile waits until the page has been read, however
 * much it is: a board that changes fifty times a second would be read by nobody.
 */
export class Strip<Row> {
  /** What is drawn. */
  shown: readonly Row[] = [];
  page = 0;
  pages = 1;
  readonly #keyOf: (row: Row) => string;
  readonly #options: StripOptions;
  #coming: readonly Row[] | undefined;
  /** How far the round over all pages has come; news leads back to the first page in between. */
  #round = 0;
  #since = 0;
  /** How long this page takes to read, in milliseconds. */
  #dwell = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turned = true;
  /** The page before this one was turned to for news: under a steady flow the others have their turn too. */
  #toNews = false;

  constructor(keyOf: (row: Row) => string, options: StripOptions) {
    this.#keyOf = keyOf;
    this.#options = options;
  }

  /** Rows as they are now; shown as soon as the page on the board has been read. */
  give(rows: readonly Row[]): void {
    const coming = rows.slice(0, most);
    const known = this.#coming ?? this.shown;
    if (coming.length === known.length && coming.every((row, at) => JSON.stringify(row) === JSON.stringify(known[at]))) return;
    this.#coming = coming;
    this.#plan();
  }

  /** Takes rows away at once: what was withdrawn is not left to be read. */
  drop(keys: ReadonlySet<string>): void {
    const stays = (row: Row): boolean => !keys.has(this.#keyOf(row));
    this.#coming = this.#coming?.filter(stays);
    if (this.shown.every(stays)) return;
    this.shown = this.shown.filter(stays);
    this.#options.onTurn();
  }

  /** Takes in what has come, and goes on round the pages. */
  turn(by = 1): void {
    this.shown = this.#coming ?? this.shown;
    this.#coming = undefined;
    this.#toNews = false;
    this.page = this.#round = (this.#round + by + this.pages) % this.pages;
    this.#turned = true;
    this.#options.onTurn();
  }

  /** Looks how the rows fall into pages now that they are drawn, and leads to the page that is due. */
  settle(place: HTMLElement, motion: boolean): void {
    const gap = Number.parseFloat(getComputedStyle(place).columnGap) || 0;
    const step = place.clientWidth + gap;
    this.pages = step > 0 ? Math.max(1, Math.ceil((place.scrollWidth + gap - 1) / step)) : 1;
    this.page = Math.min(this.page, this.pages - 1);
    this.#round = Math.min(this.#round, this.pages - 1);
    if (Math.abs(place.scrollLeft - this.page * step) > 1) place.scrollLeft = this.page * step;
    if (!this.#turned) {
      this.#plan();
      return;
    }
    this.#turned = false;
    this.#since = Date.now();
    const letters = (place.textContent ?? '').replace(/\s+/g, ' ').length / this.pages;
    this.#dwell = Math.max(this.#options.seconds() * 1000, settle + (letters * 1000) / (this.#options.english() ? pace.en : pace.zh));
    // Shorter than the eye takes to follow, so that nothing has to be read while it moves.
    if (motion && this.shown.length > 0) place.animate([{ opacity: 0, transform: 'translateX(0.4em)' }, { opacity: 1, transform: 'none' }], { duration: 180, easing: 'ease-out' });
    this.#plan();
  }

  /** Goes on where it was held. */
  resume(): void {
    this.#since = Date.now();
    this.#plan();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #plan(): void {
    if (this.#timer !== undefined || this.#options.held() || (this.pages < 2 && this.#coming === undefined)) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (!this.#options.held()) this.#next();
    }, Math.max(0, this.#since + this.#dwell - Date.now()));
  }

  /** By itself: to the first page where there is news, else to the next. */
  #next(): void {
    if (this.#coming === undefined || this.#toNews) {
      this.turn();
      return;
    }
    const round = this.#round;
    this.turn();
    this.#round = round;
    this.page = 0;
    this.#toNews = true;
  }
}
