import { isHallError } from '@hallkit/client/core';
import { DesksResource } from '@hallkit/client/resources';
import type { Desk } from '@hallkit/contract';
import { Task, TaskStatus } from '@lit/task';
import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { live as litLive } from 'lit/directives/live.js';
import { ClockController } from '../../../controllers/clock.ts';
import { DesksController } from '../../../controllers/desks.ts';
import type { DeskChoice } from '../../../controllers/desks.ts';
import { QueuesController } from '../../../controllers/queues.ts';
import { isSignedOut } from '../../../controllers/signed-out.ts';
import type { StaffController } from '../../../controllers/staff.ts';
import type { CommonStrings } from '../../../locales/common.texts.ts';
import type { Format } from '../../../locales/format.ts';
import type { HallLocale } from '../../../locales/locale.ts';
import { localized, plain } from '../../../locales/localized.ts';
import { heading } from '../../../ui/heading.ts';
import { addIcons } from '../../../ui/icon.ts';
import { liveLine } from '../../../ui/live-line.ts';
import { moreIcons } from '../../../ui/more-icons.ts';
import { notice } from '../../../ui/notice.ts';
import { HallDeskActedEvent } from '../desk-console.events.ts';
import type { DeskConsoleStrings } from '../desk-console.texts.ts';
import { ConsoleWork } from './console-work.ts';
import type { DeskStep } from './console-work.ts';
import { currentTicket, shortcuts } from './current-ticket.ts';
import { desktopStyles } from './desktop.styles.ts';
import { ticketLists } from './ticket-lists.ts';

export { desktopStyles };

/** The console around the desktop. */
export interface DesktopHost {
  readonly element: ReactiveControllerHost & HTMLElement;
  readonly session: StaffController;
  readonly choice: () => Omit<DeskChoice, 'deskId'> & { readonly deskId: string | undefined };
  readonly strings: () => DeskConsoleStrings;
  readonly common: () => CommonStrings;
  readonly locale: () => HallLocale;
  readonly format: () => Format;
  readonly level: () => number;
  say(text: string): void;
  failed(error: unknown, retry?: () => void): TemplateResult;
}

/** After an event the lists are read once more, not sooner than this, in milliseconds. */
const settle = 800;

/** What a signed-in clerk has on the screen: the desk, the ticket there, the lines. Fetched once somebody has signed in. */
export class Desktop {
  readonly #host: DesktopHost;
  readonly #work: ConsoleWork;
  readonly #desks: DesksController;
  readonly #queues: QueuesController;
  /** One step at a time: a second press while the first is on its way does nothing. */
  readonly #acting: Task<readonly [() => Promise<unknown>], void>;
  #transferring = false;
  #refused: unknown;
  #again: ReturnType<typeof setTimeout> | undefined;
  /** Person and desk whose lists were read last. */
  #readFor = '';

