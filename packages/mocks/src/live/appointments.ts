import type { Appointment, AppointmentRequest, AppointmentState, Hold, HoldRequest, LocalizedText, SlotList, WaitlistRequest } from '@hallkit/contract';
import { arrivalAt, checkInCode, defaultArrivalRules, defaultQuotaRules, hallDay, noShowBlock, quotaRefusal, readCheckInCode, wallTime } from '@hallkit/domain';
import { MockProblem } from '../platform/problem.ts';
import { tell } from './messages.ts';
import { places, slotBy, slotsBetween, slotView, takenBefore } from './slots.ts';
import type { BareSlot } from './slots.ts';
import { instant, instantOrNull, newId } from './state.ts';
import type { HolderRecord, Live, QueueRecord, TicketRecord } from './state.ts';
import { addTicket, holderOf, queueBy, tellTaken } from './tickets.ts';
import { holderView, matterRef, queueRef } from './views.ts';

const minute = 60_000;
/** How long a place is held, and one that was offered. */
const [holdFor, offerFor] = [5 * minute, 30 * minute];

interface HoldRecord {
  readonly id: string;
  readonly slot: BareSlot;
  readonly matterId: string | null;
  readonly expiresAt: number;
}
interface AppointmentRecord {
  readonly id: string;
  readonly code: string;
  readonly slot: BareSlot;
  readonly holder: HolderRecord | null;
  readonly matterId: string | null;
  readonly locale: 'zh-CN' | 'en';
  state: AppointmentState;
  ticketId: string | null;
  offerUntil: number | null;
}

/** Booking of a network of halls. */
export interface Appointments {
  slots(queue: QueueRecord, from: string | undefined, to: string | undefined): SlotList;
  hold(request: HoldRequest): Hold;
  book(request: AppointmentRequest): AppointmentRecord;
  join(slotId: string, request: WaitlistRequest): AppointmentRecord;
  /** By id. @throws {MockProblem} appointment.not-found. */
  by(id: string): AppointmentRecord;
  /** By code, in a hall. @throws {MockProblem} appointment.not-found. */
  byCode(hallId: string, code: string): AppointmentRecord;
  /** By the number of a card, the next of today in a hall. @throws {MockProblem} appointment.not-found. */
  byCard(hallId: string, idNumber: string): AppointmentRecord;
  reschedule(appointment: AppointmentRecord, holdId: string): AppointmentRecord;
  cancel(appointment: AppointmentRecord): void;
  accept(appointment: AppointmentRecord): void;
  /** @throws {MockProblem} appointment.…. */
  checkIn(appointment: AppointmentRecord): TicketRecord;
  view(appointment: AppointmentRecord): Appointment;
  hallOf(appointment: AppointmentRecord): string;
}

const { opens, after, closes } = defaultArrivalRules;

