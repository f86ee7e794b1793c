import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../../../ui/icon.ts';
import type { ResultsPartsStrings } from './parts.strings.ts';

/** How long the browser gets to take a file over, in milliseconds. */
const patience = 60_000;

/** Hands a file to the visitor. The key goes with the request, so that a plain link would not do. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), patience);
}

/** The way to the data behind the list. */
export const dataButton = ({ busy, take, strings }: { readonly busy: boolean; readonly take: () => void; readonly strings: ResultsPartsStrings }): TemplateResult =>
  html`<p class="data"><button class="button" type="button" aria-describedby="data-advice" aria-disabled=${busy} @click=${() => busy || take()}>${icon('download')} ${busy ? strings.taking : strings.asData}</button><span class="quiet" id="data-advice">${strings.asDataAdvice}</span></p>`;
