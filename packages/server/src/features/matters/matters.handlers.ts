import { randomUUID } from 'node:crypto';
import { packFormat } from '@hallkit/domain';
import type { FileStore } from '../../platform/files/file-store.ts';
import { pageOf } from '../../platform/http/cursor.ts';
import type { Handlers } from '../../platform/http/handler.ts';
import { createAttachments } from './matters.attachments.ts';
import { matterForm } from './matters.form.ts';
import type { FormMaker } from './matters.forms.ts';
import type { MatterIndexes } from './matters.search.ts';
import { guideOf, listMatters, versionsOf, type ListQuery } from './matters.service.ts';
import { insertFeedback } from './matters.store.ts';

type Operations = 'listMatters' | 'getMatterIndex' | 'getMatter' | 'getMatterForm' | 'listMatterVersions' | 'getAttachment' | 'createSearchFeedback';

/** Runs of digits that could be an identity or phone number; what is looked for never needs them. */
const masked = (text: string): string => text.replace(/\d[\d\s-]{5,}[\dXx]/g, (digits) => '*'.repeat(digits.length));

/** Matters, their guides and files. */
export function mattersHandlers({ files, forms, indexes }: { readonly files: FileStore; readonly forms: FormMaker; readonly indexes: MatterIndexes }): Pick<Handlers, Operations> {
  const openAttachment = createAttachments(files, forms);
  return {
    listMatters: async ({ db, principal, revision, query }) => ({ body: await listMatters(db, await indexes(db, principal, revision), query as ListQuery) }),
    async getMatterIndex({ db, principal, revision, query: { department, region } }) {
      const held = await indexes(db, principal, revision);
      return { body: { format: packFormat, revision: held.revision, hallId: principal.hallId, pack: held.pack(department, region) as unknown as Record<string, never> } };
    },
    getMatter: async ({ db, principal, revision, params, query }) => ({ body: await guideOf(db, await indexes(db, principal, revision), principal, params.matterId, query.version) }),
    getMatterForm: async ({ db, principal, params, locale }) => ({ body: await matterForm(db, principal, params.matterId, locale) }),
    listMatterVersions: async ({ db, principal, params, query: { limit = 20, cursor } }) => ({
      body: pageOf(await versionsOf(db, principal, params.matterId), { limit, cursor }, { list: 'versions', matter: params.matterId }),
    }),
    getAttachment: async ({ db, params, query }) => ({ file: { ...(await openAttachment(db, params.matterId, params.attachmentId)), download: query.download === true } }),
    async createSearchFeedback({ db, principal, body }) {
      const row = { id: `fb-${randomUUID()}`, kind: body.kind, query: masked(body.query), receivedAt: new Date() };
      await insertFeedback(db, { ...row, hallId: principal.hallId, matterId: body.matterId ?? null, comment: body.comment === undefined ? null : masked(body.comment) });
      return { body: { ...row, receivedAt: row.receivedAt.toISOString() } };
    },
  };
}
