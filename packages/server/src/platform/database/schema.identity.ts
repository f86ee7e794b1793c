import type { LocalizedText } from '@hallkit/contract';
import type { ColumnType, Generated, JSONColumnType } from 'kysely';

/** Tables of the feature identity. */
export interface IdentityTables {
  staff: {
    hall_id: string; id: string; staff_no: string; position: number;
    name: JSONColumnType<LocalizedText, string, string>; post: ColumnType<LocalizedText | null, string | null, string | null>; photo_url: string | null; department_id: string | null;
    roles: ('clerk' | 'approver' | 'supervisor')[];
    /** Null: cannot sign in. */
    password_hash: string | null;
    /** Of the sample: the password is published. */
    is_sample: boolean;
    /** Works here no more. */
    left_at: Date | null;
  };
  sessions: {
    hall_id: string;
    /** SHA-256 of the token, which is nowhere kept. */
    token_hash: string; kind: 'staff'; person_id: string;
    /** Digest of site key and `Idempotency-Key` of the sign-in. */
    idempotency_key: string | null;
    created_at: Generated<Date>; used_at: Generated<Date>; expires_at: Date; ended_at: Date | null;
  };
  /** Tries to sign in since the last that went well, by staff number and by address (digests). */
  session_tries: { hall_id: string; subject: string; tries: number; first_at: Date; locked_until: Date | null };
}
