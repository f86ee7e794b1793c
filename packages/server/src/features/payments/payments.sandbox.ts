import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import { secretId } from '../queue/queue.id.ts';
import { isSigned, signatureOf, type PaymentProvider, type ProviderReport } from './payments.provider.ts';
import { callbackFailed, callbackTaken, claimCallbacks, insertCallback, insertSandbox, moveSandbox, sandboxSecret, selectSandbox, type SandboxPayment } from './payments.sandbox.store.ts';

/** A provider for trying out that behaves like a real one: it takes its time, calls back signed, and more than once. */
export interface SandboxProvider extends PaymentProvider {
  /** The payer has done it, or it did not work. @throws {HttpProblem} payment.not-found, payment.state where it has ended. */
  settle(db: Kysely<Database>, paymentId: string, outcome: 'paid' | 'failed', now: Date): Promise<SandboxPayment>;
  /** A payment as the sandbox knows it. @throws {HttpProblem} payment.not-found. */
  look(db: Kysely<Database>, paymentId: string): Promise<SandboxPayment>;
  /** Sends call-backs that are due. @returns Whether more may be due at once. */
  callBack(db: Kysely<Database>, now: Date): Promise<boolean>;
}

/** Each call-back comes so often: real providers repeat themselves too. */
const times = 2;
/** Pause before the repeat, first pause before another try (doubled each time), and how long a process may take for one; in milliseconds. */
const [repeatAfter, retryAfter, lease] = [500, 1000, 30_000];
/** Tries before it gives up: about two hours. */
const mostTries = 13;
const batch = 20;
/** How long our own server may take to answer, in milliseconds. */
const patience = 10_000;

const reportOf = ({ paymentId, providerId, state, amount, changedAt }: SandboxPayment): ProviderReport | null => (state === 'pending' ? null : { paymentId, providerId, state, amount, at: changedAt });

/** @param callbackUrl - Where it calls back: the address of this server. */
export function createSandbox(callbackUrl: () => string): SandboxProvider {
  let held: Buffer | undefined;
  const secret = async (db: Kysely<Database>): Promise<Buffer> => (held ??= await sandboxSecret(db, randomBytes(32)));

  const announce = async (db: Kysely<Database>, payment: SandboxPayment): Promise<ProviderReport> => {
    const report = reportOf(payment);
    if (!report) throw new Error('Nothing has happened to this payment.');
    await insertCallback(db, { id: secretId('cb'), paymentId: payment.paymentId, body: JSON.stringify({ ...report, at: report.at.toISOString() }), times, now: report.at });
    return report;
  };

  const deliver = async (body: string, signature: string): Promise<boolean> => {
    try {
      const response = await fetch(callbackUrl(), { method: 'POST', body, headers: { 'content-type': 'application/json', 'hall-payment-signature': signature }, redirect: 'manual', signal: AbortSignal.timeout(patience) });
      await response.arrayBuffer();
      return response.ok;
    } catch {
      return false;
    }
  };

  const look = async (db: Kysely<Database>, paymentId: string): Promise<SandboxPayment> => {
    const found = await selectSandbox(db, paymentId);
    if (!found) throw new HttpProblem('payment.not-found');
    return found;
  };

  return {
    name: 'sandbox',
    look,
    async start(db, { id, amount, returnUrl, at }) {
      const providerId = secretId('sandbox');
      await insertSandbox(db, { paymentId: id, providerId, amount, returnUrl, changedAt: at });
      return { providerId: (await selectSandbox(db, id))?.providerId ?? providerId, payUrl: `/pay/${id}` };
    },
    async read(db, { id, providerId }) {
      const found = await selectSandbox(db, id);
      return found?.providerId === providerId ? reportOf(found) : null;
    },
    async refund(db, { id, at }) {
      const moved = await moveSandbox(db, id, 'paid', 'refunded', at);
      if (moved) return announce(db, moved);
      const found = await selectSandbox(db, id);
      const report = found?.state === 'refunded' ? reportOf(found) : null;
      if (!report) throw new Error('The sandbox has nothing to give back.');
      return report;
    },
    async settle(db, paymentId, outcome, now) {
      await look(db, paymentId);
      const moved = await moveSandbox(db, paymentId, 'pending', outcome, now);
      if (!moved) throw new HttpProblem('payment.state');
      await announce(db, moved);
      return moved;
    },
    verifyCallback: async (db, callback) => isSigned(await secret(db), callback),
    async callBack(db, now) {
      const due = await claimCallbacks(db, now, new Date(now.getTime() + lease), batch);
      for (const { id, body, timesLeft, tries } of due) {
        const taken = await deliver(body, signatureOf(await secret(db), Buffer.from(body), now));
        if (taken) await callbackTaken(db, id, new Date(now.getTime() + (timesLeft > 1 ? repeatAfter : 0)));
        else await callbackFailed(db, id, tries + 1 >= mostTries ? null : new Date(now.getTime() + retryAfter * 2 ** tries), now);
      }
      return due.length === batch;
    },
  };
}
