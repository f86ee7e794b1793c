import type { DepartmentRef, LocalizedText } from '@hallkit/contract';
import type { ConsultationState } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { Locale } from '../../platform/http/problem.ts';
import type { Seal } from '../../platform/seal/seal.ts';

/** What the operations of consultations share in a process. */
export interface ConsultationContext {
  readonly now: () => Date;
  readonly seal: Seal;
  /** Working days in which a hall promises an answer. */
  readonly answerDays: (db: Kysely<Database>, hallId: string) => Promise<number>;
  /** Working days of silence after which an answered question is closed. */
  readonly closeDays: (db: Kysely<Database>, hallId: string) => Promise<number>;
  /** Has a question looked at by supervision; called in the transaction of each step. */
  readonly watch: (db: Kysely<Database>, hallId: string, id: string) => Promise<void>;
}

/** A matter by id and name. */
export interface MatterRef {
  readonly id: string;
  readonly name: LocalizedText;
}

/** A question as it is kept. */
export interface ConsultationRecord {
  readonly hallId: string;
  readonly id: string;
  readonly number: string;
  readonly trackingId: string;
  readonly state: ConsultationState;
  readonly version: number;
  readonly department: DepartmentRef | null;
  readonly matter: MatterRef | null;
  readonly assignedStaffId: string | null;
  readonly mayPublish: boolean;
  readonly phoneSealed: string | null;
  readonly locale: Locale;
  readonly helpful: boolean | null;
  readonly answeredAt: Date | null;
  readonly createdAt: Date;
}

/** A row of the log of a question. */
export interface ConsultationLogRow {
  readonly at: Date;
  /** A name of the table of actions, or `submit`. */
  readonly action: string;
  readonly from: ConsultationState | null;
  readonly to: ConsultationState;
  readonly by: { readonly kind: 'citizen' | 'staff' | 'system'; readonly id: string | null };
  readonly department: DepartmentRef | null;
  /** Of a question, an answer, and what was asked on. */
  readonly text: string | null;
  /** `days`: so many working days were promised, by a row that starts the clock; `closeDays`: after so many of silence it is closed, by an answer. `staffId`: to whom it went, by `assign`. */
  readonly data: { readonly days?: number; readonly closeDays?: number; readonly staffId?: string | null };
}

/** What is public of a question. */
export interface PublicText {
  readonly question: string;
  readonly answer: string;
}
