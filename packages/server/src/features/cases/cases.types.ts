import type { DepartmentRef, LocalizedText, Party } from '@hallkit/contract';
import type { CaseLimits, CaseState, DeliveryMethod, RefusalGround, SpecialProcedure, unaskedGround } from '@hallkit/domain';
import type { Locale } from '../../platform/http/problem.ts';

/** Who did something; the machine has neither id nor name. */
export interface Actor {
  readonly kind: 'applicant' | 'staff' | 'system';
  readonly id: string | null;
  readonly name: LocalizedText | null;
}

/** The machine. */
export const system: Actor = { kind: 'system', id: null, name: null };

/** A row of the log of a case. */
export interface LogRow {
  readonly at: Date;
  /** A name of the transition table, `submit`, or what else is told of a case (`feePaid`, `feeRefunded`, `supplyPart`, `originalSeen`). */
  readonly action: string;
  readonly from: CaseState | null;
  readonly to: CaseState;
  readonly by: Actor;
  readonly reason: LocalizedText | null;
  /** For staff only. */
  readonly note: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A case as it is kept. */
export interface CaseRecord {
  readonly hallId: string;
  readonly id: string;
  readonly caseNo: string;
  readonly applicationId: string;
  readonly position: number;
  readonly planId: string;
  readonly matterId: string | null;
  readonly matterVersion: number | null;
  readonly matterName: LocalizedText;
  readonly department: DepartmentRef;
  /** What it gives when it is granted. */
  readonly result: LocalizedText | null;
  /** By full name and number. */
  readonly applicant: Party;
  readonly applicantId: string;
  /** Who applied. */
  readonly personId: string;
  readonly state: CaseState;
  readonly version: number;
  readonly joint: boolean;
  readonly limits: CaseLimits;
  /** Ids in the plan. */
  readonly waitsFor: readonly string[];
  readonly handsIn: readonly string[];
  readonly assignedStaffId: string | null;
  readonly unread: boolean;
  readonly feeDue: boolean;
  readonly messageOpen: boolean;
  readonly papersToFollow: boolean;
  readonly blocked: boolean;
  readonly deliveryState: 'none' | 'sent' | 'received';
  readonly receivedAt: Date | null;
  readonly changedAt: Date;
}

/** The application of cases, as far as they need it. */
export interface CaseApplication {
  readonly hallId: string;
  readonly id: string;
  readonly number: string;
  readonly progressId: string;
  readonly locale: Locale;
  readonly personId: string;
  readonly submittedAt: Date;
  readonly name: LocalizedText;
  readonly timeZone: string;
  readonly networkId: string;
}

/** A paper of a case. */
export interface PaperRow {
  readonly key: string;
  readonly name: LocalizedText;
  readonly kind: 'form' | 'certificate' | 'other';
  readonly state: 'attached' | 'filled' | 'fetched' | 'toFollow' | 'fromResult' | 'missing';
  readonly documentId: string | null;
  /** Id in the plan of the case whose result it is. */
  readonly givenBy: string | null;
  /** Whether its original is compared with what was handed in. @default false */
  readonly original?: boolean;
}

/** The one-time notice. */
export interface SupplementRow {
  readonly at: Date;
  readonly staffId: string;
  readonly items: readonly { readonly key: string | null; readonly text: LocalizedText }[];
  readonly suppliedAt: Date | null;
  readonly note: string | null;
}

/** A special procedure. */
export interface SpecialRow {
  readonly n: number;
  readonly kind: SpecialProcedure;
  readonly days: number;
  readonly reason: LocalizedText;
  readonly from: Date;
  readonly to: Date | null;
}

/** An extension. */
export interface ExtensionRow {
  readonly n: number;
  readonly days: number;
  readonly reason: LocalizedText;
  readonly state: 'proposed' | 'approved' | 'declined';
  readonly proposedBy: string;
  readonly decidedBy: string | null;
  readonly at: Date;
}

/** A decision about a case. */
export interface DecisionRow {
  readonly n: number;
  readonly kind: 'granted' | 'grantedToFollow' | 'refused' | 'notNeeded' | 'acceptanceRefused' | 'revoked';
  readonly number: string;
  readonly at: Date;
  readonly staffId: string;
  /** Of a refusal. */
  readonly ground: RefusalGround | typeof unaskedGround | null;
  readonly reason: LocalizedText | null;
  readonly legalBasis: string | null;
  readonly remedies: LocalizedText | null;
  readonly rightAgency: LocalizedText | null;
  readonly content: LocalizedText | null;
  readonly validUntil: string | null;
  readonly toFollow: readonly string[];
  readonly documentId: string | null;
}

/** How the result comes. */
export interface DeliveryRow {
  readonly method: DeliveryMethod;
  readonly recipient: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly carrier: string | null;
  readonly trackingNumber: string | null;
  readonly sentAt: Date | null;
  readonly receivedAt: Date | null;
}

/** A message about a case. */
export interface MessageRow {
  readonly id: string;
  readonly at: Date;
  readonly from: 'applicant' | 'staff';
  readonly personId: string;
  readonly name: LocalizedText | null;
  readonly text: string;
}

/** A case to be written, with what belongs to it; state and sort keys follow from its log. */
export interface CaseWrite extends Omit<CaseRecord, 'state' | 'version' | 'unread' | 'feeDue' | 'messageOpen' | 'blocked' | 'deliveryState' | 'receivedAt' | 'changedAt' | 'assignedStaffId'> {
  readonly log: readonly LogRow[];
  readonly papers: readonly PaperRow[];
  readonly delivery: DeliveryRow | null;
  readonly assignedStaffId?: string | null;
  readonly unread?: boolean;
  readonly messageOpen?: boolean;
  readonly supplement?: SupplementRow;
  readonly specials?: readonly SpecialRow[];
  readonly extensions?: readonly ExtensionRow[];
  readonly decisions?: readonly DecisionRow[];
  readonly messages?: readonly MessageRow[];
}
