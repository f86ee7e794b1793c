import type { LocalizedText, Provenance } from '@hallkit/contract';
import type { ColumnType, Generated, JSONColumnType } from 'kysely';

type Json<Value extends object> = JSONColumnType<Value, string, string>;
type NullableJson<Value> = ColumnType<Value | null, string | null | undefined, string | null>;
type Optional<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;

/** Tables of the feature payments. Amounts are in fen, CNY 0.01. */
export interface PaymentTables {
  /** The hall's list of charges, by id of the matter or, where it has no guide here, by its id in the scenario. */
  fee_rates: { hall_id: string; matter_key: string; position: number; item: Json<LocalizedText>; amount: number; basis: string; provenance: Json<Provenance> };
  fees: {
    hall_id: string; id: string; case_id: string; case_no: string; application_id: string; department_id: string; position: number; item: Json<LocalizedText>; amount: number; basis: string | null;
    state: 'due' | 'pending' | 'paid' | 'refunded' | 'waived'; paid_at: Optional<Date>; /** Why it was given back. */ reason: NullableJson<LocalizedText>; refunded_by: Optional<string>; created_at: Date; changed_at: Date;
  };
  /** `provider_id` is the provider's number of it; `surplus`: paid although the fee was paid already. */
  payments: {
    hall_id: string; id: string; fee_id: string; amount: number; state: 'pending' | 'paid' | 'failed' | 'refunded'; provider: string; provider_id: string; pay_url: string | null;
    surplus: Generated<boolean>; asked_at: Date; created_at: Date; changed_at: Date;
  };
  /** What the provider has said, each state once. */
  payment_reports: { hall_id: string; payment_id: string; state: 'paid' | 'failed' | 'refunded'; at: Date; amount: number; source: 'callback' | 'asked' | 'refund'; received_at: Date };
  payment_secrets: { provider: string; secret: Buffer };
  sandbox_payments: { payment_id: string; provider_id: string; amount: number; state: 'pending' | 'paid' | 'failed' | 'refunded'; return_url: Optional<string>; changed_at: Date };
  sandbox_callbacks: { id: string; payment_id: string; body: string; times_left: number; tries: Generated<number>; next_try_at: Date; given_up_at: Optional<Date> };
}
