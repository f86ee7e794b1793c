import { combineLimits } from '../clock/combine.ts';
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

/** What each waits for, waits in a circle left out (`checkScenario` tells of them): the way of the clock knows none. */
function withoutCircles(waitsFor: ReadonlyMap<string, readonly string[]>): Map<string, readonly string[]> {
  const kept = new Map<string, readonly string[]>();
  const leads = (from: string, to: string, seen: Set<string>): boolean => from === to || (!seen.has(from) && (seen.add(from), (kept.get(from) ?? []).some((next) => leads(next, to, seen))));
  for (const [id, before] of waitsFor) kept.set(id, before.filter((earlier) => !leads(earlier, id, new Set())));
  return kept;
}

/**
 * Puts the needed matters of a scenario in time: those without order go side by side. It is the way in which the clock
 * combines limits (`combineLimits`), so that the promise of a plan and the date of its application come from one count.
 *
 * @param all - All matters of the scenario; none may wait for itself (`checkScenario`), and such a wait is passed over here.
 * @param needed - Ids of those that are needed.
 */
export function schedule(all: readonly ScenarioMatter[], needed: ReadonlySet<string>): Schedule {
  const list = all.filter(({ id }) => needed.has(id));
  const waitsFor = withoutCircles(waiting(all, new Set(list.map(({ id }) => id))));
  const combined = combineLimits(list.map(({ id, promisedDays }) => ({ id, days: promisedDays ?? 0, after: waitsFor.get(id) ?? [] })));
  if (combined.kind !== 'limit') throw new Error(`no order in time: ${combined.ids.join(', ')}`);
  const { days: workingDays, criticalPath } = combined;
  const inTime = new Map(combined.parts.map((part) => [part.id, part]));
  return {
    matters: list.map(({ id }) => {
      const { starts, ends, slack } = inTime.get(id) ?? { starts: 0, ends: 0, slack: 0 };
      return { id, waitsFor: waitsFor.get(id) ?? [], startsAfter: starts ?? 0, endsAfter: ends ?? 0, critical: workingDays > 0 && slack === 0 };
    }),
    criticalPath,
    workingDays,
    unknownDays: list.filter(({ promisedDays }) => promisedDays === null).map(({ id }) => id),
  };
}
