// What does not fit how things stand with an application, its papers, cases and fees.
import type { OperationId } from '@hallkit/contract';
import type { Applicants } from './applicants.ts';
import { other, sample } from './applicants.ts';
import type { Call, Made } from './calls.ts';

interface Conflict {
  readonly made: Made;
  readonly codes: readonly string[];
}

const refused = (codes: readonly string[], made: (applicants: Applicants) => Promise<Omit<Call, 'token'> & { token?: string }>): Conflict => ({
  codes,
  made: async (_ids, { applicants }) => ({ token: await applicants.token(), ...(await made(applicants)) }),
});

/** By operation. */
export const applyConflicts = {
  verifyPerson: refused(['identity.mismatch', 'identity.taken'], async (applicants) => ({ path: '/persons/current/verify', body: { name: sample.name, idNumber: other.idNumber }, token: (await applicants.signIn()).token })),
  createFirm: refused(['firm.mismatch'], async () => ({ path: '/firms', body: { ...sample.firm, uscc: '91371499MA9HALL20B' } })),
  revokeMandate: refused(['mandate.state'], async (applicants) => {
    const path = `/mandates/${(await applicants.mandate()).id}/revoke`;
    await applicants.mine(path, {});
    return { path, body: {} };
  }),

  createDocument: refused(['upload.incomplete'], async (applicants) => ({ path: '/documents', body: { uploadIds: [(await applicants.mine<{ id: string }>('/uploads', { fileName: 'lease.pdf', size: 12 })).id], name: '租赁合同' } })),
  removeDocument: refused(['document.issued', 'document.in-use'], async (applicants) => ({ path: `/documents/${(await applicants.certificate()).id}/remove`, body: {} })),
  revokeDocumentUse: refused(['document-use.relied-on'], async (applicants) => ({ path: `/document-uses/${await applicants.use(true)}/revoke`, body: {} })),
  verifyDocument: refused(['document.grade'], async (applicants) => {
    const { caseId } = await applicants.received();
    const found = (await applicants.see(caseId)).documents.find(({ document }) => document?.trustGrade === 'A');
    return { path: `/documents/${found?.document?.id}/verify`, body: { caseId }, token: await applicants.clerk() };
  }),

  saveApplication: refused(['application.changed'], async (applicants) => {
    const draft = await applicants.draft();
    await applicants.save(draft, { delivery: { method: 'counter' } });
    return { path: `/applications/${draft.id}/save`, body: { version: draft.version, delivery: { method: 'electronic' } } };
  }),
  submitApplication: refused(['application.incomplete'], async (applicants) => {
    const { id, version } = await applicants.draft();
    return { path: `/applications/${id}/submit`, body: { version, declared: true } };
  }),
  discardApplication: refused(['application.state'], async (applicants) => {
    const { id, version } = await applicants.submitted();
    return { path: `/applications/${id}/discard`, body: { version } };
  }),
  createHandOff: refused(['application.state'], async (applicants) => ({ path: `/applications/${(await applicants.submitted()).id}/hand-offs`, body: {} })),

  actOnCase: refused(['case.action'], async (applicants) => {
    const { caseId, version } = await applicants.received();
    return { path: `/cases/${caseId}/actions`, body: { version, action: 'startProcessing' }, token: await applicants.clerk() };
  }),
  supplyCase: refused(['case.action'], async (applicants) => {
    const { caseId, version } = await applicants.received();
    return { path: `/cases/${caseId}/supplement`, body: { version, note: '没有被要求的' } };
  }),
  withdrawCase: refused(['case.changed'], async (applicants) => {
    const { caseId, version } = await applicants.received();
    await applicants.act(caseId, 'accept');
    return { path: `/cases/${caseId}/withdraw`, body: { version } };
  }),
  confirmDelivery: refused(['case.action'], async (applicants) => {
    const { caseId, version } = await applicants.received();
    return { path: `/cases/${caseId}/confirm-delivery`, body: { version } };
  }),

  createPayment: refused(['fee.paid'], async (applicants) => ({ path: `/fees/${(await applicants.paid()).feeId}/payments`, body: {} })),
  refundFee: refused(['payment.state'], async (applicants) => ({ path: `/fees/${(await applicants.fee()).id}/refund`, body: { reason: { zh: '没有缴过' } }, token: await applicants.staff('1104') })),
  createPaymentCallback: {
    codes: ['payment.state'],
    async made(_ids, { applicants }) {
      const { body, ...call } = await applicants.callback({ amount: 1 });
      return { ...call, body: body ?? {} };
    },
  },
  setSandboxPayment: refused(['payment.state'], async (applicants) => ({ path: `/sandbox/payments/${(await applicants.paid()).id}`, body: { outcome: 'failed' } })),
} satisfies Partial<Record<OperationId, Conflict>>;
