import type { Slot, SlotList } from '@hallkit/contract';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Format } from '../../locales/format.ts';
import type { HallLocale } from '../../locales/locale.ts';
import { localized } from '../../locales/localized.ts';
import type { AppointmentBookingStrings } from './appointment-booking.texts.ts';

type Day = SlotList['days'][number];

/** What days and times are drawn from. */
export interface PickView {
  readonly list: SlotList;
  /** Day that is open. */
  readonly day: string | undefined;
  /** Whether a booked time is moved: then a full time is no choice. */
  readonly moving: boolean;
  readonly strings: AppointmentBookingStrings;
  readonly locale: HallLocale;
  readonly format: Format;
}

/** What a visitor does in it. */
export interface PickActions {
  chooseDay(date: string): void;
  chooseSlot(slot: Slot): void;
}

const isOpen = ({ state }: Day): boolean => state === 'open' || state === 'full';

function dayButton(day: Day, { day: chosen, strings, locale, format }: PickView, { chooseDay }: PickActions): TemplateResult {
  const { date, state, left, note } = day;
  const about = state === 'open' ? strings.left(left) : note ? localized(note, locale) : strings[`day_${state}`];
  return html`<li><button type="button" class="day ${state}" aria-pressed=${date === chosen} aria-disabled=${!isOpen(day)} @click=${() => isOpen(day) && chooseDay(date)}><time datetime=${date}>${format.date(date)}</time><span class="quiet">${about}</span></button></li>`;
}

/** Every day asked for, also those on which nothing can be had, and why. */
export function dayPicker(view: PickView, actions: PickActions): TemplateResult {
  return html`<ul class="days">${view.list.days.map((day) => dayButton(day, view, actions))}</ul>`;
}

function slotButton(slot: Slot, { strings, moving }: PickView, { chooseSlot }: PickActions): TemplateResult {
  const { id, start, from, to, fill, left } = slot;
  const open = fill !== 'past' && !(moving && fill === 'full');
  return html`<li><button type="button" class="slot ${fill}" id="slot-${id}" aria-disabled=${!open} @click=${() => open && chooseSlot(slot)}><time datetime=${start}>${from}–${to}</time><span class="quiet">${strings[`fill_${fill}`]}${fill === 'full' || fill === 'past' ? nothing : html` · ${strings.left(left)}`}</span></button></li>`;
}

/** The times of the open day, each with how full it is. */
export function slotPicker(view: PickView, actions: PickActions): TemplateResult {
  const { list, day, strings } = view;
  const slots = list.data.filter(({ date }) => date === day);
  if (slots.length === 0) return html`<p>${strings.noTimes}</p>`;
  const halves = [[strings.morning, slots.filter(({ from }) => from < '12:00')], [strings.afternoon, slots.filter(({ from }) => from >= '12:00')]] as const;
  return html`${halves.map(([name, own]) => (own.length === 0 ? nothing : html`<p class="quiet half">${name}</p><ul class="slots">${own.map((slot) => slotButton(slot, view, actions))}</ul>`))}`;
}
