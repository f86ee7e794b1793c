import type { Appointment, AppointmentRequest, CheckInRequest, Hold, HoldRequest, RescheduleRequest, SlotList, Ticket, WaitlistRequest } from '@hallkit/contract';
import type { CallOptions, WriteOptions } from '../options.ts';
import { Resource } from './resource.ts';
import type { QueryOf } from './resource.ts';

/** Times that can be booked, appointments for whoever has their id, and checking in. */
export class AppointmentsResource extends Resource {
  /**
   * The slots of a queue by day, and for every day without one why; 14 days from today unless told.
   *
   * @example const { days, data } = await hall.appointments.slots(queueId, { from: '2026-11-30', to: '2026-12-04' });
   */
  slots(queueId: string, query?: QueryOf<'listSlots'>, options?: CallOptions): Promise<SlotList> {
    return this.transport.send(['queues', queueId, 'slots'], { query, options });
  }

  /**
   * Keeps a place for a few minutes, while somebody fills in the rest.
   *
   * @throws HallConflictError `slot.full`, `slot.past`, `slot.closed`.
   */
  hold(request: HoldRequest, options?: WriteOptions): Promise<Hold> {
    return this.transport.send(['holds'], { body: request, options });
  }

  /**
   * Books the place that is held. Keep the `id`: whoever has it may change and cancel the appointment.
   *
   * @throws HallConflictError `hold.expired`, `appointment.quota`, `appointment.blocked`.
   */
  book(request: AppointmentRequest, options?: WriteOptions): Promise<Appointment> {
    return this.transport.send(['appointments'], { body: request, options });
  }

  /**
   * One appointment as it stands now.
   *
   * @throws HallNotFoundError when the key knows no such appointment.
   */
  get(appointmentId: string, options?: CallOptions): Promise<Appointment> {
    return this.transport.send(['appointments', appointmentId], { options });
  }

  /** Moves an appointment to the place that is held; the answer is the new one. */
  reschedule(appointmentId: string, request: RescheduleRequest, options?: WriteOptions): Promise<Appointment> {
    return this.#with(appointmentId, 'reschedule', request, options);
  }

  /** Cancels an appointment; the place is offered to the waiting list. */
  cancel(appointmentId: string, options?: WriteOptions): Promise<Appointment> {
    return this.#with(appointmentId, 'cancel', {}, options);
  }

  /** Takes the place that was offered to somebody on the waiting list. */
  accept(appointmentId: string, options?: WriteOptions): Promise<Appointment> {
    return this.#with(appointmentId, 'accept', {}, options);
  }

  /**
   * Checks in: the appointment becomes a ticket.
   *
   * @throws HallConflictError `appointment.early`, `appointment.past`, `appointment.state`.
   */
  checkIn(appointmentId: string, options?: WriteOptions): Promise<Ticket> {
    return this.#with(appointmentId, 'check-in', {}, options);
  }

  /** Checks in at a kiosk, by the code of the appointment. */
  checkInByCode(hallId: string, request: CheckInRequest, options?: WriteOptions): Promise<Ticket> {
    return this.transport.send(['halls', hallId, 'check-ins'], { body: request, options });
  }

  /**
   * Waits for a place in a slot that is full.
   *
   * @throws HallConflictError `waitlist.open` while it still has places.
   */
  joinWaitlist(slotId: string, request: WaitlistRequest, options?: WriteOptions): Promise<Appointment> {
    return this.transport.send(['slots', slotId, 'waitlist'], { body: request, options });
  }

  #with<T>(appointmentId: string, action: string, body: object, options: WriteOptions | undefined): Promise<T> {
    return this.transport.send(['appointments', appointmentId, action], { body, options });
  }
}
