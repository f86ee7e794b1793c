import type { AnswerVote, Consultation, ConsultationActionRequest, ConsultationList, ConsultationReceipt, ConsultationRequest, OwnConsultationActionRequest, PublishedAnswer, PublishedAnswerList, TrackedConsultation } from '@hallkit/contract';
import { connectionOf } from '../events/connection.ts';
import { follow } from '../events/follow.ts';
import type { FollowOptions } from '../events/follow.ts';
import type { CallOptions, IterateOptions, WriteOptions } from '../options.ts';
import type { Page } from '../page.ts';
import { Resource } from './resource.ts';
import type { QueryOf } from './resource.ts';

/** Questions: what was answered before, asking a person, and answering as staff. */
export class ConsultationsResource extends Resource {
  /**
   * Searches what others asked and the hall answered. `confident: false` says that nothing really fits: then ask.
   *
   * @example const { data, confident, answerTime } = await hall.consultations.search('dezhou', { q: '装修期间能申请吗' });
   */
  search(hallId: string, query?: QueryOf<'listPublishedAnswers'>, options?: CallOptions): Promise<Page<PublishedAnswerList>> {
    return this.page(['halls', hallId, 'consultations'], query, options);
  }

  /** Goes through the published answers one by one, over all pages. */
  iterateAnswers(hallId: string, query?: QueryOf<'listPublishedAnswers'>, options?: IterateOptions): AsyncGenerator<PublishedAnswer, void, undefined> {
    return this.rows(['halls', hallId, 'consultations'], query, options);
  }

  /**
   * Says that a published answer helped; it counts once per reader. Nothing of the reader is kept but a digest.
   *
   * @throws HallNotFoundError `answer.not-found`; HallRateLimitError `answer.limited`.
   * @example const { helpful, counted } = await hall.consultations.markHelpful(answer.id);
   */
  markHelpful(answerId: string, options?: WriteOptions): Promise<AnswerVote> {
    return this.transport.send(['published-answers', answerId, 'helpful'], { body: { helpful: true }, options });
  }

  /**
   * Asks a person. Keep number and query code; `hall.complaints.find` takes them.
   *
   * @throws HallRateLimitError `consultation.limited`.
   */
  create(hallId: string, request: ConsultationRequest, options?: WriteOptions): Promise<ConsultationReceipt> {
    return this.transport.send(['halls', hallId, 'consultations'], { body: request, options });
  }

  /**
   * A question as the one who asked sees it.
   *
   * @throws HallNotFoundError `tracking.not-found`.
   */
  tracked(trackingId: string, options?: CallOptions): Promise<TrackedConsultation> {
    return this.transport.send(['tracked-consultations', trackingId], { options });
  }

  /**
   * Tells how it stands now, and again after every change, until the answer is called. Comes back by itself when contact is lost.
   *
   * @returns Ends it.
   */
  follow(trackingId: string, listener: (question: TrackedConsultation) => void, options: FollowOptions = {}): () => void {
    return follow(connectionOf(this.transport), [`consultation.${trackingId}`], (signal) => this.tracked(trackingId, { signal }), listener, options);
  }

  /**
   * As the one who asked: says whether it helped, or asks on.
   *
   * @throws HallConflictError `consultation.changed`, `consultation.action`.
   */
  actOnTracked(trackingId: string, request: OwnConsultationActionRequest, options?: WriteOptions): Promise<TrackedConsultation> {
    return this.transport.send(['tracked-consultations', trackingId, 'actions'], { body: request, options });
  }

  /** Lists the inbox of staff, what is due first first. */
  list(hallId: string, query?: QueryOf<'listConsultations'>, options?: CallOptions): Promise<Page<ConsultationList>> {
    return this.page(['halls', hallId, 'consultation-inbox'], query, options);
  }

  /** Goes through the inbox one by one, over all pages. */
  iterate(hallId: string, query?: QueryOf<'listConsultations'>, options?: IterateOptions): AsyncGenerator<Consultation, void, undefined> {
    return this.rows(['halls', hallId, 'consultation-inbox'], query, options);
  }

  /**
   * Deals with a question; one of its `actions`.
   *
   * @throws HallConflictError `consultation.changed`, `consultation.action`; HallValidationError `consultation.personal-data` in what is to be published.
   */
  act(consultationId: string, request: ConsultationActionRequest, options?: WriteOptions): Promise<Consultation> {
    return this.transport.send(['consultations', consultationId, 'actions'], { body: request, options });
  }
}
