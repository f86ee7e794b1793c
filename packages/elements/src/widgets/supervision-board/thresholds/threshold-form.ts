import type { CardRule, RuleSetting, SupervisionSettings } from '@hallkit/contract';
import { cardRules } from '@hallkit/domain';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live as litLive } from 'lit/directives/live.js';
import type { HallLocale } from '../../../locales/locale.ts';
import { heading } from '../../../ui/heading.ts';
import { icon } from '../../../ui/icon.ts';
import { notice } from '../../../ui/notice.ts';
import type { SupervisionBoardStrings } from '../supervision-board.texts.ts';
import { dayFields, ruleLevels, valueOf } from './threshold-draft.ts';
import type { DayField, ThresholdDraft, ThresholdField } from './threshold-draft.ts';

/** What the form is drawn from. */
export interface ThresholdForm {
  readonly settings: SupervisionSettings;
  readonly draft: ThresholdDraft;
  readonly faults: readonly DayField[];
  /** Fields that somebody else has set to another value. */
  readonly contested: readonly ThresholdField[];
  readonly busy: boolean;
  readonly saved: boolean;
  readonly refusal: TemplateResult | typeof nothing;
  readonly strings: SupervisionBoardStrings;
  readonly locale: HallLocale;
  readonly level: number;
  type(field: ThresholdField, value: string): void;
  save(): void;
  /** Forgets what was typed. */
  undo(): void;
}

const targetValue = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

/** What somebody else has set, beside one's own. */
function theirs(field: ThresholdField, value: string, { contested, strings }: ThresholdForm): TemplateResult | typeof nothing {
  return contested.includes(field) ? html`<p class="theirs" id="${field}-theirs">${icon('info')} ${strings.theirs(value)}</p>` : nothing;
}

function rule(name: CardRule, form: ThresholdForm): TemplateResult {
  const { settings, draft, strings, type } = form;
  const level = (value: string): string => strings[`level_${value as RuleSetting['level']}`];
  const value = draft.get(name) ?? valueOf(settings, name);
  return html`<div class="field threshold">
    <label for=${name}>${strings[`rule_${name}`]}</label>
    <select id=${name} aria-describedby=${form.contested.includes(name) ? `${name}-theirs` : nothing} .value=${litLive(value)} @change=${(event: Event) => type(name, targetValue(event))}>${ruleLevels.map((each) => html`<option value=${each} ?selected=${each === value}>${level(each)}</option>`)}</select>
    ${theirs(name, level(valueOf(settings, name)), form)}
  </div>`;
}

function days([name, least, most]: (typeof dayFields)[number], form: ThresholdForm): TemplateResult {
  const { settings, draft, faults, strings, type } = form;
  const fault = faults.includes(name);
  return html`<div class="field threshold">
    <label for=${name}>${strings[`days_${name}`]}</label>
    <div class="control"><input id=${name} class="number" type="text" inputmode="numeric" maxlength="3" autocomplete="off" aria-invalid=${fault} aria-describedby="${name}-unit ${fault ? `${name}-fault` : ''} ${form.contested.includes(name) ? `${name}-theirs` : ''}" .value=${litLive(draft.get(name) ?? valueOf(settings, name))} @input=${(event: Event) => type(name, targetValue(event))} /><span class="unit" id="${name}-unit">${strings.workingDays}</span></div>
    ${fault ? html`<p class="fault" id="${name}-fault">${icon('danger')} ${strings.range(least, most)}</p>` : nothing}
    ${theirs(name, strings.days(settings[name]), form)}
  </div>`;
}

/** Each rule with what breaking it is, and the thresholds in working days. */
export function thresholdForm(form: ThresholdForm): TemplateResult {
  const { draft, busy, saved, refusal, strings, level, save, undo } = form;
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    save();
  };
  const group = (fields: typeof dayFields): TemplateResult => html`<div class="fields">${fields.map((field) => days(field, form))}</div>`;
  return html`<form class="part thresholds" aria-labelledby="view" novalidate @submit=${send}>
    <div>${heading(level, strings.view_thresholds, 'view')}<p class="quiet">${strings.thresholdsAdvice}</p></div>
    <section aria-labelledby="rules">${heading(level + 1, strings.rules, 'rules')}<div class="fields">${cardRules.map((each) => rule(each, form))}</div></section>
    <section aria-labelledby="days">${heading(level + 1, strings.caseDays, 'days')}${group(dayFields.slice(0, 3))}</section>
    <section aria-labelledby="answers">${heading(level + 1, strings.answerDays, 'answers')}${group(dayFields.slice(3))}</section>
    ${refusal} ${saved ? notice({ tone: 'success', title: strings.saved, body: strings.savedAdvice }) : nothing}
    <div class="actions">
      <button class="button primary" type="submit" aria-disabled=${busy || draft.size === 0}>${strings.save}</button>
      ${draft.size > 0 ? html`<button class="button plain" type="button" @click=${undo}>${strings.undo}</button><span class="quiet unsaved">${strings.unsaved(draft.size)}</span>` : nothing}
    </div>
  </form>`;
}
