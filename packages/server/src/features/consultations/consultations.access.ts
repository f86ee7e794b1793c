import { type ConsultationRole } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { StaffPerson } from '../../platform/keys/person.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { staffOf } from '../cases/cases.access.ts';
import { selectConsultation } from './consultations.store.ts';
import type { ConsultationRecord } from './consultations.types.ts';

/** What somebody of the staff is to a question; nothing where it is not theirs. */
export const rolesFor = ({ hallId, departmentId, roles }: StaffPerson, { hallId: of, department }: Pick<ConsultationRecord, 'hallId' | 'department'>): ConsultationRole[] =>
  hallId !== of ? [] : [...(roles.includes('supervisor') ? (['supervisor'] as const) : []), ...(departmentId !== null && departmentId === department?.id ? (['department'] as const) : [])];

/** A question of one's department or hall, locked. @throws {HttpProblem} person.role, consultation.not-found, also for one of another department. */
export async function staffConsultation(db: Kysely<Database>, principal: Principal, id: string): Promise<{ readonly record: ConsultationRecord; readonly person: StaffPerson; readonly roles: readonly ConsultationRole[] }> {
  const person = staffOf(principal);
  const record = await selectConsultation(db, principal.hallIds, { id }, { lock: true });
  const roles = record ? rolesFor(person, record) : [];
  if (!record || roles.length === 0) throw new HttpProblem('consultation.not-found');
  return { record, person, roles };
}

/** A question by the secret id of whoever asked. @throws {HttpProblem} tracking.not-found. */
export async function trackedConsultation(db: Kysely<Database>, { hallIds }: Principal, trackingId: string, options: { readonly lock?: boolean } = {}): Promise<ConsultationRecord> {
  const record = await selectConsultation(db, hallIds, { trackingId }, options);
  if (!record) throw new HttpProblem('tracking.not-found');
  return record;
}

/** Staff of a hall and the department whose list they ask for; supervisors see the hall. @throws {HttpProblem} hall.not-found, person.role. */
export function listScope(principal: Principal, hallId: string, department: string | undefined): { readonly person: StaffPerson; readonly departmentId: string | null } {
  if (!principal.hallIds.includes(hallId)) throw new HttpProblem('hall.not-found');
  const person = staffOf(principal);
  const isSupervisor = person.roles.includes('supervisor');
  if (person.hallId !== hallId || (!isSupervisor && (person.departmentId === null || (department !== undefined && department !== person.departmentId)))) throw new HttpProblem('person.role');
  return { person, departmentId: department ?? (isSupervisor ? null : person.departmentId) };
}
