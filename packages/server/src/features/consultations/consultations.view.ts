import type { Consultation, ConsultationMessage, PublishedAnswer, StaffRef, TrackedConsultation } from '@hallkit/contract';
import { consultationActions, consultationTexts, type ConsultationFacts, type ConsultationRole } from '@hallkit/domain';
import { closingOf, dueOfLog } from './consultations.clock.ts';
import type { Colleague } from './consultations.store.ts';
import type { ConsultationLogRow, ConsultationRecord, PublicText } from './consultations.types.ts';

const asked = new Set(['submit', 'followUp']);

/** What was said, the question first. */
export const messagesOf = (log: readonly ConsultationLogRow[]): ConsultationMessage[] =>
  log.flatMap(({ action, at, text, department }) => (text === null || !(asked.has(action) || action === 'answer') ? [] : [{ text, at: at.toISOString(), from: asked.has(action) ? ('citizen' as const) : ('department' as const), department: asked.has(action) ? null : department }]));

/** What the rules need to know of a question. */
export function factsOf({ state, mayPublish }: Pick<ConsultationRecord, 'state' | 'mayPublish'>, log: readonly ConsultationLogRow[], isPublished: boolean): ConsultationFacts {
  const since = log.findLastIndex(({ action }) => action === 'answer');
  const said = log.slice(since + 1).flatMap(({ action }): ConsultationFacts['said'] => (action === 'helpful' || action === 'notHelpful' ? [action] : []));
  return { state, mayPublish, isPublished, said };
}

/** Where and when a question is read. */
export interface ReadMoment {
  readonly now: Date;
  readonly timeZone: string;
}

/** A question as the one who asked sees it. */
export function trackedView(record: ConsultationRecord, log: readonly ConsultationLogRow[], published: PublicText | undefined, { now, timeZone }: ReadMoment): TrackedConsultation {
  const { trackingId, number, state, department, matter, helpful, version, createdAt } = record;
  return {
    trackingId, number, state, stateText: consultationTexts[state], messages: messagesOf(log), department, matter, due: dueOfLog(log, now, timeZone), closing: closingOf(log, now, timeZone), helpful, published: published !== undefined,
    actions: consultationActions(factsOf(record, log, published !== undefined), ['citizen']) as TrackedConsultation['actions'], submittedAt: createdAt.toISOString(), version, readAt: now.toISOString(),
  };
}

const staffRef = ({ id, staffNo, name }: Colleague): StaffRef => ({ id, staffNo, name });

/** What the view for staff is made from. */
export interface StaffSource {
  readonly record: ConsultationRecord;
  readonly log: readonly ConsultationLogRow[];
  readonly published: PublicText | undefined;
  readonly roles: readonly ConsultationRole[];
  readonly staff: readonly Colleague[];
  readonly similar: readonly PublishedAnswer[];
}

/** A question as staff see it: without the telephone number. */
export function staffView({ record, log, published, roles, staff, similar }: StaffSource, { now, timeZone }: ReadMoment): Consultation {
  const { id, number, hallId, state, department, matter, mayPublish, helpful, assignedStaffId, createdAt, version } = record;
  const assigned = staff.find((one) => one.id === assignedStaffId);
  return {
    id, number, hallId, state, messages: messagesOf(log), department, matter, assignedTo: assigned ? staffRef(assigned) : null, due: dueOfLog(log, now, timeZone), closing: closingOf(log, now, timeZone), mayPublish, published: published ?? null, helpful,
    colleagues: department ? staff.filter((one) => one.departmentId === department.id).map(staffRef) : [], similar: [...similar], actions: consultationActions(factsOf(record, log, published !== undefined), roles) as Consultation['actions'],
    submittedAt: createdAt.toISOString(), version,
  };
}
