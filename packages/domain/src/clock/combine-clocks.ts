import { addWorkingDays, chinaCalendar } from '../calendar/work-calendar.ts';
import type { UnknownDays, WorkCalendar } from '../calendar/work-calendar.ts';
import { dayBounds, hallDay } from '../queue/hall-day.ts';
import type { Moment } from '../queue/instant.ts';
import { combineLimits } from './combine.ts';
import type { LimitPart } from './combine.ts';
import type { LimitReading } from './types.ts';

/** One case of an application under way. */
export interface RunningPart extends LimitPart {
  /** When it was decided or given up; null while it was not. */
  readonly doneAt: Moment | null;
  /** What its clock says of the limit in question, legal or promised; null before it starts, then `days` are planned. */
  readonly reading: LimitReading | UnknownDays | null;
}

/** By when the whole ends. */
export type CombinedDue =
  | { readonly kind: 'due'; /** Last day in time, `YYYY-MM-DD`. */ readonly day: string; /** First moment that is too late, ISO 8601 in UTC. */ readonly at: string; /** The part that ends last and what it waits for, first to last. */ readonly criticalPath: readonly string[] }
  | { readonly kind: 'open'; /** Parts that stand still without an end. */ readonly ids: readonly string[] }
  | { readonly kind: 'unpublished' | 'cycle'; readonly ids: readonly string[] }
  | UnknownDays;

/**
 * By when an application under way ends, if each part takes all its time: parts whose clock runs end as it says, what
 * is done ended when it was done, what waits begins when the last of those it waits for ends. A part that is late is
 * taken to end today: the whole moves with it.
 *
 * @param now - Parts that wait for nothing and have not started are taken to start now.
 * @throws RangeError where moment or zone are none, two parts have one id, or days are no whole number.
 * @example
 * combineClocks([{ id: 'licence', days: 1, after: [], doneAt: '2026-02-13T02:00:00Z', reading: null }, { id: 'food', days: 2, after: ['licence'], doneAt: null, reading: null }], '2026-02-13T03:00:00Z', 'Asia/Shanghai')
 * // { kind: 'due', day: '2026-02-24', at: '2026-02-24T16:00:00Z', criticalPath: ['licence', 'food'] }
 */
export function combineClocks(parts: readonly RunningPart[], now: Moment, timeZone: string, calendar: WorkCalendar = chinaCalendar): CombinedDue {
  const order = combineLimits(parts.map(({ id, days, after }) => ({ id, days, after })));
  if (order.kind === 'cycle') return order;
  const today = hallDay(now, timeZone);
  const byId = new Map(parts.map((part) => [part.id, part]));
  const ends = new Map<string, { readonly day: string; readonly path: readonly string[] }>();
  const open: string[] = [];
  const unpublished: string[] = [];
  let unknown: UnknownDays | undefined;
  for (const { id } of order.parts) {
    const { days, after, doneAt, reading } = byId.get(id) ?? { days: null, after: [], doneAt: null, reading: null };
    const before = after.flatMap((other) => ends.get(other) ?? []).reduce<{ readonly day: string; readonly path: readonly string[] }>((last, one) => (one.day > last.day ? one : last), { day: '', path: [] });
    const started = doneAt !== null || reading !== null;
    // What it waits for has no end of its own: neither has it.
    if (!started && after.some((other) => byId.has(other) && !ends.has(other))) continue;
    const path = [...before.path, id];
    if (doneAt !== null) ends.set(id, { day: hallDay(doneAt, timeZone), path });
    else if (reading?.kind === 'limit' && reading.dueDay !== null) ends.set(id, { day: reading.dueDay > today ? reading.dueDay : today, path });
    else if (reading?.kind === 'limit' && reading.unknownSince === null) open.push(id);
    else if (reading) unknown ??= reading.kind === 'unknown' ? reading : { kind: 'unknown', since: reading.unknownSince ?? today };
    else if (days === null) unpublished.push(id);
    else {
      const found = addWorkingDays(before.day > today ? before.day : today, days, calendar);
      if (found.kind === 'day') ends.set(id, { day: found.day, path });
      else unknown ??= found;
    }
  }
  if (unpublished.length > 0) return { kind: 'unpublished', ids: unpublished };
  if (open.length > 0) return { kind: 'open', ids: open };
  if (unknown) return unknown;
  const last = [...ends.values()].reduce((latest, one) => (one.day > latest.day ? one : latest), { day: today, path: [] });
  return { kind: 'due', day: last.day, at: dayBounds(last.day, timeZone).to.toISOString().replace('.000Z', 'Z'), criticalPath: last.path };
}
