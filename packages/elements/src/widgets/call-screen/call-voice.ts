import type { HallLocale } from '../../locales/locale.ts';
import { spokenCall } from './spoken-call.ts';
import type { SpokenCall } from './spoken-call.ts';

/** Tones of the chime in hertz, and when each begins, in seconds. */
const tones = [[659.25, 0], [523.25, 0.28]] as const;
/** More calls than this are not spoken one after the other: the hall would hear old ones. */
const most = 6;

/**
 * Chime and spoken calls, one at a time, in each language in turn. Browsers let a page sound only after a touch, or where
 * the screen's own settings allow it; until then `locked` says so, and a button can be shown.
 */
export class CallVoice {
  #context: AudioContext | undefined;
  readonly #waiting: SpokenCall[] = [];
  #busy = false;
  #closed = false;
  readonly #onChange: () => void;

  /** @param onChange - Told when the browser begins or ceases to keep the page silent. */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
    // Asked for the first time, some browsers only begin to look for their voices.
    (globalThis.speechSynthesis as SpeechSynthesis | undefined)?.getVoices();
  }

  /** Whether the browser still keeps this page silent. */
  get locked(): boolean {
    return this.#context?.state !== 'running';
  }

  /** Call it from a touch or a key, or where the browser lets pages sound by themselves. */
  async unlock(): Promise<void> {
    this.#context ??= Object.assign(new AudioContext(), { onstatechange: this.#onChange });
    await this.#context.resume();
  }

  /** @param locales - Spoken in this order. */
  call(call: SpokenCall, locales: readonly HallLocale[]): void {
    // The same number at the same counter stands once in line, however often it was pressed.
    if (this.#waiting.some(({ number, counter }) => number === call.number && counter === call.counter)) return;
    this.#waiting.push(call);
    this.#waiting.splice(0, this.#waiting.length - most);
    if (!this.#busy) void this.#speak(locales);
  }

  /** Stops at once and forgets what waits. */
  close(): void {
    this.#closed = true;
    this.#waiting.length = 0;
    globalThis.speechSynthesis?.cancel();
    if (!this.#context) return;
    this.#context.onstatechange = null;
    void this.#context.close();
  }

  async #speak(locales: readonly HallLocale[]): Promise<void> {
    this.#busy = true;
    for (let call = this.#waiting.shift(); call; call = this.#waiting.shift()) {
      await this.#chime();
      for (const locale of locales) await this.#say(spokenCall(call, locale), locale);
    }
    this.#busy = false;
  }

  async #chime(): Promise<void> {
    const context = this.#context;
    if (!context || this.locked) return;
    const { currentTime, destination } = context;
    for (const [frequency, at] of tones) {
      const tone = context.createOscillator();
      const gain = context.createGain();
      tone.frequency.value = frequency;
      gain.gain.setValueAtTime(0.0001, currentTime + at);
      gain.gain.exponentialRampToValueAtTime(0.4, currentTime + at + 0.02);
      gain.gain.exponentialRampToValueAtTime(0.0001, currentTime + at + 0.9);
      tone.connect(gain).connect(destination);
      tone.start(currentTime + at);
      tone.stop(currentTime + at + 1);
    }
    await new Promise((resolve) => setTimeout(resolve, 1100));
  }

  /** Says nothing in a language for which the machine has no voice: another one would read it wrongly. */
  #say(text: string, locale: HallLocale): Promise<void> {
    const speech = globalThis.speechSynthesis as SpeechSynthesis | undefined;
    const voice = speech?.getVoices().find(({ lang }) => lang.toLowerCase().replace('_', '-').startsWith(locale.slice(0, 2)));
    if (!speech || !voice || this.#closed) return Promise.resolve();
    return new Promise((resolve) => {
      const sentence = new SpeechSynthesisUtterance(text);
      Object.assign(sentence, { voice, lang: voice.lang, rate: 0.9 });
      // Some engines never tell the end; the next call must not wait for them.
      const patience = setTimeout(resolve, 15_000);
      sentence.onend = sentence.onerror = () => (clearTimeout(patience), resolve());
      speech.speak(sentence);
    });
  }
}
