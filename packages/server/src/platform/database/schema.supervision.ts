import type { CardLevel, CardRule, CardState, LocalizedText, SubjectKind, SupervisionSettings, WatchedStep } from '@hallkit/contract';
import type { OversightLevel } from '@hallkit/domain';
import type { ColumnType, Generated, JSONColumnType } from 'kysely';

type Json<Value extends object> = JSONColumnType<Value, string, string>;
type NullableJson<Value> = ColumnType<Value | null, string | null | undefined, string | null>;
type Optional<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;

/** How closely something is watched, without not at all. */
export type RaisedLevel = Exclude<OversightLevel, 'none'>;
/** Who has said so. */
export type OversightBy = 'system' | 'applicant' | 'supervisor';

/** Tables of the feature supervision. */
export interface SupervisionTables {
  /** What is watched: `next_at` is when to look at it next (null: nothing is foreseen), `revision` by which calendar and settings that was said. */
  watches: { hall_id: string; kind: SubjectKind; subject_id: string; next_at: Optional<Date>; revision: Optional<string> };
  /** `key` tells the cards of one thing apart, `anchor` the runs of one step; `at` is when the clock says the rule was broken, `due` the first moment too late. */
  cards: {
    hall_id: string; id: string; kind: SubjectKind; subject_id: string; key: string; level: CardLevel; rule: CardRule; step: WatchedStep; anchor: string; at: Date; due: Optional<Date>; due_day: Optional<string>;
    subject_number: string; subject_name: Json<LocalizedText>; department_id: string; department_name: Json<LocalizedText>; staff_id: Optional<string>; issued_at: Date; settled_at: Optional<Date>; state: CardState; version: Generated<number>;
  };
  /** Grows only; reply and decision are read from it. */
  card_log: { hall_id: string; card_id: string; seq: number; at: Date; action: string; from_state: CardState | null; to_state: CardState; staff_id: Optional<string>; text: Optional<string> };
  /** How closely something is watched now; what has ended is not watched any more. */
  oversights: { hall_id: string; kind: SubjectKind; subject_id: string; level: RaisedLevel; by_kind: OversightBy; at: Date; reason: NullableJson<LocalizedText>; ended_at: Optional<Date> };
  /** Grows only: each time somebody has urged, whether or not that raised anything. */
  oversight_log: { hall_id: string; kind: SubjectKind; subject_id: string; n: number; level: RaisedLevel; by_kind: OversightBy; by_id: Optional<string>; at: Date; reason: NullableJson<LocalizedText> };
  /** Grows only: what was broken is judged by the settings of its time. */
  supervision_settings: { hall_id: string; version: number; settings: Json<SupervisionSettings>; by_id: string; at: Date };
}
