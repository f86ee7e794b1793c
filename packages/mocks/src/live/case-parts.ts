import type { ApplicationCase, CaseDelivery, CaseDocument, CaseLogEntry, Extension, Fee, PapersToFollow, SpecialProcedure, StaffRef, Supplement } from '@hallkit/contract';
import type { CaseActionName } from '@hallkit/domain';
import { asksOriginal, factsOf, followDue, originalDue, papersToFollow } from '@hallkit/domain';
import { departmentRef } from './document-uses.ts';
import { documentView } from './documents.ts';
import { deliveryDueOf, dueOf, legalDue, readingOf } from './dues.ts';
import type { ApplicationRecord, CaseRecord, CaseRow, FeeRecord } from './space.ts';
import { stateOf } from './space.ts';
import { instant, instantOrNull, staffOf } from './state.ts';
import type { Live } from './state.ts';

const words = (text: unknown): { zh: string; en: string | null } => {
  const { zh = '', en = null } = (text ?? {}) as { zh?: string; en?: string | null };
  return { zh, en: en ?? null };
};

/** A case in one line. */
export const caseLine = (record: CaseRecord): ApplicationCase => ({ id: record.id, caseNo: record.caseNo, matter: { id: record.matter.id, name: record.matter.name }, department: departmentRef(record.departmentId), state: stateOf(record) });

/** Somebody of the staff in a few words. */
export function staffRef(id: string | null): StaffRef | null {
  const staff = staffOf(id);
  return staff ? { id: staff.id, staffNo: staff.staffNo, name: staff.name } : null;
}

/** The fee of a case. */
export const feeOf = (live: Live, { id }: CaseRecord): FeeRecord | undefined => [...live.space.fees.values()].find(({ caseId }) => caseId === id);

/** A fee as the contract has it. */
export const feeView = (live: Live, { id, caseId, item, amount, basis, state, paidAt }: FeeRecord): Fee => ({ id, caseNo: live.space.cases.get(caseId)?.caseNo ?? '', item, amount, currency: 'CNY', basis, state, paidAt: instantOrNull(paidAt) });

/** Papers of a case. @param own - For the applicant, whose files lie elsewhere. */
export const caseDocuments = (live: Live, record: CaseRecord, own: boolean): CaseDocument[] =>
  record.papers.map(({ key, name, kind, from, documentId, toFollow }) => {
    const document = live.space.documents.get(documentId ?? '') ?? null;
    const form = own ? `/api/v1/applications/${record.applicationId}/papers/${key}` : `/api/v1/cases/${record.id}/papers/${key}`;
    const file = document && (own ? `/api/v1/documents/${document.id}/file` : `/api/v1/cases/${record.id}/documents/${document.id}/file`);
    const original = asksOriginal({ kind, from, guides: [] }) && document ? (originalDue(true, document.trustGrade) ? 'due' : 'seen') : null;
    return { key, name, original, state: toFollow ? 'toFollow' : document ? (from === 'lookup' ? 'fetched' : from === 'result' ? 'fromResult' : 'attached') : kind === 'form' ? 'filled' : from === 'result' ? 'fromResult' : from === 'lookup' ? 'fetched' : 'missing', document: document && documentView(live, document, own), fileUrl: file ?? (kind === 'form' ? form : null) };
  });

const rowsOf = ({ log }: CaseRecord, action: string): CaseRow[] => log.filter((row) => row.action === action);

/** The one-time notice. */
export function supplementOf(record: CaseRecord): Supplement | null {
  const [asked] = rowsOf(record, 'requestSupplement');
  if (!asked) return null;
  const items = (asked.data?.['items'] ?? []) as { key?: string; text: unknown }[];
  return { at: instant(asked.at), items: items.map(({ key = null, text }) => ({ key, text: words(text) })), suppliedAt: instantOrNull(record.log.find(({ to }) => to === 'supplemented')?.at ?? null) };
}

const keysIn = ({ data }: CaseRow, name: string): readonly string[] => (data?.[name] ?? []) as readonly string[];

/** Papers that were agreed to follow; null where there were none. */
export function toFollowOf(live: Live, record: CaseRecord, may: readonly CaseActionName[] = []): PapersToFollow | null {
  const agreed = new Set(record.log.flatMap((row) => (row.action === 'submit' || row.action === 'grantToFollow' ? keysIn(row, 'toFollow') : [])));
  if (agreed.size === 0) return null;
  const { due, came } = papersToFollow(record.log);
  const named = followDue(record.log, live.timeZone);
  const { promised, legal } = readingOf(live, record);
  const last = record.log.findLast(({ action }) => action === 'handIn')?.at ?? null;
  const sentBack = (key: string): CaseRow | undefined => record.log.findLast((row) => ['handIn', 'declinePapers'].includes(row.action) && keysIn(row, 'keys').includes(key));
  return {
    items: [...agreed].map((key) => {
      const state = due.includes(key) ? 'due' : came.includes(key) ? 'came' : 'accepted';
      const row = sentBack(key);
      return { key, name: record.papers.find((one) => one.key === key)?.name ?? { zh: key, en: null }, state, reason: state === 'due' && row?.action === 'declinePapers' ? row.shown.reason : null };
    }),
    actions: (['handIn', 'acceptPapers', 'declinePapers'] as const).filter((action) => may.includes(action)),
    due: named === null ? dueOf(promised ?? legal, false) : legalDue(live, named, due.length === 0 ? last : null),
  };
}

/** Special procedures, those under way too. */
export const proceduresOf = (record: CaseRecord): SpecialProcedure[] =>
  rowsOf(record, 'startSpecialProcedure').map((row) => {
    const end = record.log.find((other) => other.at >= row.at && other.from === 'specialProcedure' && other.to !== 'specialProcedure');
    return { kind: row.data?.['kind'] as SpecialProcedure['kind'], days: Number(row.data?.['days'] ?? 0), reason: row.shown.reason ?? words(null), from: instant(row.at), to: instantOrNull(end?.at ?? null) };
  });

/** The extension that was proposed last. */
export function extensionOf(record: CaseRecord): Extension | null {
  const { extension } = factsOf(record.log, { joint: record.limits.joint ?? false });
  const proposer = staffRef(extension?.proposedBy ?? null);
  if (!extension || !proposer) return null;
  return { days: extension.days, reason: rowsOf(record, 'proposeExtension').at(-1)?.shown.reason ?? words(null), state: extension.state, proposedBy: proposer, decidedBy: staffRef(extension.decidedBy), at: instant(Number(extension.at)) };
}

/** How the result comes to the applicant; null before there is one. */
export function deliveryOf(live: Live, record: CaseRecord, application: ApplicationRecord): CaseDelivery | null {
  const state = stateOf(record);
  if (state !== 'granted' && state !== 'grantedToFollow') return null;
  const at = (action: string): string | null => instantOrNull(rowsOf(record, action).at(-1)?.at ?? null);
  return { method: application.delivery.method ?? 'counter', carrier: record.tracking?.carrier ?? null, trackingNumber: record.tracking?.number ?? null, sentAt: at('deliver'), receivedAt: at('receiveDelivery'), due: deliveryDueOf(live, readingOf(live, record).delivery) };
}

/** The log. @param own - For the applicant, who sees no notes. */
export const logOf = ({ log }: CaseRecord, own: boolean): CaseLogEntry[] =>
  log.filter(({ action }) => !own || !['note', 'assign'].includes(action)).map(({ at, action, from, to, by, shown }) => ({ at: instant(at), action, from, to, by: { kind: by.kind, name: own && by.kind === 'staff' ? null : shown.name }, reason: shown.reason, note: own ? null : shown.note }));
