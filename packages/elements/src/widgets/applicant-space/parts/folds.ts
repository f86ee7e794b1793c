import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { FoldedPart, FoldName } from '../account/account.ts';
import type { SpaceHost } from './space-host.ts';

const names: readonly FoldName[] = ['acting', 'sessions'];

/** What few people look for, folded away; it is fetched when somebody unfolds it. */
export class Folds {
  readonly #host: SpaceHost;
  readonly #open = new Set<FoldName>();
  #parts: Readonly<Record<FoldName, FoldedPart>> | undefined;
  /** Counts whose they were: for somebody else they are folded again. */
  #turn = 0;
  #error: unknown;

  constructor(host: SpaceHost) {
    this.#host = host;
  }

  /** Reads anew what is unfolded. */
  async load(): Promise<void> {
    await Promise.all([...this.#open].map((name) => this.#parts?.[name].load()));
  }

  forget(): void {
    this.#open.clear();
    this.#turn += 1;
    for (const name of names) this.#parts?.[name].forget();
  }

  async #toggle(name: FoldName, isOpen: boolean): Promise<void> {
    if (isOpen === this.#open.has(name)) return;
    if (!isOpen) return void this.#open.delete(name);
    this.#open.add(name);
    await this.#fetch(name);
  }

  async #fetch(name: FoldName): Promise<void> {
    this.#error = undefined;
    try {
      const { openAccount } = await import('../account/account.ts');
      this.#parts ??= openAccount(this.#host);
    } catch (error) {
      this.#error = error;
    }
    this.#host.element.requestUpdate();
    await this.#parts?.[name].load();
  }

  #fold(name: FoldName): TemplateResult {
    const shown = (): TemplateResult => this.#parts?.[name].render() ?? (this.#error === undefined ? html`<div class="skeleton" aria-hidden="true"><i></i></div>` : this.#host.failed(this.#error, () => void this.#fetch(name)));
    // Of the details within it nothing is told here.
    const toggled = ({ target, currentTarget }: Event): void => void (target === currentTarget && this.#toggle(name, (target as HTMLDetailsElement).open));
    return html`<section aria-labelledby=${name}>
      <details class="fold" @toggle=${toggled}>
        <summary id=${name}>${this.#host.strings()[name]}</summary>
        <div>${this.#open.has(name) ? shown() : ''}</div>
      </details>
    </section>`;
  }

  render(): TemplateResult {
    return html`${keyed(this.#turn, names.map((name) => this.#fold(name)))}`;
  }
}
