import type { Queue, Zone } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { HallElement } from '../../base/hall-element.ts';
import { QueuesController } from '../../controllers/queues.ts';
import { localized, plain } from '../../locales/localized.ts';
import { sharedStyles } from '../../theme/shared.styles.ts';
import { buttonStyles } from '../../ui/button.styles.ts';
import { heading } from '../../ui/heading.ts';
import { liveLine } from '../../ui/live-line.ts';
import { noticeStyles } from '../../ui/notice.styles.ts';
import { notice } from '../../ui/notice.ts';
import { staffedLineLink } from '../../ui/staffed-line.ts';
import { queueRow } from './queue-row.ts';
import { queueStatusStrings } from './queue-status.strings.ts';
import { queueStatusStyles } from './queue-status.styles.ts';
import type { QueueStatusStrings } from './queue-status.texts.ts';

/**
 * Every queue of a hall or a zone, live: how many wait for each kind of work, how long it will probably take, at which
 * counters (GB/T 36112-2018 asks for the number waiting per kind of work). It says so when it has lost contact.
 *
 * @summary How many wait for each kind of work.
 * @tag hall-queue-status
 * @attr {string} hall-id - Another hall than that of the key.
 * @attr {string} zone - Only the queues of a zone.
 * @attr {string} matter - Only queues in which a matter is handled.
 * @attr {number} heading-level - Level of the heading, 1 to 5.
 * @attr {boolean} without-heading - Leaves the heading out.
 * @fires hall-failed - The queues cannot be shown.
 * @csspart base - The ground of the element.
 * @csspart notice - A notice.
 * @csspart queue - A row.
 * @example <hall-queue-status zone="dezhou.enterprise"></hall-queue-status>
 */
export class HallQueueStatus extends HallElement {
  static override styles: CSSResultGroup = [...sharedStyles, buttonStyles, noticeStyles, queueStatusStyles];
  static override properties: PropertyDeclarations = {
    hallId: { attribute: 'hall-id' },
    zone: {},
    matter: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    withoutHeading: { type: Boolean, attribute: 'without-heading' },
  };

  declare hallId: string | undefined;
  declare zone: string | undefined;
  declare matter: string | undefined;
  /** @default 2 */
  declare headingLevel: number;
  declare withoutHeading: boolean;

  readonly #queues: QueuesController = new QueuesController(this, () => {
    const { siteKey, baseUrl, fetch } = this.configuration;
    return { client: () => this.client, hallId: this.hallId, zone: this.zone, matter: this.matter, configured: [siteKey, baseUrl, fetch] };
  });

  constructor() {
    super();
    this.headingLevel = 2;
    this.withoutHeading = false;
  }

  /** Asks the hall again. */
  refresh(): void {
    this.#queues.refresh();
  }

  #zones(queues: readonly Queue[]): [Zone, Queue[]][] {
    const zones = new Map<string, [Zone, Queue[]]>();
    for (const queue of queues) {
      const found = zones.get(queue.zone.id) ?? [queue.zone, []];
      found[1].push(queue);
      zones.set(queue.zone.id, found);
    }
    return [...zones.values()];
  }

  /** How often the range that was told turned out right, from the same log: a promise that is measured. */
  #hits({ hitRate }: Queue, strings: QueueStatusStrings): TemplateResult | typeof nothing {
    return hitRate ? html`<span class="hits quiet">${strings.hitRate(Math.round(hitRate.share * 100), hitRate.days)}</span>` : nothing;
  }

  #list(queues: readonly Queue[]): TemplateResult {
    const strings = this.texts(queueStatusStrings);
    if (queues.length === 0) return notice({ tone: 'info', title: strings.empty, body: strings.emptyAdvice, actions: staffedLineLink(this.common.staffedLine, this.staffedLine) });
    const zones = this.#zones(queues);
    return html`${zones.map(([zone, own], at) => html`<section class="zone" aria-labelledby=${zones.length > 1 ? `zone-${at}` : nothing}>
      ${zones.length > 1 ? heading(this.headingLevel + 1, html`${localized(zone.name, this.hallLocale)}${zone.floor ? html`\u00A0· ${localized(zone.floor, this.hallLocale)}` : nothing}`, `zone-${at}`) : nothing}
      <ul class="queues" aria-label=${plain(zone.name, this.hallLocale)}>${own.map((queue) => html`<li class="queue" part="queue">${queueRow(queue, strings, this.hallLocale)}${this.#hits(queue, strings)}</li>`)}</ul>
    </section>`)}`;
  }

  protected override content(): TemplateResult {
    const strings = this.texts(queueStatusStrings);
    const { queues, error, live, announcements } = this.#queues;
    const title = this.withoutHeading ? nothing : heading(this.headingLevel, strings.heading, 'heading');
    const body = queues ? this.#list(queues) : error ? nothing : html`<div class="skeleton" aria-hidden="true">${[1, 2, 3, 4].map(() => html`<i></i>`)}</div>`;
    return html`<div class="status">
      ${title}
      ${error && !queues ? this.failed(error, () => this.refresh()) : nothing}
      ${liveLine(queues && live, strings, (value) => this.format.time(value))}
      ${announcements.map(({ text }) => notice({ tone: 'info', role: 'status', title: strings.announcement, body: plain(text, this.hallLocale) }))}
      ${body}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hall-queue-status': HallQueueStatus;
  }
}
