import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** The shape of a list that has not come yet: an empty place would look like an empty list. */
export const skeleton = (rows: number): TemplateResult => html`<div class="skeleton" aria-hidden="true">${Array.from({ length: rows }, () => html`<i></i>`)}</div>`;
