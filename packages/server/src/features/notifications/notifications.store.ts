import type { Kysely } from 'kysely';
import type { Database } from '../../platform/database/schema.ts';

/** Which messages are taken back, and why. */
export interface Suppression {
  readonly hallId: string;
  readonly about: string;
  readonly templates?: readonly string[] | undefined;
  readonly reason: string;
}

/** Messages that will not be sent; their recipients are forgotten. */
export async function suppressPending(db: Kysely<Database>, { hallId, about, templates, reason }: Suppression): Promise<void> {
  let query = db.updateTable('notifications').set({ state: 'suppressed', reason, recipient: null }).where('hall_id', '=', hallId).where('about', '=', about).where('state', '=', 'pending');
  if (templates) query = query.where('template', 'in', [...templates]);
  await query.execute();
}
