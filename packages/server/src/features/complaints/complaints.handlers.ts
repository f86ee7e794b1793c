import type { Handlers } from '../../platform/http/handler.ts';
import type { Seal } from '../../platform/seal/seal.ts';
import { lookUpTracking } from './complaints.tracking.ts';

type Operations = 'createTrackingLookup';

/** What the operations of complaints share in a process. */
export interface ComplaintContext {
  readonly seal: Seal;
  readonly now: () => Date;
}

/** Complaints, and finding again what is followed by a number. */
export function complaintsHandlers(context: ComplaintContext): Pick<Handlers, Operations> {
  return {
    createTrackingLookup: async ({ db, principal, body }) => ({ body: await lookUpTracking(db, context, principal, body) }),
  };
}
