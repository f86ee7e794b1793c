import type { PublishedDecision } from '@hallkit/contract';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Format } from '../../locales/format.ts';
import type { HallLocale } from '../../locales/locale.ts';
import { localized } from '../../locales/localized.ts';
import { icon } from '../../ui/icon.ts';
import type { IconName } from '../../ui/icon.ts';
import type { ResultsBoardStrings } from './results-board.strings.ts';

const icons: Readonly<Record<PublishedDecision['result'], IconName>> = { granted: 'success', grantedToFollow: 'success', refused: 'danger', revoked: 'warning' };

/** How it was decided: an icon and the word. */
export const resultBadge = (result: PublishedDecision['result'], strings: ResultsBoardStrings): TemplateResult => html`<span class="result ${result}">${icon(icons[result])} ${strings[`result_${result}`]}</span>`;

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
  const address = href(id);
  const name = localized(matter.name, locale);
  const chosen = (event: Event): void => open(event, id);
  return html`<li class="row" part="row">
    <div class="name" role="heading" aria-level=${level + 1}>${address === undefined ? html`<button class="link" type="button" data-decision=${id} @click=${chosen}>${name}</button>` : html`<a class="link" href=${address} data-decision=${id} @click=${chosen}>${name}</a>`}</div>
    <p><span class="party" lang="zh-CN">${party.name}</span> ${resultBadge(result, strings)}</p>
    <p class="quiet">${localized(department.name, locale)} · <time datetime=${decidedOn}>${strings.decided(format.date(decidedOn))}</time> · <span lang="zh-CN">${number}</span></p>
  </li>`;
}
