import { dayBounds } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { selectFigures, selectLoad } from './consultations.figures.store.ts';

/** Days from and to, both included, in the zone of the hall, as they were known at a moment. */
export interface FigureRange {
  readonly from: string;
  readonly to: string;
  readonly timeZone: string;
  readonly asOf: Date;
}

/** What the public figures count of questions, by department; '' for those that no department had. */
export const figuresOf = async (db: Kysely<Database>, hallId: string, { from, to, timeZone, asOf }: FigureRange): Promise<ReadonlyMap<string, { readonly consultations: number; readonly consultationsInTime: number }>> =>
  selectFigures(db, hallId, { from: new Date(dayBounds(from, timeZone).from), until: new Date(dayBounds(to, timeZone).to), asOf });

/** Questions that lie with departments now. */
export const loadOf = async (db: Kysely<Database>, hallId: string): Promise<ReadonlyMap<string, { readonly consultations: number }>> => selectLoad(db, hallId);
