import type { PlanMatter } from '@hallkit/contract';
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { localized, plain } from '../../../locales/localized.ts';
import { heading } from '../../../ui/heading.ts';
import type { PlanView } from './planning-host.ts';

/** Distances of the lines across the lanes, in working days. */
const steps = [1, 2, 5, 10, 20, 30, 60, 90, 120];

/** Days with a line: few enough to be read. */
export function ticksOf(total: number): number[] {
  const step = steps.find((each) => total / each <= 8) ?? Math.ceil(total / 8);
  return Array.from({ length: Math.floor(total / step) + 1 }, (_, at) => at * step);
}

/** A matter on the scale of working days, decoration only: the words above say the same. */
function bar({ startsAfter, endsAfter, critical, promisedDays }: PlanMatter, total: number): TemplateResult {
  const at = (day: number): string => `${(day / total) * 100}%`;
  // Whatever is done on the spot still has to be seen.
  const width = Math.max(((endsAfter - startsAfter) / total) * 100, 1.5);
  return html`<svg class="lane" aria-hidden="true" focusable="false">
    ${ticksOf(total).map((day) => svg`<line x1=${at(day)} x2=${at(day)} y1="0" y2="100%"></line>`)}
    <rect class=${critical ? 'critical' : promisedDays === null ? 'unknown' : 'free'} x="${Math.min((startsAfter / total) * 100, 98.5)}%" y="5" width="${width}%" height="12" rx="3"></rect>
  </svg>`;
}

/** The scale of working days; what is counted stands under the numbers, where it meets none of them however narrow the lanes are. */
const scale = (total: number, unit: string): TemplateResult => html`<svg class="scale" aria-hidden="true" focusable="false">
  ${ticksOf(total).map((day) => svg`<text x="${(day / total) * 100}%" y="1em" text-anchor=${day === 0 ? 'start' : day > total * 0.95 ? 'end' : 'middle'}>${day}</text>`)}
  <text x="100%" y="2.4em" text-anchor="end">${unit}</text>
</svg>`;

/** When a matter is dealt with, in words. */
function when({ promisedDays, startsAfter, endsAfter }: PlanMatter, { strings }: PlanView): string {
  if (promisedDays === null) return strings.noDays;
  if (promisedDays === 0) return strings.atOnce;
  return endsAfter - startsAfter <= 1 ? strings.dayOne(endsAfter) : strings.dayFrom(startsAfter + 1, endsAfter);
}

/** Matters by the department that decides, in the order in which one first meets it. */
export function lanesOf(matters: readonly PlanMatter[]): readonly (readonly PlanMatter[])[] {
  const lanes = new Map<string, PlanMatter[]>();
  for (const matter of matters) lanes.set(matter.department.zh, [...(lanes.get(matter.department.zh) ?? []), matter]);
  return [...lanes.values()];
}

/** The matters with their departments, and their order on a scale of working days, with the path that decides the whole. */
export function lanes(view: PlanView, guideHref: (matterId: string) => string | undefined): TemplateResult {
  const { plan, strings, locale, level } = view;
  const { matters, criticalPath, workingDays } = plan;
  const total = Math.max(workingDays, 1);
  const named = new Map(matters.map((matter) => [matter.id, matter]));
  const nameOf = (id: string): string => plain(named.get(id)?.name ?? { zh: id, en: null }, locale);
  const path = criticalPath.map((id) => strings.pathStep(nameOf(id), named.get(id)?.promisedDays ?? 0)).join(strings.pathThen);
  const row = (matter: PlanMatter): TemplateResult => {
    const { matterId, name, critical, visits, waitsFor, note, result } = matter;
    const href = matterId === null ? undefined : guideHref(matterId);
    return html`<li class="matter">
      <p class="name">${href === undefined ? localized(name, locale) : html`<a href=${href}>${localized(name, locale)}</a>`}${critical ? html` <span class="badge key">${strings.critical}</span>` : nothing}</p>
      <p class="when">${when(matter, view)}${visits === null ? nothing : html` · ${visits === 0 ? strings.noVisit : strings.visit(visits)}`}</p>
      ${bar(matter, total)} ${waitsFor.length === 0 ? nothing : html`<p class="quiet">${strings.waitsFor(waitsFor.map(nameOf).join(strings.joiner))}</p>`}
      ${note || result ? html`<p class="quiet">${note ? localized(note, locale) : nothing}${note && result ? ' · ' : nothing}${result ? html`${strings.result}${locale === 'en' ? ': ' : '：'}${localized(result, locale)}` : nothing}</p>` : nothing}
    </li>`;
  };
  return html`<section class="order" aria-labelledby="order">
    ${heading(level + 2, strings.order, 'order')}
    <p class="quiet">${strings.orderAdvice}</p>
    ${lanesOf(matters).map((own) => html`<div class="department">
      <p class="who" role="heading" aria-level=${level + 3}>${localized(own[0]?.department ?? { zh: '', en: null }, locale)}</p>
      <ul>${own.map(row)}</ul>
    </div>`)}
    ${scale(total, strings.daysUnit(total))} ${path ? html`<p class="path">${strings.orderInWords(workingDays, path)}</p>` : nothing}
  </section>`;
}
