import type { LocalizedText, Rating, TrackedRating } from '@hallkit/contract';
import { ratingActions, ratingTags, ratingTexts, type RatingRole } from '@hallkit/domain';
import { answerDue, nextDue } from './ratings.clock.ts';
import type { RatingDays, RatingLogRow, RatingRecord } from './ratings.types.ts';

/** When and by what days ratings are read. */
export interface ReadMoment {
  readonly now: Date;
  readonly timeZone: string;
  readonly days: RatingDays;
}

const tagTexts = (tags: readonly string[]): LocalizedText[] => ratingTags.filter(({ id }) => tags.includes(id)).map(({ text }) => text);
const saidBy = (log: readonly RatingLogRow[], ...actions: readonly string[]): string | null => log.findLast(({ action }) => actions.includes(action))?.text ?? null;

/** A rating as the one who gave it sees it; of one that does not count the answer says why. */
export function trackedView(record: RatingRecord, log: readonly RatingLogRow[], { now, timeZone, days }: ReadMoment): TrackedRating {
  const { trackingId, grade, tags, text, what, day, shownOn, state, finding } = record;
  return { trackingId, grade, tags: tagTexts(tags), text, what, day, shownOn, state, stateText: ratingTexts[state], finding, correction: saidBy(log, 'correct'), answer: saidBy(log, 'answer', 'exclude'), answerDue: answerDue(record, log, days, now, timeZone), readAt: now.toISOString() };
}

/** A rating as staff see it: no ticket, number, desk or hour, and nothing from which they follow. */
export function staffView(record: RatingRecord, log: readonly RatingLogRow[], roles: readonly RatingRole[], { now, timeZone, days }: ReadMoment): Rating {
  const { id, kind, grade, tags, text, what, department, day, state, finding, version } = record;
  return {
    id, kind, grade, tags: tagTexts(tags), text, what, department, day, state, finding, verification: saidBy(log, 'verify'), correction: saidBy(log, 'correct'), answer: saidBy(log, 'answer', 'exclude'), due: nextDue(record, log, days, now, timeZone),
    actions: ratingActions(record, roles), version,
  };
}
