import { HttpProblem } from '../../platform/http/problem.ts';
import type { StaffPerson } from '../../platform/keys/person.ts';
import type { Principal } from '../../platform/keys/principal.ts';

/** Staff of a hall who are signed in. @throws {HttpProblem} hall.not-found, person.role for anybody else. */
export function staffOfHall({ hallIds, person }: Principal, hallId: string): StaffPerson {
  if (!hallIds.includes(hallId)) throw new HttpProblem('hall.not-found');
  if (person?.kind !== 'staff' || person.hallId !== hallId) throw new HttpProblem('person.role');
  return person;
}

/** Staff who are signed in, of whatever hall. @throws {HttpProblem} person.role. */
export function staffWho({ person }: Principal): StaffPerson {
  if (person?.kind !== 'staff') throw new HttpProblem('person.role');
  return person;
}

/** Whether somebody supervises their hall. */
export const isSupervisor = ({ roles }: Pick<StaffPerson, 'roles'>): boolean => roles.includes('supervisor');
