import type { Document } from '@hallkit/contract';
import { maskIdNumber } from '@hallkit/domain';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Format } from '../locales/format.ts';
import type { HallLocale } from '../locales/locale.ts';
import { plain } from '../locales/localized.ts';
import { icon } from '../ui/icon.ts';
import type { PapersStrings } from './papers.texts.ts';

/** What texts about a paper are written with. */
export interface PaperWords {
  readonly strings: PapersStrings;
  readonly locale: HallLocale;
  readonly format: Format;
}

/** How far a paper may be trusted: the national grade as a letter, and what that means. */
export const trustBadge = ({ trustGrade }: Document, { strings }: PaperWords): TemplateResult => html`<span class="grade ${trustGrade}"><b>${trustGrade}</b> ${strings[`grade_${trustGrade}`]}</span>`;

/** An identity number is masked, since others may see the screen; the number of a licence is public. */
const shownNumber = (number: string | null): string | null => (number !== null && /^\d{17}[\dX]$/i.test(number) ? maskIdNumber(number) : number);

/**
 * What one has to know about a paper before it is used: who issued it, until when it holds, whose it is.
 *
 * @param withoutHolder - Where that stands above it already.
 */
export function paperFacts(document: Document, { strings, locale, format }: PaperWords, withoutHolder = false): TemplateResult {
  const { issuer, number, issuedOn, validUntil, state, pages, holder, createdAt, source } = document;
  const facts = [
    issuer ? strings.issuedBy(plain(issuer, locale)) : null,
    shownNumber(number),
    issuedOn ? strings.issuedOn(format.fullDate(issuedOn)) : null,
    state === 'valid' ? (validUntil ? strings.validUntil(format.fullDate(validUntil)) : source === 'issued' ? strings.noEnd : null) : null,
    holder.name && !withoutHolder ? strings.heldBy(holder.name) : null,
    source === 'issued' ? null : strings.addedOn(format.fullDate(createdAt)),
    pages && pages > 1 ? strings.pages(pages) : null,
  ];
  return html`${trustBadge(document, { strings, locale, format })}
    ${state === 'valid' ? nothing : html`<span class="over">${icon('warning')} ${strings[`state_${state}`]}${validUntil ? ` · ${strings.validUntil(format.fullDate(validUntil))}` : nothing}</span>`}
    ${facts.filter((fact) => fact !== null).map((fact) => html`<span class="quiet">${fact}</span>`)}`;
}
