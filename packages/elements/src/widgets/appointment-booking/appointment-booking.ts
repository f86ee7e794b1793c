import { isHallError } from '@hallkit/client/core';
import { AppointmentsResource, QueuesResource } from '@hallkit/client/resources';
import type { Appointment, Hold, Material, Queue, Slot, SlotList } from '@hallkit/contract';
import { Task, TaskStatus } from '@lit/task';
import { adoptStyles, html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { HallElement } from '../../base/hall-element.ts';
import { wechatOf } from '../../config/wechat.ts';
import { Announcer } from '../../controllers/announcer.ts';
import { FocusKeeper } from '../../controllers/focus-keeper.ts';
import { hallIdOf } from '../../controllers/hall-scope.ts';
import { KeptId } from '../../controllers/kept-id.ts';
import { siteOf } from '../../controllers/site.ts';
import { localized } from '../../locales/localized.ts';
import { sharedStyles } from '../../theme/shared.styles.ts';
import { buttonStyles } from '../../ui/button.styles.ts';
import { heading } from '../../ui/heading.ts';
import { notice } from '../../ui/notice.ts';
import { noticeStyles } from '../../ui/notice.styles.ts';
import { staffedLineLink } from '../../ui/staffed-line.ts';
import type { PhoneNumber } from '../../ui/staffed-line.ts';
import { webAddress } from '../../ui/web-address.ts';
import { HallAppointmentBookedEvent, HallAppointmentCancelledEvent } from './appointment-booking.events.ts';
import { appointmentBookingStrings } from './appointment-booking.strings.ts';
import { appointmentBookingStyles } from './appointment-booking.styles.ts';
import { dayPicker, slotPicker } from './day-picker.ts';
import type { BookingPerson } from './parts/booking-form.ts';
import type * as partsCode from './parts/parts.ts';

const nobody: BookingPerson = { name: '', phone: '', idNumber: '', wechat: true };
const dayMs = 86_400_000;

/**
 * Books a time at the hall: kind of work, day, time with how full it is; the place is kept while one fills in the rest. Then
 * the code, what to bring, change, cancel, check in; for a full time the waiting list.
 *
 * @summary Book a time, change it, check in.
 * @tag hall-appointment-booking
 * @attr {string} hall-id - Another hall than that of the key.
 * @attr {string} queue-id - The kind of work, without a choice.
 * @attr {string} matter-id - What the visitor comes for.
 * @attr {string} appointment-id - An appointment to show.
 * @attr {number} heading-level - Level of the headings, 1 to 5.
 * @fires hall-appointment-booked - A time is booked or moved.
 * @fires hall-appointment-cancelled - It is cancelled.
 * @fires hall-failed - It cannot be shown.
 * @csspart base - The ground of the element.
 * @csspart appointment - The booked time.
 * @csspart notice - A notice.
 * @example <hall-appointment-booking queue-id="dezhou.enterprise-registration"></hall-appointment-booking>
 */
export class HallAppointmentBooking extends HallElement {
  static override styles: CSSResultGroup = [...sharedStyles, buttonStyles, noticeStyles, appointmentBookingStyles];
  static override properties: PropertyDeclarations = {
    hallId: { attribute: 'hall-id' },
    queueId: { attribute: 'queue-id' },
    matterId: { attribute: 'matter-id' },
    appointmentId: { attribute: 'appointment-id' },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  declare hallId: string | undefined;
  declare queueId: string | undefined;
  declare matterId: string | undefined;
  declare appointmentId: string | undefined;
  /** @default 2 */
  declare headingLevel: number;

  #work: Queue | undefined;
  #day: string | undefined;
  #from: string | undefined;
  #slot: Slot | undefined;
  #hold: Hold | undefined;
  #person: BookingPerson = nobody;
  #tried = false;
  #shown: Appointment | undefined;
  /** Booked before, and to be moved to another time. */
  #moving = false;
  #ticketNumber: string | undefined;
  #refused: unknown;
  #expiry: ReturnType<typeof setTimeout> | undefined;
  readonly #announcer = new Announcer(this);
  readonly #focus: FocusKeeper = new FocusKeeper(this, '#state, #choice, #days, #work');
  readonly #keeper: KeptId = new KeptId(this, 'appointment', () => this.configuration, (id) => (this.appointmentId = id));
  readonly #site = new Task(this, { args: () => this.#configured(), task: async () => siteOf(this.client) });
  readonly #queues = new Task(this, {
    args: () => [this.hallId, this.matterId, ...this.#configured()] as const,
    task: async (_, { signal }): Promise<Queue[]> => {
      const { client } = this;
      const { data } = await client.use(QueuesResource).list(await hallIdOf(client, this.hallId), { limit: 100, ...(this.matterId ? { matter: this.matterId } : {}) }, { signal });
      return data.filter(({ appointments }) => appointments);
    },
  });
  readonly #slots = new Task(this, {
    args: () => [this.#queue, this.#from, ...this.#configured()] as const,
    task: async ([queueId, from], { signal }): Promise<SlotList | undefined> => (queueId ? this.client.use(AppointmentsResource).slots(queueId, from ? { from } : {}, { signal }) : undefined),
    // The day somebody looks at stays, whatever has become of it.
    onComplete: (list) => (this.#day = (list?.days.find(({ date }) => date === this.#day) ?? list?.days.find(({ state }) => state === 'open'))?.date),
  });
  readonly #load = new Task(this, {
    args: () => [this.appointmentId, ...this.#configured()] as const,
    task: async ([id], { signal }) => (typeof id === 'string' ? this.client.use(AppointmentsResource).get(id, { signal }) : undefined),
    onComplete: (appointment) => (this.#shown = appointment),
  });
  readonly #papers = new Task(this, {
    args: () => [this.#shown?.matter?.id ?? this.matterId, ...this.#configured()] as const,
    task: async ([matterId], { signal }): Promise<readonly Material[]> => (typeof matterId === 'string' ? (await this.client.matters.get(matterId, {}, { signal })).materials.filter(({ situationIds, necessity }) => situationIds.length === 0 && necessity === 'required') : []),
  });
  readonly #parts = new Task(this, {
    args: () => [] as const,
    task: async (): Promise<typeof partsCode> => import('./parts/parts.ts'),
    onComplete: ({ partsStyles }) => adoptStyles(this.renderRoot as ShadowRoot, [...HallAppointmentBooking.elementStyles, ...partsStyles]),
  });
  readonly #acting = new Task(this, { autoRun: false, task: async ([act]: readonly [() => Promise<void>]) => this.#act(act) });

  constructor() {
    super();
    this.headingLevel = 2;
  }

  protected override willUpdate(): void {
    this.appointmentId ??= this.#keeper.find();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watchHold();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#expiry);
  }

  protected override get staffedLine(): PhoneNumber {
    return this.#site.value?.hall.staffedLine ?? super.staffedLine;
  }

  /** Forgets everything, as for the next visitor; what is booked stays booked. */
  reset(): void {
    clearTimeout(this.#expiry);
    this.#keeper.forget();
    this.appointmentId = this.#work = this.#day = this.#from = this.#slot = this.#hold = this.#shown = this.#ticketNumber = this.#refused = undefined;
    this.#person = nobody;
    this.#tried = this.#moving = false;
    this.requestUpdate();
  }

  #configured(): readonly unknown[] {
    const { siteKey, baseUrl, fetch } = this.configuration;
    return [siteKey, baseUrl, fetch];
  }

  /** The kind of work that is chosen, one way or another. */
  get #queue(): string | undefined {
    const { value } = this.#queues;
    return this.queueId ?? this.#work?.id ?? this.#shown?.queue.id ?? (value?.length === 1 ? value[0]?.id : undefined);
  }

  async #act(act: () => Promise<void>): Promise<void> {
    this.#refused = undefined;
    try {
      await act();
    } catch (error) {
      this.#refused = error;
      // Somebody else was quicker, most likely: show how things stand.
      if (isHallError(error, 'HallConflictError')) {
        if (error.code === 'hold.expired') this.#release();
        void this.#slots.run();
      }
    }
    this.requestUpdate();
  }

  #run(act: () => Promise<void>): void {
    if (this.#acting.status !== TaskStatus.PENDING) void this.#acting.run([act]);
  }

  #release(): void {
    clearTimeout(this.#expiry);
    this.#slot = this.#hold = undefined;
    this.#tried = false;
    this.requestUpdate();
  }

  #choose(slot: Slot): void {
    // A waiting list is for those who have no time yet.
    if (slot.fill === 'full' && this.#moving) return;
    if (slot.fill === 'full') {
      this.#slot = slot;
      this.requestUpdate();
      this.#focus.to('#choice');
      return;
    }
    this.#run(async () => {
      this.#hold = await this.client.use(AppointmentsResource).hold({ slotId: slot.id, ...(this.matterId ? { matterId: this.matterId } : {}) });
      this.#slot = this.#hold.slot;
      this.#announcer.say(this.texts(appointmentBookingStrings).heldUntil(this.format.time(this.#hold.expiresAt)));
      this.#watchHold();
      this.#focus.to('#choice');
    });
  }

  /** Once the place is no longer kept the form goes, and is told why. */
  #watchHold(): void {
    clearTimeout(this.#expiry);
    const hold = this.#hold;
    if (!hold) return;
    this.#expiry = setTimeout(() => this.requestUpdate(), Math.max(0, Date.parse(hold.expiresAt) - Date.now()) + 200);
  }

  #done(appointment: Appointment): void {
    this.#release();
    this.#person = nobody;
    this.#moving = false;
    this.#shown = appointment;
    this.appointmentId = appointment.id;
    this.#keeper.keep(appointment.id);
    const { id, code, slot, state } = appointment;
    if (state === 'booked') this.dispatchEvent(new HallAppointmentBookedEvent({ appointmentId: id, code, start: slot.start }));
    this.#announcer.say(this.texts(appointmentBookingStrings)[`state_${state}`]);
    this.#focus.to('#state');
  }

  #submit(event: Event): void {
    event.preventDefault();
    this.#tried = true;
    const [first] = Object.keys(this.#parts.value?.bookingFaults(this.#person, this.texts(appointmentBookingStrings)) ?? {});
    if (first) return this.#focus.to(`#${first}`);
    const { name, phone, idNumber, wechat: wanted } = this.#person;
    const wechat = wanted ? wechatOf(this.configuration) : undefined;
    const person = { name: name.trim(), phone: phone.trim(), locale: this.hallLocale, ...(wechat ? { wechat } : {}), ...(this.matterId ? { matterId: this.matterId } : {}) };
    const [hold, slot] = [this.#hold, this.#slot];
    this.#run(async () => {
      const appointments = this.client.use(AppointmentsResource);
      if (hold) this.#done(await appointments.book({ ...person, holdId: hold.id, ...(idNumber.trim() ? { idNumber: idNumber.trim() } : {}) }));
      else if (slot) this.#done(await appointments.joinWaitlist(slot.id, person));
    });
  }

  #move(): void {
    const [hold, shown] = [this.#hold, this.#shown];
    if (hold && shown) this.#run(async () => this.#done(await this.client.use(AppointmentsResource).reschedule(shown.id, { holdId: hold.id })));
  }

  #refusal(): TemplateResult | undefined {
    const error = this.#refused;
    if (error === undefined) return undefined;
    if (isHallError(error, 'HallConflictError') || isHallError(error, 'HallValidationError')) return notice({ tone: 'warning', role: 'alert', title: error.title, body: error.detail, actions: staffedLineLink(this.common.staffedLine, this.staffedLine) });
    return this.failed(error);
  }

  #pickWork(queues: readonly Queue[]): TemplateResult {
    const strings = this.texts(appointmentBookingStrings);
    if (queues.length === 0) return notice({ tone: 'info', title: strings.none, body: strings.noneAdvice, actions: staffedLineLink(this.common.staffedLine, this.staffedLine) });
    return html`${heading(this.headingLevel, strings.chooseWork, 'work')}
      <ul class="works">
        ${queues.map((queue) => html`<li><button class="work" type="button" @click=${() => ((this.#work = queue), this.#focus.to('#days'))}><b>${localized(queue.name, this.hallLocale)}</b><span class="quiet">${queue.description ? localized(queue.description, this.hallLocale) : nothing}</span></button></li>`)}
      </ul>`;
  }

  #pickTime(list: SlotList): TemplateResult {
    const strings = this.texts(appointmentBookingStrings);
    const view = { list, day: this.#day, moving: this.#moving, strings, locale: this.hallLocale, format: this.format };
    const actions = { chooseDay: (date: string) => ((this.#day = date), this.#focus.to('#times')), chooseSlot: (slot: Slot) => this.#choose(slot) };
    const last = list.days.at(-1)?.date;
    const turn = (from: string | undefined): void => ((this.#from = from), this.#focus.to('#days'));
    const later = last !== undefined && list.days.at(-1)?.state !== 'tooFar' && last < list.calendarKnownUntil;
    return html`${heading(this.headingLevel, strings.chooseDay, 'days')} ${this.#refusal() ?? nothing} ${dayPicker(view, actions)}
      <div class="actions">
        ${this.#from !== undefined ? html`<button class="button plain" type="button" @click=${() => turn(undefined)}>${strings.firstDays}</button>` : nothing}
        ${later ? html`<button class="button plain" type="button" @click=${() => turn(new Date(Date.parse(last) + dayMs).toISOString().slice(0, 10))}>${strings.moreDays}</button>` : nothing}
      </div>
      ${list.days.some(({ state }) => state === 'unknown') ? html`<p class="quiet">${strings.calendarEnds(this.format.fullDate(list.calendarKnownUntil))}</p>` : nothing}
      ${this.#day ? html`${heading(this.headingLevel + 1, strings.chooseTime(this.format.date(this.#day)), 'times')}${slotPicker(view, actions)}` : nothing}
      <div class="actions">
        ${this.#moving ? html`<button class="button plain" type="button" @click=${() => ((this.#moving = false), (this.#refused = undefined), this.requestUpdate())}>${strings.keepOld}</button>` : nothing}
        ${this.#work && !this.queueId && !this.#moving ? html`<button class="button plain" type="button" @click=${() => ((this.#work = undefined), this.#focus.to('#work'))}>${strings.otherWork}</button>` : nothing}
      </div>`;
  }

  #fillIn(slot: Slot, { bookingFaults, bookingForm }: typeof partsCode): TemplateResult {
    const strings = this.texts(appointmentBookingStrings);
    const hold = this.#hold;
    const expired = hold !== undefined && Date.parse(hold.expiresAt) <= Date.now();
    const line = hold ? (expired ? notice({ tone: 'warning', role: 'alert', title: strings.heldOver }) : html`<p class="held">${strings.heldUntil(this.format.time(hold.expiresAt))}</p>`) : notice({ tone: 'info', title: strings.full, body: strings.waitlistAdvice });
    const back = (): void => (this.#release(), this.#focus.to('#times'));
    const form = this.#moving
      ? html`<div class="actions"><button class="button primary" type="button" @click=${() => this.#move()}>${strings.rescheduleNow}</button><button class="button plain" type="button" @click=${back}>${strings.otherTime}</button></div>`
      : bookingForm({
          person: this.#person, faults: this.#tried ? bookingFaults(this.#person, strings) : {}, strings, busy: this.#acting.status === TaskStatus.PENDING, withWechat: wechatOf(this.configuration) !== undefined, submitText: hold ? strings.book : strings.joinWaitlist, back,
          change: (person) => ((this.#person = { ...this.#person, ...person }), this.requestUpdate()), submit: (event) => this.#submit(event),
        });
    return html`${heading(this.headingLevel, html`<time datetime=${slot.start}>${this.format.date(slot.date)} <span class="span">${slot.from}–${slot.to}</span></time>`, 'choice')} ${line} ${this.#refusal() ?? nothing}
      ${expired ? html`<button class="button primary" type="button" @click=${back}>${strings.otherTime}</button>` : form}`;
  }

  #qr({ followUrl }: Appointment): TemplateResult | typeof nothing {
    const address = webAddress(this.client.url(followUrl));
    if (!address) return nothing;
    void import('../qr/qr.define.ts');
    const { qr } = this.texts(appointmentBookingStrings);
    return html`<figure class="qr"><hall-qr value=${address} label=${qr} without-text></hall-qr><figcaption class="quiet">${qr}</figcaption></figure>`;
  }

  #booked(appointment: Appointment, { bookedView }: typeof partsCode): TemplateResult {
    const appointments = this.client.use(AppointmentsResource);
    const { hall } = this.#site.value ?? {};
    return bookedView({
      appointment, papers: this.#papers.value ?? [], hallName: hall ? localized(hall.name, this.hallLocale) : '', code: this.#qr(appointment), ticketNumber: this.#ticketNumber,
      strings: this.texts(appointmentBookingStrings), locale: this.hallLocale, format: this.format, level: this.headingLevel, failure: this.#refusal(),
      accept: () => this.#run(async () => this.#done(await appointments.accept(appointment.id))),
      reschedule: () => ((this.#moving = true), (this.#from = this.#refused = undefined), void this.#slots.run(), this.#focus.to('#days')),
      cancel: () => this.#run(async () => {
        const cancelled = await appointments.cancel(appointment.id);
        this.#done(cancelled);
        this.dispatchEvent(new HallAppointmentCancelledEvent({ appointmentId: cancelled.id, code: cancelled.code, start: cancelled.slot.start }));
      }),
      checkIn: () => this.#run(async () => {
        this.#ticketNumber = (await appointments.checkIn(appointment.id)).number;
        this.#shown = await appointments.get(appointment.id);
      }),
      again: () => this.reset(),
    });
  }

  #body(): TemplateResult {
    const wait = html`<div class="skeleton" aria-hidden="true">${[1, 2, 3].map(() => html`<i></i>`)}</div>`;
    if (this.appointmentId && !this.#shown) {
      const { error, status } = this.#load;
      // An appointment that the hall no longer keeps is forgotten, and one begins anew.
      if (status === TaskStatus.ERROR && isHallError(error, 'HallNotFoundError')) queueMicrotask(() => this.reset());
      return status === TaskStatus.ERROR ? this.failed(error, () => void this.#load.run()) : wait;
    }
    const parts = this.#parts.value;
    if ((this.#shown && !this.#moving) || this.#slot) {
      if (!parts) return this.#parts.status === TaskStatus.ERROR ? this.failed(this.#parts.error, () => void this.#parts.run()) : wait;
      return this.#shown && !this.#moving ? this.#booked(this.#shown, parts) : this.#slot ? this.#fillIn(this.#slot, parts) : wait;
    }
    if (this.#queue === undefined) return this.#queues.render({ initial: () => wait, pending: () => wait, complete: (queues) => this.#pickWork(queues), error: (error) => this.failed(error, () => void this.#queues.run()) }) ?? wait;
    if (this.#slots.status === TaskStatus.ERROR) return this.failed(this.#slots.error, () => void this.#slots.run());
    return this.#slots.value ? this.#pickTime(this.#slots.value) : wait;
  }

  protected override content(): TemplateResult {
    return html`${this.#announcer.render()}
      <div class="stack">${this.#body()}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hall-appointment-booking': HallAppointmentBooking;
  }
}
