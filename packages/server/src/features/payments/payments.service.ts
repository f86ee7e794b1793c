import type { Fee, LocalizedText, Payment } from '@hallkit/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.store.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { StaffPerson } from '../../platform/keys/person.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { logFee } from '../cases/cases.fees.ts';
import { system, type Actor } from '../cases/cases.types.ts';
import { secretId } from '../queue/queue.id.ts';
import type { PaymentProvider, ProviderReport } from './payments.provider.ts';
import { claimAsking, insertFees, insertPayment, insertReport, markFeeDue, selectCaseState, selectFee, selectPayment, selectPaymentsOf, selectProgress, selectRates, updateFee, updatePayment, type FeeRow, type PaymentRow } from './payments.store.ts';

/** What the operations of payments share in a process. */
export interface PaymentContext {
  readonly provider: PaymentProvider;
  readonly now: () => Date;
  /** Whether this person may see and pay for an application. */
  readonly mayPay: (db: Kysely<Database>, principal: Principal, fee: FeeRow) => Promise<boolean>;
  /** Whether fees of a hall may be paid with this provider. */
  readonly isOpen: (db: Kysely<Database>, principal: Principal, hallId: string) => Promise<boolean>;
}

/** A fee as the contract has it. */
export const feeView = ({ id, caseNo, item, amount, basis, state, paidAt }: FeeRow): Fee => ({ id, caseNo, item, amount, currency: 'CNY', basis, state, paidAt: paidAt?.toISOString() ?? null });

const paymentView = ({ id, feeId, amount, state, provider, payUrl, createdAt, changedAt }: PaymentRow): Payment => ({
  id, feeId, amount, currency: 'CNY', state, provider, payUrl: state === 'pending' ? payUrl : null, createdAt: createdAt.toISOString(), changedAt: changedAt.toISOString(),
});

/** A case whose fees are opened. */
export interface ChargedCase {
  readonly id: string;
  readonly caseNo: string;
  readonly planId: string;
  readonly matterId: string | null;
  readonly departmentId: string;
}

/** Opens the fees that the hall's list of charges has for cases; in the transaction that makes them. @returns What is to be paid. */
export async function openFees(db: Kysely<Database>, { hallId, applicationId, cases, now }: { readonly hallId: string; readonly applicationId: string; readonly cases: readonly ChargedCase[]; readonly now: Date }): Promise<FeeRow[]> {
  const rates = await selectRates(db, hallId, cases.flatMap(({ matterId, planId }) => (matterId === null ? [planId] : [matterId, planId])));
  const fees = cases.flatMap(({ id, caseNo, planId, matterId, departmentId }) => {
    const own = rates.filter(({ matterKey }) => matterKey === matterId);
    const found = own.length > 0 ? own : rates.filter(({ matterKey }) => matterKey === planId);
    return found.map(({ item, amount, basis }, position) => ({ hallId, id: secretId('fe'), caseId: id, caseNo, applicationId, departmentId, item, amount, basis, state: 'due' as const, paidAt: null, position, at: now }));
  });
  await insertFees(db, fees);
  await markFeeDue(db, hallId, [...new Set(fees.map(({ caseId }) => caseId))]);
  return fees;
}

/** What a fee is, by its payments: one that was waived stays so. */
function feeStateOf(fee: FeeRow, payments: readonly PaymentRow[]): FeeRow['state'] {
  const has = (state: PaymentRow['state']): boolean => payments.some((payment) => payment.state === state && !payment.surplus);
  if (fee.state === 'waived') return 'waived';
  return has('paid') ? 'paid' : has('refunded') ? 'refunded' : has('pending') ? 'pending' : 'due';
}

/** How far a payment is; a report that says less comes too late. */
const rank: Readonly<Record<PaymentRow['state'], number>> = { pending: 0, failed: 1, paid: 2, refunded: 3 };

async function tell(db: Kysely<Database>, { hallId, caseId, caseNo, applicationId, departmentId }: FeeRow): Promise<void> {
  const [progressId, state] = [await selectProgress(db, hallId, applicationId), await selectCaseState(db, hallId, caseId)];
  const event = { hallId, type: 'case.changed', data: { caseNo, state } };
  await record(db, { ...event, topic: `department.${hallId}.${departmentId}` }, ...(progressId === null ? [] : [{ ...event, topic: `progress.${progressId}` }]));
}

/**
 * Takes note of what a provider says. Repeats and what comes out of order change nothing twice: a payment only goes on,
 * from pending by failed to paid to refunded. Money for a fee that was paid or dropped meanwhile goes back by itself.
 *
 * @throws {HttpProblem} payment.state for a payment that there is not, or is not as it is said: number, amount.
 */
