import type { DepartmentLoad, FigureRow } from '@hallkit/contract';
import { dayBounds } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { countAnswered, countOpenNow, countReceived, countReceivedByDay } from './complaints.figures.store.ts';

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

/** Complaints of a time by department; under `''` those that no department has. */
export async function figuresOf(db: Kysely<Database>, hallId: string, { from, to, timeZone, asOf }: FiguresTime): Promise<ReadonlyMap<string, ComplaintFigures>> {
  const [begin, end] = [dayBounds(from, timeZone).from, dayBounds(to, timeZone).to];
  const until = end < asOf ? end : asOf;
  const [received, answered] = await Promise.all([countReceived(db, hallId, begin, until), countAnswered(db, hallId, begin, until)]);
  const figures = new Map<string, ComplaintFigures>(received.map(({ departmentId, count }) => [departmentId ?? '', { ...none, complaints: count }]));
  for (const { departmentId, count, inTime } of answered) figures.set(departmentId ?? '', { ...(figures.get(departmentId ?? '') ?? none), complaintsAnswered: count, complaintsInTime: inTime });
  return figures;
}

/** How many complaints came on each day of a time, to a department or the whole hall. */
export async function daysOf(db: Kysely<Database>, hallId: string, { from, to, timeZone }: Omit<FiguresTime, 'asOf'>, departmentId: string | null): Promise<ReadonlyMap<string, { readonly complaints: number }>> {
  return new Map((await countReceivedByDay(db, hallId, dayBounds(from, timeZone).from, dayBounds(to, timeZone).to, timeZone, departmentId)).map(({ day, count }) => [day, { complaints: count }]));
}

/** Complaints that lie with each department now; under `''` those that no department has. */
export async function loadOf(db: Kysely<Database>, hallId: string, now: Date): Promise<ReadonlyMap<string, Pick<DepartmentLoad, 'complaints' | 'complaintsLate'>>> {
  return new Map((await countOpenNow(db, hallId, now)).map(({ departmentId, count, late }) => [departmentId ?? '', { complaints: count, complaintsLate: late }]));
}
