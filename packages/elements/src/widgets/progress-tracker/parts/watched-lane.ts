import type { Lane } from '@hallkit/contract';
import { complaintTexts } from '@hallkit/domain';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { localized, plain } from '../../../locales/localized.ts';
import { icon } from '../../../ui/icon.ts';
import type { ProgressViewState } from './view.ts';

/** The page for a complaint about one of several cases: the hall names it for the first that is late. */
function complaintUrlOf(url: string, caseId: string): string {
  const address = new URL(url, location.href);
  if (address.searchParams.has('case')) address.searchParams.set('case', caseId);
  return address.href;
}

/** Where one complains about a case. */
export const complainLink = (one: Lane, { progress, strings, locale, watching, complaintUrl }: ProgressViewState & { readonly complaintUrl: string }, isNamed: boolean): TemplateResult =>
  html`<a class="button" href=${complaintUrlOf(complaintUrl, one.caseId)} aria-label=${isNamed ? `${strings.complainLane}${locale === 'en' ? ': ' : '：'}${plain(one.matter.name, locale)}` : nothing} @click=${(event: Event) => watching.complain(event, progress.id, one)}>${isNamed ? strings.complainLane : strings.complain}</a>`;

/** Whether a case is over one of its terms, and not over itself. */
export const isLateLane = ({ promised, legal, decision }: Lane): boolean => decision === null && [promised, legal].some(({ late, kind }) => late && kind === 'known');

/** How closely a case is watched, the complaint about it, and what one can do so that it goes on. */
export function watchedLane(one: Lane, view: ProgressViewState): TemplateResult | typeof nothing {
  const { progress, strings, locale, watching, complaintUrl } = view;
  const { caseId, oversight, complaint, mayUrge, matter } = one;
  const isWatched = oversight.level !== 'none' && one.decision === null;
  const stands = watching.of(caseId);
  const mayComplain = complaint === null && complaintUrl !== undefined && isLateLane(one);
  const urge = mayUrge || stands === 'busy' ? html`<button class="button" type="button" aria-disabled=${stands === 'busy'} aria-label="${strings.urge}${locale === 'en' ? ': ' : '：'}${plain(matter.name, locale)}" @click=${() => void watching.urge(progress.id, caseId)}>${stands === 'busy' ? strings.urging : strings.urge}</button>` : nothing;
  return html`${isWatched ? html`<p class="watched">${icon('people')} <b>${strings[`oversight_${oversight.level as 'urged'}`]}</b>${oversight.reason ? html` <span class="quiet">${localized(oversight.reason, locale)}</span>` : nothing}</p>` : nothing}
    ${complaint === null ? nothing : html`<p class="quiet">${strings.complaint(complaint.number)} <b>${localized(complaintTexts[complaint.state].name, locale)}</b></p>`}
    ${stands === 'done' ? html`<p class="urged">${icon('success')} ${strings.urged}</p>` : stands === 'failed' ? watching.refusal() : nothing}
    ${urge === nothing && !mayComplain ? nothing : html`<div class="lane-ways">${urge}${mayComplain ? complainLink(one, { ...view, complaintUrl }, true) : nothing}</div>`}`;
}
