import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../../ui/icon.ts';
import { pageSize } from './matter-source.ts';
import type { Results } from './matter-source.ts';
import type { Speech } from './matter-row.ts';

/** Where in the results one is, and the way on. */
export function pager({ page, total, rows }: Results, { strings, format }: Speech, turn: (page: number) => void): TemplateResult | typeof nothing {
  if (total <= pageSize) return nothing;
  const first = page * pageSize;
  const isLast = first + rows.length >= total;
  return html`<nav class="pager" part="pager" aria-label=${strings.pages}>
    <button type="button" class="button" ?disabled=${page === 0} @click=${() => turn(page - 1)}>${icon('back')}${strings.previous}</button>
    <p>${strings.range(format.number(first + 1), format.number(first + rows.length), format.number(total))}</p>
    <button type="button" class="button" ?disabled=${isLast} @click=${() => turn(page + 1)}>${strings.next}${icon('next')}</button>
  </nav>`;
}
