import type { Card, CardCounts, DepartmentRef } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live as litLive } from 'lit/directives/live.js';
import type { Format } from '../../../locales/format.ts';
import type { HallLocale } from '../../../locales/locale.ts';
import { localized, plain } from '../../../locales/localized.ts';
import { cardMark } from '../../../ui/card-mark.ts';
import { heading } from '../../../ui/heading.ts';
import { icon } from '../../../ui/icon.ts';
import { keyedRows } from '../../../ui/keyed-rows.ts';
import { walkRows } from '../../../ui/row-walk.ts';
import { cardListStates, levelsDown } from '../board/card-filter.ts';
import type { CardFilter } from '../board/card-filter.ts';
import type { SupervisionBoardStrings } from '../supervision-board.texts.ts';

/** What the list is drawn from. */
export interface CardListView {
  readonly rows: readonly Card[] | undefined;
  readonly hasMore: boolean;
  /** The card that is open beside it. */
  readonly openId: string | undefined;
  /** The row that the arrow keys have come to. */
  readonly at: string | undefined;
  readonly filter: CardFilter;
  readonly counts: CardCounts | undefined;
  /** To choose from; none for whoever has one department only. */
  readonly departments: readonly DepartmentRef[];
  readonly strings: SupervisionBoardStrings;
  readonly locale: HallLocale;
  readonly format: Format;
  readonly level: number;
  /** Drawn in place of the rows. */
  readonly failure: TemplateResult | undefined;
  open(id: string): void;
  narrow(filter: Partial<CardFilter>): void;
  moveTo(id: string): void;
  more(): void;
}

/** How late it is, in working days and an icon; nothing of a rule without a date. */
export const lateWords = ({ lateBy, settledAt }: Pick<Card, 'lateBy' | 'settledAt'>, strings: SupervisionBoardStrings): TemplateResult | typeof nothing =>
  lateBy === null || lateBy === 0 ? nothing : html`<span class="due late">${icon('danger')}${settledAt === null ? strings.lateBy(lateBy) : strings.wasLateBy(lateBy)}</span>`;

function row(card: Card, { strings, locale, format, openId, open }: CardListView, isStop: boolean): TemplateResult {
  const { id, level, ruleText, subject, department, state, at } = card;
  return html`<li>
    <button class="row" type="button" data-id=${id} tabindex=${isStop ? 0 : -1} aria-current=${id === openId ? 'true' : nothing} @click=${() => open(id)}>
      <span class="row-top">${cardMark(level, strings[`level_${level}`])}<span>${strings[`state_${state}`]}</span></span>
      <b>${localized(ruleText, locale)}</b>
      <span>${localized(subject.name, locale)}${subject.number === '' ? nothing : html` <span class="quiet">${subject.number}</span>`}</span>
      <span class="facts">${lateWords(card, strings)}<span class="quiet">${localized(department.name, locale)} · <time datetime=${at}>${format.date(at)}</time></span></span>
    </button>
  </li>`;
}

function filters({ filter, counts, departments, strings, locale, narrow }: CardListView): TemplateResult {
  const chosen = (event: Event): string => (event.target as HTMLSelectElement).value;
  return html`<div class="views" role="group" aria-label=${strings.byLevel}>
      ${[undefined, ...levelsDown].map((each) => html`<button class="button plain" type="button" aria-pressed=${each === filter.level} @click=${() => narrow({ level: each })}>${each ? cardMark(each, strings[`level_${each}`]) : strings.everyLevel}${each && counts && counts[each] > 0 ? html` <span class="count">${strings.upTo(counts[each])}</span>` : nothing}</button>`)}
    </div>
    <div class="filters">
      <div class="field"><label for="state">${strings.state}</label>
        <select id="state" .value=${litLive(filter.state)} @change=${(event: Event) => narrow({ state: chosen(event) as CardFilter['state'] })}>${cardListStates.map((each) => html`<option value=${each} ?selected=${each === filter.state}>${strings[`list_${each}`]}</option>`)}</select>
      </div>
      ${departments.length > 1 ? html`<div class="field"><label for="department">${strings.department}</label>
        <select id="department" .value=${litLive(filter.department ?? '')} @change=${(event: Event) => narrow({ department: chosen(event) || undefined })}><option value="">${strings.everyDepartment}</option>${departments.map(({ id, name }) => html`<option value=${id} ?selected=${id === filter.department}>${plain(name, locale)}</option>`)}</select>
      </div>` : nothing}
    </div>`;
}

function list(view: CardListView): TemplateResult {
  const { rows, filter, strings, failure, at, openId, moveTo, more, hasMore, narrow } = view;
  if (failure && !rows) return failure;
  if (!rows) return html`<div class="skeleton" aria-hidden="true"><i></i><i></i><i></i></div>`;
  const narrowed = filter.level !== undefined || filter.department !== undefined || filter.state !== 'pending';
  if (rows.length === 0) return html`<div class="empty"><p><b>${narrowed ? strings.noneFound : strings.noCards}</b></p><p class="quiet">${narrowed ? strings.noneFoundAdvice : strings.noCardsAdvice}</p>${narrowed ? html`<button class="button" type="button" @click=${() => narrow({ level: undefined, state: 'pending', department: undefined })}>${strings.showWaiting}</button>` : nothing}</div>`;
  // One stop for the tab key, wherever one was last.
  const stop = Math.max(0, rows.findIndex(({ id }) => id === (at ?? openId)));
  return html`${failure ?? nothing}
    <ul class="rows" aria-label=${strings.view_cards} @keydown=${(event: KeyboardEvent) => walkRows(event, rows.map(({ id }) => id), stop, moveTo)}>${keyedRows(rows, ({ id }) => id, (card, index) => row(card, view, index === stop))}</ul>
    ${hasMore ? html`<button class="button" type="button" @click=${more}>${strings.more}</button>` : nothing}`;
}

/** The cards, the newest first: of which level, in which state, of which department. */
export const cardList = (view: CardListView): TemplateResult => html`<section class="list" aria-labelledby="view">${heading(view.level, view.strings.view_cards, 'view')} ${filters(view)} ${list(view)}</section>`;
