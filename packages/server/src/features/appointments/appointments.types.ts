import type { Locale } from '../../platform/http/problem.ts';
import type { HallQueues, QueueRecord } from '../queue/queue.types.ts';
import type { ViewContext } from '../queue/queue.view.ts';
import type { BookingSettings } from './appointments.settings.ts';

/** What the functions need beside the transaction. */
export interface AppointmentContext extends ViewContext {
  /** How times of a queue are booked; null where none can be, also where its settings are broken. */
  readonly bookingOf: (queue: QueueRecord) => BookingSettings | null;
}

/** Names a slot in the database. */
export interface SlotKey {
  readonly hallId: string;
  readonly queueId: string;
  readonly start: Date;
}

/** A slot of a queue, as its hours say. */
export interface PlannedSlot extends SlotKey {
  readonly end: Date;
  /** Day of the hall, YYYY-MM-DD. */
  readonly day: string;
  readonly capacity: number;
}

/** A slot that was asked for, with what it belongs to. */
export interface FoundSlot {
  readonly slot: PlannedSlot;
  readonly hall: HallQueues;
  readonly queue: QueueRecord;
  readonly booking: BookingSettings;
}

/** How full a slot is. */
export interface SlotCount extends SlotKey {
  readonly end: Date;
  readonly capacity: number;
  /** Places booked, held, offered, or waited for. */
  readonly taken: number;
}

export type StoredState = 'waitlisted' | 'offered' | 'booked' | 'checked_in' | 'rescheduled' | 'cancelled' | 'no_show';

/** An appointment as it is kept. */
export interface AppointmentRecord extends SlotKey {
  readonly id: string;
  readonly code: string;
  readonly end: Date;
  readonly day: string;
  readonly state: StoredState;
  readonly matterId: string | null;
  readonly locale: Locale;
  readonly phoneKey: string | null;
  readonly idKey: string | null;
  readonly ticketId: string | null;
  readonly offerUntil: Date | null;
  /** When it is too late to check in. */
  readonly closesAt: Date;
}

/** Who comes; kept until the day of the appointment is over. */
export interface HolderRecord {
  readonly name: string;
  readonly idNumber: string | null;
  readonly phone: string;
  readonly email: string | null;
  readonly wechat: string | null;
}

/** Somebody as far as the limits have to know them: keyed digests of telephone and identity number. */
export interface PersonKeys {
  readonly phoneKey: string | null;
  readonly idKey: string | null;
}

/** What a person has booked. */
export interface OwnBooking {
  readonly id: string;
  readonly day: string;
  readonly start: Date;
  readonly matterId: string | null;
  readonly state: StoredState;
}
