import type { DepartmentRef, LocalizedText, Party, Provenance } from '@hallkit/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { FileStore } from '../../platform/files/file-store.ts';
import type { StaffPerson } from '../../platform/keys/person.ts';
import type { Papers } from '../../platform/papers/papers.ts';
import type { Seal } from '../../platform/seal/seal.ts';
import type { SheetMaker } from './documents.sheets.ts';

/** Whose a paper is. */
export interface Holder {
  readonly kind: 'person' | 'firm';
  readonly id: string;
}

/** What the feature identity knows of holders. */
export interface Holders {
  /** Firms that a person may act for now. */
  firmsOf(db: Kysely<Database>, hallId: string, personId: string): Promise<readonly string[]>;
  /** Holders as they are shown, in the order asked; those that are gone without a name. */
  parties(db: Kysely<Database>, hallId: string, holders: readonly Holder[], forPersonId: string | null): Promise<readonly Party[]>;
}

/** What is told of an original that staff have seen. */
export type OriginalSeen = (db: Kysely<Database>, staff: StaffPerson, seen: { readonly hallId: string; readonly caseId: string; readonly documentId: string; readonly note: string | null }) => Promise<void>;

/** What the operations of documents share in a process. */
export interface DocumentContext {
  readonly db: Kysely<Database>;
  readonly files: FileStore;
  readonly papers: Papers;
  readonly sheets: SheetMaker;
  readonly holders: Holders;
  /** Keeps the codes of certificates. */
  readonly seal: Pick<Seal, 'seal' | 'open'>;
  /** Page on which anybody checks a certificate, by the code of it. */
  readonly checkUrl: (code: string) => string;
  /** Tells the cases of a paper that staff have seen its original, in the transaction of it. */
  readonly originalSeen: OriginalSeen;
  /** Folder of the uploads under way; one for all servers of a hall. */
  readonly folder: string;
  /** Bytes free where they lie; undefined where the system does not say. */
  readonly free: () => number | undefined;
  readonly now: () => Date;
}

/** The part of the space that a session opens. */
export interface Space {
  /** Root of the network. */
  readonly hallId: string;
  readonly personId: string;
  /** The only draft of a session that was handed over; null for all. */
  readonly draftId: string | null;
}

/** An upload as it is kept. */
export interface UploadRecord {
  readonly id: string;
  readonly fileName: string;
  readonly size: number;
  readonly sha256: string | null;
  readonly state: 'open' | 'used' | 'discarded';
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** A paper as it is kept. */
export interface DocumentRecord {
  readonly id: string;
  readonly hallId: string;
  readonly holder: Holder;
  readonly addedBy: string | null;
  readonly draftId: string | null;
  readonly name: LocalizedText;
  readonly key: string | null;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly pages: number | null;
  readonly sha256: string;
  readonly trustGrade: 'A' | 'B' | 'C' | 'D';
  readonly source: 'issued' | 'uploaded' | 'scanned' | 'made';
  readonly issuer: LocalizedText | null;
  readonly number: string | null;
  readonly issuedOn: string | null;
  readonly validUntil: string | null;
  readonly originKey: string | null;
  readonly caseNo: string | null;
  readonly provenance: Provenance;
  readonly verifiedAt: Date | null;
  readonly revokedAt: Date | null;
  readonly createdAt: Date;
  /** The code on an issued one; null on others, and on those from before there were codes. */
  readonly codeSealed: string | null;
  readonly codeDigest: string | null;
}

/** A paper as it is found: with its place in lists and the cases that lean on it. */
export interface FoundDocument extends DocumentRecord {
  readonly position: number;
  readonly uses: number;
}

/** The use of a paper in a case, to be written when an application is submitted or a supplement is supplied. */
export interface NewDocumentUse {
  readonly documentId: string;
  /** The paper of the case that it is. */
  readonly key: string;
  /** Who has agreed. */
  readonly personId: string;
  readonly applicationId: string;
  readonly applicationNumber: string;
  readonly caseId: string;
  readonly caseNo: string;
  /** Hall of the case. */
  readonly caseHallId: string;
  readonly department: DepartmentRef;
  readonly matter: LocalizedText;
  readonly purpose: LocalizedText;
}

/** The receipt of a use. */
export interface UseRecord extends NewDocumentUse {
  readonly id: string;
  readonly documentName: LocalizedText;
  readonly owner: Holder;
  readonly consentAt: Date;
  readonly reliedOnAt: Date | null;
  readonly releasedAt: Date | null;
  readonly revokedAt: Date | null;
  readonly position: number;
}
