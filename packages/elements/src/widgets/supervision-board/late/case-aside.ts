import type { CaseSummary, OversightRequest } from '@hallkit/contract';
import { caseTexts, isAbove } from '@hallkit/domain';
import type { OversightLevel } from '@hallkit/domain';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live as litLive } from 'lit/directives/live.js';
import type { Format } from '../../../locales/format.ts';
import type { HallLocale } from '../../../locales/locale.ts';
import { localized } from '../../../locales/localized.ts';
import { heading } from '../../../ui/heading.ts';
import { icon } from '../../../ui/icon.ts';
import { caseLink } from '../board/case-link.ts';
import type { SupervisionBoardStrings } from '../supervision-board.texts.ts';
import { lateLine } from './late-list.ts';

/** What a late case is drawn from, and what can be done about it. */
export interface CaseAside {
  readonly strings: SupervisionBoardStrings;
  readonly locale: HallLocale;
  readonly format: Format;
  readonly level: number;
  readonly caseUrl: string | undefined;
  readonly supervises: boolean;
  readonly busy: boolean;
  readonly missing: boolean;
  readonly draft: { readonly level: OversightRequest['level'] | undefined; readonly reason: string };
  /** What stood in the way of the last step. */
  readonly refusal: TemplateResult | typeof nothing;
  back(): void;
  choose(level: OversightRequest['level']): void;
  write(reason: string): void;
  submit(): void;
}

/** Longest reason, as the contract takes it. */
const longest = 500;

/** How a supervisor can have a case watched more closely than it is. */
export const levelsAbove = (level: OversightLevel): OversightRequest['level'][] => (['urged', 'supervised', 'escalated'] as const).filter((each) => isAbove(each, level));

const pair = (name: string, value: TemplateResult | string): TemplateResult => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

function form(one: CaseSummary, { strings, draft, missing, busy, choose, write, submit }: CaseAside): TemplateResult {
  const levels = levelsAbove(one.oversight.level);
  const { level, reason } = draft;
  if (level === undefined) return html`<p class="quiet">${strings.highest}</p>`;
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    submit();
  };
  return html`<form class="form" aria-labelledby="form-title" novalidate @submit=${send}>
    <p id="form-title"><b>${strings.watchCloser}</b></p>
    <fieldset class="choices">
      <legend>${strings.how}</legend>
      ${levels.map((each) => html`<label class="choice"><input type="radio" name="level" value=${each} .checked=${litLive(each === level)} @change=${() => choose(each)} /><span>${strings[`doing_${each}`]} <span class="quiet">${strings[`advice_${each}`]}</span></span></label>`)}
    </fieldset>
    <div class="field">
      <label for="reason">${strings.reason}</label>
      <textarea id="reason" rows="3" maxlength=${longest} aria-required="true" aria-invalid=${missing} aria-describedby="reason-advice ${missing ? 'reason-fault' : ''}" .value=${litLive(reason)} @input=${(event: Event) => write((event.target as HTMLTextAreaElement).value)}></textarea>
      ${missing ? html`<p class="fault" id="reason-fault">${icon('danger')} ${strings.textMissing}</p>` : nothing}
      <p class="quiet" id="reason-advice">${strings.reasonAdvice} ${strings.length(reason.length, longest)}</p>
    </div>
    <div class="actions"><button class="button primary" type="submit" aria-disabled=${busy}>${strings[`doing_${level}`]}</button></div>
  </form>`;
}

/** A late case: what it is, who has it, how closely it is watched and why; for supervisors the form to have it looked after. */
export function caseAside(one: CaseSummary, view: CaseAside): TemplateResult {
  const { id, matter, caseNo, department, due, oversight, assignedTo, state, receivedAt } = one;
  const { strings, locale, format, level, caseUrl, supervises, back } = view;
  const moment = (value: string): TemplateResult => html`<time datetime=${value}>${format.dateTime(value)}</time>`;
  return html`<article class="part" aria-labelledby="case">
    <button class="button plain back" type="button" @click=${back}>${icon('back')}${strings.back}</button>
    <header>
      <p>${lateLine(due, strings, format)}</p>
      ${heading(level, localized(matter.name, locale), 'case')}
      <p class="quiet">${caseLink({ kind: 'case', id }, caseUrl, caseNo)}</p>
    </header>
    <dl class="pairs">
      ${pair(strings.department, localized(department.name, locale))} ${pair(strings.person, assignedTo ? html`${localized(assignedTo.name, locale)} <span class="quiet">${assignedTo.staffNo}</span>` : strings.nobody)}
      ${pair(strings.caseState, localized(caseTexts[state].name, locale))} ${receivedAt ? pair(strings.receivedAt, moment(receivedAt)) : nothing}
      ${pair(strings.oversight, html`<b>${strings[`oversight_${oversight.level}`]}</b>${oversight.by ? html` <span class="quiet">${strings[`by_${oversight.by}`]}${oversight.at ? html` · ${moment(oversight.at)}` : nothing}</span>` : nothing}`)}
      ${oversight.reason ? pair(strings.reason, localized(oversight.reason, locale)) : nothing}
    </dl>
    ${view.refusal} ${supervises ? form(one, view) : nothing}
  </article>`;
}
