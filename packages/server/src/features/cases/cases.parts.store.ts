import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { CaseRecord, DecisionRow, DeliveryRow, ExtensionRow, MessageRow, PaperRow, SpecialRow, SupplementRow } from './cases.types.ts';

type CaseKey = Pick<CaseRecord, 'hallId' | 'id'>;

/** Everything that belongs to a case beside its log. */
export interface CaseParts {
  readonly papers: readonly PaperRow[];
  readonly messages: readonly MessageRow[];
  readonly supplement: SupplementRow | null;
  readonly specials: readonly SpecialRow[];
  readonly extensions: readonly ExtensionRow[];
  readonly decisions: readonly DecisionRow[];
  readonly delivery: DeliveryRow | null;
}

const deliveryColumns = ['method', 'recipient', 'phone', 'address', 'carrier', 'tracking_number as trackingNumber', 'sent_at as sentAt', 'received_at as receivedAt'] as const;
const decisionColumns = ['n', 'kind', 'number', 'at', 'staff_id as staffId', 'ground', 'reason', 'legal_basis as legalBasis', 'remedies', 'right_agency as rightAgency', 'content', 'valid_until as validUntil', 'to_follow as toFollow', 'document_id as documentId'] as const;

/** Messages shown with a case: the newest of them. */
const mostMessages = 500;

/** The papers of a case in their order. */
export async function selectPapers(db: Kysely<Database>, { hallId, id }: CaseKey): Promise<PaperRow[]> {
  return db.selectFrom('case_papers').select(['key', 'name', 'kind', 'state', 'document_id as documentId', 'given_by as givenBy', 'original']).where('hall_id', '=', hallId).where('case_id', '=', id).orderBy('position').execute();
}

/** The one-time notice of a case. */
export async function selectSupplement(db: Kysely<Database>, { hallId, id }: CaseKey): Promise<SupplementRow | undefined> {
  return db.selectFrom('case_supplements').select(['at', 'staff_id as staffId', 'items', 'supplied_at as suppliedAt', 'note']).where('hall_id', '=', hallId).where('case_id', '=', id).executeTakeFirst();
}

/** How the result of a case comes. */
export async function selectDelivery(db: Kysely<Database>, { hallId, id }: CaseKey): Promise<DeliveryRow | undefined> {
  return db.selectFrom('case_deliveries').select(deliveryColumns).where('hall_id', '=', hallId).where('case_id', '=', id).executeTakeFirst();
}

/** Extensions of a case in their order. */
export async function selectExtensions(db: Kysely<Database>, { hallId, id }: CaseKey): Promise<ExtensionRow[]> {
  const rows = await db.selectFrom('case_extensions').select(['n', 'days', 'reason', 'state', 'proposed_by', 'decided_by', 'at', 'decided_at']).where('hall_id', '=', hallId).where('case_id', '=', id).orderBy('n').execute();
  return rows.map(({ n, days, reason, state, proposed_by, decided_by, at, decided_at }) => ({ n, days, reason, state, proposedBy: proposed_by, decidedBy: decided_by, at: decided_at ?? at }));
}

/** Decisions about a case in their order. */
export async function selectDecisions(db: Kysely<Database>, { hallId, id }: CaseKey): Promise<DecisionRow[]> {
  return db.selectFrom('case_decisions').select(decisionColumns).where('hall_id', '=', hallId).where('case_id', '=', id).orderBy('n').execute();
}

/** What belongs to a case. */
export async function selectParts(db: Kysely<Database>, key: CaseKey): Promise<CaseParts> {
  const of = { hall_id: key.hallId, case_id: key.id };
  const messages = db.selectFrom('case_messages').select(['id', 'at', 'from_kind as from', 'person_id as personId', 'name', 'text']).where((where) => where.and(of)).orderBy('at', 'desc').orderBy('id', 'desc').limit(mostMessages).execute();
  const specials = db.selectFrom('case_special_procedures').select(['n', 'kind', 'days', 'reason', 'from_at as from', 'to_at as to']).where((where) => where.and(of)).orderBy('n').execute();
  const [papers, newest, supplement, procedures, extensions, decisions, delivery] = await Promise.all([selectPapers(db, key), messages, selectSupplement(db, key), specials, selectExtensions(db, key), selectDecisions(db, key), selectDelivery(db, key)]);
  return { papers, messages: newest.reverse(), supplement: supplement ?? null, specials: procedures, extensions, decisions, delivery: delivery ?? null };
}

/** Cases of a hall in which the original of a paper is still to be shown: it was only uploaded, and a guide asks for it. */
export async function selectOriginalsDue(db: Kysely<Database>, hallId: string, caseIds: readonly string[]): Promise<Set<string>> {
  if (caseIds.length === 0) return new Set();
  const rows = await db.selectFrom('case_papers').innerJoin('halls', 'halls.id', 'case_papers.hall_id').innerJoin('documents', (join) => join.onRef('documents.hall_id', '=', 'halls.network_id').onRef('documents.id', '=', 'case_papers.document_id'))
    .select('case_papers.case_id as caseId').where('case_papers.hall_id', '=', hallId).where('case_papers.case_id', 'in', [...caseIds]).where('case_papers.original', '=', true).where('documents.trust_grade', '=', 'C').execute();
  return new Set(rows.map(({ caseId }) => caseId));
}

/** Open cases of an application that have a paper whose original is compared. */
export async function selectCasesWithOriginal(db: Kysely<Database>, { hallId, applicationId }: Pick<CaseRecord, 'hallId' | 'applicationId'>, documentId: string): Promise<{ readonly id: string; readonly key: string }[]> {
  return db.selectFrom('case_papers').innerJoin('cases', (join) => join.onRef('cases.hall_id', '=', 'case_papers.hall_id').onRef('cases.id', '=', 'case_papers.case_id'))
    .select(['cases.id', 'case_papers.key']).where('cases.hall_id', '=', hallId).where('cases.application_id', '=', applicationId).where('cases.shelf', '<>', 'done').where('case_papers.document_id', '=', documentId).orderBy('cases.position').execute();
}

/** Decisions and deliveries of several cases. */
export async function selectPartsOf(db: Kysely<Database>, hallId: string, caseIds: readonly string[]): Promise<Map<string, Pick<CaseParts, 'decisions' | 'delivery'>>> {
  if (caseIds.length === 0) return new Map();
  const decisions = await db.selectFrom('case_decisions').select(['case_id', ...decisionColumns]).where('hall_id', '=', hallId).where('case_id', 'in', [...caseIds]).orderBy('case_id').orderBy('n').execute();
  const deliveries = await db.selectFrom('case_deliveries').select(['case_id', ...deliveryColumns]).where('hall_id', '=', hallId).where('case_id', 'in', [...caseIds]).execute();
  return new Map(caseIds.map((id) => [id, { decisions: decisions.filter((row) => row.case_id === id), delivery: deliveries.find((row) => row.case_id === id) ?? null }]));
}
