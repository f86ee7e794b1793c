import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../../../ui/icon.ts';
import type { ResultsPartsStrings } from './parts.strings.ts';

/** The way to the data behind the list; the key goes with the request, so that a plain link would not do. */
export const dataButton = ({ busy, take, strings }: { readonly busy: boolean; readonly take: () => void; readonly strings: ResultsPartsStrings }): TemplateResult =>
  html`<p class="data"><button class="button" type="button" aria-describedby="data-advice" aria-disabled=${busy} @click=${() => busy || take()}>${icon('download')} ${busy ? strings.taking : strings.asData}</button><span class="quiet" id="data-advice">${strings.asDataAdvice}</span></p>`;
