import type { HallCore, WriteOptions } from '@hallkit/client/core';
import { RatingsResource } from '@hallkit/client/resources';
import type { RatingInvitation, RatingReceipt, RatingRequest } from '@hallkit/contract';

/** What is rated, as attributes name it: a visit by its ticket, the last visit at a desk, a case of an application that one follows. */
export interface RatingSubject {
  readonly ticketId: string | undefined;
  readonly deskId: string | undefined;
  readonly progressId: string | undefined;
  readonly caseId: string | undefined;
}

/** How it is asked for and rated. */
export interface RatingCalls {
  invitation(signal?: AbortSignal): Promise<RatingInvitation>;
  rate(request: RatingRequest, options: WriteOptions): Promise<RatingReceipt>;
}

/** The calls for what is rated; undefined where nothing is named. */
export function callsFor({ ticketId, deskId, progressId, caseId }: RatingSubject, client: HallCore): RatingCalls | undefined {
  const ratings = client.use(RatingsResource);
  if (deskId) return { invitation: (signal) => ratings.forDesk(deskId, { signal }), rate: (request, options) => ratings.rateDesk(deskId, request, options) };
  if (ticketId) return { invitation: (signal) => ratings.forTicket(ticketId, { signal }), rate: (request, options) => ratings.rateTicket(ticketId, request, options) };
  if (progressId && caseId) return { invitation: (signal) => ratings.forCase(progressId, caseId, { signal }), rate: (request, options) => ratings.rateCase(progressId, caseId, request, options) };
  return undefined;
}
