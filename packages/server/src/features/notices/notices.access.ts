import type { NoticeActor } from '@hallkit/domain';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { StaffPerson } from '../../platform/keys/person.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import type { NoticeRecord } from './notices.types.ts';

/** Staff of a hall who are signed in. @throws {HttpProblem} person.role for anybody else. */
export function staffIn({ person }: Principal, hallId?: string): StaffPerson {
  if (person?.kind !== 'staff' || (hallId !== undefined && person.hallId !== hallId)) throw new HttpProblem('person.role');
  return person;
}

type Seen = Pick<NoticeRecord, 'hallId' | 'department' | 'authorId' | 'state'>;

/** Whether it is published by one's own department, or by the hall as a whole; of supervisors, by anybody in their hall. */
const isOwn = ({ hallId, roles, departmentId }: StaffPerson, notice: Pick<Seen, 'hallId' | 'department'>): boolean =>
  notice.hallId === hallId && (roles.includes('supervisor') || notice.department === null || notice.department.id === departmentId);

/** Whether somebody at the desk sees a notice; drafts are their author's alone. */
export const maySee = (person: StaffPerson, notice: Seen): boolean => notice.hallId === person.hallId && (notice.authorId === person.id || (notice.state !== 'draft' && isOwn(person, notice)));

/** What somebody is to a notice: its author; or one who approves, in its department, or in the whole hall. What the hall publishes as a whole any approver of it may approve. */
export const actorOf = (person: StaffPerson, notice: Seen): NoticeActor => ({
  isAuthor: notice.authorId === person.id,
  mayApprove: isOwn(person, notice) && (person.roles.includes('supervisor') || person.roles.includes('approver')),
});
