import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { plain } from '../../../locales/localized.ts';
import { lengthOf } from '../../../ui/characters.ts';
import { heading } from '../../../ui/heading.ts';
import { icon } from '../../../ui/icon.ts';
import { textField } from '../../../ui/text-field.ts';
import type { Asking } from './asking.ts';
import type { PartHost } from './part-host.ts';
import { longest } from './question-draft.ts';

/** Said once so little room is left. */
const nearlyFull = 200;

function words({ draft, faults, change }: Pick<Asking, 'draft' | 'faults'> & { change(text: string): void }, host: PartHost): TemplateResult {
  const strings = host.strings();
  const left = longest - lengthOf(draft.text);
  return html`<div class="field">
    <label for="text">${strings.question}</label>
    <textarea id="text" rows="5" aria-invalid=${faults.text !== undefined} aria-describedby="text-hint ${faults.text ? 'text-fault' : ''}" .value=${draft.text} @input=${(event: Event) => change((event.target as HTMLTextAreaElement).value)}></textarea>
    ${faults.text ? html`<p class="fault" id="text-fault">${icon('danger')} ${faults.text}</p>` : nothing}
    <p class="quiet" id="text-hint">${left <= nearlyFull ? strings.left(left) : strings.questionHint}</p>
  </div>`;
}

function department(asking: Asking, host: PartHost): TemplateResult | typeof nothing {
  const strings = host.strings();
  // A matter has its department.
  if (host.matterId() || host.departmentId() || asking.departments.length === 0) return nothing;
  return html`<div class="field">
    <label for="department">${strings.department}</label>
    <select id="department" aria-describedby="department-hint" @change=${(event: Event) => asking.change({ departmentId: (event.target as HTMLSelectElement).value })}>
      <option value="" .selected=${asking.draft.departmentId === ''}>${strings.departmentUnknown}</option>
      ${asking.departments.map(({ id, name }) => html`<option value=${id} .selected=${asking.draft.departmentId === id}>${plain(name, host.locale())}</option>`)}
    </select>
    <p class="quiet" id="department-hint">${strings.departmentHint}</p>
  </div>`;
}

/** The form in which a person is asked: what was looked for is in it. */
export function askForm(asking: Asking, host: PartHost): TemplateResult {
  const strings = host.strings();
  const { draft, faults, busy } = asking;
  return html`<form class="ask" novalidate @submit=${(event: Event) => asking.submit(event)}>
    <div><button class="button plain back" type="button" @click=${() => host.back()}>${icon('back')} ${strings.back}</button></div>
    ${heading(host.level(), strings.askTitle, 'ask')}
    ${host.answerTime() ? html`<p class="time">${icon('clock')} ${host.answerTime()}</p>` : nothing}
    ${words({ draft, faults, change: (text) => asking.change({ text }) }, host)} ${department(asking, host)}
    ${textField({ id: 'phone', label: strings.phone, value: draft.phone, advice: strings.phoneHint, fault: faults.phone, type: 'tel', mode: 'tel', autocomplete: 'tel-national', maxLength: 20, change: (phone) => asking.change({ phone }) })}
    <div class="consent">
      <label class="tick"><input type="checkbox" aria-describedby="publish-hint" .checked=${draft.mayPublish} @change=${(event: Event) => asking.change({ mayPublish: (event.target as HTMLInputElement).checked })} /><span>${strings.mayPublish}</span></label>
      <p class="quiet" id="publish-hint">${strings.mayPublishHint}</p>
    </div>
    ${asking.failure()}
    <div><button class="button primary" type="submit" aria-disabled=${busy}>${busy ? strings.sending : strings.send}</button></div>
  </form>`;
}
