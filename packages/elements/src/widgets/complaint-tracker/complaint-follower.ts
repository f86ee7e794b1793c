import type { HallCore } from '@hallkit/client/core';
import type { TrackedComplaint } from '@hallkit/contract';
import { Follower } from '../../follow/follower.ts';

/** Keeps an element at how a complaint stands. */
export class ComplaintFollower extends Follower<TrackedComplaint> {
  protected override async read(client: HallCore, trackingId: string, signal: AbortSignal): Promise<TrackedComplaint> {
    const { ComplaintsResource } = await import('./complaint-calls.ts');
    return client.use(ComplaintsResource).tracked(trackingId, { signal });
  }

  protected override idOf({ trackingId }: TrackedComplaint): string {
    return trackingId;
  }

  protected override topics({ trackingId }: TrackedComplaint): readonly string[] {
    return [`complaint.${trackingId}`];
  }

  protected override isOlder(answer: TrackedComplaint, shown: TrackedComplaint): boolean {
    return answer.version < shown.version;
  }
}
