import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { keyedRows } from '../ui/keyed-rows.ts';
import type { CaptureStrings } from './capture.texts.ts';
import type { CapturedPage } from './captured-page.ts';

/** What a visitor does with the pages taken. */
export interface PageActions {
  turn(page: CapturedPage): void;
  adjust(page: CapturedPage): void;
  /** @param by - −1 towards the front, 1 towards the end. */
  move(page: CapturedPage, by: -1 | 1): void;
  remove(page: CapturedPage): void;
}

/** The pages in their order, each large enough to see whether it can be read. */
export function pageList(pages: readonly CapturedPage[], strings: CaptureStrings, { turn, adjust, move, remove }: PageActions): TemplateResult {
  const button = (label: string, page: number, act: () => void, id: string): TemplateResult => html`<button class="button plain" type="button" id=${id} aria-label="${label}: ${strings.page(page)}" @click=${act}>${label}</button>`;
  return html`<ol class="pages">
    ${keyedRows(
      pages,
      ({ id }) => id,
      (page, at) => html`<li>
        <p class="page-name">${strings.page(at + 1)}</p>
        <canvas class="thumb" id="thumb-${page.id}" role="img" aria-label=${strings.page(at + 1)}></canvas>
        <div class="page-actions">
          ${button(strings.turn, at + 1, () => turn(page), `turn-${page.id}`)} ${button(strings.adjust, at + 1, () => adjust(page), `adjust-${page.id}`)}
          ${at > 0 ? button(strings.earlier, at + 1, () => move(page, -1), `earlier-${page.id}`) : nothing}
          ${at < pages.length - 1 ? button(strings.later, at + 1, () => move(page, 1), `later-${page.id}`) : nothing}
          ${button(strings.remove, at + 1, () => remove(page), `remove-${page.id}`)}
        </div>
      </li>`,
    )}
  </ol>`;
}

const shown = new WeakMap<HTMLCanvasElement, ImageBitmap>();

/** Draws what the list shows: on canvases, since a strict page loads no picture from memory. */
export function settlePages(root: ParentNode, pages: readonly CapturedPage[]): void {
  for (const { id, thumb } of pages) {
    const canvas = root.querySelector<HTMLCanvasElement>(`#thumb-${id}`);
    if (!canvas || shown.get(canvas) === thumb) continue;
    shown.set(canvas, thumb);
    [canvas.width, canvas.height] = [thumb.width, thumb.height];
    canvas.getContext('2d')?.drawImage(thumb, 0, 0);
  }
}
