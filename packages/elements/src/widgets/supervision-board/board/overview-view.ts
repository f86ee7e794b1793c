import type { CardLevel, DepartmentLoad, SupervisionOverview } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Format } from '../../../locales/format.ts';
import type { HallLocale } from '../../../locales/locale.ts';
import { localized } from '../../../locales/localized.ts';
import { cardMark } from '../../../ui/card-mark.ts';
import { heading } from '../../../ui/heading.ts';
import { icon } from '../../../ui/icon.ts';
import type { SupervisionBoardStrings } from '../supervision-board.texts.ts';
import { levelsDown } from './card-filter.ts';
import type { CardFilter } from './card-filter.ts';
import type { BoardView } from './views.ts';

/** What the overview is drawn from. */
export interface OverviewView {
  readonly value: SupervisionOverview | undefined;
  readonly failure: TemplateResult | undefined;
  readonly supervises: boolean;
  readonly strings: SupervisionBoardStrings;
  readonly locale: HallLocale;
  readonly format: Format;
  readonly level: number;
  show(filter: Partial<CardFilter>): void;
  go(view: BoardView): void;
}

/** Departments that are named, where many press. */
const mostPressing = 6;

/** How many cards wait for an answer or a decision. */
export const cardsThatWait = ({ cards: { warning, yellow, red } }: SupervisionOverview): number => warning + yellow + red;

const weight = ({ late, red, yellow }: DepartmentLoad): number => red * 100 + late * 10 + yellow;

/** A level as the card it is, with how many of it wait; a touch leads to them. */
function card(level: CardLevel, count: number, { strings, show }: OverviewView): TemplateResult {
  return html`<li>
    <button class="card ${level} ${count === 0 ? 'none' : ''}" type="button" data-level=${level} @click=${() => show({ level })}>
      <span class="card-word">${strings[`level_${level}`]}</span><b>${strings.upTo(count)}</b><span class="hidden-visually">${strings.waiting}</span>
    </button>
  </li>`;
}

function pressing({ departments }: SupervisionOverview, { supervises, strings, locale, level, show, go }: OverviewView): TemplateResult | typeof nothing {
  const found = departments.filter((one) => weight(one) > 0).sort((a, b) => weight(b) - weight(a));
  if (!supervises || found.length === 0) return nothing;
  return html`<section aria-labelledby="pressing">
    ${heading(level + 1, strings.pressing, 'pressing')}
    <ul class="rows">
      ${found.slice(0, mostPressing).map(({ department, late, red, yellow }) => html`<li>
        <button class="row" type="button" @click=${() => (red + yellow > 0 ? show({ department: department.id }) : go('late'))}>
          <b>${localized(department.name, locale)}</b>
          <span class="facts">${late > 0 ? html`<span class="due late">${icon('danger')}${strings.lateCases(late)}</span>` : nothing}${red > 0 ? cardMark('red', strings.ofLevel(strings.level_red, red)) : nothing}${yellow > 0 ? cardMark('yellow', strings.ofLevel(strings.level_yellow, yellow)) : nothing}</span>
        </button>
      </li>`)}
    </ul>
    ${found.length > mostPressing ? html`<button class="button" type="button" @click=${() => go('load')}>${strings.allDepartments}</button>` : nothing}
  </section>`;
}

/** First of all one sentence: how many cards wait, how many cases are late; then the cards by level, drawn as cards; then where it presses. */
export function overviewView(view: OverviewView): TemplateResult {
  const { value, failure, supervises, strings, format, level, go } = view;
  if (!value) return failure ?? html`<div class="skeleton" aria-hidden="true"><i></i><i></i><i></i></div>`;
  const [waiting, late] = [cardsThatWait(value), value.departments.reduce((sum, one) => sum + one.late, 0)];
  return html`${failure ?? nothing}
    <section class="overview" aria-labelledby="view">
      ${heading(level, strings.sentence(waiting, late, !supervises), 'view')}
      <ul class="cards" aria-label=${strings.byLevel}>${levelsDown.map((each) => card(each, value.cards[each], view))}</ul>
      ${waiting + late === 0 ? html`<p class="quiet">${strings.allWellAdvice}</p>` : late === 0 && value.cards.yellow + value.cards.red > 0 ? html`<p class="quiet">${strings.settledAdvice}</p>` : nothing}
      ${late > 0 ? html`<p><button class="button" type="button" @click=${() => go('late')}>${icon('danger')}${strings.seeLate(late)}</button></p>` : nothing}
      ${pressing(value, view)}
      <p class="quiet">${strings.readAt} <time datetime=${value.readAt}>${format.dateTime(value.readAt)}</time></p>
    </section>`;
}
