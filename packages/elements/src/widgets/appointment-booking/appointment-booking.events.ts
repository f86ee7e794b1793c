import { HallEvent } from '../../base/hall-event.ts';

/** A booked time. Its id lets anybody change and cancel it: keep it where the visitor keeps it. */
export interface HallAppointmentDetail {
  readonly appointmentId: string;
  readonly code: string;
  /** RFC 3339. */
  readonly start: string;
}

/** `hall-appointment-booked`: a time is booked, or moved to another one. */
export class HallAppointmentBookedEvent extends HallEvent<HallAppointmentDetail> {
  constructor(detail: HallAppointmentDetail) {
    super('hall-appointment-booked', detail);
  }
}

/** `hall-appointment-cancelled`: the place is free again. */
export class HallAppointmentCancelledEvent extends HallEvent<HallAppointmentDetail> {
  constructor(detail: HallAppointmentDetail) {
    super('hall-appointment-cancelled', detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'hall-appointment-booked': HallAppointmentBookedEvent;
    'hall-appointment-cancelled': HallAppointmentCancelledEvent;
  }
}
