import { hallDay } from '@hallkit/domain';
import { answerTime, answerView, findAnswers, markHelpful } from '../live/answers.ts';
import { actOnConsultation, actOnOwnConsultation, consultationDue, consultationFor, consultationInbox, consultationReceipt, consultationView, createConsultation, trackedConsultation } from '../live/consultations.ts';
import type { Live } from '../live/state.ts';
import { trackedBy } from '../live/trackings.ts';
import type { ConsultationRecord } from '../live/watch.ts';
import { pageOf } from '../platform/cursor.ts';
import type { MockHandlers } from '../platform/handler.ts';
import { staffOf } from '../platform/people.ts';
import { MockProblem } from '../platform/problem.ts';
import { hallOf, sees } from './halls.ts';
import { countsOf, inboxOf } from './inbox.ts';

type Ids = 'listPublishedAnswers' | 'markAnswerHelpful' | 'createConsultation' | 'getTrackedConsultation' | 'actOnTrackedConsultation' | 'listConsultations' | 'actOnConsultation';

const trackedOf = (live: Live, trackingId: string): ConsultationRecord => live.watch.consultations.get(trackedBy(live, trackingId, 'consultation').subjectId) as ConsultationRecord;

/** Questions, answered before or by a person. */
export const consultationsHandlers: Pick<MockHandlers, Ids> = {
  listPublishedAnswers({ live, principal, params, query }) {
    const { id } = hallOf(live.catalogue, principal, params.hallId);
    const { q, department, matter, ...page } = query;
    const { rows, confident } = findAnswers(live, id, { q, department, matter });
    const { data, nextCursor } = pageOf(rows, page, { list: 'answers', hall: id, q, department, matter });
    return { data: data.map((one) => answerView(live, one)), nextCursor, confident, answerTime: answerTime(live) };
  },
  /** Whoever looks at the mocks is one reader; a machine of the hall is another each day. */
  markAnswerHelpful({ live, principal, params }) {
    if (principal.person?.kind === 'staff') throw new MockProblem('person.role');
    const reader = principal.person?.id ?? (principal.device ? `device ${hallDay(live.now(), live.timeZone)}` : 'here');
    return markHelpful(live, params.answerId, reader, ({ hallId, departmentId }) => sees(live.catalogue, principal, hallId) && (principal.departmentId === null || principal.departmentId === departmentId));
  },
  createConsultation({ live, principal, params, body }) {
    const { record, tracking } = createConsultation(live, hallOf(live.catalogue, principal, params.hallId).id, body);
    return consultationReceipt(live, record, tracking);
  },
  getTrackedConsultation: ({ live, params }) => trackedConsultation(live, trackedOf(live, params.trackingId)),
  actOnTrackedConsultation({ live, params, body }) {
    const record = trackedOf(live, params.trackingId);
    actOnOwnConsultation(live, record, body);
    return trackedConsultation(live, record);
  },
  listConsultations({ live, principal, params, query }) {
    const staff = inboxOf(live, principal, params.hallId, query.department);
    const { view = 'open', department, ...page } = query;
    const { data, nextCursor } = pageOf(consultationInbox(live, staff, view, department), page, { list: 'consultations', staff: staff.id, view, department });
    return { data: data.map((one) => consultationView(live, one, staff)), nextCursor, counts: countsOf(consultationInbox(live, staff, 'open', department).map((one) => consultationDue(live, one))) };
  },
  actOnConsultation({ live, principal, params, body }) {
    const staff = staffOf(principal);
    const record = consultationFor(live, staff, params.consultationId);
    actOnConsultation(live, staff, record, body);
    return consultationView(live, record, staff);
  },
};
