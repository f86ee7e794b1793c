/**
 * Whether a day stands in the Gregorian calendar.
 *
 * @param day - `YYYY-MM-DD`.
 */
export function dayExists(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return month >= 1 && month <= 12 && date >= 1 && date <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day it is in China, which has kept UTC+8 without summer time since 1992: `YYYY-MM-DD`. */
export const chinaToday = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

/**
 * Full years lived on a day (周岁). Somebody born on 29 February is a year older on 1 March of a common year.
 *
 * @param birthDate - `YYYY-MM-DD`.
 * @param day - `YYYY-MM-DD`.
 * @returns Years; negative before the birth.
 * @example ageOn('1966-05-02', '2026-05-01') // 59
 */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
