import { ComplaintsResource } from '@hallkit/client/resources';
import type { PhotoRef } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { ReactiveController, TemplateResult } from 'lit';
import type { AnswerHost } from './answer-host.ts';

type Size = 'small' | 'whole';

/** Pictures of the complaint on the screen: fetched with the person's own key, kept in memory, and let go with the complaint. */
export class Photos implements ReactiveController {
  readonly #host: AnswerHost;
  readonly #addresses = new Map<string, string | 'wait' | 'failed'>();
  #of: string | undefined;
  #whole: string | undefined;

  constructor(host: AnswerHost) {
    this.#host = host;
    host.element.addController(this);
  }

  hostDisconnected(): void {
    this.show(undefined);
  }

  /** Pictures of another one are let go. @param id - What is on the screen. */
  show(id: string | undefined): void {
    if (id === this.#of) return;
    this.#of = id;
    this.#whole = undefined;
    for (const address of this.#addresses.values()) if (address.startsWith('blob:')) URL.revokeObjectURL(address);
    this.#addresses.clear();
  }

  #address(id: string, size: Size): string | 'wait' | 'failed' {
    const name = `${id} ${size}`;
    const known = this.#addresses.get(name);
    if (known === undefined) void this.#fetch(name, id, size);
    return known ?? 'wait';
  }

  async #fetch(name: string, id: string, size: Size): Promise<void> {
    const of = this.#of;
    const { session, element } = this.#host;
    this.#addresses.set(name, 'wait');
    const file = await session.client.use(ComplaintsResource).photo(id, { size }).catch(() => undefined);
    if (this.#of !== of) return;
    this.#addresses.set(name, file ? URL.createObjectURL(file) : 'failed');
    element.requestUpdate();
  }

  #again(name: string): void {
    this.#addresses.delete(name);
    this.#host.element.requestUpdate();
  }

  #small({ id }: PhotoRef, at: number, of: number): TemplateResult {
    const strings = this.#host.strings();
    const address = this.#address(id, 'small');
    const label = strings.photo(at + 1, of);
    if (address === 'failed') return html`<button class="photo photo-wait" type="button" @click=${() => this.#again(`${id} small`)}>${strings.photoAgain}</button>`;
    if (address === 'wait') return html`<span class="photo photo-wait">${this.#host.common().loading}</span>`;
    const open = this.#whole === id;
    const press = (): void => {
      this.#whole = open ? undefined : id;
      this.#host.element.requestUpdate();
    };
    return html`<button class="photo" type="button" aria-expanded=${open} aria-label="${strings.photoLook}: ${label}" @click=${press}><img src=${address} alt="" /></button>`;
  }

  /** Small ones in a row; the one that was pressed whole under them. */
  render(photos: readonly PhotoRef[]): TemplateResult | typeof nothing {
    if (photos.length === 0) return nothing;
    const strings = this.#host.strings();
    const at = photos.findIndex(({ id }) => id === this.#whole);
    const whole = photos[at];
    const address = whole && this.#address(whole.id, 'whole');
    return html`<div class="photos" role="group" aria-label=${strings.photos(photos.length)}>${photos.map((photo, nth) => this.#small(photo, nth, photos.length))}</div>
      ${!whole || !address ? nothing : address === 'failed' ? html`<button class="button" type="button" @click=${() => this.#again(`${whole.id} whole`)}>${strings.photoAgain}</button>` : address === 'wait' ? html`<p class="quiet">${this.#host.common().loading}</p>` : html`<img class="photo-whole" src=${address} width=${whole.width} height=${whole.height} alt=${strings.photo(at + 1, photos.length)} />`}`;
  }
}
