import type { HallLocale } from '@hallkit/elements';
import type { Device, DeviceEventMap } from '../device.ts';

/** Something to be said in one language. */
export interface Utterance {
  readonly text: string;
  readonly locale: HallLocale;
}

/** `spoken`: what is being said now, so that it can be seen as well; null when it is quiet again. */
export class SpokenEvent extends Event {
  readonly utterance: Utterance | null;

  constructor(utterance: Utterance | null) {
    super('spoken');
    this.utterance = utterance;
  }
}

/** What a speaker tells. */
export interface SpeakerEventMap extends DeviceEventMap {
  spoken: SpokenEvent;
}

/** How something is said. */
export interface SayOptions {
  /** A chime goes before it, as before a call. */
  readonly chime?: boolean | undefined;
  /** Waits for what is being said, in place of breaking it off. */
  readonly queued?: boolean | undefined;
}

/** Speaks and chimes, one voice at a time. */
export interface Speaker extends Device<SpeakerEventMap> {
  readonly kind: 'speaker';
  /** 0 to 1; 0 is silence, in which `spoken` is still told. */
  volume: number;
  /** What is being said now. */
  readonly speaking: Utterance | null;
  /** Lets the browser make sounds from now on; to be called in answer to a touch, once. */
  unlock(): Promise<void>;
  /** Says one thing after the other; done when it is quiet again, or when something else took over. Never rejects. */
  say(utterances: Utterance | readonly Utterance[], options?: SayOptions): Promise<void>;
  chime(): Promise<void>;
  /** Quiet at once. */
  stop(): void;
}
