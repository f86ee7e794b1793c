import type { Case } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { plain } from '../../../locales/localized.ts';
import { notice } from '../../../ui/notice.ts';
import { actionName } from './case-words.ts';
import type { CaseView } from './view.ts';

/** What others did with the case while somebody looked at it; what was typed is still there. */
export function changesNotice({ documents }: Case, { changes, strings, locale, format, seen }: CaseView): TemplateResult | typeof nothing {
  if (!changes) return nothing;
  const names = documents.filter(({ key }) => changes.papers.includes(key)).map(({ name }) => plain(name, locale));
  return notice({
    tone: 'info',
    role: 'status',
    title: strings.changed,
    body: html`${changes.steps.map(({ at, action, by, reason }) => html`<span class="line">${format.time(at)} ${by.name ?? strings[`by_${by.kind}`]} · <b>${actionName(action, strings, locale)}</b>${reason ? html` · ${plain(reason, locale)}` : nothing}</span>`)}
    ${changes.messages > 0 ? html`<span class="line">${strings.changedMessages(changes.messages)}</span>` : nothing} ${names.length > 0 ? html`<span class="line">${strings.changedPapers(names)}</span>` : nothing}`,
    actions: html`<button class="button" type="button" @click=${seen}>${strings.changedSeen}</button>`,
  });
}
