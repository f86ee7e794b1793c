import { sql, type Kysely } from 'kysely';

/** The two letters that the numbers of a hall's applications begin with. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql.raw(`alter table halls add column number_prefix text check (number_prefix ~ '^[A-Z]{2}$')`).execute(db);
  // Halls of the sample that were filled in before.
  await sql.raw(`update halls set number_prefix = 'DZ' where network_id = 'dezhou'`).execute(db);
}
