import type { ComplaintAbout, ComplaintAboutRequest, ComplaintFacts } from '@hallkit/contract';
import { caseStates } from '@hallkit/domain';
import { staffPlans } from '../data/floor.ts';
import { departments } from '../data/words.ts';
import { MockProblem } from '../platform/problem.ts';
import { departmentRef } from './document-uses.ts';
import { dueOf, readingOf } from './dues.ts';
import { isLateNow } from './progress.ts';
import type { CaseRecord } from './space.ts';
import { stateOf } from './space.ts';
import { staffOf } from './state.ts';
import type { Live } from './state.ts';
import { deskRef } from './views.ts';

/** What a complaint is about, filled in by the hall. */
export interface FoundAbout {
  readonly about: ComplaintAbout;
  readonly aboutId: string | null;
  readonly aboutStaffId: string | null;
  readonly facts: ComplaintFacts | null;
  readonly departmentId: string | null;
}

const wrong = (pointer: string): MockProblem => new MockProblem('complaint.about', [{ in: 'body', pointer: `/about/${pointer}`, code: 'field.value', detail: 'is not there' }]);

/** A case by whoever follows its application. */
export function followedCase(live: Live, progressId: string | undefined, caseId: string | undefined): CaseRecord | undefined {
  const record = live.space.cases.get(caseId ?? '');
  return record && live.space.applications.get(record.applicationId)?.progressId === progressId ? record : undefined;
}

/** The case as the clock sees it now. */
function factsOf(live: Live, record: CaseRecord): ComplaintFacts {
  const { promised, legal } = readingOf(live, record);
  const over = caseStates[stateOf(record)].isFinal;
  return { caseNo: record.caseNo, matter: record.matter.name, department: departmentRef(record.departmentId), state: stateOf(record), promised: dueOf(promised, over), legal: dueOf(legal, over) };
}

const found = (kind: ComplaintAbout['kind'], text: ComplaintAbout['text'], aboutId: string | null, departmentId: string | null, more: Partial<FoundAbout> & { readonly record?: CaseRecord; readonly late?: boolean } = {}): FoundAbout => ({
  about: { kind, text, caseNo: more.record?.caseNo ?? null, late: more.late ?? false, department: departmentId === null ? null : departmentRef(departmentId) }, aboutId, departmentId, aboutStaffId: more.aboutStaffId ?? null, facts: more.facts ?? null,
});

function ofDesk(live: Live, deskId: string | undefined): FoundAbout {
  const desk = live.desks.get(deskId ?? '');
  if (!desk) throw wrong('deskId');
  return found('desk', deskRef(desk).name, desk.plan.id, departmentOf(live, desk.plan.queueIds[0]), { aboutStaffId: desk.staffId });
}

const departmentOf = (live: Live, queueId: string | undefined): string | null => live.queues.get(queueId ?? '')?.plan.departments[0] ?? null;

/** What is meant. @throws {MockProblem} complaint.about where it is not there. */
export function findAbout(live: Live, hallId: string, request: ComplaintAboutRequest | undefined): FoundAbout {
  switch (request?.kind) {
    case 'case': {
      const record = followedCase(live, request.progressId, request.caseId);
      if (!record) throw wrong('caseId');
      return found('case', record.matter.name, record.id, record.departmentId, { record, late: isLateNow(live, record), facts: factsOf(live, record), aboutStaffId: record.assignedTo });
    }
    case 'ticket': {
      const ticket = live.tickets.get(request.ticketId ?? '');
      const queue = ticket && live.queues.get(ticket.queueId);
      if (!ticket || !queue) throw wrong('ticketId');
      const { name } = queue.plan;
      return found('ticket', { zh: `${ticket.number} 号（${name.zh}）`, en: `Ticket ${ticket.number} (${name.en ?? name.zh})` }, ticket.id, departmentOf(live, ticket.queueId), { aboutStaffId: live.desks.get(ticket.deskId ?? '')?.staffId ?? null });
    }
    case 'desk': return ofDesk(live, request.deskId);
    case 'department': {
      if (!Object.hasOwn(departments, request.departmentId ?? '')) throw wrong('departmentId');
      const { id, name } = departmentRef(request.departmentId as string);
      return found('department', name, id, id);
    }
    case 'staff': {
      const staff = staffOf(staffPlans.find((one) => one.hallId === hallId && one.staffNo === request.staffNo)?.id ?? null);
      if (!staff) throw wrong('staffNo');
      return found('staff', { zh: `${staff.staffNo} 号工作人员`, en: `Member of staff ${staff.staffNo}` }, staff.id, staff.departmentId, { aboutStaffId: staff.id });
    }
    case 'hall':
    case undefined: {
      const { name = { zh: hallId, en: null } } = live.catalogue.halls.find(({ id }) => id === hallId) ?? {};
      return found('hall', name, hallId, null);
    }
  }
}
