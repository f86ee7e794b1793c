import { sql, type Kysely } from 'kysely';
import type { LocalizedText } from '@hallkit/contract';
import type { Database } from '../../platform/database/schema.ts';
import type { ProviderReport } from './payments.provider.ts';

/** A fee as it is kept. */
export interface FeeRow {
  readonly hallId: string;
  readonly id: string;
  readonly caseId: string;
  readonly caseNo: string;
  readonly applicationId: string;
  readonly departmentId: string;
  readonly item: LocalizedText;
  readonly amount: number;
  readonly basis: string | null;
  readonly state: 'due' | 'pending' | 'paid' | 'refunded' | 'waived';
  readonly paidAt: Date | null;
}

/** A payment as it is kept. */
export interface PaymentRow {
  readonly hallId: string;
  readonly id: string;
  readonly feeId: string;
  readonly amount: number;
  readonly state: 'pending' | 'paid' | 'failed' | 'refunded';
  readonly provider: string;
  readonly providerId: string;
  readonly payUrl: string | null;
  readonly surplus: boolean;
  readonly createdAt: Date;
  readonly changedAt: Date;
}

const feeColumns = ['hall_id as hallId', 'id', 'case_id as caseId', 'case_no as caseNo', 'application_id as applicationId', 'department_id as departmentId', 'item', 'amount', 'basis', 'state', 'paid_at as paidAt'] as const;
const paymentColumns = ['hall_id as hallId', 'id', 'fee_id as feeId', 'amount', 'state', 'provider', 'provider_id as providerId', 'pay_url as payUrl', 'surplus', 'created_at as createdAt', 'changed_at as changedAt'] as const;

/** What a hall charges for some matters, by matter. */
export async function selectRates(db: Kysely<Database>, hallId: string, matterKeys: readonly string[]): Promise<{ matterKey: string; item: LocalizedText; amount: number; basis: string }[]> {
  if (matterKeys.length === 0) return [];
  return db.selectFrom('fee_rates').select(['matter_key as matterKey', 'item', 'amount', 'basis']).where('hall_id', '=', hallId).where('matter_key', 'in', [...matterKeys]).orderBy('matter_key').orderBy('position').execute();
}

/** Adds to the list of charges; what stands there stays. */
export async function insertRates(db: Kysely<Database>, rows: readonly { readonly hallId: string; readonly matterKey: string; readonly item: LocalizedText; readonly amount: number; readonly basis: string; readonly provenance: object }[]): Promise<void> {
  if (rows.length === 0) return;
  await db.insertInto('fee_rates').values(rows.map(({ hallId, matterKey, item, amount, basis, provenance }, position) => ({ hall_id: hallId, matter_key: matterKey, position, item: JSON.stringify(item), amount, basis, provenance: JSON.stringify(provenance) }))).onConflict((conflict) => conflict.doNothing()).execute();
}

/** Writes fees that are due; one of a case and position only once. */
export async function insertFees(db: Kysely<Database>, fees: readonly (FeeRow & { readonly position: number; readonly at: Date })[]): Promise<void> {
  if (fees.length === 0) return;
  await db.insertInto('fees').values(fees.map(({ hallId, id, caseId, caseNo, applicationId, departmentId, position, item, amount, basis, state, paidAt, at }) => ({
    hall_id: hallId, id, case_id: caseId, case_no: caseNo, application_id: applicationId, department_id: departmentId, position, item: JSON.stringify(item), amount, basis, state, paid_at: paidAt, created_at: at, changed_at: at,
  }))).onConflict((conflict) => conflict.doNothing()).execute();
}

/** A fee, if need be kept from everybody else until the transaction ends. */
export async function selectFee(db: Kysely<Database>, hallIds: readonly string[], id: string, lock = false): Promise<FeeRow | undefined> {
  const query = db.selectFrom('fees').select(feeColumns).where('id', '=', id).where('hall_id', 'in', [...hallIds]);
  return (lock ? query.forUpdate() : query).executeTakeFirst();
}

/** The fees of cases. */
export async function selectFeesOf(db: Kysely<Database>, hallId: string, caseIds: readonly string[]): Promise<FeeRow[]> {
  if (caseIds.length === 0) return [];
  return db.selectFrom('fees').select(feeColumns).where('hall_id', '=', hallId).where('case_id', 'in', [...caseIds]).orderBy('case_id').orderBy('position').execute();
}

/** Payments of a fee, the first first. */
export async function selectPaymentsOf(db: Kysely<Database>, { hallId, id }: Pick<FeeRow, 'hallId' | 'id'>): Promise<PaymentRow[]> {
  return db.selectFrom('payments').select(paymentColumns).where('hall_id', '=', hallId).where('fee_id', '=', id).orderBy('created_at').orderBy('id').execute();
}

/** A payment, whichever hall it is of. */
export async function selectPayment(db: Kysely<Database>, id: string): Promise<PaymentRow | undefined> {
  return db.selectFrom('payments').select(paymentColumns).where('id', '=', id).executeTakeFirst();
}

