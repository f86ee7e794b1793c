import type { DepartmentRef } from '@hallkit/contract';
import { complaintKindTexts, complaintStates, termOf, type WatchedTerm } from '@hallkit/domain';
import { selectHallDepartments } from '../scenarios/scenarios.store.ts';
import type { Holder, Watched, WatchMoment, WatchSource } from '../supervision/supervision.types.ts';
import { readComplaintNow } from './complaints.clock.ts';
import { selectComplaintLogs, selectComplaints } from './complaints.store.ts';
import type { ComplaintLogRow, ComplaintRecord } from './complaints.types.ts';

/** Who had it at a moment; before a department has it, the one it is about answers for the hall, or the first of the hall. */
function holderAt(log: readonly ComplaintLogRow[], fallback: DepartmentRef): (at: string) => Holder {
  return (at) => {
    const row = log.findLast((one) => one.at <= new Date(at));
    const staffId = row?.data['staffId'];
    return { department: row?.department ?? fallback, staffId: typeof staffId === 'string' ? staffId : null };
  };
}

/** A complaint as supervision looks at it: that it is accepted is a step, that it is answered was promised. */
export function watchedComplaint(record: ComplaintRecord, log: readonly ComplaintLogRow[], fallback: DepartmentRef, { now, timeZone, settings }: WatchMoment): Watched {
  const read = readComplaintNow(log, settings, now, timeZone);
  const { state } = read.facts;
  const { dueSoonDays } = settings;
  const terms = [
    termOf(read.acceptance.clock, { step: 'acceptance', kind: 'step', anchor: read.acceptance.anchor, now, dueSoonDays }),
    ...read.answers.map(({ clock, anchor }) => termOf(clock, { step: 'answer', kind: 'promise', anchor, now, dueSoonDays, maxExtension: null })),
  ].filter((term): term is WatchedTerm => term !== null);
  const kind = complaintKindTexts[record.kind];
  const over = complaintStates[state].isFinal || state === 'answered';
  return {
    subject: { number: record.number, name: { zh: `${kind.zh}：${record.about.text.zh}`, en: `${kind.en}: ${record.about.text.en ?? record.about.text.zh}` } },
    thing: { terms, breaks: [], over }, holderAt: holderAt(log, record.about.department ?? fallback), endedAt: over ? (log.at(-1)?.at.toISOString() ?? null) : null, followers: [`complaint.${record.trackingId}`],
  };
}

/** Complaints for supervision. */
export const complaintSource: WatchSource = {
  async read(db, hallId, ids, moment) {
    const records = await selectComplaints(db, [hallId], ids);
    const [first] = await selectHallDepartments(db, hallId);
    const logs = await selectComplaintLogs(db, hallId, records.map(({ id }) => id));
    return new Map(records.flatMap((record) => {
      const log = logs.get(record.id) ?? [];
      return log.length === 0 || !(first ?? record.about.department) ? [] : [[record.id, watchedComplaint(record, log, first ?? (record.about.department as DepartmentRef), moment)]];
    }));
  },
};
