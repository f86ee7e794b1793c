import { sql, type Kysely } from 'kysely';

/**
 * What readers find helpful, when silence closes a question, from which day on a rating is shown, and which files of pictures may
 * lie there without their rows. Of a reader a keyed
 * digest is kept that has the answer in it: nobody can tell who it was, nor what else the same one has read. Questions that
 * were answered before get their keys from the next look of the job.
 */
export async function up(db: Kysely<never>): Promise<void> {
  const statements = [
    `create table answer_votes (hall_id text not null, answer_id text not null, reader text not null, primary key (hall_id, answer_id, reader))`,
    `alter table consultations add column close_sort timestamptz(3)`,
    `create index consultations_close on consultations (close_sort) where state = 'answered' and close_sort is not null`,
    `create index consultations_answered_calendar on consultations (calendar_revision, hall_id, id) where state = 'answered'`,
    `update consultations set calendar_revision = null where state = 'answered'`,
    `alter table consultation_log drop constraint consultation_log_by_kind_check`,
    `alter table consultation_log add constraint consultation_log_by_kind_check check (by_kind in ('citizen', 'staff', 'system'))`,
    `create table complaint_photo_files (hall_id text not null, id text not null, at timestamptz(3) not null, primary key (hall_id, id))`,
    `create index complaint_photo_files_at on complaint_photo_files (at)`,
    `alter table ratings add column shown_on date`,
    `update ratings set shown_on = rated_on`,
    `alter table ratings alter column shown_on set not null`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}
