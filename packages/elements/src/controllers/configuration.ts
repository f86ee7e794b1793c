import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { configurationContext } from '../config/context.ts';
import { onInit, pageConfiguration } from '../config/init.ts';
import { mergeConfiguration } from '../config/options.ts';
import type { HallConfiguration } from '../config/options.ts';
import { ancestors } from './ancestors.ts';

/** Keeps an element at what `init` and the providers around it decide, and renders it again when they change their mind. */
export class ConfigurationController implements ReactiveController {
  /** Whether a provider around the element has yet to be loaded; until then nothing is decided. */
  waiting = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #provided: HallConfiguration | undefined;
  #stop: (() => void)[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** What the providers around decide, without `init`. */
  get provided(): HallConfiguration | undefined {
    return this.#provided;
  }

  /** What is decided around the element. */
  get value(): HallConfiguration {
    return mergeConfiguration(pageConfiguration(), this.#provided);
  }

  hostConnected(): void {
    // Forgotten only now: an element that was taken out may still finish an update, and must not find itself without a key.
    this.#provided = undefined;
    this.#stop.push(onInit(() => this.#host.requestUpdate()));
    this.#request();
    // The loader fetches elements in no order: a provider, or a kiosk, which is one too, may wake up after what stands in it.
    const asleep = [...ancestors(this.#host)].find((element) => /hall-(provider|kiosk)$/.test(element.localName) && !customElements.get(element.localName));
    this.waiting = asleep !== undefined;
    if (asleep) {
      void customElements.whenDefined(asleep.localName).then(() => {
        this.waiting = false;
        if (this.#host.isConnected) this.#request();
        this.#host.requestUpdate();
      });
    }
  }

  hostDisconnected(): void {
    for (const stop of this.#stop.splice(0)) stop();
  }

  #request(): void {
    let unsubscribe: (() => void) | undefined;
    const listen = (value: HallConfiguration, stop?: () => void): void => {
      if (stop && stop !== unsubscribe) {
        unsubscribe = stop;
        this.#stop.push(stop);
      }
      this.#provided = value;
      this.#host.requestUpdate();
    };
    this.#host.dispatchEvent(new ContextEvent(configurationContext, this.#host, listen, true));
  }
}
