import { feeView } from '../live/case-parts.ts';
import { caseFor } from '../live/cases.ts';
import { feeFor, isSigned, paymentFor, paymentView, refund, settlePayment, startPayment, takeCallback } from '../live/payments.ts';
import type { MockHandlers } from '../platform/handler.ts';
import { citizenOf, staffOf } from '../platform/people.ts';
import { MockProblem } from '../platform/problem.ts';

/** Fees and the provider of the sandbox. */
export const paymentsHandlers: Pick<MockHandlers, 'createPayment' | 'getPayment' | 'refundFee' | 'createPaymentCallback' | 'setSandboxPayment'> = {
  createPayment: ({ live, principal, params }) => paymentView(startPayment(live, feeFor(live, citizenOf(principal).id, params.feeId))),
  getPayment: ({ live, principal, params }) => paymentView(paymentFor(live, citizenOf(principal).id, params.paymentId)),
  refundFee({ live, principal, params }) {
    const fee = live.space.fees.get(params.feeId);
    if (!fee) throw new MockProblem('fee.not-found');
    try {
      caseFor(live, staffOf(principal), fee.caseId);
    } catch (error) {
      throw error instanceof MockProblem && error.code === 'case.not-found' ? new MockProblem('fee.not-found') : error;
    }
    refund(live, fee);
    return feeView(live, fee);
  },
  createPaymentCallback({ live, body, request, text }) {
    if (!isSigned(live, request.headers.get('hall-payment-signature') ?? '', text)) throw new MockProblem('callback.signature', [{ in: 'header', pointer: '/Hall-Payment-Signature', code: 'signature.wrong', detail: 'does not fit the body, or is not of now' }]);
    takeCallback(live, body);
    return { accepted: true };
  },
  setSandboxPayment({ live, principal, params, body }) {
    if (principal.mode !== 'test') throw new MockProblem('sandbox.closed');
    const payment = live.space.payments.get(params.paymentId);
    if (!payment) throw new MockProblem('payment.not-found');
    if (payment.state !== 'pending') throw new MockProblem('payment.state');
    settlePayment(live, payment, body.outcome);
    return { accepted: true };
  },
};
