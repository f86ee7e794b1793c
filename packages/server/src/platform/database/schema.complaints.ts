import type { ComplaintAbout, ComplaintFacts, ComplaintKind, ComplaintState, DepartmentRef, LocalizedText } from '@hallkit/contract';
import type { TrackedKind } from '@hallkit/domain';
import type { ColumnType, Generated, GeneratedAlways, JSONColumnType } from 'kysely';

type Json<Value extends object> = JSONColumnType<Value, string, string>;
type NullableJson<Value> = ColumnType<Value | null, string | null | undefined, string | null>;
type Optional<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;

/** Tables of the feature complaints, and of following complaints, questions and ratings. */
export interface ComplaintTables {
  /** By which a complaint, question or rating is followed; of the query code a keyed digest is kept. */
  trackings: { hall_id: string; id: string; kind: TrackedKind; subject_id: string; number: string; query_code_hash: string; created_at: Date };
  /** The last number of a network, kind and day; taken in the transaction of what gets it. */
  tracking_numbers: { hall_id: string; kind: TrackedKind; day: string; last_number: number };
  /**
   * `staff_ids` are those whom it names: they do not act on it. `department_id` is the one that deals with it, `about_department_id` the one it is about.
   * `due_sort`, `due_soon_sort` and `close_sort` are index keys that follow from log, settings and calendar (`sort_revision`); `answered_late` is of the last answer.
   */
  complaints: {
    hall_id: string; id: string; number: string; tracking_id: string; kind: ComplaintKind; state: ComplaintState; version: Generated<number>; text: string; shelf: GeneratedAlways<'open' | 'waiting' | 'done'>;
    about: Json<ComplaintAbout>; case_id: Optional<string>; ticket_id: Optional<string>; desk_id: Optional<string>; about_department_id: Optional<string>; staff_ids: ColumnType<string[], string[] | undefined, string[]>; facts: NullableJson<ComplaintFacts>;
    anonymous: boolean; contact_sealed: Optional<string>; locale: ColumnType<'zh-CN' | 'en', 'zh-CN' | 'en' | undefined, never>;
    department_id: Optional<string>; department_name: NullableJson<LocalizedText>; assigned_staff_id: Optional<string>; reopened: Generated<number>; duplicate_of: Optional<string>; photo_count: Generated<number>;
    due_sort: Generated<Date>; due_soon_sort: Generated<Date>; close_sort: Optional<Date>; sort_revision: Generated<string>;
    answered_at: Optional<Date>; answered_late: Optional<boolean>; created_at: Date; changed_at: Date;
  };
  /** Grows only; the clocks are read from it. */
  complaint_log: {
    hall_id: string; complaint_id: string; seq: number; at: Date; action: string; from_state: ComplaintState | null; to_state: ComplaintState;
    by_kind: 'citizen' | 'staff' | 'system'; by_id: Optional<string>; by_name: NullableJson<LocalizedText>; department: NullableJson<DepartmentRef>; text: Optional<string>;
    data: ColumnType<Readonly<Record<string, unknown>>, string | undefined, never>;
  };
  complaint_photos: { hall_id: string; id: string; complaint_id: string; seq: number; position: number; width: number; height: number; byte_size: number; small_size: number; sha256: string; created_at: Date };
  /** Pictures whose files may lie there although no row is of them: written before the files, gone with the row. */
  complaint_photo_files: { hall_id: string; id: string; at: Date };
  /** How many complaints came from an address on a day: a digest of both, beside no complaint. */
  complaint_senders: { subject: string; day: string; sent: number };
}
