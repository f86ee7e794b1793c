import type { Card, CardActionName, CardStatement } from '@hallkit/contract';
import { isWarningRule, watchedStepTexts } from '@hallkit/domain';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live as litLive } from 'lit/directives/live.js';
import type { Format } from '../../../locales/format.ts';
import type { HallLocale } from '../../../locales/locale.ts';
import { localized } from '../../../locales/localized.ts';
import { cardMark } from '../../../ui/card-mark.ts';
import { heading } from '../../../ui/heading.ts';
import { icon } from '../../../ui/icon.ts';
import { notice } from '../../../ui/notice.ts';
import { caseLink } from '../board/case-link.ts';
import type { SupervisionBoardStrings } from '../supervision-board.texts.ts';
import { lateWords } from './card-list.ts';

/** What a card is drawn from, and what can be done with it. */
export interface CardView {
  readonly strings: SupervisionBoardStrings;
  readonly locale: HallLocale;
  readonly format: Format;
  readonly level: number;
  readonly caseUrl: string | undefined;
  readonly busy: boolean;
  /** Somebody else has changed it meanwhile. */
  readonly changed: boolean;
  /** What stood in the way of the last step. */
  readonly refusal: TemplateResult | typeof nothing;
  /** The action that is unfolded. */
  readonly action: CardActionName | undefined;
  /** What is typed for it. */
  readonly text: string;
  readonly missing: boolean;
  /** What was typed for an action that cannot be taken any more. */
  readonly left: string;
  back(): void;
  seen(): void;
  press(action: CardActionName): void;
  write(action: CardActionName, text: string): void;
  submit(action: CardActionName): void;
  cancel(): void;
}

/** Longest text, as the contract takes it. */
const longest = 2000;

const pair = (name: string, value: TemplateResult | string): TemplateResult => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

function facts({ rule, step, subject, department, staff, legalBasis, at, dueDay, lateBy, settledAt, issuedAt }: Card, { strings, locale, format, caseUrl }: CardView): TemplateResult {
  const moment = (value: string): TemplateResult => html`<time datetime=${value}>${format.dateTime(value)}</time>`;
  return html`<dl class="pairs">
    ${pair(strings[`kind_${subject.kind}`], html`${caseLink(subject, caseUrl, localized(subject.name, locale))}${subject.number ? html`<br /><span class="quiet">${subject.number}</span>` : nothing}`)}
    ${pair(strings.step, html`<span class="capital">${localized(watchedStepTexts[step], locale)}</span>`)}
    ${pair(strings.department, localized(department.name, locale))}
    ${pair(strings.person, staff ? html`${localized(staff.name, locale)} <span class="quiet">${staff.staffNo}</span>` : strings.nobody)}
    ${legalBasis ? pair(strings.basis, html`<span lang="zh-CN">${legalBasis}</span>`) : nothing}
    ${dueDay ? pair(strings.dueDay, html`<time datetime=${dueDay}>${format.date(dueDay)}</time> ${lateWords({ lateBy, settledAt }, strings)}`) : nothing}
    ${pair(isWarningRule(rule) ? strings.nearSince : strings.brokenAt, moment(at))} ${pair(strings.issuedAt, moment(issuedAt))}
    ${pair(strings.settledAt, settledAt ? moment(settledAt) : strings.notSettled)}
  </dl>`;
}

function statement(title: string, { text, at, staff }: CardStatement, { locale, format, level }: CardView, id: string): TemplateResult {
  return html`<section aria-labelledby=${id}>
    ${heading(level + 1, title, id)}
    <blockquote class="said">${text}</blockquote>
    <p class="quiet">${localized(staff.name, locale)} ${staff.staffNo} · <time datetime=${at}>${format.dateTime(at)}</time></p>
  </section>`;
}

function form(card: Card, action: CardActionName, { strings, text, missing, busy, write, submit, cancel }: CardView): TemplateResult {
  const level = strings[`level_${card.level}`];
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    submit(action);
  };
  return html`<form class="form" aria-labelledby="form-title" novalidate @submit=${send}>
    <p id="form-title"><b>${strings[`doing_${action}`](level)}</b></p>
    <div class="field">
      <label for="text">${strings[`text_${action}`]}</label>
      <textarea id="text" rows="4" maxlength=${longest} aria-required="true" aria-invalid=${missing} aria-describedby="text-advice ${missing ? 'text-fault' : ''}" .value=${litLive(text)} @input=${(event: Event) => write(action, (event.target as HTMLTextAreaElement).value)}></textarea>
      ${missing ? html`<p class="fault" id="text-fault">${icon('danger')} ${strings.textMissing}</p>` : nothing}
      <p class="quiet" id="text-advice">${strings[`advice_${action}`]} ${strings.length(text.length, longest)}</p>
    </div>
    <div class="actions">
      <button class="button primary" type="submit" aria-disabled=${busy}>${strings[`doing_${action}`](level)}</button>
      <button class="button plain" type="button" @click=${cancel}>${strings.cancel}</button>
    </div>
  </form>`;
}

function actions(card: Card, view: CardView): TemplateResult {
  const { strings, action, busy, press } = view;
  if (card.actions.length === 0) return html`<p class="quiet">${card.state === 'open' ? strings.waitsForDepartment : card.state === 'answered' ? strings.waitsForSupervisor : strings.nothingToDo}</p>`;
  const level = strings[`level_${card.level}`];
  return html`<section aria-label=${strings.actions}>
    <div class="actions">${card.actions.map((each, nth) => html`<button class="button ${nth === 0 && !action ? 'primary' : ''}" type="button" data-action=${each} aria-disabled=${busy} aria-expanded=${each === action} @click=${() => press(each)}>${strings[`doing_${each}`](level)}</button>`)}</div>
    ${action ? form(card, action, view) : nothing}
  </section>`;
}

/** One card: what was broken, by whom and when; what they say about it, what was decided, what can be done now. */
export function cardView(card: Card, view: CardView): TemplateResult {
  const { level, ruleText, state, reply, decision } = card;
  const { strings, locale, changed, seen, back, left } = view;
  return html`<article class="part" aria-labelledby="card">
    <button class="button plain back" type="button" @click=${back}>${icon('back')}${strings.back}</button>
    <header>
      <p class="row-top">${cardMark(level, strings[`level_${level}`])}<b>${strings[`state_${state}`]}</b></p>
      ${heading(view.level, localized(ruleText, locale), 'card')}
    </header>
    ${changed ? notice({ tone: 'info', role: 'status', title: strings.changed, actions: html`<button class="button" type="button" @click=${seen}>${strings.changedSeen}</button>` }) : nothing}
    ${view.refusal} ${left ? html`<div class="form"><p>${strings.left}</p><blockquote class="said">${left}</blockquote></div>` : nothing}
    ${facts(card, view)}
    ${reply ? statement(strings.reply, reply, view, 'reply') : nothing}
    ${decision ? statement(strings[`state_${decision.outcome}`], decision, view, 'decision') : nothing}
    ${actions(card, view)}
  </article>`;
}
