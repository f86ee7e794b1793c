import { caseNumber, type CaseLimits, type CaseState } from '@hallkit/domain';
import type { DepartmentRef, LocalizedText, Party } from '@hallkit/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { record, type NewEvent } from '../../platform/events/record.store.ts';
import { openFees } from '../payments/payments.service.ts';
import type { FeeRow } from '../payments/payments.store.ts';
import { secretId } from '../queue/queue.id.ts';
import { insertCases } from './cases.write.store.ts';
import type { CaseWrite, DeliveryRow, LogRow, PaperRow } from './cases.types.ts';

/** A matter of an application that becomes a case. */
export interface NewCase {
  /** Id in the plan; of an application for one matter that of the matter. */
  readonly planId: string;
  readonly matterId: string | null;
  readonly matterVersion: number | null;
  readonly matterName: LocalizedText;
  readonly department: DepartmentRef;
  /** What it gives when it is granted. */
  readonly result: LocalizedText | null;
  readonly limits: CaseLimits;
  /** Ids in the plan of cases of this application whose result it waits for, and which of these the applicant may hand in instead. */
  readonly waitsFor: readonly string[];
  readonly handsIn: readonly string[];
  readonly papers: readonly PaperRow[];
}

/** An application that is handed in. */
export interface NewCases {
  readonly hallId: string;
  readonly timeZone: string;
  readonly applicationId: string;
  readonly number: string;
  readonly progressId: string;
  /** By full name and number. */
  readonly applicant: Party;
  readonly applicantId: string;
  readonly personId: string;
  readonly delivery: Omit<DeliveryRow, 'carrier' | 'trackingNumber' | 'sentAt' | 'receivedAt'>;
  readonly matters: readonly NewCase[];
  readonly at: Date;
}

/** A case that was opened. */
export interface OpenedCase {
  readonly id: string;
  readonly caseNo: string;
  readonly planId: string;
  readonly department: DepartmentRef;
  readonly matterName: LocalizedText;
  readonly state: CaseState;
}

/** Papers that were agreed to follow, as the log has them. */
const followingOf = (papers: readonly PaperRow[]): LogRow['data'] => {
  const keys = papers.flatMap(({ key, state }) => (state === 'toFollow' ? [key] : []));
  return keys.length > 0 ? { toFollow: keys } : {};
};

/**
 * Opens one case for each matter, with its papers, its first line of log, its way of delivery and the fees that the hall
 * charges for it; in the transaction that hands the application in. One that waits for another's result begins as `waiting`.
 * Receipts of documents are the caller's ({@link OpenedCase} says for what), and so is telling the applicant.
 */
export async function openCases(db: Kysely<Database>, given: NewCases): Promise<{ readonly cases: readonly OpenedCase[]; readonly fees: readonly FeeRow[]; readonly events: readonly NewEvent[] }> {
  const { hallId, timeZone, applicationId, number, progressId, applicant, applicantId, personId, delivery, matters, at } = given;
  const known = new Set(matters.map(({ planId }) => planId));
  const writes = matters.map((matter, index): CaseWrite => {
    const waitsFor = matter.waitsFor.filter((planId) => known.has(planId));
    const to: CaseState = waitsFor.length > 0 ? 'waiting' : 'received';
    return {
      hallId, id: secretId('cs'), caseNo: caseNumber(number, index + 1), applicationId, position: index + 1, ...matter, waitsFor, applicant, applicantId, personId, joint: matters.length > 1,
      papersToFollow: matter.papers.some(({ state }) => state === 'toFollow'), delivery: { ...delivery, carrier: null, trackingNumber: null, sentAt: null, receivedAt: null },
      log: [{ at, action: 'submit', from: null, to, by: { kind: 'applicant', id: personId, name: null }, reason: null, note: null, data: followingOf(matter.papers) }],
    };
  });
  await insertCases(db, writes, { now: at, timeZone });
  const cases = writes.map(({ id, caseNo, planId, department, matterName, log }): OpenedCase => ({ id, caseNo, planId, department, matterName, state: log[0]?.to ?? 'received' }));
  const fees = await openFees(db, { hallId, applicationId, now: at, cases: writes.map(({ id, caseNo, planId, matterId, department }) => ({ id, caseNo, planId, matterId, departmentId: department.id })) });
  const events = cases.flatMap(({ caseNo, state, department }): NewEvent[] => [`department.${hallId}.${department.id}`, `progress.${progressId}`].map((topic) => ({ hallId, topic, type: 'case.changed', data: { caseNo, state } })));
  return { cases, fees, events };
}

/** Tells everybody who watches; last in a transaction, because it holds the counters of the topics. */
export const tellOpened = (db: Kysely<Database>, events: readonly NewEvent[]): Promise<void> => record(db, ...events);
