import type { HallEvent } from '@hallkit/client/core';
import type { Desk, Queue } from '@hallkit/contract';
import { Task } from '@lit/task';
import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { HallElement } from '../../base/hall-element.ts';
import { Announcer } from '../../controllers/announcer.ts';
import { ClockController } from '../../controllers/clock.ts';
import { DesksController } from '../../controllers/desks.ts';
import { isCall, isTicketEvent } from '../../controllers/queue-events.ts';
import { QueuesController } from '../../controllers/queues.ts';
import { siteOf } from '../../controllers/site.ts';
import { supportedLocale } from '../../locales/locale.ts';
import type { HallLocale } from '../../locales/locale.ts';
import { plain } from '../../locales/localized.ts';
import { sharedStyles } from '../../theme/shared.styles.ts';
import { buttonStyles } from '../../ui/button.styles.ts';
import { liveLine } from '../../ui/live-line.ts';
import { noticeStyles } from '../../ui/notice.styles.ts';
import { board } from './board.ts';
import { HallNumberCalledEvent } from './call-screen.events.ts';
import { callScreenStrings } from './call-screen.strings.ts';
import { callScreenStyles } from './call-screen.styles.ts';
import type { CallVoice } from './call-voice.ts';
import { counterDisplay } from './counter-display.ts';
import type { ScreenView } from './screen-view.ts';

/** A call older than this, heard late after a broken line, is shown and not spoken: in milliseconds. */
const tooOld = 45_000;

/**
 * The screen of a hall: the board of a zone (number and counter, the newest first, who is next, how many wait), or with
 * `desk-id` the display above one counter. Chime and spoken call in Chinese and English, and each of them in writing too.
 * It never shows an old number in silence: it says that it has lost contact, and since when. Fills the box it stands in.
 *
 * @summary Board of a zone, or display of a counter.
 * @tag hall-call-screen
 * @attr {string} hall-id - Another hall than that of the key.
 * @attr {string} zone - The zone of the board.
 * @attr {string} desk-id - The counter of the display.
 * @attr {number} rows - Calls on a board at most.
 * @attr {string} voices - Languages calls are spoken in, apart by blanks and in this order.
 * @attr {boolean} without-sound - Neither chime nor voice.
 * @attr {boolean} autoplay - This browser lets pages sound by themselves (a kiosk's settings); without it a touch turns the sound on.
 * @fires hall-number-called - A number is called now; for lamps, or a speaker of your own with `without-sound`.
 * @fires hall-failed - The screen cannot show what it should.
 * @csspart base - The ground of the element.
 * @csspart screen - What fills it.
 * @csspart notice - A notice.
 * @example <hall-call-screen zone="dezhou.enterprise"></hall-call-screen>
 */
export class HallCallScreen extends HallElement {
  static override styles: CSSResultGroup = [...sharedStyles, buttonStyles, noticeStyles, callScreenStyles];
  static override properties: PropertyDeclarations = {
    hallId: { attribute: 'hall-id' },
    zone: {},
    deskId: { attribute: 'desk-id' },
    rows: { type: Number },
    voices: {},
    withoutSound: { type: Boolean, attribute: 'without-sound' },
    autoplay: { type: Boolean },
  };

  declare hallId: string | undefined;
  declare zone: string | undefined;
  declare deskId: string | undefined;
  /** @default 6 */
  declare rows: number;
  /** @default 'zh-CN en' */
  declare voices: string;
  declare withoutSound: boolean;
  declare autoplay: boolean;

  #voice: CallVoice | undefined;
  readonly #announcer = new Announcer(this);
  readonly #site = new Task(this, { args: () => this.#choice().configured, task: async () => siteOf(this.client) });
  readonly #queues: QueuesController = new QueuesController(this, () => ({ ...this.#choice(), zone: this.zone }));
  readonly #desks: DesksController = new DesksController(this, () => ({ ...this.#choice(), zone: this.zone, deskId: this.deskId }));

  constructor() {
    super();
    this.rows = 6;
    this.voices = 'zh-CN en';
    this.withoutSound = false;
    this.autoplay = false;
    new ClockController(this);
    this.#desks.onEvent = (event) => this.#hear(event);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) void this.#prepareVoice();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#silence();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('withoutSound')) void this.#prepareVoice();
  }

  /** Asks the hall again. */
  refresh(): void {
    this.#queues.refresh();
    this.#desks.refresh();
  }

  #choice(): { client: () => HallElement['client']; hallId: string | undefined; configured: readonly unknown[] } {
    const { siteKey, baseUrl, fetch } = this.configuration;
    return { client: () => this.client, hallId: this.hallId, configured: [siteKey, baseUrl, fetch] };
  }

  #silence(): void {
    this.#voice?.close();
    this.#voice = undefined;
  }

  async #prepareVoice(): Promise<void> {
    if (this.withoutSound) this.#silence();
    else if (!this.#voice) {
      const { CallVoice } = await import('./call-voice.ts');
      if (this.isConnected && !this.withoutSound) this.#voice ??= new CallVoice(() => this.requestUpdate());
      // Asked for too early, a browser refuses and complains of it; some answer only after a touch.
      if (this.autoplay || navigator.userActivation?.hasBeenActive) this.#voice?.unlock().catch(() => undefined);
    }
    this.requestUpdate();
  }

  #hear(event: HallEvent): void {
    if (!isTicketEvent(event) || !isCall(event) || event.data.counter === null) return;
    if (Date.now() - Date.parse(event.at) > tooOld) return;
    const { number, counter, deskId } = event.data;
    this.#announcer.say(this.texts(callScreenStrings).called(number, counter));
    const locales = this.voices.split(/\s+/).map(supportedLocale).filter((locale): locale is HallLocale => locale !== undefined);
    this.#voice?.call({ number, counter }, locales);
    this.dispatchEvent(new HallNumberCalledEvent({ number, counter, deskId, again: event.type === 'ticket.recalled' }));
  }

  #view(desks: readonly Desk[], queues: readonly Queue[]): ScreenView {
    const locale = this.hallLocale;
    const zone = this.zone === undefined ? undefined : (queues[0]?.zone ?? desks[0]?.zone);
    return { desks, queues, locale, strings: this.texts(callScreenStrings), rows: this.rows, title: zone ? plain(zone.name, locale) : null, time: this.format.time(new Date(), this.#site.value?.hall.timeZone), announcements: this.#queues.announcements.map(({ text }) => plain(text, locale)) };
  }

  protected override content(): TemplateResult {
    const strings = this.texts(callScreenStrings);
    const { desks, live, error } = this.#desks;
    const { queues } = this.#queues;
    const failure = error ?? this.#queues.error;
    if (!desks || !queues) return failure ? this.failed(failure, () => this.refresh()) : html`<div class="screen" part="screen" aria-busy="true"></div>`;
    const view = this.#view(desks, queues);
    const [first] = desks;
    return html`${this.#announcer.render()}
      <div class="screen ${this.deskId ? 'display' : 'board'}" part="screen">
        ${this.deskId && first ? counterDisplay(view, first) : board(view)}
        ${liveLine(live.isLost ? live : this.#queues.live, strings, (value) => this.format.time(value, this.#site.value?.hall.timeZone))}
        ${this.#voice?.locked ? html`<button class="button sound" type="button" @click=${() => void this.#voice?.unlock()}>${strings.soundOn}</button>` : nothing}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hall-call-screen': HallCallScreen;
  }
}
