import type { DepartmentLoad, FigureRow } from '@hallkit/contract';
import { dayBounds } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { countAnswered, countOpenNow, countReceived } from './complaints.figures.store.ts';

/** Of a time: days of the hall, both included; what came later than `asOf` is not counted. */
export interface FiguresTime {
  readonly from: string;
  readonly to: string;
  readonly timeZone: string;
  readonly asOf: Date;
}

/** What complaints have in the public figures. */
export type ComplaintFigures = Pick<FigureRow, 'complaints' | 'complaintsAnswered' | 'complaintsInTime'>;

const none: ComplaintFigures = { complaints: 0, complaintsAnswered: 0, complaintsInTime: 0 };

/** Complaints of a time by department; under `''` all of the hall, those that no department has too. */
export async function figuresOf(db: Kysely<Database>, hallId: string, { from, to, timeZone, asOf }: FiguresTime): Promise<ReadonlyMap<string, ComplaintFigures>> {
  const [begin, end] = [dayBounds(from, timeZone).from, dayBounds(to, timeZone).to];
  const until = end < asOf ? end : asOf;
  const [received, answered] = await Promise.all([countReceived(db, hallId, begin, until), countAnswered(db, hallId, begin, until)]);
  const figures = new Map<string, ComplaintFigures>([['', none]]);
  const add = (departmentId: string | null, more: Partial<ComplaintFigures>): void => {
    for (const key of new Set(['', departmentId ?? ''])) {
      const known = figures.get(key) ?? none;
      figures.set(key, { complaints: known.complaints + (more.complaints ?? 0), complaintsAnswered: known.complaintsAnswered + (more.complaintsAnswered ?? 0), complaintsInTime: known.complaintsInTime + (more.complaintsInTime ?? 0) });
    }
  };
  for (const { departmentId, count } of received) add(departmentId, { complaints: count });
  for (const { departmentId, count, inTime } of answered) add(departmentId, { complaintsAnswered: count, complaintsInTime: inTime });
  return figures;
}

/** Complaints that lie with each department now; under `''` those that no department has. */
export async function loadOf(db: Kysely<Database>, hallId: string, now: Date): Promise<ReadonlyMap<string, Pick<DepartmentLoad, 'complaints' | 'complaintsLate'>>> {
  return new Map((await countOpenNow(db, hallId, now)).map(({ departmentId, count, late }) => [departmentId ?? '', { complaints: count, complaintsLate: late }]));
}
