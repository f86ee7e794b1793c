import type { Application } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { HallLocale } from '../../../locales/locale.ts';
import { localized } from '../../../locales/localized.ts';
import { heading } from '../../../ui/heading.ts';
import { icon } from '../../../ui/icon.ts';
import type { FormPartsStrings } from './parts.texts.ts';

/**
 * What stands there once it is in: the number, what happens next, who has it, and the way to its progress.
 *
 * @param open - Leads on to its progress.
 */
export function submittedView({ number, queryCode, cases, progressId }: Application, level: number, strings: FormPartsStrings, locale: HallLocale, open: () => void): TemplateResult {
  return html`<div class="submitted" part="submitted">
    ${heading(level, html`${icon('success')} ${strings.submitted}`, 'submitted')}
    <dl class="numbers">
      <div><dt>${strings.number}</dt><dd>${number}</dd></div>
      ${queryCode ? html`<div><dt>${strings.queryCode}</dt><dd>${queryCode}</dd></div>` : nothing}
    </dl>
    <p>${strings.submittedAdvice}</p>
    ${queryCode ? html`<p class="quiet">${strings.queryCodeAdvice}</p>` : nothing}
    ${progressId ? html`<div class="actions"><button class="button primary" type="button" @click=${open}>${strings.openProgress}</button></div>` : nothing}
    ${cases.length > 0 ? html`<p class="part-name">${strings.cases}</p><ul class="cases">${cases.map(({ caseNo, matter, department }) => html`<li><b>${localized(matter.name, locale)}</b><span class="quiet">${localized(department.name, locale)} · ${caseNo}</span></li>`)}</ul>` : nothing}
  </div>`;
}
