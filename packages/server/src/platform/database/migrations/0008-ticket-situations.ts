import { sql, type Kysely } from 'kysely';

/** In which situations of the matter a visitor is, so that the clerk sees the papers they were told of; null where nobody has told. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql.raw('alter table tickets add column situation_ids text[]').execute(db);
}
