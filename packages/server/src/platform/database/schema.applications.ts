import type { Party } from '@hallkit/contract';
import type { ColumnType, Generated, JSONColumnType } from 'kysely';

type Json<Value extends object> = JSONColumnType<Value, string, string>;
type DefaultedJson<Value> = ColumnType<Value, string | undefined, string>;
type NullableJson<Value> = ColumnType<Value | null, string | null | undefined, string | null>;
type Optional<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;

/** A JSON text that is encrypted: numbers and addresses of people. Empty until there is one. */
export interface SealedJson { readonly sealed?: string }

/** Tables of the feature applications. */
export interface ApplicationTables {
  /**
   * `person_id` applies, `applicant_id` is the person or firm it is for; `revision` is that of the scenario or matter at the last save; `handed_in` is what
   * it meant when it was handed in. The query code is kept as a keyed digest to find it, and sealed to show it to the applicant again.
   */
  applications: {
    hall_id: string; id: string; state: 'draft' | 'submitted' | 'closed' | 'discarded'; version: Generated<number>;
    scenario_id: string | null; matter_id: string | null; handling_item_id: Optional<string>; revision: string;
    person_id: string; applicant_kind: 'person' | 'firm'; applicant_id: string; mandate_id: Optional<string>; applicant: Json<Party>;
    answers: DefaultedJson<Readonly<Record<string, boolean | number | string>>>; /** Values of the form by key; read with `openValues` of the feature. */
    values: DefaultedJson<SealedJson>;
    documents: DefaultedJson<Readonly<Record<string, string>>>; to_follow: ColumnType<string[], string[] | undefined, string[]>; delivery: DefaultedJson<SealedJson>;
    number: Optional<string>; query_code_hash: Optional<string>; query_code_sealed: Optional<string>; progress_id: Optional<string>; handed_in: NullableJson<object>;
    locale: ColumnType<'zh-CN' | 'en', 'zh-CN' | 'en' | undefined, 'zh-CN' | 'en'>; changed_by: Optional<string>;
    created_at: Date; changed_at: Date; kept_until: Optional<Date>; submitted_at: Optional<Date>; closed_at: Optional<Date>;
  };
  /** The last number of a hall and day; taken in the transaction of the submission. */
  application_numbers: { hall_id: string; day: string; last_number: number };
  progress_tries: { hall_id: string; subject: string; tries: number; first_at: Date };
}
