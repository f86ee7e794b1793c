import { actOnComplaint, actOnOwnComplaint, complaintFor, createComplaint } from '../live/complaints.ts';
import { followedCase } from '../live/complaint-about.ts';
import { complaintInbox, complaintReceipt, complaintSummary, complaintView, nextComplaintDue, similarComplaints, trackedComplaint } from '../live/complaint-views.ts';
import { announcePhoto, photoBy } from '../live/photos.ts';
import type { Live } from '../live/state.ts';
import { findTracking, trackedBy } from '../live/trackings.ts';
import { uploadView } from '../live/uploads.ts';
import type { ComplaintRecord } from '../live/watch.ts';
import { pageOf } from '../platform/cursor.ts';
import type { MockHandlers } from '../platform/handler.ts';
import { staffOf } from '../platform/people.ts';
import { MockProblem } from '../platform/problem.ts';
import { hallOf } from './halls.ts';
import { countsOf, inboxOf } from './inbox.ts';

type Ids = 'createComplaintPhoto' | 'createComplaint' | 'listSimilarComplaints' | 'createTrackingLookup' | 'getTrackedComplaint' | 'actOnTrackedComplaint' | 'getComplaintPhoto' | 'listComplaints' | 'getComplaint' | 'actOnComplaint';

const trackedOf = (live: Live, trackingId: string): ComplaintRecord => live.watch.complaints.get(trackedBy(live, trackingId, 'complaint').subjectId) as ComplaintRecord;

/** Complaints, by who writes them and by staff. */
export const complaintsHandlers: Pick<MockHandlers, Ids> = {
  createComplaintPhoto({ live, principal, params, body }) {
    hallOf(live.catalogue, principal, params.hallId);
    return uploadView(announcePhoto(live, body));
  },
  createComplaint({ live, principal, params, body }) {
    const { record, tracking } = createComplaint(live, hallOf(live.catalogue, principal, params.hallId).id, body);
    return complaintReceipt(live, record, tracking);
  },
  listSimilarComplaints({ live, principal, params, query: { caseId, progressId, deskId, departmentId, kind } }) {
    const { id } = hallOf(live.catalogue, principal, params.hallId);
    if (caseId !== undefined && !followedCase(live, progressId, caseId)) throw new MockProblem('request.invalid', [{ in: 'query', pointer: '/progressId', code: 'field.value', detail: 'does not follow this case' }]);
    return { data: similarComplaints(live, id, { aboutId: caseId ?? deskId, departmentId, kind }), nextCursor: null };
  },
  createTrackingLookup: ({ live, body }) => findTracking(live, body),
  getTrackedComplaint: ({ live, params }) => trackedComplaint(live, trackedOf(live, params.trackingId)),
  actOnTrackedComplaint({ live, params, body }) {
    const record = trackedOf(live, params.trackingId);
    actOnOwnComplaint(live, record, body);
    return trackedComplaint(live, record);
  },
  getComplaintPhoto({ live, params }) {
    const { id, bytes, mediaType } = photoBy(live, params.photoId);
    return { bytes, mediaType, name: `${id}.jpg`, download: false };
  },
  listComplaints({ live, principal, params, query }) {
    const staff = inboxOf(live, principal, params.hallId, query.department);
    const { view = 'open', kind, department, ...page } = query;
    const { data, nextCursor } = pageOf(complaintInbox(live, staff, view, { kind, department }), page, { list: 'complaints', staff: staff.id, view, kind, department });
    return { data: data.map((one) => complaintSummary(live, one)), nextCursor, counts: countsOf(complaintInbox(live, staff, 'open', { department }).map((one) => nextComplaintDue(live, one))) };
  },
  getComplaint({ live, principal, params }) {
    const staff = staffOf(principal);
    return complaintView(live, complaintFor(live, staff, params.complaintId), staff);
  },
  actOnComplaint({ live, principal, params, body }) {
    const staff = staffOf(principal);
    const record = complaintFor(live, staff, params.complaintId);
    actOnComplaint(live, staff, record, body);
    return complaintView(live, record, staff);
  },
};
