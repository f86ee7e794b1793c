import type { Provenance } from '@hallkit/contract';
import { sql, type Expression, type ExpressionBuilder, type Kysely, type SqlBool } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { DocumentRecord, FoundDocument, Holder, Space } from './documents.types.ts';

/** Who looks: a session, and the firms its person may act for. */
export interface Reader extends Space {
  readonly firmIds: readonly string[];
}

const columns = [
  'documents.id', 'documents.hall_id as hallId', 'holder_kind as holderKind', 'holder_id as holderId', 'added_by as addedBy', 'draft_id as draftId', 'name', 'documents.paper_key as key', 'file_name as fileName', 'media_type as mediaType',
  'byte_size as size', 'pages', 'sha256', 'trust_grade as trustGrade', 'source', 'issuer', 'number', 'issued_on as issuedOn', 'valid_until as validUntil', 'origin_key as originKey', 'case_no as caseNo', 'provenance',
  'verified_at as verifiedAt', 'revoked_at as revokedAt', 'created_at as createdAt', 'code_sealed as codeSealed', 'code_digest as codeDigest', 'documents.position',
] as const;

const leaning = sql<number>`(select count(*)::int from document_uses u where u.hall_id = documents.hall_id and u.document_id = documents.id and u.revoked_at is null and u.released_at is null)`.as('uses');

type Row = Omit<FoundDocument, 'holder'> & { readonly holderKind: Holder['kind']; readonly holderId: string };
const found = ({ holderKind, holderId, ...row }: Row): FoundDocument => ({ ...row, holder: { kind: holderKind, id: holderId } });

/** Whose papers a session opens; one that was handed over only those of its draft. */
const mine = ({ personId, firmIds, draftId }: Reader) => (where: ExpressionBuilder<Database, 'documents'>): Expression<SqlBool> =>
  where.and([
    where.or([where.and([where('holder_kind', '=', 'person'), where('holder_id', '=', personId)]), ...(firmIds.length === 0 ? [] : [where.and([where('holder_kind', '=', 'firm'), where('holder_id', 'in', [...firmIds])])])]),
    ...(draftId === null ? [] : [where('draft_id', '=', draftId)]),
  ]);

/** What a list asks for. */
export interface DocumentQuery {
  readonly firmId?: string | undefined;
  readonly key?: string | undefined;
  readonly keys?: readonly string[];
  readonly ids?: readonly string[];
  /** Only those before this place. */
  readonly before?: number | undefined;
  readonly limit: number;
}

/** Papers that a session may see, the newest first. */
export async function selectDocuments(db: Kysely<Database>, reader: Reader, { firmId, key, keys, ids, before, limit }: DocumentQuery): Promise<FoundDocument[]> {
  let query = db.selectFrom('documents').select(columns).select(leaning).where('documents.hall_id', '=', reader.hallId).where('removed_at', 'is', null).where(mine(reader));
  if (firmId !== undefined) query = query.where('holder_kind', '=', 'firm').where('holder_id', '=', firmId);
  if (key !== undefined) query = query.where('documents.paper_key', '=', key);
  if (keys !== undefined) query = query.where('documents.paper_key', 'in', [...keys]);
  if (ids !== undefined) query = query.where('documents.id', 'in', [...ids]);
  if (before !== undefined) query = query.where('documents.position', '<', before);
  return (await query.orderBy('documents.position', 'desc').limit(limit).execute()).map(found);
}

/** Papers by their ids, whoever may see them: of a case, or for one that was given out. Those that were removed from the space are still there while a case has them. */
export async function selectDocumentsById(db: Kysely<Database>, hallId: string, ids: readonly string[]): Promise<FoundDocument[]> {
  if (ids.length === 0) return [];
  return (await db.selectFrom('documents').select(columns).select(leaning).where('documents.hall_id', '=', hallId).where('documents.id', 'in', [...ids]).execute()).map(found);
}

/** Locks a paper of a session against others that change it. */
export async function lockDocument(db: Kysely<Database>, reader: Reader, id: string): Promise<boolean> {
  return (await db.selectFrom('documents').select('id').where('hall_id', '=', reader.hallId).where('id', '=', id).where('removed_at', 'is', null).where(mine(reader)).forUpdate().executeTakeFirst()) !== undefined;
}

/**
 * Holds the row of a file, so that it is not cleared away until the end of the transaction.
 *
 * @returns Its key.
 */
export async function holdFile(db: Kysely<Database>, hallId: string, file: { readonly sha256: string; readonly size: number; readonly key: string }, at: Date): Promise<string> {
  const row = await db
    .insertInto('document_files')
    .values({ hall_id: hallId, sha256: file.sha256, file_key: file.key, byte_size: file.size, used_at: at })
    .onConflict((conflict) => conflict.columns(['hall_id', 'sha256']).doUpdateSet({ used_at: at }))
    .returning('file_key')
    .executeTakeFirstOrThrow();
  return row.file_key;
}

