import { TicketsResource } from '@hallkit/client/resources';
import type { FairnessReceipt, Message } from '@hallkit/contract';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { messages, receipt } from './receipt.ts';
import type { TicketHost } from './ticket-host.ts';
import type { TicketView } from './ticket-view.ts';

/** What has been read for a ticket. */
interface Read {
  readonly receipt?: FairnessReceipt;
  readonly messages?: readonly Message[];
}
type Part = keyof Read;

const loads: { readonly [Name in Part]: (tickets: TicketsResource, ticketId: string) => Promise<Read> } = {
  receipt: async (tickets, ticketId) => ({ receipt: await tickets.fairness(ticketId) }),
  messages: async (tickets, ticketId) => ({ messages: (await tickets.messages(ticketId)).data }),
};

/** What a visitor may unfold beneath a ticket: read when it is opened, and once more when the ticket has moved on. */
export class Unfolded {
  readonly #host: TicketHost;
  readonly #open = new Set<Part>();
  readonly #failed = new Map<Part, unknown>();
  #read: Read = {};

  constructor(host: TicketHost) {
    this.#host = host;
  }

  /** Forgets everything, as for another ticket. */
  reset(): void {
    this.#open.clear();
    this.#failed.clear();
    this.#read = {};
  }

  /** Reads what is open once more; what was read stays in sight meanwhile. */
  readAgain(): void {
    for (const part of this.#open) void this.#load(part);
  }

  async #load(part: Part): Promise<void> {
    const ticketId = this.#host.ticketId();
    if (ticketId === undefined) return;
    this.#failed.delete(part);
    try {
      const read = await loads[part](this.#host.client().use(TicketsResource), ticketId);
      // Another visitor may stand here by now.
      if (this.#host.ticketId() === ticketId) this.#read = { ...this.#read, ...read };
    } catch (error) {
      this.#failed.set(part, error);
    }
    this.#host.element.requestUpdate();
  }

  #toggle(part: Part, { target }: Event): void {
    if (!(target as HTMLDetailsElement).open) this.#open.delete(part);
    else {
      this.#open.add(part);
      void this.#load(part);
    }
  }

  #part(part: Part, title: string, shown: TemplateResult | undefined): TemplateResult {
    const failed = this.#failed.has(part) ? this.#host.failed(this.#failed.get(part), () => void this.#load(part)) : this.#host.common().loading;
    return html`<details @toggle=${(event: Event) => this.#toggle(part, event)}>
      <summary>${title}</summary>
      <div>${shown ?? failed}</div>
    </details>`;
  }

  render(view: TicketView): TemplateResult {
    const { strings } = view;
    const read = this.#read;
    return html`${this.#part('receipt', strings.why, read.receipt && receipt(view, read.receipt))} ${this.#part('messages', strings.messages, read.messages && messages(view, read.messages))}`;
  }
}
