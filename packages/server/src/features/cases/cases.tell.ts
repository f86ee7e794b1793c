import { caseTexts, deliveryMethodTexts, overallState, specialProcedureTexts, type CaseState, type DeliveryMethod, type SpecialProcedure } from '@hallkit/domain';
import type { LocalizedText } from '@hallkit/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { record as recordEvents, type NewEvent } from '../../platform/events/record.store.ts';
import type { TemplateData } from '../notifications/notifications.messages.ts';
import { enqueue } from '../notifications/notifications.service.ts';
import type { CaseContext } from './cases.context.ts';
import type { CaseApplication, CaseRecord } from './cases.types.ts';

/** Something that the applicant is told; case, matter and department are added. */
export type Telling =
  | { readonly template: 'case.accepted' | 'case.deemed' | 'case.message' }
  | { readonly template: 'case.supplement'; readonly data: { readonly items: readonly LocalizedText[] } }
  | { readonly template: 'case.toFollow'; readonly data: { readonly items: readonly LocalizedText[]; readonly day: string | null; readonly reason: LocalizedText | null } }
  | { readonly template: 'case.special'; readonly data: { readonly procedure: SpecialProcedure; readonly days: number } }
  | { readonly template: 'case.extended'; readonly data: { readonly days: number; readonly reason: LocalizedText } }
  | { readonly template: 'case.decided'; readonly data: { readonly outcome: CaseState } }
  | { readonly template: 'case.refused'; readonly data: { readonly reason: LocalizedText | null } }
  | { readonly template: 'certificate.issued'; readonly data: { readonly certificate: LocalizedText; readonly number: string } }
  | { readonly template: 'delivery.sent'; readonly data: { readonly method: DeliveryMethod; readonly carrier: string | null; readonly tracking: string | null } };

type CaseTemplate = Telling['template'];

function dataOf(telling: Telling, { caseNo, matterName, department }: CaseRecord, day: string | null): object {
  const common = { caseNo, matter: matterName };
  switch (telling.template) {
    case 'case.accepted': case 'case.deemed': return { ...common, department: department.name, day };
    case 'case.message': return { ...common, department: department.name };
    case 'case.special': return { ...common, procedure: specialProcedureTexts[telling.data.procedure], days: telling.data.days };
    case 'case.decided': return { ...common, outcome: caseTexts[telling.data.outcome].name };
    case 'delivery.sent': return { ...common, ...telling.data, method: deliveryMethodTexts[telling.data.method] };
    default: return { ...common, ...telling.data };
  }
}

/**
 * Tells the applicant, in the transaction of what is told.
 *
 * @param once - Tells one happening of a case from another.
 * @param day - Last day of the promise.
 */
export async function tellApplicant(db: Kysely<Database>, { people }: CaseContext, application: CaseApplication, record: CaseRecord, tellings: readonly Telling[], once: string, day: string | null = null): Promise<void> {
  if (tellings.length === 0) return;
  const { phone } = await people.contact(db, application.networkId, application.personId);
  await enqueue(db, ...tellings.map((telling) => ({
    hallId: record.hallId, eventKey: `${telling.template} ${record.id} ${once}`, template: telling.template, data: dataOf(telling, record, day) as unknown as TemplateData[CaseTemplate], to: { phone, inPage: true }, locale: application.locale, about: application.progressId,
  })));
}

/** A case that has changed, for everybody who watches. */
export interface Changed {
  readonly caseNo: string;
  readonly state: CaseState;
  /** Departments whose inbox has changed. */
  readonly departmentIds: readonly string[];
  /** Whether the applicant may see a difference. */
  readonly isOpen: boolean;
}

/** What boards and pages hear; record it last, since it holds the counters of the topics. */
export function eventsOf({ hallId, progressId }: CaseApplication, changes: readonly Changed[], states: { readonly before: readonly CaseState[]; readonly after: readonly CaseState[] }): NewEvent[] {
  const events = changes.flatMap(({ caseNo, state, departmentIds, isOpen }): NewEvent[] => {
    const topics = [...departmentIds.map((id) => `department.${hallId}.${id}`), ...(isOpen && progressId !== '' ? [`progress.${progressId}`] : [])];
    return topics.map((topic) => ({ hallId, topic, type: 'case.changed', data: { caseNo, state } }));
  });
  const [before, after] = [overallState(states.before), overallState(states.after)];
  return before === after || progressId === '' ? events : [...events, { hallId, topic: `progress.${progressId}`, type: 'application.changed', data: { state: after } }];
}

/** Tells everybody who watches. */
export const tellWatchers = (db: Kysely<Database>, events: readonly NewEvent[]): Promise<void> => recordEvents(db, ...events);
