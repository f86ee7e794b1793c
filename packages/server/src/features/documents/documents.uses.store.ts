import type { ExpressionBuilder, Expression, Kysely, SqlBool } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { Reader } from './documents.store.ts';
import type { Holder, UseRecord } from './documents.types.ts';

const columns = [
  'id', 'document_id as documentId', 'document_name as documentName', 'paper_key as key', 'owner_kind as ownerKind', 'owner_id as ownerId', 'person_id as personId', 'application_id as applicationId', 'application_number as applicationNumber',
  'case_id as caseId', 'case_no as caseNo', 'case_hall_id as caseHallId', 'department', 'matter', 'purpose', 'consent_at as consentAt', 'relied_on_at as reliedOnAt', 'released_at as releasedAt', 'revoked_at as revokedAt', 'position',
] as const;

type Row = Omit<UseRecord, 'owner'> & { readonly ownerKind: Holder['kind']; readonly ownerId: string };
const found = ({ ownerKind, ownerId, ...row }: Row): UseRecord => ({ ...row, owner: { kind: ownerKind, id: ownerId } });

/** Whose receipts a session opens; one that was handed over only those of its draft. */
const mine = ({ personId, firmIds, draftId }: Reader) => (where: ExpressionBuilder<Database, 'document_uses'>): Expression<SqlBool> =>
  where.and([
    where.or([where.and([where('owner_kind', '=', 'person'), where('owner_id', '=', personId)]), ...(firmIds.length === 0 ? [] : [where.and([where('owner_kind', '=', 'firm'), where('owner_id', 'in', [...firmIds])])])]),
    ...(draftId === null ? [] : [where('application_id', '=', draftId)]),
  ]);

/** Receipts that a session may see, the newest first. */
export async function selectUses(db: Kysely<Database>, reader: Reader, { documentId, before, limit }: { readonly documentId?: string | undefined; readonly before?: number | undefined; readonly limit: number }): Promise<UseRecord[]> {
  let query = db.selectFrom('document_uses').select(columns).where('hall_id', '=', reader.hallId).where(mine(reader));
  if (documentId !== undefined) query = query.where('document_id', '=', documentId);
  if (before !== undefined) query = query.where('position', '<', before);
  return (await query.orderBy('position', 'desc').limit(limit).execute()).map(found);
}

/** A receipt of a session, locked against the case that is just being accepted on it. */
export async function lockUse(db: Kysely<Database>, reader: Reader, id: string): Promise<UseRecord | undefined> {
  const row = await db.selectFrom('document_uses').select(columns).where('hall_id', '=', reader.hallId).where('id', '=', id).where(mine(reader)).forUpdate().executeTakeFirst();
  return row && found(row);
}

/** Writes receipts; one that is there already for the same paper of the same case stays as it is. */
export async function insertUses(db: Kysely<Database>, hallId: string, uses: readonly Omit<UseRecord, 'position' | 'reliedOnAt' | 'releasedAt' | 'revokedAt'>[]): Promise<void> {
  if (uses.length === 0) return;
  await db
    .insertInto('document_uses')
    .values(uses.map((use) => ({
      hall_id: hallId, id: use.id, document_id: use.documentId, document_name: JSON.stringify(use.documentName), paper_key: use.key, owner_kind: use.owner.kind, owner_id: use.owner.id, person_id: use.personId,
      application_id: use.applicationId, application_number: use.applicationNumber, case_id: use.caseId, case_no: use.caseNo, case_hall_id: use.caseHallId, department_id: use.department.id, department: JSON.stringify(use.department),
      matter: JSON.stringify(use.matter), purpose: JSON.stringify(use.purpose), consent_at: use.consentAt, relied_on_at: null, released_at: null, revoked_at: null,
    })))
    .onConflict((conflict) => conflict.columns(['hall_id', 'case_id', 'paper_key', 'document_id']).where('revoked_at', 'is', null).doNothing())
    .execute();
}

/** Uses of a case that have not been taken back. */
export async function selectCaseUses(db: Kysely<Database>, hallId: string, caseId: string): Promise<UseRecord[]> {
  return (await db.selectFrom('document_uses').select(columns).where('hall_id', '=', hallId).where('case_id', '=', caseId).where('revoked_at', 'is', null).orderBy('position').execute()).map(found);
}

/** Marks the uses of a case: it was accepted on them, or it has ended. */
export async function markUses(db: Kysely<Database>, hallId: string, caseId: string, mark: 'relied_on_at' | 'released_at', at: Date): Promise<void> {
  await db.updateTable('document_uses').set({ [mark]: at }).where('hall_id', '=', hallId).where('case_id', '=', caseId).where(mark, 'is', null).where('revoked_at', 'is', null).execute();
}

export async function markUseRevoked(db: Kysely<Database>, hallId: string, id: string, at: Date): Promise<void> {
  await db.updateTable('document_uses').set({ revoked_at: at }).where('hall_id', '=', hallId).where('id', '=', id).execute();
}
