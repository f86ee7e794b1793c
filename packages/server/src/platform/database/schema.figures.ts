import type { SnapshotKeys } from '@hallkit/contract';
import type { CaseState } from '@hallkit/domain';
import type { ColumnType, JSONColumnType } from 'kysely';

type Optional<Value> = ColumnType<Value | null, Value | null | undefined, Value | null>;

/** A public key as a JSON Web Key. */
export type SnapshotKey = SnapshotKeys['keys'][number];

/** Tables of public figures. */
export interface FigureTables {
  /** How each case has ended: `late` and `due` by its promise, without one by the law; null where nobody can know. Without `revision` it has not been computed yet. */
  case_outcomes: {
    hall_id: string; case_id: string; department_id: string; state: CaseState; is_decision: boolean; received_at: Optional<Date>; ended_at: Date; due: Optional<Date>;
    late: Optional<boolean>; days: Optional<number>; promised_days: Optional<number>; legal_days: Optional<number>; revision: Optional<string>;
  };
  snapshot_keys: { hall_id: string; kid: string; public_key: JSONColumnType<SnapshotKey, string, string>; private_sealed: string; made_at: Date; ended_at: Optional<Date> };
  /** What was signed is in `jws`, and nowhere else. */
  snapshots: { hall_id: string; day: string; made_at: Date; sha256: string; jws: string };
}
