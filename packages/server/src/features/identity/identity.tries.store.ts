import { sql, type Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';

/** Whose tries are counted, and how many may go wrong. */
export interface TryLimit {
  readonly hallId: string;
  /** Digest of a staff number or an address. */
  readonly subject: string;
  /** So many may go wrong; then a minute's wait. */
  readonly most: number;
}

/**
 * Counts a try before it is judged, so that many at once are no more than the limit. Tries of a quarter of an hour
 * count together.
 *
 * @returns Seconds to wait where it may not be made now, else 0.
 */
export async function countTry(db: Kysely<Database>, { hallId, subject, most }: TryLimit): Promise<number> {
  const { rows } = await sql<{ refused: boolean; wait: number }>`
    insert into session_tries as kept (hall_id, subject, tries, first_at) values (${hallId}, ${subject}, 1, now())
    on conflict (hall_id, subject) do update set
      tries = case
        when kept.locked_until > now() then ${most + 1}
        when kept.locked_until is not null or kept.first_at < now() - interval '15 minutes' then 1
        else kept.tries + 1 end,
      first_at = case when kept.locked_until <= now() or kept.first_at < now() - interval '15 minutes' then now() else kept.first_at end,
      locked_until = case
        when kept.locked_until > now() then kept.locked_until
        when kept.locked_until is not null or kept.first_at < now() - interval '15 minutes' then null
        when kept.tries + 1 >= ${most} then now() + interval '1 minute' end
    returning tries > ${most} as refused, ceil(extract(epoch from locked_until - now()))::integer as wait`.execute(db);
  const [row] = rows;
  return row?.refused ? Math.max(1, row.wait) : 0;
}

/** A try that went well is none of those that count. */
export async function forgiveTry(db: Kysely<Database>, { hallId, subject }: TryLimit): Promise<void> {
  await sql`update session_tries set tries = greatest(tries - 1, 0), locked_until = null where hall_id = ${hallId} and subject = ${subject}`.execute(db);
}

/** The right password: what went wrong before counts no more. */
export async function forgetTries(db: Kysely<Database>, { hallId, subject }: TryLimit): Promise<void> {
  await db.deleteFrom('session_tries').where('hall_id', '=', hallId).where('subject', '=', subject).execute();
}
