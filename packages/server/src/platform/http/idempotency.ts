import { createHash } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import { inTransaction } from '../database/transaction.ts';
import { HttpProblem } from './problem.ts';

/** A write and the key its caller gave it. */
export interface KeyedWrite {
  readonly hallId: string;
  /** Operation and site key: another site's keys are its own. */
  readonly scope: string;
  readonly key: string;
  /** What was sent, or a digest of it. */
  readonly body: unknown;
  /** Digests of what was sent by older secrets. */
  readonly older?: readonly string[];
  /** How long it waits for another one with the same key, in milliseconds. @default 5000 */
  readonly patience?: number;
  /** How the answer is kept where it tells of people: readable by this server alone. */
  readonly cover?: Cover | undefined;
}

/** Seals a text and opens it again. */
export interface Cover {
  seal(text: string): string;
  open(sealed: string): string;
}

/** What a write answered. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly replayed: boolean;
}

const dayMs = 24 * 60 * 60 * 1000;

/** What tells two bodies apart. */
export const hashOf = (body: unknown): string => createHash('sha256').update(JSON.stringify(body ?? null)).digest('base64url');
/** Until when a record made now is kept. */
export const keptUntil = (now: number = Date.now()): Date => new Date(now + dayMs);
/** Whether it is the call of before; digests are made with a secret, which may have been replaced since. */
const isSame = ({ body, older = [] }: KeyedWrite, kept: string): boolean => [body, ...older].some((one) => hashOf(one) === kept);
const reused = (): HttpProblem => new HttpProblem('idempotency.reused', { errors: [{ in: 'header', pointer: '/Idempotency-Key', code: 'field.reused' }] });

/** An answer as it was given; a write of one statement keeps it plain. */
const opened = (body: string, cover: Cover | undefined): string => (cover && !body.startsWith('{') ? cover.open(body) : body);

/**
 * The answer of an earlier write with the same key; for a write of one statement, which makes its record itself and
 * fails on the second. A record whose day has passed is forgotten, and there is no answer.
 *
 * @throws {HttpProblem} idempotency.reused (another body).
 */
export async function earlierAnswer(db: Kysely<Database>, write: KeyedWrite): Promise<string | undefined> {
  const { hallId, scope, key, cover } = write;
  const own = { hall_id: hallId, scope, idempotency_key: key };
  const kept = await db.selectFrom('idempotency_records').selectAll().where((where) => where.and(own)).executeTakeFirst();
  if (!kept) return undefined;
  if (kept.expires_at < new Date()) {
    await db.deleteFrom('idempotency_records').where((where) => where.and(own)).where('expires_at', '<', new Date()).execute();
    return undefined;
  }
  if (!isSame(write, kept.request_hash)) throw reused();
  return kept.body === null ? undefined : opened(kept.body, cover);
}

/**
 * Does a write once per key (draft-ietf-httpapi-idempotency-key-header). The record is made first and in the
 * same transaction as the effect: a second caller waits on it until the first has committed, then gets its answer.
 *
 * @throws {HttpProblem} idempotency.reused (another body), idempotency.in-progress (still waiting when its patience ends).
 */
export async function once(db: Kysely<Database>, write: KeyedWrite, work: (transaction: Kysely<Database>) => Promise<{ status: number; body: string }>): Promise<Answer> {
  const request_hash = hashOf(write.body);
  const where = { hall_id: write.hallId, scope: write.scope, idempotency_key: write.key };
  try {
    return await inTransaction(db, async (transaction) => {
      await sql`select set_config('lock_timeout', ${String(write.patience ?? 5000)}, true)`.execute(transaction);
      const now = Date.now();
      await transaction.deleteFrom('idempotency_records').where('hall_id', '=', where.hall_id).where('scope', '=', where.scope).where('idempotency_key', '=', where.idempotency_key).where('expires_at', '<', new Date(now)).execute();
      const made = await transaction
        .insertInto('idempotency_records')
        .values({ ...where, request_hash, status: null, media_type: null, body: null, locked_until: new Date(now), expires_at: keptUntil(now) })
        .onConflict((conflict) => conflict.doNothing())
        .returning('scope')
        .executeTakeFirst();
      const own = transaction.selectFrom('idempotency_records').selectAll().where('hall_id', '=', where.hall_id).where('scope', '=', where.scope).where('idempotency_key', '=', where.idempotency_key);
      if (!made) {
        const kept = await own.executeTakeFirstOrThrow();
        if (!isSame(write, kept.request_hash)) throw reused();
        return { status: kept.status ?? 500, body: kept.body === null ? '' : opened(kept.body, write.cover), replayed: true };
      }
      const answer = await work(transaction);
      await transaction.updateTable('idempotency_records').set({ status: answer.status, media_type: 'application/json', body: write.cover?.seal(answer.body) ?? answer.body }).where('hall_id', '=', where.hall_id).where('scope', '=', where.scope).where('idempotency_key', '=', where.idempotency_key).execute();
      return { ...answer, replayed: false };
    });
  } catch (error) {
    if ((error as { code?: string }).code === '55P03') throw new HttpProblem('idempotency.in-progress', { headers: { 'retry-after': '1' } });
    throw error;
  }
}

/** Forgets answers whose day has passed. */
export async function sweepIdempotency(db: Kysely<Database>): Promise<void> {
  await db.deleteFrom('idempotency_records').where('expires_at', '<', new Date()).execute();
}
