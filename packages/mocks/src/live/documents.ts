import type { Document, DocumentRequest, DocumentUse } from '@hallkit/contract';
import { hallDay } from '@hallkit/domain';
import { certificates, invented } from '../data/people.ts';
import { pdfOf } from '../platform/pdf.ts';
import { MockProblem } from '../platform/problem.ts';
import type { ProblemCode } from '../platform/problem.ts';
import { hex, sha256 } from '../platform/sha256.ts';
import { relyOn, useView } from './document-uses.ts';
import { firmsOf, partyOf } from './parties.ts';
import type { DocumentRecord, PersonRecord, UploadRecord } from './space.ts';
import { instant, instantOrNull, newId } from './state.ts';
import type { Live } from './state.ts';
import { bytesOf, uploadBy } from './uploads.ts';

const mostPages = 1000;

const latin = (bytes: Uint8Array): string => Array.from(bytes.subarray(0, 2_000_000), (byte) => String.fromCharCode(byte)).join('');
const begins = (bytes: Uint8Array, ...magic: readonly number[]): boolean => magic.every((byte, at) => bytes[at] === byte);

/** What a file is by its content. @throws {MockProblem} document.…. */
function inspect(bytes: Uint8Array): { mediaType: string; pages: number | null } {
  const refuse = (code: ProblemCode): MockProblem => new MockProblem(code);
  if (begins(bytes, 0x89, 0x50, 0x4e, 0x47)) return { mediaType: 'image/png', pages: 1 };
  if (begins(bytes, 0xff, 0xd8, 0xff)) return { mediaType: 'image/jpeg', pages: 1 };
  const brand = String.fromCharCode(...bytes.subarray(4, 12));
  if (brand === 'ftypavif') return { mediaType: 'image/avif', pages: 1 };
  if (/^ftyp(hei[cxms]|hev[cxms]|mif1|msf1)$/.test(brand)) throw refuse('document.heic');
  if (!begins(bytes, 0x25, 0x50, 0x44, 0x46)) throw refuse('document.type');
  const text = latin(bytes);
  if (!/%%EOF\s*$/.test(text.slice(-1200))) throw refuse('document.broken');
  if (/\/Encrypt\b/.test(text)) throw refuse('document.encrypted');
  if (/\/(JavaScript|JS|Launch)\b/.test(text)) throw refuse('document.active-content');
  const pages = text.match(/\/Type\s*\/Page\b/g)?.length ?? 1;
  if (pages > mostPages) throw refuse('document.too-many-pages');
  return { mediaType: 'application/pdf', pages };
}

/** Puts a paper into a space. */
export function addDocument(live: Live, given: Pick<DocumentRecord, 'holder' | 'name' | 'fileName' | 'bytes' | 'mediaType' | 'pages' | 'trustGrade' | 'source'> & Partial<DocumentRecord>): DocumentRecord {
  const document: DocumentRecord = { id: newId('dc_'), draftId: null, key: null, issuer: null, number: null, issuedOn: null, validUntil: null, state: 'valid', verifiedAt: null, caseNo: null, createdAt: live.now(), sha256: hex(sha256(given.bytes)), ...given };
  live.space.documents.set(document.id, document);
  return document;
}

/** Fetches the certificate that the library knows of a person or a firm, once. */
export function fetchCertificate(live: Live, holder: DocumentRecord['holder'], name: string, number: string): void {
  const { key, name: title, issuer } = certificates[holder.kind];
  if ([...live.space.documents.values()].some((one) => one.key === key && one.holder.id === holder.id)) return;
  const bytes = pdfOf(title.en ?? '', [name, number, 'Sample: invented.']);
  addDocument(live, { holder, name: title, key, fileName: `${key}.pdf`, bytes, mediaType: 'application/pdf', pages: 1, trustGrade: 'A', source: 'issued', issuer, number, issuedOn: hallDay(live.now() - 200 * 86_400_000, live.timeZone) });
}

