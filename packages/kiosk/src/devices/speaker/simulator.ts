import { BaseSpeaker } from './base-speaker.ts';
import type { Utterance } from './speaker.ts';

/** A speaker without sound: it keeps what it would have said. */
class SimulatedSpeaker extends BaseSpeaker {
  #said: Utterance[] = [];
  #chimes = 0;
  #unlocked = false;

  /** What was said since the session began, the newest last. */
  get said(): readonly Utterance[] {
    return this.#said;
  }

  get chimes(): number {
    return this.#chimes;
  }

  get unlocked(): boolean {
    return this.#unlocked;
  }

  override forget(): void {
    super.forget();
    this.#said = [];
  }

  async unlock(): Promise<void> {
    this.#unlocked = true;
  }

  async chime(): Promise<void> {
    this.#chimes += 1;
  }

  protected override async start(): Promise<void> {
    this.become('ready');
  }

  protected override async speak(utterance: Utterance): Promise<void> {
    this.#said = [...this.#said, utterance];
  }

  protected override hush(): void {}
}

/** A speaker to build with at a desk. */
export function createSimulatedSpeaker(): SimulatedSpeaker {
  return new SimulatedSpeaker();
}
export type { SimulatedSpeaker };
