import { sql, type Kysely } from 'kysely';
import type { LocalizedText, MatterType } from '@hallkit/contract';
import type { SpecialProcedure } from '@hallkit/domain';
import type { Database } from '../../platform/database/schema.ts';
import type { CaseRecord, DecisionRow, MessageRow } from './cases.types.ts';

type CaseKey = Pick<CaseRecord, 'hallId' | 'id'>;
const json = (value: object): string => JSON.stringify(value);
const jsonOrNull = (value: object | null): string | null => value && JSON.stringify(value);

/** Writes the one-time notice; a second one is an error. */
export async function insertSupplement(db: Kysely<Database>, { hallId, id }: CaseKey, { at, staffId, items }: { readonly at: Date; readonly staffId: string; readonly items: readonly { readonly key: string; readonly text: LocalizedText }[] }): Promise<void> {
  await db.insertInto('case_supplements').values({ hall_id: hallId, case_id: id, at, staff_id: staffId, items: JSON.stringify(items) }).execute();
}

/** Says that everything of the notice has come. */
export async function closeSupplement(db: Kysely<Database>, { hallId, id }: CaseKey, at: Date): Promise<void> {
  await db.updateTable('case_supplements').set({ supplied_at: at }).where('hall_id', '=', hallId).where('case_id', '=', id).execute();
}

/** Begins a special procedure. */
export async function insertSpecial(db: Kysely<Database>, { hallId, id }: CaseKey, { kind, days, reason, at }: { readonly kind: SpecialProcedure; readonly days: number; readonly reason: LocalizedText; readonly at: Date }): Promise<void> {
  const next = sql<number>`(select count(*)::int + 1 from case_special_procedures where hall_id = ${hallId} and case_id = ${id})`;
  await db.insertInto('case_special_procedures').values({ hall_id: hallId, case_id: id, n: next, kind, days, reason: json(reason), from_at: at }).execute();
}

/** Ends the special procedure under way, if there is one. */
export async function endSpecial(db: Kysely<Database>, { hallId, id }: CaseKey, at: Date): Promise<void> {
  await db.updateTable('case_special_procedures').set({ to_at: at }).where('hall_id', '=', hallId).where('case_id', '=', id).where('to_at', 'is', null).execute();
}

/** Proposes an extension. */
export async function insertExtension(db: Kysely<Database>, { hallId, id }: CaseKey, { days, reason, by, at }: { readonly days: number; readonly reason: LocalizedText; readonly by: string; readonly at: Date }): Promise<void> {
  const next = sql<number>`(select count(*)::int + 1 from case_extensions where hall_id = ${hallId} and case_id = ${id})`;
  await db.insertInto('case_extensions').values({ hall_id: hallId, case_id: id, n: next, days, reason: json(reason), state: 'proposed', proposed_by: by, at }).execute();
}

/** Decides about the extension that is proposed. */
export async function decideExtension(db: Kysely<Database>, { hallId, id }: CaseKey, { state, by, at }: { readonly state: 'approved' | 'declined'; readonly by: string; readonly at: Date }): Promise<{ readonly days: number; readonly reason: LocalizedText } | undefined> {
  return db.updateTable('case_extensions').set({ state, decided_by: by, decided_at: at }).where('hall_id', '=', hallId).where('case_id', '=', id).where('state', '=', 'proposed').returning(['days', 'reason']).executeTakeFirst();
}

/** Writes a decision. */
export async function insertDecision(db: Kysely<Database>, { hallId, id }: CaseKey, decision: Omit<DecisionRow, 'n'>): Promise<void> {
  const next = sql<number>`(select count(*)::int + 1 from case_decisions where hall_id = ${hallId} and case_id = ${id})`;
  const { kind, number, at, staffId, ground, reason, legalBasis, remedies, rightAgency, content, validUntil, toFollow, documentId } = decision;
  await db.insertInto('case_decisions').values({
    hall_id: hallId, case_id: id, n: next, kind, number, at, staff_id: staffId, ground, reason: jsonOrNull(reason), legal_basis: legalBasis, remedies: jsonOrNull(remedies), right_agency: jsonOrNull(rightAgency), content: jsonOrNull(content), valid_until: validUntil, to_follow: [...toFollow], document_id: documentId,
  }).execute();
}

/** Says that the result is on its way, or has come. */
export async function updateDelivery(db: Kysely<Database>, { hallId, id }: CaseKey, set: { readonly sentAt?: Date; readonly receivedAt?: Date; readonly tracking?: { readonly carrier: string; readonly number: string } | undefined }): Promise<void> {
  const { sentAt, receivedAt, tracking } = set;
  await db.updateTable('case_deliveries').set({ ...(sentAt ? { sent_at: sentAt } : {}), ...(receivedAt ? { received_at: receivedAt } : {}), ...(tracking ? { carrier: tracking.carrier, tracking_number: tracking.number } : {}) }).where('hall_id', '=', hallId).where('case_id', '=', id).execute();
}

