import { termOf } from '@hallkit/domain';
import type { WatchMoment, WatchSource, Watched } from '../supervision/supervision.types.ts';
import { clockOf } from './ratings.clock.ts';
import { selectRatingLogs, selectRatingsById } from './ratings.store.ts';
import type { RatingLogRow, RatingRecord } from './ratings.types.ts';

/** A visit whose department nobody knows lies with the hall. */
const theHall = { id: 'hall', name: { zh: '大厅', en: 'The hall' } };

/** Without its number: that would tell in which order they came. */
function watched(record: RatingRecord, log: readonly RatingLogRow[], { now, timeZone, settings: { dueSoonDays, ratingVerifyDays, ratingAnswerDays } }: WatchMoment): Watched {
  const common = { now, dueSoonDays, anchor: '1' };
  const verify = termOf(clockOf(record, log, ratingVerifyDays, ['verify'], timeZone), { ...common, step: 'verification', kind: 'step' });
  const answer = termOf(clockOf(record, log, ratingAnswerDays, ['answer', 'exclude'], timeZone), { ...common, step: 'answer', kind: 'promise' });
  const over = record.state === 'recorded' || record.state === 'answered' || record.state === 'excluded';
  return {
    subject: { number: '', name: record.what }, thing: { terms: [verify, answer].filter((term) => term !== null), breaks: [], over }, holderAt: () => ({ department: record.department ?? theHall, staffId: null }),
    endedAt: answer?.doneAt ?? null,
  };
}

/** Bad ratings as supervision watches them: they are verified and answered. */
export const ratingsWatched: WatchSource = {
  async read(db, hallId, ids, moment) {
    const records = (await selectRatingsById(db, hallId, ids)).filter(({ state }) => state !== 'recorded');
    const logs = await selectRatingLogs(db, hallId, ids);
    return new Map(records.map((record) => [record.id, watched(record, logs.get(record.id) ?? [], moment)]));
  },
};
