import type { HallLocale } from '@hallkit/elements';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Devices } from '../../../devices/devices.ts';
import type { Speaker } from '../../../devices/speaker/speaker.ts';
import type { ReadAloud } from '../../../read-aloud/read-aloud.ts';

/** An element whose content can be read aloud. */
export interface ReadingHost extends ReactiveControllerHost, HTMLElement {
  readonly devices: Devices | undefined;
  readonly hallLocale: HallLocale;
}

/** Reads aloud what is touched, while the switch is on; fetched with the first wish for it. */
export class Reading implements ReactiveController {
  /** Whether the switch is on. */
  on = false;
  readonly #host: ReadingHost;
  #reader: ReadAloud | undefined;

  constructor(host: ReadingHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  stop(): void {
    this.on = false;
    this.#reader?.stop();
    this.#reader = undefined;
    this.#host.requestUpdate();
  }

  async start(): Promise<void> {
    this.on = true;
    this.#host.requestUpdate();
    const [{ ReadAloud }, speaker] = await Promise.all([import('../../../read-aloud/read-aloud.ts'), this.#speaker()]);
    await speaker.unlock().catch(() => undefined);
    if (!this.on || this.#reader) return;
    this.#reader = new ReadAloud({ speaker, locale: () => this.#host.hallLocale });
    this.#reader.start(window);
  }

  /** The one of the machine, or the browser's own. */
  async #speaker(): Promise<Speaker> {
    const known = this.#host.devices?.speaker;
    if (known) return known;
    const { createSpeaker } = await import('../../../devices/speaker/browser.ts');
    const speaker = createSpeaker();
    await speaker.open();
    return speaker;
  }
}
