import type { ScenarioMatter } from './definition.ts';

/**
 * A matter in time.
 *
 * @property waitsFor - Needed matters whose result it waits for, those that are not needed passed over.
 * @property startsAfter - Working days from the application until it can begin.
 * @property endsAfter - Working days from the application until its result.
 * @property critical - Whether a day more of it is a day more of the whole.
 */
export interface ScheduledMatter {
  readonly id: string;
  readonly waitsFor: readonly string[];
  readonly startsAfter: number;
  readonly endsAfter: number;
  readonly critical: boolean;
}

/**
 * The order of the needed matters in time.
 *
 * @property criticalPath - Ids of the chain that takes longest, in order; of equal ones the first.
 * @property workingDays - Longest of those side by side plus those in order.
 * @property unknownDays - Ids of matters whose days nobody has published: they count as none, so that `workingDays` is the least it can be.
 */
export interface Schedule {
  readonly matters: readonly ScheduledMatter[];
  readonly criticalPath: readonly string[];
  readonly workingDays: number;
  readonly unknownDays: readonly string[];
}

/** The needed matters that each waits for: through those that are not needed to those before them, and each link once. */
function waiting(all: readonly ScenarioMatter[], needed: ReadonlySet<string>): Map<string, string[]> {
  const after = new Map(all.map(({ id, after: before = [] }) => [id, before]));
  const before = (id: string, seen: Set<string>, further: boolean): string[] =>
    (after.get(id) ?? []).flatMap((earlier) => {
      if (seen.has(earlier)) return [];
      seen.add(earlier);
      return needed.has(earlier) ? [earlier, ...(further ? before(earlier, seen, true) : [])] : before(earlier, seen, further);
    });
  return new Map(
    [...needed].map((id) => {
      const direct = before(id, new Set([id]), false);
      // What another of them waits for already is waited for with it.
      return [id, direct.filter((each) => !direct.some((other) => other !== each && before(other, new Set([other, id]), true).includes(each)))];
    }),
  );
}

/**
 * Puts the needed matters of a scenario in time: those without order go side by side.
 *
 * @param all - All matters of the scenario; none may wait for itself (`checkScenario`), and such a wait is passed over here.
 * @param needed - Ids of those that are needed.
 */
export function schedule(all: readonly ScenarioMatter[], needed: ReadonlySet<string>): Schedule {
  const list = all.filter(({ id }) => needed.has(id));
  const days = new Map(list.map(({ id, promisedDays }) => [id, promisedDays ?? 0]));
  const waitsFor = waiting(all, new Set(list.map(({ id }) => id)));
  const ends = new Map<string, number>();
  const starts = (id: string): number => Math.max(0, ...(waitsFor.get(id) ?? []).map((earlier) => ends.get(earlier) ?? endOf(earlier)));
  function endOf(id: string): number {
    ends.set(id, 0);
    const end = starts(id) + (days.get(id) ?? 0);
    ends.set(id, end);
    return end;
  }
  for (const { id } of list) if (!ends.has(id)) endOf(id);
  const workingDays = Math.max(0, ...ends.values());
  const slack = latestEnds(list.map(({ id }) => id), waitsFor, days, workingDays);
  return {
    matters: list.map(({ id }) => ({ id, waitsFor: waitsFor.get(id) ?? [], startsAfter: (ends.get(id) ?? 0) - (days.get(id) ?? 0), endsAfter: ends.get(id) ?? 0, critical: workingDays > 0 && slack.get(id) === ends.get(id) })),
    criticalPath: longestChain(list.map(({ id }) => id), waitsFor, ends, days, workingDays),
    workingDays,
    unknownDays: list.filter(({ promisedDays }) => promisedDays === null).map(({ id }) => id),
  };
}

/** The latest end of each matter that does not make the whole longer. */
function latestEnds(ids: readonly string[], waitsFor: ReadonlyMap<string, readonly string[]>, days: ReadonlyMap<string, number>, whole: number): Map<string, number> {
  const latest = new Map<string, number>();
  const visit = (id: string): number => {
    const known = latest.get(id);
    if (known !== undefined) return known;
    latest.set(id, whole);
    const followers = ids.filter((each) => waitsFor.get(each)?.includes(id));
    const end = Math.min(whole, ...followers.map((each) => visit(each) - (days.get(each) ?? 0)));
    latest.set(id, end);
    return end;
  };
  for (const id of ids) visit(id);
  return latest;
}

/** From the matter that ends last back to one that waits for nothing. */
function longestChain(ids: readonly string[], waitsFor: ReadonlyMap<string, readonly string[]>, ends: ReadonlyMap<string, number>, days: ReadonlyMap<string, number>, whole: number): string[] {
  const chain: string[] = [];
  let last = ids.find((id) => ends.get(id) === whole);
  while (last !== undefined && !chain.includes(last)) {
    chain.unshift(last);
    const start = (ends.get(last) ?? 0) - (days.get(last) ?? 0);
    last = waitsFor.get(last)?.find((id) => ends.get(id) === start);
  }
  return chain;
}
