import type { CaseSummary } from '@hallkit/contract';
import { caseTexts } from '@hallkit/domain';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Format } from '../../../locales/format.ts';
import type { HallLocale } from '../../../locales/locale.ts';
import { localized } from '../../../locales/localized.ts';
import { heading } from '../../../ui/heading.ts';
import { icon } from '../../../ui/icon.ts';
import { keyedRows } from '../../../ui/keyed-rows.ts';
import { walkRows } from '../../../ui/row-walk.ts';
import type { CaseDeskStrings } from '../case-desk.texts.ts';
import { dueLine } from './due-line.ts';
import { caseViews, leastDigits } from './inbox.ts';
import type { CaseView, Inbox } from './inbox.ts';

/** What the list is drawn from. */
export interface InboxView {
  readonly inbox: Inbox;
  /** The case that is open beside it. */
  readonly openId: string | undefined;
  /** The row that the arrow keys have come to. */
  readonly at: string | undefined;
  /** Whose it is, beside the name of the list. */
  readonly whose: string | TemplateResult | typeof nothing;
  readonly strings: CaseDeskStrings;
  readonly locale: HallLocale;
  readonly format: Format;
  readonly level: number;
  /** Drawn in place of the rows. */
  readonly failure: TemplateResult | undefined;
  open(row: CaseSummary): void;
  show(view: CaseView): void;
  find(number: string): void;
  /** The arrow keys lead to another row. */
  moveTo(id: string): void;
  more(): void;
}

function row(one: CaseSummary, view: InboxView, isStop: boolean): TemplateResult {
  const { strings, locale, format, openId, open } = view;
  const { matter, applicant, caseNo, state, due, unread, joint, assignedTo } = one;
  return html`<li>
    <button class="row" type="button" data-id=${one.id} tabindex=${isStop ? 0 : -1} aria-current=${one.id === openId ? 'true' : nothing} @click=${() => open(one)}>
      <span class="row-top"><b>${localized(matter.name, locale)}</b>${unread ? html`<span class="mark">${icon('info')}${strings.unread}</span>` : nothing}</span>
      <span>${applicant.name}</span>
      ${dueLine(due, state, strings, format)}
      <span class="quiet">${localized(caseTexts[state].name, locale)} · ${caseNo}${joint ? html` · ${strings.joint}` : nothing}${assignedTo ? html` · ${localized(assignedTo.name, locale)}` : nothing}</span>
    </button>
  </li>`;
}

function summary({ inbox: { counts }, strings }: InboxView): TemplateResult | typeof nothing {
  if (!counts) return nothing;
  const { overdue, dueSoon, unread } = counts;
  const parts = [
    overdue > 0 ? html`<span class="due late">${icon('danger')}${strings.countOverdue(overdue)}</span>` : nothing,
    dueSoon > 0 ? html`<span class="due soon">${icon('warning')}${strings.countSoon(dueSoon)}</span>` : nothing,
    unread > 0 ? html`<span class="mark">${icon('info')}${strings.countUnread(unread)}</span>` : nothing,
  ].filter((part) => part !== nothing);
  return parts.length > 0 ? html`<p class="summary">${parts}</p>` : nothing;
}

function list(view: InboxView): TemplateResult {
  const { inbox, strings, failure, at, openId, moveTo, more } = view;
  const { rows, number } = inbox;
  if (failure && !rows) return failure;
  if (!rows) return html`<div class="skeleton" aria-hidden="true"><i></i><i></i><i></i></div>`;
  if (rows.length === 0) return html`<div class="empty"><p><b>${number ? strings.noneFound(number) : strings[`none_${inbox.view}`]}</b></p><p class="quiet">${number ? strings.noneFoundAdvice : strings[`noneAdvice_${inbox.view}`]}</p></div>`;
  // One stop for the tab key, wherever one was last.
  const stop = Math.max(0, rows.findIndex(({ id }) => id === (at ?? openId)));
  return html`${failure ?? nothing}
    <ul class="rows" aria-label=${number ? strings.found(number) : strings[`view_${inbox.view}`]} @keydown=${(event: KeyboardEvent) => walkRows(event, rows.map(({ id }) => id), stop, moveTo)}>${keyedRows(rows, ({ id }) => id, (one, index) => row(one, view, index === stop))}</ul>
    ${inbox.hasMore ? html`<button class="button" type="button" @click=${more}>${strings.more}</button>` : nothing}`;
}

/** The cases of the department: which of them, how many press, one row each. */
export function inboxView(view: InboxView): TemplateResult {
  const { inbox, strings, level, whose, show, find } = view;
  const typed = (event: Event): void => find((event.target as HTMLInputElement).value);
  return html`<section class="inbox" aria-labelledby="inbox">
    <div class="inbox-head">${heading(level, strings.inbox, 'inbox')} <span class="quiet">${whose}</span></div>
    ${summary(view)}
    <div class="views" role="group" aria-label=${strings.views}>
      ${caseViews.map((each) => html`<button class="button plain" type="button" aria-pressed=${each === inbox.view && !inbox.number} @click=${() => show(each)}>${strings[`view_${each}`]}${each === 'open' && inbox.counts ? html` <span class="count">${inbox.counts.open}</span>` : nothing}</button>`)}
    </div>
    <div class="field">
      <label for="number">${strings.number}</label>
      <input id="number" type="search" maxlength="40" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="number-advice" aria-keyshortcuts="/" @input=${typed} />
      <p class="quiet" id="number-advice">${strings.numberAdvice(leastDigits)}</p>
    </div>
    ${list(view)}
  </section>`;
}
