import type { DeskState, LocalizedText, Provenance, QueueState, TicketChannel, TicketClass, TicketState } from '@hallkit/contract';
import type { ColumnType, Generated, JSONColumnType } from 'kysely';

type Json<Value extends object> = JSONColumnType<Value, string, string>;
type NullableJson<Value> = ColumnType<Value | null, string | null, string | null>;
type Defaulted<Value> = ColumnType<Value, Value | undefined, Value>;
type Optional<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;
/** A calendar day of the hall, YYYY-MM-DD. */
type Day = string;

/** Tables of the features queue and desks. */
export interface QueueTables {
  zones: { hall_id: string; id: string; position: number; name: Json<LocalizedText>; floor: NullableJson<LocalizedText> };
  /** `settings` is data of the hall and checked when it is read: a broken one is left out, it takes nothing down. */
  queues: {
    hall_id: string; id: string; zone_id: string; position: number; letter: string; name: Json<LocalizedText>; description: NullableJson<LocalizedText>;
    state: Defaulted<QueueState>; reason: NullableJson<LocalizedText>; since: Generated<Date>; settings: Json<object>; provenance: Json<Provenance>;
  };
  /**
   * A day of a queue: its last number and how many wait. `held` while the queue takes none: read under the row's lock,
   * so that nothing is issued once closing has committed. `last_at` keeps the times of tickets in the order of their numbers.
   */
  queue_counters: {
    hall_id: string; queue_id: string; day: Day; last_number: number; waiting: number; bands: ColumnType<Readonly<Record<string, number>>, string | undefined, string>;
    held: Generated<boolean>; last_at: Date; last_called: string | null;
  };
  /** `current_ticket_id` is the ticket called or served there; one on hold leaves the desk free. */
  desks: {
    hall_id: string; id: string; zone_id: string; position: number; counter: string; name: Json<LocalizedText>; state: Defaulted<DeskState>; reason: NullableJson<LocalizedText>;
    since: Generated<Date>; staff_id: Optional<string>; current_ticket_id: Optional<string>; queue_ids: string[]; matter_ids: Defaulted<string[]>; provenance: Json<Provenance>;
  };
  desk_shifts: { hall_id: string; id: string; desk_id: string; staff_id: string; started_at: Generated<Date>; ended_at: Optional<Date> };
  /** `version` counts the rows of the log; `card_key` and `phone_key` are digests, forgotten with the holder at the day's end. */
  tickets: {
    hall_id: string; id: string; day: Day; queue_id: string; number: string; sequence: number; state: TicketState; version: Generated<number>; channel: TicketChannel;
    class: TicketClass; priority_group: Optional<string>; appointment_id: Optional<string>; appointment_at: Optional<Date>; transferred: Generated<boolean>; reentered: Generated<boolean>;
    /** `order_at` is `joined_at` less the head start it had when it joined; an estimate where rules change. */
    joined_at: Date; order_at: Date; for_desk_id: Optional<string>; desk_id: Optional<string>; recalls: Generated<number>;
    matter_id: Optional<string>; papers_ready: Defaulted<string[]>; situation_ids: Optional<string[]>; locale: Defaulted<'zh-CN' | 'en'>;
    issued_at: Date; called_at: Optional<Date>; serving_at: Optional<Date>; finished_at: Optional<Date>; restore_until: Optional<Date>;
    told_low: Optional<number>; told_high: Optional<number>; card_key: Optional<string>; phone_key: Optional<string>; block_id: Optional<string>;
  };
  /** Who holds a ticket; gone when the day is over. */
  ticket_holders: { hall_id: string; ticket_id: string; day: Day; name: string | null; id_number: string | null; phone: string | null; email: Optional<string>; wechat: Optional<string> };
  /** The log: what every duration and every fairness receipt is made of. Nothing about a person. */
  ticket_events: {
    hall_id: string; ticket_id: string; n: number; day: Day; queue_id: string; event: string; state: TicketState; class: TicketClass; at: Date;
    desk_id: Optional<string>; staff_id: Optional<string>; joined_at: Optional<Date>; rule: NullableJson<object>; note: Optional<string>;
  };
  ticket_blocks: {
    hall_id: string; id: string; queue_id: string; day: Day; first: number; last: number; key_id: string; state: Defaulted<'leased' | 'closed'>; returned: Generated<number>;
    leased_at: Generated<Date>; closed_at: Optional<Date>;
  };
  /** What is kept of a day. Minutes in quantiles. */
  queue_days: {
    hall_id: string; queue_id: string; day: Day; taken: number; completed: number; no_show: number; cancelled: number; expired: number; returned: number; told: number; hit: number;
    wait_minutes: Json<object>; service_minutes: Json<object>;
  };
  /** Days that are over and cleared. */
  hall_days: { hall_id: string; day: Day; ended_at: Generated<Date> };
  announcements: { hall_id: string; id: string; queue_id: string | null; text: Json<LocalizedText>; at: Date; told: number };
}
