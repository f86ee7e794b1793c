import type { DepartmentLoad, FigureRow } from '@hallkit/contract';
import { dayAfter } from '../queue/hall-day.ts';

type Averages = 'averageDays' | 'averagePromisedDays' | 'averageLegalDays' | 'share';

/** Numbers from which a row of the figures is made; those of several departments are added up. */
export interface FigureCounts extends Omit<FigureRow, Averages> {
  /** Working days that decided cases have used, and of how many cases that is known. */
  readonly days: number;
  readonly daysOf: number;
  /** Working days that were promised for decided cases, for how many, and how many of them those have used. */
  readonly promisedDays: number;
  readonly promisedOf: number;
  readonly promisedUsed: number;
  /** Working days that the law gives for decided cases, and for how many. */
  readonly legalDays: number;
  readonly legalOf: number;
}

const noCounts: FigureCounts = {
  decided: 0, onTime: 0, late: 0, open: 0, lateOpen: 0, days: 0, daysOf: 0, promisedDays: 0, promisedOf: 0, promisedUsed: 0, legalDays: 0, legalOf: 0,
  yellow: 0, red: 0, complaints: 0, complaintsAnswered: 0, complaintsInTime: 0, ratings: 0, satisfied: 0, consultations: 0, consultationsInTime: 0,
};

/** What lies with a department, without who it is. */
export type LoadCounts = Omit<DepartmentLoad, 'department'>;

const noLoad: LoadCounts = { open: 0, dueSoon: 0, late: 0, waiting: 0, warnings: 0, yellow: 0, red: 0, complaints: 0, complaintsLate: 0, consultations: 0, badRatings: 0, staff: 0 };

const sum = <Counts extends { readonly [Name in keyof Counts]: number }>(none: Counts, parts: readonly Partial<Counts>[]): Counts =>
  Object.fromEntries(Object.keys(none).map((name) => [name, parts.reduce((total, part) => total + (part[name as keyof Counts] ?? 0), 0)])) as Counts;

/** Adds loads up; what a part does not name is none. */
export const addLoads = (parts: readonly Partial<LoadCounts>[]): LoadCounts => sum(noLoad, parts);

const round = (value: number, digits: number): number => Math.round((value + Number.EPSILON) * 10 ** digits) / 10 ** digits;
const average = (total: number, count: number): number | null => (count === 0 ? null : round(total / count, 1));

/**
 * A row of the public figures: what was counted here and there, added up; averages over cases and never over averages.
 *
 * @example figureRow([{ decided: 2, onTime: 2, days: 7, daysOf: 2 }, { yellow: 1 }]).averageDays // 3.5
 */
export function figureRow(parts: readonly Partial<FigureCounts>[]): FigureRow {
  const { days, daysOf, promisedDays, promisedOf, promisedUsed, legalDays, legalOf, ...counts } = sum(noCounts, parts);
  return { ...counts, averageDays: average(days, daysOf), averagePromisedDays: average(promisedDays, promisedOf), averageLegalDays: average(legalDays, legalOf), share: promisedDays === 0 ? null : round(promisedUsed / promisedDays, 2) };
}

/** Whether anything at all was counted. */
export const isEmpty = (counts: Readonly<Partial<Record<string, number | null>>>): boolean => Object.values(counts).every((value) => (value ?? 0) === 0);

/**
 * Days that have ended and have no snapshot yet, the oldest first: those after the last one, up to yesterday; of a hall
 * that has none, yesterday alone, because nobody can sign what was before.
 *
 * @param most - After a longer absence the oldest are left out.
 * @example snapshotDays('2026-12-06', '2026-12-09', 31) // ['2026-12-07', '2026-12-08']
 */
export function snapshotDays(last: string | null, today: string, most: number): string[] {
  const yesterday = dayAfter(today, -1);
  const earliest = dayAfter(today, -most);
  const next = last === null ? yesterday : dayAfter(last, 1);
  const days: string[] = [];
  for (let day = next < earliest ? earliest : next; day <= yesterday; day = dayAfter(day, 1)) days.push(day);
  return days;
}
