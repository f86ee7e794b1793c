import { hallDay } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { selectTimeZone } from '../cases/cases.store.ts';
import { selectFigures, selectLoad } from './ratings.store.ts';

/** Days from and to, both included, in the zone of the hall, as they were known at a moment. */
export interface FigureRange {
  readonly from: string;
  readonly to: string;
  readonly timeZone: string;
  readonly asOf: Date;
}

/** What the public figures count of ratings, by department; '' for those of no department. */
export async function figuresOf(db: Kysely<Database>, hallId: string, { from, to, timeZone, asOf }: FigureRange): Promise<ReadonlyMap<string, { readonly ratings: number; readonly satisfied: number }>> {
  const known = hallDay(asOf, timeZone);
  return selectFigures(db, hallId, { from, to, known, asOf });
}

/** Bad ratings that lie with departments now. */
export const loadOf = async (db: Kysely<Database>, hallId: string, now: Date): Promise<ReadonlyMap<string, { readonly badRatings: number }>> => selectLoad(db, hallId, hallDay(now, await selectTimeZone(db, hallId)));
