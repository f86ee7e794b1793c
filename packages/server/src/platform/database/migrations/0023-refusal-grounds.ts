import { sql, type Kysely } from 'kysely';

/** On what ground an application was refused; what was refused before that was asked for is not held against anybody. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql.raw(`alter table case_decisions add column ground text`).execute(db);
  await sql.raw(`update case_decisions set ground = 'unasked' where kind in ('refused', 'acceptanceRefused')`).execute(db);
}
