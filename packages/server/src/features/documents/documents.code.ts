import { createHash, randomBytes } from 'node:crypto';
import type { DocumentRecord } from './documents.types.ts';

/** What a code answers for: everything that a certificate says. */
type Said = Pick<DocumentRecord, 'hallId' | 'id' | 'holder' | 'name' | 'number' | 'issuer' | 'issuedOn' | 'validUntil' | 'caseNo'>;

/** Characters of an id behind its kind. */
export const idLength: number = 22;
/** Bytes by chance: nobody guesses them. */
const chance = 15;

/** What stands in the square code of a certificate: where the register has it, and what only the certificate knows. */
export const newCertificateCode = (id: string): string => `${id.slice(-idLength)}${randomBytes(chance).toString('base64url')}`;

/**
 * The digest of a code with what the certificate says. It needs no secret of the hall: paper outlives secrets. Whoever writes into
 * the database cannot make it fit a row that they have changed, for the code is kept sealed there.
 */
export const codeDigest = (code: string, { hallId, id, holder, name, number, issuer, issuedOn, validUntil, caseNo }: Said): string =>
  createHash('sha256').update(JSON.stringify([code, hallId, id, holder.kind, holder.id, name.zh, number, issuer?.zh ?? null, issuedOn, validUntil, caseNo])).digest('base64url');
