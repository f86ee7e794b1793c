import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Leads the focus on when what had it is drawn away, so that whoever works by keyboard or ear goes on where they are. */
export class FocusKeeper implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #places: string;
  /** What had the focus when the drawing began. */
  #had: Element | null = null;
  #wanted: string | undefined;

  /** @param places - Selectors of what may have it then, of which one is in sight at a time. */
  constructor(host: ReactiveControllerHost & HTMLElement, places: string) {
    this.#host = host;
    this.#places = places;
    host.addController(this);
  }

  /** Leads there as soon as it is drawn; what it stands in may have to be fetched first. */
  to(selector: string): void {
    this.#wanted = selector;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#had = null;
    this.#wanted = undefined;
  }

  hostUpdate(): void {
    this.#had = this.#host.shadowRoot?.activeElement ?? (this.#had?.isConnected ? null : this.#had);
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot;
    if (!root) return;
    // Drawn away, and nobody has gone on elsewhere meanwhile.
    const lost = this.#had?.isConnected === false && document.activeElement === document.body;
    const place = this.#wanted === undefined && !lost ? null : root.querySelector<HTMLElement>(this.#wanted ?? this.#places);
    if (lost && !place) return;
    this.#had = null;
    if (!place) return;
    this.#wanted = undefined;
    place.focus();
  }
}
