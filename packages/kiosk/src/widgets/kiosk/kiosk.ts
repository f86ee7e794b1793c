import { ContextProvider } from '@lit/context';
import { Task } from '@lit/task';
import { buttonStyles, configurationContext, ConnectionController, HallElement, mergeConfiguration, noticeStyles, plain, sharedStyles, siteOf } from '@hallkit/elements';
import type { HallConfiguration, HallLocale, PhoneNumber } from '@hallkit/elements';
import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Card } from '../../devices/card-reader/card.ts';
import { devicesContext } from '../../devices/context.ts';
import type { Devices } from '../../devices/devices.ts';
import { Asking } from './controllers/asking.ts';
import type { Question } from './controllers/asking.ts';
import { ChosenLanguage } from './controllers/chosen-language.ts';
import { DeviceBridge } from './controllers/device-bridge.ts';
import { Reading } from './controllers/reading.ts';
import { Typing } from './controllers/typing.ts';
import { IdleTimer } from './idle.ts';
import { HallCardPresentedEvent, HallHealthCheckedEvent, HallHelpRequestedEvent, HallSessionEndedEvent, HallSessionStartedEvent, HallTileOpenedEvent } from './kiosk.events.ts';
import type { SessionEnd } from './kiosk.events.ts';
import { kioskStrings } from './kiosk.strings.ts';
import { kioskStyles } from './kiosk.styles.ts';
import { bar, head, home, sheet } from './screens.ts';
import type { KioskActions, KioskView } from './screens.ts';
import type * as laterCode from './later.ts';
import { TileKeeper } from './tiles.ts';
import type { Tile } from './tiles.ts';

/** What tells that somebody is there. */
const activities = ['pointerdown', 'keydown', 'wheel', 'touchmove', 'input'] as const;

/**
 * The shell of a self-service kiosk. Each child with a `data-title` becomes a tile of the home screen and fills the
 * screen when it is touched. When a visitor goes, everything inside is made anew, so that nothing is left for the next.
 *
 * @summary The shell of a kiosk.
 * @tag hall-kiosk
 * @slot - Elements with `data-title` (and `data-title-en`, `data-text`, `data-text-en`, `data-icon`, `data-on-card`), or templates of them.
 * @slot opened - The element that fills the screen; set by the shell.
 * @attr {string} heading - Name of the hall, in place of the one that the key stands for.
 * @attr {number} idle-seconds - Seconds without a touch until the session ends; 60 unless told.
 * @attr {number} warn-seconds - Seconds before that at which it asks; 20 unless told, the least that WCAG 2.2 (2.2.1) allows.
 * @attr {boolean} without-keyboard - Leaves out the keyboard on the screen, for machines with a real one.
 * @attr {boolean} without-read-aloud - Leaves out reading aloud.
 * @fires hall-session-started - Somebody has touched a kiosk at rest.
 * @fires hall-session-ended - A visitor has gone and everything is wiped.
 * @fires hall-tile-opened - A tile fills the screen.
 * @fires hall-card-presented - A card was read; it is `card` of this element.
 * @fires hall-help-requested - The visitor asks for a person.
 * @fires hall-health-checked - The heartbeat.
 * @csspart base - The ground of the element.
 * @csspart header - Name of the hall, time, troubles.
 * @csspart hall - Name of the hall.
 * @csspart home - The home screen.
 * @csspart tiles - The list of tiles.
 * @csspart tile - A tile.
 * @csspart sheet - An opened tile.
 * @csspart bar - The controls of the shell.
 * @csspart dialog - The question whether somebody is there, and the way to a person.
 * @cssproperty [--hall-kiosk-height=100dvh] - Height of the shell.
 * @example <hall-kiosk site-key="dk_test_dezhou"><hall-matter-finder data-title="查事项" data-title-en="Find a matter" data-icon="search"></hall-matter-finder></hall-kiosk>
 */
