import type { Handlers } from '../../platform/http/handler.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import { selectIsTestHall } from '../notifications/notifications.store.ts';
import type { SandboxProvider } from './payments.sandbox.ts';
import { applyReport, createPayment, paymentOf, refundFee, type PaymentContext } from './payments.service.ts';

type Operations = 'createPayment' | 'getPayment' | 'refundFee' | 'createPaymentCallback' | 'setSandboxPayment';

/** Fees and what is paid of them. */
export function paymentsHandlers(context: PaymentContext & { readonly sandbox: SandboxProvider; readonly poke: () => void }): Pick<Handlers, Operations> {
  const { provider, sandbox, now, poke } = context;
  return {
    createPayment: async ({ db, principal, params, body }) => ({ body: await createPayment(db, context, principal, params.feeId, body.returnUrl ?? null) }),
    async getPayment({ db, principal, params }) {
      const { payment, changed } = await paymentOf(db, context, principal, params.paymentId);
      if (changed) poke();
      return { body: payment };
    },
    refundFee: async ({ db, principal, params, body: { reason } }) => ({ body: await refundFee(db, context, principal, params.feeId, { zh: reason.zh, en: reason.en ?? null }) }),
    async createPaymentCallback({ db, body, header, rawBody }) {
      if (!(await provider.verifyCallback(db, { body: rawBody(), signature: header('hall-payment-signature') ?? '', now: now() }))) {
        throw new HttpProblem('callback.signature', { errors: [{ in: 'header', pointer: '/Hall-Payment-Signature', code: 'signature.wrong' }] });
      }
      await applyReport(db, context, { ...body, at: new Date(body.at) }, 'callback');
      return { body: { accepted: true } };
    },
    async setSandboxPayment({ db, principal: { mode, hallId }, params, body }) {
      if (mode !== 'test' || !(await selectIsTestHall(db, hallId))) throw new HttpProblem('sandbox.closed');
      await sandbox.settle(db, params.paymentId, body.outcome, now());
      return { body: { accepted: true } };
    },
  };
}
