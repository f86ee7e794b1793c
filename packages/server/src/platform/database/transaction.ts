import type { Kysely } from 'kysely';
import type { Database } from './schema.ts';

/** Serialisation failure and deadlock: the engine asks to run the same once more. */
const again = new Set(['40001', '40P01']);

/** Runs `work` in a transaction, and once more (up to five times) when the engine asks for it. `work` must not act outside it. */
export async function inTransaction<Result>(db: Kysely<Database>, work: (transaction: Kysely<Database>) => Promise<Result>): Promise<Result> {
  // Inside another transaction it is a part of that one.
  if (db.isTransaction) return work(db);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (attempt === 5 || !again.has((error as { code?: string }).code ?? '')) throw error;
    }
  }
}
