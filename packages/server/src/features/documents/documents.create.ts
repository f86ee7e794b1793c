import { parse } from 'node:path';
import type { Document, DocumentRequest, Provenance } from '@hallkit/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { earlierAnswer, once, type KeyedWrite } from '../../platform/http/idempotency.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import { isPicture, type Inspection } from '../../platform/papers/papers.types.ts';
import { secretId } from '../queue/queue.id.ts';
import { keepFile, withScratch } from './documents.files.ts';
import { lockUpload, type UploadLock } from './documents.locks.ts';
import { insertDocument, type Reader } from './documents.store.ts';
import type { DocumentContext, DocumentRecord, FoundDocument, UploadRecord } from './documents.types.ts';
import { receivedOf, removeUploadFile, uploadPath } from './documents.upload-files.ts';
import { selectUploads, setUploadState } from './documents.uploads.store.ts';
import { documentViews } from './documents.view.ts';

/** A file that will be kept. */
interface Ready {
  readonly path: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly pages: number | null;
}

const ownPaper: Provenance = { kind: 'real', source: null, note: { zh: '由申请人提交', en: 'Handed in by the applicant' } };

const pointer = (at: number): string => `/uploadIds/${at}`;

/** Uploads in the order asked for. @throws {HttpProblem} upload.not-found, upload.incomplete. */
async function completeUploads({ db, folder, now }: DocumentContext, reader: Reader, ids: readonly string[]): Promise<UploadRecord[]> {
  const known = new Map((await selectUploads(db, reader, ids, now())).map((upload) => [upload.id, upload]));
  const uploads: UploadRecord[] = [];
  for (const [at, id] of ids.entries()) {
    const upload = known.get(id);
    if (upload?.state !== 'open' || ids.indexOf(id) !== at) throw new HttpProblem('upload.not-found', { errors: [{ in: 'body', pointer: pointer(at), code: 'field.value', expected: 'up_…' }] });
    const received = await receivedOf(folder, id);
    if (received !== upload.size) throw new HttpProblem('upload.incomplete', { errors: [{ in: 'body', pointer: pointer(at), code: 'upload.missing', expected: `${received}/${upload.size}` }] });
    uploads.push(upload);
  }
  return uploads;
}

/** The faults of a file, pointed at the upload it is. */
function pointed(error: unknown, at: number): unknown {
  if (!(error instanceof HttpProblem)) return error;
  return new HttpProblem(error.code, { headers: error.headers, errors: error.errors.length > 0 ? error.errors.map((fault) => ({ ...fault, pointer: pointer(at) })) : [{ in: 'body', pointer: pointer(at), code: 'paper.fault' }] });
}

async function inspected({ papers, folder }: DocumentContext, uploads: readonly UploadRecord[]): Promise<Inspection[]> {
  const found: Inspection[] = [];
  for (const [at, { id, fileName, sha256 }] of uploads.entries()) {
    try {
      const one = await papers.inspect({ path: uploadPath(folder, id), name: fileName, declaredType: null });
      if (sha256 !== null && one.sha256 !== sha256) throw new HttpProblem('upload.hash', { errors: [{ in: 'body', pointer: pointer(at), code: 'upload.digest', expected: one.sha256 }] });
      if (uploads.length > 1 && !isPicture(one.kind)) throw new HttpProblem('document.type', { errors: [{ in: 'body', pointer: pointer(at), code: 'paper.alone' }] });
      found.push(one);
    } catch (error) {
      throw pointed(error, at);
    }
  }
  return found;
}

