import { timingSafeEqual } from 'node:crypto';
import type { CertificateCheck } from '@hallkit/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { codeDigest, idLength } from './documents.code.ts';
import { selectDocumentsById } from './documents.store.ts';
import type { DocumentContext } from './documents.types.ts';
import { stateOf } from './documents.view.ts';

const isSame = (one: string, other: string): boolean => one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

/**
 * Whether a certificate is genuine, and still good. One that was never issued, a wrong code and a row that was changed are told alike.
 *
 * @throws {HttpProblem} certificate.not-found.
 */
export async function checkCertificate(db: Kysely<Database>, context: Pick<DocumentContext, 'holders' | 'now'>, { networkId }: Principal, code: string): Promise<CertificateCheck> {
  const [document] = await selectDocumentsById(db, networkId, [`dc_${code.slice(0, idLength)}`]);
  if (document === undefined || document.codeDigest === null || !isSame(document.codeDigest, codeDigest(code, document))) throw new HttpProblem('certificate.not-found');
  const { name, number, issuer, holder, issuedOn, validUntil, revokedAt, caseNo, provenance } = document;
  const [party] = await context.holders.parties(db, networkId, [holder], null);
  return { state: stateOf(document, context.now()), name, number, issuer, holder: { kind: holder.kind, name: party?.name ?? '' }, issuedOn, validUntil, revokedAt: revokedAt?.toISOString() ?? null, caseNo, provenance };
}
