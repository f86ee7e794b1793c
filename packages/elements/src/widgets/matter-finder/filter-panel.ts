import type { Facet } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { plain } from '../../locales/localized.ts';
import { icon } from '../../ui/icon.ts';
import { choiceNames, filterNames, flagNames } from './finder-state.ts';
import type { ChoiceName, FilterName, Filters, FlagName } from './finder-state.ts';
import type { Speech } from './matter-row.ts';

/** The filters and whom they tell. */
export interface FilterPanel extends Speech {
  readonly facets: readonly Facet[];
  readonly chosen: Filters;
  /** What the finder is bound to: no choice. */
  readonly bound: Filters;
  choose(name: FilterName, value: string | undefined): void;
  /** Leaves what was asked and looks through one department or topic. */
  browse(name: FilterName, value: string): void;
  clear(): void;
}

type Value = Facet['values'][number];

/** Values of a filter; none where there is nothing to choose. A chosen one that nothing is left of stays, so that it can be taken back. */
function valuesOf({ facets, chosen, bound }: FilterPanel, name: FilterName): readonly Value[] {
  if (bound[name] !== undefined) return [];
  const values = facets.find((facet) => facet.name === name)?.values ?? [];
  const own = chosen[name];
  if (own !== undefined && !values.some(({ value }) => value === own)) return [...values, { value: own, count: 0, label: { zh: own, en: null } }];
  return values.length > 1 || own !== undefined || flagNames.includes(name as FlagName) ? values : [];
}

/** People first, whatever counts more: choices that change places are hard to find again. */
const audiences = ['natural', 'enterprise', 'unincorporatedEnterprise', 'institution', 'socialOrganisation', 'organ', 'other'];
const rank = ({ value }: Value): number => audiences.indexOf(value);

/** Who applies, as a row of choices: the first question a hall asks. */
export function audienceFilter(panel: FilterPanel): TemplateResult | typeof nothing {
  const { strings, locale, format, chosen, choose } = panel;
  const values = [...valuesOf(panel, 'audience')].sort((one, other) => rank(one) - rank(other));
  if (values.length === 0) return nothing;
  const choice = (value: string, label: unknown): TemplateResult => html`<label class="segment"><input type="radio" name="audience" .value=${value} .checked=${(chosen.audience ?? '') === value} @change=${() => choose('audience', value || undefined)} /><span>${label}</span></label>`;
  return html`<fieldset class="audience" part="audience">
    <legend>${strings.audience}</legend>
    <div class="segments">${choice('', strings.any)}${values.map(({ value, label, count }) => choice(value, html`${plain(label, locale)} <small>${format.number(count)}</small>`))}</div>
  </fieldset>`;
}

/** The other filters, each with what it would leave. */
export function otherFilters(panel: FilterPanel): TemplateResult {
  const { strings, locale, format, chosen, choose } = panel;
  const select = (name: ChoiceName): TemplateResult | typeof nothing => {
    const values = valuesOf(panel, name);
    if (values.length === 0) return nothing;
    return html`<div class="choice">
      <label for=${name}>${strings[name]}</label>
      <div class="select"><select id=${name} @change=${(event: Event) => choose(name, (event.target as HTMLSelectElement).value || undefined)}>
        <option value="" .selected=${chosen[name] === undefined}>${strings.any}</option>
        ${grouped(name, values, panel).map(([title, group]) => (title === '' ? group.map(option(name)) : html`<optgroup label=${title}>${group.map(option(name))}</optgroup>`))}
      </select>${icon('down')}</div>
    </div>`;
  };
  const option = (name: ChoiceName) => ({ value, label, count }: Value): TemplateResult => html`<option value=${value} .selected=${chosen[name] === value}>${strings.option(plain(label, locale), format.number(count))}</option>`;
  const flags = flagNames.flatMap((name) => valuesOf(panel, name).map((value): [FlagName, Value] => [name, value]));
  return html`${choiceNames.map(select)}
  ${flags.length === 0
    ? nothing
    : html`<fieldset class="flags">
        <legend>${strings.features}</legend>
        ${flags.map(([name, { count }]) => html`<label class="flag"><input type="checkbox" .checked=${chosen[name] !== undefined} ?disabled=${count === 0 && chosen[name] === undefined} @change=${(event: Event) => choose(name, (event.target as HTMLInputElement).checked ? 'true' : undefined)} /><span>${strings[name]} <small>${format.number(count)}</small></span></label>`)}
      </fieldset>`}`;
}

/** Topics of the national tables come twice, once for people and once for businesses, under the same names. */
export function grouped(name: FilterName, values: readonly Value[], { strings }: Pick<Speech, 'strings'>): [string, readonly Value[]][] {
  if (name !== 'topic') return [['', values]];
  const groups: [string, readonly Value[]][] = [
    [strings.waysPersonal, values.filter(({ value }) => value.startsWith('natural-'))],
    [strings.waysBusiness, values.filter(({ value }) => value.startsWith('legal-'))],
    ['', values.filter(({ value }) => !/^(natural|legal)-/.test(value))],
  ];
  return groups.filter(([, group]) => group.length > 0);
}

/** What is chosen, each to be taken back by one press. */
export function chosenFilters(panel: FilterPanel): TemplateResult | typeof nothing {
  const { strings, locale, chosen, choose, clear } = panel;
  const names = filterNames.filter((name) => chosen[name] !== undefined);
  if (names.length === 0) return nothing;
  const textOf = (name: FilterName): string => {
    const value = valuesOf(panel, name).find((one) => one.value === chosen[name]);
    return chosen[name] === 'true' || !value ? strings[name] : plain(value.label, locale);
  };
  return html`<div class="chosen" part="chosen" role="group" aria-label=${strings.chosen}>
    ${names.map((name) => html`<button type="button" class="chip" aria-label=${strings.removeFilter(textOf(name))} @click=${() => choose(name, undefined)}>${textOf(name)}${icon('clear')}</button>`)}
    <button type="button" class="button plain" @click=${clear}>${strings.clearFilters}</button>
  </div>`;
}
