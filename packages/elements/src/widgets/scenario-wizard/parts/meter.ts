import type { Burden } from '@hallkit/contract';
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../../../ui/heading.ts';
import type { PlanView } from './planning-host.ts';

type Part = keyof Burden;

/** Two bars, one application above the matters one by one: the words beside them say the same. */
const bars = (joint: number, oneByOne: number): TemplateResult => {
  const most = Math.max(joint, oneByOne, 1);
  const bar = (value: number, y: number, name: string): TemplateResult => svg`<rect class=${name} x="0" y=${y} width="${(value / most) * 100}%" height="6" rx="2"></rect>`;
  return html`<svg class="bars" aria-hidden="true" focusable="false">${bar(joint, 0, 'joint')}${bar(oneByOne, 9, 'apart')}</svg>`;
};

/** The burden meter: what one application asks of a person, beside doing the matters one by one. */
export function meter({ plan: { burden, unknownDays }, strings, format, level }: PlanView): TemplateResult {
  const { joint, oneByOne, saved, unknownVisits } = burden;
  const units = { papers: strings.papersUnit, fields: strings.fieldsUnit, visits: strings.visitsUnit, workingDays: strings.daysUnit };
  const tile = (part: Part, label: string): TemplateResult => html`<div>
    <dt>${label}</dt>
    <dd><b>${format.number(joint[part])}</b> ${units[part](joint[part])}</dd>
    <dd class="beside">${oneByOne[part] === 0 ? nothing : bars(joint[part], oneByOne[part])}${oneByOne[part] === joint[part] ? strings.same : strings.oneByOne(format.number(oneByOne[part]), units[part](oneByOne[part]))}${saved[part] > 0 ? html`<span class="saved">${strings.saved(format.number(saved[part]), units[part](saved[part]))}</span>` : nothing}</dd>
  </div>`;
  const notes = [unknownVisits.length > 0 && strings.unknownVisits(unknownVisits.length), unknownDays.length > 0 && strings.unknownDays(unknownDays.length)].filter((note) => note !== false);
  return html`<section class="meter" aria-labelledby="meter">
    ${heading(level + 2, strings.meter, 'meter')}
    <dl>${tile('papers', strings.papers)}${tile('fields', strings.fields)}${tile('visits', strings.visits)}${tile('workingDays', strings.days)}</dl>
    ${notes.map((note) => html`<p class="quiet">${note}</p>`)}
  </section>`;
}
