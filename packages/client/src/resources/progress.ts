import type { Progress, ProgressLookup, ProgressRef } from '@hallkit/contract';
import { connectionOf } from '../events/connection.ts';
import { follow } from '../events/follow.ts';
import type { FollowOptions } from '../events/follow.ts';
import type { CallOptions, WriteOptions } from '../options.ts';
import { Resource } from './resource.ts';

/** Where an application stands, for whoever has the id of its progress. */
export class ProgressResource extends Resource {
  /**
   * The id of a progress, by the number of an application or case and its query code.
   *
   * @throws HallNotFoundError `progress.not-found`, for an unknown number and for a wrong code; HallRateLimitError after ten tries.
   * @example const { progressId } = await hall.progress.lookUp({ number: 'DZ2611250000017', queryCode: 'K7PM2X' });
   */
  lookUp(request: ProgressLookup, options?: WriteOptions): Promise<ProgressRef> {
    return this.transport.send(['progress-lookups'], { body: request, options });
  }

  /**
   * A lane per department, the critical path, the single next thing to do, and by when.
   *
   * @throws HallNotFoundError `progress.not-found`.
   */
  get(progressId: string, options?: CallOptions): Promise<Progress> {
    return this.transport.send(['progress', progressId], { options });
  }

  /**
   * Tells how it stands now, and again after every change, until the answer is called. Comes back by itself when contact is lost.
   *
   * @returns Ends it.
   * @example const stop = hall.progress.follow(progressId, ({ lanes, next }) => show(lanes, next), { onError: tell });
   */
  follow(progressId: string, listener: (progress: Progress) => void, options: FollowOptions = {}): () => void {
    return follow(connectionOf(this.transport), [`progress.${progressId}`], (signal) => this.get(progressId, { signal }), listener, options);
  }
}
