import type { OwnCase } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { localized, plain } from '../../../locales/localized.ts';
import { filePicker } from '../../../papers/file-picker.ts';
import { paperFacts } from '../../../papers/paper-facts.ts';
import { icon } from '../../../ui/icon.ts';
import type { OwnView } from './own-host.ts';

type Item = NonNullable<OwnCase['toFollow']>['items'][number];

/** A paper of that kind from the space: handed in once more without sending it. */
function held({ key }: Item, view: OwnView): TemplateResult | typeof nothing {
  const { strings, papers, locale, format, busy } = view;
  const [document] = view.held(key);
  if (!document) return nothing;
  return html`<p class="quiet">${strings.followSpace}: <b>${localized(document.name, locale)}</b> ${paperFacts(document, { strings: papers, locale, format })}</p>
    <div class="actions"><button class="button" type="button" aria-disabled=${busy} aria-label="${strings.followUse}: ${plain(document.name, locale)}" @click=${() => view.use(key, document.id)}>${strings.followUse}</button></div>`;
}

function row(item: Item, view: OwnView): TemplateResult {
  const { strings, papers, locale, own } = view;
  const { key, name, state, reason } = item;
  const called = plain(name, locale);
  const may = own.toFollow?.actions.includes('handIn') && state !== 'accepted';
  return html`<li>
    <p><b>${localized(name, locale)}</b></p>
    ${state === 'due' ? nothing : html`<p class="came">${icon('success')} ${state === 'came' ? strings.followCame : strings.followAccepted}</p>`}
    ${reason === null ? nothing : html`<p class="returned">${icon('warning')} ${strings.followReturned(plain(reason, locale))}</p>`}
    ${may ? html`${view.sending(key)}${state === 'due' ? held(item, view) : nothing}<div class="actions">${filePicker(`own-file-${key}`, papers.upload, called, state === 'due', (files) => view.send(key, called, files))}</div>` : nothing}
  </li>`;
}

/** Papers that were agreed to follow: by when, how each stands, and handing them in. */
export function follow(view: OwnView, title: (text: string) => TemplateResult): TemplateResult | typeof nothing {
  const { own, strings, format } = view;
  if (!own.toFollow) return nothing;
  const { items, due } = own.toFollow;
  const isOpen = items.some(({ state }) => state === 'due');
  return html`<section>
    ${title(strings.follow)}
    ${isOpen && due.day !== null ? html`<p class=${due.late ? 'returned' : 'quiet'}>${due.late ? html`${icon('warning')} ${strings.followLate(format.date(due.day))}` : strings.followBy(format.date(due.day))}</p>` : nothing}
    <ul class="asked">${items.map((item) => row(item, view))}</ul>
  </section>`;
}

/** Papers whose original is still to be shown: where, when, with what. */
export function originals({ own, strings, locale }: OwnView, title: (text: string) => TemplateResult): TemplateResult | typeof nothing {
  const due = own.documents.filter(({ original }) => original === 'due');
  if (due.length === 0 || own.lane.next.action !== 'bringOriginal') return nothing;
  return html`<section>
    ${title(strings.originals)}
    <p class="quiet">${strings.originalsAdvice(plain(own.lane.department.name, locale))}</p>
    <ul class="asked">${due.map(({ name }) => html`<li><p><b>${localized(name, locale)}</b></p></li>`)}</ul>
  </section>`;
}
