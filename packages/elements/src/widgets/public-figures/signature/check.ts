import type { HallCore } from '@hallkit/client/core';
import { SupervisionResource } from '@hallkit/client/resources';
import { verifySnapshot } from '@hallkit/client/snapshots';
import type { SnapshotFault } from '@hallkit/client/snapshots';
import type { Snapshot, SnapshotKeys, SnapshotRef } from '@hallkit/contract';

/** What came of checking the newest snapshot of a hall. */
export interface Checked {
  readonly hallId: string;
  readonly snapshot: Snapshot;
  readonly keys: SnapshotKeys;
  /** The one before; null where there is none, undefined where nobody knows. */
  readonly before: SnapshotRef | null | undefined;
  readonly fault: SnapshotFault | null;
  /** Id of the key it says it is signed by. */
  readonly kid: string | null;
}

/** Id of the key in the head of a signature. */
export function keyIdOf(jws: string): string | null {
  try {
    const head = JSON.parse(atob((jws.split('.')[0] ?? '').replaceAll('-', '+').replaceAll('_', '/'))) as { kid?: unknown };
    return typeof head.kid === 'string' ? head.kid : null;
  } catch {
    return null;
  }
}

/** Fetches the newest snapshot with the keys of the hall and checks it here; undefined where nothing is signed yet. */
export async function check(client: HallCore, hallId: string): Promise<Checked | undefined> {
  const supervision = client.use(SupervisionResource);
  const { data, nextCursor } = await supervision.snapshots(hallId, { limit: 2 });
  const [newest, second] = data;
  if (!newest) return undefined;
  const [snapshot, keys] = await Promise.all([supervision.snapshot(hallId, newest.day), supervision.snapshotKeys(hallId)]);
  const before = second ?? (nextCursor === null ? null : undefined);
  const { fault } = await verifySnapshot(snapshot, keys, before);
  return { hallId, snapshot, keys, before, fault, kid: keyIdOf(snapshot.jws) };
}
