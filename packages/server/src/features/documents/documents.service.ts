import type { Document, DocumentList, DocumentUse, DocumentUseList, RemovedDocument, VerifyDocumentRequest } from '@hallkit/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { dropCopy } from './documents.files.ts';
import { lockDocument, markRemoved, markVerified, selectDocuments, selectDocumentsById, type Reader } from './documents.store.ts';
import type { DocumentContext, FoundDocument } from './documents.types.ts';
import { lockUse, markUseRevoked, selectCaseUses, selectUses } from './documents.uses.store.ts';
import { documentViews, isRevocable, useView } from './documents.view.ts';

/** What a list of the space is asked for. */
export interface ListQuery {
  readonly limit: number;
  readonly cursor: string | undefined;
}

/** The rest of a list begins below the place of its last row, so that what is added meanwhile moves nothing. */
function page<Row extends { readonly position: number }>(rows: readonly Row[], limit: number, query: object): { data: Row[]; nextCursor: string | null } {
  const data = rows.slice(0, limit);
  const last = data.at(-1);
  return { data, nextCursor: rows.length > limit && last ? encodeCursor({ offset: 0, revision: String(last.position) }, query) : null };
}

const before = (cursor: string | undefined, query: object): number | undefined => {
  const place = decodeCursor(cursor, query);
  return place && Number(place.revision);
};

/** Papers of the space, the newest first. */
export async function listDocuments(db: Kysely<Database>, context: DocumentContext, reader: Reader, { limit, cursor }: ListQuery, { firmId, key }: { firmId?: string | undefined; key?: string | undefined }): Promise<DocumentList> {
  const query = { list: 'documents', firmId, key };
  const { data, nextCursor } = page(await selectDocuments(db, reader, { firmId, key, before: before(cursor, query), limit: limit + 1 }), limit, query);
  return { data: await documentViews(db, context, reader.hallId, data, reader.personId), nextCursor };
}

/** A paper of the space. @throws {HttpProblem} document.not-found. */
export async function documentOf(db: Kysely<Database>, reader: Reader, id: string): Promise<FoundDocument> {
  const [document] = await selectDocuments(db, reader, { ids: [id], limit: 1 });
  if (!document) throw new HttpProblem('document.not-found');
  return document;
}

/** A paper as it is shown. */
export async function showDocument(db: Kysely<Database>, context: DocumentContext, hallId: string, document: FoundDocument, forPersonId: string | null): Promise<Document> {
  const [view] = await documentViews(db, context, hallId, [document], forPersonId);
  if (!view) throw new HttpProblem('document.not-found');
  return view;
}

/** Takes a paper out of the space; what a case has had of it stays with the case. @throws {HttpProblem} document.not-found, document.issued, document.in-use. */
export async function removeDocument(db: Kysely<Database>, { now }: DocumentContext, reader: Reader, id: string): Promise<RemovedDocument> {
  if (!(await lockDocument(db, reader, id))) throw new HttpProblem('document.not-found');
  const { source, uses } = await documentOf(db, reader, id);
  if (source === 'issued') throw new HttpProblem('document.issued');
  if (uses > 0) throw new HttpProblem('document.in-use');
  const at = now();
  await markRemoved(db, reader.hallId, id, at);
  return { id, removedAt: at.toISOString() };
}

/** Receipts, the newest first. */
export async function listUses(db: Kysely<Database>, reader: Reader, { limit, cursor }: ListQuery, documentId: string | undefined): Promise<DocumentUseList> {
  const query = { list: 'document-uses', documentId };
  const { data, nextCursor } = page(await selectUses(db, reader, { documentId, before: before(cursor, query), limit: limit + 1 }), limit, query);
  return { data: data.map(useView), nextCursor };
}

/** Takes a consent back. A repeat changes nothing. @throws {HttpProblem} document-use.not-found, document-use.relied-on. */
export async function revokeUse(db: Kysely<Database>, context: DocumentContext, reader: Reader, id: string): Promise<DocumentUse> {
  const use = await lockUse(db, reader, id);
  if (!use) throw new HttpProblem('document-use.not-found');
  if (use.revokedAt !== null) return useView(use);
  if (!isRevocable(use)) throw new HttpProblem('document-use.relied-on');
  const at = context.now();
  await markUseRevoked(db, reader.hallId, id, at);
  await dropCopy(context, reader.hallId, id);
  return useView({ ...use, revokedAt: at });
}

/**
 * Staff of the department of a case have compared a paper of it with the original.
 *
 * @throws {HttpProblem} document.not-found for what is not of a case of their own, document.grade for what nobody compares.
 */
export async function verifyDocument(db: Kysely<Database>, context: DocumentContext, { networkId, person }: Principal, id: string, { caseId, note = undefined }: VerifyDocumentRequest): Promise<Document> {
  if (person?.kind !== 'staff') throw new HttpProblem('person.role');
  const uses = await selectCaseUses(db, networkId, caseId);
  const isTheirs = uses.some((use) => use.documentId === id && use.caseHallId === person.hallId && (person.roles.includes('supervisor') || use.department.id === person.departmentId));
  const read = async (): Promise<FoundDocument | undefined> => (await selectDocumentsById(db, networkId, [id]))[0];
  const document = isTheirs ? await read() : undefined;
  if (!document) throw new HttpProblem('document.not-found');
  if (document.trustGrade !== 'C' && document.trustGrade !== 'B') throw new HttpProblem('document.grade');
  const isNew = document.trustGrade === 'C';
  await markVerified(db, networkId, id, { by: person.id, note: note ?? null, at: context.now() });
  if (isNew) await context.originalSeen(db, person, { hallId: person.hallId, caseId, documentId: id, note: note ?? null });
  return showDocument(db, context, networkId, (await read()) ?? document, null);
}
