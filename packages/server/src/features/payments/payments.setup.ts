import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { Jobs } from '../../platform/jobs/jobs.ts';
import { selectIsTestHall } from '../notifications/notifications.store.ts';
import { addPaymentJobs } from './payments.jobs.ts';
import type { PaymentProvider } from './payments.provider.ts';
import { createSandbox, type SandboxProvider } from './payments.sandbox.ts';
import type { PaymentContext } from './payments.service.ts';

/** Payments of a process. */
export interface Payments extends PaymentContext {
  readonly sandbox: SandboxProvider;
  /** There may be something to call back: called after each write. */
  wake(): void;
}

export interface PaymentsOptions {
  readonly db: Kysely<Database>;
  readonly jobs: Jobs;
  /** Address of this server, without a slash at its end. */
  readonly base: () => string;
  readonly poke: () => void;
  readonly now: () => Date;
  readonly mayPay: PaymentContext['mayPay'];
  /** Who takes the money. @default the sandbox, in test halls alone */
  readonly provider?: PaymentProvider | undefined;
}

/** After a write the sandbox looks so soon, once for all writes of the time between, in milliseconds. */
const lookSoon = 100;

/** What the operations of payments share in a process, and its jobs. */
export function startPayments({ db, jobs, base, poke, now, mayPay, provider }: PaymentsOptions): Payments {
  const sandbox = createSandbox(() => `${base()}/api/v1/payment-callbacks`);
  const context: PaymentContext = {
    provider: provider ?? sandbox, now, mayPay,
    isOpen: async (on, { mode }, hallId) => provider !== undefined || (mode === 'test' && (await selectIsTestHall(on, hallId))),
  };
  addPaymentJobs(jobs, db, context, sandbox, poke);
  let timer: NodeJS.Timeout | undefined;
  const look = (): void => {
    timer = undefined;
    jobs.wake('payments.sandbox');
  };
  return { ...context, sandbox, wake: () => void (timer ??= setTimeout(look, lookSoon).unref()) };
}
