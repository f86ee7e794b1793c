import type { Document } from '@hallkit/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { FileReply } from '../../platform/http/handler.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import { secretId } from '../queue/queue.id.ts';
import { openCopy, openPreview } from './documents.files.ts';
import { selectDocuments, selectDocumentsById, type Reader } from './documents.store.ts';
import type { DocumentContext, NewDocumentUse } from './documents.types.ts';
import { insertUses, markUses, selectCaseUses } from './documents.uses.store.ts';
import { documentViews, stateOf } from './documents.view.ts';

/**
 * Writes the receipts of the papers that an application or a supplement hands to cases, in the transaction of the caller.
 * A paper is never copied: the receipt is what lets a department open it.
 *
 * @throws {HttpProblem} document.not-found for one that is not in the space of who hands it in, or is not good any more.
 * @example await recordUses(db, context, reader, cases.map(({ id }) => ({ documentId, key: 'floor-plan', caseId: id, … })));
 */
export async function recordUses(db: Kysely<Database>, { now }: Pick<DocumentContext, 'now'>, reader: Reader, uses: readonly NewDocumentUse[]): Promise<void> {
  if (uses.length === 0) return;
  const ids = [...new Set(uses.map(({ documentId }) => documentId))];
  const known = new Map((await selectDocuments(db, reader, { ids, limit: ids.length })).map((document) => [document.id, document]));
  const at = now();
  const rows = uses.map((use) => {
    const document = known.get(use.documentId);
    if (!document || stateOf(document, at) !== 'valid') throw new HttpProblem('document.not-found', { errors: [{ in: 'body', pointer: `/documents/${use.key}`, code: 'field.value', expected: 'dc_…' }] });
    return { ...use, id: secretId('du'), documentName: document.name, owner: document.holder, consentAt: at };
  });
  await insertUses(db, reader.hallId, rows);
}

/** The case was accepted on its papers: from now on no consent of it can be taken back. */
export const relyOnUses = (db: Kysely<Database>, hallId: string, caseId: string, at: Date): Promise<void> => markUses(db, hallId, caseId, 'relied_on_at', at);

/** The case has ended: its papers may be removed from the space; the case keeps what it has had. */
export const releaseUses = (db: Kysely<Database>, hallId: string, caseId: string, at: Date): Promise<void> => markUses(db, hallId, caseId, 'released_at', at);

/** A paper that a case has, by the paper of its list that it is. */
export interface CasePaper {
  readonly key: string;
  readonly useId: string;
  readonly document: Document;
}

/** The papers that a case has now: what was taken back is not among them. @param forPersonId - Who looks; null for staff. */
export async function papersOfCase(db: Kysely<Database>, context: DocumentContext, hallId: string, caseId: string, forPersonId: string | null): Promise<CasePaper[]> {
  const uses = await selectCaseUses(db, hallId, caseId);
  const documents = await selectDocumentsById(db, hallId, [...new Set(uses.map(({ documentId }) => documentId))]);
  const views = new Map((await documentViews(db, context, hallId, documents, forPersonId)).map((view) => [view.id, view]));
  return uses.flatMap(({ id, key, documentId }) => {
    const document = views.get(documentId);
    return document ? [{ key, useId: id, document }] : [];
  });
}

/** A paper of a case as the department gets it, or a page of it to look at; whether the caller may see the case has been asked before. @throws {HttpProblem} document.not-found, document.no-preview. */
export async function openCasePaper(db: Kysely<Database>, context: DocumentContext, hallId: string, caseId: string, documentId: string, page?: number): Promise<FileReply> {
  const use = (await selectCaseUses(db, hallId, caseId)).find((one) => one.documentId === documentId);
  const [document] = use ? await selectDocumentsById(db, hallId, [documentId]) : [];
  if (!use || !document) throw new HttpProblem('document.not-found');
  return page === undefined ? openCopy(context, document, use) : openPreview(context, document, page);
}
