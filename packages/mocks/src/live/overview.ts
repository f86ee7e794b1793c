import type { DepartmentLoad, DeskLoad, Due, SupervisionOverview } from '@hallkit/contract';
import { caseStates } from '@hallkit/domain';
import { staffPlans } from '../data/floor.ts';
import { watchedDepartments } from '../data/history.ts';
import type { StaffPerson } from '../platform/keys.ts';
import { cardCounts, cardsFor } from './cards.ts';
import { staffRef } from './case-parts.ts';
import { complaintInbox, nextComplaintDue } from './complaint-views.ts';
import { consultationInbox } from './consultations.ts';
import { departmentRef } from './document-uses.ts';
import { nextDue } from './dues.ts';
import { lastDays } from './figures.ts';
import { waitingIn } from './line.ts';
import { ratingsOf } from './ratings.ts';
import { stateOf } from './space.ts';
import { instant } from './state.ts';
import type { Live } from './state.ts';
import { deskRef } from './views.ts';

const minute = 60_000;

function loadOf(live: Live, staff: StaffPerson, departmentId: string): DepartmentLoad {
  const cases = [...live.space.cases.values()].filter((one) => one.departmentId === departmentId && !caseStates[stateOf(one)].isFinal);
  const dues = cases.filter((one) => caseStates[stateOf(one)].whoHasIt === 'department').map((one) => nextDue(live, one));
  const complaints = complaintInbox(live, staff, 'open', { department: departmentId });
  const late = ({ late: isLate }: Due): boolean => isLate;
  const { warning, yellow, red } = cardCounts(cardsFor(live, staff, { state: 'pending', department: departmentId }));
  return {
    department: departmentRef(departmentId), open: dues.length, dueSoon: dues.filter(({ state }) => state === 'due_soon').length, late: dues.filter(late).length, waiting: cases.length - dues.length, warnings: warning, yellow, red,
    complaints: complaints.length, complaintsLate: complaints.map((one) => nextComplaintDue(live, one)).filter(late).length, consultations: consultationInbox(live, staff, 'open', departmentId).length, badRatings: ratingsOf(live, staff, 'bad', departmentId).length,
    staff: staffPlans.filter((one) => one.hallId === 'dezhou' && one.departmentId === departmentId).length,
  };
}

function desksOf(live: Live, departmentId: string | null): DeskLoad[] {
  return [...live.desks.values()].filter(({ plan }) => plan.hallId === 'dezhou' && (departmentId === null || plan.queueIds.some((id) => live.queues.get(id)?.plan.departments.includes(departmentId)))).map((desk): DeskLoad => {
    const today = [...live.tickets.values()].filter(({ deskId, day, servingAt }) => deskId === desk.plan.id && day === live.day && servingAt !== null);
    const busy = today.reduce((sum, { servingAt, finishedAt }) => sum + Math.max(0, (finishedAt ?? live.now()) - (servingAt ?? live.now())), 0);
    return { ...deskRef(desk), state: desk.state, staff: staffRef(desk.staffId), served: today.filter(({ state }) => state === 'completed').length, waiting: desk.plan.queueIds.reduce((sum, id) => sum + waitingIn(live, id).length, 0), busyMinutes: Math.round(busy / minute) };
  }).map(({ id, name, state, staff, served, waiting, busyMinutes }) => ({ id, name, state, staff, served, waiting, busyMinutes }));
}

/** What a supervisor sees first; clerks see their own department. */
export function overview(live: Live, staff: StaffPerson): SupervisionOverview {
  const own = staff.supervises ? null : staff.departmentId;
  const ids = new Set<string>([...watchedDepartments, ...[...live.space.cases.values()].map(({ departmentId }) => departmentId), ...[...live.watch.complaints.values()].flatMap(({ departmentId }) => departmentId ?? [])]);
  const seen = staff.supervises ? [...ids] : own === null ? [] : [own];
  return { hallId: 'dezhou', readAt: instant(live.now()), cards: cardCounts(cardsFor(live, staff, { state: 'pending' })), departments: seen.map((id) => loadOf(live, staff, id)), desks: desksOf(live, own), days: lastDays(live, own) };
}
