import type { LegalBasis } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { chineseOnly, disclosure, say } from '../view.ts';
import type { PartsView } from './part.ts';
import type { Content } from '../view.ts';

/** Laws with their articles; the text of an article stands behind it. */
export function laws(view: PartsView, list: readonly LegalBasis[]): TemplateResult {
  const { strings, format } = view;
  return html`<ul class="laws">
    ${list.map(({ law, article, documentNumber, issuer, inForceFrom, text }) => {
      const origin: Content[] = [...[issuer, documentNumber].filter((value) => value !== null).map((value) => chineseOnly(view, value)), ...(inForceFrom ? [strings.inForceFrom(format.fullDate(inForceFrom))] : [])];
      return html`<li>
        ${say(view, law)}${article ? html` ${chineseOnly(view, article)}` : nothing}
        ${origin.length > 0 ? html`<span class="under">${origin.map((part, at) => html`${at > 0 ? ' · ' : nothing}${part}`)}</span>` : nothing}
        ${text ? disclosure(strings.lawText, html`<p class="text">${chineseOnly(view, text)}</p>`) : nothing}
      </li>`;
    })}
  </ul>`;
}
