import { termOf } from '@hallkit/domain';
import type { WatchSource, Watched, WatchMoment } from '../supervision/supervision.types.ts';
import { clockOfRun, runsOf } from './consultations.clock.ts';
import { selectConsultationLogs, selectConsultations } from './consultations.store.ts';
import type { ConsultationLogRow, ConsultationRecord } from './consultations.types.ts';

/** While no department has it, it lies with the hall. */
const theHall = { id: 'hall', name: { zh: '大厅', en: 'The hall' } };

function watched({ number, trackingId, state, matter }: ConsultationRecord, log: readonly ConsultationLogRow[], { now, timeZone, settings: { dueSoonDays } }: WatchMoment): Watched {
  const runs = runsOf(log);
  const terms = runs.flatMap((run) => termOf(clockOfRun(run, timeZone), { step: 'answer', kind: 'promise', anchor: String(run.seq), now, dueSoonDays }) ?? []);
  return {
    subject: { number, name: matter?.name ?? { zh: '咨询', en: 'Question' } },
    thing: { terms, breaks: [], over: state === 'answered' || state === 'closed' },
    holderAt(at) {
      const rows = log.filter((row) => row.at.toISOString() <= new Date(at).toISOString());
      const assigned = rows.findLast(({ action }) => action === 'assign' || action === 'submit');
      return { department: assigned?.department ?? theHall, staffId: assigned?.data.staffId ?? null };
    },
    endedAt: runs.at(-1)?.answeredAt?.toISOString() ?? null,
    followers: [`consultation.${trackingId}`],
  };
}

/** Questions as supervision watches them: each time an answer was promised is a term. */
export const consultationsWatched: WatchSource = {
  async read(db, hallId, ids, moment) {
    const records = await selectConsultations(db, hallId, ids);
    const logs = await selectConsultationLogs(db, hallId, ids);
    return new Map(records.map((record) => [record.id, watched(record, logs.get(record.id) ?? [], moment)]));
  },
};
