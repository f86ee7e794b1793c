import type { Material, MatterGuide, Queue, TicketRequest } from '@hallkit/contract';
import { checkPhone } from '@hallkit/domain';
import { Task, TaskStatus } from '@lit/task';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { neededMaterials, situationsThatMatter } from '../../../guides/needed-materials.ts';
import { plain } from '../../../locales/localized.ts';
import { heading } from '../../../ui/heading.ts';
import { notice } from '../../../ui/notice.ts';
import { staffedLineLink } from '../../../ui/staffed-line.ts';
import { refusalOf, waitInWords } from '../../queue-status/queue-row.ts';
import { detailsForm } from './details-form.ts';
import type { TicketDetails } from './details-form.ts';
import { refusal } from './refusal.ts';
import type { TicketHost } from './ticket-host.ts';

const nothingTold: TicketDetails = { phone: '', wechat: true, groups: new Set(), papersReady: new Set(), situationIds: new Set() };

/** The hall takes so many of each. */
const most = { papers: 60, situations: 20 } as const;

const isMobile = (phone: string): boolean => {
  const checked = checkPhone(phone);
  return checked.ok && checked.kind === 'mobile';
};

/** What a visitor may tell before taking a number, and the taking. */
export class Taking {
  #details: TicketDetails = nothingTold;
  #tried = false;
  readonly #host: TicketHost;
  readonly #guide: Task<readonly unknown[], MatterGuide | undefined>;
  readonly #taking: Task<readonly [string], void>;

  constructor(host: TicketHost) {
    this.#host = host;
    this.#guide = new Task(host.element, {
      args: () => [host.matterId(), ...host.configured()],
      task: async ([matterId], { signal }) => (typeof matterId === 'string' ? host.client().matters.get(matterId, {}, { signal }) : undefined),
      onError: (error) => console.warn(`[hallkit] <${host.element.localName}> shows no papers.`, error),
    });
    this.#taking = new Task(host.element, { autoRun: false, task: async ([queueId]) => this.#take(queueId) });
  }

  /** Forgets what was told. */
  reset(): void {
    this.#details = nothingTold;
    this.#tried = false;
  }

  async #take(queueId: string): Promise<void> {
    const { phone, groups, wechat: wanted } = this.#details;
    const wechat = wanted ? this.#host.wechat() : undefined;
    const matterId = this.#host.matterId();
    const request: TicketRequest = {
      locale: this.#host.locale(),
      ...(matterId ? { matterId, ...this.#papersTold() } : {}), ...(phone.trim() ? { phone: phone.trim() } : {}), ...(wechat ? { wechat } : {}), ...(groups.size > 0 ? { groups: [...groups] } : {}),
    };
    await this.#host.take(queueId, request);
    this.reset();
  }

  /** Papers at hand, and in which situations; whatever was ticked for one that does not apply is left out. */
  #papersTold(): Pick<TicketRequest, 'papersReady' | 'situationIds'> {
    const { papers, situations } = this.#needed;
    const { papersReady, situationIds } = this.#details;
    // Without a guide nothing was asked, and nothing is told.
    if (!this.#guide.value) return {};
    return { papersReady: papers.filter(({ id }) => papersReady.has(id)).map(({ id }) => id).slice(0, most.papers), situationIds: situations.filter(({ id }) => situationIds.has(id)).map(({ id }) => id).slice(0, most.situations) };
  }

  /** What to bring, and what that depends on. */
  get #needed(): { readonly papers: readonly Material[]; readonly situations: MatterGuide['situations'] } {
    const guide = this.#guide.value;
    if (!guide) return { papers: [], situations: [] };
    return { papers: neededMaterials(guide, undefined, this.#details.situationIds).needed, situations: situationsThatMatter(guide, undefined) };
  }

  #submit(queueId: string, event: Event): void {
    event.preventDefault();
    const { element } = this.#host;
    this.#tried = true;
    if (this.#phoneFault) {
      element.requestUpdate();
      void element.updateComplete.then(() => element.shadowRoot?.querySelector<HTMLElement>('#phone')?.focus());
    } else if (this.#taking.status !== TaskStatus.PENDING) void this.#taking.run([queueId]);
  }

  get #phoneFault(): boolean {
    const { phone } = this.#details;
    return this.#tried && phone.trim() !== '' && !isMobile(phone);
  }

  /** @param back - Chooses another kind of work; null where there is no choice. */
  render(queue: Queue, back: (() => void) | null): TemplateResult {
    const host = this.#host;
    const [strings, queueStrings, locale] = [host.strings(), host.queueStrings(), host.locale()];
    const closed = refusalOf(queue, queueStrings);
    const view = { queue, ...this.#needed, details: this.#details, strings, locale, busy: this.#taking.status === TaskStatus.PENDING, withoutPhone: host.withoutPhone(), withWechat: host.wechat() !== undefined, card: host.card(), phoneFault: this.#phoneFault, back };
    const change = (details: Partial<TicketDetails>): void => {
      this.#details = { ...this.#details, ...details };
      host.element.requestUpdate();
    };
    return html`${heading(host.level(), plain(queue.name, locale), 'work')}
      <p class="standing">${queue.waiting === 0 ? queueStrings.nobody : queueStrings.people(queue.waiting)} · ${waitInWords(queue.wait, queue.waiting, queueStrings)}${queue.counters.length > 0 ? html` · ${queueStrings.counters(queue.counters.join(queueStrings.separator))}` : ''}</p>
      ${this.#taking.render({ error: (error) => refusal(host, error, () => void this.#taking.run([queue.id])) })}
      ${closed ? notice({ tone: 'warning', title: closed, actions: html`${back ? html`<button class="button" type="button" @click=${back}>${strings.otherWork}</button>` : ''}${staffedLineLink(host.common().staffedLine, host.staffedLine())}` }) : detailsForm(view, { change, take: (event) => this.#submit(queue.id, event) })}`;
  }
}
