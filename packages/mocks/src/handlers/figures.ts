import { figuresOf, spanOf } from '../live/figures.ts';
import { signedDays, snapshotKeys, snapshotOf } from '../live/snapshots.ts';
import { pageOf } from '../platform/cursor.ts';
import type { MockHandlers } from '../platform/handler.ts';
import { hallOf } from './halls.ts';

/** Public figures, and the signed ones of each day. */
export const figuresHandlers: Pick<MockHandlers, 'getFigures' | 'listSnapshots' | 'getSnapshot' | 'getSnapshotKeys'> = {
  getFigures: ({ live, principal, params, query }) => figuresOf(live, hallOf(live.catalogue, principal, params.hallId).id, spanOf(live, query)),
  listSnapshots({ live, principal, params, query }) {
    const { id } = hallOf(live.catalogue, principal, params.hallId);
    return pageOf(signedDays(live, id), query, { list: 'snapshots', hall: id });
  },
  getSnapshot: ({ live, principal, params }) => snapshotOf(live, hallOf(live.catalogue, principal, params.hallId).id, params.day),
  getSnapshotKeys({ live, principal, params }) {
    hallOf(live.catalogue, principal, params.hallId);
    return snapshotKeys(live);
  },
};
