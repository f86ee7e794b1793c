import type { LocalizedText, Party } from '@hallkit/contract';
import type { CaseLimits, CaseState, RefusalGround, SpecialProcedure, unaskedGround } from '@hallkit/domain';
import type { ColumnType, Generated, GeneratedAlways, JSONColumnType } from 'kysely';

type Json<Value extends object> = JSONColumnType<Value, string, string>;
type NullableJson<Value> = ColumnType<Value | null, string | null | undefined, string | null>;
type Optional<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;

/** Tables of the feature cases. */
export interface CaseTables {
  /**
   * `waits_for` and `hands_in` are ids in the plan of cases of the same application: whose result it waits for, and which of those the applicant may hand in instead.
   * `due_sort` is the next date that counts, `answer_sort` the moment at which silence is acceptance: index keys, built again on each write and when the calendar has changed.
   */
  cases: {
    hall_id: string; id: string; case_no: string; application_id: string; position: number; plan_id: string;
    matter_id: string | null; matter_version: number | null; matter_name: Json<LocalizedText>; department_id: string; department_name: Json<LocalizedText>; result: NullableJson<LocalizedText>;
    applicant: Json<Party>; applicant_id: string; person_id: string;
    state: CaseState; version: Generated<number>; shelf: GeneratedAlways<'open' | 'waiting' | 'done'>;
    joint: boolean; limits: Json<CaseLimits>; waits_for: ColumnType<string[], string[] | undefined, string[]>; hands_in: ColumnType<string[], string[] | undefined, string[]>;
    assigned_staff_id: Optional<string>; unread: Generated<boolean>; fee_due: Generated<boolean>; message_open: Generated<boolean>;
    papers_to_follow: Generated<boolean>; blocked: Generated<boolean>; delivery_state: Generated<'none' | 'sent' | 'received'>;
    due_sort: Generated<Date>; due_soon_sort: Generated<Date>; answer_sort: Optional<Date>;
    calendar_revision: Optional<string>; received_at: Optional<Date>; accepted_at: Optional<Date>; decided_at: Optional<Date>; created_at: Date; changed_at: Date;
  };
  /** Grows only; the clocks are read from it. */
  case_log: {
    hall_id: string; case_id: string; seq: number; at: Date; action: string; from_state: CaseState | null; to_state: CaseState;
    by_kind: 'applicant' | 'staff' | 'system'; by_id: Optional<string>; by_name: NullableJson<LocalizedText>; reason: NullableJson<LocalizedText>;
    /** For staff only. */
    note: Optional<string>; data: ColumnType<Readonly<Record<string, unknown>>, string | undefined, never>;
  };
  case_messages: { hall_id: string; id: string; case_id: string; at: Date; from_kind: 'applicant' | 'staff'; person_id: string; name: NullableJson<LocalizedText>; text: string; read_at: Optional<Date> };
  /** `file_key` and `sha256` of a form that has been rendered; `given_by` the case in the plan whose result it is. */
  case_papers: {
    hall_id: string; case_id: string; key: string; position: number; name: Json<LocalizedText>; kind: 'form' | 'certificate' | 'other';
    state: 'attached' | 'filled' | 'fetched' | 'toFollow' | 'fromResult' | 'missing'; document_id: Optional<string>; given_by: Optional<string>; original: Generated<boolean>; file_key: Optional<string>; sha256: Optional<string>; handed_in_at: Date;
  };
  /** The one-time notice: one of a case, for good. */
  case_supplements: {
    hall_id: string; case_id: string; at: Date; staff_id: string; items: JSONColumnType<readonly { readonly key: string | null; readonly text: LocalizedText }[], string, string>; due_on: Optional<string>; supplied_at: Optional<Date>; note: Optional<string>;
  };
  case_special_procedures: { hall_id: string; case_id: string; n: number; kind: SpecialProcedure; days: number; reason: Json<LocalizedText>; from_at: Date; to_at: Optional<Date> };
  case_extensions: {
    hall_id: string; case_id: string; n: number; days: number; reason: Json<LocalizedText>; state: 'proposed' | 'approved' | 'declined'; proposed_by: string; decided_by: Optional<string>; at: Date; decided_at: Optional<Date>;
  };
  /** More than one where a grant was revoked. `ground` is `unasked` of a refusal from before it was asked for. */
  case_decisions: {
    hall_id: string; case_id: string; n: number; kind: 'granted' | 'grantedToFollow' | 'refused' | 'notNeeded' | 'acceptanceRefused' | 'revoked'; number: string; at: Date; staff_id: string;
    ground: Optional<RefusalGround | typeof unaskedGround>; reason: NullableJson<LocalizedText>; legal_basis: Optional<string>; remedies: NullableJson<LocalizedText>; right_agency: NullableJson<LocalizedText>; content: NullableJson<LocalizedText>;
    valid_until: Optional<string>; to_follow: ColumnType<string[], string[] | undefined, string[]>; document_id: Optional<string>;
  };
  case_deliveries: {
    hall_id: string; case_id: string; method: 'counter' | 'electronic' | 'courier'; recipient: Optional<string>; phone: Optional<string>; address: Optional<string>;
    carrier: Optional<string>; tracking_number: Optional<string>; sent_at: Optional<Date>; received_at: Optional<Date>;
  };
}
