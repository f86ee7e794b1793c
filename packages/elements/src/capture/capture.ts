import { ContextConsumer } from '@lit/context';
import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { wholeOf } from '../imaging/geometry.ts';
import type { Point } from '../imaging/geometry.ts';
import { PictureError } from '../imaging/picture-file.ts';
import type { HallLocale } from '../locales/locale.ts';
import { plain } from '../locales/localized.ts';
import { notice } from '../ui/notice.ts';
import type { CaptureStrings } from './capture.texts.ts';
import { draftOf, isSheet, movedCorner, pageOf, reopened, turnedPage } from './captured-page.ts';
import type { CapturedPage, Draft } from './captured-page.ts';
import { cornerStage, nearest, settleStage } from './corner-stage.ts';
import { pageList, settlePages } from './page-list.ts';
import { BrowserCamera, kioskDevicesContext, problemOf } from './picture-source.ts';
import type { CameraProblem, PictureSource } from './picture-source.ts';

export { captureStrings } from './capture.strings.ts';
export { captureStyles } from './capture.styles.ts';

/** Pages of one paper at most; a longer one is better scanned into a file. */
const mostPages = 30;

/** What a picture may be given as. */
const accepted = 'image/jpeg,image/png,image/webp,image/heic,image/heif';

/** The element around it. */
export interface CaptureHost {
  readonly element: ReactiveControllerHost & HTMLElement;
  readonly strings: () => CaptureStrings;
  readonly locale: () => HallLocale;
  /** In place of the camera of the browser or the kiosk. */
  readonly source?: PictureSource;
  say(text: string, delay?: number): void;
  /** Leads the focus there once it is drawn. */
  focus(selector: string): void;
  /** The visitor is content: the pages in their order, JPEG. */
  done(pages: readonly Blob[]): void;
  cancel(): void;
}

/** Where the visitor is. */
type Step = 'camera' | 'corners' | 'pages';

/**
 * Takes pictures of a paper and makes pages of them: by the document camera of the kiosk, by the camera of the phone, or
 * from files where there is none or it is not allowed. Pictures stay in memory until the visitor is content, and go with
 * the element. Fetched when somebody first wants to take a picture.
 */
export class Capture implements ReactiveController {
  readonly #host: CaptureHost;
  readonly #devices: ContextConsumer<typeof kioskDevicesContext, ReactiveControllerHost & HTMLElement>;
  readonly #own: PictureSource;
  #open = false;
  #step: Step = 'camera';
  #stream: MediaStream | undefined;
  #problem: CameraProblem | null = null;
  #choices: Awaited<ReturnType<PictureSource['choices']>> = [];
  #camera = '';
  #pages: readonly CapturedPage[] = [];
  #draft: Draft | null = null;
  #active: number | null = null;
  /** What is being done, in words; nothing else can be pressed meanwhile. */
  #busy: 'reading' | 'straightening' | null = null;
  #unreadable = false;
  #work = new AbortController();

  constructor(host: CaptureHost) {
    this.#host = host;
    this.#own = host.source ?? new BrowserCamera();
    this.#devices = new ContextConsumer(host.element, { context: kioskDevicesContext });
    host.element.addController(this);
  }

  get isOpen(): boolean {
    return this.#open;
  }

  hostDisconnected(): void {
    this.close();
  }

