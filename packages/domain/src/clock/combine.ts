import type { ClockLimit } from './types.ts';

/** One case of an application with several. */
export interface LimitPart {
  readonly id: string;
  /** Working days; null where no limit is published. */
  readonly days: number | null;
  /** Parts whose result it waits for; those not in the application are not waited for. */
  readonly after: readonly string[];
}

/** When a part may run, in working days after the application is accepted. */
export interface PlannedPart {
  readonly id: string;
  /** It starts when so many working days have passed; null after a part without limit. */
  readonly starts: number | null;
  readonly ends: number | null;
  /** By so much it may be late without the whole being late; 0 on the critical path. */
  readonly slack: number | null;
}

/** How long several parts take together. */
export type CombinedLimit =
  | { readonly kind: 'limit'; /** Working days of the whole. */ readonly days: number; /** What decides about it, first to last. */ readonly criticalPath: readonly string[]; /** In an order in which each follows what it waits for. */ readonly parts: readonly PlannedPart[] }
  | { readonly kind: 'unpublished'; /** Parts without a limit. */ readonly ids: readonly string[]; readonly parts: readonly PlannedPart[] }
  | { readonly kind: 'cycle'; /** Parts that wait for each other, directly or not. */ readonly ids: readonly string[] };

/** Hours of a working day (Labour Law art. 36). */
const workingDayHours = 8;

/**
 * Working days that a limit takes at most, so that limits of several kinds add up: hours in days of 8, begun days whole;
 * calendar days as if all were worked, since a promise must not be shorter than what it stands for.
 *
 * @example workingDaysOf({ value: 4, unit: 'hours' }) // 1
 */
export const workingDaysOf = ({ value, unit }: ClockLimit): number => (unit === 'hours' ? Math.ceil(value / workingDayHours) : value);

/** Parts in an order in which each follows those it waits for; what cannot be ordered is in `left`. */
function inOrder(parts: readonly LimitPart[]): { readonly ordered: readonly LimitPart[]; readonly left: readonly LimitPart[] } {
  const ordered: LimitPart[] = [];
  const done = new Set<string>();
  let left = [...parts];
  for (;;) {
    const waiting = new Set(left.map(({ id }) => id));
    const ready = left.filter(({ after }) => !after.some((id) => waiting.has(id)));
    if (ready.length === 0) return { ordered, left };
    for (const part of ready) done.add(part.id);
    ordered.push(...ready);
    left = left.filter(({ id }) => !done.has(id));
  }
}

/**
 * The limit of an application as a whole: the longest of the parts that run side by side plus the sum of those that
 * wait for each other, which is the critical path through what waits for what. Limits in working days add up exactly,
 * since day 1 of each is the working day after the one before.
 *
 * @returns `unpublished` where a part has no limit: nothing is promised for the whole then.
 * @throws RangeError where two parts have one id or days are no whole number.
 * @example
 * combineLimits([{ id: 'licence', days: 1, after: [] }, { id: 'food', days: 10, after: ['licence'] }, { id: 'sign', days: 5, after: ['licence'] }])
 * // { kind: 'limit', days: 11, criticalPath: ['licence', 'food'], … }
 */
export function combineLimits(parts: readonly LimitPart[]): CombinedLimit {
  const known = new Map(parts.map((part) => [part.id, part]));
  if (known.size < parts.length) throw new RangeError('two parts with one id');
  for (const { days } of parts) if (days !== null && (!Number.isSafeInteger(days) || days < 0)) throw new RangeError(`no number of days: ${days}`);
  const { ordered, left } = inOrder(parts);
  if (left.length > 0) return { kind: 'cycle', ids: inCycle(left) };

  const starts = new Map<string, number | null>();
  const ends = new Map<string, number | null>();
  for (const { id, days, after } of ordered) {
    const start = highest(after.filter((other) => known.has(other)).map((other) => ends.get(other) ?? null));
    starts.set(id, start);
    ends.set(id, start === null || days === null ? null : start + days);
  }
  const total = highest([...ends.values()]);
  const slack = slacks(ordered, ends, total);
  const planned = ordered.map(({ id }) => ({ id, starts: starts.get(id) ?? null, ends: ends.get(id) ?? null, slack: slack.get(id) ?? null }));
  if (total === null) return { kind: 'unpublished', ids: parts.filter(({ days }) => days === null).map(({ id }) => id), parts: planned };
  return { kind: 'limit', days: total, criticalPath: pathTo(total, ordered, starts, ends), parts: planned };
}

/** The highest of several; 0 of none, null where one is not known. */
const highest = (numbers: readonly (number | null)[]): number | null => numbers.reduce<number | null>((most, one) => (most === null || one === null ? null : Math.max(most, one)), 0);

/** By how much each end may move: back from the whole through those that wait. */
function slacks(ordered: readonly LimitPart[], ends: ReadonlyMap<string, number | null>, total: number | null): ReadonlyMap<string, number> {
  const latest = new Map<string, number>();
  const slack = new Map<string, number>();
  if (total === null) return slack;
  for (const { id, days, after } of [...ordered].reverse()) {
    const end = latest.get(id) ?? total;
    slack.set(id, end - (ends.get(id) ?? 0));
    for (const other of after) latest.set(other, Math.min(latest.get(other) ?? total, end - (days ?? 0)));
  }
  return slack;
}

/** From the part that ends last back through what each waited for. */
function pathTo(total: number, ordered: readonly LimitPart[], starts: ReadonlyMap<string, number | null>, ends: ReadonlyMap<string, number | null>): readonly string[] {
  const path: string[] = [];
  let part = ordered.find(({ id }) => ends.get(id) === total);
  while (part) {
    const { id, after } = part;
    path.unshift(id);
    part = ordered.find((other) => after.includes(other.id) && ends.get(other.id) === starts.get(id));
  }
  return path;
}

/** Of parts that cannot be ordered those in a circle, without what merely waits for them. */
function inCycle(left: readonly LimitPart[]): readonly string[] {
  let circle = left;
  for (;;) {
    const waitedFor = new Set(circle.flatMap(({ after }) => after));
    const smaller = circle.filter(({ id }) => waitedFor.has(id));
    if (smaller.length === circle.length) return circle.map(({ id }) => id);
    circle = smaller;
  }
}
