import { MockProblem } from './problem.ts';
import type { CitizenPerson, Principal, StaffPerson } from './keys.ts';

/** The citizen who is signed in. @throws {MockProblem} person.role where it is somebody of the staff. */
export function citizenOf({ person }: Principal): CitizenPerson {
  if (person?.kind !== 'citizen') throw new MockProblem('person.role');
  return person;
}

/** Who of the staff is signed in. @throws {MockProblem} person.role where it is a citizen. */
export function staffOf({ person }: Principal): StaffPerson {
  if (person?.kind !== 'staff') throw new MockProblem('person.role');
  return person;
}
