import type { DepartmentRef, LocalizedText } from '@hallkit/contract';
import type { ConsultationState } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import type { NewEvent } from '../../platform/events/record.store.ts';
import { enqueue } from '../notifications/notifications.service.ts';
import type { ConsultationContext, ConsultationRecord } from './consultations.types.ts';

/** What pages hear of a question: the one who asked, the departments whose list has changed, and supervisors of one that no department had or has; record it last. */
export function eventsOf({ hallId, trackingId, number, state, departments }: { readonly hallId: string; readonly trackingId: string; readonly number: string; readonly state: ConsultationState; readonly departments: readonly (DepartmentRef | null)[] }): NewEvent[] {
  const ids = [...new Set(departments.flatMap((one) => one?.id ?? []))];
  return [
    { hallId, topic: `consultation.${trackingId}`, type: 'consultation.changed', data: { state } },
    ...(departments.includes(null) ? [{ hallId, topic: `supervision.${hallId}`, type: 'consultation.changed', data: { number, state } }] : []),
    ...ids.map((id): NewEvent => ({ hallId, topic: `department.${hallId}.${id}`, type: 'consultation.changed', data: { number, state } })),
  ];
}

const theHall: LocalizedText = { zh: '大厅', en: 'The hall' };

/** Tells the one who asked that there is an answer, where a number was left for that. */
export async function tellAnswer(db: Kysely<Database>, { seal }: Pick<ConsultationContext, 'seal'>, record: ConsultationRecord, department: DepartmentRef | null, seq: number): Promise<void> {
  if (record.phoneSealed === null) return;
  await enqueue(db, {
    hallId: record.hallId, eventKey: `consultation.answered ${record.id} ${seq}`, template: 'consultation.answered', data: { number: record.number, department: department?.name ?? theHall }, to: { phone: seal.open(record.phoneSealed) }, locale: record.locale, about: record.trackingId,
  });
}
