import { BaseDevice } from '../device.ts';
import { SpokenEvent } from './speaker.ts';
import type { SayOptions, Speaker, SpeakerEventMap, Utterance } from './speaker.ts';

/** Ground of our speakers: one voice at a time, and its visible twin told. */
export abstract class BaseSpeaker extends BaseDevice<SpeakerEventMap> implements Speaker {
  readonly kind = 'speaker';
  volume = 1;
  #speaking: Utterance | null = null;
  #round = 0;
  #queue: Promise<void> = Promise.resolve();

  get speaking(): Utterance | null {
    return this.#speaking;
  }

  abstract unlock(): Promise<void>;
  abstract chime(): Promise<void>;
  /** Says it; done when it is said. */
  protected abstract speak(utterance: Utterance): Promise<void>;
  /** Breaks off what is being said. */
  protected abstract hush(): void;

  async close(): Promise<void> {
    this.stop();
    this.become('absent');
  }

  override forget(): void {
    this.stop();
  }

  say(utterances: Utterance | readonly Utterance[], { chime = false, queued = false }: SayOptions = {}): Promise<void> {
    if (!queued) this.stop();
    const round = this.#round;
    const all = Array.isArray(utterances) ? (utterances as readonly Utterance[]) : [utterances as Utterance];
    this.#queue = this.#queue.then(() => this.#sayAll(all, chime, round));
    return this.#queue;
  }

  stop(): void {
    this.#round += 1;
    this.#queue = Promise.resolve();
    this.hush();
    this.#tell(null);
  }

  async #sayAll(utterances: readonly Utterance[], chime: boolean, round: number): Promise<void> {
    const mine = (): boolean => round === this.#round;
    if (chime && mine()) await this.chime().catch((error: unknown) => this.failed(error));
    for (const utterance of utterances) {
      if (!mine()) return;
      if (utterance.text.trim() === '') continue;
      this.#tell(utterance);
      await this.speak(utterance).catch((error: unknown) => mine() && this.failed(error));
    }
    if (mine()) this.#tell(null);
  }

  #tell(utterance: Utterance | null): void {
    if (utterance === this.#speaking) return;
    this.#speaking = utterance;
    this.dispatchEvent(new SpokenEvent(utterance));
  }
}
