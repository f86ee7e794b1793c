import { sql, type Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';

/** A payment in the books of the sandbox. */
export interface SandboxPayment {
  readonly paymentId: string;
  readonly providerId: string;
  readonly amount: number;
  readonly state: 'pending' | 'paid' | 'failed' | 'refunded';
  readonly returnUrl: string | null;
  readonly changedAt: Date;
}

/** A call-back that this process alone delivers for a while. */
export interface Callback {
  readonly id: string;
  readonly body: string;
  readonly timesLeft: number;
  readonly tries: number;
}

const columns = ['payment_id as paymentId', 'provider_id as providerId', 'amount', 'state', 'return_url as returnUrl', 'changed_at as changedAt'] as const;

/** The secret that signs, the same for all servers. */
export async function sandboxSecret(db: Kysely<Database>, fresh: Buffer): Promise<Buffer> {
  const known = (): Promise<{ secret: Buffer } | undefined> => db.selectFrom('payment_secrets').select('secret').where('provider', '=', 'sandbox').executeTakeFirst();
  const found = await known();
  if (found) return found.secret;
  await db.insertInto('payment_secrets').values({ provider: 'sandbox', secret: fresh }).onConflict((conflict) => conflict.doNothing()).execute();
  return (await known())?.secret ?? fresh;
}

/** Opens a payment; once. */
export async function insertSandbox(db: Kysely<Database>, { paymentId, providerId, amount, returnUrl, changedAt }: Omit<SandboxPayment, 'state'>): Promise<void> {
  await db.insertInto('sandbox_payments').values({ payment_id: paymentId, provider_id: providerId, amount, state: 'pending', return_url: returnUrl, changed_at: changedAt }).onConflict((conflict) => conflict.doNothing()).execute();
}

/** A payment of the books. */
export async function selectSandbox(db: Kysely<Database>, paymentId: string): Promise<SandboxPayment | undefined> {
  return db.selectFrom('sandbox_payments').select(columns).where('payment_id', '=', paymentId).executeTakeFirst();
}

/** Moves a payment on, if it is where it is thought to be. */
export async function moveSandbox(db: Kysely<Database>, paymentId: string, from: SandboxPayment['state'], to: SandboxPayment['state'], now: Date): Promise<SandboxPayment | undefined> {
  return db.updateTable('sandbox_payments').set({ state: to, changed_at: now }).where('payment_id', '=', paymentId).where('state', '=', from).returning(columns).executeTakeFirst();
}

/** Puts a call-back into the line, to be sent `times` times. */
export async function insertCallback(db: Kysely<Database>, { id, paymentId, body, times, now }: { readonly id: string; readonly paymentId: string; readonly body: string; readonly times: number; readonly now: Date }): Promise<void> {
  await db.insertInto('sandbox_callbacks').values({ id, payment_id: paymentId, body, times_left: times, next_try_at: now }).execute();
}

/** Takes call-backs that are due, with a lease. */
export async function claimCallbacks(db: Kysely<Database>, now: Date, leaseUntil: Date, limit: number): Promise<Callback[]> {
  const due = db.selectFrom('sandbox_callbacks').select('id').where('times_left', '>', 0).where('given_up_at', 'is', null).where('next_try_at', '<=', now).orderBy('next_try_at').limit(limit).forUpdate().skipLocked();
  return db.updateTable('sandbox_callbacks').set({ next_try_at: leaseUntil }).where('id', 'in', due).returning(['id', 'body', 'times_left as timesLeft', 'tries']).execute();
}

/** One was taken. */
export async function callbackTaken(db: Kysely<Database>, id: string, nextAt: Date): Promise<void> {
  await db.updateTable('sandbox_callbacks').set({ times_left: sql<number>`times_left - 1`, tries: 0, next_try_at: nextAt }).where('id', '=', id).execute();
}

/** One was not taken. @param nextAt - null to give up. */
export async function callbackFailed(db: Kysely<Database>, id: string, nextAt: Date | null, now: Date): Promise<void> {
  await db.updateTable('sandbox_callbacks').set({ tries: sql<number>`tries + 1`, ...(nextAt ? { next_try_at: nextAt } : { given_up_at: now }) }).where('id', '=', id).execute();
}
