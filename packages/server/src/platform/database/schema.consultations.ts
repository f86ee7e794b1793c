import type { ConsultationState, DepartmentRef, LocalizedText, Provenance } from '@hallkit/contract';
import type { ColumnType, Generated, GeneratedAlways, JSONColumnType } from 'kysely';

type Json<Value extends object> = JSONColumnType<Value, string, string>;
type NullableJson<Value> = ColumnType<Value | null, string | null | undefined, string | null>;
type Optional<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;

/** Tables of the feature consultations. */
export interface ConsultationTables {
  /**
   * `due_sort`, `due_soon_sort` and `close_sort` (when silence closes what was answered) are index keys that follow from log and calendar; `answered_at`, `answered_late` and `answer_days` (working days used) are of the first answer, for
   * the figures.
   */
  consultations: {
    hall_id: string; id: string; number: string; tracking_id: string; state: ConsultationState; version: Generated<number>; shelf: GeneratedAlways<'open' | 'done'>;
    department_id: Optional<string>; department_name: NullableJson<LocalizedText>; matter_id: Optional<string>; matter_name: NullableJson<LocalizedText>; assigned_staff_id: Optional<string>; may_publish: boolean; phone_sealed: Optional<string>;
    locale: ColumnType<'zh-CN' | 'en', 'zh-CN' | 'en' | undefined, never>; helpful: Optional<boolean>;
    due_sort: Generated<Date>; due_soon_sort: Generated<Date>; close_sort: Optional<Date>; calendar_revision: Optional<string>;
    answered_at: Optional<Date>; answered_late: Optional<boolean>; answer_days: ColumnType<string | null, number | null | undefined, number | null>; created_at: Date; changed_at: Date;
  };
  /** Grows only; the clock is read from it. */
  consultation_log: {
    hall_id: string; consultation_id: string; seq: number; at: Date; action: string; from_state: ConsultationState | null; to_state: ConsultationState;
    by_kind: 'citizen' | 'staff' | 'system'; by_id: Optional<string>; department: NullableJson<DepartmentRef>; text: Optional<string>; data: ColumnType<Readonly<Record<string, unknown>>, string | undefined, never>;
  };
  /** `words` are those of matter and department, by which it is found too; `pieces` all that it is found by. */
  consultation_answers: {
    hall_id: string; id: string; consultation_id: Optional<string>; question: string; answer: string; department_id: Optional<string>; department_name: NullableJson<LocalizedText>; matter_id: Optional<string>; matter_name: NullableJson<LocalizedText>;
    answered_on: string; helpful: Generated<number>; provenance: Json<Provenance>; published_at: Optional<Date>; words: string; pieces: string[];
  };
  /** In how many public answers of a hall a piece is. */
  consultation_pieces: { hall_id: string; piece: string; answers: number };
  /** Who has said of an answer that it helped: a keyed digest of both, and no hour. */
  answer_votes: { hall_id: string; answer_id: string; reader: string };
  consultation_senders: { subject: string; day: string; sent: number };
}
