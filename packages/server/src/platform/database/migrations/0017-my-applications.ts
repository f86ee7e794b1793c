import { sql, type Kysely } from 'kysely';

/** What the list of somebody's applications is read along: one owner and one state at a time, whichever hall of the network they are in. */
export async function up(db: Kysely<never>): Promise<void> {
  const statements = [
    `drop index applications_person`,
    `drop index applications_applicant`,
    `create index applications_person on applications (person_id, state, changed_at desc, id)`,
    `create index applications_applicant on applications (applicant_id, state, changed_at desc, id)`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}
