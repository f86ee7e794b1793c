import type { PublishedDecision } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Format } from '../../../locales/format.ts';
import type { HallLocale } from '../../../locales/locale.ts';
import { localized } from '../../../locales/localized.ts';
import { heading } from '../../../ui/heading.ts';
import { icon } from '../../../ui/icon.ts';
import { resultBadge } from '../result-badge.ts';
import type { ResultsBoardStrings } from '../results-board.strings.ts';
import type { ResultsPartsStrings } from './parts.strings.ts';

/** What one decision is drawn from. */
export interface DecisionViewState {
  readonly decision: PublishedDecision;
  readonly strings: ResultsBoardStrings & ResultsPartsStrings;
  readonly locale: HallLocale;
  readonly format: Format;
  readonly level: number;
  /** IANA zone of the hall. */
  readonly timeZone: string | undefined;
  readonly guideUrl: string | undefined;
}

/** A decision whole, as everybody may see it. */
export function decisionView({ decision, strings, locale, format, level, timeZone, guideUrl }: DecisionViewState): TemplateResult {
  const { number, kind, result, party, matter, content, department, decidedOn, validFrom, validUntil, publishedAt, provenance } = decision;
  const chinese = (text: string): TemplateResult => html`<span lang="zh-CN">${text}</span>`;
  const day = (value: string): TemplateResult => html`<time datetime=${value}>${format.fullDate(value)}</time>`;
  const row = (name: string, value: unknown): TemplateResult | typeof nothing => (value === null ? nothing : html`<div><dt>${name}</dt><dd>${value}</dd></div>`);
  const valid = validFrom === null ? null : validUntil === null ? strings.validFrom(format.fullDate(validFrom)) : strings.validity(format.fullDate(validFrom), format.fullDate(validUntil));
  return html`<article class="whole decision" part="decision" aria-labelledby="decision">
    ${heading(level, localized(matter.name, locale), 'decision')}
    <p class="how">${resultBadge(result, strings)}</p>
    <dl>
      ${row(strings.party, chinese(party.name))} ${row(strings.uscc, party.uscc)} ${row(strings.content, content && localized(content, locale))} ${row(strings.valid, valid)} ${row(strings.decidedBy, localized(department.name, locale))}
      ${row(strings.decidedOn, day(decidedOn))} ${row(strings.kind, localized(kind, locale))} ${row(strings.number, chinese(number))} ${row(strings.published, html`<time datetime=${publishedAt}>${format.dateTime(publishedAt, timeZone)}</time>`)}
    </dl>
    ${guideUrl === undefined ? nothing : html`<p><a href=${guideUrl}>${strings.guide}</a></p>`} ${party.kind === 'person' ? html`<p class="quiet">${strings.people}</p>` : nothing}
    <p class="quiet">${icon('info')} ${localized(provenance.note, locale)}</p>
  </article>`;
}
