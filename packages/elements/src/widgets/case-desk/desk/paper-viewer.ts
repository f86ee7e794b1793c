import { isHallError } from '@hallkit/client/core';
import { CasesResource } from '@hallkit/client/resources';
import type { Case, CaseDocument } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import type { StaffController } from '../../../controllers/staff.ts';
import { icon } from '../../../ui/icon.ts';
import type { CaseDeskStrings } from '../case-desk.texts.ts';

/** A paper that is looked at. */
interface Shown {
  readonly caseId: string;
  readonly key: string;
  readonly documentId: string | null;
  readonly pages: number;
  readonly fileName: string;
  page: number;
  /** Address of the file in this page's memory, to open it by itself or keep it. */
  url: string | undefined;
  picture: ImageBitmap | undefined;
  state: 'loading' | 'shown' | 'noPicture' | 'failed';
}

/**
 * Shows a paper beside the form. A page of it comes as a picture and is drawn on a canvas, which every content security policy
 * allows; what cannot be drawn is opened by itself.
 */
export class PaperViewer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #session: StaffController;
  readonly #failed: (error: unknown) => void;
  readonly #canvas = createRef<HTMLCanvasElement>();
  #shown: Shown | undefined;
  #drawn: ImageBitmap | undefined;

  /** @param failed - Told where a paper could not be had. */
  constructor(host: ReactiveControllerHost, session: StaffController, failed: (error: unknown) => void) {
    this.#host = host;
    this.#session = session;
    this.#failed = failed;
    host.addController(this);
  }

  /** Key of the paper that is looked at. */
  get key(): string | undefined {
    return this.#shown?.key;
  }

  hostUpdated(): void {
    const [canvas, picture] = [this.#canvas.value, this.#shown?.picture];
    if (!canvas || !picture || (picture === this.#drawn && canvas.width === picture.width)) return;
    this.#drawn = picture;
    Object.assign(canvas, { width: picture.width, height: picture.height });
    canvas.getContext('2d')?.drawImage(picture, 0, 0);
  }

  hostDisconnected(): void {
    this.close();
  }

  close(): void {
    if (this.#shown?.url) URL.revokeObjectURL(this.#shown.url);
    this.#shown?.picture?.close();
    this.#shown = this.#drawn = undefined;
    this.#host.requestUpdate();
  }

  /** Looks at a paper of a case. */
  async open(one: Case, { key, document }: CaseDocument): Promise<void> {
    this.close();
    this.#shown = { caseId: one.id, key, documentId: document?.id ?? null, pages: document?.pages ?? 1, fileName: document?.fileName ?? `${one.caseNo}-${key}.pdf`, page: 1, url: undefined, picture: undefined, state: 'loading' };
    await this.#get(this.#shown, true);
  }

  async #turn(shown: Shown, page: number): Promise<void> {
    shown.page = page;
    await this.#get(shown, false);
  }

  /** @param whole - The file as well, to open it by itself. */
  async #get(shown: Shown, whole: boolean): Promise<void> {
    const { caseId, documentId, key, page } = shown;
    const cases = this.#session.client.use(CasesResource);
    const mine = (): boolean => this.#shown === shown && shown.page === page;
    shown.state = 'loading';
    this.#host.requestUpdate();
    try {
      const [file, sheet] = await Promise.all([whole ? (documentId === null ? cases.paper(caseId, key) : cases.documentFile(caseId, documentId)) : undefined, documentId === null ? undefined : cases.documentFile(caseId, documentId, { page }).catch(withoutPicture)]);
      const picture = await pictureOf(sheet ?? file);
      if (!mine()) return picture?.close();
      if (file) shown.url = URL.createObjectURL(file);
      if (picture) shown.picture?.close();
      shown.picture = picture;
      shown.state = picture ? 'shown' : 'noPicture';
    } catch (error) {
      if (!mine()) return;
      shown.state = 'failed';
      this.#failed(error);
    }
    this.#host.requestUpdate();
  }

  #pager(shown: Shown, strings: CaseDeskStrings): TemplateResult | typeof nothing {
    const { page, pages } = shown;
    if (pages < 2) return nothing;
    const turn = (by: number): void => {
      if (page + by >= 1 && page + by <= pages) void this.#turn(shown, page + by);
    };
    return html`<button class="button plain" type="button" aria-disabled=${page === 1} aria-label=${strings.pageBefore} @click=${() => turn(-1)}>${icon('back')}</button>
      <span role="status">${strings.page(page, pages)}</span>
      <button class="button plain" type="button" aria-disabled=${page === pages} aria-label=${strings.pageAfter} @click=${() => turn(1)}>${icon('next')}</button>`;
  }

  /** @param name - Of the paper. */
  render(name: string, strings: CaseDeskStrings): TemplateResult | typeof nothing {
    const shown = this.#shown;
    if (!shown) return nothing;
    const { url, state, fileName, page, pages } = shown;
    return html`<div class="viewer" role="group" aria-label=${strings.viewing(name)}>
      <div class="viewer-bar">
        ${this.#pager(shown, strings)}
        ${url ? html`<a class="button plain" href=${url} target="_blank" rel="noopener">${icon('open')}${strings.openFile}</a><a class="button plain" href=${url} download=${fileName}>${icon('download')}${strings.keepFile}</a>` : nothing}
        <button class="button plain" type="button" @click=${() => this.close()}>${icon('clear')}${strings.closePaper}</button>
      </div>
      ${state === 'failed' ? html`<p>${strings.paperFailed}</p>` : state === 'noPicture' ? html`<p>${strings.paperNoPicture}</p>` : html`<canvas ${ref(this.#canvas)} role="img" aria-label=${strings.pageOf(name, page, pages)} aria-busy=${state === 'loading'}></canvas>`}
    </div>`;
  }
}

/** A paper that has no picture, as one that is no PDF, is shown as a whole. */
function withoutPicture(error: unknown): undefined {
  if (!isHallError(error, 'HallNotFoundError') || error.code !== 'document.no-preview') throw error;
}

/** What can be drawn of a file; undefined for a PDF. */
async function pictureOf(file: Blob | undefined): Promise<ImageBitmap | undefined> {
  return file?.type.startsWith('image/') ? createImageBitmap(file).catch(() => undefined) : undefined;
}