  constructor(host: DesktopHost) {
    this.#host = host;
    const { element, session, choice } = host;
    addIcons(moreIcons);
    new ClockController(element);
    this.#work = new ConsoleWork(element, () => session.client, (detail) => element.dispatchEvent(new HallDeskActedEvent(detail)));
    // The desks of the zone, whoever sits there; the queues of the hall, because a visitor can be sent on to any.
    this.#desks = new DesksController(element, () => ({ ...choice(), deskId: undefined }));
    this.#queues = new QueuesController(element, () => ({ ...choice(), zone: undefined }));
    this.#acting = new Task(element, { autoRun: false, task: async ([act]) => this.#act(act) });
    const later = (): void => void (this.#again ??= setTimeout(() => this.#read(), settle));
    this.#desks.onEvent = this.#queues.onEvent = later;
    element.addEventListener('keydown', (event) => this.#key(event));
    element.addController({
      hostDisconnected: () => {
        clearTimeout(this.#again);
        this.#again = undefined;
      },
      hostUpdated: () => this.#readOnce(),
    });
  }

  /** The desk at which the signed-in person works. */
  get #desk(): Desk | undefined {
    const { staff } = this.#host.session;
    const { deskId } = this.#host.choice();
    return staff && this.#desks.desks?.find((desk) => desk.staff?.id === staff.id && (deskId === undefined || desk.id === deskId));
  }

  /** Whoever has just signed in or sat down sees the lists at once. */
  #readOnce(): void {
    const desk = this.#desk;
    const now = desk ? `${desk.staff?.id} ${desk.id}` : '';
    if (now === this.#readFor) return;
    this.#readFor = now;
    // What another one had on the screen is not theirs, and no key may act on it.
    this.#work.forget();
    this.#refused = undefined;
    this.#transferring = false;
    if (!desk) this.#host.say('');
    if (desk) this.#read();
  }

  #read(): void {
    clearTimeout(this.#again);
    this.#again = undefined;
    const desk = this.#desk;
    if (desk) this.#work.read(desk).catch((error: unknown) => this.#failedStep(error));
  }

  #failedStep(error: unknown): void {
    if (isSignedOut(error)) this.#host.session.forget(true);
    else this.#refused = error;
    this.#host.element.requestUpdate();
  }

  async #act(act: () => Promise<unknown>): Promise<void> {
    this.#refused = undefined;
    try {
      await act();
      this.#transferring = false;
    } catch (error) {
      this.#failedStep(error);
      // What was pressed was out of date: see how things stand.
      this.#desks.refresh();
    }
    this.#read();
  }

  #run(act: () => Promise<unknown>): void {
    if (this.#acting.status !== TaskStatus.PENDING) void this.#acting.run([act]);
  }

