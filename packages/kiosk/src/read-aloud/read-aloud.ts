import { supportedLocale } from '@hallkit/elements';
import type { HallLocale } from '@hallkit/elements';
import type { Speaker } from '../devices/speaker/speaker.ts';
import { describe } from './describe.ts';

/** Whose voice, and in which language where nothing around says more. */
export interface ReadAloudOptions {
  readonly speaker: Speaker;
  readonly locale: () => HallLocale;
}

/** A touch focuses as well: the same thing so soon is not said twice. */
const sameWithin = 700;

/** Reads aloud what is touched or focused: its name, what it is, its state. One voice at a time; a new touch breaks off. */
export class ReadAloud {
  readonly #options: ReadAloudOptions;
  #stop: AbortController | undefined;
  #last = { text: '', at: 0 };

  constructor(options: ReadAloudOptions) {
    this.#options = options;
  }

  start(target: EventTarget): void {
    this.stop();
    this.#stop = new AbortController();
    const options = { capture: true, passive: true, signal: this.#stop.signal };
    for (const type of ['pointerdown', 'focusin']) target.addEventListener(type, this.#touched, options);
  }

  stop(): void {
    this.#stop?.abort();
    this.#stop = undefined;
    this.#last = { text: '', at: 0 };
    this.#options.speaker.stop();
  }

  readonly #touched = (event: Event): void => {
    const path = event.composedPath().filter((node): node is Element => node instanceof Element);
    const locale = path.map((element) => supportedLocale(element.getAttribute('lang'))).find(Boolean) ?? this.#options.locale();
    const text = describe(path, this.#options.locale());
    const now = performance.now();
    if (text === '' || (text === this.#last.text && now - this.#last.at < sameWithin)) return;
    this.#last = { text, at: now };
    void this.#options.speaker.say({ text, locale });
  };
}
