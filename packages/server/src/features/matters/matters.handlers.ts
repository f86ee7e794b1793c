import { randomUUID } from 'node:crypto';
import { packFormat } from '@hallkit/domain';
import type { FileStore } from '../../platform/files/file-store.ts';
import { pageOf } from '../../platform/http/cursor.ts';
import type { Handlers } from '../../platform/http/handler.ts';
import { createAttachments } from './matters.attachments.ts';
import { createMatterIndexes } from './matters.search.ts';
import { guideOf, listMatters, versionsOf, type ListQuery } from './matters.service.ts';
import { insertFeedback } from './matters.store.ts';

type Operations = 'listMatters' | 'getMatterIndex' | 'getMatter' | 'listMatterVersions' | 'getAttachment' | 'createSearchFeedback';

/** Runs of digits that could be an identity or phone number; what is looked for never needs them. */
const masked = (text: string): string => text.replace(/\d[\d\s-]{5,}[\dXx]/g, (digits) => '*'.repeat(digits.length));

/** Matters, their guides and files. */
export function mattersHandlers({ files }: { readonly files: FileStore }): Pick<Handlers, Operations> {
  const indexes = createMatterIndexes();
  const openAttachment = createAttachments(files);
  return {
    listMatters: async ({ db, principal, query }) => ({ body: await listMatters(db, await indexes(db, principal.hallId), principal, query as ListQuery) }),
    async getMatterIndex({ db, principal, query }) {
      const held = await indexes(db, principal.hallId);
      const department = principal.departmentId ?? query.department;
      const region = principal.regionCode ?? query.region;
      const body = { format: packFormat, revision: held.revision, hallId: principal.hallId, pack: held.pack(department, region) as unknown as Record<string, never> };
      return { body, etag: `index-${packFormat}-${principal.hallId}-${held.revision}-${department ?? ''}-${region ?? ''}` };
    },
    getMatter: async ({ db, principal, params, query }) => ({ body: await guideOf(db, await indexes(db, principal.hallId), principal, params.matterId, query.version) }),
    listMatterVersions: async ({ db, principal, params, query: { limit = 20, cursor } }) => ({
      body: pageOf(await versionsOf(db, principal, params.matterId), { limit, cursor }, { list: 'versions', matter: params.matterId }),
    }),
    async getAttachment({ db, params, query }) {
      const { name, sha256, ...file } = await openAttachment(db, params.matterId, params.attachmentId);
      return { file: { ...file, fileName: name, download: query.download === true }, etag: sha256 };
    },
    async createSearchFeedback({ db, principal, body }) {
      const row = { id: `fb-${randomUUID()}`, kind: body.kind, query: masked(body.query), receivedAt: new Date() };
      await insertFeedback(db, { ...row, hallId: principal.hallId, matterId: body.matterId ?? null, comment: body.comment === undefined ? null : masked(body.comment) });
      return { body: { ...row, receivedAt: row.receivedAt.toISOString() } };
    },
  };
}
