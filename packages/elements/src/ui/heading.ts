import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** What may stand in a heading. */
type HeadingContent = string | TemplateResult | readonly (string | TemplateResult)[];

/**
 * A real heading at the level the page needs; deeper than six stays six.
 *
 * @param id - For `aria-labelledby` and for jumping to it; takes focus when a script gives it.
 * @example heading(3, strings.materials, 'materials')
 */
export function heading(level: number, content: HeadingContent, id: string): TemplateResult {
  switch (Math.min(6, Math.max(1, Math.trunc(level) || 2))) {
    case 1:
      return html`<h1 id=${id} tabindex="-1">${content}</h1>`;
    case 2:
      return html`<h2 id=${id} tabindex="-1">${content}</h2>`;
    case 3:
      return html`<h3 id=${id} tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 id=${id} tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 id=${id} tabindex="-1">${content}</h5>`;
    default:
      return html`<h6 id=${id} tabindex="-1">${content}</h6>`;
  }
}
