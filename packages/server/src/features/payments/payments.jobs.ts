import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import type { Jobs } from '../../platform/jobs/jobs.ts';
import type { SandboxProvider } from './payments.sandbox.ts';
import { applyReport, askProvider, type PaymentContext } from './payments.service.ts';
import { selectSilent, selectSurplus } from './payments.store.ts';

/** Pauses between two looks: at what the sandbox has to say, at payments about which nothing came and those that go back; in milliseconds. */
const [callBackEvery, settleEvery] = [1000, 60_000];
/** A payment about which nothing came is asked about so often by itself, in milliseconds. */
const silence = 60_000;
const batch = 20;

/** Asks about payments of which nobody has heard, and gives back what was paid twice. */
export async function settlePayments(db: Kysely<Database>, context: PaymentContext): Promise<boolean> {
  const { provider, now } = context;
  let changed = false;
  const faults: unknown[] = [];
  for (const payment of await selectSilent(db, new Date(now().getTime() - silence), batch)) {
    await askProvider(db, context, payment, silence).then((said) => (changed ||= said), (error: unknown) => faults.push(error));
  }
  for (const { id, providerId, amount } of await selectSurplus(db, batch)) {
    await inTransaction(db, async (transaction) => applyReport(transaction, context, await provider.refund(transaction, { id, providerId, amount, at: now() }), 'refund')).catch((error: unknown) => faults.push(error));
  }
  if (faults.length > 0) throw faults[0];
  return changed;
}

/** Adds the jobs of a process. */
export function addPaymentJobs(jobs: Jobs, db: Kysely<Database>, context: PaymentContext, sandbox: SandboxProvider, poke: () => void): void {
  jobs.add({ name: 'payments.sandbox', every: callBackEvery, run: () => sandbox.callBack(db, context.now()) });
  jobs.add({ name: 'payments.settle', every: settleEvery, run: async () => void ((await settlePayments(db, context)) && poke()) });
}
