import type { Application, ApplicationList, ApplicationRequest, ApplicationSummary, ApplicationVersion, Discarded, HandOff, SaveRequest, SubmitRequest } from '@hallkit/contract';
import type { CallOptions, IterateOptions, WriteOptions } from '../options.ts';
import type { Page } from '../page.ts';
import { Resource } from './resource.ts';
import type { QueryOf } from './resource.ts';

/** One application for several matters, from the first answer to the last result, of the person signed in (`getToken`). */
export class ApplicationsResource extends Resource {
  /**
   * Begins a draft, of a scenario or of one matter; it is kept for 30 days after its last change.
   *
   * @throws HallAccessError `identity.level` where the matter asks to know more surely who applies.
   * @example const draft = await hall.applications.create({ scenarioId: 'restaurant', answers: { small: 'full' }, applicant: { kind: 'self' } });
   */
  create(request: ApplicationRequest, options?: WriteOptions): Promise<Application> {
    return this.transport.send(['applications'], { body: request, options });
  }

  /** Lists drafts and what was handed in, the last changed first. */
  list(query?: QueryOf<'listApplications'>, options?: CallOptions): Promise<Page<ApplicationList>> {
    return this.page(['applications'], query, options);
  }

  /** Goes through the applications one by one, over all pages. */
  iterate(query?: QueryOf<'listApplications'>, options?: IterateOptions): AsyncGenerator<ApplicationSummary, void, undefined> {
    return this.rows(['applications'], query, options);
  }

  /**
   * One application with its form, its papers, and what is still missing (`faults`).
   *
   * @throws HallNotFoundError `application.not-found`, also for somebody else's.
   */
  get(applicationId: string, options?: CallOptions): Promise<Application> {
    return this.transport.send(['applications', applicationId], { options });
  }

  /**
   * Saves what has changed; the rest stays. To name a document is to agree to its use.
   *
   * @throws HallConflictError `application.changed` when another device has saved since `version`: get it, merge, save again.
   * @example draft = await hall.applications.save(draft.id, { version: draft.version, values: { 'name-of-the-firm': name } });
   */
  save(applicationId: string, request: SaveRequest, options?: WriteOptions): Promise<Application> {
    return this.transport.send(['applications', applicationId, 'save'], { body: request, options });
  }

  /**
   * Hands it in: one case for each matter, all or none.
   *
   * @throws HallConflictError `application.incomplete` (`errors` names everything that is missing), `application.stale`, `application.changed`.
   * @example const { number, queryCode, progressId } = await hall.applications.submit(draft.id, { version: draft.version, declared: true });
   */
  submit(applicationId: string, request: SubmitRequest, options?: WriteOptions): Promise<Application> {
    return this.transport.send(['applications', applicationId, 'submit'], { body: request, options });
  }

  /** Gives a draft up; papers stay in the space. */
  discard(applicationId: string, request: ApplicationVersion, options?: WriteOptions): Promise<Discarded> {
    return this.transport.send(['applications', applicationId, 'discard'], { body: request, options });
  }

  /**
   * A code by which another device goes on with this draft, once, within five minutes: show `url` as a QR code. That device signs in
   * with `hall.identity.signIn({ method: 'handOff', code })`.
   */
  handOff(applicationId: string, options?: WriteOptions): Promise<HandOff> {
    return this.transport.send(['applications', applicationId, 'hand-offs'], { body: {}, options });
  }

  /** A form of the application as a PDF, from the values there are now. */
  paper(applicationId: string, paperKey: string, options?: CallOptions): Promise<Blob> {
    return this.transport.send(['applications', applicationId, 'papers', paperKey], { options, file: true });
  }
}
