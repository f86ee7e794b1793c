import { sql, type Kysely } from 'kysely';

/** What the inbox is read along beside the indexes of 0012: numbers within a department, what is soon due in the whole hall, and what has ended from the last on, in one direction so that nothing has to be sorted. */
export async function up(db: Kysely<never>): Promise<void> {
  const statements = [
    `create index cases_department_number on cases (hall_id, department_id, case_no text_pattern_ops)`,
    // A decision is numbered by its case.
    `drop table case_decision_numbers`,
    `drop index cases_done`,
    `drop index cases_done_hall`,
    `create index cases_done on cases (hall_id, department_id, changed_at, id) where shelf = 'done'`,
    `create index cases_done_hall on cases (hall_id, changed_at, id) where shelf = 'done'`,
    `create index cases_soon_hall on cases (hall_id, due_soon_sort) where shelf = 'open'`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}
