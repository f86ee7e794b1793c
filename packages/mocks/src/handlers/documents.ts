import { examples } from '@hallkit/contract';
import type { CertificateCheck } from '@hallkit/contract';
import { caseFor } from '../live/cases.ts';
import { demandWhole, meOf } from '../live/applications.ts';
import { papersOf, revokeUse, useView } from '../live/document-uses.ts';
import { checkCode, createDocument, documentBy, documentsOf, documentView, isOwn, removeDocument, usesOf } from '../live/documents.ts';
import type { DocumentRecord, PersonRecord } from '../live/space.ts';
import { instant } from '../live/state.ts';
import { beginUpload, uploadBy, uploadView } from '../live/uploads.ts';
import { pageOf } from '../platform/cursor.ts';
import type { MockCall, MockFile, MockHandlers } from '../platform/handler.ts';
import { citizenOf, staffOf } from '../platform/people.ts';
import { sheetPng } from '../platform/png.ts';
import { MockProblem } from '../platform/problem.ts';

type Ids = 'checkCertificate' | 'createUpload' | 'getUpload' | 'discardUpload' | 'createDocument' | 'listDocuments' | 'getDocument' | 'getDocumentFile' | 'getDocumentPreview' | 'removeDocument' | 'listDocumentUses' | 'revokeDocumentUse' | 'verifyDocument';
type Caller = Pick<MockCall<Ids>, 'live' | 'principal'>;

const me = ({ live, principal }: Caller): PersonRecord => meOf(live, citizenOf(principal));

/** The only draft of a session that was handed over. */
const draftOf = ({ principal }: Caller): string | null => citizenOf(principal).applicationId;

/** The same where a session that was handed over may not. */
function whole(call: Caller): PersonRecord {
  demandWhole(citizenOf(call.principal));
  return me(call);
}

/** The file of a paper. */
export const fileOf = ({ bytes, mediaType, fileName }: DocumentRecord): MockFile => ({ bytes, mediaType, name: fileName, download: false });

/** A page of it as a picture. @throws {MockProblem} request.invalid. */
export function pageOfFile({ bytes, mediaType, pages, fileName }: DocumentRecord, page: number): MockFile {
  if (page > (pages ?? 1)) throw new MockProblem('request.invalid', [{ in: 'query', pointer: '/page', code: 'number.maximum', detail: `is at most ${pages ?? 1}` }]);
  return { bytes: mediaType === 'image/png' ? bytes : sheetPng(page), mediaType: 'image/png', name: `${fileName}-${page}.png`, download: false };
}

/** Certificates that can be checked from the beginning, by what the square code of each says. */
export const mockCertificates: readonly { readonly code: string; readonly more: Partial<CertificateCheck> }[] = [
  { code: 'mock-valid', more: {} },
  { code: 'mock-expired', more: { state: 'expired', issuedOn: '2019-03-01', validUntil: '2024-02-29', number: 'JY13714020000009' } },
  { code: 'mock-revoked', more: { state: 'revoked', revokedAt: '2026-05-18T02:00:00Z', holder: { kind: 'person', name: '李*敏' } } },
];

/** Papers, uploads, receipts. */
export const documentsHandlers: Pick<MockHandlers, Ids> = {
  checkCertificate({ live, params: { code } }) {
    const document = [...live.space.documents.values()].find((one) => one.source === 'issued' && checkCode(one) === code);
    const sample = mockCertificates.find((one) => one.code === code);
    if (sample) return { ...examples.checkCertificateExample, ...sample.more };
    if (!document) throw new MockProblem('certificate.not-found');
    const { name, number, issuer, holder, issuedOn, validUntil, caseNo, state, provenance } = documentView(live, document, false);
    return { state, name, number, issuer, holder: { kind: holder.kind, name: holder.name }, issuedOn, validUntil, revokedAt: null, caseNo, provenance };
  },
  createUpload: (call) => uploadView(beginUpload(call.live, me(call).id, call.body)),
  getUpload: (call) => uploadView(uploadBy(call.live, me(call).id, call.params.uploadId)),
  discardUpload(call) {
    const { id } = uploadBy(call.live, me(call).id, call.params.uploadId);
    call.live.space.uploads.delete(id);
    return { id, removedAt: instant(call.live.now()) };
  },
  createDocument: (call) => documentView(call.live, createDocument(call.live, me(call), call.body, draftOf(call))),
  listDocuments(call) {
    const { live, query } = call;
    const person = me(call);
    const rows = documentsOf(live, person, draftOf(call)).filter(({ holder, key }) => (query.firmId === undefined || holder.id === query.firmId) && (query.key === undefined || key === query.key));
    const { data, nextCursor } = pageOf(rows, query, { list: 'documents', id: person.id, firm: query.firmId, key: query.key });
    return { data: data.map((one) => documentView(live, one)), nextCursor };
  },
  getDocument: (call) => documentView(call.live, documentBy(call.live, me(call), call.params.documentId, draftOf(call))),
  getDocumentFile: (call) => fileOf(documentBy(call.live, me(call), call.params.documentId, draftOf(call))),
  getDocumentPreview: (call) => pageOfFile(documentBy(call.live, me(call), call.params.documentId, draftOf(call)), call.query.page ?? 1),
  removeDocument(call) {
    const document = documentBy(call.live, whole(call), call.params.documentId);
    removeDocument(call.live, document);
    return { id: document.id, removedAt: instant(call.live.now()) };
  },
  listDocumentUses(call) {
    const person = whole(call);
    return pageOf(usesOf(call.live, person, call.query.documentId), call.query, { list: 'uses', id: person.id, document: call.query.documentId });
  },
  revokeDocumentUse(call) {
    const { live, params } = call;
    const use = live.space.uses.get(params.useId);
    const document = live.space.documents.get(use?.documentId ?? '');
    if (!use || !document || !isOwn(live, whole(call), document)) throw new MockProblem('document-use.not-found');
    revokeUse(live, use);
    return useView(live, use);
  },
  verifyDocument({ live, principal, params, body }) {
    const record = caseFor(live, staffOf(principal), body.caseId);
    const document = live.space.documents.get(params.documentId);
    if (!document || !papersOf(live, record.id).some(({ documentId }) => documentId === document.id)) throw new MockProblem('document.not-found');
    if (document.source === 'issued') throw new MockProblem('document.grade');
    Object.assign(document, { trustGrade: 'B', verifiedAt: document.verifiedAt ?? live.now() });
    return documentView(live, document, false);
  },
};
