import type { BoardCase, BoardCredit, BoardNotice, LocalizedText } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Format } from '../../../locales/format.ts';
import type { HallLocale } from '../../../locales/locale.ts';
import { localized } from '../../../locales/localized.ts';
import { icon } from '../../../ui/icon.ts';
import { liveLine } from '../../../ui/live-line.ts';
import type { LedBoard, LedSection, LedStrips } from './led-board.ts';
import type { LedStrings } from './led.strings.ts';
import type { Strip } from './strip.ts';

/** What a board is drawn from. */
export interface LedView {
  readonly board: LedBoard;
  readonly hall: LocalizedText;
  readonly sections: readonly LedSection[];
  readonly strings: LedStrings;
  readonly locale: HallLocale;
  readonly format: Format;
  readonly withoutHeading: boolean;
  /** Whether the page brings a strip of its own. */
  readonly own: boolean;
}

/** Everything a board can show, in the order in which it does. */
export const ledSections: readonly LedSection[] = ['notices', 'cases', 'credit', 'convenience'];

/** How a row of each strip is drawn. */
type Rows = { readonly [Section in LedSection]: (row: LedStrips[Section]['shown'][number], view: LedView) => TemplateResult };

const line = ({ text, department, important, at }: BoardNotice, { strings, locale, format }: LedView): TemplateResult => html`<li>
  <p class="text">${important ? html`<b class="mark">${icon('warning')} ${strings.important}</b> ` : nothing}${localized(text, locale)}</p>
  <p class="meta"><time datetime=${at}>${format.date(at)}</time>${department ? html` · ${localized(department.name, locale)}` : nothing}</p>
</li>`;

const rows: Rows = {
  notices: line,
  convenience: line,
  cases: ({ caseNo, stateText, matter, at }: BoardCase, { locale, format }) => html`<li>
    <p class="text case"><b class="number">${caseNo}</b> <span class="state">${localized(stateText, locale)}</span></p>
    <p class="meta"><time datetime=${at}>${format.time(at)}</time> ${localized(matter, locale)}</p>
  </li>`,
  credit: ({ kind, party, content, authority, decidedOn }: BoardCredit, { strings, locale, format }) => html`<li>
    <p class="text party"><b class="sort ${kind}">${strings[kind]}</b> <span lang="zh-CN">${party}</span></p>
    <p class="meta"><time datetime=${decidedOn}>${format.date(decidedOn)}</time> · ${localized(content, locale)} · ${localized(authority, locale)}</p>
  </li>`,
};

function strip(section: LedSection, view: LedView): TemplateResult {
  const { strings, board } = view;
  // Rows are used again by their place, not by key: `repeat` leaves a marker behind for each row that goes, thousands a day on a board.
  // Each strip goes with the row of its own name; TypeScript cannot follow that through a union.
  const one = board.strips[section] as unknown as Strip<unknown>;
  const row = rows[section] as (row: unknown, view: LedView) => TemplateResult;
  return html`<section class="strip" part="strip" aria-labelledby=${section}>
    <h3 id=${section}>${strings[section]} <span class="page">${one.pages > 1 ? strings.page(one.page + 1, one.pages) : nothing}</span></h3>
    <ul class="pages" data-section=${section}>${one.shown.length === 0 ? html`<li class="none">${strings[`none_${section}`]}</li>` : one.shown.map((each) => row(each, view))}</ul>
  </section>`;
}

/** A board with its strips; it fills the box it stands in. */
export function ledView(view: LedView): TemplateResult {
  const { board, hall, sections, strings, locale, format, withoutHeading, own } = view;
  const key = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by !== undefined) board.turn(by);
  };
  const pause = html`<button class="button pause ${board.held ? 'held' : ''}" type="button" aria-pressed=${board.held} title=${strings.keys} @click=${() => board.toggle()}>${board.held ? strings.resume : strings.pause}</button>`;
  return html`<div class="led" part="led" @keydown=${key} @focusin=${() => board.focus(true)} @focusout=${() => board.focus(false)}>
    <div class="frame n${sections.length + (own ? 1 : 0)} ${withoutHeading ? 'bare' : ''}">
      ${withoutHeading ? nothing : html`<header><slot name="brand"></slot><h2>${localized(hall, locale)}</h2><time>${format.time(new Date())}</time></header>`}
      <div class="strips">${sections.map((section) => strip(section, view))}${own ? html`<section class="strip"><slot name="strip"></slot></section>` : nothing}</div>
      ${liveLine(board.contact, strings, (value) => format.time(value))}
    </div>
    ${pause}
  </div>`;
}
