import type { AppointmentState } from '@hallkit/contract';
import type { ColumnType, Generated } from 'kysely';

type Optional<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;

/** Tables of the feature appointments. */
export interface AppointmentTables {
  /** `holds` maps holds and offers to the millisecond at which they stop; what is over keeps no place. */
  appointment_slots: {
    hall_id: string; queue_id: string; starts_at: Date; ends_at: Date; capacity: number; booked: Generated<number>; waiting: Generated<number>;
    holds: ColumnType<Readonly<Record<string, number>>, string | undefined, string>; last_place: Generated<number>;
  };
  appointment_holds: { hall_id: string; id: string; queue_id: string; starts_at: Date; matter_id: string | null; expires_at: Date };
  /** `phone_key` and `id_key` are keyed digests, kept as long as the rules on no-shows look back; `place` is the one in the waiting list. */
  appointments: {
    hall_id: string; id: string; code: string; queue_id: string; starts_at: Date; ends_at: Date; day: string; state: Exclude<AppointmentState, 'served'>; place: Optional<number>;
    matter_id: string | null; locale: 'zh-CN' | 'en'; phone_key: string | null; id_key: string | null; ticket_id: Optional<string>; replaced_by: Optional<string>;
    offer_until: Optional<Date>; closes_at: Date; keys_until: Date; created_at: Date; changed_at: Date;
  };
  /** Who comes; gone when the day of the appointment is over. */
  appointment_holders: { hall_id: string; appointment_id: string; name: string; id_number: string | null; phone: string; email: Optional<string>; wechat: Optional<string>; forget_at: Date };
  appointment_people: { hall_id: string; person_key: string; seen_at: Date };
}
