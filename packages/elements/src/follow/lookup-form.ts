import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../ui/icon.ts';
import type { LookupStrings } from './lookup.strings.ts';

/** What somebody has typed. */
export interface Lookup {
  readonly number: string;
  readonly queryCode: string;
}

/** What is wrong with it, by field. */
export type LookupFaults = Partial<Record<keyof Lookup, string>>;

const plain = (typed: string): string => typed.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();

/** Both as the hall reads them. */
export const tidied = ({ number, queryCode }: Lookup): Lookup => ({ number: plain(number), queryCode: plain(queryCode).replaceAll('-', '') });

/** Whether it can be a query code. */
export const isQueryCode = (queryCode: string): boolean => /^[0-9A-Z]{6}$/.test(queryCode);

/** The form by which anybody who holds number and code finds what they handed in. */
export interface LookupForm {
  readonly typed: Lookup;
  readonly faults: LookupFaults;
  readonly busy: boolean;
  readonly strings: LookupStrings;
  change(lookup: Partial<Lookup>): void;
  submit(event: Event): void;
}

/** Draws the form. */
export function lookupForm({ typed, faults, busy, strings, change, submit }: LookupForm): TemplateResult {
  const field = (name: keyof Lookup, label: string, hint: string, width: string): TemplateResult => html`<div class="field">
    <label for=${name}>${label}</label>
    <p class="quiet" id="${name}-hint">${hint}</p>
    <input
      id=${name} class=${width} type="text" maxlength="40" autocomplete="off" autocapitalize="characters" spellcheck="false" data-keyboard="latin" aria-invalid=${faults[name] !== undefined}
      aria-describedby="${name}-hint${faults[name] ? ` ${name}-fault` : ''}" .value=${typed[name]} @input=${(event: Event) => change({ [name]: (event.target as HTMLInputElement).value })}
    />
    ${faults[name] ? html`<p class="fault" id="${name}-fault" role="alert">${icon('danger')} ${faults[name]}</p>` : nothing}
  </div>`;
  return html`<form novalidate @submit=${submit}>
    ${field('number', strings.number, strings.numberHint, 'wide')} ${field('queryCode', strings.code, strings.codeHint, 'code')}
    <button class="button primary" type="submit" aria-disabled=${busy}>${busy ? strings.looking : strings.look}</button>
  </form>`;
}
