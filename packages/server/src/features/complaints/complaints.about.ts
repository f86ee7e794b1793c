import type { ComplaintAbout, ComplaintAboutRequest, ComplaintFacts, DepartmentRef, LocalizedText } from '@hallkit/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import { selectByProgress, selectHall } from '../applications/applications.store.ts';
import { readNow, type CaseNow } from '../cases/cases.clock.ts';
import { selectCase, selectDepartment, selectLog } from '../cases/cases.store.ts';
import { withJoint } from '../cases/cases.view.ts';
import { selectAboutDesk, selectAboutStaff, selectAboutTicket } from './complaints.about.store.ts';

/** What a complaint is about, found in the hall. */
export interface FoundAbout {
  readonly about: ComplaintAbout;
  readonly caseId: string | null;
  readonly ticketId: string | null;
  readonly deskId: string | null;
  readonly staffIds: readonly string[];
  readonly facts: ComplaintFacts | null;
  /** The topic on which the case is followed; null of anything else. */
  readonly progressTopic: string | null;
}

type Db = Kysely<Database>;

/** What it is about is not there; nothing else is told. */
const unknown = (field: string): HttpProblem => new HttpProblem('complaint.about', { errors: [{ in: 'body', pointer: `/about/${field}`, code: 'about.unknown' }] });

const nothing = { caseId: null, ticketId: null, deskId: null, staffIds: [], facts: null, progressTopic: null } as const;
const aboutOf = (kind: ComplaintAbout['kind'], text: LocalizedText, department: DepartmentRef | null, more: Partial<Pick<ComplaintAbout, 'caseNo' | 'late'>> = {}): ComplaintAbout => ({ kind, text, caseNo: null, late: false, department, ...more });

/** Whether a case has passed a date that still counts. */
const isLate = ({ promised, legal }: CaseNow): boolean => [promised, legal].some(({ kind, late }) => kind === 'known' && late);

async function aboutCase(db: Db, hallId: string, { progressId, caseId }: ComplaintAboutRequest, now: Date, timeZone: string): Promise<FoundAbout> {
  const application = progressId === undefined ? undefined : await selectByProgress(db, progressId);
  if (application?.hallId !== hallId) throw unknown('progressId');
  const record = caseId === undefined ? undefined : await selectCase(db, [hallId], caseId);
  if (record?.applicationId !== application.id) throw unknown('caseId');
  const read = readNow(await selectLog(db, record), withJoint(record), now, timeZone);
  const { caseNo, matterName, department } = record;
  const text = { zh: `办件 ${caseNo}：${matterName.zh}`, en: `Case ${caseNo}: ${matterName.en ?? matterName.zh}` };
  return {
    ...nothing, about: aboutOf('case', text, department, { caseNo, late: isLate(read) }), caseId: record.id, progressTopic: `progress.${progressId}`,
    facts: { caseNo, matter: matterName, department, state: read.state, promised: read.promised, legal: read.legal },
  };
}

const departmentOf = async (db: Db, hallId: string, id: string | null): Promise<DepartmentRef | null> => (id === null ? null : ((await selectDepartment(db, hallId, id)) ?? null));

/** Who is named, and their department. */
async function named(db: Db, hallId: string, staffId: string | null): Promise<{ readonly staffIds: readonly string[]; readonly department: DepartmentRef | null }> {
  const staff = staffId === null ? undefined : await selectAboutStaff(db, hallId, { id: staffId });
  return { staffIds: staff ? [staff.id] : [], department: await departmentOf(db, hallId, staff?.departmentId ?? null) };
}

/**
 * Finds what a complaint is about, and fills in what the hall knows of it.
 *
 * @throws {HttpProblem} complaint.about with a pointer, hall.not-found.
 */
export async function findAbout(db: Db, hallId: string, request: ComplaintAboutRequest | undefined, now: Date): Promise<FoundAbout> {
  const place = await selectHall(db, hallId);
  if (!place) throw new HttpProblem('hall.not-found');
  const { kind = 'hall', ticketId, deskId, departmentId, staffNo } = request ?? {};
  switch (kind) {
    case 'case': return aboutCase(db, hallId, request ?? { kind }, now, place.hall.timeZone);
    case 'ticket': {
      const ticket = ticketId === undefined ? undefined : await selectAboutTicket(db, hallId, ticketId);
      if (!ticket || ticketId === undefined) throw unknown('ticketId');
      const { staffIds, department } = await named(db, hallId, ticket.staffId);
      return { ...nothing, about: aboutOf('ticket', { zh: `排队号 ${ticket.number}（${ticket.name.zh}）`, en: `Ticket ${ticket.number} (${ticket.name.en ?? ticket.name.zh})` }, department), ticketId, staffIds };
    }
    case 'desk': {
      const desk = deskId === undefined ? undefined : await selectAboutDesk(db, hallId, deskId);
      if (!desk || deskId === undefined) throw unknown('deskId');
      const { staffIds, department } = await named(db, hallId, desk.staffId);
      return { ...nothing, about: aboutOf('desk', { zh: `${desk.counter} 号窗口`, en: `Counter ${desk.counter}` }, department), deskId, staffIds };
    }
    case 'department': {
      const department = await departmentOf(db, hallId, departmentId ?? null);
      if (!department) throw unknown('departmentId');
      return { ...nothing, about: aboutOf('department', department.name, department) };
    }
    case 'staff': {
      const staff = staffNo === undefined ? undefined : await selectAboutStaff(db, hallId, { staffNo });
      if (!staff) throw unknown('staffNo');
      return { ...nothing, about: aboutOf('staff', { zh: `工号 ${staff.staffNo} 的工作人员`, en: `The member of staff with number ${staff.staffNo}` }, await departmentOf(db, hallId, staff.departmentId)), staffIds: [staff.id] };
    }
    case 'hall': return { ...nothing, about: aboutOf('hall', place.hall.name, null) };
  }
}
