import type { Seal } from '../../platform/seal/seal.ts';
import { settingsOf } from '../supervision/supervision.settings.ts';
import { watch } from '../supervision/supervision.watch.ts';
import type { RatingContext } from './ratings.types.ts';

/** What the operations of ratings share in a process. */
export const createRatingContext = ({ seal, now }: { readonly seal: Seal; readonly now: () => Date }): RatingContext => ({
  now, seal,
  async days(db, hallId) {
    const { ratingVerifyDays, ratingAnswerDays } = await settingsOf(db, hallId);
    return { verify: ratingVerifyDays, answer: ratingAnswerDays };
  },
  watch: (db, hallId, id) => watch(db, hallId, 'rating', id),
});
