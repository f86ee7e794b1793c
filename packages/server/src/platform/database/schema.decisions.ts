import type { LocalizedText, Provenance } from '@hallkit/contract';
import type { ColumnType, JSONColumnType } from 'kysely';

type Json<Value extends object> = JSONColumnType<Value, string, string>;
type NullableJson<Value> = ColumnType<Value | null, string | null | undefined, string | null>;
type Optional<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;

/** Tables of the feature decisions. */
export interface DecisionTables {
  /** People are masked before they come here. `pieces` is what `search_text` is found by. */
  decisions: {
    hall_id: string; id: string; case_id: string; number: string; kind: Json<LocalizedText>; result: 'granted' | 'grantedToFollow' | 'refused' | 'revoked';
    party_kind: 'person' | 'firm'; party_name: string; uscc: string | null; matter_id: string | null; matter_name: Json<LocalizedText>; content: NullableJson<LocalizedText>;
    department_id: string; department_name: Json<LocalizedText>; decided_on: string; valid_from: string | null; valid_until: string | null;
    publish_at: Date; published_at: Optional<Date>; provenance: Json<Provenance>; search_text: string; pieces: string[];
  };
  /** Where a hall wants another day than the next working day. */
  decision_settings: { hall_id: string; publish_after_days: number; publish_time: string };
}
