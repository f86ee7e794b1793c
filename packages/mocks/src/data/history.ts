// What the departments did on the days before the hall of the mocks is opened: invented, and the same each time.
import { isWorkday } from '@hallkit/domain';
import type { DepartmentId } from './words.ts';

/** Counts of one department on one day; days are sums over what was decided. */
export interface DayTally {
  decided: number;
  late: number;
  days: number;
  promisedDays: number;
  legalDays: number;
  yellow: number;
  red: number;
  complaints: number;
  complaintsAnswered: number;
  complaintsInTime: number;
  ratings: number;
  satisfied: number;
  consultations: number;
  consultationsInTime: number;
}

/** A day on which nothing happened. */
export const noTally = (): DayTally => ({ decided: 0, late: 0, days: 0, promisedDays: 0, legalDays: 0, yellow: 0, red: 0, complaints: 0, complaintsAnswered: 0, complaintsInTime: 0, ratings: 0, satisfied: 0, consultations: 0, consultationsInTime: 0 });

/** A department with a history. */
export type WatchedDepartment = Extract<DepartmentId, 'market-regulation' | 'urban-management' | 'health' | 'fire-rescue' | 'human-resources' | 'natural-resources' | 'transport'>;

/** Of each: decisions on a day, days used, promised and of the law, and how many of a hundred are late. */
const habits: Readonly<Record<WatchedDepartment, readonly [perDay: number, used: number, promised: number, legal: number, late: number]>> = {
  'market-regulation': [9, 2.4, 5, 20, 1], 'urban-management': [3, 3.6, 5, 20, 6], 'health': [3, 6.1, 10, 20, 2], 'fire-rescue': [2, 4.3, 7, 15, 3], 'human-resources': [6, 3.2, 8, 20, 1], 'natural-resources': [4, 5.2, 8, 30, 4], 'transport': [2, 4.8, 10, 20, 2],
};

/** All of them. */
export const watchedDepartments: readonly WatchedDepartment[] = Object.keys(habits) as WatchedDepartment[];

/** A number from 0 to 1 that follows from a text. */
function chance(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0) / 2 ** 32;
}

/** What a department did on a day. */
export function historyOf(department: WatchedDepartment, day: string): DayTally {
  const tally = noTally();
  if (isWorkday(day) !== true) return tally;
  const [perDay, used, promised, legal, late] = habits[department];
  const roll = (what: string): number => chance(`${department} ${day} ${what}`);
  tally.decided = Math.round(perDay * (0.5 + roll('decided')));
  for (let nth = 0; nth < tally.decided; nth += 1) {
    const isLate = roll(`late ${nth}`) * 100 < late;
    tally.late += Number(isLate);
    tally.days += isLate ? promised + 1 + Math.floor(roll(`by ${nth}`) * 3) : Math.max(1, Math.min(promised, Math.round(used * (0.4 + 1.2 * roll(`days ${nth}`)))));
    tally.promisedDays += promised;
    tally.legalDays += legal;
  }
  tally.red = tally.late;
  tally.yellow = Number(roll('yellow') < 0.08);
  tally.complaints = Number(roll('complaint') < 0.12);
  tally.complaintsAnswered = tally.complaints;
  tally.complaintsInTime = Number(tally.complaints > 0 && roll('in time') < 0.9);
  tally.ratings = Math.round(tally.decided * (0.4 + roll('ratings')));
  tally.satisfied = tally.ratings - Number(tally.ratings > 0 && roll('bad') < 0.2);
  tally.consultations = Math.round(roll('consultations') * 3);
  tally.consultationsInTime = tally.consultations - Number(tally.consultations > 0 && roll('answer') < 0.04);
  return tally;
}
