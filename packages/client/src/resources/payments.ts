import type { Fee, Payment, PaymentOutcome, PaymentReceipt, PaymentRequest, RefundRequest } from '@hallkit/contract';
import type { CallOptions, WriteOptions } from '../options.ts';
import { Resource } from './resource.ts';

/** Fees that law or regulation sets, and paying them. Amounts are whole fen (CNY 0.01). */
export class PaymentsResource extends Resource {
  /**
   * Begins to pay a fee; open `payUrl`. While one is pending the same is answered again.
   *
   * @throws HallConflictError `fee.paid`, `fee.waived`; HallNotFoundError `fee.not-found`.
   */
  create(feeId: string, request: PaymentRequest = {}, options?: WriteOptions): Promise<Payment> {
    return this.transport.send(['fees', feeId, 'payments'], { body: request, options });
  }

  /** One payment, as its provider has reported it. */
  get(paymentId: string, options?: CallOptions): Promise<Payment> {
    return this.transport.send(['payments', paymentId], { options });
  }

  /**
   * For staff: gives a fee back, the way it came.
   *
   * @throws HallConflictError `payment.state` when nothing was paid.
   */
  refund(feeId: string, request: RefundRequest, options?: WriteOptions): Promise<Fee> {
    return this.transport.send(['fees', feeId, 'refund'], { body: request, options });
  }

  /**
   * With a test key: lets a payment of the sandbox end; its provider calls back as a real one does.
   *
   * @throws HallAccessError `sandbox.closed` for a live key.
   */
  setSandbox(paymentId: string, request: PaymentOutcome, options?: WriteOptions): Promise<PaymentReceipt> {
    return this.transport.send(['sandbox', 'payments', paymentId], { body: request, options });
  }
}
