import { isHallError } from '@hallkit/client/core';
import type { HallCore } from '@hallkit/client/core';
import { ComplaintsResource } from '@hallkit/client/resources';
import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { photoOf } from '../imaging/photo.ts';
import type { Format } from '../locales/format.ts';
import { fileProgress, spokenProgress } from '../ui/file-progress.ts';
import type { FileProgress, FileState } from '../ui/file-progress.ts';
import { icon } from '../ui/icon.ts';
import type { PhotosStrings } from './photos.texts.ts';

/** Most photos, as the contract has it. */
export const mostPhotos = 6;

/** The element around it. */
export interface PhotoHost {
  readonly element: ReactiveControllerHost;
  client(): HallCore;
  hallId(): Promise<string>;
  strings(): PhotosStrings;
  format(): Format;
  say(text: string): void;
  /** There are other photos than before, or one has arrived. */
  changed(): void;
}

/** A photo as it is kept: small, and with its id once the hall has it. */
export interface KeptPhoto {
  readonly name: string;
  readonly blob: Blob;
  readonly photoId: string | null;
}

/** A photo on the screen. */
interface Photo {
  readonly id: string;
  readonly name: string;
  blob: Blob;
  url: string;
  sent: number;
  state: FileState;
  fault: string | null;
  again: boolean;
  photoId: string | null;
  readonly stop: AbortController;
}

let lastId = 0;

/** Takes photos, makes them small, and sends them while one goes on writing; what was cut off goes on by itself. */
export class PhotoSender implements ReactiveController {
  readonly #host: PhotoHost;
  #photos: readonly Photo[] = [];
  #told = '';
  #work: Promise<void> | undefined;
  readonly #spoken = new Map<string, FileProgress>();

  constructor(host: PhotoHost) {
    this.#host = host;
    host.element.addController(this);
  }

  hostConnected(): void {
    globalThis.addEventListener('online', this.#online);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('online', this.#online);
  }

  /** Photos as they are kept. */
  get kept(): readonly KeptPhoto[] {
    return this.#photos.filter(({ state, again }) => state !== 'failed' || again).map(({ name, blob, photoId }) => ({ name, blob, photoId }));
  }

  /** Whether one of them cannot be sent and has to be taken away first. */
  get isRefused(): boolean {
    return this.#photos.some(({ state, again }) => state === 'failed' && !again);
  }

  /** Shows what was kept, in place of what is there. */
  restore(kept: readonly KeptPhoto[]): void {
    this.clear();
    this.#photos = kept.map(({ name, blob, photoId }) => this.#photo(name, blob, photoId));
    this.#begin();
  }

  /** Takes all of them away. */
  clear(): void {
    for (const photo of this.#photos) this.#let(photo);
    this.#photos = [];
    this.#told = '';
    this.#host.element.requestUpdate();
  }

  /** Takes files; they are made small one after the other, since a phone has memory for one large picture. */
  async add(files: readonly File[]): Promise<void> {
    const strings = this.#host.strings();
    const room = mostPhotos - this.#photos.length;
    this.#told = files.length > room ? strings.tooMany(mostPhotos) : '';
    const fresh = files.slice(0, Math.max(0, room)).map((file): Photo => ({ ...this.#photo(file.name || strings.photo(lastId), file, null), state: 'checking' }));
    this.#photos = [...this.#photos, ...fresh];
    this.#host.element.requestUpdate();
    for (const photo of fresh) {
      const small = await photoOf(photo.blob).catch(() => undefined);
      URL.revokeObjectURL(photo.url);
      if (!small) Object.assign(photo, { state: 'failed', fault: strings.unreadable, url: '' });
      else Object.assign(photo, { blob: small, state: 'waiting', url: URL.createObjectURL(small) });
      this.#tell(photo);
    }
    this.#host.changed();
    this.#begin();
  }

  /** Waits until nothing is on its way any more; what could not be sent now is sent with the rest later. */
  async settle(): Promise<void> {
    await this.#work;
  }

  #photo(name: string, blob: Blob, photoId: string | null): Photo {
    return { id: String((lastId += 1)), name, blob, url: URL.createObjectURL(blob), sent: photoId === null ? 0 : blob.size, state: photoId === null ? 'waiting' : 'done', fault: null, again: false, photoId, stop: new AbortController() };
  }

  #let({ url, stop }: Photo): void {
    stop.abort();
    if (url) URL.revokeObjectURL(url);
  }

  #remove(photo: Photo): void {
    this.#let(photo);
    this.#photos = this.#photos.filter((other) => other !== photo);
    this.#told = '';
    this.#host.changed();
    this.#host.element.requestUpdate();
  }

  readonly #online = (): void => {
    for (const photo of this.#photos) if (photo.again) Object.assign(photo, { state: 'waiting', fault: null, again: false });
    this.#begin();
  };

  #begin(): void {
    this.#work ??= this.#run().finally(() => (this.#work = undefined));
    this.#host.element.requestUpdate();
  }

  async #run(): Promise<void> {
    for (let photo = this.#next; photo; photo = this.#next) await this.#send(photo);
  }

  get #next(): Photo | undefined {
    return this.#photos.find(({ state }) => state === 'waiting');
  }

