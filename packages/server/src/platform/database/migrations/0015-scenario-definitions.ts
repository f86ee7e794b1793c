import { sql, type Kysely } from 'kysely';

/** What scenarios are planned with; a hall's own in place of the national one. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql.raw('alter table scenarios add column definition jsonb').execute(db);
}
