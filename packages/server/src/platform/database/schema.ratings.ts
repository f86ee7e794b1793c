import type { Grade, LocalizedText, RatingState } from '@hallkit/contract';
import type { RatingFinding } from '@hallkit/domain';
import type { ColumnType, Generated, GeneratedAlways, JSONColumnType } from 'kysely';

type Json<Value extends object> = JSONColumnType<Value, string, string>;
type NullableJson<Value> = ColumnType<Value | null, string | null | undefined, string | null>;
type Optional<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;

/** Tables of the feature ratings. */
export interface RatingTables {
  /** `subject_key` is a keyed digest of the ticket or case: neither of them is kept, nor the hour. Before `shown_on` staff do not see it, and it does not count. */
  ratings: {
    hall_id: string; id: string; kind: 'visit' | 'case'; subject_key: string; tracking_id: string; number: Optional<string>; grade: Grade; tags: string[]; text: Optional<string>; phone_sealed: Optional<string>;
    locale: ColumnType<'zh-CN' | 'en', 'zh-CN' | 'en' | undefined, never>; what: Json<LocalizedText>; department_id: Optional<string>; department_name: NullableJson<LocalizedText>; rated_on: string; shown_on: string;
    state: RatingState; version: Generated<number>; finding: Optional<RatingFinding>; shelf: GeneratedAlways<'none' | 'open' | 'done'>;
    due_sort: Generated<Date>; due_soon_sort: Generated<Date>; calendar_revision: Optional<string>; changed_on: string; excluded_at: Optional<Date>;
  };
  /** What staff did about a bad one; grows only. */
  rating_log: { hall_id: string; rating_id: string; seq: number; at: Date; action: string; to_state: RatingState; staff_id: string; finding: Optional<RatingFinding>; text: string };
}
