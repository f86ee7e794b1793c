import { ApplicationsResource } from '@hallkit/client/resources';
import type { ApplicationSummary } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { localized, plain } from '../../../locales/localized.ts';
import { heading } from '../../../ui/heading.ts';
import { HallApplicationOpenedEvent } from '../applicant-space.events.ts';
import { PagedRows } from './rows.ts';
import { skeleton } from './skeleton.ts';
import type { SpaceHost } from './space-host.ts';

/** States after which nothing more comes. */
const over: readonly ApplicationSummary['state'][] = ['completed', 'partlyGranted', 'refused', 'withdrawn', 'discarded'];

/** Drafts and what was handed in, each a step from where it goes on. */
export class OwnApplications {
  readonly #host: SpaceHost;
  readonly #rows: PagedRows<ApplicationSummary>;

  constructor(host: SpaceHost) {
    this.#host = host;
    this.#rows = new PagedRows((cursor) => host.client().use(ApplicationsResource).list({ limit: 20, cursor }), () => host.element.requestUpdate());
  }

  load(): Promise<void> {
    return this.#rows.load();
  }

  forget(): void {
    this.#rows.forget();
  }

  /** What tells of news: one topic for each application under way. */
  get topics(): readonly string[] {
    return (this.#rows.rows ?? []).flatMap(({ progressId, state }) => (progressId && !over.includes(state) ? [`progress.${progressId}`] : [])).slice(0, 20);
  }

  #row({ id, name, number, state, applicant, mayAct, submittedAt, keptUntil, progressId }: ApplicationSummary): TemplateResult {
    const [strings, locale, format] = [this.#host.strings(), this.#host.locale(), this.#host.format()];
    const label = state === 'draft' ? strings.goOn : strings.follow;
    const open = (): boolean => this.#host.element.dispatchEvent(new HallApplicationOpenedEvent({ applicationId: id, progressId }));
    return html`<li class="application ${state}" part="application">
      <div>
        <p><b>${localized(name, locale)}</b></p>
        <p class="state">${strings[`state_${state}`]}</p>
        <p class="facts">${number ? html`<span class="quiet">${number}</span>` : nothing}<span class="quiet">${strings.inTheNameOf(applicant.name)}</span>${submittedAt ? html`<span class="quiet">${strings.submittedOn(format.date(submittedAt, this.#host.timeZone()))}</span>` : keptUntil ? html`<span class="quiet">${strings.keptUntil(format.date(keptUntil, this.#host.timeZone()))}</span>` : nothing}</p>
      </div>
      ${(state === 'draft' && mayAct) || progressId ? html`<button class="button ${state === 'waitingForYou' ? 'primary' : ''}" type="button" aria-label="${label}: ${plain(name, locale)}${number ? ` ${number}` : ''}" @click=${open}>${label}</button>` : nothing}
    </li>`;
  }

  render(): TemplateResult {
    const strings = this.#host.strings();
    const { rows, error, hasMore } = this.#rows;
    return html`<section aria-labelledby="applications">
      ${heading(this.#host.level(), strings.applications, 'applications')}
      ${rows ? (rows.length === 0 ? html`<p class="quiet">${strings.noApplications}</p>` : html`<ul class="rows">${rows.map((row) => this.#row(row))}</ul>`) : error ? this.#host.failed(error, () => void this.load()) : skeleton(2)}
      ${hasMore ? html`<button class="button" type="button" @click=${() => void this.#rows.more()}>${strings.more}</button>` : nothing}
    </section>`;
  }
}