export async function applyReport(db: Kysely<Database>, { provider, now }: PaymentContext, report: ProviderReport, source: 'callback' | 'asked' | 'refund', { reason, by }: { readonly reason?: LocalizedText; readonly by?: StaffPerson } = {}): Promise<void> {
  const found = await selectPayment(db, report.paymentId);
  if (!found || found.provider !== provider.name || found.providerId !== report.providerId || found.amount !== report.amount) throw new HttpProblem('payment.state');
  // Everybody who changes payments of a fee holds the fee.
  const fee = await selectFee(db, [found.hallId], found.feeId, true);
  if (!fee) throw new HttpProblem('payment.state');
  const payments = await selectPaymentsOf(db, fee);
  const payment = payments.find(({ id }) => id === found.id) ?? found;
  const at = now();
  await insertReport(db, fee.hallId, report, source, at);
  if (rank[report.state] <= rank[payment.state]) return;
  const others = payments.filter(({ id }) => id !== payment.id);
  const settled = fee.state === 'waived' || others.some(({ state, surplus }) => !surplus && (state === 'paid' || state === 'refunded'));
  const surplus = payment.surplus || (report.state === 'paid' && settled);
  await updatePayment(db, payment, report.state, surplus, at);
  const state = feeStateOf(fee, [...others, { ...payment, state: report.state, surplus }]);
  if (state === fee.state && !surplus) return;
  await updateFee(db, fee, { state, paidAt: state === 'paid' ? (fee.paidAt ?? report.at) : fee.paidAt, ...(reason ? { reason } : {}), ...(by ? { by: by.id } : {}) }, at);
  if (state === fee.state) return;
  const who: Actor = by ? { kind: 'staff', id: by.id, name: by.name } : state === 'paid' ? { kind: 'applicant', id: null, name: null } : system;
  if (state === 'paid' || state === 'refunded') await logFee(db, { hallId: fee.hallId, id: fee.caseId }, { action: state === 'paid' ? 'feePaid' : 'feeRefunded', by: who, reason: reason ?? null, at, data: { feeId: fee.id, paymentId: payment.id, amount: fee.amount } });
  await tell(db, fee);
}

/** A fee that the caller may see. @throws {HttpProblem} fee.not-found. */
async function ownFee(db: Kysely<Database>, context: PaymentContext, principal: Principal, feeId: string, lock = false): Promise<FeeRow> {
  const fee = await selectFee(db, principal.hallIds, feeId, lock);
  if (!fee || !(await context.mayPay(db, principal, fee))) throw new HttpProblem('fee.not-found');
  return fee;
}

/** Begins to pay a fee; while one payment is pending, that one. @throws {HttpProblem} fee.not-found, fee.paid, fee.waived, payment.unavailable. */
export async function createPayment(db: Kysely<Database>, context: PaymentContext, principal: Principal, feeId: string, returnUrl: string | null): Promise<Payment> {
  const { provider, now } = context;
  const fee = await ownFee(db, context, principal, feeId, true);
  if (fee.state === 'paid') throw new HttpProblem('fee.paid');
  if (fee.state === 'waived' || fee.state === 'refunded') throw new HttpProblem('fee.waived');
  const open = (await selectPaymentsOf(db, fee)).find(({ state }) => state === 'pending');
  if (open) return paymentView(open);
  if (!(await context.isOpen(db, principal, fee.hallId))) throw new HttpProblem('payment.unavailable');
  const [id, at] = [secretId('py'), now()];
  const started = await provider.start(db, { id, hallId: fee.hallId, amount: fee.amount, item: fee.item, returnUrl, at });
  const payment = { hallId: fee.hallId, id, feeId, amount: fee.amount, state: 'pending' as const, provider: provider.name, ...started, createdAt: at };
  await insertPayment(db, payment);
  await updateFee(db, fee, { state: 'pending', paidAt: null }, at);
  return paymentView({ ...payment, surplus: false, changedAt: at });
}

/** After so many milliseconds without a report the provider is asked. */
const askAfter = 3000;

/** Asks the provider of a payment that is pending, one caller at a time. @returns Whether it said something. */
export async function askProvider(db: Kysely<Database>, context: PaymentContext, payment: PaymentRow, after: number = askAfter): Promise<boolean> {
  const now = context.now();
  if (payment.state !== 'pending' || !(await claimAsking(db, payment, new Date(now.getTime() - after), now))) return false;
  const report = await context.provider.read(db, payment);
  if (report) await inTransaction(db, (transaction) => applyReport(transaction, context, report, 'asked'));
  return report !== null;
}

/** A payment of the caller, asked about at the provider where nothing came. @throws {HttpProblem} payment.not-found. */
export async function paymentOf(db: Kysely<Database>, context: PaymentContext, principal: Principal, paymentId: string): Promise<{ readonly payment: Payment; readonly changed: boolean }> {
  const found = await selectPayment(db, paymentId);
  const fee = found && (await selectFee(db, principal.hallIds, found.feeId));
  if (!found || !fee || !(await context.mayPay(db, principal, fee))) throw new HttpProblem('payment.not-found');
  const changed = await askProvider(db, context, found);
  return { payment: paymentView(changed ? ((await selectPayment(db, paymentId)) ?? found) : found), changed };
}

/** Gives a fee back the way it came. @throws {HttpProblem} fee.not-found for one of another department, payment.state where nothing was paid. */
export async function refundFee(db: Kysely<Database>, context: PaymentContext, { person, hallIds }: Principal, feeId: string, reason: LocalizedText): Promise<Fee> {
  const fee = await selectFee(db, hallIds, feeId, true);
  if (!fee || person?.kind !== 'staff' || person.hallId !== fee.hallId || (person.departmentId !== fee.departmentId && !person.roles.includes('supervisor'))) throw new HttpProblem('fee.not-found');
  const payment = (await selectPaymentsOf(db, fee)).find(({ state, surplus }) => state === 'paid' && !surplus);
  if (!payment) throw new HttpProblem('payment.state');
  const report = await context.provider.refund(db, { id: payment.id, providerId: payment.providerId, amount: payment.amount, at: context.now() });
  await applyReport(db, context, report, 'refund', { reason, by: person });
  return feeView((await selectFee(db, hallIds, feeId)) ?? fee);
}
