import type { HallCore } from '@hallkit/client/core';
import { ComplaintsResource } from '@hallkit/client/resources';
import type { PhotoRef } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { PhotosStrings } from './photos.texts.ts';

/** The element around it. */
export interface ShelfHost {
  readonly element: ReactiveControllerHost;
  client(): HallCore;
  strings(): PhotosStrings;
}

/** Shows photos that the hall keeps: small ones in a row, one of them whole where somebody asks for it. They need the key, so no address would show them. */
export class PhotoShelf implements ReactiveController {
  readonly #host: ShelfHost;
  /** Addresses by size and id; empty while it comes, null where it cannot be had. */
  readonly #urls = new Map<string, string | null>();
  #open: string | undefined;

  constructor(host: ShelfHost) {
    this.#host = host;
    host.element.addController(this);
  }

  hostConnected(): void {
    this.#host.element.requestUpdate();
  }

  hostDisconnected(): void {
    for (const url of this.#urls.values()) if (url) URL.revokeObjectURL(url);
    this.#urls.clear();
    this.#open = undefined;
  }

  #url(id: string, size: 'small' | 'whole'): string | null {
    const name = `${size} ${id}`;
    const known = this.#urls.get(name);
    if (known !== undefined) return known;
    this.#urls.set(name, '');
    const keep = (url: string | null): void => {
      // Taken off the page meanwhile: nobody would give it back.
      if (this.#urls.has(name)) this.#urls.set(name, url);
      else if (url) URL.revokeObjectURL(url);
      this.#host.element.requestUpdate();
    };
    this.#host.client().use(ComplaintsResource).photo(id, { size }).then((blob) => keep(URL.createObjectURL(blob)), () => keep(null));
    return '';
  }

  /** Photos in a row; nothing where there are none. */
  render(photos: readonly PhotoRef[]): TemplateResult | typeof nothing {
    if (photos.length === 0) return nothing;
    const strings = this.#host.strings();
    const at = photos.findIndex(({ id }) => id === this.#open);
    const open = photos[at];
    const whole = open && this.#url(open.id, 'whole');
    const one = ({ id }: PhotoRef, place: number): TemplateResult => {
      const url = this.#url(id, 'small');
      const toggle = (): void => {
        this.#open = this.#open === id ? undefined : id;
        this.#host.element.requestUpdate();
      };
      return html`<li>${url === null ? html`<span class="thumb lacking">${strings.lacking}</span>` : html`<button class="thumb" type="button" aria-expanded=${this.#open === id} aria-label=${this.#open === id ? strings.shrink(place + 1) : strings.enlarge(place + 1)} @click=${toggle}>${url ? html`<img src=${url} alt="" />` : nothing}</button>`}</li>`;
    };
    return html`<ul class="shelf">${photos.map(one)}</ul>${open && whole !== '' ? (whole ? html`<img class="whole-photo" src=${whole} width=${open.width} height=${open.height} alt=${strings.photo(at + 1)} />` : html`<p class="quiet">${strings.lacking}</p>`) : nothing}`;
  }
}
