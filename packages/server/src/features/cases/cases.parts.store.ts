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
  return db.selectFrom('case_papers').select(['key', 'name', 'kind', 'state', 'document_id as documentId', 'given_by as givenBy']).where('hall_id', '=', hallId).where('case_id', '=', id).orderBy('position').execute();
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

/** Decisions and deliveries of several cases. */
export async function selectPartsOf(db: Kysely<Database>, hallId: string, caseIds: readonly string[]): Promise<Map<string, Pick<CaseParts, 'decisions' | 'delivery'>>> {
  if (caseIds.length === 0) return new Map();
  const decisions = await db.selectFrom('case_decisions').select(['case_id', ...decisionColumns]).where('hall_id', '=', hallId).where('case_id', 'in', [...caseIds]).orderBy('case_id').orderBy('n').execute();
  const deliveries = await db.selectFrom('case_deliveries').select(['case_id', ...deliveryColumns]).where('hall_id', '=', hallId).where('case_id', 'in', [...caseIds]).execute();
  return new Map(caseIds.map((id) => [id, { decisions: decisions.filter((row) => row.case_id === id), delivery: deliveries.find((row) => row.case_id === id) ?? null }]));
}
