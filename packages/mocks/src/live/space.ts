import type { Answers, CaseDecision, CaseMessage, Delivery, Fee, LocalizedText, Payment, PersonLevel, PublishedDecision, TrustGrade } from '@hallkit/contract';
import type { CaseLimits, CaseLogEntry, CaseState, FormValue } from '@hallkit/domain';

/** A citizen. Moments are milliseconds since 1970. */
export interface PersonRecord {
  readonly id: string;
  phone: string | null;
  name: string | null;
  idNumber: string | null;
  level: PersonLevel;
  readonly sample: boolean;
  /** Firms whose legal representative they are and for which they have said so. */
  readonly firmIds: Set<string>;
}

/** A firm that somebody acts for. */
export interface FirmRecord {
  readonly id: string;
  readonly uscc: string;
  readonly name: string;
}

/** Where a citizen is signed in. */
export interface PersonSessionRecord {
  readonly id: string;
  readonly token: string;
  readonly personId: string;
  readonly method: 'code' | 'card' | 'handOver' | 'oidc' | 'handOff';
  readonly createdAt: number;
  readonly endsAt: number;
  usedAt: number;
  endedAt: number | null;
  /** The only draft it may touch. */
  readonly applicationId: string | null;
}

/** Somebody may act for somebody else. */
export interface MandateRecord {
  readonly id: string;
  readonly personId: string;
  /** Of a firm; null: for the person. */
  readonly firmId: string | null;
  readonly agent: { readonly name: string; readonly idNumber: string; readonly phone: string };
  readonly scenarioIds: readonly string[];
  readonly matterIds: readonly string[];
  readonly validUntil: string;
  readonly createdAt: number;
  revokedAt: number | null;
}

/** A file on its way. */
export interface UploadRecord {
  readonly id: string;
  readonly personId: string;
  readonly fileName: string;
  readonly size: number;
  readonly sha256: string | null;
  readonly expiresAt: number;
  readonly parts: Uint8Array<ArrayBuffer>[];
  received: number;
  used: boolean;
}

/** A paper in somebody's space. */
export interface DocumentRecord {
  readonly id: string;
  readonly holder: { readonly kind: 'person' | 'firm'; readonly id: string };
  /** Draft in whose session, handed over to another device, it came; that device sees only these. */
  readonly draftId: string | null;
  readonly name: LocalizedText;
  readonly key: string | null;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pages: number | null;
  readonly sha256: string;
  trustGrade: TrustGrade;
  readonly source: 'issued' | 'uploaded' | 'scanned' | 'made';
  readonly issuer: LocalizedText | null;
  readonly number: string | null;
  readonly issuedOn: string | null;
  readonly validUntil: string | null;
  state: 'valid' | 'expired' | 'revoked';
  verifiedAt: number | null;
  readonly caseNo: string | null;
  readonly createdAt: number;
}

/** A use of a paper: a row, never a copy. */
export interface UseRecord {
  readonly id: string;
  readonly documentId: string;
  readonly caseId: string;
  readonly consentAt: number;
  revokedAt: number | null;
}

/** An application from the draft to the end. */
export interface ApplicationRecord {
  readonly id: string;
  readonly hallId: string;
  readonly personId: string;
  readonly applicant: { readonly kind: 'person' | 'firm'; readonly id: string };
  readonly scenarioId: string | null;
  readonly matterId: string | null;
  version: number;
  state: 'draft' | 'submitted' | 'discarded';
  answers: Answers;
  values: Record<string, FormValue>;
  documents: Record<string, string>;
  toFollow: string[];
  delivery: Delivery;
  readonly createdAt: number;
  changedAt: number;
  /** Session that has saved last. */
  changedBy: string;
  number: string | null;
  queryCode: string | null;
  progressId: string | null;
  submittedAt: number | null;
}

/** A row of the log of a case, with what is shown of it. */
export interface CaseRow extends CaseLogEntry {
  readonly at: number;
  readonly shown: { readonly name: string | null; readonly reason: LocalizedText | null; readonly note: string | null };
}

/** A paper of a case; the same paper may go to several. */
export interface CasePaper {
  readonly key: string;
  readonly name: LocalizedText;
  readonly kind: 'form' | 'certificate' | 'other';
  readonly from: 'applicant' | 'lookup' | 'result';
  documentId: string | null;
  toFollow: boolean;
}

/** A case of an application. */
export interface CaseRecord {
  readonly id: string;
  readonly caseNo: string;
  readonly applicationId: string;
  readonly planId: string;
  readonly matter: { readonly id: string | null; readonly name: LocalizedText; readonly version: number | null };
  readonly result: LocalizedText | null;
  readonly gives: string | null;
  departmentId: string;
  readonly limits: CaseLimits;
  /** Working days, for the plan of the whole. */
  readonly days: number | null;
  readonly waitsFor: readonly string[];
  readonly papers: CasePaper[];
  readonly log: CaseRow[];
  readonly messages: CaseMessage[];
  decision: CaseDecision | null;
  tracking: { readonly carrier: string; readonly number: string } | null;
  assignedTo: string | null;
  unread: boolean;
  /** What a notice asked for and has come already. */
  readonly supplied: Set<string>;
  changedAt: number;
  version: number;
}

/** A fee and the tries to pay it. */
export interface FeeRecord {
  readonly id: string;
  readonly caseId: string;
  readonly item: LocalizedText;
  readonly amount: number;
  readonly basis: string | null;
  state: Fee['state'];
  paidAt: number | null;
}

/** A try to pay a fee. */
export interface PaymentRecord {
  readonly id: string;
  readonly feeId: string;
  readonly amount: number;
  state: Payment['state'];
  readonly createdAt: number;
  changedAt: number;
}

/** Everything of the people who apply, and of what they apply for. */
export interface Space {
  readonly persons: Map<string, PersonRecord>;
  readonly firms: Map<string, FirmRecord>;
  readonly sessions: Map<string, PersonSessionRecord>;
  readonly mandates: Map<string, MandateRecord>;
  /** One-time codes by phone. */
  readonly codes: Map<string, { readonly code: string; readonly sent: readonly number[]; tries: number }>;
  /** Codes of hand-offs and of the login of the city; good once. */
  readonly tickets: Map<string, { readonly personId: string; readonly applicationId: string | null; readonly until: number }>;
  readonly uploads: Map<string, UploadRecord>;
  readonly documents: Map<string, DocumentRecord>;
  readonly uses: Map<string, UseRecord>;
  readonly applications: Map<string, ApplicationRecord>;
  readonly cases: Map<string, CaseRecord>;
  readonly fees: Map<string, FeeRecord>;
  readonly payments: Map<string, PaymentRecord>;
  /** Results, each public from a moment on. */
  readonly decisions: (PublishedDecision & { readonly publicFrom: number })[];
  /** Tries at the progress of a number: when. */
  readonly lookups: Map<string, number[]>;
  /** Applications of today, for their numbers. */
  readonly series: Map<string, number>;
}

/** A space in which nobody has applied for anything. */
export const createSpace = (): Space => ({
  persons: new Map(), firms: new Map(), sessions: new Map(), mandates: new Map(), codes: new Map(), tickets: new Map(), uploads: new Map(), documents: new Map(), uses: new Map(), applications: new Map(),
  cases: new Map(), fees: new Map(), payments: new Map(), decisions: [], lookups: new Map(), series: new Map(),
});

/** State of a case, as its last row says. */
export const stateOf = ({ log }: CaseRecord): CaseState => log.at(-1)?.to ?? 'received';
