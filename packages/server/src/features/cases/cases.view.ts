import type { Case, CaseDecision, CaseDelivery, CaseDocument, CaseLogEntry, CaseMessage, CaseSummary, Extension, Oversight, SpecialProcedure, StaffRef, Supplement } from '@hallkit/contract';
import { actionsOf, caseStates, licensingLimits, originalDue, unaskedGround, type CaseRole } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { StaffPerson } from '../../platform/keys/person.ts';
import { feeView } from '../payments/payments.service.ts';
import { selectFeesOf } from '../payments/payments.store.ts';
import { cardsAbout } from '../supervision/supervision.cards.ts';
import { oversightOf } from '../supervision/supervision.oversight.ts';
import type { CaseContext } from './cases.context.ts';
import { readNow, type CaseNow } from './cases.clock.ts';
import { openDue } from './cases.due.ts';
import { followView, paperActions } from './cases.follow.view.ts';
import { selectParts, type CaseParts } from './cases.parts.store.ts';
import { selectApplication, selectColleagues, selectLog, selectSiblings, selectStaffNames, type StaffRow } from './cases.store.ts';
import type { CaseRecord, DecisionRow, DeliveryRow, LogRow, PaperRow, SpecialRow, SupplementRow } from './cases.types.ts';

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

/** Somebody who works in the hall, by name. */
export const staffRef = ({ id, staffNo, name }: Pick<StaffRow, 'id' | 'staffNo' | 'name'>): StaffRef => ({ id, staffNo, name });

/** What somebody is towards the cases of their department. */
export const rolesOf = ({ roles }: StaffPerson): CaseRole[] => roles.flatMap((role): CaseRole[] => (role === 'supervisor' ? [] : [role]));

/** A line of the log. @param forApplicant - Without names of staff and without what is for staff only. */
export const logView = ({ at, action, from, to, by, reason, note }: LogRow, forApplicant = false): CaseLogEntry => ({
  at: at.toISOString(), action, from, to, by: { kind: by.kind, name: forApplicant ? null : (by.name?.zh ?? null) }, reason, note: forApplicant ? null : note,
});

/** Lines that the applicant reads: how the department passes a case around is its own affair. */
export const isForApplicant = ({ action }: LogRow): boolean => !['assign', 'handOver', 'note', 'proposeExtension', 'declineExtension'].includes(action);

/** A message about a case. */
export const messageView = ({ id, at, from, name, text }: CaseParts['messages'][number]): CaseMessage => ({ id, at: at.toISOString(), from, name: from === 'staff' ? name : null, text });

/** The one-time notice. */
export const supplementView = (row: SupplementRow | null): Supplement | null => row && { at: row.at.toISOString(), items: row.items.map(({ key, text }) => ({ key, text })), suppliedAt: iso(row.suppliedAt) };

/** A special procedure. */
export const specialView = ({ kind, days, reason, from, to }: SpecialRow): SpecialProcedure => ({ kind, days, reason, from: from.toISOString(), to: iso(to) });

/** A decision. */
export const decisionView = (row: DecisionRow | undefined): CaseDecision | null => row === undefined ? null : {
  kind: row.kind, number: row.number, at: row.at.toISOString(), ground: row.ground === unaskedGround ? null : row.ground, reason: row.rightAgency === null ? row.reason : { zh: `${row.reason?.zh ?? ''}（${row.rightAgency.zh}）`, en: row.reason?.en == null ? null : `${row.reason.en} (${row.rightAgency.en ?? row.rightAgency.zh})` },
  legalBasis: row.legalBasis, remedies: row.remedies, content: row.content, validUntil: row.validUntil, toFollow: [...row.toFollow], documentId: row.documentId,
};

/** How the result comes; its last day once there is one. */
export const deliveryView = (row: DeliveryRow | null, { delivery }: CaseNow): CaseDelivery | null => row && {
  method: row.method, carrier: row.carrier, trackingNumber: row.trackingNumber, sentAt: iso(row.sentAt), receivedAt: iso(row.receivedAt), due: delivery ?? openDue,
};

/** The papers of a case beside its form. */
export function documentViews(record: CaseRecord, papers: readonly PaperRow[], documents: readonly { readonly key: string; readonly document: NonNullable<CaseDocument['document']> }[], forApplicant = false): CaseDocument[] {
  return papers.map(({ key, name, kind, state, documentId, original = false }) => {
    // By itself first: under one key there may be one that was exchanged.
    const document = documents.find((one) => one.document.id === documentId)?.document ?? documents.find((one) => one.key === key)?.document ?? null;
    const isForm = kind === 'form' && state === 'filled';
    // What is taken back is not there any more, whatever it was.
    const shown = documentId !== null && document === null ? 'missing' : state;
    const staffUrl = document ? `/api/v1/cases/${record.id}/documents/${document.id}/file` : isForm ? `/api/v1/cases/${record.id}/papers/${key}` : null;
    const ownUrl = document ? `/api/v1/documents/${document.id}/file` : isForm ? `/api/v1/applications/${record.applicationId}/papers/${key}` : null;
    const seen = original && document !== null ? (originalDue(original, document.trustGrade) ? 'due' : 'seen') : null;
    return { key, name, state: shown, original: seen, document, fileUrl: forApplicant ? ownUrl : staffUrl };
  });
}

