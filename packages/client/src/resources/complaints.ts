import type { Complaint, ComplaintActionRequest, ComplaintList, ComplaintReceipt, ComplaintRequest, ComplaintSummary, OwnComplaintActionRequest, SimilarComplaintList, TrackedComplaint, TrackingLookup, TrackingRef, Upload, UploadRequest } from '@hallkit/contract';
import { connectionOf } from '../events/connection.ts';
import { follow } from '../events/follow.ts';
import type { FollowOptions } from '../events/follow.ts';
import type { CallOptions, IterateOptions, WriteOptions } from '../options.ts';
import type { Page } from '../page.ts';
import { announcementOf, fileOf } from '../uploads/file-of.ts';
import type { PhotoOptions, UploadSource } from '../uploads/types.ts';
import { Resource } from './resource.ts';
import type { QueryOf } from './resource.ts';

/** Complaints, reports, suggestions, praise, requests for help: handed in without signing in, followed by who has the id. */
export class ComplaintsResource extends Resource {
  /**
   * Sends a picture, whole: goes on by itself after a cut. Its id belongs into `photoIds`. What sends the bytes is fetched at the first one.
   *
   * @throws HallValidationError for a file that is too large or no picture; HallConnectionError when no try got through.
   * @example
   * const { id } = await hall.complaints.sendPhoto('dezhou', file, { onProgress: (sent, size) => (bar.value = sent / size) });
   * await hall.complaints.create('dezhou', { kind: 'complaint', text, photoIds: [id] });
   */
  async sendPhoto(hallId: string, source: UploadSource, options: PhotoOptions = {}): Promise<Upload> {
    const { onBegin, signal, timeout } = options;
    const file = await fileOf(source);
    const upload = await this.announcePhoto(hallId, await announcementOf(source, file, options), { signal, timeout });
    onBegin?.(upload);
    await (await import('../uploads/send-bytes.ts')).sendBytes(this.transport, upload, file, options);
    return { ...upload, received: file.size, state: 'complete' };
  }

  /** Announces a picture whose bytes you send yourself to `url`, by tus 1.0.0 with the same headers. */
  announcePhoto(hallId: string, request: UploadRequest, options?: WriteOptions): Promise<Upload> {
    return this.transport.send(['halls', hallId, 'complaint-photos'], { body: request, options });
  }

  /**
   * Hands a complaint in; a kind and a text are enough. What it is `about` fills in the rest.
   *
   * @throws HallValidationError `complaint.about` when that is not there; HallRateLimitError `complaint.limited`.
   * @example const { number, queryCode } = await hall.complaints.create('dezhou', { kind: 'complaint', text, about: { kind: 'case', progressId, caseId } });
   */
  create(hallId: string, request: ComplaintRequest, options?: WriteOptions): Promise<ComplaintReceipt> {
    return this.transport.send(['halls', hallId, 'complaints'], { body: request, options });
  }

  /** What is under way about the same, five at most; what others wrote is not shown. */
  similar(hallId: string, query?: QueryOf<'listSimilarComplaints'>, options?: CallOptions): Promise<SimilarComplaintList> {
    return this.transport.send(['halls', hallId, 'similar-complaints'], { query, options });
  }

  /**
   * The id of a complaint, question or bad rating, by its number and query code.
   *
   * @throws HallNotFoundError `tracking.not-found`, for an unknown number and for a wrong code; HallRateLimitError after ten tries.
   * @example const { kind, trackingId } = await hall.complaints.find({ number: 'DZT261126000017', queryCode: 'K7PM2X' });
   */
  find(request: TrackingLookup, options?: WriteOptions): Promise<TrackingRef> {
    return this.transport.send(['tracking-lookups'], { body: request, options });
  }

  /**
   * A complaint as the one who wrote it sees it.
   *
   * @throws HallNotFoundError `tracking.not-found`.
   */
  tracked(trackingId: string, options?: CallOptions): Promise<TrackedComplaint> {
    return this.transport.send(['tracked-complaints', trackingId], { options });
  }

  /**
   * Tells how it stands now, and again after every change, until the answer is called. Comes back by itself when contact is lost.
   *
   * @returns Ends it.
   */
  follow(trackingId: string, listener: (complaint: TrackedComplaint) => void, options: FollowOptions = {}): () => void {
    return follow(connectionOf(this.transport), [`complaint.${trackingId}`], (signal) => this.tracked(trackingId, { signal }), listener, options);
  }

  /**
   * As the one who wrote it: supplies what was asked for, urges, reopens, closes, withdraws; one of its `actions`.
   *
   * @throws HallConflictError `complaint.changed`, `complaint.action`.
   */
  actOnTracked(trackingId: string, request: OwnComplaintActionRequest, options?: WriteOptions): Promise<TrackedComplaint> {
    return this.transport.send(['tracked-complaints', trackingId, 'actions'], { body: request, options });
  }

  /** A picture of a complaint as JPEG, whole or small. */
  photo(photoId: string, query?: QueryOf<'getComplaintPhoto'>, options?: CallOptions): Promise<Blob> {
    return this.transport.send(['complaint-photos', photoId], { query, options, file: true });
  }

  /** Lists the inbox of staff, what is due first first. */
  list(hallId: string, query?: QueryOf<'listComplaints'>, options?: CallOptions): Promise<Page<ComplaintList>> {
    return this.page(['halls', hallId, 'complaints'], query, options);
  }

  /** Goes through the inbox one by one, over all pages. */
  iterate(hallId: string, query?: QueryOf<'listComplaints'>, options?: IterateOptions): AsyncGenerator<ComplaintSummary, void, undefined> {
    return this.rows(['halls', hallId, 'complaints'], query, options);
  }

  /** One complaint as staff see it: facts, similar ones, the log, and what the caller may do now. */
  get(complaintId: string, options?: CallOptions): Promise<Complaint> {
    return this.transport.send(['complaints', complaintId], { options });
  }

  /**
   * Deals with a complaint; one of its `actions`.
   *
   * @throws HallConflictError `complaint.changed`, `complaint.action`, `complaint.conflict` (it is about the caller); HallAccessError `person.role`.
   * @example await hall.complaints.act(complaint.id, { version: complaint.version, action: 'assign', departmentId: 'urban-management' });
   */
  act(complaintId: string, request: ComplaintActionRequest, options?: WriteOptions): Promise<Complaint> {
    return this.transport.send(['complaints', complaintId, 'actions'], { body: request, options });
  }
}
