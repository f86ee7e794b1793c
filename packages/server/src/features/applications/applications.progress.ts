import type { Due, Lane, NextStep, Progress } from '@hallkit/contract';
import { caseStates, combineClocks, hallDay, maskName, overallState, readCase, unwatched, workingDaysBetween, workingDaysOf, type CombinedDue, type RunningPart } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { complaintUrlOf } from '../complaints/complaints.link.ts';
import { entryOf, readNow, type CaseNow } from '../cases/cases.clock.ts';
import { openDue } from '../cases/cases.due.ts';
import { laneOf } from '../cases/cases.lanes.ts';
import { selectOriginalsDue, selectPartsOf } from '../cases/cases.parts.store.ts';
import { selectLogs, selectSiblings } from '../cases/cases.store.ts';
import type { CaseRecord, LogRow } from '../cases/cases.types.ts';
import { selectComplaintsOfCases } from '../complaints/complaints.list.store.ts';
import { selectFeesOf } from '../payments/payments.store.ts';
import { oversightsOf } from '../supervision/supervision.oversight.ts';
import { urgedUntil } from '../supervision/supervision.urge.ts';
import { selectByProgress, selectHall } from './applications.store.ts';
import type { ApplicationContext, ApplicationRecord } from './applications.types.ts';

/** A case as it is read now. */
interface ReadLane {
  readonly record: CaseRecord;
  readonly log: readonly LogRow[];
  readonly read: CaseNow;
}

/** As the clocks of several cases are put together: by the promise, else by the law. */
function partOf({ record, log, read }: ReadLane, now: Date, timeZone: string): RunningPart {
  const limit = record.limits.promised ?? record.limits.statutory;
  const reading = readCase(log.map(entryOf), record.limits, now, timeZone);
  // Before it is accepted its limit has not begun: then its days are planned.
  return { id: record.planId, days: limit && workingDaysOf(limit), after: record.waitsFor, doneAt: read.decidedAt, reading: read.acceptedAt === null ? null : (reading.promised ?? reading.legal) };
}

const isLate = ({ legal, promised }: CaseNow): boolean => (promised.late && promised.kind === 'known') || (legal.late && legal.kind === 'known');

/** By when the whole ends, as a limit of the contract. */
function dueOfWhole(lanes: readonly ReadLane[], combined: CombinedDue, now: Date, timeZone: string): Due {
  const ends = lanes.flatMap(({ read }) => read.decidedAt ?? []).sort();
  const late = lanes.some(({ read }) => read.promised.late || read.legal.late);
  if (lanes.length > 0 && lanes.every(({ read }) => caseStates[read.state].isFinal)) {
    const last = ends.at(-1) ?? now.toISOString();
    return { ...openDue, kind: 'met', day: hallDay(last, timeZone), at: last, state: late ? 'overdue' : 'on_time', late };
  }
  if (combined.kind === 'unknown') return { ...openDue, kind: 'unknown', unknownFrom: combined.since };
  if (combined.kind === 'unpublished') return { ...openDue, kind: 'unpublished' };
  if (combined.kind !== 'due') return openDue;
  const left = workingDaysBetween(hallDay(now, timeZone), combined.day);
  const running = lanes.some(({ read }) => isLate(read));
  const soon = lanes.some(({ record, read }) => combined.criticalPath.includes(record.planId) && read.promised.state === 'due_soon');
  return { ...openDue, kind: 'known', day: combined.day, at: combined.at, state: running ? 'overdue' : soon ? 'due_soon' : 'on_time', remaining: left.kind === 'days' ? left.days : null, late: running };
}

/** What is wanted for the decision alone, and holds nothing up before it. */
const isLater = (action: NextStep['action']): boolean => action === 'bringOriginal' || action === 'handIn';

