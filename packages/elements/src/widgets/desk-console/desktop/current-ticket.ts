import type { AppliedRule, Desk, Queue, Ticket } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { HallLocale } from '../../../locales/locale.ts';
import { localized } from '../../../locales/localized.ts';
import { icon } from '../../../ui/icon.ts';
import type { DeskConsoleStrings } from '../desk-console.texts.ts';
import type { DeskStep } from './console-work.ts';

/** What the middle of the console is drawn from. */
export interface WorkView {
  readonly desk: Desk;
  readonly ticket: Ticket | undefined;
  readonly rule: AppliedRule | undefined;
  /** Waiting in all queues of the desk. */
  readonly waiting: number;
  /** Queues a visitor can be sent on to. */
  readonly others: readonly Queue[];
  readonly transferring: boolean;
  readonly busy: boolean;
  readonly strings: DeskConsoleStrings;
  readonly locale: HallLocale;
}

/** What a clerk does in it. */
export interface WorkActions {
  callNext(): void;
  step(step: DeskStep): void;
  toggleTransfer(): void;
  transfer(queueId: string): void;
}

/** Keys of the steps: letters that a hand finds on the left half of a keyboard. */
export const shortcuts = { callNext: 'N', serve: 'S', finish: 'F', recall: 'R', skip: 'K', hold: 'H', transfer: 'T' } as const;

const minutesSince = (instant: string | null, until: string | null = null): number => (instant === null ? 0 : Math.max(0, Math.floor(((until === null ? Date.now() : Date.parse(until)) - Date.parse(instant)) / 60_000)));

function facts({ ticket, rule, strings, locale }: WorkView & { readonly ticket: Ticket }): TemplateResult {
  const { holder, matter, papers } = ticket;
  const who = [holder?.name, holder?.idNumber, holder?.phone].filter((text) => text !== null && text !== undefined);
  return html`<dl class="facts">
    <div>
      <dt>${strings.holder}</dt>
      <dd>${who.length > 0 ? who.join(' · ') : strings.anonymous}</dd>
    </div>
    <div>
      <dt>${strings.matter}</dt>
      <dd>${matter ? localized(matter.name, locale) : strings.noMatter}</dd>
    </div>
    ${rule ? html`<div><dt>${strings.byRule}</dt><dd>${localized(rule.text, locale)}${rule.overtaken > 0 ? html` <span class="quiet">${strings.overtaken(rule.overtaken)}</span>` : nothing}</dd></div>` : nothing}
    ${papers.length > 0
      ? html`<div class="wide"><dt>${strings.papers}</dt><dd><ul class="papers">${papers.map(({ name, ready }) => html`<li class=${ready ? 'ready' : 'open'}>${icon(ready ? 'success' : 'warning')} ${localized(name, locale)} <span class="quiet">${ready ? strings.ready : strings.notReady}</span></li>`)}</ul></dd></div>`
      : nothing}
  </dl>`;
}

function button(name: keyof typeof shortcuts, { busy, strings }: WorkView, press: () => void, primary = false): TemplateResult {
  return html`<button class="button ${primary ? 'primary' : ''}" type="button" aria-disabled=${busy} aria-keyshortcuts=${shortcuts[name]} title=${strings.key(shortcuts[name])} @click=${press}>${strings[name]} <kbd aria-hidden="true">${shortcuts[name]}</kbd></button>`;
}

function transferForm({ others, strings, locale, busy }: WorkView, { transfer }: WorkActions): TemplateResult {
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    const queueId = String(new FormData(event.target as HTMLFormElement).get('queue') ?? '');
    if (queueId && !busy) transfer(queueId);
  };
  return html`<form class="transfer" @submit=${send}>
    <label for="transfer">${strings.transferTo}</label>
    <select id="transfer" name="queue">${others.map(({ id, letter, name, waiting }) => html`<option value=${id}>${letter} ${localized(name, locale)} (${strings.people(waiting)})</option>`)}</select>
    <button class="button" type="submit">${strings.transferSend}</button>
  </form>`;
}

/** The ticket at the desk with the steps that the hall allows now; or the one big button when there is none. */
export function currentTicket(view: WorkView, actions: WorkActions): TemplateResult {
  const { ticket, strings, waiting, transferring } = view;
  if (!ticket) {
    return html`<div class="current idle">
      <p class="title">${strings.free}</p>
      <p class="quiet">${waiting > 0 ? strings.freeAdvice(waiting) : strings.nobody}</p>
      <div class="steps">${button('callNext', view, actions.callNext, true)}</div>
    </div>`;
  }
  const may = (action: Ticket['actions'][number]): boolean => ticket.actions.includes(action);
  const begun = ticket.state === 'serving';
  return html`<div class="current ${ticket.state}">
    <p class="quiet">${strings[`class_${ticket.class}`]} · ${strings.waited(minutesSince(ticket.issuedAt, ticket.calledAt))}${begun ? html` · ${strings.serving(minutesSince(ticket.servingAt))}` : nothing}${ticket.recalls > 0 ? html` · ${strings.calledAgain(ticket.recalls)}` : nothing}</p>
    <p class="number">${ticket.number}</p>
    ${facts({ ...view, ticket })}
    <div class="steps">
      ${may('serve') ? button('serve', view, () => actions.step('serve'), true) : nothing} ${may('finish') ? button('finish', view, () => actions.step('finish'), begun) : nothing}
      ${may('recall') ? button('recall', view, () => actions.step('recall')) : nothing} ${may('skip') ? button('skip', view, () => actions.step('skip')) : nothing}
      ${may('hold') ? button('hold', view, () => actions.step('hold')) : nothing} ${may('transfer') ? button('transfer', view, actions.toggleTransfer) : nothing}
    </div>
    ${transferring && may('transfer') ? transferForm(view, actions) : nothing}
  </div>`;
}
