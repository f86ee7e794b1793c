import type { Application } from '@hallkit/contract';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { fieldsOf } from '../../../controllers/draft-values.ts';
import type { FieldValue } from '../../../controllers/draft-values.ts';
import type { Draft } from '../../../controllers/draft.ts';
import type { HallLocale } from '../../../locales/locale.ts';
import { localized, plain } from '../../../locales/localized.ts';
import { heading } from '../../../ui/heading.ts';
import { icon } from '../../../ui/icon.ts';
import type { FormPartsStrings } from './parts.texts.ts';

/** A value as it is read. */
export function shownValue(application: Application, key: string, value: FieldValue, strings: FormPartsStrings, locale: HallLocale): string {
  if (value === null || value === '') return strings.empty;
  if (typeof value === 'boolean') return value ? strings.yes : strings.no;
  const field = fieldsOf(application).find((each) => each.key === key);
  const option = field?.options.find((each) => each.value === value);
  return option ? plain(option.label, locale) : `${value}${field?.unit ? ` ${plain(field.unit, locale)}` : ''}`;
}

/** Fields that were changed here and elsewhere at the same time: both values, and a choice for each. */
export function conflictList(application: Application, draft: Draft, level: number, strings: FormPartsStrings, locale: HallLocale, settle: (key: string, which: 'mine' | 'theirs') => void): TemplateResult {
  return html`<div class="conflicts" role="group" aria-labelledby="conflicts">
    ${heading(level, html`${icon('warning')} ${strings.conflicts(draft.conflicts.length)}`, 'conflicts')}
    <p class="quiet">${strings.conflictsAdvice}</p>
    ${draft.conflicts.map(({ key, mine, theirs }) => {
      const field = fieldsOf(application).find((each) => each.key === key);
      const name = field ? plain(field.label, locale) : key;
      const side = (which: 'mine' | 'theirs', value: FieldValue): TemplateResult => html`<div>
        <dt>${strings[which]}</dt>
        <dd>${shownValue(application, key, value, strings, locale)}</dd>
        <button class="button" type="button" aria-label="${name}: ${which === 'mine' ? strings.keepMine : strings.keepTheirs}" @click=${() => settle(key, which)}>${which === 'mine' ? strings.keepMine : strings.keepTheirs}</button>
      </div>`;
      return html`<div class="conflict"><p class="conflict-name">${field ? localized(field.label, locale) : key}</p><dl>${side('mine', mine)} ${side('theirs', theirs)}</dl></div>`;
    })}
  </div>`;
}
