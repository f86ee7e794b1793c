import type { Application, Fault } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { fieldsOf } from '../../../controllers/draft-values.ts';
import type { Draft } from '../../../controllers/draft.ts';
import type { HallLocale } from '../../../locales/locale.ts';
import { plain } from '../../../locales/localized.ts';
import { heading } from '../../../ui/heading.ts';
import { icon } from '../../../ui/icon.ts';
import { idOf } from './field.ts';
import type { FormPartsStrings } from './parts.texts.ts';

/** Something wrong, with the name of where it is. */
export interface NamedFault extends Fault {
  readonly name: string;
}

/** What a fault is about, in words. */
function nameOf(application: Application, { in: part, key }: Fault, strings: FormPartsStrings, locale: HallLocale): string {
  if (part === 'values') {
    const field = fieldsOf(application).find((each) => each.key === key);
    return field ? plain(field.label, locale) : key;
  }
  if (part === 'documents') {
    const material = application.materials.find((each) => each.key === key);
    return material ? plain(material.name, locale) : key;
  }
  if (part === 'delivery') return key === 'recipient' || key === 'phone' || key === 'address' ? strings[key] : strings.delivery;
  const question = application.plan?.questions.find((each) => each.id === key);
  return question ? plain(question.text, locale) : key;
}

/**
 * Everything wrong, in the order of the page: what the hall said last, without what was changed since, and what it refuses to
 * keep.
 */
export function faultsOf(application: Application, draft: Draft, told: readonly Fault[], strings: FormPartsStrings, locale: HallLocale): NamedFault[] {
  const isOld = ({ in: part, key }: Fault): boolean => part === 'values' && (draft.value(key) ?? null) !== (fieldsOf(application).find((field) => field.key === key)?.value ?? null);
  const refusals = [...draft.refusals].map(([key, detail]): Fault => ({ in: 'values', key, code: 'value.refused', detail }));
  const all = [...refusals, ...application.faults.filter((fault) => !isOld(fault)), ...told.filter((fault) => !isOld(fault))];
  const once = new Map(all.map((fault) => [`${fault.in}/${fault.key}`, fault] as const).toReversed());
  // Parts and what stands in them as the page has them.
  const places: Readonly<Record<Fault['in'], readonly string[]>> = { answers: application.plan?.questions.map(({ id }) => id) ?? [], values: fieldsOf(application).map(({ key }) => key), documents: application.materials.map(({ key }) => key), delivery: ['', 'method', 'recipient', 'phone', 'address'] };
  const rank = ({ in: part, key }: Fault): number => {
    const at = places[part].indexOf(key);
    return Object.keys(places).indexOf(part) * 1000 + (at < 0 ? 999 : at);
  };
  return [...once.values()].toSorted((a, b) => rank(a) - rank(b)).map((fault) => ({ ...fault, name: nameOf(application, fault, strings, locale) }));
}

/** Where the focus goes for a fault; null where it lies outside of the form. */
export const targetOf = ({ in: part, key }: Fault): string | null => (part === 'values' ? `#${idOf(key)}` : part === 'delivery' ? `#delivery-${key || 'method'}` : null);

/** The summary at the top: what is wrong, each a step away (GOV.UK error summary; WCAG 2.2, 3.3.1). @param declare - Leads to the declaration, where it has not been made. */
export function faultSummary(faults: readonly NamedFault[], level: number, strings: FormPartsStrings, go: (fault: NamedFault) => void, declare: (() => void) | undefined): TemplateResult {
  return html`<div class="summary" role="group" aria-labelledby="faults">
    ${heading(level, html`${icon('danger')} ${strings.faults(faults.length + (declare ? 1 : 0))}`, 'faults')}
    <p class="quiet">${strings.faultsAdvice}</p>
    <ul>
      ${faults.map((fault) => html`<li><button class="link" type="button" @click=${() => go(fault)}>${fault.name}</button> <span>${fault.detail}</span></li>`)}
      ${declare ? html`<li><button class="link" type="button" @click=${declare}>${strings.declaration}</button> <span>${strings.declareFirst}</span></li>` : nothing}
    </ul>
  </div>`;
}
