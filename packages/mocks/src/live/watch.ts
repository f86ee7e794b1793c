import type { BoardCase, CardActionName, CardLevel, CardRule, CardState, CardSubject, ComplaintAbout, ComplaintFacts, ComplaintKind, ConsultationMessage, DepartmentRef, LocalizedText, NoticeKind, NoticeRequest, Provenance, Snapshot, SnapshotKeys, SubjectKind, SupervisionSettings, WatchedStep } from '@hallkit/contract';
import { defaultSupervision } from '@hallkit/domain';
import type { ComplaintLogEntry, ConsultationState, EarlierSettings, Grade, NoticeState, Oversight, RatingFinding, RatingState, TrackedKind } from '@hallkit/domain';

/** A row of a log of staff. */
export interface StaffLogRow {
  readonly at: number;
  readonly action: string;
  readonly staffId: string;
  readonly reason: string | null;
}

/** A notice from the draft on. Moments are milliseconds since 1970. */
export interface NoticeRecord {
  readonly id: string;
  readonly hallId: string;
  content: NoticeRequest;
  /** Null of the hall as a whole. */
  readonly departmentId: string | null;
  readonly authorId: string;
  state: Exclude<NoticeState, 'expired'>;
  validFrom: number | null;
  publishedAt: number | null;
  changedAt: number;
  version: number;
  readonly log: StaffLogRow[];
  readonly provenance: Provenance;
}

/** Who wants to be told of notices. */
export interface SubscriptionRecord {
  readonly id: string;
  readonly hallId: string;
  readonly channel: 'sms' | 'email' | 'wechat';
  readonly address: string;
  readonly kinds: readonly NoticeKind[];
  readonly topics: readonly string[];
  readonly audience: 'natural' | 'legal' | 'everyone';
  readonly code: string;
  readonly codeUntil: number;
  tries: number;
  state: 'pending' | 'active' | 'ended';
}

/** What somebody follows by a number and a query code. */
export interface TrackingRecord {
  readonly trackingId: string;
  readonly kind: TrackedKind;
  readonly subjectId: string;
  readonly number: string;
  readonly queryCode: string;
}

/** A picture of a complaint. */
export interface PhotoRecord {
  readonly id: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  readonly width: number;
  readonly height: number;
}

/** A row of the log of a complaint, with what is shown of it. */
export interface ComplaintRow extends ComplaintLogEntry {
  readonly at: number;
  readonly shown: { readonly name: string | null; readonly departmentId: string | null; readonly photoIds: readonly string[] };
}

/** A complaint, from the first word on. */
export interface ComplaintRecord {
  readonly id: string;
  readonly hallId: string;
  readonly number: string;
  readonly trackingId: string;
  readonly kind: ComplaintKind;
  readonly text: string;
  readonly about: ComplaintAbout;
  /** What it is about, by id; somebody of the staff where it names them. */
  readonly aboutId: string | null;
  readonly aboutStaffId: string | null;
  readonly facts: ComplaintFacts | null;
  readonly anonymous: boolean;
  readonly contact: { readonly name: string | null; readonly phone: string | null } | null;
  readonly photoIds: readonly string[];
  departmentId: string | null;
  assignedTo: string | null;
  duplicateOf: string | null;
  readonly log: ComplaintRow[];
  version: number;
}

/** A question and what was answered. */
export interface ConsultationRecord {
  readonly id: string;
  readonly hallId: string;
  readonly number: string;
  readonly trackingId: string;
  readonly matterId: string | null;
  readonly phone: string | null;
  readonly mayPublish: boolean;
  readonly messages: ConsultationMessage[];
  /** Times at which an answer began to be due and, once it was there, came. */
  readonly runs: { readonly from: number; to: number | null }[];
  departmentId: string | null;
  assignedTo: string | null;
  state: ConsultationState;
  /** When the last answer came, or something was said of it. */
  wordAt: number | null;
  /** What was said of the last answer. */
  said: ('helpful' | 'notHelpful')[];
  answerId: string | null;
  version: number;
}

