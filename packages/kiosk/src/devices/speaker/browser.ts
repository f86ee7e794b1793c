import type { HallLocale } from '@hallkit/elements';
import { BaseSpeaker } from './base-speaker.ts';
import type { Utterance } from './speaker.ts';

/** How the browser speaks. */
export interface SpeakerOptions {
  /** 0 to 1. @default 1 */
  readonly volume?: number | undefined;
  /** Speed; 1 is the voice's own. A little slower is understood better in a hall. @default 0.9 */
  readonly rate?: number | undefined;
}

/** Two bells a third apart, as halls and stations have them: hertz, and seconds after the beginning. */
const bells = [[659.25, 0], [523.25, 0.35]] as const;
const ring = 1.1;
/** Nobody says a character in longer; a browser that forgets to say that it has finished must not keep the line. */
const slowest = 450;

/** Speaks by `speechSynthesis`, chimes by WebAudio. */
class BrowserSpeaker extends BaseSpeaker {
  readonly #rate: number;
  #audio: AudioContext | undefined;
  #broke: (() => void) | undefined;

  constructor({ volume = 1, rate = 0.9 }: SpeakerOptions) {
    super();
    this.volume = volume;
    this.#rate = rate;
  }

  async unlock(): Promise<void> {
    this.#audio ??= new AudioContext();
    await this.#audio.resume();
    // Some browsers let a page speak only after it spoke once in answer to a touch.
    if ('speechSynthesis' in globalThis && !speechSynthesis.speaking) speechSynthesis.speak(Object.assign(new SpeechSynthesisUtterance(' '), { volume: 0 }));
  }

  async chime(): Promise<void> {
    const audio = (this.#audio ??= new AudioContext());
    // Not unlocked yet: the twin on the screen is what is left.
    if (audio.state !== 'running' || this.volume === 0) return;
    const begin = audio.currentTime;
    for (const [hertz, after] of bells) {
      const [tone, loudness] = [new OscillatorNode(audio, { type: 'sine', frequency: hertz }), new GainNode(audio, { gain: 0 })];
      loudness.gain.setValueAtTime(0, begin + after);
      loudness.gain.linearRampToValueAtTime(0.5 * this.volume, begin + after + 0.02);
      loudness.gain.exponentialRampToValueAtTime(0.001, begin + after + ring);
      tone.connect(loudness).connect(audio.destination);
      tone.start(begin + after);
      tone.stop(begin + after + ring);
    }
    await new Promise((resolve) => setTimeout(resolve, (ring + 0.1) * 1000));
  }

  protected override async start(): Promise<void> {
    if (!('speechSynthesis' in globalThis)) return this.become('absent', { zh: '这台机器不能朗读，文字照常显示', en: 'This machine cannot speak; everything is shown as text.' });
    this.become('ready');
  }

  protected override speak({ text, locale }: Utterance): Promise<void> {
    if (!('speechSynthesis' in globalThis) || this.volume === 0) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const spoken = Object.assign(new SpeechSynthesisUtterance(text), { lang: locale === 'en' ? 'en-GB' : locale, voice: voiceOf(locale), rate: this.#rate, volume: this.volume });
      const timer = setTimeout(done, 3000 + text.length * slowest);
      this.#broke = done;
      function done(): void {
        clearTimeout(timer);
        resolve();
      }
      spoken.onend = done;
      spoken.onerror = ({ error }) => {
        clearTimeout(timer);
        // Not allowed before the first touch, and broken off by what comes next: neither is a fault.
        if (['canceled', 'interrupted', 'not-allowed'].includes(error)) resolve();
        else reject(new Error(`The browser could not speak: ${error}.`));
      };
      speechSynthesis.speak(spoken);
    });
  }

  protected override hush(): void {
    this.#broke?.();
    this.#broke = undefined;
    if ('speechSynthesis' in globalThis) speechSynthesis.cancel();
  }
}

/** A voice on the machine rather than one from the network: a hall's network is cut off from most. */
function voiceOf(locale: HallLocale): SpeechSynthesisVoice | null {
  const voices = speechSynthesis.getVoices().filter(({ lang }) => lang.replace('_', '-').toLowerCase().startsWith(locale === 'en' ? 'en' : 'zh'));
  const mandarin = voices.filter(({ lang }) => /cn|hans|^zh$|^en/i.test(lang));
  return mandarin.find(({ localService }) => localService) ?? mandarin[0] ?? voices[0] ?? null;
}

/** The machine's own voice and sound. */
export function createSpeaker(options: SpeakerOptions = {}): BrowserSpeaker {
  return new BrowserSpeaker(options);
}
export type { BrowserSpeaker };
