import type { PublishedDecision } from '@hallkit/contract';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { rowName } from '../../listing/rows.ts';
import type { Format } from '../../locales/format.ts';
import type { HallLocale } from '../../locales/locale.ts';
import { localized } from '../../locales/localized.ts';
import { resultBadge } from './result-badge.ts';
import type { ResultsBoardStrings } from './results-board.strings.ts';

/** What a row speaks with, and whom it tells. */
export interface RowContext {
  readonly strings: ResultsBoardStrings;
  readonly locale: HallLocale;
  readonly format: Format;
  readonly level: number;
  /** Address of the decision for another tab; undefined where the page keeps none. */
  href(decisionId: string): string | undefined;
  open(event: Event, decisionId: string): void;
}

/** A published decision as a row: who, what, how, when. */
export function decisionRow({ id, party, matter, result, department, number, decidedOn }: PublishedDecision, { strings, locale, format, level, href, open }: RowContext): TemplateResult {
  return html`<li class="row" part="row">
    ${rowName(localized(matter.name, locale), id, level, href(id), (event) => open(event, id))}
    <p><span class="party" lang="zh-CN">${party.name}</span> ${resultBadge(result, strings)}</p>
    <p class="quiet">${localized(department.name, locale)} · <time datetime=${decidedOn}>${strings.decided(format.date(decidedOn))}</time> · <span lang="zh-CN">${number}</span></p>
  </li>`;
}
