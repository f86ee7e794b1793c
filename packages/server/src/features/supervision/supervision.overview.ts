import type { DepartmentLoad, SupervisionDay, SupervisionOverview } from '@hallkit/contract';
import { addLoads, dayAfter, dayBounds, hallDay, isEmpty, type LoadCounts } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { isSupervisor, staffOfHall } from './supervision.access.ts';
import { selectCardDays, selectDepartmentNames, selectFigureHall, selectPendingCards, selectStaffCounts } from './supervision.figures.store.ts';
import type { FiguresContext } from './supervision.figures.types.ts';

/** Days of the overview, today included. */
const shownDays = 14;
/** Counting ends here: so many or more. */
const mostCounted = 1000;

async function daysUntil(db: Kysely<Database>, { sources }: FiguresContext, hallId: string, timeZone: string, today: string, departmentId: string | null): Promise<SupervisionDay[]> {
  const range = { from: dayAfter(today, 1 - shownDays), to: today, timeZone };
  const parts: ReadonlyMap<string, Partial<SupervisionDay>>[] = [await selectCardDays(db, hallId, dayBounds(range.from, timeZone).from, dayBounds(today, timeZone).to, timeZone, departmentId)];
  for (const source of sources) if (source.daysOf) parts.push(await source.daysOf(db, hallId, range, departmentId));
  return Array.from({ length: shownDays }, (_, at): SupervisionDay => {
    const day = dayAfter(range.from, at);
    return Object.assign({ day, decided: 0, late: 0, yellow: 0, red: 0, complaints: 0 }, ...parts.map((part) => part.get(day) ?? {}));
  });
}

/** Those with late cases and red cards come first, then those with most to do. */
const byTrouble = (one: DepartmentLoad, other: DepartmentLoad): number => other.late + other.red - (one.late + one.red) || other.open - one.open || (one.department.id < other.department.id ? -1 : 1);

/**
 * What is watched, for staff of the hall: a supervisor sees all of it, everybody else their department and the desks at
 * which somebody of it sits.
 *
 * @throws {HttpProblem} hall.not-found, person.role, also for somebody of no department.
 */
export async function overviewOf(db: Kysely<Database>, context: FiguresContext, principal: Principal, hallId: string): Promise<SupervisionOverview> {
  const person = staffOfHall(principal, hallId);
  const departmentId = isSupervisor(person) ? null : person.departmentId;
  if (!isSupervisor(person) && departmentId === null) throw new HttpProblem('person.role');
  const hall = await selectFigureHall(db, hallId);
  if (!hall) throw new HttpProblem('hall.not-found');
  const now = context.now();
  const isSeen = (id: string | null): boolean => departmentId === null || id === departmentId;
  const parts: ReadonlyMap<string, Partial<LoadCounts>>[] = [await selectPendingCards(db, hallId), await selectStaffCounts(db, hallId)];
  for (const source of context.sources) parts.push(await source.loadOf(db, hallId, now));
  const [names, desks] = [await selectDepartmentNames(db, hallId), await context.desksOf(db, hallId, now)];
  const departments = [...new Set(parts.flatMap((part) => [...part.keys()]))].filter((id) => id !== '' && isSeen(id)).map((id) => ({ department: { id, name: names.get(id) ?? { zh: id, en: null } }, ...addLoads(parts.flatMap((part) => part.get(id) ?? [])) }));
  const total = addLoads(departments);
  // A department with nothing before it is no news, except to itself.
  const shown = departments.filter(({ department, staff: _, ...counts }) => department.id === departmentId || !isEmpty(counts)).sort(byTrouble);
  return {
    hallId, readAt: now.toISOString(), cards: { warning: Math.min(mostCounted, total.warnings), yellow: Math.min(mostCounted, total.yellow), red: Math.min(mostCounted, total.red) },
    departments: shown, desks: desks.filter((desk) => isSeen(desk.departmentId)).map(({ departmentId: _, ...desk }) => desk),
    days: await daysUntil(db, context, hallId, hall.timeZone, hallDay(now, hall.timeZone), departmentId),
  };
}
