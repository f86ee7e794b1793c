import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** The shape of what comes; seen only where that takes longer than a moment. */
export const skeleton = (label: string): TemplateResult => html`<div class="skeleton" role="progressbar" aria-label=${label}>
  ${Array.from({ length: 5 }, () => html`<div class="bone"><i></i><i></i><i></i></div>`)}
</div>`;
