import type { DepartmentRef, LocalizedText } from '@hallkit/contract';
import type { Grade, RatingFinding, RatingState } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { Locale } from '../../platform/http/problem.ts';
import type { Seal } from '../../platform/seal/seal.ts';

/** Working days in which a bad rating is verified, and answered. */
export interface RatingDays {
  readonly verify: number;
  readonly answer: number;
}

/** What the operations of ratings share in a process. */
export interface RatingContext {
  readonly now: () => Date;
  readonly seal: Seal;
  readonly days: (db: Kysely<Database>, hallId: string) => Promise<RatingDays>;
  /** Has a bad rating looked at by supervision; called in the transaction of each step. */
  readonly watch: (db: Kysely<Database>, hallId: string, id: string) => Promise<void>;
}

/** Why something cannot be rated. */
export type Closed = 'notYet' | 'given' | 'expired' | 'nothing';

/** A visit or a case that can be rated, or why not. */
export interface Subject {
  readonly hallId: string;
  readonly timeZone: string;
  readonly kind: 'visit' | 'case';
  /** Digest of what is rated. */
  readonly key: string;
  readonly what: LocalizedText;
  readonly department: DepartmentRef | null;
  /** Of the visit or the decision; today where there is none. */
  readonly day: string;
  readonly closed: Exclude<Closed, 'given'> | null;
}

/** A rating as it is kept. */
export interface RatingRecord {
  readonly hallId: string;
  readonly id: string;
  readonly kind: 'visit' | 'case';
  readonly trackingId: string;
  /** Of a bad one. */
  readonly number: string | null;
  readonly grade: Grade;
  readonly tags: readonly string[];
  readonly text: string | null;
  readonly phoneSealed: string | null;
  readonly locale: Locale;
  readonly what: LocalizedText;
  readonly department: DepartmentRef | null;
  readonly day: string;
  /** First day on which staff see it and it counts; its clocks begin then. */
  readonly shownOn: string;
  readonly state: RatingState;
  readonly version: number;
  readonly finding: RatingFinding | null;
}

/** What somebody of the staff did about a bad rating. */
export interface RatingLogRow {
  readonly at: Date;
  readonly action: string;
  readonly to: RatingState;
  readonly staffId: string;
  readonly finding: RatingFinding | null;
  readonly text: string;
}