/** A question and an answer made public. */
export interface AnswerRecord {
  readonly id: string;
  readonly hallId: string;
  readonly question: string;
  readonly answer: string;
  readonly departmentId: string | null;
  readonly matterId: string | null;
  readonly at: number;
  readonly provenance: Provenance;
  helpful: number;
}

/** A rating; nothing in it leads back to a ticket, a case, a desk or an hour. */
export interface RatingRecord {
  readonly id: string;
  readonly hallId: string;
  readonly trackingId: string;
  readonly kind: 'visit' | 'case';
  readonly grade: Grade;
  readonly tags: readonly string[];
  readonly text: string | null;
  readonly what: LocalizedText;
  readonly departmentId: string | null;
  readonly day: string;
  /** First day on which staff see it, and it counts. */
  readonly shownOn: string;
  readonly at: number;
  readonly phone: string | null;
  state: RatingState;
  finding: RatingFinding | null;
  verification: string | null;
  correction: string | null;
  answer: string | null;
  verifiedAt: number | null;
  answeredAt: number | null;
  version: number;
}

/** A card, from when it was issued on. */
export interface CardRecord {
  readonly id: string;
  /** Kind and id of what it is about. */
  readonly subjectKey: string;
  readonly key: string;
  readonly level: CardLevel;
  readonly rule: CardRule;
  readonly step: WatchedStep;
  readonly anchor: string;
  readonly due: string | null;
  readonly dueDay: string | null;
  readonly subject: CardSubject;
  readonly department: DepartmentRef;
  readonly staffId: string | null;
  readonly at: number;
  readonly issuedAt: number;
  settledAt: number | null;
  state: CardState;
  readonly said: { readonly at: number; readonly action: CardActionName; readonly staffId: string; readonly text: string }[];
  version: number;
}

/** Everything of a hall that is watched, and of what it says to everybody. */
export interface WatchSpace {
  readonly notices: Map<string, NoticeRecord>;
  readonly subscriptions: Map<string, SubscriptionRecord>;
  /** Codes that an address was sent: when. */
  readonly codes: Map<string, number[]>;
  /** Cases that moved, the newest first. */
  moves: BoardCase[];
  settings: SupervisionSettings;
  /** Thresholds that held before. */
  readonly earlier: EarlierSettings[];
  readonly cards: Map<string, CardRecord>;
  /** When each thing was looked at last: as it was then, and when to look again. */
  readonly looked: Map<string, { readonly stamp: string; readonly nextAt: number | null }>;
  /** When an applicant urged last, by case. */
  readonly urged: Map<string, number>;
  /** How closely something is watched, by its kind and id. */
  readonly oversights: Map<`${SubjectKind} ${string}`, Oversight>;
  readonly trackings: Map<string, TrackingRecord>;
  readonly photos: Map<string, PhotoRecord>;
  readonly complaints: Map<string, ComplaintRecord>;
  readonly consultations: Map<string, ConsultationRecord>;
  readonly answers: Map<string, AnswerRecord>;
  /** Who has said of an answer that it helped: the answer and the reader. */
  readonly votes: Set<string>;
  readonly ratings: Map<string, RatingRecord>;
  /** What was rated: the grade by ticket or case. */
  readonly rated: Map<string, Grade>;
  /** Days before today have invented figures. */
  history: boolean;
  /** Signed figures, the oldest first, and the keys that check them. */
  readonly snapshots: Snapshot[];
  readonly keys: SnapshotKeys['keys'][number][];
  /** What is being signed. */
  signing: Promise<void>;
}

/** One in which nothing has happened yet. */
export const createWatchSpace = (): WatchSpace => ({ notices: new Map(), subscriptions: new Map(), codes: new Map(), moves: [], settings: defaultSupervision, earlier: [], cards: new Map(), looked: new Map(), urged: new Map(), oversights: new Map(), trackings: new Map(), photos: new Map(), complaints: new Map(), consultations: new Map(), answers: new Map(), votes: new Set(), ratings: new Map(), rated: new Map(), history: true, snapshots: [], keys: [], signing: Promise.resolve() });
