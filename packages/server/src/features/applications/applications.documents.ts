import { readerOf } from '../documents/documents.space.ts';
import { selectDocuments, selectDocumentsById } from '../documents/documents.store.ts';
import type { DocumentContext } from '../documents/documents.types.ts';
import { recordUses } from '../documents/documents.uses.ts';
import { documentViews } from '../documents/documents.view.ts';
import type { Papers } from './applications.types.ts';

/** So many papers of the kinds that a draft asks for are offered, the newest first. */
const mostOffered = 200;

/** Papers as the feature documents keeps them. */
export function documentPapers(context: DocumentContext): Papers {
  return {
    async byKeys(db, principal, keys) {
      if (keys.length === 0) return [];
      const reader = await readerOf(db, context, principal);
      return documentViews(db, context, reader.hallId, await selectDocuments(db, reader, { keys, limit: mostOffered }), reader.personId);
    },
    async own(db, principal, ids) {
      if (ids.length === 0) return [];
      const reader = await readerOf(db, context, principal);
      return documentViews(db, context, reader.hallId, await selectDocuments(db, reader, { ids, limit: ids.length }), reader.personId);
    },
    byIds: async (db, networkId, ids, forPersonId) => documentViews(db, context, networkId, await selectDocumentsById(db, networkId, ids), forPersonId),
    recordUses: async (db, principal, uses) => recordUses(db, context, await readerOf(db, context, principal), uses),
  };
}
