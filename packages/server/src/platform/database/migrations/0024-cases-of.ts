import { sql, type Kysely } from 'kysely';

/**
 * The cases of an application, by an index that begins with nothing else. Of a hall that has filled since PostgreSQL last
 * counted it believes that there is nearly nothing; any index that begins with the hall is as good then, and was read whole.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql.raw(`create index cases_application on cases (application_id, position)`).execute(db);
}
