import type { DepartmentRef, Document, LocalizedText, Provenance } from '@hallkit/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { FileReply } from '../../platform/http/handler.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { issueCertificate, revokeCertificate } from './documents.certificates.ts';
import { readerOf, spaceOf } from './documents.space.ts';
import { selectDocuments, selectDocumentsById, selectProvenance } from './documents.store.ts';
import type { DocumentContext, Holder, NewDocumentUse } from './documents.types.ts';
import { openCasePaper, papersOfCase, recordUses, relyOnUses, releaseUses, type CasePaper } from './documents.uses.ts';
import { documentViews } from './documents.view.ts';

type Db = Kysely<Database>;

/** Papers of one kind that a form offers at most: the newest. */
const mostOffered = 200;

/** What documents does for applications. */
export interface ApplicationPapers {
  /** Papers that the session may hand in, of some kinds, the newest first. */
  byKeys(db: Db, principal: Principal, keys: readonly string[]): Promise<readonly Document[]>;
  /** Papers that the session may hand in, by id. */
  own(db: Db, principal: Principal, ids: readonly string[]): Promise<readonly Document[]>;
  /** Papers by id, for who may read what they are named in. */
  byIds(db: Db, networkId: string, ids: readonly string[], forPersonId: string | null): Promise<readonly Document[]>;
  /** Writes the receipts. @throws {HttpProblem} document.not-found. */
  recordUses(db: Db, principal: Principal, uses: readonly NewDocumentUse[]): Promise<void>;
}

/** The papers of applications. */
export function papersForApplications(context: DocumentContext): ApplicationPapers {
  const found = async (db: Db, principal: Principal, query: { readonly keys: readonly string[] } | { readonly ids: readonly string[] }, limit: number): Promise<readonly Document[]> => {
    const reader = await readerOf(db, context, principal);
    return documentViews(db, context, reader.hallId, await selectDocuments(db, reader, { ...query, limit }), reader.personId);
  };
  return {
    byKeys: async (db, principal, keys) => (keys.length === 0 ? [] : found(db, principal, { keys }, mostOffered)),
    own: async (db, principal, ids) => (ids.length === 0 ? [] : found(db, principal, { ids }, ids.length)),
    byIds: async (db, networkId, ids, forPersonId) => documentViews(db, context, networkId, await selectDocumentsById(db, networkId, ids), forPersonId),
    async recordUses(db, principal, uses) {
      // A device that was handed a draft submits it with the papers that its owner has named before.
      const reader = await readerOf(db, context, principal);
      await recordUses(db, context, { ...reader, draftId: null }, uses.map((use) => ({ ...use, personId: spaceOf(principal).personId })));
    },
  };
}

/** As much of a case as its papers need. */
export interface CaseOfPapers {
  readonly hallId: string;
  readonly id: string;
  readonly caseNo: string;
  readonly department: DepartmentRef;
  readonly matterName: LocalizedText;
  readonly applicant: { readonly kind: Holder['kind'] };
  readonly applicantId: string;
}

/** As much of its application. */
export interface ApplicationOfPapers {
  readonly id: string;
  readonly number: string;
  readonly networkId: string;
}

/** A certificate, or a written decision, that a case gives. */
export interface CaseResult {
  /** The paper of plans and guides that it is; null for none. */
  readonly key: string | null;
  readonly name: LocalizedText;
  readonly number: string;
  readonly issuedOn: string;
  readonly validUntil: string | null;
  /** A letter that says no: it does not hold for a time. */
  readonly isLetter?: boolean;
  readonly rows: readonly { readonly label: string; readonly value: string }[];
}

/** What documents does for cases. */
export interface CasePapers {
  /** Papers that a case has, by the paper of its list that they are. @param forPersonId - Who looks; null for staff. */
  papersOf(db: Db, networkId: string, caseId: string, forPersonId: string | null): Promise<readonly CasePaper[]>;
  /** As the department gets it: a copy of weight says for what it was given out; or a page of it, to look at. @throws {HttpProblem} document.not-found, document.no-preview. */
  open(db: Db, networkId: string, caseId: string, documentId: string, page: number | undefined): Promise<FileReply>;
  /** Hands papers in for a case, with receipts. @throws {HttpProblem} document.not-found for one that is not theirs, or not good any more. */
  use(db: Db, application: ApplicationOfPapers, record: CaseOfPapers, personId: string, documents: Readonly<Record<string, string>>): Promise<void>;
  /** A result that a case of the application has given lies in another case of it: no one has to hand it in, whoever acts for the applicant by now. */
  flow(db: Db, application: ApplicationOfPapers, record: CaseOfPapers & { readonly personId: string }, documents: Readonly<Record<string, string>>): Promise<void>;
  /** From now on no consent can be taken back. */
  relyOn(db: Db, networkId: string, caseId: string, at: Date): Promise<void>;
  /** The case has ended: its papers may be removed from the space. */
  release(db: Db, networkId: string, caseId: string, at: Date): Promise<void>;
  /** Issues the result into the space of the applicant, once. @returns Its id. */
  issue(db: Db, application: ApplicationOfPapers, record: CaseOfPapers, result: CaseResult): Promise<string>;
  /** Takes the result back. */
  revoke(db: Db, networkId: string, caseId: string, at: Date): Promise<void>;
}

const originOf = (caseId: string): string => `case:${caseId}`;
const unknownHall: Provenance = { kind: 'imported', source: null, note: { zh: '由办理部门签发', en: 'Issued by the department' } };
/** For what a paper is used. */
export const purposeOf = ({ zh, en }: LocalizedText): LocalizedText => ({ zh: `办理${zh}`, en: en === null ? null : `For ${en}` });

/** The papers of cases. */
export function papersForCases(context: DocumentContext): CasePapers {
  const usesOf = ({ id, number }: ApplicationOfPapers, record: CaseOfPapers, personId: string, documents: Readonly<Record<string, string>>): NewDocumentUse[] =>
    Object.entries(documents).map(([key, documentId]) => ({
      documentId, key, personId, applicationId: id, applicationNumber: number, caseId: record.id, caseNo: record.caseNo, caseHallId: record.hallId, department: record.department, matter: record.matterName, purpose: purposeOf(record.matterName),
    }));
  return {
    papersOf: (db, networkId, caseId, forPersonId) => papersOfCase(db, context, networkId, caseId, forPersonId),
    open: (db, networkId, caseId, documentId, page) => openCasePaper(db, context, networkId, caseId, documentId, page),
    async use(db, application, record, personId, documents) {
      const { networkId } = application;
      await recordUses(db, context, { hallId: networkId, personId, draftId: null, firmIds: await context.holders.firmsOf(db, networkId, personId) }, usesOf(application, record, personId, documents));
    },
    async flow(db, application, record, documents) {
      const { applicant, applicantId, personId } = record;
      const reader = applicant.kind === 'firm' ? { personId, firmIds: [applicantId] } : { personId: applicantId, firmIds: [] };
      await recordUses(db, context, { hallId: application.networkId, draftId: null, ...reader }, usesOf(application, record, personId, documents));
    },
    relyOn: relyOnUses,
    release: releaseUses,
    async issue(db, { networkId }, record, result) {
      const provenance = (await selectProvenance(db, record.hallId)) ?? unknownHall;
      const { id } = await issueCertificate(db, context, { ...result, hallId: networkId, holder: { kind: record.applicant.kind, id: record.applicantId }, originKey: originOf(record.id), issuer: record.department.name, caseNo: record.caseNo, provenance });
      return id;
    },
    async revoke(db, networkId, caseId, at) {
      await revokeCertificate(db, networkId, originOf(caseId), at);
    },
  };
}
