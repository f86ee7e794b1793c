import type { Complaint, ComplaintLogEntry, ComplaintSummary, Oversight, StaffRef, Statement, TrackedComplaint, TrackStep, Verification } from '@hallkit/contract';
import { complaintActionsOf, complaintStepText, complaintTexts, unwatched, type ComplaintRole } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { StaffPerson } from '../../platform/keys/person.ts';
import { selectColleagues, selectStaffNames } from '../cases/cases.store.ts';
import { staffRef } from '../cases/cases.view.ts';
import { oversightOf } from '../supervision/supervision.oversight.ts';
import { readComplaintNow, type ComplaintNow } from './complaints.clock.ts';
import { photosOf } from './complaints.photos.ts';
import { selectPhotos } from './complaints.photos.store.ts';
import { similarTo } from './complaints.similar.ts';
import { readingOf } from './complaints.step.ts';
import { selectComplaintLog } from './complaints.store.ts';
import { contactOf } from './complaints.tell.ts';
import type { ComplaintContext, ComplaintLogRow, ComplaintRecord, PhotoRow } from './complaints.types.ts';

/** Characters of a complaint that a list shows. */
const excerptLength = 80;

/** What somebody is towards a complaint of their hall. */
export const complaintRolesOf = ({ roles, departmentId }: StaffPerson, { department }: Pick<ComplaintRecord, 'department'>): ComplaintRole[] => [
  ...(roles.includes('supervisor') ? ['supervisor' as const] : []), ...(department !== null && department.id === departmentId ? ['department' as const] : []),
];

const statement = (row: ComplaintLogRow, seq: number, photos: readonly PhotoRow[]): Statement => ({ text: row.text ?? '', at: row.at.toISOString(), from: row.by.kind === 'citizen' ? 'citizen' : 'department', department: row.by.kind === 'citizen' ? null : row.department, photos: photosOf(photos, seq) });

/** Answers, and what whoever wrote it has said after the first word. */
const statements = (log: readonly ComplaintLogRow[], photos: readonly PhotoRow[]): Statement[] => log.flatMap((row, at) => (['answer', 'supply', 'reopen'].includes(row.action) ? [statement(row, at + 1, photos)] : []));

/** What is asked and not answered. */
function question(log: readonly ComplaintLogRow[], paused: boolean): Statement | null {
  const at = paused ? log.findLastIndex(({ action }) => action === 'requestInfo') : -1;
  const row = log[at];
  return row ? statement(row, at + 1, []) : null;
}

function verification(log: readonly ComplaintLogRow[]): Verification | null {
  const row = log.findLast(({ action }) => action === 'verify');
  return row ? { finding: row.data['finding'] === 'unfounded' ? 'unfounded' : 'confirmed', text: row.text, at: row.at.toISOString() } : null;
}

/** What stands alike in the view of whoever wrote it and of staff. */
function common(record: ComplaintRecord, log: readonly ComplaintLogRow[], photos: readonly PhotoRow[], read: ComplaintNow, oversight: Oversight) {
  const { number, kind, about, text, anonymous, department, duplicateOf, version } = record;
  return {
    number, kind, state: read.facts.state, about, text, photos: photosOf(photos, 1), anonymous, department, acceptDue: read.acceptDue, answerDue: read.answerDue, closing: read.closing, paused: read.paused, question: question(log, read.paused), statements: statements(log, photos),
    verification: verification(log), duplicateOf, oversight, reopened: read.reopened, version, submittedAt: record.createdAt.toISOString(),
  };
}

/** The steps as the one outside sees them: how staff pass it around among themselves is their own affair. */
const stepsOf = (log: readonly ComplaintLogRow[]): TrackStep[] => log.flatMap(({ at, action, from, to, department }) => (from !== to || action === 'transfer' ? [{ at: at.toISOString(), state: to, text: action === 'supply' ? supplied : complaintStepText(to, department?.name ?? null) }] : []));
const supplied = { zh: '您已补充说明，继续处理。', en: 'You have replied; it goes on.' };

/** A complaint as the one who wrote it sees it. */
export async function trackedView(db: Kysely<Database>, { now: clock }: ComplaintContext, record: ComplaintRecord): Promise<TrackedComplaint> {
  const now = clock();
  const { settings, timeZone } = await readingOf(db, record.hallId);
  const [log, photos, oversight] = [await selectComplaintLog(db, record), await selectPhotos(db, record.hallId, record.id), await oversightOf(db, record.hallId, 'complaint', record.id)];
  const read = readComplaintNow(log, settings, now, timeZone);
  const refused = log.findLast(({ to }) => to === 'rejected');
  return {
    trackingId: record.trackingId, ...common(record, log, photos, read, oversight), stateText: complaintTexts[read.facts.state].plain, reason: refused?.text ?? null, reopenUntil: read.facts.reopenable ? read.reopenUntil : null, steps: stepsOf(log),
    actions: complaintActionsOf(read.facts, ['citizen']) as TrackedComplaint['actions'], readAt: now.toISOString(),
  };
}

const logView = ({ at, action, from, to, by, text }: ComplaintLogRow): ComplaintLogEntry => ({ at: at.toISOString(), action, from, to, by: { kind: by.kind, name: by.name?.zh ?? null }, text });

/** A complaint as staff see it; who wrote it is for supervisors alone. */
export async function complaintView(db: Kysely<Database>, context: ComplaintContext, record: ComplaintRecord, person: StaffPerson): Promise<Complaint> {
  const { hallId, id, department, assignedStaffId, staffIds } = record;
  const now = context.now();
  const { settings, timeZone } = await readingOf(db, hallId);
  const [log, photos, oversight, similar, colleagues] = [await selectComplaintLog(db, record), await selectPhotos(db, hallId, id), await oversightOf(db, hallId, 'complaint', id), await similarTo(db, record, timeZone), department ? await selectColleagues(db, hallId, department.id) : []];
  const read = readComplaintNow(log, settings, now, timeZone);
  const assigned = assignedStaffId === null ? undefined : (await selectStaffNames(db, hallId, [assignedStaffId])).get(assignedStaffId);
  const contact = person.roles.includes('supervisor') ? contactOf(context, record) : null;
  return {
    id, hallId, ...common(record, log, photos, read, oversight), contact, facts: record.facts, assignedTo: assigned ? staffRef(assigned) : null, similar, colleagues: colleagues.map(staffRef), log: log.map(logView),
    actions: (staffIds.includes(person.id) ? [] : complaintActionsOf(read.facts, complaintRolesOf(person, record))) as Complaint['actions'],
  };
}

/** A row of the inbox. */
export function summaryOf(record: ComplaintRecord, read: ComplaintNow, staff: StaffRef | null, oversight: Oversight = unwatched): ComplaintSummary {
  const { id, number, kind, about, text, photoCount, anonymous, department, reopened, createdAt, changedAt, version } = record;
  const [...characters] = text.replaceAll(/\s+/g, ' ').trim();
  const excerpt = characters.length > excerptLength ? `${characters.slice(0, excerptLength).join('')}…` : characters.join('');
  return { id, number, kind, state: read.facts.state, about, excerpt, photos: photoCount, anonymous, department, assignedTo: staff, due: read.next, oversight, reopened, submittedAt: createdAt.toISOString(), changedAt: changedAt.toISOString(), version };
}
