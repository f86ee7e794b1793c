import { isHallError } from '@hallkit/client/core';
import type { HallCore } from '@hallkit/client/core';
import { DocumentsResource } from '@hallkit/client/resources';
import type { Document } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Format } from '../locales/format.ts';
import { fileProgress, sizeText, spokenProgress } from '../ui/file-progress.ts';
import type { FileProgress, FileState } from '../ui/file-progress.ts';
import { isHeic, jpegName } from './heic.ts';
import type { PapersStrings } from './papers.texts.ts';

/** Bytes of one file at most, as the contract has it. */
const most = 629_145_600;

/** The element around it. */
export interface SenderHost {
  readonly element: ReactiveControllerHost;
  readonly client: () => HallCore;
  readonly strings: () => PapersStrings;
  readonly format: () => Format;
  say(text: string): void;
  /** A paper is in the space. */
  arrived(document: Document, place: string): void;
}

/** What is sent as one paper. */
export interface Sending {
  /** Where on the screen it belongs: the key of a paper, or a name of the element's own. */
  readonly place: string;
  /** Name of the paper in the space. */
  readonly name: string;
  /** The paper of plans and guides that it is. */
  readonly key?: string;
  readonly source: 'uploaded' | 'scanned';
  readonly files: readonly Blob[];
}

/** A file on its way. */
interface Item {
  readonly id: string;
  file: Blob;
  name: string;
  sent: number;
  state: FileState;
  fault: string | null;
  /** It failed by what may be over by now. */
  again: boolean;
  uploadId: string | undefined;
  /** The hall has said that it has all of it; a browser tells of bytes as sent that are still on their way. */
  isThere: boolean;
}

/** Files that become one paper. */
interface Parcel extends Sending {
  readonly items: readonly Item[];
  stop: AbortController;
}

let lastId = 0;

/**
 * Sends files and makes a paper of them. One after the other, each from where it was cut; a pause keeps what has arrived. Only
 * when all files of a paper are there is it made, and nothing has to be sent twice when the hall refuses it.
 */
export class PaperSender implements ReactiveController {
  readonly #host: SenderHost;
  #parcels: readonly Parcel[] = [];
  readonly #spoken = new Map<string, FileProgress>();

  constructor(host: SenderHost) {
    this.#host = host;
    host.element.addController(this);
  }

