// Calls that succeed of what one application through many departments takes.
import assert from 'node:assert/strict';
import type { OperationId } from '@hallkit/contract';
import type { Applicants } from './applicants.ts';
import { freshMobile, sample } from './applicants.ts';
import type { Call, Made } from './calls.ts';

type Own = (applicants: Applicants) => Promise<Call>;
/** A call of those who apply. */
const by = (made: Own): Made => (_ids, { applicants }) => made(applicants);

/** Reads of what is somebody's own. */
const mine = (path: (applicants: Applicants) => Promise<string> | string): Made => by(async (applicants) => ({ path: await path(applicants), token: await applicants.token() }));
/** A write of somebody; another one is the same with another body or path. */
const write = (made: (applicants: Applicants) => Promise<{ path: string; body?: object; other?: object | string; token?: string }>): Made =>
  by(async (applicants) => {
    const { path, body = {}, other = 'another', token = await applicants.token() } = await made(applicants);
    return { path, body, token, other: typeof other === 'string' ? { path: path.replace(/\/[a-z]{2}_\w+/, `/${other}`), body } : { path, body: other } };
  });

/** One call per operation. */
export const applyCalls = {
  getScenarioPlan: () => ({ path: '/scenarios/restaurant/plan?answers=small:full,signboard:yes' }),
  getMatterForm: ({ matter }) => ({ path: `/matters/${matter}/form` }),

  createSignInCode: () => ({ path: '/sign-in-codes', body: { phone: freshMobile() }, other: { path: '/sign-in-codes', body: { phone: freshMobile() } } }),
  createPersonSession: by(async (applicants) => {
    const phone = freshMobile();
    const body = { method: 'code', phone, code: await applicants.code(phone) };
    return { path: '/person-sessions', body, other: { path: '/person-sessions', body: { ...body, phone: freshMobile() } } };
  }),
  endPersonSession: write(async (applicants) => {
    const phone = freshMobile();
    const [older, { token }] = [await applicants.signIn(phone), await applicants.signIn(phone)];
    const { data } = await applicants.asking<{ data: { id: string; current: boolean }[] }>('/persons/current/sessions', token);
    const found = data.find(({ current }) => !current);
    assert.ok(found && older.token !== token);
    return { path: `/person-sessions/${found.id}/end`, token };
  }),
  getPerson: mine(() => '/persons/current'),
  listPersonSessions: mine(() => '/persons/current/sessions'),
  verifyPerson: write(async () => ({ path: '/persons/current/verify', body: { name: sample.name, idNumber: sample.idNumber }, other: { name: sample.name, idNumber: '11010519491231002X' } })),
  createOidcSignIn: () => ({ path: '/oidc-sign-ins', body: { returnUrl: 'http://127.0.0.1:4000/space' }, other: { path: '/oidc-sign-ins', body: { returnUrl: 'http://127.0.0.1:4000/other' } } }),
  createFirm: write(async () => ({ path: '/firms', body: { ...sample.firm }, other: { ...sample.firm, name: '别的公司' } })),
  listMandates: mine(async (applicants) => {
    await applicants.mandate();
    return '/mandates';
  }),
  createMandate: write(async (applicants) => ({ path: '/mandates', body: applicants.mandateRequest(), other: applicants.mandateRequest([]) })),
  revokeMandate: write(async (applicants) => ({ path: `/mandates/${(await applicants.mandate()).id}/revoke` })),

  createUpload: write(async () => ({ path: '/uploads', body: { fileName: 'lease.pdf', size: 12 }, other: { fileName: 'lease.pdf', size: 13 } })),
  getUpload: mine(async (applicants) => `/uploads/${(await applicants.upload()).id}`),
  discardUpload: write(async (applicants) => ({ path: `/uploads/${(await applicants.upload()).id}/discard` })),
  createDocument: write(async (applicants) => {
    const uploadIds = [(await applicants.upload()).id];
    return { path: '/documents', body: { uploadIds, name: '租赁合同' }, other: { uploadIds, name: '别的合同' } };
  }),
  listDocuments: mine(async (applicants) => {
    await applicants.certificate();
    return '/documents';
  }),
  getDocument: mine(async (applicants) => `/documents/${(await applicants.certificate()).id}`),
  getDocumentFile: mine(async (applicants) => `/documents/${(await applicants.certificate()).id}/file`),
  getDocumentPreview: mine(async (applicants) => `/documents/${(await applicants.certificate()).id}/preview`),
  removeDocument: write(async (applicants) => ({ path: `/documents/${(await applicants.document()).id}/remove` })),
  listDocumentUses: mine(async (applicants) => {
    await applicants.submitted();
    return '/document-uses';
  }),
  revokeDocumentUse: write(async (applicants) => ({ path: `/document-uses/${await applicants.use()}/revoke` })),
  checkCertificate: by(async (applicants) => ({ path: `/certificates/${new URL((await applicants.certificate()).checkUrl ?? '', 'https://hall.example').searchParams.get('certificate')}` })),
  verifyDocument: by(async (applicants) => {
    const { caseId, documentId } = await applicants.shown();
    const path = `/documents/${documentId}/verify`;
    return { path, body: { caseId }, token: await applicants.clerk(), other: { path, body: { caseId, note: '已核对' } } };
  }),

  createApplication: write(async (applicants) => {
    const applicant = { kind: 'firm', firmId: (await applicants.firm()).id };
    return { path: '/applications', body: { scenarioId: 'restaurant', applicant }, other: { scenarioId: 'restaurant', answers: { small: 'full' }, applicant } };
  }),
  listApplications: mine(async (applicants) => {
    await applicants.draft();
    return '/applications';
  }),
  getApplication: mine(async (applicants) => `/applications/${(await applicants.draft()).id}`),
  saveApplication: write(async (applicants) => {
    const { id, version } = await applicants.draft();
    return { path: `/applications/${id}/save`, body: { version, delivery: { method: 'electronic' } }, other: { version, delivery: { method: 'counter' } } };
  }),
  submitApplication: write(async (applicants) => {
    const { id, version } = await applicants.ready();
    return { path: `/applications/${id}/submit`, body: { version, declared: true }, other: { version: version + 1, declared: true } };
  }),
  discardApplication: write(async (applicants) => {
    const { id, version } = await applicants.draft();
    return { path: `/applications/${id}/discard`, body: { version }, other: { version: version + 1 } };
  }),
  createHandOff: write(async (applicants) => ({ path: `/applications/${(await applicants.draft()).id}/hand-offs` })),
  getApplicationPaper: mine(async (applicants) => `/applications/${(await applicants.draft()).id}/papers/restaurant-joint-application`),
  createProgressLookup: by(async (applicants) => {
    const { number, queryCode } = await applicants.submitted();
    return { path: '/progress-lookups', body: { number, queryCode }, other: { path: '/progress-lookups', body: { number, queryCode: 'ABCDEF' } } };
  }),
  getProgress: by(async (applicants) => ({ path: `/progress/${(await applicants.submitted()).progressId}` })),

  getOwnCase: mine(async (applicants) => {
    const { application, caseId } = await applicants.received();
    return `/applications/${application.id}/cases/${caseId}`;
  }),
  listCases: by(async (applicants) => {
    await applicants.received();
    return { path: `/halls/${applicants.hallId}/cases`, token: await applicants.clerk() };
  }),
  getCase: by(async (applicants) => ({ path: `/cases/${(await applicants.received()).caseId}`, token: await applicants.clerk() })),
  actOnCase: by(async (applicants) => {
    const { caseId, version } = await applicants.received();
    const path = `/cases/${caseId}/actions`;
    return { path, body: { version, action: 'accept' }, token: await applicants.clerk(), other: { path, body: { version, action: 'note', note: '别的' } } };
  }),
  createCaseMessage: write(async (applicants) => ({ path: `/cases/${(await applicants.received()).caseId}/messages`, body: { text: '平面图请看第 2 页。' }, other: { text: '别的。' } })),
  supplyCase: write(async (applicants) => {
    const { caseId, version } = await applicants.supplementing();
    const documents = { 'business-licence': (await applicants.document()).id };
    return { path: `/cases/${caseId}/supplement`, body: { version, documents }, other: { version, documents, note: '别的' } };
  }),
  withdrawCase: write(async (applicants) => {
    const { caseId, version } = await applicants.received();
    return { path: `/cases/${caseId}/withdraw`, body: { version }, other: { version, reason: '别的' } };
  }),
  confirmDelivery: write(async (applicants) => {
    const { caseId, version } = await applicants.delivered();
    return { path: `/cases/${caseId}/confirm-delivery`, body: { version }, other: { version, reason: '别的' } };
  }),
  getCaseDocumentFile: by(async (applicants) => {
    const { caseId, documentId } = await applicants.shown();
    return { path: `/cases/${caseId}/documents/${documentId}/file`, token: await applicants.clerk() };
  }),
  getCasePaper: by(async (applicants) => ({ path: `/cases/${applicants.caseOf(await applicants.submitted(), 'licence')}/papers/restaurant-joint-application`, token: await applicants.clerk() })),

  createPayment: write(async (applicants) => ({ path: `/fees/${(await applicants.fee()).id}/payments`, other: { returnUrl: 'https://portal.example/' } })),
  getPayment: mine(async (applicants) => `/payments/${(await applicants.payment()).id}`),
  refundFee: by(async (applicants) => {
    const path = `/fees/${(await applicants.paid()).feeId}/refund`;
    return { path, body: { reason: { zh: '申请已撤回' } }, token: await applicants.staff('1104'), other: { path, body: { reason: { zh: '别的' } } } };
  }),
  createPaymentCallback: by((applicants) => applicants.callback()),
  setSandboxPayment: by(async (applicants) => {
    const path = `/sandbox/payments/${(await applicants.payment()).id}`;
    return { path, body: { outcome: 'paid' }, other: { path, body: { outcome: 'failed' } } };
  }),

  listDecisions: ({ hall }) => ({ path: `/halls/${hall}/decisions` }),
  exportDecisions: ({ hall }) => ({ path: `/halls/${hall}/decisions/export` }),
  getDecision: by(async (applicants) => ({ path: `/decisions/${await applicants.decision()}` })),
} satisfies Partial<Record<OperationId, Made>>;
