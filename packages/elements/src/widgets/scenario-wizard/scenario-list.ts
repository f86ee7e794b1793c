import type { ScenarioList, ScenarioSummary } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CommonStrings } from '../../locales/common.texts.ts';
import type { HallLocale } from '../../locales/locale.ts';
import { localized } from '../../locales/localized.ts';
import { limitInWords } from '../../locales/time-limit.ts';
import { icon } from '../../ui/icon.ts';
import type { ScenarioWizardStrings } from './scenario-wizard.strings.ts';

/** What the choice of a scenario shows and whom it tells. */
export interface ScenarioChoice {
  readonly list: ScenarioList;
  readonly typed: string;
  readonly strings: ScenarioWizardStrings;
  readonly common: CommonStrings;
  readonly locale: HallLocale;
  choose(scenarioId: string): void;
}

/** How many there are, in a line that is read aloud. */
export function countOf({ list: { total, confident }, typed, strings }: ScenarioChoice): string {
  if (total === 0) return strings.none;
  return typed === '' ? strings.total(total) : confident ? strings.found(total) : strings.unsure;
}

/** Why a row is here, where its name does not show it. */
function reason({ match, name }: ScenarioSummary, { strings }: ScenarioChoice): TemplateResult | typeof nothing {
  if (match?.field !== 'everydayName' || match.text === name.zh) return nothing;
  return html`<span class="quiet">${strings.alsoCalled} <span lang="zh-CN">${match.text}</span></span>`;
}

/** Scenarios to choose from. */
export function scenarioList(choice: ScenarioChoice): TemplateResult {
  const { list, strings, common, locale, choose } = choice;
  const row = (one: ScenarioSummary): TemplateResult => {
    const limit = limitInWords(one.promisedLimit, common);
    return html`<li>
      <button class="scenario" part="scenario" type="button" data-id=${one.id} @click=${() => choose(one.id)}>
        <span class="name">${localized(one.name, locale)}</span> ${reason(one, choice)}
        <span class="quiet">${strings[one.audience]} · ${strings.matters(one.matters)}${limit === null ? nothing : html` · ${limit === common.onTheSpot ? limit : strings.within(limit)}`}</span>
      </button>
    </li>`;
  };
  return html`<ul class="scenarios">${list.data.map(row)}</ul>`;
}

/** The box in which one says what shall be done, and for whom. */
export interface ScenarioBox {
  readonly typed: string;
  readonly audience: 'natural' | 'legal' | undefined;
  /** Whether one may choose for whom; not where the page has said it. */
  readonly free: boolean;
  readonly strings: ScenarioWizardStrings;
  type(text: string): void;
  limit(audience: 'natural' | 'legal' | undefined): void;
}

/** Draws the box. */
export function scenarioBox({ typed, audience, free, strings, type, limit }: ScenarioBox): TemplateResult {
  const read = (event: Event): void => {
    // While an input method composes, the text is none yet.
    if (!(event instanceof InputEvent && event.isComposing)) type((event.target as HTMLInputElement).value);
  };
  return html`<form class="search" role="search" @submit=${(event: Event) => event.preventDefault()}>
    <label for="query">${strings.label}</label>
    <p id="hint" class="quiet">${strings.hint}</p>
    <div class="field">
      ${icon('search')}
      <input id="query" part="input" type="search" maxlength="200" enterkeyhint="search" autocomplete="off" autocapitalize="off" spellcheck="false" aria-describedby="hint" .value=${typed} @input=${read} @compositionend=${read} />
      ${typed === '' ? nothing : html`<button type="button" class="clear" aria-label=${strings.clear} @click=${() => type('')}>${icon('clear')}</button>`}
    </div>
    ${free
      ? html`<fieldset class="audience">
          <legend class="hidden-visually">${strings.whom}</legend>
          ${([undefined, 'natural', 'legal'] as const).map((value) => html`<label class="choice"><input type="radio" name="audience" .checked=${audience === value} @change=${() => limit(value)} /><span>${strings[value ?? 'all']}</span></label>`)}
        </fieldset>`
      : nothing}
  </form>`;
}