/** Makes a document of uploads. @throws {MockProblem} firm.not-found, upload.not-found, upload.incomplete, upload.hash, document.…. */
export function createDocument(live: Live, person: PersonRecord, { uploadIds, name, source = 'uploaded', firmId, key, validUntil }: DocumentRequest, draftId: string | null = null): DocumentRecord {
  if (firmId !== undefined && !firmsOf(live, person).includes(firmId)) throw new MockProblem('firm.not-found');
  const uploads = uploadIds.map((id) => uploadBy(live, person.id, id));
  if (uploads.some(({ received, size }) => received < size)) throw new MockProblem('upload.incomplete');
  const files = uploads.map((upload) => fileOf(upload));
  const [first] = files;
  if (!first) throw new MockProblem('upload.not-found');
  const joined = files.length > 1;
  if (joined && files.some(({ mediaType }) => mediaType === 'application/pdf')) throw new MockProblem('document.type');
  const file = joined ? { mediaType: 'application/pdf', pages: files.length, bytes: pdfOf(`${files.length} pictures`, uploads.map(({ fileName }) => fileName)), fileName: `${name}.pdf` } : { ...first, fileName: uploads[0]?.fileName ?? name };
  for (const upload of uploads) Object.assign(upload, { used: true, parts: [] });
  return addDocument(live, { ...file, draftId, holder: firmId === undefined ? { kind: 'person', id: person.id } : { kind: 'firm', id: firmId }, name: { zh: name, en: null }, key: key ?? null, trustGrade: 'C', source, validUntil: validUntil ?? null });
}

function fileOf(upload: UploadRecord): { bytes: Uint8Array<ArrayBuffer>; mediaType: string; pages: number | null } {
  const bytes = bytesOf(upload);
  if (upload.sha256 !== null && upload.sha256 !== hex(sha256(bytes))) throw new MockProblem('upload.hash');
  return { bytes, ...inspect(bytes) };
}

/** Whether somebody may see a paper: their own, and those of firms for which they act. */
export const isOwn = (live: Live, person: PersonRecord, { holder }: DocumentRecord): boolean => (holder.kind === 'person' ? holder.id === person.id : firmsOf(live, person).includes(holder.id));

/** Papers of somebody and of their firms, the newest first. @param draftId - Only those that came in a session of this draft. */
export const documentsOf = (live: Live, person: PersonRecord, draftId: string | null = null): DocumentRecord[] => [...live.space.documents.values()].filter((document) => isOwn(live, person, document) && (draftId === null || document.draftId === draftId)).reverse();

/** A paper of somebody. @throws {MockProblem} document.not-found. */
export function documentBy(live: Live, person: PersonRecord, id: string, draftId: string | null = null): DocumentRecord {
  const document = live.space.documents.get(id);
  if (!document || !isOwn(live, person, document) || (draftId !== null && document.draftId !== draftId)) throw new MockProblem('document.not-found');
  return document;
}

/** Removes a paper. @throws {MockProblem} document.issued, document.in-use. */
export function removeDocument(live: Live, document: DocumentRecord): void {
  if (document.source === 'issued') throw new MockProblem('document.issued');
  if (relyOn(live, document.id) > 0) throw new MockProblem('document.in-use');
  live.space.documents.delete(document.id);
}

/** What the square code of a certificate says. */
export const checkCode = ({ id }: Pick<DocumentRecord, 'id'>): string => `${id.slice(3)}mock`;

/** A paper as its owner or staff see it. */
export function documentView(live: Live, document: DocumentRecord, own = true): Document {
  const { id, name, key, fileName, mediaType, bytes, pages, trustGrade, source, issuer, number, issuedOn, validUntil, state, verifiedAt, holder, caseNo, createdAt } = document;
  const expired = validUntil !== null && validUntil < hallDay(live.now(), live.timeZone);
  const uses = relyOn(live, id);
  return {
    id, name, key, fileName, mediaType, size: bytes.length, pages, sha256: document.sha256, trustGrade, source, issuer, number, issuedOn, validUntil, state: state === 'valid' && expired ? 'expired' : state, verifiedAt: instantOrNull(verifiedAt),
    holder: partyOf(live, holder, own), caseNo, createdAt: instant(createdAt), uses, removable: own && source !== 'issued' && uses === 0, provenance: invented,
    ...(source === 'issued' ? { checkUrl: `/examples/portal/?certificate=${checkCode(document)}` } : {}),
  };
}

/** Receipts of somebody's papers, the newest first. */
export const usesOf = (live: Live, person: PersonRecord, documentId: string | undefined): DocumentUse[] =>
  [...live.space.uses.values()].reverse().flatMap((use) => {
    const document = live.space.documents.get(use.documentId);
    return document && isOwn(live, person, document) && (documentId === undefined || documentId === document.id) ? [useView(live, use)] : [];
  });