/** Adds a paper. @returns false where one of that origin is there already. */
export async function insertDocument(db: Kysely<Database>, document: DocumentRecord): Promise<boolean> {
  const made = await db
    .insertInto('documents')
    .values({
      hall_id: document.hallId, id: document.id, holder_kind: document.holder.kind, holder_id: document.holder.id, added_by: document.addedBy, draft_id: document.draftId,
      name: JSON.stringify(document.name), paper_key: document.key, file_name: document.fileName, media_type: document.mediaType, byte_size: document.size, pages: document.pages, sha256: document.sha256,
      trust_grade: document.trustGrade, source: document.source, issuer: document.issuer && JSON.stringify(document.issuer), number: document.number, issued_on: document.issuedOn, valid_until: document.validUntil,
      origin_key: document.originKey, case_no: document.caseNo, provenance: JSON.stringify(document.provenance), verified_at: document.verifiedAt, verified_by: null, verified_note: null,
      revoked_at: document.revokedAt, removed_at: null, created_at: document.createdAt, code_sealed: document.codeSealed, code_digest: document.codeDigest,
    })
    .onConflict((conflict) => conflict.columns(['hall_id', 'origin_key']).where('origin_key', 'is not', null).doNothing())
    .returning('id')
    .executeTakeFirst();
  return made !== undefined;
}

/** Bytes of the papers that somebody has added and that are in a space. */
export async function countKept(db: Kysely<Database>, { hallId, personId }: Space): Promise<number> {
  const { bytes } = await db.selectFrom('documents').select(sql<number>`coalesce(sum(byte_size), 0)::float8`.as('bytes')).where('hall_id', '=', hallId).where('added_by', '=', personId).where('removed_at', 'is', null).executeTakeFirstOrThrow();
  return bytes;
}

/** Where a hall itself comes from: what an invented one issues says that it is invented. */
export async function selectProvenance(db: Kysely<Database>, hallId: string): Promise<Provenance | undefined> {
  return (await db.selectFrom('halls').select('content').where('id', '=', hallId).executeTakeFirst())?.content.provenance;
}

/** Ids of papers by where they come from. */
export async function selectByOrigin(db: Kysely<Database>, hallId: string, originKeys: readonly string[]): Promise<FoundDocument[]> {
  if (originKeys.length === 0) return [];
  return (await db.selectFrom('documents').select(columns).select(leaning).where('documents.hall_id', '=', hallId).where('origin_key', 'in', [...originKeys]).execute()).map(found);
}

export async function markRemoved(db: Kysely<Database>, hallId: string, id: string, at: Date): Promise<void> {
  await db.updateTable('documents').set({ removed_at: at }).where('hall_id', '=', hallId).where('id', '=', id).execute();
}

/** Writes down that staff have seen the original. */
export async function markVerified(db: Kysely<Database>, hallId: string, id: string, { by, note, at }: { readonly by: string; readonly note: string | null; readonly at: Date }): Promise<void> {
  await db.updateTable('documents').set({ trust_grade: 'B', verified_at: at, verified_by: by, verified_note: note }).where('hall_id', '=', hallId).where('id', '=', id).where('trust_grade', '=', 'C').execute();
}

/** Takes back a certificate, by where it comes from. @returns Whether there was one. */
export async function markRevoked(db: Kysely<Database>, hallId: string, originKey: string, at: Date): Promise<boolean> {
  return (await db.updateTable('documents').set({ revoked_at: at }).where('hall_id', '=', hallId).where('origin_key', '=', originKey).where('revoked_at', 'is', null).returning('id').executeTakeFirst()) !== undefined;
}

/** Forgets papers that were removed and that no case has; their receipts stay. */
export async function deleteRemoved(db: Kysely<Database>): Promise<void> {
  await sql`delete from documents d where d.removed_at is not null and not exists (select 1 from document_uses u where u.hall_id = d.hall_id and u.document_id = d.id and u.revoked_at is null)`.execute(db);
}

/** Files that no paper is of, for a while; each row is locked until the end of the transaction, those others hold are left out. */
export async function takeUnusedFiles(db: Kysely<Database>, before: Date, most: number): Promise<{ hallId: string; sha256: string; key: string }[]> {
  return db
    .selectFrom('document_files')
    .select(['hall_id as hallId', 'sha256', 'file_key as key'])
    .where('used_at', '<', before)
    .where((where) => where.not(where.exists(where.selectFrom('documents').select('documents.id').whereRef('documents.hall_id', '=', 'document_files.hall_id').whereRef('documents.sha256', '=', 'document_files.sha256'))))
    .orderBy('used_at')
    .limit(most)
    .forUpdate()
    .skipLocked()
    .execute();
}

export async function deleteFile(db: Kysely<Database>, hallId: string, sha256: string): Promise<void> {
  await db.deleteFrom('document_files').where('hall_id', '=', hallId).where('sha256', '=', sha256).execute();
}