  hostUpdated(): void {
    if (!this.#open) return;
    const root = this.#host.element.shadowRoot as ShadowRoot;
    const video = root.querySelector('video');
    if (video && video.srcObject !== (this.#stream ?? null)) video.srcObject = this.#stream ?? null;
    if (this.#step === 'corners' && this.#draft) settleStage(root, this.#draft, this.#active);
    if (this.#step === 'pages') settlePages(root, this.#pages);
  }

  /** Opens the camera. */
  open(): void {
    this.close();
    this.#open = true;
    this.#to('camera');
  }

  /** Lets go of the camera and of every picture. */
  close(): void {
    this.#work.abort();
    this.#work = new AbortController();
    this.#letGo();
    for (const { thumb } of this.#pages) thumb.close();
    [this.#open, this.#pages, this.#draft, this.#active, this.#busy, this.#unreadable, this.#problem] = [false, [], null, null, null, false, null];
    this.#host.element.requestUpdate();
  }

  get #source(): PictureSource {
    return this.#devices.value?.camera ?? this.#own;
  }

  #letGo(): void {
    if (this.#stream) this.#source.stop();
    this.#stream = undefined;
  }

  #to(step: Step): void {
    this.#step = step;
    this.#active = null;
    if (step === 'camera') void this.#start();
    else this.#letGo();
    this.#host.focus({ camera: '#capture-first', corners: '#corner-0', pages: '#use-pages' }[step]);
    this.#host.element.requestUpdate();
  }

  async #start(): Promise<void> {
    const { signal } = this.#work;
    this.#problem = null;
    try {
      const stream = await this.#source.live();
      // Closed meanwhile, by the visitor or by the end of a session.
      if (signal.aborted || this.#step !== 'camera') return this.#source.stop();
      this.#stream = stream;
      this.#choices = await this.#source.choices();
      this.#camera ||= stream.getVideoTracks()[0]?.getSettings().deviceId ?? '';
      stream.getVideoTracks()[0]?.addEventListener('ended', () => this.#lost(stream), { once: true });
    } catch (error) {
      if (!signal.aborted) this.#problem = problemOf(error);
    }
    this.#host.element.requestUpdate();
  }

  /** Pulled out, or taken away by the system; not when we let go of it. */
  #lost(stream: MediaStream): void {
    if (this.#stream !== stream) return;
    this.#stream = undefined;
    this.#problem = { fault: 'absent', reason: null };
    this.#host.element.requestUpdate();
  }

  async #choose(id: string): Promise<void> {
    this.#camera = id;
    this.#letGo();
    await this.#source.choose(id);
    await this.#start();
  }

  /** Does one thing at a time; what closes the camera ends it. */
  async #do(busy: 'reading' | 'straightening', work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    if (this.#busy) return;
    const { signal } = this.#work;
    [this.#busy, this.#unreadable] = [busy, false];
    this.#host.say(this.#host.strings()[busy], 400);
    this.#host.element.requestUpdate();
    try {
      await work(signal);
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof PictureError) this.#unreadable = true;
      else this.#problem = problemOf(error);
    } finally {
      if (!signal.aborted) {
        this.#busy = null;
        this.#host.element.requestUpdate();
      }
    }
  }

  readonly #shoot = (): Promise<void> => this.#do('reading', async (signal) => this.#show(await draftOf(await this.#source.capture(), signal)));

  async #files(input: HTMLInputElement): Promise<void> {
    const files = [...(input.files ?? [])].slice(0, mostPages - this.#pages.length);
    input.value = '';
    await this.#do('reading', async (signal) => {
      if (files.length === 1) return this.#show(await draftOf(files[0] as File, signal));
      // Several at once become pages by themselves; each can be adjusted afterwards.
      for (const file of files) this.#keep(await pageOf(await draftOf(file, signal), signal));
      if (files.length > 0) this.#to('pages');
    });
  }

  #show(draft: Draft): void {
    this.#draft = draft;
    const { found, notFound } = this.#host.strings();
    this.#host.say(draft.isFound ? found : notFound);
    this.#to('corners');
  }

  #keep(page: CapturedPage): void {
    const known = this.#pages.some(({ id }) => id === page.id);
    this.#pages = known ? this.#pages.map((other) => (other.id === page.id ? page : other)) : [...this.#pages, page];
  }