  #callNext(desk: Desk, which?: { ticketId: string }): void {
    const strings = this.#host.strings();
    this.#run(async () => {
      const { number } = await this.#work.callNext(desk, which);
      this.#host.say(number === null ? strings.nobody : strings.said(number, strings.done_called));
    });
  }

  #step(desk: Desk, step: DeskStep, ticketId = this.#work.current?.id): void {
    if (!ticketId) return;
    const strings = this.#host.strings();
    this.#run(async () => {
      const { ticket } = await this.#work.step(desk, step, ticketId);
      this.#host.say(strings.said(ticket?.number ?? '', ticket?.state === 'serving' ? strings.done_serving : step === 'recall' ? strings.done_called : strings.done_other));
    });
  }

  /** A letter is a step, unless somebody writes. */
  #key(event: KeyboardEvent): void {
    const desk = this.#desk;
    const target = event.composedPath()[0] as HTMLElement;
    if (!desk || event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || /^(input|select|textarea)$/.test(target.localName)) return;
    const [name] = Object.entries(shortcuts).find(([, key]) => key === event.key.toUpperCase()) ?? [];
    const { current } = this.#work;
    if (!name || !this.#work.known || (name === 'callNext' ? current !== undefined : !current?.actions.includes(name as DeskStep))) return;
    event.preventDefault();
    if (name === 'callNext') this.#callNext(desk);
    else if (name === 'transfer') this.#toggleTransfer();
    else this.#step(desk, name as DeskStep);
  }

  #toggleTransfer(): void {
    const { element } = this.#host;
    this.#transferring = !this.#transferring;
    element.requestUpdate();
    if (this.#transferring) void element.updateComplete.then(() => element.shadowRoot?.querySelector<HTMLElement>('#transfer')?.focus());
  }

  #chooseDesk(desks: readonly Desk[]): TemplateResult {
    const [strings, locale, { deskId }] = [this.#host.strings(), this.#host.locale(), this.#host.choice()];
    const offered = desks.filter(({ id }) => deskId === undefined || id === deskId);
    const sit = (desk: Desk): void => this.#run(async () => {
      await this.#host.session.client.use(DesksResource).signOn(desk.id);
      this.#desks.refresh();
    });
    return html`${heading(this.#host.level(), strings.chooseDesk, 'choose')}
      <ul class="desks">
        ${offered.map((desk) => html`<li>
          <b>${strings.counter(desk.counter)}</b>
          <span class="quiet">${desk.staff ? strings.taken(plain(desk.staff.name, locale)) : desk.queues.map(({ name }) => plain(name, locale)).join(' · ')}</span>
          <button class="button" type="button" aria-label="${strings.sitHere}: ${strings.counter(desk.counter)}" @click=${() => sit(desk)}>${strings.sitHere}</button>
        </li>`)}
      </ul>`;
  }

  #bar(desk: Desk | undefined): TemplateResult {
    const [strings, { session }] = [this.#host.strings(), this.#host];
    const { staff } = session;
    const states = ['serving', 'paused', 'closed'] as const;
    const change = (act: (desks: DesksResource, id: string) => Promise<unknown>): void => {
      if (desk) this.#run(async () => (await act(session.client.use(DesksResource), desk.id), this.#desks.refresh()));
    };
    return html`<header class="bar">
      <p>${desk ? html`<b>${strings.counter(desk.counter)}</b> · ` : nothing}${staff ? localized(staff.name, this.#host.locale()) : nothing} <span class="quiet">${staff?.staffNo}</span></p>
      ${desk
        ? html`<label>${strings.state} <select .value=${litLive(desk.state)} @change=${(event: Event) => change((desks, id) => desks.setState(id, { state: (event.target as HTMLSelectElement).value as Desk['state'] }))}>${states.map((state) => html`<option value=${state} ?selected=${state === desk.state}>${strings[`state_${state}`]}</option>`)}</select></label>
            <button class="button plain" type="button" @click=${() => change((desks, id) => desks.signOff(id))}>${strings.signOff}</button>`
        : nothing}
      <button class="button plain" type="button" @click=${() => void session.signOut()}>${strings.signOut}</button>
    </header>`;
  }

  #atDesk(desk: Desk): TemplateResult {
    const [strings, locale] = [this.#host.strings(), this.#host.locale()];
    if (!this.#work.known) return html`<p class="quiet">${this.#host.common().loading}</p>`;
    const queues = this.#queues.queues ?? [];
    const own = queues.filter(({ id }) => desk.queues.some((queue) => queue.id === id));
    const { current, rule, onHold, noShows, waiting } = this.#work;
    const view = {
      desk, ticket: current, rule, strings, locale, waiting: own.reduce((sum, queue) => sum + queue.waiting, 0), others: queues.filter(({ id, state }) => id !== current?.queue.id && state !== 'closed'),
      transferring: this.#transferring, busy: this.#acting.status === TaskStatus.PENDING,
    };
    return html`<div class="desktop">
      ${currentTicket(view, { callNext: () => this.#callNext(desk), step: (step) => this.#step(desk, step), toggleTransfer: () => this.#toggleTransfer(), transfer: (queueId) => this.#run(() => this.#work.transfer(desk, current?.id ?? '', { id: queueId })) })}
      ${ticketLists({ queues: own, waiting, onHold, noShows, free: current === undefined, strings, locale }, { call: ({ id }) => this.#callNext(desk, { ticketId: id }), resume: ({ id }) => this.#step(desk, 'resume', id), restore: ({ id }) => this.#run(() => this.#work.restore(desk, id)) })}
    </div>`;
  }

  /** What stood in the way of the last step, in the hall's own words where it has any. */
  #refusal(): TemplateResult | typeof nothing {
    const error = this.#refused;
    if (error === undefined) return nothing;
    if (isHallError(error, 'HallConflictError') || isHallError(error, 'HallAccessError') || isHallError(error, 'HallNotFoundError')) return notice({ tone: 'warning', role: 'alert', title: error.title, body: error.detail });
    return this.#host.failed(error);
  }

  render(): TemplateResult {
    const { desks, error, live } = this.#desks;
    const desk = this.#desk;
    const waiting = html`<p class="quiet">${this.#host.common().loading}</p>`;
    return html`<div class="console">
      ${this.#bar(desk)} ${liveLine(desks && live, this.#host.strings(), (value) => this.#host.format().time(value))} ${this.#refusal()}
      ${desk ? this.#atDesk(desk) : desks ? this.#chooseDesk(desks) : error ? this.#host.failed(error, () => this.#desks.refresh()) : waiting}
    </div>`;
  }
}
