import type { Case, CaseState, Due } from '@hallkit/contract';
import { caseTexts } from '@hallkit/domain';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { localized, plain } from '../../../locales/localized.ts';
import { heading } from '../../../ui/heading.ts';
import { icon } from '../../../ui/icon.ts';
import { actionBar } from './action-bar.ts';
import { caseFacts } from './case-facts.ts';
import { changesNotice } from './changes-notice.ts';
import { dueLine } from './due-line.ts';
import { logView, messagesView } from './messages-log.ts';
import { papersView } from './papers-view.ts';
import type { CaseView } from './view.ts';

function clock(label: string, advice: string, due: Due, of: CaseState, { strings, format }: CaseView): TemplateResult {
  return html`<div>
    <dt>${label} <span class="quiet">${advice}</span></dt>
    <dd>${due.day && due.kind !== 'open' ? html`<time class="day" datetime=${due.day}>${format.date(due.day)}</time>` : html`<span class="day">${strings.noDay}</span>`} ${dueLine({ ...due, day: null }, of, strings, format)}</dd>
  </div>`;
}

function head(one: Case, view: CaseView): TemplateResult {
  const { strings, locale, level } = view;
  const { matter, applicant, contact, caseNo, state, nationalCode, assignedTo, department } = one;
  const { official } = caseTexts[state];
  const who = [applicant.name, applicant.number].filter(Boolean).join(' · ');
  const reach = [contact.name === applicant.name ? null : contact.name, contact.phone].filter(Boolean).join(' · ');
  return html`<header class="case-head">
    <p class="quiet">${caseNo} · ${localized(department.name, locale)}</p>
    ${heading(level, localized(matter.name, locale), 'case')}
    <p><span class="state">${localized(caseTexts[state].name, locale)}</span> <span class="quiet">${nationalCode === null || official === null ? nothing : html`<span lang="zh-CN">${strings.official(nationalCode, official)}</span> · `}${assignedTo ? strings.assignedTo(plain(assignedTo.name, locale)) : strings.assignedToNobody}</span></p>
    <p>${icon('people')} ${who}${reach ? html` <span class="quiet">${strings.contact} ${reach}</span>` : nothing}</p>
  </header>`;
}

/** One case: what presses, what can be done, the papers beside the form, what was said and done. */
export function caseView(one: Case, view: CaseView): TemplateResult {
  const { strings, back, level } = view;
  // Before acceptance these two have not begun, whoever is asked for papers.
  const counted = one.state === 'supplementing' ? 'received' : one.state;
  return html`<article class="case" aria-labelledby="case">
    <button class="button plain back" type="button" @click=${back}>${icon('back')}${strings.back}</button>
    ${head(one, view)} ${changesNotice(one, view)}
    <dl class="clocks">
      ${clock(strings.acceptance, strings.acceptanceAdvice, one.acceptance, one.state, view)} ${clock(strings.promised, strings.promisedAdvice, one.promised, counted, view)} ${clock(strings.legal, strings.legalAdvice, one.legal, counted, view)}
    </dl>
    ${view.refusal} ${actionBar(one, view)}
    <div class="beside">
      <div class="side">${papersView(one, view)} ${messagesView(one, view)}</div>
      <div class="side">
        <section aria-labelledby="values">
          ${heading(level + 1, strings.values, 'values')}
          ${one.values.length === 0 ? html`<p class="quiet">${strings.noValues}</p>` : html`<dl class="values">${one.values.map(({ label, value, unit }) => html`<div><dt>${localized(label, view.locale)}</dt><dd>${value === null || value === '' ? '—' : typeof value === 'boolean' ? (value ? strings.yes : strings.no) : unit ? html`${value} ${localized(unit, view.locale)}` : value}</dd></div>`)}</dl>`}
        </section>
        ${caseFacts(one, view)} ${logView(one, view)}
      </div>
    </div>
  </article>`;
}