/** The file as it will be kept: pictures as a PDF, everything else as it came. */
async function readied({ papers, folder }: DocumentContext, uploads: readonly UploadRecord[], found: readonly Inspection[], title: string, scratch: string): Promise<Ready> {
  const [upload] = uploads;
  const [one] = found;
  if (!upload || !one) throw new HttpProblem('upload.not-found');
  if (!isPicture(one.kind)) return { ...one, path: uploadPath(folder, upload.id), fileName: upload.fileName };
  const made = await papers.join(uploads.map(({ id }) => uploadPath(folder, id)), scratch, title);
  return { ...made, path: scratch, mediaType: 'application/pdf', fileName: `${parse(upload.fileName).name || 'scan'}.pdf` };
}

/**
 * Makes a paper of uploads. The files are looked at outside of any transaction, since that takes its time, while a lock keeps
 * their bytes from being changed; what follows is kept as a whole or not at all. The uploads stay until the paper is there.
 */
export async function createDocument(context: DocumentContext, reader: Reader, request: DocumentRequest, keyed: KeyedWrite | null): Promise<{ json: string; replayed: boolean }> {
  const { db, folder, now } = context;
  const { uploadIds, name, source = 'uploaded', key = null, validUntil = null, firmId } = request;
  /** The uploads, or what the same write has answered, which is asked last: both are written at one moment. */
  const begun = async (): Promise<{ readonly uploads: readonly UploadRecord[] } | { readonly earlier: string }> => {
    try {
      return { uploads: await completeUploads(context, reader, uploadIds) };
    } catch (error) {
      const earlier = keyed ? await earlierAnswer(db, keyed) : undefined;
      if (earlier === undefined) throw error;
      return { earlier };
    }
  };
  if (firmId !== undefined && !reader.firmIds.includes(firmId)) throw new HttpProblem('firm.not-found');
  const first = await begun();
  if ('earlier' in first) return { json: first.earlier, replayed: true };
  const locks: UploadLock[] = [];
  const giveUp = new AbortController();
  try {
    // In one order for everybody, so that two who want the same never wait for one another.
    for (const id of [...uploadIds].sort()) locks.push(await lockUpload(db, id, giveUp.signal, () => undefined));
    // Whoever had them before may have made the paper meanwhile, perhaps as the same write.
    const again = await begun();
    if ('earlier' in again) return { json: again.earlier, replayed: true };
    const { uploads } = again;
    const found = await inspected(context, uploads);
    const done = await withScratch(context, async (scratch) => {
      const ready = await readied(context, uploads, found, name, scratch);
      const write = async (transaction: Kysely<Database>): Promise<{ status: number; body: string }> => {
        const still = await selectUploads(transaction, reader, uploadIds, now(), true);
        if (still.length !== uploadIds.length || still.some(({ state }) => state !== 'open')) throw new HttpProblem('upload.not-found');
        const { path, ...file } = ready;
        await keepFile(transaction, context, reader.hallId, ready, path);
        const document: DocumentRecord = {
          id: secretId('dc'), hallId: reader.hallId, holder: firmId === undefined ? { kind: 'person', id: reader.personId } : { kind: 'firm', id: firmId }, addedBy: reader.personId, draftId: reader.draftId,
          name: { zh: name, en: null }, key, ...file, trustGrade: 'C', source, issuer: null, number: null, issuedOn: null, validUntil, originKey: null, caseNo: null, provenance: ownPaper, verifiedAt: null, codeSealed: null, codeDigest: null, revokedAt: null, createdAt: now(),
        };
        await insertDocument(transaction, document);
        await setUploadState(transaction, reader.hallId, uploadIds, 'used');
        const shown: FoundDocument = { ...document, position: 0, uses: 0 };
        const [view] = await documentViews(transaction, context, reader.hallId, [shown], reader.personId);
        return { status: 201, body: JSON.stringify(view satisfies Document | undefined) };
      };
      return keyed ? once(db, keyed, write) : { ...(await inTransaction(db, write)), replayed: false };
    });
    await Promise.all(uploadIds.map((id) => removeUploadFile(folder, id)));
    return { json: done.body, replayed: done.replayed };
  } finally {
    await Promise.all(locks.map((lock) => lock.release()));
  }
}
