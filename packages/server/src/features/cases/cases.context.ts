import type { LocalizedText } from '@hallkit/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { FileReply } from '../../platform/http/handler.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import type { CasePapers } from '../documents/documents.ports.ts';
import type { CaseRecord } from './cases.types.ts';

/** A field that was filled in. */
export interface FilledField {
  readonly key: string;
  readonly label: LocalizedText;
  readonly value: boolean | string | number | null;
}

/** What the feature applications does for cases. */
export interface CaseForms {
  /** What was filled in for a case, with its labels. */
  filled(db: Kysely<Database>, record: CaseRecord): Promise<readonly FilledField[]>;
  /** The finished form of a case. @throws {HttpProblem} document.not-found. */
  paper(db: Kysely<Database>, record: CaseRecord, key: string): Promise<FileReply>;
  /** Writes values that a supplement brings. */
  supply(db: Kysely<Database>, record: CaseRecord, values: Readonly<Record<string, boolean | number | string | null>>): Promise<void>;
}

/** What the feature identity does for cases. */
export interface CasePeople {
  /** Name and phone of a person in plain words; only for who may read them. */
  contact(db: Kysely<Database>, networkId: string, personId: string): Promise<{ readonly name: string | null; readonly phone: string | null }>;
}

/** What the feature applications knows of who may see what. */
export interface CaseApplications {
  /** Who looks at an application, and whether they apply; undefined where it is not for them. */
  see(db: Kysely<Database>, principal: Principal, applicationId: string): Promise<{ readonly personId: string; readonly mayAct: boolean } | undefined>;
}

/** What the operations of cases share in a process. */
export interface CaseContext {
  readonly now: () => Date;
  readonly applications: CaseApplications;
  readonly documents: CasePapers;
  readonly forms: CaseForms;
  readonly people: CasePeople;
}
