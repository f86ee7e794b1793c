import type { CardLevel } from '@hallkit/contract';
import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';

/** A warning, yellow or red card as a small card with its word beside it. */
export const cardMark = (level: CardLevel, word: string | TemplateResult): TemplateResult => html`<span class="card-mark ${level}"><svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${svg`<rect x="5" y="2.5" width="14" height="19" rx="2.5"></rect>`}</svg>${word}</span>`;
