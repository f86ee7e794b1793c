import type { Kysely } from 'kysely';
import type { MatterContent } from '@hallkit/catalogue';
import type { LocalizedText } from '@hallkit/contract';
import { usualLevel, type IdentityLevel } from '@hallkit/domain';
import type { Database, StoredSummary } from '../../platform/database/schema.ts';

/** A matter as a list needs it. */
export interface SummaryRow {
  readonly id: string;
  readonly hallId: string;
  readonly familyId: string;
  readonly state: 'draft' | 'inForce' | 'suspended' | 'cancelled';
  readonly implementingCode: string | null;
  readonly departmentId: string;
  readonly departmentName: LocalizedText;
  readonly summary: StoredSummary;
}

const listed = ['inForce', 'suspended'] as const;

function summaries(db: Kysely<Database>) {
  return db
    .selectFrom('matters')
    .innerJoin('halls', 'halls.id', 'matters.hall_id')
    .innerJoin('departments', (join) => join.onRef('departments.hall_id', '=', 'matters.hall_id').onRef('departments.id', '=', 'matters.department_id'))
    .select([
      'matters.id', 'matters.hall_id as hallId', 'matters.family_id as familyId', 'matters.state', 'matters.implementing_code as implementingCode', 'matters.department_id as departmentId',
      'departments.name as departmentName', 'matters.summary',
    ]);
}

/** Every listed matter of a network, in the order of the hall; in parts, so that not all summaries are in memory at once. */
export async function* eachListed(db: Kysely<Database>, networkId: string): AsyncGenerator<SummaryRow> {
  const size = 500;
  for (let offset = 0; ; offset += size) {
    const rows = await summaries(db).where('halls.network_id', '=', networkId).where('matters.state', 'in', listed).orderBy('halls.position').orderBy('matters.position').orderBy('matters.id').limit(size).offset(offset).execute();
    yield* rows;
    if (rows.length < size) return;
  }
}

/** Rows of a page, by id. */
export async function selectSummaries(db: Kysely<Database>, ids: readonly string[]): Promise<Map<string, SummaryRow>> {
  if (ids.length === 0) return new Map();
  const rows = await summaries(db).where('matters.id', 'in', [...ids]).execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** A guide with the dates of its version. */
export interface GuideRow {
  readonly content: MatterContent;
  readonly departmentId: string;
  readonly state: 'draft' | 'inForce' | 'suspended' | 'cancelled';
  readonly familyId: string;
  readonly contentHash: string;
  readonly version: number;
  readonly currentVersion: number;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly createdAt: Date;
}

/** A guide, in the version asked for or the current one. */
export async function selectGuide(db: Kysely<Database>, matterId: string, version?: number): Promise<GuideRow | undefined> {
  let query = db
    .selectFrom('matters')
    .innerJoin('matter_versions', (join) => join.onRef('matter_versions.hall_id', '=', 'matters.hall_id').onRef('matter_versions.matter_id', '=', 'matters.id'))
    .where('matters.id', '=', matterId)
    .select([
      'matter_versions.content', 'matters.department_id as departmentId', 'matters.state', 'matters.family_id as familyId', 'matters.content_hash as contentHash', 'matter_versions.version',
      'matters.current_version as currentVersion', 'matter_versions.valid_from as validFrom', 'matter_versions.valid_to as validTo', 'matter_versions.created_at as createdAt',
    ]);
  query = version === undefined ? query.whereRef('matter_versions.version', '=', 'matters.current_version') : query.where('matter_versions.version', '=', version);
  const row = await query.executeTakeFirst();
  // Guides from before levels of identity say none.
  const identityLevel = (row?.content as { readonly identityLevel?: IdentityLevel } | undefined)?.identityLevel ?? usualLevel;
  return row && { ...row, content: { ...row.content, identityLevel } };
}

/** Versions of a guide, the newest first. */
export async function selectVersions(db: Kysely<Database>, matterId: string): Promise<{ version: number; validFrom: string; validTo: string | null; state: SummaryRow['state']; createdAt: Date }[]> {
  return db
    .selectFrom('matter_versions')
    .where('matter_id', '=', matterId)
    .select(['version', 'valid_from as validFrom', 'valid_to as validTo', 'state', 'created_at as createdAt'])
    .orderBy('version', 'desc')
    .execute();
}

/** A file of an attachment that has been made. */
export interface AttachmentFile {
  readonly attachmentId: string;
  readonly fileKey: string;
  readonly size: number;
  readonly sha256: string;
}

/** Files made for a guide's present content. */
export async function selectFiles(db: Kysely<Database>, matterId: string, contentHash: string): Promise<AttachmentFile[]> {
  return db
    .selectFrom('attachment_files')
    .where('matter_id', '=', matterId)
    .where('content_hash', '=', contentHash)
    .select(['attachment_id as attachmentId', 'file_key as fileKey', 'byte_size as size', 'sha256'])
    .execute();
}

/** Remembers a made file; another server may have made the same at the same moment. */
export async function insertFile(db: Kysely<Database>, hallId: string, matterId: string, contentHash: string, file: AttachmentFile): Promise<void> {
  await db
    .insertInto('attachment_files')
    .values({ hall_id: hallId, matter_id: matterId, attachment_id: file.attachmentId, content_hash: contentHash, file_key: file.fileKey, byte_size: file.size, sha256: file.sha256 })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Keeps what a search lacked. */
export async function insertFeedback(db: Kysely<Database>, row: { hallId: string; id: string; kind: string; query: string; matterId: string | null; comment: string | null; receivedAt: Date }): Promise<void> {
  await db.insertInto('search_feedback').values({ hall_id: row.hallId, id: row.id, kind: row.kind, query: row.query, matter_id: row.matterId, comment: row.comment, received_at: row.receivedAt }).execute();
}
