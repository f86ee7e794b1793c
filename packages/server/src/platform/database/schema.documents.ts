import type { DepartmentRef, LocalizedText, Provenance } from '@hallkit/contract';
import type { ColumnType, Generated, GeneratedAlways, JSONColumnType } from 'kysely';

type Text = JSONColumnType<LocalizedText, string, string>;
type HolderKind = 'person' | 'firm';

/** Tables of the feature documents; `hall_id` is the root of the network. */
export interface DocumentTables {
  uploads: {
    hall_id: string; id: string; person_id: string;
    /** The draft of a session that was handed over; null for one's own. */
    draft_id: string | null;
    file_name: string; byte_size: number; sha256: string | null; state: Generated<'open' | 'used' | 'discarded'>;
    /** Who writes now, of all processes; a lease that ends by itself. */
    lock_id: string | null; lock_until: Date | null;
    /** A picture for a complaint: who has its id may write to it, nobody is signed in. */
    photo: Generated<boolean>;
    /** Another connection waits for the lock. */
    lock_wanted: Generated<boolean>;
    created_at: Date; expires_at: Date;
  };
  upload_people: { hall_id: string; person_id: string; seen_at: Date };
  document_files: { hall_id: string; sha256: string; file_key: string; byte_size: number; used_at: Date };
  documents: {
    hall_id: string; id: string; holder_kind: HolderKind; holder_id: string; added_by: string | null; draft_id: string | null;
    name: Text; paper_key: string | null; file_name: string; media_type: string; byte_size: number; pages: number | null; sha256: string;
    trust_grade: 'A' | 'B' | 'C' | 'D'; source: 'issued' | 'uploaded' | 'scanned' | 'made';
    issuer: ColumnType<LocalizedText | null, string | null, string | null>; number: string | null; issued_on: string | null; valid_until: string | null;
    /** Where an issued one comes from, so that it comes once. */
    origin_key: string | null; case_no: string | null; provenance: JSONColumnType<Provenance, string, string>;
    /** The code on an issued one, and the digest by which a code answers for it. */
    code_sealed: Generated<string | null>; code_digest: Generated<string | null>;
    verified_at: Date | null; verified_by: string | null; verified_note: string | null; revoked_at: Date | null; removed_at: Date | null; created_at: Date; position: GeneratedAlways<number>;
  };
  document_uses: {
    hall_id: string; id: string; document_id: string; document_name: Text; paper_key: string; owner_kind: HolderKind; owner_id: string;
    /** Who has agreed. */
    person_id: string;
    application_id: string; application_number: string; case_id: string; case_no: string; case_hall_id: string; department_id: string; department: JSONColumnType<DepartmentRef, string, string>;
    matter: Text; purpose: Text; consent_at: Date;
    /** The case was accepted on it: from then on it cannot be taken back. */
    relied_on_at: Date | null;
    /** The case has ended: the paper may go. */
    released_at: Date | null; revoked_at: Date | null; position: GeneratedAlways<number>;
  };
}
