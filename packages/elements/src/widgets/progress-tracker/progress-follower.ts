import type { HallCore } from '@hallkit/client/core';
import type { Progress } from '@hallkit/contract';
import { Follower } from '../../follow/follower.ts';

/** Keeps an element at where an application stands. */
export class ProgressFollower extends Follower<Progress> {
  protected override async read(client: HallCore, progressId: string, signal: AbortSignal): Promise<Progress> {
    const { ProgressResource } = await import('./progress-calls.ts');
    return client.use(ProgressResource).get(progressId, { signal });
  }

  protected override idOf({ id }: Progress): string {
    return id;
  }

  protected override topics({ id, state }: Progress): readonly string[] {
    return state === 'withdrawn' || state === 'discarded' ? [] : [`progress.${id}`];
  }
}
