import { sql, type Kysely } from 'kysely';

/**
 * Complaints, and how complaints, questions and ratings are followed: each has a secret id, and a number with a query code
 * of which a keyed digest is kept. A complaint's log only grows; its state and its sort keys are what the log says now, kept
 * for the indexes. Nobody's address is in these tables; the contact lies sealed, and an anonymous complaint has none. What
 * counts the complaints of an address holds a digest of address and day, beside no complaint, and is swept after that day.
 */
export async function up(db: Kysely<never>): Promise<void> {
  const states = `('submitted', 'accepted', 'assigned', 'inProgress', 'infoRequested', 'answered', 'reopened', 'closed', 'rejected', 'withdrawn')`;
  const statements = [
    `create table trackings (
      hall_id text not null, id text not null, kind text not null check (kind in ('complaint', 'consultation', 'rating')), subject_id text not null,
      number text not null, query_code_hash text not null, created_at timestamptz(3) not null, primary key (hall_id, id), unique (hall_id, kind, subject_id))`,
    `create unique index trackings_id on trackings (id)`,
    `create index trackings_number on trackings (number)`,
    `create table tracking_numbers (hall_id text not null, kind text not null, day date not null, last_number integer not null, primary key (hall_id, kind, day))`,
    // \`shelf\` is the part of the inbox; \`unassigned\` what supervisors pass on. \`close_sort\`: from then on silence is taken as being satisfied.
    `create table complaints (
      hall_id text not null, id text not null, number text not null, tracking_id text not null, kind text not null check (kind in ('complaint', 'report', 'suggestion', 'praise', 'help')),
      state text not null check (state in ${states}), version integer not null default 1, text text not null,
      shelf text not null generated always as (case when state in ('infoRequested', 'answered') then 'waiting' when state in ('closed', 'rejected', 'withdrawn') then 'done' else 'open' end) stored,
      about jsonb not null, case_id text, ticket_id text, desk_id text, about_department_id text, staff_ids text[] not null default '{}', facts jsonb,
      anonymous boolean not null, contact_sealed text, locale text not null default 'zh-CN' check (locale in ('zh-CN', 'en')),
      department_id text, department_name jsonb, assigned_staff_id text, reopened integer not null default 0, duplicate_of text, photo_count integer not null default 0,
      due_sort timestamptz(3) not null default '9999-12-31', due_soon_sort timestamptz(3) not null default '9999-12-31', close_sort timestamptz(3), sort_revision text not null default '',
      answered_at timestamptz(3), answered_late boolean, created_at timestamptz(3) not null, changed_at timestamptz(3) not null,
      primary key (hall_id, id), check (not anonymous or contact_sealed is null))`,
    `create unique index complaints_id on complaints (id)`,
    `create unique index complaints_number on complaints (hall_id, number)`,
    `create unique index complaints_tracking on complaints (tracking_id)`,
    `create index complaints_inbox on complaints (hall_id, department_id, shelf, due_sort, id)`,
    `create index complaints_inbox_hall on complaints (hall_id, shelf, due_sort, id)`,
    `create index complaints_unassigned on complaints (hall_id, due_sort, id) where state in ('submitted', 'accepted', 'reopened')`,
    `create index complaints_mine on complaints (hall_id, assigned_staff_id, due_sort, id) where shelf = 'open' and assigned_staff_id is not null`,
    `create index complaints_done on complaints (hall_id, changed_at desc, id) where shelf = 'done'`,
    `create index complaints_case on complaints (hall_id, case_id, created_at) where case_id is not null`,
    `create index complaints_desk on complaints (hall_id, desk_id, created_at) where desk_id is not null and shelf <> 'done'`,
    `create index complaints_about on complaints (hall_id, about_department_id, kind, created_at) where shelf <> 'done'`,
    `create index complaints_close on complaints (close_sort) where close_sort is not null`,
    `create index complaints_sort on complaints (sort_revision, hall_id, id) where shelf <> 'done'`,
    `create index complaints_received on complaints (hall_id, created_at)`,
    `create index complaints_answered on complaints (hall_id, answered_at) where answered_at is not null`,
    `create table complaint_log (
      hall_id text not null, complaint_id text not null, seq integer not null, at timestamptz(3) not null, action text not null,
      from_state text check (from_state in ${states}), to_state text not null check (to_state in ${states}),
      by_kind text not null check (by_kind in ('citizen', 'staff', 'system')), by_id text, by_name jsonb, department jsonb, text text, data jsonb not null default '{}',
      primary key (hall_id, complaint_id, seq))`,
    // \`seq\` is the row of the log that they came with: 1 when it was handed in.
    `create table complaint_photos (
      hall_id text not null, id text not null, complaint_id text not null, seq integer not null, position integer not null, width integer not null, height integer not null,
      byte_size integer not null, small_size integer not null, sha256 text not null, created_at timestamptz(3) not null, primary key (hall_id, id))`,
    `create unique index complaint_photos_id on complaint_photos (id)`,
    `create index complaint_photos_complaint on complaint_photos (hall_id, complaint_id, seq, position)`,
    `create table complaint_senders (subject text primary key, day date not null, sent integer not null)`,
    `create index complaint_senders_day on complaint_senders (day)`,
    // Uploads that nobody signed in for: who has the id may write to it. \`person_id\` of one is a digest of address and day, which goes with the row once it is used.
    `alter table uploads add column photo boolean not null default false`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}
