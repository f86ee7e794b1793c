import { sql, type Kysely } from 'kysely';

/**
 * Questions to the hall, what of them is public, and ratings. The logs only grow; states and sort keys are what a log says
 * now, kept for the indexes. Of a rating neither ticket, case, desk nor hour is kept: what was rated is a keyed digest, by
 * which it can be rated once, and the day. `consultation_pieces` counts in how many public answers each piece of a word is,
 * so that a search begins with the rare ones and never reads what everybody writes.
 */
export async function up(db: Kysely<never>): Promise<void> {
  const states = `('submitted', 'assigned', 'answered', 'closed')`;
  const ratingStates = `('recorded', 'open', 'verified', 'corrected', 'answered', 'excluded')`;
  const statements = [
    `create table consultations (
      hall_id text not null, id text not null, number text not null, tracking_id text not null, state text not null check (state in ${states}), version integer not null default 1,
      shelf text not null generated always as (case when state in ('submitted', 'assigned') then 'open' else 'done' end) stored,
      department_id text, department_name jsonb, matter_id text, matter_name jsonb, assigned_staff_id text, may_publish boolean not null, phone_sealed text,
      locale text not null default 'zh-CN' check (locale in ('zh-CN', 'en')), helpful boolean,
      due_sort timestamptz(3) not null default '9999-12-31', due_soon_sort timestamptz(3) not null default '9999-12-31', calendar_revision text,
      answered_at timestamptz(3), answered_late boolean, answer_days numeric, created_at timestamptz(3) not null, changed_at timestamptz(3) not null, primary key (hall_id, id))`,
    `create unique index consultations_id on consultations (id)`,
    `create unique index consultations_tracking on consultations (tracking_id)`,
    `create index consultations_inbox on consultations (hall_id, department_id, shelf, due_sort, id)`,
    `create index consultations_inbox_hall on consultations (hall_id, shelf, due_sort, id)`,
    `create index consultations_mine on consultations (hall_id, assigned_staff_id, due_sort, id) where shelf = 'open' and assigned_staff_id is not null`,
    `create index consultations_done on consultations (hall_id, changed_at desc, id) where shelf = 'done'`,
    `create index consultations_soon on consultations (hall_id, due_soon_sort) where shelf = 'open'`,
    `create index consultations_calendar on consultations (calendar_revision, hall_id, id) where shelf = 'open'`,
    `create index consultations_received on consultations (hall_id, created_at)`,
    `create index consultations_answered on consultations (hall_id, answered_at desc) include (answer_days) where answered_at is not null`,
    `create table consultation_log (
      hall_id text not null, consultation_id text not null, seq integer not null, at timestamptz(3) not null, action text not null,
      from_state text check (from_state in ${states}), to_state text not null check (to_state in ${states}),
      by_kind text not null check (by_kind in ('citizen', 'staff')), by_id text, department jsonb, text text, data jsonb not null default '{}',
      primary key (hall_id, consultation_id, seq))`,
    // Public while \`published_at\` is set. A drafted one has no question of anybody behind it.
    `create table consultation_answers (
      hall_id text not null, id text not null, consultation_id text, question text not null, answer text not null, department_id text, department_name jsonb, matter_id text, matter_name jsonb,
      answered_on date not null, helpful integer not null default 0, provenance jsonb not null, published_at timestamptz(3), words text not null, pieces text[] not null, primary key (hall_id, id))`,
    `create unique index consultation_answers_question on consultation_answers (hall_id, consultation_id) where consultation_id is not null`,
    `create index consultation_answers_pieces on consultation_answers using gin (pieces) with (fastupdate = off) where published_at is not null`,
    `create index consultation_answers_list on consultation_answers (hall_id, helpful desc, id) where published_at is not null`,
    `create index consultation_answers_department on consultation_answers (hall_id, department_id, helpful desc, id) where published_at is not null`,
    `create index consultation_answers_matter on consultation_answers (hall_id, matter_id, helpful desc, id) where published_at is not null`,
    `create table consultation_pieces (hall_id text not null, piece text not null, answers integer not null, primary key (hall_id, piece))`,
    // How many questions came from an address on a day: a digest of both, beside no question.
    `create table consultation_senders (subject text primary key, day date not null, sent integer not null)`,
    `create index consultation_senders_day on consultation_senders (day)`,
    `create table ratings (
      hall_id text not null, id text not null, kind text not null check (kind in ('visit', 'case')), subject_key text not null, tracking_id text not null, number text,
      grade text not null check (grade in ('verySatisfied', 'satisfied', 'fairlySatisfied', 'dissatisfied', 'veryDissatisfied')), tags text[] not null default '{}', text text, phone_sealed text,
      locale text not null default 'zh-CN' check (locale in ('zh-CN', 'en')), what jsonb not null, department_id text, department_name jsonb, rated_on date not null,
      state text not null check (state in ${ratingStates}), version integer not null default 0, finding text check (finding in ('justified', 'mistaken', 'malicious')),
      shelf text not null generated always as (case when state = 'recorded' then 'none' when state in ('open', 'verified', 'corrected') then 'open' else 'done' end) stored,
      due_sort timestamptz(3) not null default '9999-12-31', due_soon_sort timestamptz(3) not null default '9999-12-31', calendar_revision text, changed_on date not null, excluded_at timestamptz(3),
      primary key (hall_id, id), unique (hall_id, subject_key))`,
    `create unique index ratings_id on ratings (id)`,
    `create unique index ratings_tracking on ratings (tracking_id)`,
    // By day and then by an id that is chance: the order tells nobody who came when.
    `create index ratings_bad on ratings (hall_id, department_id, due_sort, id) where shelf = 'open'`,
    `create index ratings_bad_hall on ratings (hall_id, due_sort, id) where shelf = 'open'`,
    `create index ratings_done on ratings (hall_id, changed_on desc, id) where shelf = 'done'`,
    `create index ratings_all on ratings (hall_id, rated_on desc, id)`,
    `create index ratings_all_department on ratings (hall_id, department_id, rated_on desc, id)`,
    `create index ratings_calendar on ratings (calendar_revision, hall_id, id) where shelf = 'open'`,
    `create table rating_log (
      hall_id text not null, rating_id text not null, seq integer not null, at timestamptz(3) not null, action text not null, to_state text not null check (to_state in ${ratingStates}),
      staff_id text not null, finding text, text text not null, primary key (hall_id, rating_id, seq))`,
    // The visit that has just ended at a desk, for the device beside it.
    `create index tickets_done_at_desk on tickets (hall_id, desk_id, finished_at) where state = 'completed'`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}
