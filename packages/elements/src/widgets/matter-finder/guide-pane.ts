import { Task } from '@lit/task';
import { html } from 'lit';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import type { HallConfiguration } from '../../config/options.ts';
import { icon } from '../../ui/icon.ts';
import type { HallMatterChangedEvent } from '../matter-guide/matter-guide.events.ts';
import type { FinderController } from './finder-controller.ts';
import type { Speech } from './matter-row.ts';
import { skeleton } from './skeleton.ts';

/** How the pane draws. */
export interface GuidePaneContext extends Speech {
  readonly configuration: HallConfiguration;
  /** Level of the headings in the guide. */
  readonly level: number;
  failed(error: unknown, retry: () => void): TemplateResult;
}

/** The guide of a matter in place of the results, and the way back to where one was. */
export class GuidePane implements ReactiveController {
  readonly #host: LitElement;
  readonly #finder: FinderController;
  readonly #context: () => GuidePaneContext;
  /** The guide comes when it is first wanted. */
  readonly #element: Task<readonly [boolean], unknown>;
  #before: { readonly row: string; readonly scroll: number } | undefined;
  #shown: string | undefined;

  constructor(host: LitElement, finder: FinderController, context: () => GuidePaneContext) {
    this.#host = host;
    this.#context = context;
    this.#finder = finder;
    host.addController(this);
    this.#element = new Task(host, { args: () => [this.matter !== undefined] as const, task: async ([open]) => (open ? import('../matter-guide/matter-guide.define.ts') : undefined) });
  }

  get matter(): string | undefined {
    return this.#finder.state.matter;
  }

  /** @param row - The row one comes from; the way back leads there. */
  open(matter: string, row: string): void {
    this.#before = { row, scroll: window.scrollY };
    this.#finder.go({ matter });
  }

  /** Where the focus goes when the guide comes, and when it goes again. */
  hostUpdated(): void {
    const { matter } = this;
    if (matter === this.#shown) return;
    const wasOpen = this.#shown !== undefined;
    const isFirst = this.#shown === undefined && !this.#before;
    this.#shown = matter;
    if (matter === undefined) void this.#restore();
    // One who came by a link has not been anywhere else: the page begins at its own beginning.
    else if (!isFirst && !wasOpen) this.#enter();
  }

  render(): TemplateResult {
    const { configuration, strings, common, level, failed } = this.#context();
    const { siteKey, baseUrl, locale, theme } = configuration;
    return html`<div class="guide" part="guide">
      <button type="button" class="button back" @click=${() => this.#finder.go({ matter: undefined })}>${icon('back')}${strings.back}</button>
      ${this.#element.render({
        pending: () => skeleton(common.loading),
        error: (error) => failed(error, () => void this.#element.run()),
        complete: () => html`<hall-matter-guide matter-id=${this.matter ?? ''} heading-level=${level} .siteKey=${siteKey} .baseUrl=${baseUrl} .locale=${locale} .theme=${theme} .strings=${(this.#host as { strings?: unknown }).strings} @hall-matter-changed=${this.#changed}></hall-matter-guide>`,
      })}
    </div>`;
  }

  /** Another region or handling item: the address follows. A version is a look aside that the address does not keep. */
  readonly #changed = (event: HallMatterChangedEvent): void => {
    if (event.defaultPrevented || event.detail.version !== null) return;
    event.preventDefault();
    this.#finder.go({ matter: event.detail.matterId });
  };

  #enter(): void {
    this.#host.renderRoot.querySelector<HTMLElement>('.back')?.focus({ preventScroll: true });
    if (this.#host.getBoundingClientRect().top < 0) this.#host.scrollIntoView({ block: 'start' });
  }

  async #restore(): Promise<void> {
    const before = this.#before;
    this.#before = undefined;
    await this.#finder.settled();
    const root = this.#host.renderRoot;
    const row = before && [...root.querySelectorAll<HTMLElement>('.link[data-matter]')].find((link) => link.dataset['matter'] === before.row);
    (row ?? root.querySelector<HTMLElement>('#query'))?.focus({ preventScroll: true });
    if (before) window.scrollTo({ top: before.scroll, behavior: 'instant' });
  }
}