/** The paper of lists that the result of a case is, where another case of its application asks for it. */
export async function selectResultKey(db: Kysely<Database>, { hallId, applicationId, planId }: Pick<CaseRecord, 'hallId' | 'applicationId' | 'planId'>): Promise<string | null> {
  const siblings = db.selectFrom('cases').select('id').where('application_id', '=', applicationId);
  const row = await db.selectFrom('case_papers').select('key').where('hall_id', '=', hallId).where('case_id', 'in', siblings).where('given_by', '=', planId).limit(1).executeTakeFirst();
  return row?.key ?? null;
}

/** Puts a result among the papers of the cases that ask for it. @returns Those cases, and the paper each has it as. */
export async function placeResult(db: Kysely<Database>, { hallId, applicationId, planId }: Pick<CaseRecord, 'hallId' | 'applicationId' | 'planId'>, documentId: string, at: Date): Promise<{ readonly caseId: string; readonly key: string }[]> {
  const open = db.selectFrom('cases').select('id').where('application_id', '=', applicationId).where('shelf', '<>', 'done');
  return db.updateTable('case_papers').set({ document_id: documentId, handed_in_at: at }).where('hall_id', '=', hallId).where('case_id', 'in', open).where('given_by', '=', planId).returning(['case_id as caseId', 'key']).execute();
}

/** Puts a document among the papers of a case, in place of the one that lies there under this name. */
export async function putPaper(db: Kysely<Database>, { hallId, id }: CaseKey, { key, name, documentId, at }: { readonly key: string; readonly name: LocalizedText; readonly documentId: string; readonly at: Date }): Promise<void> {
  const next = sql<number>`(select coalesce(max(position) + 1, 0) from case_papers where hall_id = ${hallId} and case_id = ${id})`;
  await db.insertInto('case_papers').values({ hall_id: hallId, case_id: id, key, position: next, name: json(name), kind: 'other', state: 'attached', document_id: documentId, handed_in_at: at })
    .onConflict((conflict) => conflict.columns(['hall_id', 'case_id', 'key']).doUpdateSet({ state: 'attached', document_id: documentId, handed_in_at: at })).execute();
}

/** Puts down that a paper is to follow; one that lies there stays to be looked at. */
export async function agreePaper(db: Kysely<Database>, { hallId, id }: CaseKey, { key, name }: { readonly key: string; readonly name: LocalizedText }, at: Date): Promise<void> {
  const next = sql<number>`(select coalesce(max(position) + 1, 0) from case_papers where hall_id = ${hallId} and case_id = ${id})`;
  await db.insertInto('case_papers').values({ hall_id: hallId, case_id: id, key, position: next, name: json(name), kind: 'other', state: 'toFollow', handed_in_at: at }).onConflict((conflict) => conflict.columns(['hall_id', 'case_id', 'key']).doUpdateSet({ state: 'toFollow' })).execute();
}

/** Papers that are to come once more; what was handed in stays to be seen until then. */
export async function returnPapers(db: Kysely<Database>, { hallId, id }: CaseKey, keys: readonly string[]): Promise<void> {
  await db.updateTable('case_papers').set({ state: 'toFollow' }).where('hall_id', '=', hallId).where('case_id', '=', id).where('key', 'in', [...keys]).execute();
}

/** Writes a message. */
export async function insertMessage(db: Kysely<Database>, { hallId, id }: CaseKey, message: MessageRow): Promise<void> {
  await db.insertInto('case_messages').values({ hall_id: hallId, id: message.id, case_id: id, at: message.at, from_kind: message.from, person_id: message.personId, name: jsonOrNull(message.name), text: message.text }).execute();
}

/** Says that a case waits for a result that will not come. */
export async function markBlocked(db: Kysely<Database>, { hallId, id }: CaseKey): Promise<void> {
  await db.updateTable('cases').set({ blocked: true }).where('hall_id', '=', hallId).where('id', '=', id).execute();
}

/** What kind of matter a case is about; undefined where it has no guide here. */
export async function selectMatterType(db: Kysely<Database>, matterId: string): Promise<MatterType | undefined> {
  return (await db.selectFrom('matters').select('summary').where('id', '=', matterId).executeTakeFirst())?.summary.type;
}

/** Says who has to look at a case, or answer in it; its version stays. */
export async function markAttention(db: Kysely<Database>, { hallId, id }: CaseKey, set: { readonly unread?: boolean; readonly messageOpen?: boolean }): Promise<void> {
  const { unread, messageOpen } = set;
  await db.updateTable('cases').set({ ...(unread === undefined ? {} : { unread }), ...(messageOpen === undefined ? {} : { message_open: messageOpen }) }).where('hall_id', '=', hallId).where('id', '=', id).execute();
}
