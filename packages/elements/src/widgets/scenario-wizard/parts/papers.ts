import type { PlanMaterial } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { localized, plain } from '../../../locales/localized.ts';
import { heading } from '../../../ui/heading.ts';
import { icon } from '../../../ui/icon.ts';
import type { PlanView } from './planning-host.ts';

const origins = ['applicant', 'lookup', 'result'] as const;

/** Each paper once: those to hand in, those a system looks up, those that come out of this application. */
export function papers(view: PlanView): TemplateResult | typeof nothing {
  const { plan, strings, locale, level } = view;
  if (plan.materials.length === 0) return nothing;
  const nameOf = (id: string): string => plain(plan.matters.find((matter) => matter.id === id)?.name ?? { zh: id, en: null }, locale);
  const row = ({ name, kind, from, necessity, givenBy, matters, replaces }: PlanMaterial): TemplateResult => html`<li>
    <p class="paper">${localized(name, locale)}${from === 'applicant' && kind === 'form' ? html` <span class="badge">${strings.form}</span>` : nothing}${from === 'applicant' && necessity === 'toFollow' ? html` <span class="badge">${strings.toFollow}</span>` : nothing}</p>
    <p class="quiet">${from === 'result' && givenBy !== null ? strings.givenBy(nameOf(givenBy)) : strings.usedFor(matters.map(nameOf).join(strings.joiner))}</p>
    ${replaces.length === 0 ? nothing : html`<p class="quiet">${strings.replaces} ${localized({ zh: replaces.join('、'), en: null }, locale)}</p>`}
  </li>`;
  const group = (from: (typeof origins)[number]): TemplateResult | typeof nothing => {
    const own = plan.materials.filter((material) => material.from === from);
    if (own.length === 0) return nothing;
    const advice = strings[`fromAdvice_${from}`];
    return html`<div class="papers ${from}">
      <p class="from" role="heading" aria-level=${level + 3}>${icon(from === 'applicant' ? 'papers' : from === 'lookup' ? 'search' : 'stamp')} ${strings[`from_${from}`]} <span class="number">${strings.paperCount(own.length)}</span></p>
      ${advice ? html`<p class="quiet">${advice}</p>` : nothing}
      <ul>${own.map(row)}</ul>
    </div>`;
  };
  return html`<section aria-labelledby="papers">${heading(level + 2, strings.paperList, 'papers')} ${origins.map(group)}</section>`;
}

/** Everything there is to fill in, each once; folded, since it is long. */
export function fields({ plan, strings, locale }: PlanView): TemplateResult | typeof nothing {
  if (plan.fields.length === 0) return nothing;
  const open = plan.fields.filter(({ value }) => value === null).length;
  return html`<details class="fields">
    <summary>${strings.fieldList(open)}</summary>
    <ul>${plan.fields.map(({ label, value }) => html`<li>${localized(label, locale)}${value === null ? nothing : html` <span class="badge">${strings.filled}</span>`}</li>`)}</ul>
  </details>`;
}
