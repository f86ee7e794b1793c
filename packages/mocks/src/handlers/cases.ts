import { caseStates } from '@hallkit/domain';
import { meOf } from '../live/applications.ts';
import { applicationOf } from '../live/case-steps.ts';
import { actOn, actOwn, caseFor, caseSummary, caseView, ownCase, ownView, supply, writeMessage } from '../live/cases.ts';
import { papersOf } from '../live/document-uses.ts';
import { nextDue } from '../live/dues.ts';
import type { CaseRecord } from '../live/space.ts';
import { stateOf } from '../live/space.ts';
import type { Live } from '../live/state.ts';
import { pageOf } from '../platform/cursor.ts';
import type { MockHandlers } from '../platform/handler.ts';
import type { StaffPerson } from '../platform/keys.ts';
import { citizenOf, staffOf } from '../platform/people.ts';
import { MockProblem } from '../platform/problem.ts';
import { localeFor, paperOf } from './applications.ts';
import { fileOf, pageOfFile } from './documents.ts';
import { hallOf } from './halls.ts';

type Ids = 'getOwnCase' | 'listCases' | 'getCase' | 'actOnCase' | 'createCaseMessage' | 'supplyCase' | 'withdrawCase' | 'confirmDelivery' | 'getCaseDocumentFile' | 'getCasePaper';
type View = 'open' | 'mine' | 'waiting' | 'late' | 'done';

function isIn(live: Live, record: CaseRecord, view: View, { id }: StaffPerson): boolean {
  const { isFinal, whoHasIt } = caseStates[stateOf(record)];
  const handsOver = ['granted', 'grantedToFollow'].includes(stateOf(record)) && !record.log.some(({ action }) => action === 'deliver');
  const open = (!isFinal && whoHasIt === 'department') || handsOver;
  return { open, mine: open && record.assignedTo === id, waiting: !isFinal && whoHasIt !== 'department', late: open && nextDue(live, record).late, done: isFinal && !handsOver }[view];
}

function inbox(live: Live, staff: StaffPerson, department: string | undefined): CaseRecord[] {
  if (department !== undefined && department !== staff.departmentId && !staff.supervises) throw new MockProblem('person.role');
  const wanted = department ?? (staff.supervises ? undefined : staff.departmentId);
  return [...live.space.cases.values()].filter(({ departmentId }) => wanted === undefined || departmentId === wanted);
}

/** Cases, as applicants and departments have them. */
export const casesHandlers: Pick<MockHandlers, Ids> = {
  getOwnCase({ live, principal, params }) {
    const record = ownCase(live, citizenOf(principal), params.caseId);
    if (record.applicationId !== params.applicationId) throw new MockProblem('case.not-found');
    return ownView(live, record);
  },
  listCases({ live, principal, params, query }) {
    const { id } = hallOf(live.catalogue, principal, params.hallId);
    const staff = staffOf(principal);
    if (staff.hallId !== id) throw new MockProblem('person.role');
    const { view = 'open', department, number = '', limit, cursor } = query;
    const all = inbox(live, staff, department);
    const sortKey = (record: CaseRecord): string => nextDue(live, record).at ?? '9999';
    const rows = all.filter((record) => isIn(live, record, view, staff) && record.caseNo.startsWith(number.toUpperCase())).sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : sortKey(a) > sortKey(b) ? 1 : 0));
    const { data, nextCursor } = pageOf(rows, { limit, cursor }, { list: 'cases', staff: staff.id, view, department, number });
    const open = all.filter((record) => isIn(live, record, 'open', staff)).map((record) => ({ due: nextDue(live, record), unread: record.unread }));
    const count = (...states: (string | null)[]): number => open.filter(({ due }) => states.includes(due.state)).length;
    return { data: data.map((record) => caseSummary(live, record)), nextCursor, counts: { open: open.length, dueSoon: count('due_soon'), overdue: count('overdue', 'long_overdue'), unread: open.filter(({ unread }) => unread).length } };
  },
  getCase({ live, principal, params }) {
    const staff = staffOf(principal);
    return caseView(live, caseFor(live, staff, params.caseId), staff);
  },
  actOnCase({ live, principal, params, body }) {
    const staff = staffOf(principal);
    const record = caseFor(live, staff, params.caseId);
    actOn(live, staff, record, body);
    return caseView(live, record, staff);
  },
  createCaseMessage({ live, principal, params, body }) {
    if (principal.person?.kind === 'citizen') return writeMessage(live, ownCase(live, principal.person, params.caseId), 'applicant', null, body.text);
    const staff = staffOf(principal);
    return writeMessage(live, caseFor(live, staff, params.caseId), 'staff', staff.id, body.text);
  },
  supplyCase({ live, principal, params, body }) {
    const citizen = citizenOf(principal);
    const record = ownCase(live, citizen, params.caseId);
    supply(live, meOf(live, citizen), record, body);
    return ownView(live, record);
  },
  withdrawCase({ live, principal, params, body }) {
    const citizen = citizenOf(principal);
    const record = ownCase(live, citizen, params.caseId);
    actOwn(live, citizen.id, record, 'withdraw', body);
    return ownView(live, record);
  },
  confirmDelivery({ live, principal, params, body }) {
    const citizen = citizenOf(principal);
    const record = ownCase(live, citizen, params.caseId);
    actOwn(live, citizen.id, record, 'receiveDelivery', body);
    return ownView(live, record);
  },
  getCaseDocumentFile({ live, principal, params, query: { page } }) {
    const record = caseFor(live, staffOf(principal), params.caseId);
    const use = papersOf(live, record.id).find(({ documentId }) => documentId === params.documentId);
    const document = live.space.documents.get(use?.documentId ?? '');
    if (!document) throw new MockProblem('document.not-found');
    return page === undefined ? fileOf(document) : pageOfFile(document, page);
  },
  getCasePaper({ live, principal, params, request }) {
    const record = caseFor(live, staffOf(principal), params.caseId);
    if (!record.papers.some(({ key, kind }) => key === params.paperKey && kind === 'form')) throw new MockProblem('paper.not-found');
    return paperOf(live, applicationOf(live, record), params.paperKey, localeFor(request));
  },
};
