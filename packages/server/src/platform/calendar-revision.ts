import { createHash } from 'node:crypto';
import { chinaCalendar, dayAfter, lastKnownYear } from '@hallkit/domain';

const made = new Map<number, string>();

/** What the calendar says of every day of the years that are kept around now, in one word: what follows from another is made again. @param version - Raised when it is made in another way. */
export function calendarRevisionOf(version: number): string {
  const known = made.get(version);
  if (known !== undefined) return known;
  const hash = createHash('sha256').update(`${version}`);
  const last = lastKnownYear();
  for (let day = `${last - 2}-01-01`; day <= `${last + 1}-01-01`; day = dayAfter(day, 1)) hash.update(`${day} ${chinaCalendar.dayKind(day).kind}\n`);
  const revision = hash.digest('base64url').slice(0, 16);
  made.set(version, revision);
  return revision;
}
