import { isHallError } from '@hallkit/client/core';
import type { HallCore } from '@hallkit/client/core';
import { DocumentsResource } from '@hallkit/client/resources';
import type { Document } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { HallLocale } from '../locales/locale.ts';
import { plain } from '../locales/localized.ts';
import { icon } from '../ui/icon.ts';
import { saveFile } from '../ui/save-file.ts';
import type { PapersStrings } from './papers.texts.ts';

/** The element around it. */
export interface ViewerHost {
  readonly element: ReactiveControllerHost & HTMLElement;
  readonly client: () => HallCore;
  readonly strings: () => PapersStrings;
  readonly locale: () => HallLocale;
  focus(selector: string): void;
}

/**
 * Shows a paper page by page. Its pictures are asked for with the person's token, so they are drawn on a canvas: an address
 * of its own would need neither, and a strict page loads none from memory.
 */
export class PaperViewer implements ReactiveController {
  readonly #host: ViewerHost;
  #shown: Document | undefined;
  #page = 1;
  #picture: ImageBitmap | undefined;
  #fault: 'noPreview' | 'noFile' | undefined;
  /** Of which a download failed last. */
  #notSaved: string | undefined;
  #asked = new AbortController();

  constructor(host: ViewerHost) {
    this.#host = host;
    host.element.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  hostUpdated(): void {
    const canvas = this.#host.element.shadowRoot?.querySelector<HTMLCanvasElement>('canvas.paper-page');
    if (!canvas || !this.#picture || drawn.get(canvas) === this.#picture) return;
    drawn.set(canvas, this.#picture);
    [canvas.width, canvas.height] = [this.#picture.width, this.#picture.height];
    canvas.getContext('2d')?.drawImage(this.#picture, 0, 0);
  }

  isShown({ id }: Document): boolean {
    return this.#shown?.id === id;
  }

  close(): void {
    this.#asked.abort();
    this.#picture?.close();
    this.#shown = this.#picture = this.#fault = this.#notSaved = undefined;
  }

  #toggle(document: Document): void {
    const isOpen = this.isShown(document);
    this.close();
    if (!isOpen) {
      this.#shown = document;
      void this.#load(1);
    }
    this.#host.element.requestUpdate();
  }

  async #load(page: number): Promise<void> {
    const shown = this.#shown;
    if (!shown) return;
    this.#asked.abort();
    const { signal } = (this.#asked = new AbortController());
    this.#page = page;
    try {
      const picture = await createImageBitmap(await this.#host.client().use(DocumentsResource).preview(shown.id, { page }, { signal }));
      if (signal.aborted) return picture.close();
      this.#picture?.close();
      [this.#picture, this.#fault] = [picture, undefined];
    } catch (error) {
      if (signal.aborted) return;
      this.#fault = isHallError(error, 'HallNotFoundError') || !isHallError(error) ? 'noPreview' : 'noFile';
    }
    this.#host.element.requestUpdate();
  }

  async #save({ id, fileName }: Document): Promise<void> {
    this.#notSaved = undefined;
    try {
      saveFile(await this.#host.client().use(DocumentsResource).file(id), fileName);
    } catch {
      this.#notSaved = id;
    }
    this.#host.element.requestUpdate();
  }

  /** To look at it, and to have it. */
  buttons(document: Document): TemplateResult {
    const [strings, name] = [this.#host.strings(), plain(document.name, this.#host.locale())];
    const label = this.isShown(document) ? strings.hide : strings.show;
    return html`<button class="button plain" type="button" aria-expanded=${this.isShown(document)} aria-label="${label}: ${name}" @click=${() => this.#toggle(document)}>${label}</button
      ><button class="button plain" type="button" aria-label="${strings.save}: ${name}" @click=${() => void this.#save(document)}>${strings.save}</button>`;
  }

  /** The page, where this paper is looked at. */
  render(document: Document): TemplateResult | typeof nothing {
    const strings = this.#host.strings();
    const failed = this.#notSaved === document.id ? html`<p class="fault" role="alert">${icon('danger')} ${strings.noFile}</p>` : nothing;
    if (!this.isShown(document)) return failed;
    const pages = document.pages ?? 1;
    const turn = (by: number): TemplateResult => html`<button class="button" type="button" aria-disabled=${this.#page + by < 1 || this.#page + by > pages} @click=${() => this.#page + by >= 1 && this.#page + by <= pages && void this.#load(this.#page + by)}>${by < 0 ? strings.previousPage : strings.nextPage}</button>`;
    return html`<div class="viewer">
      ${this.#fault ? html`<p class="fault" role="alert">${icon('info')} ${strings[this.#fault]}</p>` : html`<canvas class="paper-page" role="img" aria-label="${plain(document.name, this.#host.locale())}: ${strings.pageOf(this.#page, pages)}"></canvas>`}
      ${pages > 1 ? html`<div class="actions">${turn(-1)}<span role="status">${strings.pageOf(this.#page, pages)}</span>${turn(1)}</div>` : nothing} ${failed}
    </div>`;
  }
}

const drawn = new WeakMap<HTMLCanvasElement, ImageBitmap>();
