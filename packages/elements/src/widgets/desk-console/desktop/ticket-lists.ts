import type { Queue, Ticket } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { HallLocale } from '../../../locales/locale.ts';
import { localized } from '../../../locales/localized.ts';
import type { DeskConsoleStrings } from '../desk-console.texts.ts';

/** What the side of the console is drawn from. */
export interface ListsView {
  readonly queues: readonly Queue[];
  readonly waiting: ReadonlyMap<string, readonly Ticket[]>;
  readonly onHold: readonly Ticket[];
  readonly noShows: readonly Ticket[];
  /** Whether the desk can call now. */
  readonly free: boolean;
  readonly strings: DeskConsoleStrings;
  readonly locale: HallLocale;
}

/** What a clerk does in it. */
export interface ListsActions {
  call(ticket: Ticket): void;
  resume(ticket: Ticket): void;
  restore(ticket: Ticket): void;
}

/** Rows shown of a queue; the order below them may change before anybody gets there. */
const shown = 8;
/** A wait as a clerk reads it. */
const minutes = ({ issuedAt }: Ticket): number => Math.max(0, Math.floor((Date.now() - Date.parse(issuedAt)) / 60_000));

function row(ticket: Ticket, { strings }: ListsView, button: { readonly label: string; readonly name: string; press(): void } | null): TemplateResult {
  return html`<li>
    <b>${ticket.number}</b>
    <span class="quiet">${strings[`class_${ticket.class}`]} · ${strings.waited(minutes(ticket))}</span>
    ${button ? html`<button class="button plain" type="button" aria-label=${button.name} @click=${() => button.press()}>${button.label}</button>` : nothing}
  </li>`;
}

const group = (title: TemplateResult | string, count: string, rows: readonly TemplateResult[]): TemplateResult => html`<section>
  <h3>${title} <span class="quiet">${count}</span></h3>
  <ul>${rows}</ul>
</section>`;

/** Who waits, who was set aside, who was not there. */
export function ticketLists(view: ListsView, { call, resume, restore }: ListsActions): TemplateResult {
  const { queues, waiting, onHold, noShows, strings, locale, free } = view;
  const named = (verb: string, { number }: Ticket): string => `${verb} ${number}`;
  return html`<aside aria-label=${strings.waiting}>
    ${onHold.length > 0 ? group(strings.onHold, strings.people(onHold.length), onHold.map((ticket) => row(ticket, view, free ? { label: strings.resume, name: named(strings.resume, ticket), press: () => resume(ticket) } : null))) : nothing}
    ${queues.map((queue) => {
      const own = waiting.get(queue.id) ?? [];
      const rows = own.slice(0, shown).map((ticket) => row(ticket, view, free ? { label: strings.call, name: strings.callThis(ticket.number), press: () => call(ticket) } : null));
      return group(html`${queue.letter} ${localized(queue.name, locale)}`, strings.people(queue.waiting), rows);
    })}
    ${noShows.length > 0 ? group(strings.noShows, strings.people(noShows.length), noShows.map((ticket) => row(ticket, view, { label: strings.restore, name: named(strings.restore, ticket), press: () => restore(ticket) }))) : nothing}
  </aside>`;
}
