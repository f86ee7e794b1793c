import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { StaffPerson } from '../../platform/keys/person.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import type { CaseContext } from './cases.context.ts';
import { selectCase } from './cases.store.ts';
import type { CaseRecord } from './cases.types.ts';

/** Staff who are signed in. @throws {HttpProblem} person.role for anybody else. */
export function staffOf({ person }: Principal): StaffPerson {
  if (person?.kind !== 'staff') throw new HttpProblem('person.role');
  return person;
}

/** Whether a case is one of somebody's own: of their department, or for supervisors of their hall. */
export const isOwnCase = ({ hallId, departmentId, roles }: StaffPerson, record: Pick<CaseRecord, 'hallId' | 'department'>): boolean =>
  record.hallId === hallId && (roles.includes('supervisor') || record.department.id === departmentId);

/** A case of one's department. @throws {HttpProblem} case.not-found, also for one of another department: the answer tells nothing. */
export async function departmentCase(db: Kysely<Database>, principal: Principal, caseId: string): Promise<{ readonly record: CaseRecord; readonly person: StaffPerson }> {
  const person = staffOf(principal);
  const record = await selectCase(db, principal.hallIds, caseId);
  if (!record || !isOwnCase(person, record)) throw new HttpProblem('case.not-found');
  return { record, person };
}

/** A case of an application that the caller may see, and who that is. @throws {HttpProblem} case.not-found, also for one of somebody else; to act: person.role, mandate.state. */
export async function ownCase(db: Kysely<Database>, { applications }: Pick<CaseContext, 'applications'>, principal: Principal, caseId: string, { toAct }: { readonly toAct: boolean }): Promise<{ readonly record: CaseRecord; readonly personId: string; readonly mayAct: boolean }> {
  const record = await selectCase(db, principal.hallIds, caseId);
  const seen = record && (await applications.see(db, principal, record.applicationId));
  if (!record || !seen) throw new HttpProblem('case.not-found');
  if (toAct && seen.isOver) throw new HttpProblem('mandate.state');
  if (toAct && !seen.mayAct) throw new HttpProblem('person.role');
  return { record, ...seen };
}
