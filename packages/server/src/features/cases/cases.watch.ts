import type { DepartmentRef } from '@hallkit/contract';
import { caseStates, watchedCase } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { Holder, UrgedCase, UrgedCases, Watched, WatchSource } from '../supervision/supervision.types.ts';
import { departmentCase } from './cases.access.ts';
import { entryOf, readNow } from './cases.clock.ts';
import type { CaseContext } from './cases.context.ts';
import { lockCase, selectApplication, selectLog, selectLogs } from './cases.store.ts';
import type { CaseRecord, LogRow } from './cases.types.ts';
import { withJoint } from './cases.view.ts';
import { selectCases, selectCharges, selectDepartments, selectFollowed, selectProgressIds, selectPublicity, selectRefusals } from './cases.watch.store.ts';

/** Lines by which nobody takes a case into their hands. */
const passing = new Set(['note', 'approveExtension', 'declineExtension']);
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Who had a case at a moment: to whom it was given, else who last did something with it; in the department where it was then. */
export function holderAt(record: Pick<CaseRecord, 'department' | 'assignedStaffId'>, log: readonly LogRow[], departments: ReadonlyMap<string, DepartmentRef>, at: string): Holder {
  const given = log.filter(({ action }) => action === 'assign' || action === 'handOver');
  const first = text(log.find(({ action, data }) => action === 'handOver' && data['from'] !== data['departmentId'])?.data['from']);
  // The sample gives cases to people without a line about it.
  let [department, assigned, acted]: [string, string | null, string | null] = [first ?? record.department.id, given.length === 0 ? record.assignedStaffId : null, null];
  for (const { at: when, action, by, data } of log) {
    if (when.getTime() > Date.parse(at)) break;
    if (action === 'handOver') [department, assigned, acted] = [text(data['departmentId']) ?? department, text(data['staffId']), null];
    else if (action === 'assign') assigned = text(data['staffId']);
    else if (by.kind === 'staff' && !passing.has(action)) acted = by.id;
  }
  return { department: department === record.department.id ? record.department : (departments.get(department) ?? { id: department, name: { zh: department, en: null } }), staffId: assigned ?? acted };
}

/** Cases as supervision reads them. */
export const caseSource: WatchSource = {
  async read(db, hallId, ids, { now, timeZone, settings }) {
    const records = await selectCases(db, hallId, ids);
    if (records.length === 0) return new Map();
    const found = records.map(({ id }) => id);
    const logs = await selectLogs(db, hallId, found);
    const [refusals, fees, published, progress] = [await selectRefusals(db, hallId, found), await selectCharges(db, hallId, found), await selectPublicity(db, hallId, found), await selectProgressIds(db, hallId, records.map(({ applicationId }) => applicationId))];
    const passedOn = [...logs.values()].flat().flatMap(({ action, data }) => (action === 'handOver' ? [text(data['departmentId']), text(data['from'])] : [])).filter((id) => id !== null);
    const departments = await selectDepartments(db, hallId, passedOn);
    return new Map(records.map((record): [string, Watched] => {
      const log = logs.get(record.id) ?? [];
      const { endedAt, ...thing } = watchedCase({
        log: log.map(entryOf), limits: withJoint(record), publishedAt: published.get(record.id) ?? null, fees: fees.filter(({ caseId }) => caseId === record.id),
        refusals: refusals.filter(({ caseId }) => caseId === record.id).map(({ at, kind, staffId, ground, reason, legalBasis, remedies }) => ({ at, ofAcceptance: kind === 'acceptanceRefused', ground, reason: reason?.zh ?? null, legalBasis, remedies: remedies?.zh ?? null, staffId: staffId || null })),
      }, { now, timeZone, dueSoonDays: settings.dueSoonDays });
      const followed = progress.get(record.applicationId);
      return [record.id, { subject: { number: record.caseNo, name: record.matterName }, thing, endedAt, holderAt: (at) => holderAt(record, log, departments, at), followers: followed === undefined ? [] : [`progress.${followed}`] }];
    }));
  },
};

/** A case that is locked, as who urges needs it. */
async function urged(db: Kysely<Database>, { now }: Pick<CaseContext, 'now'>, seen: CaseRecord): Promise<UrgedCase> {
  const record = await lockCase(db, seen);
  const application = record && (await selectApplication(db, record.hallId, record.applicationId));
  if (!record || !application) throw new HttpProblem('case.not-found');
  const { timeZone, progressId } = application;
  const row = caseStates[readNow(await selectLog(db, record), withJoint(record), now(), timeZone).state];
  return { hallId: record.hallId, id: record.id, caseNo: record.caseNo, department: record.department, timeZone, isWithDepartment: row.whoHasIt === 'department', isOpen: !row.isFinal, followers: progressId === '' ? [] : [`progress.${progressId}`] };
}

/** Cases for those who urge. */
export function casesToUrge(context: Pick<CaseContext, 'now'>): UrgedCases {
  return {
    ofStaff: async (db, principal, caseId) => urged(db, context, (await departmentCase(db, principal, caseId)).record),
    async ofProgress(db, { hallIds }, progressId, caseId) {
      const record = await selectFollowed(db, hallIds, progressId, caseId);
      if (!record) throw new HttpProblem('case.not-found');
      return urged(db, context, record);
    },
  };
}
