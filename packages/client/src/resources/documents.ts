import type { CertificateCheck, Document, DocumentList, DocumentRequest, DocumentUse, DocumentUseList, RemovedDocument, Upload, UploadRequest, VerifyDocumentRequest } from '@hallkit/contract';
import type { CallOptions, IterateOptions, WriteOptions } from '../options.ts';
import type { Page } from '../page.ts';
import { announcementOf, fileOf } from '../uploads/file-of.ts';
import type { UploadOptions, UploadSource } from '../uploads/types.ts';
import { Resource } from './resource.ts';
import type { QueryOf } from './resource.ts';

/** Papers of the person signed in (`getToken`) and of firms they may act for: sent once, kept, used again. */
export class DocumentsResource extends Resource {
  /**
   * Sends a file, whole: goes on by itself after a cut from where the hall is. `signal` stops it, and what has arrived stays; a call with
   * `uploadId` goes on from there, which is how one pauses. Then {@link create} makes a document of it. What sends the bytes is
   * fetched at the first upload.
   *
   * @throws HallValidationError for a file that is too large; HallConflictError `upload.limited`; HallConnectionError when no try got through.
   * @example
   * const { id } = await hall.documents.upload(file, { onProgress: (sent, size) => (bar.value = sent / size), signal });
   * const paper = await hall.documents.create({ uploadIds: [id], name: '租赁合同', key: 'proof-of-the-right-to-use-the-premises' });
   */
  async upload(source: UploadSource, options: UploadOptions = {}): Promise<Upload> {
    const { uploadId, onBegin, signal, timeout } = options;
    const [file, calling] = [await fileOf(source), { signal, timeout }];
    const upload = uploadId ? await this.getUpload(uploadId, calling) : await this.beginUpload(await announcementOf(source, file, options), calling);
    if (upload.size !== file.size) throw new TypeError(`upload: ${uploadId} is of another file`);
    onBegin?.(upload);
    if (upload.state === 'open') await (await import('../uploads/send-bytes.ts')).sendBytes(this.transport, upload, file, options);
    return this.getUpload(upload.id, calling);
  }

  /**
   * Begins an upload whose bytes you send yourself to `url`, by tus 1.0.0 with the same headers.
   *
   * @throws HallConflictError `upload.limited` while too many are unfinished; HallApiError `storage.full`.
   */
  beginUpload(request: UploadRequest, options?: WriteOptions): Promise<Upload> {
    return this.transport.send(['uploads'], { body: request, options });
  }

  /**
   * How far an upload is.
   *
   * @throws HallNotFoundError `upload.not-found` after seven days, or when it was given up.
   */
  getUpload(uploadId: string, options?: CallOptions): Promise<Upload> {
    return this.transport.send(['uploads', uploadId], { options });
  }

  /** Gives an upload up; its bytes are removed. */
  discardUpload(uploadId: string, options?: WriteOptions): Promise<RemovedDocument> {
    return this.transport.send(['uploads', uploadId, 'discard'], { body: {}, options });
  }

  /**
   * Makes a document of uploads: one file as it is, or pictures joined into one PDF. The uploads stay when it is refused.
   *
   * @throws HallConflictError `upload.incomplete`; HallValidationError `document.type`, `document.encrypted`, `document.broken` and others.
   */
  create(request: DocumentRequest, options?: WriteOptions): Promise<Document> {
    return this.transport.send(['documents'], { body: request, options });
  }

  /**
   * Lists the papers in the space, the newest first.
   *
   * @example const { data } = await hall.documents.list({ key: 'business-licence' });
   */
  list(query?: QueryOf<'listDocuments'>, options?: CallOptions): Promise<Page<DocumentList>> {
    return this.page(['documents'], query, options);
  }

  /** Goes through the papers one by one, over all pages. */
  iterate(query?: QueryOf<'listDocuments'>, options?: IterateOptions): AsyncGenerator<Document, void, undefined> {
    return this.rows(['documents'], query, options);
  }

  /**
   * One paper with its grade and validity.
   *
   * @throws HallNotFoundError `document.not-found`, also for somebody else's.
   */
  get(documentId: string, options?: CallOptions): Promise<Document> {
    return this.transport.send(['documents', documentId], { options });
  }

  /** The file of a paper; `type` is what was found in it. */
  file(documentId: string, options?: CallOptions): Promise<Blob> {
    return this.transport.send(['documents', documentId, 'file'], { options, file: true });
  }

  /**
   * A page of a paper as a PNG of 1,200 pixels at most.
   *
   * @example picture.src = URL.createObjectURL(await hall.documents.preview(paper.id, { page: 2 }));
   */
  preview(documentId: string, query?: QueryOf<'getDocumentPreview'>, options?: CallOptions): Promise<Blob> {
    return this.transport.send(['documents', documentId, 'preview'], { query, options, file: true });
  }

  /**
   * Removes a paper.
   *
   * @throws HallConflictError `document.in-use` while a case leans on it, and for certificates.
   */
  remove(documentId: string, options?: WriteOptions): Promise<RemovedDocument> {
    return this.transport.send(['documents', documentId, 'remove'], { body: {}, options });
  }

  /** Lists the receipts: which paper went to whom, for what, and when it was agreed to; the newest first. */
  uses(query?: QueryOf<'listDocumentUses'>, options?: CallOptions): Promise<Page<DocumentUseList>> {
    return this.page(['document-uses'], query, options);
  }

  /** Goes through the receipts one by one, over all pages. */
  iterateUses(query?: QueryOf<'listDocumentUses'>, options?: IterateOptions): AsyncGenerator<DocumentUse, void, undefined> {
    return this.rows(['document-uses'], query, options);
  }

  /**
   * Takes the consent to a use back.
   *
   * @throws HallConflictError `document-use.relied-on` once the case is accepted.
   */
  revokeUse(useId: string, options?: WriteOptions): Promise<DocumentUse> {
    return this.transport.send(['document-uses', useId, 'revoke'], { body: {}, options });
  }

  /**
   * Whether a certificate is genuine and still good, by the code of its square code; for everybody.
   *
   * @throws HallNotFoundError `certificate.not-found`, also for a code that was guessed or changed.
   */
  check(code: string, options?: CallOptions): Promise<CertificateCheck> {
    return this.transport.send(['certificates', code], { options });
  }

  /** For staff of the department of a case: the original was seen, grade B. */
  verify(documentId: string, request: VerifyDocumentRequest, options?: WriteOptions): Promise<Document> {
    return this.transport.send(['documents', documentId, 'verify'], { body: request, options });
  }
}
