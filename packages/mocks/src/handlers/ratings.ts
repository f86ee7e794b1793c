import { deskBy, ticketBy } from '../live/calls.ts';
import { followedCase } from '../live/complaint-about.ts';
import { invitationView, ratableCase, ratableDesk, ratableTicket } from '../live/rating-invitations.ts';
import type { Ratable } from '../live/rating-invitations.ts';
import { actOnRating, rate, ratingDue, ratingFor, ratingsOf, ratingView, trackedRating } from '../live/ratings.ts';
import { trackedBy } from '../live/trackings.ts';
import type { RatingRecord } from '../live/watch.ts';
import { pageOf } from '../platform/cursor.ts';
import type { MockCall, MockHandlers } from '../platform/handler.ts';
import { demandIn } from '../platform/keys.ts';
import type { Principal } from '../platform/keys.ts';
import { staffOf } from '../platform/people.ts';
import { MockProblem } from '../platform/problem.ts';
import { sees } from './halls.ts';
import { countsOf, inboxOf } from './inbox.ts';

type Ids = 'getTicketRating' | 'createTicketRating' | 'getDeskRating' | 'createDeskRating' | 'getCaseRating' | 'createCaseRating' | 'getTrackedRating' | 'listRatings' | 'actOnRating';

/** Staff do not rate. @throws {MockProblem} rating.staff. */
function demandNoStaff({ person }: Principal): void {
  if (person?.kind === 'staff') throw new MockProblem('rating.staff');
}

function ofTicket({ live, principal, params }: MockCall<'getTicketRating' | 'createTicketRating'>): Ratable {
  const ticket = ticketBy(live, params.ticketId);
  if (!sees(live.catalogue, principal, ticket.hallId)) throw new MockProblem('ticket.not-found');
  return ratableTicket(live, ticket);
}

function ofDesk({ live, principal, params }: MockCall<'getDeskRating' | 'createDeskRating'>): Ratable {
  const desk = deskBy(live, params.deskId);
  if (!sees(live.catalogue, principal, desk.plan.hallId)) throw new MockProblem('desk.not-found');
  demandIn(principal, desk.plan.hallId);
  return ratableDesk(live, desk);
}

function ofCase({ live, params }: MockCall<'getCaseRating' | 'createCaseRating'>): Ratable {
  if (![...live.space.applications.values()].some(({ progressId }) => progressId === params.progressId)) throw new MockProblem('progress.not-found');
  const record = followedCase(live, params.progressId, params.caseId);
  if (!record) throw new MockProblem('case.not-found');
  return ratableCase(live, record);
}

/** Ratings, by who was served and by staff. */
export const ratingsHandlers: Pick<MockHandlers, Ids> = {
  getTicketRating: (call) => invitationView(call.live, ofTicket(call)),
  createTicketRating(call) {
    demandNoStaff(call.principal);
    return rate(call.live, 'dezhou', ofTicket(call), call.body);
  },
  getDeskRating: (call) => invitationView(call.live, ofDesk(call)),
  createDeskRating(call) {
    demandNoStaff(call.principal);
    return rate(call.live, 'dezhou', ofDesk(call), call.body);
  },
  getCaseRating: (call) => invitationView(call.live, ofCase(call)),
  createCaseRating(call) {
    demandNoStaff(call.principal);
    return rate(call.live, 'dezhou', ofCase(call), call.body);
  },
  getTrackedRating: ({ live, params }) => trackedRating(live, live.watch.ratings.get(trackedBy(live, params.trackingId, 'rating').subjectId) as RatingRecord),
  listRatings({ live, principal, params, query }) {
    const staff = inboxOf(live, principal, params.hallId, query.department);
    const { view = 'bad', department, ...page } = query;
    const { data, nextCursor } = pageOf(ratingsOf(live, staff, view, department), page, { list: 'ratings', staff: staff.id, view, department });
    return { data: data.map((one) => ratingView(live, one, staff)), nextCursor, counts: countsOf(ratingsOf(live, staff, 'bad', department).map((one) => ratingDue(live, one))) };
  },
  actOnRating({ live, principal, params, body }) {
    const staff = staffOf(principal);
    const record = ratingFor(live, staff, params.ratingId);
    actOnRating(live, staff, record, body);
    return ratingView(live, record, staff);
  },
};
