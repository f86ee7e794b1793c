import type { Document, DocumentUse, Party } from '@hallkit/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { chinaDay } from './documents.files.ts';
import type { DocumentContext, FoundDocument, UseRecord } from './documents.types.ts';

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

/** Whether a paper is still good on a day. */
export const stateOf = ({ revokedAt, validUntil }: Pick<FoundDocument, 'revokedAt' | 'validUntil'>, now: Date): Document['state'] => (revokedAt !== null ? 'revoked' : validUntil !== null && validUntil < chinaDay(now) ? 'expired' : 'valid');

function documentView(document: FoundDocument, holder: Party, now: Date, checkUrl: string | undefined): Document {
  const { id, name, key, fileName, mediaType, size, pages, sha256, trustGrade, source, issuer, number, issuedOn, validUntil, caseNo, provenance, verifiedAt, createdAt, uses } = document;
  return {
    id, name, key, fileName, mediaType, size, pages, sha256, trustGrade, source, issuer, number, issuedOn, validUntil, state: stateOf(document, now),
    verifiedAt: iso(verifiedAt), holder, caseNo, createdAt: createdAt.toISOString(), uses, removable: source !== 'issued' && uses === 0, provenance, ...(checkUrl === undefined ? {} : { checkUrl }),
  };
}

/**
 * Papers as they are shown, in their order.
 *
 * @param forPersonId - Who looks, whose own name is not masked; null for staff.
 */
export async function documentViews(db: Kysely<Database>, context: Pick<DocumentContext, 'holders' | 'now' | 'seal' | 'checkUrl'>, hallId: string, documents: readonly FoundDocument[], forPersonId: string | null): Promise<Document[]> {
  const { holders, now } = context;
  const parties = await holders.parties(db, hallId, documents.map(({ holder }) => holder), forPersonId);
  const at = now();
  return documents.map((document, index) => documentView(document, parties[index] ?? { kind: document.holder.kind, id: document.holder.id, name: '', number: null }, at, document.codeSealed === null ? undefined : context.checkUrl(context.seal.open(document.codeSealed))));
}

/** Whether a use may be taken back: until the case is accepted. */
export const isRevocable = ({ revokedAt, reliedOnAt, releasedAt }: UseRecord): boolean => revokedAt === null && reliedOnAt === null && releasedAt === null;

/** A receipt as its owner reads it. */
export function useView(use: UseRecord): DocumentUse {
  const { id, documentId, documentName, applicationNumber, caseNo, matter, department, purpose, consentAt, revokedAt } = use;
  return { id, documentId, documentName, applicationNumber, caseNo, matter, department, purpose, consentAt: consentAt.toISOString(), revokedAt: iso(revokedAt), revocable: isRevocable(use) };
}
