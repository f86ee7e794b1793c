import { dayBounds } from '@hallkit/domain';
import type { FigureSource } from '../supervision/supervision.figures.types.ts';
import { hasPendingOutcomes, selectDecidedDays, selectFigures, selectLoad } from './cases.figures.store.ts';

/** What cases are in the figures of a hall. */
export const caseFigures: FigureSource = {
  async figuresOf(db, hallId, { from, to, timeZone, asOf }) {
    const [begin, end] = [dayBounds(from, timeZone).from, dayBounds(to, timeZone).to];
    // The last moment of a day and not the first of the next, at which what was due that day is late.
    const rows = await selectFigures(db, { hallId, from: begin, until: end, asOf: asOf < end ? asOf : new Date(end.getTime() - 1) });
    return new Map(rows.map(({ departmentId, ...counts }) => [departmentId, counts]));
  },
  async loadOf(db, hallId, now) {
    return new Map((await selectLoad(db, hallId, now)).map(({ departmentId, ...counts }) => [departmentId, counts]));
  },
  async daysOf(db, hallId, { from, to, timeZone }, departmentId) {
    const rows = await selectDecidedDays(db, { hallId, from: dayBounds(from, timeZone).from, until: dayBounds(to, timeZone).to }, timeZone, departmentId);
    return new Map(rows.map(({ day, ...counts }) => [day, counts]));
  },
  isPending: hasPendingOutcomes,
};
