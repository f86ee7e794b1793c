import type { Handlers } from '../../platform/http/handler.ts';
import { checkCertificate } from './documents.check.ts';
import { createDocument } from './documents.create.ts';
import { openFile, openPreview } from './documents.files.ts';
import { documentOf, listDocuments, listUses, removeDocument, revokeUse, showDocument, verifyDocument } from './documents.service.ts';
import { readerOf, spaceOf } from './documents.space.ts';
import type { DocumentContext } from './documents.types.ts';
import { beginUpload, discardUpload, uploadOf } from './documents.uploads.ts';

type Operations =
  | 'checkCertificate' | 'createUpload' | 'getUpload' | 'discardUpload' | 'createDocument' | 'listDocuments' | 'getDocument' | 'getDocumentFile' | 'getDocumentPreview' | 'removeDocument' | 'listDocumentUses' | 'revokeDocumentUse' | 'verifyDocument';

/** The applicant's space: files on their way, papers, and where they were used. */
export function documentsHandlers(context: DocumentContext): Pick<Handlers, Operations> {
  return {
    checkCertificate: async ({ db, principal, params }) => ({ body: await checkCertificate(db, context, principal, params.code) }),
    createUpload: async ({ db, principal, body }) => ({ body: await beginUpload(db, context, spaceOf(principal), body) }),
    getUpload: async ({ db, principal, params }) => ({ body: await uploadOf(db, context, spaceOf(principal), params.uploadId) }),
    discardUpload: async ({ db, principal, params }) => ({ body: await discardUpload(db, context, spaceOf(principal), params.uploadId) }),
    createDocument: async ({ db, principal, body, keyedWrite }) => createDocument(context, await readerOf(db, context, principal), body, keyedWrite),
    listDocuments: async ({ db, principal, query: { limit = 20, cursor, firmId, key } }) => ({ body: await listDocuments(db, context, await readerOf(db, context, principal), { limit, cursor }, { firmId, key }) }),
    async getDocument({ db, principal, params }) {
      const reader = await readerOf(db, context, principal);
      return { body: await showDocument(db, context, reader.hallId, await documentOf(db, reader, params.documentId), reader.personId) };
    },
    getDocumentFile: async ({ db, principal, params }) => ({ file: openFile(context, await documentOf(db, await readerOf(db, context, principal), params.documentId)) }),
    getDocumentPreview: async ({ db, principal, params, query: { page = 1 } }) => ({ file: await openPreview(context, await documentOf(db, await readerOf(db, context, principal), params.documentId), page) }),
    removeDocument: async ({ db, principal, params }) => ({ body: await removeDocument(db, context, await readerOf(db, context, principal), params.documentId) }),
    listDocumentUses: async ({ db, principal, query: { limit = 20, cursor, documentId } }) => ({ body: await listUses(db, await readerOf(db, context, principal), { limit, cursor }, documentId) }),
    revokeDocumentUse: async ({ db, principal, params }) => ({ body: await revokeUse(db, context, await readerOf(db, context, principal), params.useId) }),
    verifyDocument: async ({ db, principal, params, body }) => ({ body: await verifyDocument(db, context, principal, params.documentId, body) }),
  };
}
