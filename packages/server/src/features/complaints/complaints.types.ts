import type { ComplaintAbout, ComplaintFacts, ComplaintKind, ComplaintState, DepartmentRef, LocalizedText } from '@hallkit/contract';
import type { Locale } from '../../platform/http/problem.ts';
import type { Seal } from '../../platform/seal/seal.ts';
import type { Photos } from '../documents/documents.photos.ts';

/** Who did something; whoever wrote the complaint and the machine have neither id nor name. */
export interface ComplaintActor {
  readonly kind: 'citizen' | 'staff' | 'system';
  readonly id: string | null;
  readonly name: LocalizedText | null;
}

/** Whoever wrote it. */
export const citizen: ComplaintActor = { kind: 'citizen', id: null, name: null };
/** The machine. */
export const machine: ComplaintActor = { kind: 'system', id: null, name: null };

/** A row of the log of a complaint. */
export interface ComplaintLogRow {
  readonly at: Date;
  /** A name of the transition table, or `submit`. */
  readonly action: string;
  readonly from: ComplaintState | null;
  readonly to: ComplaintState;
  readonly by: ComplaintActor;
  /** The department that has it after this step; null where none has. */
  readonly department: DepartmentRef | null;
  readonly text: string | null;
  /** What came with it, and in `staffId` who has it after this step. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** A complaint as it is kept. */
export interface ComplaintRecord {
  readonly hallId: string;
  readonly id: string;
  readonly number: string;
  readonly trackingId: string;
  readonly kind: ComplaintKind;
  readonly state: ComplaintState;
  readonly version: number;
  readonly text: string;
  readonly about: ComplaintAbout;
  readonly caseId: string | null;
  readonly ticketId: string | null;
  readonly deskId: string | null;
  readonly aboutDepartmentId: string | null;
  /** Whom it names: they do not act on it. */
  readonly staffIds: readonly string[];
  readonly facts: ComplaintFacts | null;
  readonly anonymous: boolean;
  readonly contactSealed: string | null;
  readonly locale: Locale;
  /** That deals with it. */
  readonly department: DepartmentRef | null;
  readonly assignedStaffId: string | null;
  readonly reopened: number;
  readonly duplicateOf: string | null;
  readonly photoCount: number;
  readonly createdAt: Date;
  readonly changedAt: Date;
}

/** A picture of a complaint; `seq` is the row of the log that it came with. */
export interface PhotoRow {
  readonly hallId: string;
  readonly id: string;
  readonly complaintId: string;
  readonly seq: number;
  readonly position: number;
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly smallSize: number;
  readonly sha256: string;
}

/** How one hears of the answer. */
export interface Contact {
  readonly name: string | null;
  readonly phone: string | null;
}

/** What the operations of complaints share in a process. */
export interface ComplaintContext {
  readonly seal: Seal;
  readonly photos: Photos;
  readonly now: () => Date;
}
