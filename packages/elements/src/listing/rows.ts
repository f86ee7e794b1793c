import { TaskStatus } from '@lit/task';
import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';

/** What is drawn of a list: rows, what is below them, and the way to more of them. */
export interface RowsView {
  readonly rows: readonly TemplateResult[];
  /** How many are shown; that it is all of them. */
  readonly told: string;
  readonly isWhole: boolean;
  /** What fetches more. */
  readonly fetching: { readonly status: TaskStatus; readonly error: unknown };
  readonly strings: { readonly more: string; readonly loadingMore: string };
  more(): void;
  failed(error: unknown, retry: () => void): TemplateResult;
}

/** Draws a list. */
export function rowsView({ rows, told, isWhole, fetching: { status, error }, strings, more, failed }: RowsView): TemplateResult {
  const busy = status === TaskStatus.PENDING;
  return html`<ul class="rows">${rows}</ul>
    ${status === TaskStatus.ERROR ? failed(error, more) : nothing}
    <div class="below">
      <p class="quiet">${told}</p>
      ${isWhole ? nothing : html`<button class="button" type="button" aria-disabled=${busy} @click=${() => busy || more()}>${busy ? strings.loadingMore : strings.more}</button>`}
    </div>`;
}

/** What a row is called, as the way to all of it: a link where the page keeps an address, for another tab too. */
export const rowName = (name: unknown, id: string, level: number, href: string | undefined, open: (event: Event) => void): TemplateResult =>
  html`<div class="name" role="heading" aria-level=${level + 1}>${href === undefined ? html`<button class="link" type="button" data-id=${id} @click=${open}>${name}</button>` : html`<a class="link" href=${href} data-id=${id} @click=${open}>${name}</a>`}</div>`;

/** The row of something. */
export const rowOf = (id: string): string => `[data-id="${CSS.escape(id)}"]`;

/** Whether a link is to be opened by the browser, in a tab or window of its own. */
export const isForElsewhere = (event: Event): boolean => event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);

/** Fetches more rows; whoever works by keyboard goes on with the first new one. */
export async function showMore({ renderRoot, updateComplete }: LitElement, before: number, fetch: () => Promise<unknown>): Promise<void> {
  await fetch();
  await updateComplete;
  renderRoot.querySelectorAll<HTMLElement>('.row .link')[before]?.focus();
}
