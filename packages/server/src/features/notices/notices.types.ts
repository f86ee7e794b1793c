import type { DepartmentRef, NoticeRequest, Provenance } from '@hallkit/contract';
import type { NoticeKind } from '@hallkit/domain';
import type { Seal } from '../../platform/seal/seal.ts';

/** What the operations of notices share in a process. */
export interface NoticeContext {
  readonly now: () => Date;
  /** Under which the addresses of subscribers lie. */
  readonly seal: Seal;
  /** Where people reach this server, without a slash at its end. */
  readonly base: () => string;
  /** Where a notice is read, relative to it or absolute; `{kind}` and `{id}` are put in. */
  readonly followUrl: string;
}

/** A notice as it is kept. */
export interface NoticeRecord {
  readonly hallId: string;
  readonly id: string;
  /** What staff wrote. */
  readonly content: NoticeRequest;
  /** Null of the hall as a whole. */
  readonly department: DepartmentRef | null;
  readonly authorId: string;
  readonly state: 'draft' | 'submitted' | 'returned' | 'approved' | 'withdrawn';
  /** Where it lies: with those who write and approve, approved and to come, public, ended. */
  readonly shelf: Shelf;
  readonly version: number;
  /** Null: at once. */
  readonly validFrom: Date | null;
  /** First moment after the last day; null without an end. */
  readonly endsAt: Date | null;
  readonly publishedAt: Date | null;
  readonly changedAt: Date;
  readonly provenance: Provenance;
}

export type Shelf = 'desk' | 'coming' | 'public' | 'ended';

/** What a record holds beside what it is found by. */
export type NoticeContent = Pick<NoticeRecord, 'content' | 'validFrom' | 'endsAt'> & { readonly search: { readonly text: string; readonly pieces: string[] } };

/** A line of the log. */
export interface NoticeLogRow {
  readonly at: Date;
  readonly action: string;
  readonly staffId: string;
  readonly reason: string | null;
}

/** Who wants to be told of what. */
export interface SubscriptionRecord {
  readonly hallId: string;
  readonly id: string;
  readonly state: 'pending' | 'active' | 'ended';
  readonly channel: 'sms' | 'email' | 'wechat';
  /** Masked. */
  readonly address: string;
  readonly kinds: readonly NoticeKind[];
  readonly topics: readonly string[];
  readonly audience: 'natural' | 'legal' | 'everyone';
  readonly codeExpiresAt: Date | null;
}
