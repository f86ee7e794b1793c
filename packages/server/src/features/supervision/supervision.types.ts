import type { DepartmentRef, LocalizedText, SubjectKind, SupervisionSettings } from '@hallkit/contract';
import type { WatchedThing } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { Principal } from '../../platform/keys/principal.ts';

/** What is watched, by its kind and id. */
export interface SubjectKey {
  readonly hallId: string;
  readonly kind: SubjectKind;
  readonly id: string;
}

/** Who has something. */
export interface Holder {
  readonly department: DepartmentRef;
  /** null where nobody has taken it. */
  readonly staffId: string | null;
}

/** Something as supervision looks at it. */
export interface Watched {
  /** As cards name it; the number is empty where whoever is behind it is protected. */
  readonly subject: { readonly number: string; readonly name: LocalizedText };
  readonly thing: WatchedThing;
  /** Who had it at a moment, from its log: a card names who had it then and not who has it when a machine looks. */
  holderAt(at: string): Holder;
  /** When what was promised had been done: from then on nobody looks after it in particular. @default never */
  readonly endedAt?: string | null;
  /** Topics of those who follow it; they hear how closely it is watched. */
  readonly followers?: readonly string[];
}

/** When and by what settings a hall's things are read. */
export interface WatchMoment {
  readonly now: Date;
  readonly timeZone: string;
  readonly settings: SupervisionSettings;
}

/** Where things of a kind are read; each feature that has some gives its own. */
export interface WatchSource {
  /** Things of a hall by their ids, some tens at most; what is not among them is there no more. Read within the sweep's transaction, without locks. */
  read(db: Kysely<Database>, hallId: string, ids: readonly string[], moment: WatchMoment): Promise<ReadonlyMap<string, Watched>>;
}

/** Sources by kind. */
export type WatchSources = Readonly<Partial<Record<SubjectKind, WatchSource>>>;

/** A case that somebody may urge. */
export interface UrgedCase {
  readonly hallId: string;
  readonly id: string;
  readonly caseNo: string;
  readonly department: DepartmentRef;
  readonly timeZone: string;
  /** Whether a department has something to do with it. */
  readonly isWithDepartment: boolean;
  /** Whether something is still to be decided. */
  readonly isOpen: boolean;
  /** Topics of those who follow it. */
  readonly followers: readonly string[];
}

/** What the feature cases does for supervision. A case is locked until the transaction ends. */
export interface UrgedCases {
  /** A case of the caller's department or hall. @throws {HttpProblem} case.not-found, person.role. */
  ofStaff(db: Kysely<Database>, principal: Principal, caseId: string): Promise<UrgedCase>;
  /** A case of a progress. @throws {HttpProblem} case.not-found, also for one of another application. */
  ofProgress(db: Kysely<Database>, principal: Principal, progressId: string, caseId: string): Promise<UrgedCase>;
}

/** What the operations of supervision share in a process. */
export interface SupervisionContext {
  readonly now: () => Date;
  readonly sources: WatchSources;
  readonly cases: UrgedCases;
}