export class HallKiosk extends HallElement {
  static override styles: CSSResultGroup = [...sharedStyles, buttonStyles, noticeStyles, kioskStyles];
  static override properties: PropertyDeclarations = {
    heading: {},
    idleSeconds: { type: Number, attribute: 'idle-seconds' },
    warnSeconds: { type: Number, attribute: 'warn-seconds' },
    withoutKeyboard: { type: Boolean, attribute: 'without-keyboard' },
    withoutReadAloud: { type: Boolean, attribute: 'without-read-aloud' },
    devices: { attribute: false },
  };

  declare heading: string | undefined;
  /** @default 60 */
  declare idleSeconds: number;
  /** @default 20 */
  declare warnSeconds: number;
  declare withoutKeyboard: boolean;
  declare withoutReadAloud: boolean;
  /** What the machine has: card reader, printer, camera, speaker. */
  declare devices: Devices | undefined;

  #opened: Tile | null = null;
  #broken = false;
  #elder = false;
  #startedAt: number | null = null;
  #ending: Promise<void> | null = null;
  #stop: (() => void)[] = [];
  #guarded = false;
  readonly #idle = new IdleTimer({ idle: 60, warn: 20 });
  #later: typeof laterCode | null = null;
  #history: laterCode.HistoryKeeper | null = null;
  readonly #asking = new Asking(this);
  readonly #chosen = new ChosenLanguage(this);
  readonly #typing = new Typing(this);
  readonly #reading = new Reading(this);
  readonly #bridge = new DeviceBridge(this);
  readonly #keeper = new TileKeeper(this, () => this.requestUpdate());
  readonly #connection: ConnectionController = new ConnectionController(this, () => this.#site.value === undefined && void this.#site.run());
  readonly #site = new Task(this, {
    args: () => [this.configuration.siteKey, this.configuration.baseUrl, this.configuration.fetch] as const,
    task: async ([siteKey]) => (siteKey ? siteOf(this.client) : undefined),
    // The shell lives without: the name of the hall is all it misses.
    onError: (error) => console.warn(`[hallkit] <${this.localName}> does not know its hall yet.`, error),
  });
  readonly #configurationProvider = new ContextProvider(this, { context: configurationContext, initialValue: {} });
  readonly #devicesProvider = new ContextProvider(this, { context: devicesContext });
  readonly #actions: KioskActions = {
    open: (tile) => this.#open(tile),
    home: () => this.home(),
    finish: () => void this.end('visitor'),
    language: () => this.#change(() => this.#chosen.choose(this.hallLocale === 'en' ? 'zh-CN' : 'en')),
    elder: () => this.#change(() => void (this.#elder = !this.#elder)),
    readAloud: () => (this.#reading.on ? this.#reading.stop() : void this.#reading.start()),
    help: () => this.#ask('help'),
  };

  constructor() {
    super();
    this.idleSeconds = 60;
    this.warnSeconds = 20;
    this.withoutKeyboard = false;
    this.withoutReadAloud = false;
  }

  /** The card of this visitor, while he is there. */
  get card(): Card | null {
    return this.#bridge.card;
  }

  /** Whether a visitor is using it. */
  get inUse(): boolean {
    return this.#startedAt !== null;
  }

  override connectedCallback(): void {
    this.#provide();
    super.connectedCallback();
    const stop = new AbortController();
    for (const type of activities) window.addEventListener(type, this.#active, { capture: true, passive: true, signal: stop.signal });
    const children = new MutationObserver(() => this.#collect());
    children.observe(this, { childList: true });
    const ticking = setInterval(() => this.#tick(), 1000);
    this.#stop = [() => stop.abort(), () => children.disconnect(), () => clearInterval(ticking)];
    this.#collect();
    void this.#loadLater().catch((error: unknown) => console.error(`[hallkit] <${this.localName}> is not whole: a piece of it could not be fetched.`, error));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const end of this.#stop.splice(0)) end();
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    this.#provide();
  }

  /** Shows the home screen; what was opened stays as the visitor left it, until he goes. */
  home(): void {
    this.#close();
    this.#change();
    void this.updateComplete.then(() => this.#focusTitle());
  }

  /** Opens the tile of an element or with this title. */
  openTile(which: Element | string): void {
    const tile = this.#keeper.tiles.find(({ element, title }) => element === which || title.zh === which || title.en === which);
    if (tile) this.#open(tile);
  }

  /** Ends the session and wipes everything the visitor left. Resolves when the next one may come. */
  end(reason: SessionEnd = 'page'): Promise<void> {
    this.#ending ??= this.#wipe(reason).finally(() => {
      this.#ending = null;
    });
    return this.#ending;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (this.#later || !this.isConnected) return done;
    await this.#loadLater().catch(() => undefined);
    return super.getUpdateComplete();
  }

  /** @internal Loads the page again; for healing. */
  protected reload(): void {
    location.reload();
  }

  protected override get staffedLine(): PhoneNumber {
    return this.#site.value?.hall.staffedLine ?? super.staffedLine;
  }

  async #loadLater(): Promise<typeof laterCode> {
    const later = (this.#later ??= await import('./later.ts'));
    this.#history ??= new later.HistoryKeeper();
    if (!this.isConnected || this.#guarded) return later;
    this.#guarded = true;
    const heartbeat = new later.Heartbeat({
      ask: async () => (this.#opened?.element as { updateComplete?: Promise<unknown> } | null | undefined)?.updateComplete,
      beat: (healthy) => this.dispatchEvent(new HallHealthCheckedEvent({ healthy, inUse: this.inUse, devices: this.devices?.status ?? {} })),
      heal: () => void this.end('healing').then(() => this.reload()),
    });
    heartbeat.start();
    this.#stop.push(later.guard(), () => heartbeat.stop(), () => (this.#guarded = false));
    this.requestUpdate();
    return later;
  }

  async #wipe(reason: SessionEnd): Promise<void> {
    const seconds = this.#startedAt === null ? 0 : Math.round((performance.now() - this.#startedAt) / 1000);
    const { inUse } = this;
    this.#startedAt = null;
    this.#typing.forget();
    this.#reading.stop();
    this.#bridge.forget();
    this.#asking.ask(null);
    this.#elder = false;
    this.#chosen.forget();
    this.#close();
    const later = await this.#loadLater().catch(() => null);
    await later?.wipeSelection();
    await this.#history?.restore();
    // After the address: an element that is made anew must not read the last visitor's choices from it.
    this.#keeper.renew();
    await later?.wipeStorage();
    this.requestUpdate();
    await this.updateComplete;
    if (inUse) this.dispatchEvent(new HallSessionEndedEvent(reason, seconds));
    // Half wiped is not wiped: a new page remembers nothing.
    if (!later) this.reload();
  }

  #provide(): void {
    const { theme } = this.configuration;
    const value = mergeConfiguration(this.configuration, { theme: [theme, 'kiosk', this.#elder && 'elder'].filter(Boolean).join(' '), locale: this.hallLocale });
    const before = this.#configurationProvider.value;
    const names = new Set([...Object.keys(before), ...Object.keys(value)] as (keyof HallConfiguration)[]);
    if ([...names].some((name) => before[name] !== value[name])) this.#configurationProvider.setValue(value);
    if (this.devices && this.#devicesProvider.value !== this.devices) this.#devicesProvider.setValue(this.devices);
  }

  #collect(): void {
    this.#keeper.collect();
    this.requestUpdate();
  }

  /** Something a visitor did in the shell. */
  #change(work?: () => void): void {
    work?.();
    this.#typing.hide();
  }

  #open(tile: Tile): void {
    this.#close();
    this.#opened = tile;
    let element: Element;
    try {
      element = this.#keeper.elementOf(tile);
      element.slot = 'opened';
    } catch (error) {
      this.#break(tile, error);
      return;
    }
    this.requestUpdate();
    this.#giveCard();
    this.dispatchEvent(new HallTileOpenedEvent(element));
    void this.updateComplete.then(() => this.#focusTitle());
    Promise.resolve((element as { updateComplete?: Promise<unknown> }).updateComplete).catch((error: unknown) => this.#break(tile, error));
  }

  /** An element that has use for a card gets it; the contract wants a name with it. */
  #giveCard(): void {
    const [element, card] = [this.#opened?.element as { card?: unknown } | null | undefined, this.card];
    if (element && card?.name && 'card' in element) element.card = { name: card.name, idNumber: card.idNumber };
  }

  #break(tile: Tile, error: unknown): void {
    console.error(`[hallkit] <${this.localName}>: “${tile.title.zh}” does not work; the rest is shown.`, error);
    if (this.#opened === tile) this.#broken = true;
    this.requestUpdate();
  }

  #close(): void {
    this.#opened?.element?.removeAttribute('slot');
    this.#opened = null;
    this.#broken = false;
  }

  #focusTitle(): void {
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus({ preventScroll: true });
    this.renderRoot.querySelector('.middle')?.scrollTo(0, 0);
  }

  override get hallLocale(): HallLocale {
    return this.#chosen.locale ?? super.hallLocale;
  }

  #ask(question: Question | null): void {
    this.#asking.ask(question);
    this.#change();
  }

  #stay(): void {
    this.#idle.stretch();
    this.#ask(null);
  }

  readonly #active = (): void => {
    if (this.#startedAt === null && !this.#ending) {
      this.#startedAt = performance.now();
      this.#idle.begin({ idle: this.idleSeconds, warn: this.warnSeconds });
      // Sounds are allowed from the first touch on, once for all sessions.
      void this.devices?.speaker?.unlock().catch(() => undefined);
      this.dispatchEvent(new HallSessionStartedEvent());
    } else if (this.#asking.question !== 'idle') this.#idle.touch();
  };

  #tick(): void {
    this.requestUpdate();
    if (this.#startedAt === null) return;
    const { phase } = this.#idle.state;
    if (phase === 'over') void this.end('idle');
    else if (phase === 'warning' && this.#asking.question !== 'idle') this.#ask('idle');
  }

  /** @internal Somebody holds a card to the reader. */
  onPresence(): void {
    this.#active();
    if (this.#asking.question === 'idle') this.#stay();
  }

  /** @internal */
  onCard(): void {
    // Where a card is asked for, it is meant for what is open.
    const tile = this.#opened?.onCard ? undefined : this.#keeper.tiles.find(({ onCard }) => onCard);
    if (tile) this.#open(tile);
    this.#giveCard();
    this.requestUpdate();
    this.dispatchEvent(new HallCardPresentedEvent());
  }

  #view(): KioskView {
    const strings = this.texts(kioskStrings);
    const hall = this.#site.value?.hall;
    return {
      strings,
      locale: this.hallLocale,
      hall: this.heading || (hall ? plain(hall.name, this.hallLocale) : strings.hall),
      timeZone: hall?.timeZone ?? 'Asia/Shanghai',
      now: new Date(),
      tiles: this.#keeper.isWaiting ? null : this.#keeper.tiles,
      opened: this.#opened,
      broken: this.#broken,
      elder: this.#elder,
      reading: this.#reading.on,
      canRead: !this.withoutReadAloud,
      line: this.staffedLine,
      troubles: [...(this.#connection.offline ? [strings.offline] : []), ...this.#bridge.troubles(this.hallLocale)],
      refused: this.#bridge.refused && plain(this.#bridge.refused, this.hallLocale),
      spoken: this.#bridge.spoken,
    };
  }

  #call(): void {
    this.#asking.call();
    this.dispatchEvent(new HallHelpRequestedEvent());
  }

  #dialogs({ idleDialog, helpDialog }: typeof laterCode, { strings, line }: KioskView): TemplateResult {
    const finish = (): void => void this.end('visitor');
    return html`${idleDialog(strings, this.#idle.state.left, { stay: () => this.#stay(), finish })} ${helpDialog(strings, line, this.#asking.called, { call: () => this.#call(), close: () => this.#asking.question === 'help' && this.#ask(null) })}`;
  }

  protected override content(): TemplateResult {
    const view = this.#view();
    return html`<div class="frame ${view.opened ? 'is-open' : 'is-home'} ${view.elder ? 'is-elder' : ''}">
      <div class="middle">${head(view)}${view.opened ? sheet(view) : home(view, this.#actions)}</div>
      ${this.#typing.keyboard ?? nothing} ${bar(view, this.#actions)}
      ${this.#later ? this.#dialogs(this.#later, view) : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hall-kiosk': HallKiosk;
  }
}
