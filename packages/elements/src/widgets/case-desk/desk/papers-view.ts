import type { Case, CaseDocument } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { localized, plain } from '../../../locales/localized.ts';
import { heading } from '../../../ui/heading.ts';
import { icon } from '../../../ui/icon.ts';
import type { CaseView } from './view.ts';

/** What was only uploaded may be compared with its original, also where no guide asks for it. */
const mayVerify = ({ document }: CaseDocument): boolean => document !== null && document.trustGrade === 'C' && document.state === 'valid';

function paper(one: CaseDocument, toFollow: Case['toFollow'], view: CaseView): TemplateResult {
  const { strings, locale, format, viewer, busy } = view;
  const { key, name, state, original, document, fileUrl } = one;
  const follow = toFollow?.items.find((item) => item.key === key);
  const missing = state === 'missing' || state === 'toFollow';
  // What comes by itself may not be there yet.
  const there = document !== null || state === 'filled';
  const open = viewer.key === key;
  const facts = document ? [strings[`grade_${document.trustGrade}`], document.number, document.pages === null ? null : strings.pages(document.pages), document.validUntil === null ? null : strings.validUntil(format.fullDate(document.validUntil)), document.verifiedAt === null ? null : strings.verifiedOn(format.date(document.verifiedAt))].filter((text) => text !== null) : [];
  return html`<li class=${missing ? 'open' : there ? 'ready' : 'coming'}>
    <div class="paper">
      <p>${icon(missing ? 'warning' : there ? 'success' : 'clock')} <b>${localized(name, locale)}</b> <span class="quiet">${strings[`paper_${state}`]}${view.fresh.has(key) ? html` · <span class="mark">${strings.isNew}</span>` : nothing}</span></p>
      ${follow && follow.state !== 'accepted' ? html`<p class="due ${toFollow?.due.late ? 'late' : ''}">${icon(follow.state === 'came' ? 'info' : 'clock')}${follow.state === 'came' ? strings.followCame : strings.followDue(toFollow?.due.day ? format.date(toFollow.due.day) : null)}</p>` : nothing}
      ${original === 'due' ? html`<p class="due">${icon('info')}${strings.originalDue}</p>` : nothing}
      ${document ? html`<p class="quiet"><span class="grade">${document.trustGrade}</span> ${facts.join(' · ')}${document.state === 'valid' ? nothing : html` · <span class="due late">${icon('danger')}${strings[`document_${document.state}`]}</span>`}</p>` : nothing}
    </div>
    <div class="actions">
      ${fileUrl ? html`<button class="button plain" type="button" aria-expanded=${open} aria-label="${strings.look}: ${plain(name, locale)}" @click=${() => (open ? viewer.close() : view.look(one))}>${strings.look}</button>` : nothing}
      ${mayVerify(one) ? html`<button class="button ${original === 'due' ? 'primary' : ''}" type="button" aria-disabled=${busy} aria-label="${strings.verify}: ${plain(name, locale)}" @click=${() => view.verify(document?.id ?? '')}>${strings.verify}</button>` : nothing}
    </div>
    ${open ? viewer.render(plain(name, locale), strings) : nothing}
  </li>`;
}

/** Papers of the case, with how far each may be trusted; one of them open. */
export function papersView(one: Case, view: CaseView): TemplateResult {
  const { strings, level } = view;
  return html`<section class="papers" aria-labelledby="papers">
    ${heading(level + 1, html`${strings.papers} <span class="quiet">${strings.count(one.documents.length)}</span>`, 'papers')}
    ${one.documents.length === 0 ? html`<p class="quiet">${strings.noPapers}</p>` : html`<ul>${one.documents.map((each) => paper(each, one.toFollow, view))}</ul>`}
  </section>`;
}