/** Booking, with nothing booked yet beyond what others took before. */
export function createAppointments(live: Live): Appointments {
  const holds = new Map<string, HoldRecord>();
  const all = new Map<string, AppointmentRecord>();
  const occupying: readonly AppointmentState[] = ['booked', 'offered', 'checked_in', 'served'];

  const ofSlot = (slot: BareSlot): AppointmentRecord[] => [...all.values()].filter((one) => one.slot.id === slot.id);
  const leftIn = (slot: BareSlot): number => places - takenBefore(slot) - ofSlot(slot).filter(({ state }) => occupying.includes(state)).length - [...holds.values()].filter((hold) => hold.slot.id === slot.id && hold.expiresAt > live.now()).length;

  const write = ({ slot, holder, locale, id }: AppointmentRecord, template: string, text: LocalizedText & { readonly en: string }): void => {
    const { hallId, name } = queueBy(live, slot.queueId).plan;
    const time = `${slot.date} ${slot.from}`;
    tell(live, { hallId, template, holder, locale, url: `/examples/portal/?appointment=${id}`, text: { zh: `${name.zh} ${time}：${text.zh}`, en: `${name.en ?? name.zh}, ${time}: ${text.en}` } });
  };

  /** What time alone changes: offers that ran out pass on, appointments nobody came to are over. */
  const settle = (): void => {
    for (const one of all.values()) {
      if (one.state === 'booked' && live.now() > one.slot.start + closes * minute) one.state = 'no_show';
      if (one.state === 'checked_in' && live.tickets.get(one.ticketId ?? '')?.state === 'completed') one.state = 'served';
      if (one.state === 'waitlisted' && one.slot.start <= live.now()) one.state = 'cancelled';
      if (one.state === 'offered' && (one.offerUntil ?? 0) <= live.now()) {
        Object.assign(one, { state: 'cancelled', offerUntil: null });
        offer(one.slot);
      }
    }
  };
  /** A free place goes to whoever has waited longest. */
  const offer = (slot: BareSlot): void => {
    const next = ofSlot(slot).find(({ state }) => state === 'waitlisted');
    if (!next || leftIn(slot) <= 0 || slot.start <= live.now()) return;
    Object.assign(next, { state: 'offered', offerUntil: Math.min(live.now() + offerFor, slot.start) });
    write(next, 'waitlist.offered', { zh: `有空位了，请在 ${wallTime(next.offerUntil ?? 0, live.timeZone).time} 前确认。`, en: `a place is free; take it until ${wallTime(next.offerUntil ?? 0, live.timeZone).time}.` });
  };

  /** @throws {MockProblem} appointment.blocked, appointment.quota. */
  const demandAllowed = (slot: BareSlot, phone: string | null, matterId: string | null): void => {
    const own = [...all.values()].filter(({ holder }) => holder?.phone === phone);
    const day = hallDay(live.now(), live.timeZone);
    const until = noShowBlock(own.filter(({ state }) => state === 'no_show').map((one) => one.slot.date), day);
    if (until !== null) throw new MockProblem('appointment.blocked', [{ in: 'body', pointer: '/phone', code: 'appointment.blocked', detail: until }]);
    const booked = own.filter(({ state }) => state === 'booked' || state === 'offered').map((one) => ({ day: one.slot.date, matterId: one.matterId, startsAt: one.slot.start }));
    // How far ahead is the matter of the slots themselves.
    const refusal = quotaRefusal({ day: slot.date, matterId, startsAt: slot.start }, booked, { at: live.now(), day }, { ...defaultQuotaRules, daysAhead: null });
    if (refusal !== null) throw new MockProblem('appointment.quota');
  };
  const add = (slot: BareSlot, { name, phone, idNumber, email, wechat, matterId, locale }: Partial<AppointmentRequest>, state: AppointmentState): AppointmentRecord => {
    const holder = holderOf(live, { name, phone, idNumber, email, wechat }, { idNumber: '/idNumber', phone: '/phone' });
    if (matterId !== undefined && !matterRef(live, matterId)) throw new MockProblem('matter.not-found');
    demandAllowed(slot, holder?.phone ?? null, matterId ?? null);
    const made: AppointmentRecord = { id: newId('ap_'), code: checkInCode(crypto.getRandomValues(new Uint8Array(6))), slot, holder, matterId: matterId ?? null, locale: locale ?? 'zh-CN', state, ticketId: null, offerUntil: null };
    all.set(made.id, made);
    return made;
  };
  const heldBy = (holdId: string): HoldRecord => {
    const hold = holds.get(holdId);
    if (!hold || hold.expiresAt <= live.now()) throw new MockProblem('hold.expired');
    return hold;
  };
  const demandState = ({ state }: AppointmentRecord, ...wanted: readonly AppointmentState[]): void => {
    if (!wanted.includes(state)) throw new MockProblem('appointment.state');
  };
  const actionsOf = ({ state, slot }: AppointmentRecord): Appointment['actions'] => {
    const now = live.now();
    if (state === 'waitlisted') return ['cancel'];
    if (state === 'offered') return ['accept', 'cancel'];
    if (state !== 'booked') return [];
    return [...(now < slot.start ? (['reschedule', 'cancel'] as const) : []), ...(!['tooEarly', 'tooLate'].includes(arrivalAt(slot.start, now)) ? (['checkIn'] as const) : [])];
  };
  const one: Appointments = {
    slots: (queue, from, to) => (settle(), slotsBetween(live, queue, leftIn, from, to)),
    hold({ slotId, matterId = undefined }) {
      settle();
      const slot = slotBy(live, slotId);
      if (matterId !== undefined && !matterRef(live, matterId)) throw new MockProblem('matter.not-found');
      if (leftIn(slot) <= 0) throw new MockProblem('slot.full');
      const made: HoldRecord = { id: newId('hd_'), slot, matterId: matterId ?? null, expiresAt: live.now() + holdFor };
      holds.set(made.id, made);
      return { id: made.id, slot: slotView(live, slot, leftIn(slot)), expiresAt: instant(made.expiresAt) };
    },
    book({ holdId, ...request }) {
      settle();
      const { slot, matterId } = heldBy(holdId);
      const made = add(slot, matterId === null ? request : { matterId, ...request }, 'booked');
      holds.delete(holdId);
      write(made, 'appointment.booked', { zh: `预约成功，预约码 ${made.code}。`, en: `booked, code ${made.code}.` });
      return made;
    },
    join(slotId, request) {
      settle();
      const slot = slotBy(live, slotId);
      if (leftIn(slot) > 0) throw new MockProblem('waitlist.open');
      return add(slot, request, 'waitlisted');
    },
    by(id) {
      settle();
      const found = all.get(id);
      if (!found) throw new MockProblem('appointment.not-found');
      return found;
    },
    byCode(hallId, code) {
      settle();
      const wanted = readCheckInCode(code);
      const found = [...all.values()].find((appointment) => appointment.code === wanted && one.hallOf(appointment) === hallId);
      if (!found) throw new MockProblem('appointment.not-found');
      return found;
    },
    byCard(hallId, idNumber) {
      settle();
      const today = hallDay(live.now(), live.timeZone);
      const own = [...all.values()].filter(({ holder, slot, state }) => holder?.idNumber === idNumber.toUpperCase() && slot.date === today && state !== 'cancelled' && state !== 'rescheduled').sort((one, other) => one.slot.start - other.slot.start);
      const found = own.filter((appointment) => one.hallOf(appointment) === hallId).find(({ state }) => state === 'booked') ?? own.at(-1);
      if (!found) throw new MockProblem('appointment.not-found');
      return found;
    },
    reschedule(old, holdId) {
      demandState(old, 'booked');
      if (old.slot.start <= live.now()) throw new MockProblem('appointment.past');
      const { slot } = heldBy(holdId);
      if (slot.queueId !== old.slot.queueId) throw new MockProblem('appointment.state');
      holds.delete(holdId);
      const made: AppointmentRecord = { ...old, id: newId('ap_'), code: checkInCode(crypto.getRandomValues(new Uint8Array(6))), slot };
      all.set(made.id, made);
      old.state = 'rescheduled';
      write(made, 'appointment.rescheduled', { zh: `已改期，预约码 ${made.code}。`, en: `moved to this time, code ${made.code}.` });
      offer(old.slot);
      return made;
    },
    cancel(appointment) {
      demandState(appointment, 'booked', 'offered', 'waitlisted');
      if (appointment.state === 'booked' && appointment.slot.start <= live.now()) throw new MockProblem('appointment.past');
      Object.assign(appointment, { state: 'cancelled', offerUntil: null });
      write(appointment, 'appointment.cancelled', { zh: '已取消。', en: 'cancelled.' });
      offer(appointment.slot);
    },
    accept(appointment) {
      demandState(appointment, 'offered');
      Object.assign(appointment, { state: 'booked', offerUntil: null });
      write(appointment, 'appointment.booked', { zh: `预约成功，预约码 ${appointment.code}。`, en: `booked, code ${appointment.code}.` });
    },
    checkIn(appointment) {
      const { slot, holder, locale, matterId, id } = appointment;
      if (appointment.state === 'no_show') throw new MockProblem('appointment.past');
      demandState(appointment, 'booked');
      if (arrivalAt(slot.start, live.now()) === 'tooEarly') throw new MockProblem('appointment.early');
      const queue = queueBy(live, slot.queueId);
      if (queue.state === 'closed') throw new MockProblem('queue.closed');
      const ticket = addTicket(live, queue, { channel: 'appointment', holder, locale, matterId, priorityGroup: null, appointmentId: id, appointmentAt: slot.start });
      Object.assign(appointment, { state: 'checked_in', ticketId: ticket.id });
      tellTaken(live, ticket);
      return ticket;
    },
    view(appointment) {
      const { id, code, slot, state, matterId, holder, ticketId, offerUntil } = appointment;
      const queue = queueBy(live, slot.queueId);
      return {
        id, code, hallId: queue.plan.hallId, queue: queueRef(queue), slot: slotView(live, slot, leftIn(slot)), state, matter: matterRef(live, matterId), holder: holderView(holder), ticketId, offerUntil: instantOrNull(offerUntil),
        checkInFrom: instant(slot.start - opens * minute), checkInUntil: instant(slot.start + after * minute), changeUntil: instant(slot.start), followUrl: `/examples/portal/?appointment=${id}`, actions: actionsOf(appointment),
      };
    },
    hallOf: ({ slot }) => queueBy(live, slot.queueId).plan.hallId,
  };
  return one;
}

export type { AppointmentRecord };