  async #send(photo: Photo): Promise<void> {
    photo.state = 'sending';
    this.#tell(photo);
    const strings = this.#host.strings();
    try {
      const { id } = await this.#host.client().use(ComplaintsResource).sendPhoto(await this.#host.hallId(), photo.blob, {
        fileName: 'photo.jpg', signal: photo.stop.signal,
        onProgress: (sent) => {
          photo.sent = sent;
          this.#tell(photo);
        },
      });
      Object.assign(photo, { photoId: id, state: 'done', sent: photo.blob.size });
      this.#host.changed();
    } catch (error) {
      if (photo.stop.signal.aborted) return;
      const refused = isHallError(error, 'HallApiError') && error.status < 500 && error.status !== 429 ? error : undefined;
      Object.assign(photo, { state: 'failed', fault: refused ? strings.refused(refused.title, refused.detail) : strings.cut, again: !refused });
    }
    this.#tell(photo);
  }

  #view(photo: Photo): FileProgress {
    const { id, name, blob, sent, state, fault, again } = photo;
    const retry = (): void => {
      Object.assign(photo, { state: 'waiting', fault: null, again: false });
      this.#begin();
    };
    return { id: `photo-${id}`, name, size: blob.size, sent, state, fault, texts: this.#host.strings(), actions: { ...(again ? { again: retry } : {}), cancel: () => this.#remove(photo) } };
  }

  #tell(photo: Photo): void {
    const now = this.#view(photo);
    const text = spokenProgress(this.#spoken.get(photo.id), now);
    this.#spoken.set(photo.id, now);
    if (text) this.#host.say(text);
    this.#host.element.requestUpdate();
  }

  /** The photos, and the ways to more of them. */
  render(): TemplateResult {
    const strings = this.#host.strings();
    const pick = (id: string, label: string, camera: boolean): TemplateResult => html`<span class="button pick-file">${label}<input type="file" id=${id} accept="image/*" ?multiple=${!camera} capture=${camera ? 'environment' : nothing} aria-label=${label} aria-describedby="photos-advice" @change=${(event: Event) => this.#picked(event)} /></span>`;
    return html`<div class="field" role="group" aria-labelledby="photos-label">
      <p class="photos-label" id="photos-label">${strings.label(mostPhotos)}</p>
      <p class="quiet" id="photos-advice">${strings.advice}</p>
      ${this.#photos.length === 0 ? nothing : html`<ul class="photos">${this.#photos.map((photo) => html`<li>${photo.url === '' || photo.state === 'checking' ? html`<span class="thumb" aria-hidden="true"></span>` : html`<img class="thumb" src=${photo.url} alt=${photo.name} />`}${fileProgress(this.#view(photo), this.#host.format().number)}</li>`)}</ul>`}
      ${this.#told === '' ? nothing : html`<p class="fault" role="alert">${icon('danger')} ${this.#told}</p>`}
      ${this.#photos.length < mostPhotos ? html`<div class="buttons">${pick('photos', strings.choose, false)}${pick('camera', strings.photograph, true)}</div>` : nothing}
    </div>`;
  }

  #picked({ target }: Event): void {
    const input = target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    input.value = '';
    if (files.length > 0) void this.add(files);
  }
}
