import type { Handlers } from '../../platform/http/handler.ts';
import { beginPhoto, createComplaint } from './complaints.create.ts';
import { listComplaints } from './complaints.inbox.ts';
import { openPhoto } from './complaints.photos.ts';
import { actOnComplaint, actOnTracked, readComplaintOf, readTracked } from './complaints.service.ts';
import { listSimilar } from './complaints.similar.ts';
import { lookUpTracking } from './complaints.tracking.ts';
import type { ComplaintContext } from './complaints.types.ts';

type Operations = 'createComplaintPhoto' | 'createComplaint' | 'listComplaints' | 'listSimilarComplaints' | 'createTrackingLookup' | 'getTrackedComplaint' | 'actOnTrackedComplaint' | 'getComplaintPhoto' | 'getComplaint' | 'actOnComplaint';

/** Complaints, and finding again what is followed by a number. */
export function complaintsHandlers(context: ComplaintContext): Pick<Handlers, Operations> {
  return {
    createComplaintPhoto: async ({ db, principal, params, body, caller, locale }) => ({ body: await beginPhoto(db, context, { principal, caller: caller(), locale }, params.hallId, body) }),
    createComplaint: async ({ db, principal, params, body, caller, locale, keyedWrite }) => createComplaint(db, context, { principal, caller: caller(), locale }, params.hallId, body, keyedWrite),
    listComplaints: async ({ db, principal, params, query }) => ({ body: await listComplaints(db, context, principal, params.hallId, query) }),
    listSimilarComplaints: async ({ db, principal, params, query }) => ({ body: await listSimilar(db, principal, params.hallId, query) }),
    createTrackingLookup: async ({ db, principal, body }) => ({ body: await lookUpTracking(db, context, principal, body) }),
    getTrackedComplaint: async ({ db, principal, params }) => ({ body: await readTracked(db, context, principal, params.trackingId) }),
    actOnTrackedComplaint: async ({ db, principal, params, body, keyedWrite }) => actOnTracked(db, context, principal, params.trackingId, body, keyedWrite),
    getComplaintPhoto: async ({ db, principal, params, query: { size = 'whole' } }) => ({ file: await openPhoto(db, context, principal, params.photoId, size) }),
    getComplaint: async ({ db, principal, params }) => ({ body: await readComplaintOf(db, context, principal, params.complaintId) }),
    actOnComplaint: async ({ db, principal, params, body }) => ({ body: await actOnComplaint(db, context, principal, params.complaintId, body) }),
  };
}