  readonly #straighten = (): Promise<void> =>
    this.#do('straightening', async (signal) => {
      if (!this.#draft || !isSheet(this.#draft)) return;
      this.#keep(await pageOf(this.#draft, signal));
      this.#draft = null;
      this.#host.say(this.#host.strings().saidKept(this.#pages.length));
      this.#to('pages');
    });

  #change(change: Partial<Draft>): void {
    if (this.#draft) this.#draft = { ...this.#draft, ...change };
    this.#host.element.requestUpdate();
  }

  #moved(page: CapturedPage, by: -1 | 1): void {
    const at = this.#pages.indexOf(page);
    const others = this.#pages.toSpliced(at, 1);
    this.#pages = others.toSpliced(at + by, 0, page);
    this.#host.say(this.#host.strings().saidMoved(at + by + 1));
    // At the front or the end the button that was pressed is gone.
    const end = at + by === 0 ? 'later' : at + by === this.#pages.length - 1 ? 'earlier' : null;
    if (end) this.#host.focus(`#${end}-${page.id}`);
    this.#host.element.requestUpdate();
  }

  #removed(page: CapturedPage): void {
    page.thumb.close();
    this.#pages = this.#pages.filter((other) => other !== page);
    this.#host.say(this.#host.strings().saidRemoved(this.#pages.length));
    this.#to(this.#pages.length === 0 ? 'camera' : 'pages');
  }

  #cameraChoice(strings: CaptureStrings): TemplateResult | typeof nothing {
    if (this.#choices.length < 2) return nothing;
    return html`<label class="camera-choice">
      <span>${strings.camera}</span>
      <select @change=${(event: Event) => void this.#choose((event.target as HTMLSelectElement).value)}>
        ${this.#choices.map(({ id, name }, at) => html`<option value=${id} ?selected=${id === this.#camera}>${name || strings.cameraNumber(at + 1)}</option>`)}
      </select>
    </label>`;
  }

  #cameraStep(strings: CaptureStrings): TemplateResult {
    const problem = this.#problem;
    const busy = this.#busy !== null;
    const file = html`<span class="button ${problem ? 'primary' : ''} choose-file" aria-disabled=${busy}>
      ${strings.chooseFile}
      <input type="file" id=${problem ? 'capture-first' : 'capture-file'} accept=${accepted} multiple aria-label=${strings.chooseFile} ?disabled=${busy} @change=${(event: Event) => void this.#files(event.target as HTMLInputElement)} />
    </span>`;
    if (problem) {
      return html`${notice({ tone: 'warning', role: 'alert', title: problem.reason ? plain(problem.reason, this.#host.locale()) : strings[problem.fault], body: problem.reason ? strings.absentAdvice : strings[`${problem.fault}Advice`] })}
        <div class="capture-actions">${file}<button class="button" type="button" @click=${() => void this.#start()}>${strings.again}</button>${this.#leave(strings)}</div>`;
    }
    return html`<p>${strings.aim}</p>
      <div class="finder"><video muted playsinline autoplay aria-label=${strings.live}></video>${this.#stream ? nothing : html`<p role="status">${strings.starting}</p>`}</div>
      ${this.#cameraChoice(strings)}
      <div class="capture-actions">
        <button class="button primary" type="button" id="capture-first" aria-disabled=${busy || !this.#stream} @click=${() => this.#stream && void this.#shoot()}>${busy ? strings.reading : strings.shoot}</button>
        ${file}${this.#leave(strings)}
      </div>`;
  }

  /** Back to the pages where there are some: those are not lost by a second thought. */
  #leave(strings: CaptureStrings): TemplateResult {
    const leave = (): void => {
      if (this.#pages.length > 0) return this.#to('pages');
      this.close();
      this.#host.cancel();
    };
    return html`<button class="button plain" type="button" @click=${leave}>${strings.cancel}</button>`;
  }

  #cornersStep(draft: Draft, strings: CaptureStrings): TemplateResult {
    const sound = isSheet(draft);
    const busy = this.#busy !== null;
    const choose = (corner: number): void => {
      if (this.#active === corner) return;
      this.#active = corner;
      this.#host.element.requestUpdate();
    };
    const place = (corner: number | null, at: Point): void => {
      const now = this.#draft;
      if (now) this.#change({ corners: movedCorner(now, corner ?? this.#active ?? nearest(now, at), at) });
    };
    const shift = (corner: number, by: Point): void => {
      const from = this.#draft?.corners[corner];
      if (from) place(corner, { x: from.x + by.x, y: from.y + by.y });
    };
    return html`${notice({ tone: draft.isFound ? 'info' : 'warning', title: draft.isFound ? strings.found : strings.notFound, body: draft.isFound ? strings.foundAdvice : strings.notFoundAdvice })}
      ${cornerStage({ draft, strings, active: this.#active }, { choose, place, shift })} ${sound ? nothing : html`<p class="fault" role="alert">${strings.crossed}</p>`}
      <label class="tick"><input type="checkbox" .checked=${draft.evenLight} @change=${(event: Event) => this.#change({ evenLight: (event.target as HTMLInputElement).checked })} /><span>${strings.evenLight}</span></label>
      <div class="capture-actions">
        <button class="button primary" type="button" aria-disabled=${busy || !sound} @click=${() => void this.#straighten()}>${busy ? strings.straightening : strings.keep}</button>
        <button class="button" type="button" @click=${() => this.#change({ corners: wholeOf(draft.pixels) })}>${strings.whole}</button>
        <button class="button plain" type="button" @click=${() => !busy && this.#to('camera')}>${strings.retake}</button>
        ${this.#leave(strings)}
      </div>`;
  }

  #pagesStep(strings: CaptureStrings): TemplateResult {
    const pages = this.#pages;
    const full = pages.length >= mostPages;
    const list = pageList(pages, strings, {
      turn: (page) => void this.#do('straightening', async (signal) => {
        this.#keep(await turnedPage(page, signal));
        this.#host.say(strings.saidTurned(pages.indexOf(page) + 1));
      }),
      adjust: (page) => void this.#do('reading', async () => this.#show(await reopened(page))),
      move: (page, by) => this.#moved(page, by),
      remove: (page) => this.#removed(page),
    });
    const use = (): void => {
      if (this.#busy) return;
      const done = pages.map(({ jpeg }) => jpeg);
      this.close();
      this.#host.done(done);
    };
    return html`<p>${strings.pages(pages.length)}${full ? html` ${strings.full(mostPages)}` : nothing}</p>
      ${list}
      <div class="capture-actions">
        <button class="button primary" type="button" id="use-pages" aria-disabled=${this.#busy !== null} @click=${use}>${strings.use(pages.length)}</button>
        ${full ? nothing : html`<button class="button" type="button" @click=${() => this.#to('camera')}>${strings.addPage}</button>`}
        <button class="button plain" type="button" @click=${() => (this.close(), this.#host.cancel())}>${strings.cancel}</button>
      </div>`;
  }

  /** What is to be seen now; nothing while it is closed. */
  render(): TemplateResult | typeof nothing {
    if (!this.#open) return nothing;
    const strings = this.#host.strings();
    const draft = this.#step === 'corners' ? this.#draft : null;
    return html`<div class="capture" part="capture">
      ${this.#unreadable ? notice({ tone: 'danger', role: 'alert', title: strings.unreadable, body: strings.unreadableAdvice }) : nothing}
      ${draft ? this.#cornersStep(draft, strings) : this.#step === 'pages' ? this.#pagesStep(strings) : this.#cameraStep(strings)}
    </div>`;
  }
}