/** Writes a payment that has begun. */
export async function insertPayment(db: Kysely<Database>, { hallId, id, feeId, amount, state, provider, providerId, payUrl, createdAt }: Omit<PaymentRow, 'surplus' | 'changedAt'>): Promise<void> {
  await db.insertInto('payments').values({ hall_id: hallId, id, fee_id: feeId, amount, state, provider, provider_id: providerId, pay_url: payUrl, asked_at: createdAt, created_at: createdAt, changed_at: createdAt }).execute();
}

/** Writes what has become of a payment. */
export async function updatePayment(db: Kysely<Database>, { hallId, id }: Pick<PaymentRow, 'hallId' | 'id'>, state: PaymentRow['state'], surplus: boolean, now: Date): Promise<void> {
  await db.updateTable('payments').set({ state, surplus, changed_at: now }).where('hall_id', '=', hallId).where('id', '=', id).execute();
}

/** Writes what has become of a fee, and whether its case still has one to be paid. */
export async function updateFee(db: Kysely<Database>, { hallId, id, caseId }: FeeRow, set: { readonly state: FeeRow['state']; readonly paidAt: Date | null; readonly reason?: LocalizedText; readonly by?: string }, now: Date): Promise<void> {
  const { state, paidAt, reason, by } = set;
  await db.updateTable('fees').set({ state, paid_at: paidAt, changed_at: now, ...(reason ? { reason: JSON.stringify(reason) } : {}), ...(by === undefined ? {} : { refunded_by: by }) }).where('hall_id', '=', hallId).where('id', '=', id).execute();
  await markFeeDue(db, hallId, [caseId]);
}

/** Says of cases whether a fee of theirs waits to be paid. */
export async function markFeeDue(db: Kysely<Database>, hallId: string, caseIds: readonly string[]): Promise<void> {
  if (caseIds.length === 0) return;
  await sql`update cases set fee_due = exists (select 1 from fees where fees.hall_id = cases.hall_id and fees.case_id = cases.id and fees.state in ('due', 'pending')) where hall_id = ${hallId} and id = any(${[...caseIds]})`.execute(db);
}

/** Asks for nothing more of a case. */
export async function waiveFees(db: Kysely<Database>, hallId: string, caseId: string, now: Date): Promise<void> {
  const waived = await db.updateTable('fees').set({ state: 'waived', changed_at: now }).where('hall_id', '=', hallId).where('case_id', '=', caseId).where('state', 'in', ['due', 'pending']).returning('id').execute();
  if (waived.length > 0) await markFeeDue(db, hallId, [caseId]);
}

/** Keeps what a provider said. */
export async function insertReport(db: Kysely<Database>, hallId: string, { paymentId, state, at, amount }: ProviderReport, source: 'callback' | 'asked' | 'refund', now: Date): Promise<void> {
  await db.insertInto('payment_reports').values({ hall_id: hallId, payment_id: paymentId, state, at, amount, source, received_at: now }).onConflict((conflict) => conflict.doNothing()).execute();
}

/** Takes the right to ask the provider about a payment that is pending; nobody else gets it for a while. */
export async function claimAsking(db: Kysely<Database>, { hallId, id }: Pick<PaymentRow, 'hallId' | 'id'>, notSince: Date, now: Date): Promise<boolean> {
  const taken = await db.updateTable('payments').set({ asked_at: now }).where('hall_id', '=', hallId).where('id', '=', id).where('state', '=', 'pending').where('asked_at', '<=', notSince).returning('id').executeTakeFirst();
  return taken !== undefined;
}

/** Payments about which nothing came for a while. */
export async function selectSilent(db: Kysely<Database>, notSince: Date, limit: number): Promise<PaymentRow[]> {
  return db.selectFrom('payments').select(paymentColumns).where('state', '=', 'pending').where('asked_at', '<=', notSince).orderBy('asked_at').limit(limit).execute();
}

/** Payments that go back because their fee had been paid. */
export async function selectSurplus(db: Kysely<Database>, limit: number): Promise<PaymentRow[]> {
  return db.selectFrom('payments').select(paymentColumns).where('surplus', '=', true).where('state', '=', 'paid').orderBy('changed_at').limit(limit).execute();
}

/** Where the progress of an application is followed. */
export async function selectProgress(db: Kysely<Database>, hallId: string, applicationId: string): Promise<string | null> {
  return (await db.selectFrom('applications').select('progress_id').where('hall_id', '=', hallId).where('id', '=', applicationId).executeTakeFirst())?.progress_id ?? null;
}

/** The state of a case, for those who hear that something about it has changed. */
export async function selectCaseState(db: Kysely<Database>, hallId: string, caseId: string): Promise<string | null> {
  return (await db.selectFrom('cases').select('state').where('hall_id', '=', hallId).where('id', '=', caseId).executeTakeFirst())?.state ?? null;
}
