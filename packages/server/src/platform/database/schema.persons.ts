import type { ColumnType, Generated } from 'kysely';

type Optional<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;
type Mode = 'test' | 'live';

/** Tables of people, firms and mandates, of the feature identity. `hall_id` is the root of the network; what ends in `sealed` is encrypted, in `hash` a digest. */
export interface PersonTables {
  persons: {
    hall_id: string; id: string; mode: Mode; level: 'registered' | 'realName'; is_sample: Generated<boolean>;
    name_sealed: Optional<string>; id_number_sealed: Optional<string>; id_number_hash: Optional<string>; phone_sealed: Optional<string>; phone_hash: Optional<string>;
    /** `certificates_at`: when what the register names was last brought into the space. */
    created_at: Generated<Date>; verified_at: Optional<Date>; certificates_at: Optional<Date>;
  };
  /** Who somebody is to another login. */
  person_logins: { hall_id: string; mode: Mode; issuer: string; subject_hash: string; person_id: string; created_at: Generated<Date> };
  person_sessions: {
    hall_id: string; id: string;
    /** SHA-256 of the token, which is nowhere kept. */
    token_hash: string; person_id: string; method: 'code' | 'card' | 'handOver' | 'oidc' | 'handOff'; is_strong: Generated<boolean>; application_id: Optional<string>;
    /** Digests of site key and `Idempotency-Key`, and of what was sent with it. */
    write_key: Optional<string>; request_hash: Optional<string>;
    created_at: Generated<Date>; used_at: Generated<Date>; expires_at: Date; ended_at: Optional<Date>;
  };
  /** The one code of a phone that is good, and how many it got this hour and day. */
  sign_in_codes: {
    hall_id: string; mode: Mode; phone_hash: string; id: string; code_hash: string; tries: Generated<number>; sent_at: Date; expires_at: Date; used_at: Optional<Date>;
    hour_at: Date; hour_count: number; day_at: Date; day_count: number;
  };
  sign_in_addresses: { hall_id: string; address_hash: string; since: Date; sent: number };
  /** What the city's login has brought back, to be exchanged once by the page that began it. */
  sign_in_grants: { hall_id: string; code_hash: string; key_id: string; person_id: string; is_strong: boolean; expires_at: Date; used_at: Optional<Date> };
  oidc_states: { hall_id: string; state_hash: string; mode: Mode; key_id: string; nonce: string; verifier_sealed: string; return_url: string; expires_at: Date; used_at: Optional<Date> };
  /** Signed statements of portals that were used; kept as long as they could come again. */
  used_hand_overs: { hall_id: string; issuer: string; jti: string; expires_at: Date };
  hand_offs: { hall_id: string; code_hash: string; person_id: string; application_id: string; is_strong: boolean; expires_at: Date; used_at: Optional<Date> };
  firms: { hall_id: string; id: string; mode: Mode; uscc: string; name: string; representative_id: string; is_sample: Generated<boolean>; created_at: Generated<Date>; checked_at: Generated<Date> };
  /** `agent_id` once the agent has been here under their own name. `valid_until` is a day, YYYY-MM-DD. */
  mandates: {
    hall_id: string; id: string; mode: Mode; grantor_id: string; firm_id: Optional<string>; agent_id: Optional<string>;
    agent_name_sealed: string; agent_number_sealed: string; agent_number_hash: string; agent_phone_hash: string;
    scenario_ids: string[]; matter_ids: string[]; valid_until: string; created_at: Generated<Date>; revoked_at: Optional<Date>; revoked_by: Optional<string>;
  };
}