/** What asks the applicant goes before what a department does, and that before what waits; of several the one on the critical path. */
function nextOfWhole(lanes: readonly Lane[]): NextStep {
  const order = ['applicant', 'department', 'nobody'] as const;
  const rank = ({ next, critical, state }: Lane): number => order.indexOf(next.who) * 8 + (caseStates[state].isFinal ? 4 : 0) + (isLater(next.action) ? 2 : 0) + (critical ? 0 : 1);
  const [first] = [...lanes].sort((one, other) => rank(one) - rank(other));
  return first?.next ?? { who: 'nobody', name: { zh: '无需办理', en: 'Nobody' }, text: { zh: '没有办件', en: 'There are no cases' }, action: null, caseNo: null, by: null };
}

const applicantOf = ({ applicant }: ApplicationRecord): Progress['applicant'] => ({ kind: applicant.kind, name: applicant.kind === 'firm' || applicant.name.includes('*') ? applicant.name : maskName(applicant.name) });

/** Where an application stands, for whoever has its progress. @throws {HttpProblem} progress.not-found, also where the key does not see the hall. */
export async function readProgress(db: Kysely<Database>, { now: clock, complaintUrl, ratable }: Pick<ApplicationContext, 'now' | 'complaintUrl' | 'ratable'>, { hallIds }: Principal, progressId: string): Promise<Progress> {
  const application = await selectByProgress(db, progressId);
  const place = application && hallIds.includes(application.hallId) ? await selectHall(db, application.hallId) : undefined;
  if (!application || !place || application.number === null || application.submittedAt === null) throw new HttpProblem('progress.not-found');
  const { timeZone } = place.hall;
  const now = clock();
  const records = await selectSiblings(db, application.hallId, application.id);
  const ids = records.map(({ id }) => id);
  const [logs, parts, fees, complaints] = [await selectLogs(db, application.hallId, ids), await selectPartsOf(db, application.hallId, ids), await selectFeesOf(db, application.hallId, ids), await selectComplaintsOfCases(db, application.hallId, ids)];
  const originals = await selectOriginalsDue(db, application.hallId, ids);
  const [oversights, urged] = [await oversightsOf(db, application.hallId, 'case', ids), await urgedUntil(db, now, application.hallId, timeZone, ids)];
  const read = records.map((record): ReadLane => {
    const log = logs.get(record.id) ?? [];
    return { record, log, read: readNow(log, record.limits, now, timeZone) };
  });
  const mayRate = await ratable(db, application.hallId, read.map(({ record, read: { state, decidedAt } }) => ({ id: record.id, state, decidedAt: decidedAt === null ? null : new Date(decidedAt) })));
  const combined = combineClocks(read.map((lane) => partOf(lane, now, timeZone)), now, timeZone);
  const critical = combined.kind === 'due' ? combined.criticalPath : [];
  const lanes = read.map(({ record, log, read: at }) => laneOf({ record, log, parts: parts.get(record.id) ?? { decisions: [], delivery: null }, read: at, siblings: records, fee: fees.find(({ caseId, state }) => caseId === record.id && (state === 'due' || state === 'pending')), critical: critical.includes(record.planId), originalDue: originals.has(record.id), oversight: oversights.get(record.id) ?? unwatched, urged: urged.has(record.id), mayRate: mayRate.has(record.id), complaint: complaints.get(record.id) ?? null }));
  const numbers = new Map(records.map(({ planId, caseNo }) => [planId, caseNo]));
  const late = read.find((lane) => isLate(lane.read));
  return {
    id: progressId, number: application.number, name: application.handedIn?.name ?? { zh: application.number, en: null }, state: overallState(read.map((lane) => lane.read.state), lanes.some(({ next }) => next.who === 'applicant' && next.action !== null && next.action !== 'bringOriginal')),
    applicant: applicantOf(application), submittedAt: application.submittedAt.toISOString(), due: dueOfWhole(read, combined, now, timeZone), criticalPath: critical.flatMap((planId) => numbers.get(planId) ?? []), lanes, next: nextOfWhole(lanes), late: late !== undefined, complaintUrl: late ? complaintUrlOf(complaintUrl, { progress: progressId, case: late.record.id }) : null, readAt: now.toISOString(),
  };
}
