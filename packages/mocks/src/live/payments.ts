import type { Payment, PaymentCallback } from '@hallkit/contract';
import { MockProblem } from '../platform/problem.ts';
import { hmac } from '../platform/sha256.ts';
import { applicationOf, recordCase } from './case-steps.ts';
import type { CaseRecord, FeeRecord, PaymentRecord } from './space.ts';
import { instant, newId } from './state.ts';
import type { Live } from './state.ts';

/** What the provider of the mocks signs its reports with. */
export const paymentSecret = 'hallkit-mock-payments';
/** Seconds that a report may be old. */
const mostAge = 300;

/** A fee that somebody pays. @throws {MockProblem} fee.not-found. */
export function feeFor(live: Live, personId: string, id: string): FeeRecord {
  const fee = live.space.fees.get(id);
  const record = fee && live.space.cases.get(fee.caseId);
  if (!fee || !record || applicationOf(live, record).personId !== personId) throw new MockProblem('fee.not-found');
  return fee;
}

/** Begins to pay, or goes on with what is pending. @throws {MockProblem} fee.paid, fee.waived. */
export function startPayment(live: Live, fee: FeeRecord): PaymentRecord {
  if (fee.state === 'paid' || fee.state === 'refunded') throw new MockProblem('fee.paid');
  if (fee.state === 'waived') throw new MockProblem('fee.waived');
  const pending = [...live.space.payments.values()].find(({ feeId, state }) => feeId === fee.id && state === 'pending');
  if (pending) return pending;
  const payment: PaymentRecord = { id: newId('py_'), feeId: fee.id, amount: fee.amount, state: 'pending', createdAt: live.now(), changedAt: live.now() };
  live.space.payments.set(payment.id, payment);
  fee.state = 'pending';
  return payment;
}

/** A payment of somebody. @throws {MockProblem} payment.not-found. */
export function paymentFor(live: Live, personId: string, id: string): PaymentRecord {
  const payment = live.space.payments.get(id);
  if (!payment) throw new MockProblem('payment.not-found');
  try {
    feeFor(live, personId, payment.feeId);
  } catch {
    throw new MockProblem('payment.not-found');
  }
  return payment;
}

/** Takes note of what became of a payment; what is settled stays as it is. */
export function settlePayment(live: Live, payment: PaymentRecord, state: 'paid' | 'failed' | 'refunded'): void {
  const fee = live.space.fees.get(payment.feeId) as FeeRecord;
  const steps = { pending: ['paid', 'failed'], failed: ['paid'], paid: ['refunded'], refunded: [] } as const;
  if (!(steps[payment.state] as readonly string[]).includes(state)) return;
  Object.assign(payment, { state, changedAt: live.now() });
  Object.assign(fee, { state: state === 'failed' ? 'due' : state, ...(state === 'paid' ? { paidAt: live.now() } : {}) });
  const record = live.space.cases.get(fee.caseId) as CaseRecord;
  record.changedAt = live.now();
  recordCase(live, record);
}

/** Whether a report is signed, and not long ago. */
export function isSigned(live: Live, header: string, body: string): boolean {
  const [, time = '', signature] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(header) ?? [];
  return Math.abs(live.now() / 1000 - Number(time)) <= mostAge && hmac(paymentSecret, `${time}.${body}`) === signature;
}

/** Takes a report of the provider. @throws {MockProblem} callback.signature, payment.state. */
export function takeCallback(live: Live, { paymentId, state, amount }: PaymentCallback): void {
  const payment = live.space.payments.get(paymentId);
  // Of a payment that nobody knows nothing is told, and one with another amount is not this payment.
  if (!payment || payment.amount !== amount) throw new MockProblem('payment.state');
  settlePayment(live, payment, state);
}

/** Gives a fee back. @throws {MockProblem} payment.state. */
export function refund(live: Live, fee: FeeRecord): void {
  const paid = [...live.space.payments.values()].find(({ feeId, state }) => feeId === fee.id && state === 'paid');
  if (!paid) throw new MockProblem('payment.state');
  settlePayment(live, paid, 'refunded');
}

/** A payment as the contract has it. */
export const paymentView = ({ id, feeId, amount, state, createdAt, changedAt }: PaymentRecord): Payment => ({ id, feeId, amount, currency: 'CNY', state, provider: 'sandbox', payUrl: state === 'pending' ? `/pay/${id}` : null, createdAt: instant(createdAt), changedAt: instant(changedAt) });
