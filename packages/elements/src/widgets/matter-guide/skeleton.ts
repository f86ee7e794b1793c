import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** The shape of what comes; shows itself only when that takes a while. */
export const skeleton = (): TemplateResult => html`<div class="skeleton" aria-hidden="true">
  <i class="short"></i><i class="title"></i>
  <div class="answers">${['wide', 'wide', '', '', '', ''].map((kind) => html`<div class=${kind}><i class="short"></i><i class="line"></i></div>`)}</div>
  <i></i><i></i><i class="short"></i>
</div>`;
