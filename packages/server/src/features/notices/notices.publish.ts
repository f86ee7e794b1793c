import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';
import { inTransaction } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.store.ts';
import { insertTellings, publishDue, endDue } from './notices.publish.store.ts';
import type { NoticeRecord } from './notices.types.ts';

/** So many become public, or end, in one transaction. */
export const mostPublished = 100;

type Told = Pick<NoticeRecord, 'hallId' | 'id' | 'content'>;

/** One event for each hall, however many notices it is about. */
async function tell(db: Kysely<Database>, type: 'notices.published' | 'notices.withdrawn', notices: readonly Told[]): Promise<void> {
  const halls = [...new Set(notices.map(({ hallId }) => hallId))].sort();
  await record(db, ...halls.map((hallId) => ({
    hallId, topic: `hall.${hallId}`, type,
    data: { hallId, notices: notices.filter((one) => one.hallId === hallId).map(({ id, content: { kind, important = false, onBoard = false } }) => ({ id, kind, important, onBoard })) },
  })));
}

/** Tells boards and pages that notices are public no more. */
export const tellWithdrawn = (db: Kysely<Database>, notices: readonly Told[]): Promise<void> => tell(db, 'notices.withdrawn', notices);

/**
 * Makes public what has been approved and is due, each once whichever server looks, and also what became due while none was
 * there; boards hear of it, and its subscribers are noted to be told. What is over by now never becomes public.
 *
 * @param only - This notice alone, in the transaction of its approval.
 * @returns How many were looked at; as many as {@link mostPublished} where more may be due.
 */
export async function publishNotices(db: Kysely<Database>, now: Date, only?: Pick<NoticeRecord, 'hallId' | 'id'>): Promise<number> {
  return inTransaction(db, async (transaction) => {
    const due = await publishDue(transaction, now, mostPublished, only);
    const published = due.filter(({ shelf }) => shelf === 'public');
    await insertTellings(transaction, published);
    await tell(transaction, 'notices.published', published);
    return due.length;
  });
}

/** Puts away what is over; it was shown no more from the moment on. @returns How many. */
export async function endNotices(db: Kysely<Database>, now: Date): Promise<number> {
  return inTransaction(db, async (transaction) => {
    const ended = await endDue(transaction, now, mostPublished);
    await tellWithdrawn(transaction, ended.filter(({ wasPublic }) => wasPublic));
    return ended.length;
  });
}
