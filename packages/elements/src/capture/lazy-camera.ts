import type { CSSResultOrNative } from 'lit';
import type { HallLocale } from '../locales/locale.ts';
import type { StringTable } from '../locales/strings.ts';
import type { CaptureHost, Capture } from './capture.ts';

/** The element in which pictures are taken. */
export interface CameraHost extends Pick<CaptureHost, 'element' | 'say' | 'focus'> {
  readonly locale: () => HallLocale;
  texts<Strings extends object>(table: StringTable<Strings>): Strings;
  /** Adds looks to those of the element. */
  adopt(looks: CSSResultOrNative): void;
}

/** The camera of an element, fetched when somebody first wants it, and one for all places in it. */
export class LazyCamera {
  readonly #host: CameraHost;
  #capture: Capture | undefined;
  #done: (pages: readonly Blob[]) => void = () => undefined;
  #cancel: () => void = () => undefined;

  constructor(host: CameraHost) {
    this.#host = host;
  }

  /** Opens it. @param done - Gets the pages, in their order. */
  async open(done: (pages: readonly Blob[]) => void, cancel: () => void): Promise<Capture> {
    if (!this.#capture) {
      const { Capture, captureStrings, captureStyles } = await import('./capture.ts');
      const { element, locale, say, focus } = this.#host;
      this.#host.adopt(captureStyles);
      this.#capture ??= new Capture({ element, strings: () => this.#host.texts(captureStrings), locale, say, focus, done: (pages) => this.#done(pages), cancel: () => this.#cancel() });
    }
    [this.#done, this.#cancel] = [done, cancel];
    this.#capture.open();
    return this.#capture;
  }
}
