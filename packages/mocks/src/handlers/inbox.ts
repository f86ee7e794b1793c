import type { Due, WorkCounts } from '@hallkit/contract';
import type { Live } from '../live/state.ts';
import type { Principal, StaffPerson } from '../platform/keys.ts';
import { staffOf } from '../platform/people.ts';
import { MockProblem } from '../platform/problem.ts';
import { hallOf } from './halls.ts';

/** Who of the staff works in a hall. @throws {MockProblem} person.role. */
export function staffIn(principal: Principal, hallId: string): StaffPerson {
  const staff = staffOf(principal);
  if (staff.hallId !== hallId) throw new MockProblem('person.role');
  return staff;
}

/** Whose inbox is asked for. @throws {MockProblem} hall.not-found, person.role where a clerk asks for another department. */
export function inboxOf(live: Live, principal: Principal, hallId: string, department: string | undefined): StaffPerson {
  const staff = staffIn(principal, hallOf(live.catalogue, principal, hallId).id);
  if (!staff.supervises && (staff.departmentId === null || (department !== undefined && department !== staff.departmentId))) throw new MockProblem('person.role');
  return staff;
}

/** How much is open, soon due, overdue. */
export const countsOf = (dues: readonly Due[]): WorkCounts => {
  const count = (...states: (string | null)[]): number => dues.filter(({ state }) => states.includes(state)).length;
  return { open: dues.length, dueSoon: count('due_soon'), overdue: count('overdue', 'long_overdue') };
};
