import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { watchAll } from '../supervision/supervision.watch.ts';
import { calendarRevision, readNow, sortKeysOf } from './cases.clock.ts';
import { writeOutcomes } from './cases.outcomes.ts';
import type { CaseWrite } from './cases.types.ts';

/** Rows of a table that go into one statement: PostgreSQL takes 65,535 parameters. */
const batch = 500;

async function insertAll<Row>(rows: readonly Row[], insert: (part: Row[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += batch) await insert(rows.slice(from, from + batch));
}

const json = (value: object): string => JSON.stringify(value);
const jsonOrNull = (value: object | null): string | null => value && JSON.stringify(value);

/** Writes cases with their logs and all that belongs to them, in few statements; from then on they are watched. */
export async function insertCases(db: Kysely<Database>, cases: readonly CaseWrite[], { now, timeZone }: { readonly now: Date; readonly timeZone: string }): Promise<void> {
  await insertAll(cases, (part) => db.insertInto('cases').values(part.map((one) => {
    const read = readNow(one.log, one.limits, now, timeZone);
    const keys = sortKeysOf(read);
    const last = one.log.at(-1);
    return {
      hall_id: one.hallId, id: one.id, case_no: one.caseNo, application_id: one.applicationId, position: one.position, plan_id: one.planId, matter_id: one.matterId, matter_version: one.matterVersion, matter_name: json(one.matterName),
      department_id: one.department.id, department_name: json(one.department.name), result: jsonOrNull(one.result), applicant: json(one.applicant), applicant_id: one.applicantId, person_id: one.personId,
      // As the log has it: what the law puts in is written by the job.
      state: last?.to ?? read.state, version: one.log.length, joint: one.joint, limits: json(one.limits), waits_for: [...one.waitsFor], hands_in: [...one.handsIn], assigned_staff_id: one.assignedStaffId ?? null,
      unread: one.unread ?? false, message_open: one.messageOpen ?? false, papers_to_follow: one.papersToFollow, delivery_state: read.facts.delivery,
      due_sort: keys.due, due_soon_sort: keys.dueSoon, answer_sort: keys.answer, calendar_revision: calendarRevision(),
      received_at: dateOrNull(read.receivedAt), accepted_at: dateOrNull(read.acceptedAt), decided_at: dateOrNull(read.decidedAt), created_at: one.log[0]?.at ?? now, changed_at: last?.at ?? now,
    };
  })).execute());
  await insertAll(cases.flatMap((one) => one.log.map((row, at) => ({
    hall_id: one.hallId, case_id: one.id, seq: at + 1, at: row.at, action: row.action, from_state: row.from, to_state: row.to, by_kind: row.by.kind, by_id: row.by.id, by_name: jsonOrNull(row.by.name), reason: jsonOrNull(row.reason), note: row.note, data: json(row.data),
  }))), (part) => db.insertInto('case_log').values(part).execute());
  await insertAll(cases.flatMap(({ hallId, id, papers, log }) => papers.map(({ key, name, kind, state, documentId, givenBy, original = false }, position) => ({
    hall_id: hallId, case_id: id, key, position, name: json(name), kind, state, document_id: documentId, given_by: givenBy, original, handed_in_at: log[0]?.at ?? now,
  }))), (part) => db.insertInto('case_papers').values(part).execute());
  await insertAll(cases.flatMap(({ hallId, id, delivery }) => (delivery === null ? [] : [{
    hall_id: hallId, case_id: id, method: delivery.method, recipient: delivery.recipient, phone: delivery.phone, address: delivery.address, carrier: delivery.carrier, tracking_number: delivery.trackingNumber, sent_at: delivery.sentAt, received_at: delivery.receivedAt,
  }])), (part) => db.insertInto('case_deliveries').values(part).execute());
  await insertAll(cases.flatMap(({ hallId, id, supplement }) => (supplement ? [{ hall_id: hallId, case_id: id, at: supplement.at, staff_id: supplement.staffId, items: JSON.stringify(supplement.items), supplied_at: supplement.suppliedAt, note: supplement.note }] : [])), (part) => db.insertInto('case_supplements').values(part).execute());
  await insertAll(cases.flatMap(({ hallId, id, specials = [] }) => specials.map(({ n, kind, days, reason, from, to }) => ({ hall_id: hallId, case_id: id, n, kind, days, reason: json(reason), from_at: from, to_at: to }))), (part) => db.insertInto('case_special_procedures').values(part).execute());
  await insertAll(cases.flatMap(({ hallId, id, extensions = [] }) => extensions.map(({ n, days, reason, state, proposedBy, decidedBy, at }) => ({ hall_id: hallId, case_id: id, n, days, reason: json(reason), state, proposed_by: proposedBy, decided_by: decidedBy, at, decided_at: decidedBy === null ? null : at }))), (part) => db.insertInto('case_extensions').values(part).execute());
  await insertAll(cases.flatMap(({ hallId, id, decisions = [] }) => decisions.map((one) => ({
    hall_id: hallId, case_id: id, n: one.n, kind: one.kind, number: one.number, at: one.at, staff_id: one.staffId, ground: one.ground, reason: jsonOrNull(one.reason), legal_basis: one.legalBasis, remedies: jsonOrNull(one.remedies), right_agency: jsonOrNull(one.rightAgency),
    content: jsonOrNull(one.content), valid_until: one.validUntil, to_follow: [...one.toFollow], document_id: one.documentId,
  }))), (part) => db.insertInto('case_decisions').values(part).execute());
  await watchAll(db, 'case', cases);
  await insertAll(cases.flatMap(({ hallId, id, messages = [] }) => messages.map((one) => ({ hall_id: hallId, id: one.id, case_id: id, at: one.at, from_kind: one.from, person_id: one.personId, name: jsonOrNull(one.name), text: one.text }))), (part) => db.insertInto('case_messages').values(part).execute());
  await writeOutcomes(db, cases.map((record) => ({ record, log: record.log })), timeZone);
}

const dateOrNull = (moment: string | null): Date | null => (moment === null ? null : new Date(moment));
