import type { Figures, Snapshot, SnapshotKeys, SnapshotList } from '@hallkit/contract';
import { dayBounds, hallDay, snapshotDays } from '@hallkit/domain';
import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.ts';
import { HttpProblem } from '../../platform/http/problem.ts';
import type { Principal } from '../../platform/keys/principal.ts';
import { figuresOf } from './supervision.figures.ts';
import type { FiguresContext } from './supervision.figures.types.ts';
import { contentOf, makeKey, sha256, sign } from './supervision.signing.ts';
import { endKey, hasDueWatches, insertKey, insertSnapshot, lockSigningKey, selectKeys, selectSnapshot, selectSnapshotHalls, selectSnapshots, type SnapshotHall, type SnapshotRow } from './supervision.snapshots.store.ts';

/** After a longer absence the oldest days are left out. */
const mostDays = 31;
/** A day is signed a little after it has ended, so that what was written at midnight is there; in milliseconds. */
const grace = 120_000;
/** So long after it has begun to look a server waits for cards and outcomes that are still to be made; then it signs what there is. */
const patience = 600_000;
/** A key signs for so long, in milliseconds; the next one follows it. */
const keyAge = 366 * 86_400_000;

/** What is signed. */
interface Signed {
  readonly hallId: string;
  readonly day: string;
  readonly madeAt: string;
  readonly previous: string | null;
  readonly figures: Figures;
}

/** The key that signs, locked, with its private part in plain words; a new one where there is none, it is old, or it was sealed with another secret. */
async function signingKey(db: Kysely<Database>, { seal, now }: FiguresContext, hallId: string): Promise<{ readonly kid: string; readonly privateKey: string }> {
  const at = now();
  for (;;) {
    const known = await lockSigningKey(db, hallId);
    const privateKey = known && opened(seal, known.privateSealed);
    if (known && privateKey !== undefined && at.getTime() - known.madeAt.getTime() < keyAge) return { kid: known.kid, privateKey };
    if (known) await endKey(db, hallId, known.kid, at);
    const made = makeKey();
    await insertKey(db, hallId, { publicKey: made.publicKey, privateSealed: seal.seal(made.privateKey), madeAt: at });
  }
}

function opened(seal: FiguresContext['seal'], sealed: string): string | undefined {
  try {
    return seal.open(sealed);
  } catch {
    return undefined;
  }
}

/** Signs the figures of the month up to a day; nothing where another server has. */
async function makeSnapshot(db: Kysely<Database>, context: FiguresContext, hallId: string, day: string): Promise<boolean> {
  return inTransaction(db, async (transaction) => {
    // Whoever comes second waits here, and finds the day done.
    const { kid, privateKey } = await signingKey(transaction, context, hallId);
    const [last] = await selectSnapshots(transaction, hallId, null, 1);
    if (last && last.day >= day) return false;
    const [now, previous] = [context.now(), last?.sha256 ?? null];
    const figures = await figuresOf(transaction, context, hallId, { from: `${day.slice(0, 7)}-01`, to: day }, now);
    const content: Signed = { hallId, day, madeAt: now.toISOString(), previous, figures };
    const jws = sign(content, kid, privateKey);
    return insertSnapshot(transaction, hallId, { day, madeAt: now, sha256: sha256(jws), jws });
  });
}

/** Whether something that belongs into the figures up to a moment is still to be made. */
async function isBehind(db: Kysely<Database>, { sources }: FiguresContext, hallId: string, until: Date): Promise<boolean> {
  if (await hasDueWatches(db, hallId, until)) return true;
  for (const { isPending } of sources) if (await isPending?.(db, hallId)) return true;
  return false;
}

/** Makes the snapshots of a server; each day of a hall once, by however many servers. @returns How many were made. */
export type SnapshotMaker = (stopping?: AbortSignal) => Promise<number>;

/**
 * Signs the days that are over: yesterday, and those on which no server was there.
 *
 * @throws What went wrong first (the maker), after all halls had their turn.
 */
export function createSnapshotMaker(db: Kysely<Database>, context: FiguresContext): SnapshotMaker {
  const waitingSince = new Map<string, number>();
  const make = async ({ hallId, timeZone, lastDay }: SnapshotHall, stopping?: AbortSignal): Promise<number> => {
    const now = context.now();
    const days = snapshotDays(lastDay, hallDay(new Date(now.getTime() - grace), timeZone), mostDays);
    const [last] = days.slice(-1);
    if (last === undefined) return 0;
    if (await isBehind(db, context, hallId, dayBounds(last, timeZone).to)) {
      const since = waitingSince.get(hallId) ?? now.getTime();
      waitingSince.set(hallId, since);
      if (now.getTime() - since < patience) return 0;
    }
    waitingSince.delete(hallId);
    let made = 0;
    for (const day of days) if (!stopping?.aborted && (await makeSnapshot(db, context, hallId, day))) made += 1;
    return made;
  };
  return async (stopping) => {
    let made = 0;
    const faults: unknown[] = [];
    for (const hall of await selectSnapshotHalls(db)) made += await make(hall, stopping).catch((error: unknown) => (faults.push(error), 0));
    if (faults.length > 0) throw faults[0];
    return made;
  };
}

function seen({ hallIds }: Principal, hallId: string): void {
  if (!hallIds.includes(hallId)) throw new HttpProblem('hall.not-found');
}

const refOf = ({ day, sha256: digest, madeAt }: Omit<SnapshotRow, 'jws'>): SnapshotList['data'][number] => ({ day, sha256: digest, madeAt: madeAt.toISOString() });

/** Snapshots of a hall, the newest first. @throws {HttpProblem} hall.not-found, cursor.malformed, cursor.mismatch. */
export async function listSnapshots(db: Kysely<Database>, principal: Principal, hallId: string, { limit = 20, cursor }: { readonly limit?: number; readonly cursor?: string }): Promise<SnapshotList> {
  seen(principal, hallId);
  const asked = { list: 'snapshots', hallId };
  const place = decodeCursor(cursor, asked);
  const rows = await selectSnapshots(db, hallId, place?.revision ?? null, limit + 1);
  const data = rows.slice(0, limit);
  const last = data.at(-1);
  return { data: data.map(refOf), nextCursor: rows.length > limit && last ? encodeCursor({ offset: (place?.offset ?? 0) + limit, revision: last.day }, asked) : null };
}

/** The snapshot of a day, as it was signed. @throws {HttpProblem} hall.not-found, snapshot.not-found. */
export async function snapshotOf(db: Kysely<Database>, principal: Principal, hallId: string, day: string): Promise<Snapshot> {
  seen(principal, hallId);
  const row = await selectSnapshot(db, hallId, day);
  if (!row) throw new HttpProblem('snapshot.not-found');
  const { madeAt, previous, figures } = contentOf<Signed>(row.jws);
  return { day: row.day, madeAt, previous, sha256: row.sha256, jws: row.jws, figures };
}

/** The keys that check snapshots of a hall, also those that sign no more. @throws {HttpProblem} hall.not-found. */
export async function snapshotKeysOf(db: Kysely<Database>, principal: Principal, hallId: string): Promise<SnapshotKeys> {
  seen(principal, hallId);
  return { keys: await selectKeys(db, hallId) };
}
