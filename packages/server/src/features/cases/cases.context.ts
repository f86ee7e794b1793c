import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { CaseApplications } from '../applications/applications.ports.ts';
import type { ApplicationContext } from '../applications/applications.types.ts';
import type { CasePapers } from '../documents/documents.ports.ts';

/** What the feature identity does for cases. */
export interface CasePeople {
  /** Name and phone of a person in plain words; only for who may read them. */
  contact(db: Kysely<Database>, networkId: string, personId: string): Promise<{ readonly name: string | null; readonly phone: string | null }>;
}

/** What the operations of cases share in a process. */
export interface CaseContext {
  readonly now: () => Date;
  readonly applications: CaseApplications;
  readonly documents: CasePapers;
  readonly people: CasePeople;
  /** Which cases of a hall whoever follows them can rate now. */
  readonly ratable: ApplicationContext['ratable'];
}
