import type { LocalizedText } from '@hallkit/contract';
import { complaintKindTexts } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { NewEvent } from '../../platform/events/record.store.ts';
import { enqueue } from '../notifications/notifications.service.ts';
import type { ComplaintContext, ComplaintRecord, Contact } from './complaints.types.ts';

/** What whoever wrote it is told, where they have left a phone. */
export type ComplaintTelling =
  | { readonly template: 'complaint.received'; readonly queryCode: string; readonly day: string | null }
  | { readonly template: 'complaint.question' | 'complaint.rejected' }
  | { readonly template: 'complaint.answered'; readonly department: LocalizedText | null; readonly day: string | null };

/** The contact of a complaint, in plain words; null of an anonymous one. */
export const contactOf = ({ seal }: Pick<ComplaintContext, 'seal'>, { contactSealed }: Pick<ComplaintRecord, 'contactSealed'>): Contact | null => (contactSealed === null ? null : (JSON.parse(seal.open(contactSealed)) as Contact));

/** Tells whoever wrote it, in the transaction of what is told. @param once - Tells one happening from another. */
export async function tellCitizen(db: Kysely<Database>, context: Pick<ComplaintContext, 'seal'>, record: ComplaintRecord, telling: ComplaintTelling, once: string): Promise<void> {
  const phone = contactOf(context, record)?.phone;
  if (!phone) return;
  const { hallId, id, number, trackingId, locale } = record;
  const common = { hallId, eventKey: `${telling.template} ${id} ${once}`, locale, about: trackingId, to: { phone } };
  switch (telling.template) {
    case 'complaint.received': return enqueue(db, { ...common, template: telling.template, data: { number, queryCode: telling.queryCode, kind: complaintKindTexts[record.kind], day: telling.day } });
    case 'complaint.answered': return enqueue(db, { ...common, template: telling.template, data: { number, department: telling.department ?? { zh: '有关部门', en: 'the department in charge' }, day: telling.day } });
    default: return enqueue(db, { ...common, template: telling.template, data: { number } });
  }
}

/** What pages and boards hear: whoever follows it, its departments, supervision; no names and no text. */
export function complaintEvents({ hallId, trackingId, number, state }: Pick<ComplaintRecord, 'hallId' | 'trackingId' | 'number' | 'state'>, departmentIds: readonly string[]): NewEvent[] {
  const type = 'complaint.changed';
  return [
    { hallId, topic: `complaint.${trackingId}`, type, data: { state } },
    ...[...new Set(departmentIds)].map((id) => ({ hallId, topic: `department.${hallId}.${id}`, type, data: { number, state } })),
    { hallId, topic: `supervision.${hallId}`, type, data: { state, departmentId: departmentIds.at(-1) ?? null } },
  ];
}
