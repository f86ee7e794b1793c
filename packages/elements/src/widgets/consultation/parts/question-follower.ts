import type { HallCore } from '@hallkit/client/core';
import { ConsultationsResource } from '@hallkit/client/resources';
import type { TrackedConsultation } from '@hallkit/contract';
import { Follower } from '../../../follow/follower.ts';

/** Keeps an element at how a question stands. */
export class QuestionFollower extends Follower<TrackedConsultation> {
  protected override async read(client: HallCore, trackingId: string, signal: AbortSignal): Promise<TrackedConsultation> {
    return client.use(ConsultationsResource).tracked(trackingId, { signal });
  }

  protected override idOf({ trackingId }: TrackedConsultation): string {
    return trackingId;
  }

  protected override topics({ trackingId }: TrackedConsultation): readonly string[] {
    return [`consultation.${trackingId}`];
  }

  protected override isOlder(answer: TrackedConsultation, shown: TrackedConsultation): boolean {
    return answer.version < shown.version;
  }
}
