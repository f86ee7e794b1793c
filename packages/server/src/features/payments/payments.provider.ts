import { createHmac, timingSafeEqual } from 'node:crypto';
import type { LocalizedText } from '@hallkit/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';

/** A payment that is to begin. Amounts are in fen, CNY 0.01. */
export interface PaymentToStart {
  /** Ours; the provider gives it back in its reports. */
  readonly id: string;
  readonly hallId: string;
  readonly amount: number;
  readonly item: LocalizedText;
  /** Where the payer goes afterwards; null where nobody said. */
  readonly returnUrl: string | null;
  readonly at: Date;
}

/** A payment as the provider knows it. */
export interface PaymentKey {
  readonly id: string;
  /** The provider's number of it. */
  readonly providerId: string;
}

/** What a provider says of a payment. */
export interface ProviderReport {
  readonly paymentId: string;
  readonly providerId: string;
  readonly state: 'paid' | 'failed' | 'refunded';
  readonly amount: number;
  readonly at: Date;
}

/**
 * Who takes the money: WeChat Pay, a bank, the city's platform for charges. A payment may be begun, asked about and given
 * back more than once with the same id, and is so once; what a provider throws leaves everything as it was.
 *
 * `db` is the transaction at hand, for a provider that keeps its books in this database; the others do not touch it.
 */
export interface PaymentProvider {
  /** Shown with the payment. */
  readonly name: string;
  /** @returns The provider's number, and where to pay. */
  start(db: Kysely<Database>, payment: PaymentToStart): Promise<{ readonly providerId: string; readonly payUrl: string | null }>;
  /** @returns null while it is pending. */
  read(db: Kysely<Database>, payment: PaymentKey): Promise<ProviderReport | null>;
  /** Gives back all of it. @throws Where the provider does not do so now. */
  refund(db: Kysely<Database>, payment: PaymentKey & { readonly amount: number; readonly at: Date }): Promise<ProviderReport>;
  /** Whether a call-back is the provider's. @param body - Unchanged bytes. */
  verifyCallback(db: Kysely<Database>, callback: { readonly body: Buffer; readonly signature: string; readonly now: Date }): Promise<boolean>;
}

/** How far the time of a call-back may be off, in seconds. */
const tolerance = 300;

const macOf = (secret: Buffer, seconds: string, body: Buffer): Buffer => createHmac('sha256', secret).update(`${seconds}.`).update(body).digest();

/** The header `Hall-Payment-Signature` of a body. */
export function signatureOf(secret: Buffer, body: Buffer, at: Date): string {
  const seconds = String(Math.floor(at.getTime() / 1000));
  return `t=${seconds},v1=${macOf(secret, seconds, body).toString('hex')}`;
}

/** Whether a signature is of this body and of now; takes the same time however far it is right. */
export function isSigned(secret: Buffer, { body, signature, now }: { readonly body: Buffer; readonly signature: string; readonly now: Date }): boolean {
  const [, seconds = '', mac = ''] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(signature) ?? [];
  if (seconds === '' || Math.abs(now.getTime() / 1000 - Number(seconds)) > tolerance) return false;
  return timingSafeEqual(Buffer.from(mac, 'hex'), macOf(secret, seconds, body));
}
