import type { Kysely } from 'kysely';
import type { DepartmentRef } from '@hallkit/contract';
import type { Database } from '../../platform/database/schema.ts';
import { caseColumns, recordOf } from './cases.store.ts';
import type { CaseRecord, DecisionRow } from './cases.types.ts';

/** Some cases of a hall. */
export async function selectCases(db: Kysely<Database>, hallId: string, ids: readonly string[]): Promise<CaseRecord[]> {
  if (ids.length === 0) return [];
  return (await db.selectFrom('cases').select(caseColumns).where('hall_id', '=', hallId).where('id', 'in', [...ids]).execute()).map(recordOf);
}

/** A refusal with what it says, of one case. */
export type RefusalRow = Pick<DecisionRow, 'at' | 'staffId' | 'ground' | 'reason' | 'legalBasis' | 'remedies'> & { readonly caseId: string; readonly kind: 'refused' | 'acceptanceRefused' };

/** Refusals of some cases. */
export async function selectRefusals(db: Kysely<Database>, hallId: string, ids: readonly string[]): Promise<RefusalRow[]> {
  const rows = await db.selectFrom('case_decisions').select(['case_id as caseId', 'kind', 'at', 'staff_id as staffId', 'ground', 'reason', 'legal_basis as legalBasis', 'remedies']).where('hall_id', '=', hallId).where('case_id', 'in', [...ids]).where('kind', 'in', ['refused', 'acceptanceRefused']).orderBy('case_id').orderBy('n').execute();
  return rows as RefusalRow[];
}

/** Fees of some cases, with what they are charged by. */
export async function selectCharges(db: Kysely<Database>, hallId: string, ids: readonly string[]): Promise<{ readonly caseId: string; readonly id: string; readonly amount: number; readonly basis: string | null; readonly at: Date }[]> {
  return db.selectFrom('fees').select(['case_id as caseId', 'id', 'amount', 'basis', 'created_at as at']).where('hall_id', '=', hallId).where('case_id', 'in', [...ids]).orderBy('case_id').orderBy('position').execute();
}

/** When the grants of some cases became public, by case. */
export async function selectPublicity(db: Kysely<Database>, hallId: string, ids: readonly string[]): Promise<Map<string, Date>> {
  // By their numbers, along the index that keeps those apart.
  const rows = await db.selectFrom('case_decisions').innerJoin('decisions', (join) => join.onRef('decisions.hall_id', '=', 'case_decisions.hall_id').onRef('decisions.number', '=', 'case_decisions.number')).select(['case_decisions.case_id as caseId', 'decisions.published_at as at'])
    .where('case_decisions.hall_id', '=', hallId).where('case_decisions.case_id', 'in', [...ids]).where('decisions.result', 'in', ['granted', 'grantedToFollow']).where('decisions.published_at', 'is not', null).execute();
  return new Map(rows.flatMap(({ caseId, at }) => (at === null ? [] : [[caseId, at] as const])));
}

/** The progress of some applications. */
export async function selectProgressIds(db: Kysely<Database>, hallId: string, applicationIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.selectFrom('applications').select(['id', 'progress_id as progressId']).where('hall_id', '=', hallId).where('id', 'in', [...new Set(applicationIds)]).execute();
  return new Map(rows.flatMap(({ id, progressId }) => (progressId === null ? [] : [[id, progressId] as const])));
}

/** The case of an application that somebody follows. */
export async function selectFollowed(db: Kysely<Database>, hallIds: readonly string[], progressId: string, caseId: string): Promise<CaseRecord | undefined> {
  const row = await db.selectFrom('cases').innerJoin('applications', (join) => join.onRef('applications.hall_id', '=', 'cases.hall_id').onRef('applications.id', '=', 'cases.application_id')).select(caseColumns)
    .where('cases.id', '=', caseId).where('cases.hall_id', 'in', [...hallIds]).where('applications.progress_id', '=', progressId).executeTakeFirst();
  return row && recordOf(row);
}

/** Departments of a hall by their ids. */
export async function selectDepartments(db: Kysely<Database>, hallId: string, ids: readonly string[]): Promise<Map<string, DepartmentRef>> {
  if (ids.length === 0) return new Map();
  return new Map((await db.selectFrom('departments').select(['id', 'name']).where('hall_id', '=', hallId).where('id', 'in', [...new Set(ids)]).execute()).map((row) => [row.id, row]));
}
