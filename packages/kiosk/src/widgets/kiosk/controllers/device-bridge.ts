import { plain } from '@hallkit/elements';
import type { HallLocale } from '@hallkit/elements';
import type { LocalizedText } from '@hallkit/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Card } from '../../../devices/card-reader/card.ts';
import type { Device } from '../../../devices/device.ts';
import type { Devices } from '../../../devices/devices.ts';
import type { Utterance } from '../../../devices/speaker/speaker.ts';

/** Milliseconds for which it is said why a card was not taken. */
const refusalStays = 8_000;

/** What the shell does with what devices tell. */
export interface DeviceListener extends ReactiveControllerHost {
  readonly devices: Devices | undefined;
  /** Somebody stands in front of it. */
  onPresence(): void;
  onCard(): void;
}

/** Opens the devices of a kiosk, and keeps what they tell as long as the visitor is there. */
export class DeviceBridge implements ReactiveController {
  /** The card of this visitor. */
  card: Card | null = null;
  /** Why the last card was not taken. */
  refused: LocalizedText | null = null;
  /** What is being said. */
  spoken: Utterance | null = null;
  readonly #host: DeviceListener;
  #attached: Devices | undefined;
  #connected = false;
  #listening = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: DeviceListener) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    if (this.#connected && this.#attached !== this.#host.devices) this.#attach(this.#host.devices);
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#attach(undefined);
  }

  /** Nothing of the visitor stays. */
  forget(): void {
    [this.card, this.refused, this.spoken] = [null, null, null];
    clearTimeout(this.#timer);
    this.#attached?.forget();
  }

  /** What is wrong with them, in words. */
  troubles(locale: HallLocale): string[] {
    return Object.values(this.#attached?.status ?? {}).flatMap(({ state, reason }) => (reason && (state === 'faulty' || state === 'absent') ? [plain(reason, locale)] : []));
  }

  #attach(devices: Devices | undefined): void {
    this.#listening.abort();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    void this.#attached?.close();
    this.#attached = devices;
    if (!devices) return;
    const { reader, printer, camera, speaker } = devices;
    const update = (): void => this.#host.requestUpdate();
    for (const device of [reader, printer, camera, speaker] as readonly (Device | null)[]) device?.addEventListener('status', update, { signal });
    reader?.addEventListener('card', ({ card }) => this.#present(card), { signal });
    reader?.addEventListener('refused', ({ reason }) => this.#refuse(reason), { signal });
    speaker?.addEventListener('spoken', ({ utterance }) => this.#hear(utterance), { signal });
    void devices.open();
  }

  #hear(utterance: Utterance | null): void {
    this.spoken = utterance;
    this.#host.requestUpdate();
  }

  #present(card: Card): void {
    this.#host.onPresence();
    this.refused = null;
    this.card = card;
    this.#host.onCard();
  }

  #refuse(reason: LocalizedText): void {
    this.#host.onPresence();
    this.refused = reason;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.refused = null;
      this.#host.requestUpdate();
    }, refusalStays);
    this.#host.requestUpdate();
  }
}
