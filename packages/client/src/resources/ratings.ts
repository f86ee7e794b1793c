import type { Rating, RatingActionRequest, RatingInvitation, RatingList, RatingReceipt, RatingRequest, TrackedRating } from '@hallkit/contract';
import type { CallOptions, IterateOptions, WriteOptions } from '../options.ts';
import type { Page } from '../page.ts';
import type { Path } from '../transport.ts';
import { Resource } from './resource.ts';
import type { QueryOf } from './resource.ts';

const caseOf = (progressId: string, caseId: string): Path => ['progress', progressId, 'cases', caseId];

/** Ratings in five grades: a visit once, a case once; what came of a bad one can be read. */
export class RatingsResource extends Resource {
  #invitation(path: Path, options?: CallOptions): Promise<RatingInvitation> {
    return this.transport.send([...path, 'rating'], { options });
  }

  #rate(path: Path, body: RatingRequest, options?: WriteOptions): Promise<RatingReceipt> {
    return this.transport.send([...path, 'rating'], { body, options });
  }

  /** What of a visit can be rated, for who has the ticket; `closed` says why it cannot. */
  forTicket(ticketId: string, options?: CallOptions): Promise<RatingInvitation> {
    return this.#invitation(['tickets', ticketId], options);
  }

  /**
   * Rates a visit.
   *
   * @throws HallConflictError `rating.given`, `rating.closed`.
   * @example await hall.ratings.rateTicket(ticket.id, { grade: 'satisfied', tags: ['quick'] });
   */
  rateTicket(ticketId: string, request: RatingRequest, options?: WriteOptions): Promise<RatingReceipt> {
    return this.#rate(['tickets', ticketId], request, options);
  }

  /** For the device at a desk: what can be rated of the visit that has just ended there. */
  forDesk(deskId: string, options?: CallOptions): Promise<RatingInvitation> {
    return this.#invitation(['desks', deskId], options);
  }

  /**
   * Rates at the desk, with the key of its device.
   *
   * @throws HallConflictError `rating.given`, `rating.closed`; HallAccessError `rating.staff`: staff do not rate.
   */
  rateDesk(deskId: string, request: RatingRequest, options?: WriteOptions): Promise<RatingReceipt> {
    return this.#rate(['desks', deskId], request, options);
  }

  /** What of a case can be rated, for who follows the application. */
  forCase(progressId: string, caseId: string, options?: CallOptions): Promise<RatingInvitation> {
    return this.#invitation(caseOf(progressId, caseId), options);
  }

  /**
   * Rates a case.
   *
   * @throws HallConflictError `rating.given`, `rating.closed`.
   */
  rateCase(progressId: string, caseId: string, request: RatingRequest, options?: WriteOptions): Promise<RatingReceipt> {
    return this.#rate(caseOf(progressId, caseId), request, options);
  }

  /**
   * A rating as the one who gave it sees it, with what came of it.
   *
   * @throws HallNotFoundError `tracking.not-found`.
   */
  tracked(trackingId: string, options?: CallOptions): Promise<TrackedRating> {
    return this.transport.send(['tracked-ratings', trackingId], { options });
  }

  /** Lists ratings as staff see them, without who gave them. */
  list(hallId: string, query?: QueryOf<'listRatings'>, options?: CallOptions): Promise<Page<RatingList>> {
    return this.page(['halls', hallId, 'ratings'], query, options);
  }

  /** Goes through the ratings one by one, over all pages. */
  iterate(hallId: string, query?: QueryOf<'listRatings'>, options?: IterateOptions): AsyncGenerator<Rating, void, undefined> {
    return this.rows(['halls', hallId, 'ratings'], query, options);
  }

  /**
   * Verifies, corrects, answers or excludes a bad rating; one of its `actions`.
   *
   * @throws HallConflictError `rating.changed`, `rating.action`; HallAccessError `person.role`.
   */
  act(ratingId: string, request: RatingActionRequest, options?: WriteOptions): Promise<Rating> {
    return this.transport.send(['ratings', ratingId, 'actions'], { body: request, options });
  }
}