  hostConnected(): void {
    globalThis.addEventListener('online', this.#online);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('online', this.#online);
    for (const { stop } of this.#parcels) stop.abort();
    this.#parcels = [];
  }

  /** Whether something is on its way there. */
  isBusy(place: string): boolean {
    return this.#parcels.some((parcel) => parcel.place === place);
  }

  /** Sends files; several are pictures of one paper. */
  send(sending: Sending): void {
    const strings = this.#host.strings();
    const name = (file: Blob): string => (file instanceof File ? file.name : strings.scan(sending.name));
    const mixed = sending.files.length > 1 && !sending.files.every((file) => file.type.startsWith('image/') || isHeic(file.type, name(file)));
    const faultOf = ({ size }: Blob): string | null => (mixed ? strings.onlyPictures : size === 0 ? strings.empty : size > most ? strings.tooLarge(sizeText(most, this.#host.format().number)) : null);
    const items = sending.files.map((file): Item => {
      const fault = faultOf(file);
      return { id: String((lastId += 1)), file, name: name(file), sent: 0, state: fault ? 'failed' : 'waiting', fault, again: false, uploadId: undefined, isThere: false };
    });
    const parcel: Parcel = { ...sending, items, stop: new AbortController() };
    this.#parcels = [...this.#parcels.filter(({ place }) => place !== sending.place), parcel];
    this.#tell(parcel);
    if (items.every(({ fault }) => fault === null)) void this.#run(parcel);
  }

  readonly #online = (): void => {
    for (const parcel of this.#parcels) if (parcel.items.some(({ fault }) => fault === this.#host.strings().cut)) this.#resume(parcel);
  };

  #resume(parcel: Parcel): void {
    parcel.stop = new AbortController();
    for (const item of parcel.items) if (item.state === 'failed' || item.state === 'paused') Object.assign(item, { state: 'waiting', fault: null, again: false });
    void this.#run(parcel);
  }

  async #run(parcel: Parcel): Promise<void> {
    const { items, stop } = parcel;
    const { signal } = stop;
    for (const item of items) if (!(await this.#sendOne(parcel, item, signal))) return;
    for (const item of items) item.state = 'checking';
    this.#tell(parcel);
    const { name, key, source, place } = parcel;
    try {
      const document = await this.#host.client().use(DocumentsResource).create({ uploadIds: items.map(({ uploadId }) => uploadId ?? ''), name, source, ...(key === undefined ? {} : { key }) }, { signal });
      this.#drop(parcel);
      this.#host.arrived(document, place);
    } catch (error) {
      if (signal.aborted) return;
      for (const item of items) this.#fail(item, error);
      this.#tell(parcel);
    }
  }

  /** @returns whether all of it is there. */
  async #sendOne(parcel: Parcel, item: Item, signal: AbortSignal): Promise<boolean> {
    if (item.isThere) return true;
    item.state = 'sending';
    this.#tell(parcel);
    if (isHeic(item.file.type, item.name) && !(await this.#asJpeg(item))) {
      this.#tell(parcel);
      return false;
    }
    if (signal.aborted) return false;
    try {
      const { id } = await this.#host.client().use(DocumentsResource).upload(item.file, {
        fileName: item.name, uploadId: item.uploadId, signal, onBegin: (upload) => (item.uploadId = upload.id),
        onProgress: (sent) => {
          item.sent = sent;
          this.#tell(parcel);
        },
      });
      Object.assign(item, { uploadId: id, sent: item.file.size, isThere: true });
      return true;
    } catch (error) {
      if (signal.aborted) return false;
      this.#fail(item, error);
      this.#tell(parcel);
      return false;
    }
  }

  /** No hall reads HEIC: a browser that does makes a JPEG of it, any other tells how to get one. @returns whether it is one now. */
  async #asJpeg(item: Item): Promise<boolean> {
    try {
      const { jpegOfHeic } = await import('../imaging/heic-photo.ts');
      Object.assign(item, { file: await jpegOfHeic(item.file), name: jpegName(item.name) });
      return true;
    } catch {
      Object.assign(item, { state: 'failed', fault: this.#host.strings().heic, again: false });
      return false;
    }
  }

  #fail(item: Item, error: unknown): void {
    const { cut, lost, refused } = this.#host.strings();
    // Seven days have passed, or somebody gave it up: it begins anew.
    if (isHallError(error, 'HallNotFoundError')) Object.assign(item, { state: 'failed', fault: lost, again: true, uploadId: undefined, sent: 0, isThere: false });
    // What the hall refuses would be refused again; a cut, or a hall that was down or busy, is worth another try.
    else if (isHallError(error, 'HallApiError')) Object.assign(item, { state: 'failed', fault: refused(error.title, error.detail), again: error.status === 429 || error.status >= 500 });
    else Object.assign(item, { state: 'failed', fault: cut, again: true });
  }

  #pause(parcel: Parcel): void {
    parcel.stop.abort();
    for (const item of parcel.items) if (item.state === 'sending' || item.state === 'waiting') item.state = 'paused';
    this.#tell(parcel);
  }

  #cancel(parcel: Parcel): void {
    parcel.stop.abort();
    const documents = this.#host.client().use(DocumentsResource);
    // The hall forgets it by itself where this does not arrive.
    for (const { uploadId } of parcel.items) if (uploadId) void documents.discardUpload(uploadId).catch(() => undefined);
    this.#drop(parcel);
  }

  #drop(parcel: Parcel): void {
    this.#parcels = this.#parcels.filter((other) => other !== parcel);
    this.#host.element.requestUpdate();
  }

  #tell(parcel: Parcel): void {
    for (const item of parcel.items) {
      const now = this.#view(parcel, item);
      const text = spokenProgress(this.#spoken.get(item.id), now);
      this.#spoken.set(item.id, now);
      if (text) this.#host.say(text);
    }
    this.#host.element.requestUpdate();
  }

  #view(parcel: Parcel, { id, name, file, sent, state, fault, again }: Item): FileProgress {
    const actions = {
      ...(state === 'sending' || state === 'waiting' ? { pause: () => this.#pause(parcel) } : {}),
      ...(state === 'paused' ? { resume: () => this.#resume(parcel) } : {}),
      ...(again ? { again: () => this.#resume(parcel) } : {}),
      ...(state === 'checking' ? {} : { cancel: () => this.#cancel(parcel) }),
    };
    return { id, name, size: file.size, sent, state, fault, texts: this.#host.strings(), actions };
  }

  /** What is on its way there. */
  render(place: string): TemplateResult | typeof nothing {
    const parcels = this.#parcels.filter((parcel) => parcel.place === place);
    if (parcels.length === 0) return nothing;
    return html`<div class="files">${parcels.flatMap((parcel) => parcel.items.map((item) => fileProgress(this.#view(parcel, item), this.#host.format().number)))}</div>`;
  }
}
