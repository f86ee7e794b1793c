import { createHash } from 'node:crypto';
import type { LocalizedText, Provenance } from '@hallkit/contract';
import { sampleCertificateNote, sampleCertificates, type CertificateHolder, type LibraryCertificate } from '@hallkit/catalogue';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { secretId } from '../queue/queue.id.ts';
import { codeDigest, newCertificateCode } from './documents.code.ts';
import { keepFile } from './documents.files.ts';
import { insertDocument, markRevoked, selectByOrigin } from './documents.store.ts';
import type { DocumentContext, DocumentRecord, FoundDocument, Holder } from './documents.types.ts';

/** A certificate to be issued. */
export interface NewCertificate {
  /** Root of the network. */
  readonly hallId: string;
  readonly holder: Holder;
  /** Where it comes from; the same comes once. */
  readonly originKey: string;
  /** The paper of plans and guides that it is; null for none. */
  readonly key: string | null;
  readonly name: LocalizedText;
  readonly number: string;
  readonly issuer: LocalizedText;
  /** `YYYY-MM-DD`. */
  readonly issuedOn: string;
  readonly validUntil: string | null;
  /** A letter that says no: it does not hold for a time. */
  readonly isLetter?: boolean;
  readonly rows: readonly { readonly label: string; readonly value: string }[];
  /** Of the case whose result it is; null for one of the library. */
  readonly caseNo: string | null;
  readonly provenance: Provenance;
}

const real = new Set<Provenance['kind']>(['real', 'imported']);
const fileNameOf = (name: string, number: string): string => `${name} ${number}.pdf`.replaceAll(/[\\/:*?"<>|]/g, '-');

/**
 * Issues a certificate into somebody's space (grade A), in the transaction of the caller; a repeat with the same origin gives the one
 * that is there. Its square code leads to the page that says whether it is genuine.
 *
 * @example await issueCertificate(db, context, { originKey: `case:${caseId}`, holder: { kind: 'firm', id: firmId }, … });
 */
export async function issueCertificate(db: Kysely<Database>, context: DocumentContext, certificate: NewCertificate): Promise<FoundDocument> {
  const { hallId, holder, originKey, key, name, number, issuer, issuedOn, validUntil, isLetter = false, rows, caseNo, provenance } = certificate;
  const [known] = await selectByOrigin(db, hallId, [originKey]);
  if (known) return known;
  const id = secretId('dc');
  const code = newCertificateCode(id);
  const verify = context.checkUrl(code);
  const bytes = await context.sheets.certificate({ name, number, rows, issuer: issuer.zh, issuedOn, validUntil: isLetter ? undefined : validUntil, origin: caseNo === null ? '电子证照库' : `办件 ${caseNo}`, provenance: provenance.note.zh, isSample: !real.has(provenance.kind), verify });
  const file = { size: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') };
  await keepFile(db, context, hallId, file, bytes);
  const document: DocumentRecord = {
    id, hallId, holder, addedBy: null, draftId: null, name, key, fileName: fileNameOf(name.zh, number), mediaType: 'application/pdf', ...file, pages: 1, trustGrade: 'A', source: 'issued',
    issuer, number, issuedOn, validUntil, originKey, caseNo, provenance, verifiedAt: null, revokedAt: null, createdAt: context.now(), codeSealed: context.seal.seal(code), codeDigest: codeDigest(code, { id, ...certificate }),
  };
  await insertDocument(db, document);
  const [made] = await selectByOrigin(db, hallId, [originKey]);
  return made ?? { ...document, position: 0, uses: 0 };
}

/** Takes a certificate back, by its origin. @returns Whether there was one that was good. */
export const revokeCertificate = (db: Kysely<Database>, hallId: string, originKey: string, at: Date): Promise<boolean> => markRevoked(db, hallId, originKey, at);

/** A person or firm that was just verified. */
export interface VerifiedHolder extends CertificateHolder {
  /** Root of the network. */
  readonly hallId: string;
  readonly id: string;
  /** Invented: the library of the sample hall has certificates of these alone. */
  readonly isSample: boolean;
}

const library = (holder: VerifiedHolder): readonly LibraryCertificate[] => (holder.isSample ? sampleCertificates(holder) : []);
const sample: Provenance = { kind: 'generated', source: null, note: sampleCertificateNote };

/**
 * Fetches what the certificate library has of a person or firm into their space; what is there already stays. Called when they
 * are verified, so that nobody is asked for what an authority has given them.
 */
export async function fetchCertificates(db: Kysely<Database>, context: DocumentContext, holder: VerifiedHolder): Promise<FoundDocument[]> {
  const fetched: FoundDocument[] = [];
  for (const { key, name, number, issuer, issuedOn, validUntil, rows } of library(holder)) {
    fetched.push(await issueCertificate(db, context, { hallId: holder.hallId, holder: { kind: holder.kind, id: holder.id }, originKey: `library:${holder.id}:${key}`, key, name, number, issuer, issuedOn, validUntil, rows, caseNo: null, provenance: sample }));
  }
  return fetched;
}