const papersAlone: ReadonlySet<string> = new Set(paperActions);

/** Most days of an extension (Administrative Licensing Law art. 42). */
const mostDays = ({ joint }: CaseRecord): number => (joint ? licensingLimits.jointDecisionExtension : licensingLimits.decisionExtension);

/** An application in which the clock of a case runs. */
export const withJoint = ({ limits, joint }: Pick<CaseRecord, 'limits' | 'joint'>): CaseRecord['limits'] => ({ ...limits, joint });

/** A case as staff of its department see it. */
export async function caseView(db: Kysely<Database>, context: CaseContext, record: CaseRecord, person: StaffPerson): Promise<Case> {
  const application = await selectApplication(db, record.hallId, record.applicationId);
  if (!application) throw new Error('A case without an application.');
  const now = context.now();
  const [log, parts, siblings, fees, documents, values, contact, colleagues, oversight, cards] = await Promise.all([
    selectLog(db, record), selectParts(db, record), selectSiblings(db, record.hallId, record.applicationId), selectFeesOf(db, record.hallId, [record.id]),
    context.documents.papersOf(db, application.networkId, record.id, null), context.applications.filled(db, record), context.people.contact(db, application.networkId, record.personId), selectColleagues(db, record.hallId, record.department.id),
    oversightOf(db, record.hallId, 'case', record.id), cardsAbout(db, now, person, record.hallId, 'case', record.id),
  ]);
  const read = readNow(log, withJoint(record), now, application.timeZone);
  const may = actionsOf(read.facts, { roles: rolesOf(person), id: person.id });
  const names = await selectStaffNames(db, record.hallId, [...(record.assignedStaffId === null ? [] : [record.assignedStaffId]), ...parts.extensions.flatMap(({ proposedBy, decidedBy }) => [proposedBy, ...(decidedBy === null ? [] : [decidedBy])])]);
  const named = (id: string): StaffRef => staffRef(names.get(id) ?? { id, staffNo: '', name: { zh: id, en: null } });
  const last = parts.extensions.at(-1);
  const extension: Extension | null = last ? { days: last.days, reason: last.reason, state: last.state, proposedBy: named(last.proposedBy), decidedBy: last.decidedBy === null ? null : named(last.decidedBy), at: last.at.toISOString() } : null;
  const numbers = new Map(siblings.map(({ planId, caseNo }) => [planId, caseNo]));
  const fee = fees[0];
  return {
    id: record.id, caseNo: record.caseNo, hallId: record.hallId, applicationNumber: application.number, progressId: application.progressId, version: record.version,
    matter: { id: record.matterId, name: record.matterName, version: record.matterVersion }, department: record.department, applicant: record.applicant, contact,
    state: read.state, nationalCode: caseStates[read.state].nationalCode, acceptance: read.acceptance, legal: read.legal, promised: read.promised,
    values: values.map(({ key, label, value, unit }) => ({ key, label, value, unit })), documents: documentViews(record, parts.papers, documents), supplement: supplementView(parts.supplement), toFollow: followView(log, parts.papers, read, may), specialProcedures: parts.specials.map(specialView), extension,
    decision: decisionView(parts.decisions.at(-1)), delivery: deliveryView(parts.delivery, read), fee: fee ? feeView(fee) : null,
    siblings: siblings.filter(({ id }) => id !== record.id).map(({ id, caseNo, matterId, matterName, department, state }) => ({ id, caseNo, matter: { id: matterId, name: matterName }, department, state })),
    waitsFor: record.waitsFor.flatMap((planId) => numbers.get(planId) ?? []), assignedTo: record.assignedStaffId === null ? null : named(record.assignedStaffId), colleagues: colleagues.map(staffRef),
    messages: parts.messages.map(messageView), log: log.map((row) => logView(row)), actions: may.filter((action) => !papersAlone.has(action)) as Case['actions'], maxExtensionDays: mostDays(record), submittedAt: application.submittedAt.toISOString(), oversight, cards,
  };
}

/** A row of the inbox. */
export function summaryView(record: CaseRecord, applicationNumber: string, read: CaseNow, staff: StaffRow | undefined, oversight: Oversight): CaseSummary {
  return {
    id: record.id, caseNo: record.caseNo, hallId: record.hallId, applicationNumber, matter: { id: record.matterId, name: record.matterName }, department: record.department, applicant: record.applicant,
    state: read.state, due: read.next, assignedTo: staff ? staffRef(staff) : null, joint: record.joint, receivedAt: read.receivedAt, changedAt: record.changedAt.toISOString(), unread: record.unread, version: record.version, oversight,
  };
}
