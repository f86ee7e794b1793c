import type { HallCore } from '@hallkit/client/core';
import { isHallError } from '@hallkit/client/core';
import { SupervisionResource } from '@hallkit/client/resources';
import type { Lane } from '@hallkit/contract';
import { complaintTexts } from '@hallkit/domain';
import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { localized, plain } from '../../../locales/localized.ts';
import { icon } from '../../../ui/icon.ts';
import { notice } from '../../../ui/notice.ts';
import { HallComplaintWantedEvent } from '../progress-tracker.events.ts';
import type { ProgressPartsStrings } from './parts.strings.ts';
import type { ProgressViewState } from './view.ts';

/** What urging needs of the element. */
export interface WatchingHost {
  readonly element: ReactiveControllerHost & HTMLElement;
  client(): HallCore;
  strings(): ProgressPartsStrings;
  refresh(): void;
  say(text: string): void;
  failed(error: unknown): TemplateResult;
}

/** What whoever follows an application can do about a department that takes long: urge it, and complain of it. */
export class Watching {
  readonly #host: WatchingHost;
  /** The case that is being urged, and how that ended. */
  #caseId: string | undefined;
  #stands: 'busy' | 'done' | 'failed' = 'done';
  #error: unknown;

  constructor(host: WatchingHost) {
    this.#host = host;
  }

  /** Leads to where one complains, unless the page does that itself. */
  complain(event: Event, progressId: string, { caseId, caseNo }: Lane): void {
    if (!this.#host.element.dispatchEvent(new HallComplaintWantedEvent({ progressId, caseId, caseNo }))) event.preventDefault();
  }

  async urge(progressId: string, caseId: string): Promise<void> {
    if (this.#stands === 'busy') return;
    this.#tell(caseId, 'busy');
    try {
      await this.#host.client().use(SupervisionResource).urge(progressId, caseId);
      this.#tell(caseId, 'done');
      this.#host.say(this.#host.strings().urged);
    } catch (error) {
      this.#error = error;
      this.#tell(caseId, 'failed');
    }
    this.#host.refresh();
  }

  #tell(caseId: string, stands: 'busy' | 'done' | 'failed'): void {
    this.#caseId = caseId;
    this.#stands = stands;
    this.#host.element.requestUpdate();
  }

  /** How urging a case stands; undefined where nobody has tried. */
  of(caseId: string): 'busy' | 'done' | 'failed' | undefined {
    return this.#caseId === caseId ? this.#stands : undefined;
  }

  /** Why the department was not told. */
  refusal(): TemplateResult {
    const error = this.#error;
    if (!isHallError(error, 'HallConflictError')) return this.#host.failed(error);
    return notice({ tone: 'info', role: 'alert', title: error.title, body: error.detail });
  }
}

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
