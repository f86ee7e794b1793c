import { sql, type Kysely } from 'kysely';

/**
 * Applications and the cases they become. One row is an application from the first answer to the last result; what it
 * meant when it was handed in (plan, form, papers) is kept in `handed_in`, because scenarios and guides change. A case's
 * log only grows; `state` and the sort keys of a case are what the log says now, kept for the indexes and written in the
 * same statement as the row of the log. Nothing refers to the hall's row: each submission would lock it.
 */
export async function up(db: Kysely<never>): Promise<void> {
  const caseStates = `('waiting', 'received', 'recalled', 'accepted', 'notNeeded', 'acceptanceRefused', 'supplementing', 'supplemented', 'processing', 'specialProcedure', 'specialProcedureEnded', 'granted', 'grantedToFollow', 'refused', 'withdrawn', 'revoked')`;
  const statements = [
    `create table applications (
      hall_id text not null, id text not null, state text not null check (state in ('draft', 'submitted', 'closed', 'discarded')), version integer not null default 1,
      scenario_id text, matter_id text, handling_item_id text, revision text not null,
      person_id text not null, applicant_kind text not null check (applicant_kind in ('person', 'firm')), applicant_id text not null, mandate_id text, applicant jsonb not null,
      answers jsonb not null default '{}', "values" jsonb not null default '{}', documents jsonb not null default '{}', to_follow text[] not null default '{}', delivery jsonb not null default '{}',
      number text, query_code_hash text, query_code_sealed text, progress_id text, handed_in jsonb,
      locale text not null default 'zh-CN' check (locale in ('zh-CN', 'en')), changed_by text,
      created_at timestamptz(3) not null, changed_at timestamptz(3) not null, kept_until timestamptz(3), submitted_at timestamptz(3), closed_at timestamptz(3),
      primary key (hall_id, id), check ((scenario_id is null) <> (matter_id is null)), check ((state in ('draft', 'discarded')) = (number is null)))`,
    `create unique index applications_number on applications (hall_id, number) where number is not null`,
    `create unique index applications_progress on applications (progress_id) where progress_id is not null`,
    `create index applications_person on applications (hall_id, person_id, changed_at desc, id)`,
    `create index applications_applicant on applications (hall_id, applicant_id, changed_at desc, id)`,
    `create index applications_expiry on applications (kept_until) where state = 'draft'`,
    `create table application_numbers (hall_id text not null, day date not null, last_number integer not null, primary key (hall_id, day))`,
    // Tries to open a progress by number and code, by a digest of the number.
    `create table progress_tries (hall_id text not null, subject text not null, tries integer not null, first_at timestamptz(3) not null, primary key (hall_id, subject))`,
    `create index progress_tries_first on progress_tries (first_at)`,
    // \`shelf\` is the part of the inbox: the department has it, it waits for somebody else, it has ended.
    `create table cases (
      hall_id text not null, id text not null, case_no text not null, application_id text not null, position integer not null, plan_id text not null,
      matter_id text, matter_version integer, matter_name jsonb not null, department_id text not null, department_name jsonb not null, result jsonb,
      applicant jsonb not null, applicant_id text not null, person_id text not null,
      state text not null check (state in ${caseStates}), version integer not null default 1,
      shelf text not null generated always as (case when state in ('waiting', 'supplementing') then 'waiting'
        when state in ('received', 'accepted', 'supplemented', 'processing', 'specialProcedure', 'specialProcedureEnded') then 'open' else 'done' end) stored,
      joint boolean not null, limits jsonb not null, waits_for text[] not null default '{}', hands_in text[] not null default '{}',
      assigned_staff_id text, unread boolean not null default false, fee_due boolean not null default false, message_open boolean not null default false,
      papers_to_follow boolean not null default false, blocked boolean not null default false, delivery_state text not null default 'none' check (delivery_state in ('none', 'sent', 'received')),
      due_sort timestamptz(3) not null default '9999-12-31', due_soon_sort timestamptz(3) not null default '9999-12-31', answer_sort timestamptz(3),
      calendar_revision text, received_at timestamptz(3), accepted_at timestamptz(3), decided_at timestamptz(3), created_at timestamptz(3) not null, changed_at timestamptz(3) not null,
      primary key (hall_id, id), unique (hall_id, application_id, plan_id))`,
    `create unique index cases_number on cases (hall_id, case_no text_pattern_ops)`,
    `create unique index cases_id on cases (id)`,
    `create index cases_inbox on cases (hall_id, department_id, shelf, due_sort, id)`,
    `create index cases_inbox_hall on cases (hall_id, shelf, due_sort, id)`,
    `create index cases_done on cases (hall_id, department_id, changed_at desc, id) where shelf = 'done'`,
    `create index cases_done_hall on cases (hall_id, changed_at desc, id) where shelf = 'done'`,
    `create index cases_mine on cases (hall_id, assigned_staff_id, due_sort, id) where shelf = 'open' and assigned_staff_id is not null`,
    `create index cases_soon on cases (hall_id, department_id, due_soon_sort) where shelf = 'open'`,
    `create index cases_unread on cases (hall_id, department_id) where unread`,
    // Silence is acceptance when this moment has passed.
    `create index cases_answer on cases (answer_sort) where state = 'received' and answer_sort is not null`,
    `create index cases_calendar on cases (calendar_revision, hall_id, id) where shelf <> 'done'`,
    `create table case_log (
      hall_id text not null, case_id text not null, seq integer not null, at timestamptz(3) not null, action text not null,
      from_state text check (from_state in ${caseStates}), to_state text not null check (to_state in ${caseStates}),
      by_kind text not null check (by_kind in ('applicant', 'staff', 'system')), by_id text, by_name jsonb, reason jsonb, note text, data jsonb not null default '{}',
      primary key (hall_id, case_id, seq))`,
    `create table case_messages (
      hall_id text not null, id text not null, case_id text not null, at timestamptz(3) not null, from_kind text not null check (from_kind in ('applicant', 'staff')),
      person_id text not null, name jsonb, text text not null, read_at timestamptz(3), primary key (hall_id, id))`,
    `create index case_messages_case on case_messages (hall_id, case_id, at, id)`,
    // What lies in a case by the key of its paper: a document, a form made from the values, or what is to come.
    `create table case_papers (
      hall_id text not null, case_id text not null, key text not null, position integer not null, name jsonb not null, kind text not null,
      state text not null check (state in ('attached', 'filled', 'fetched', 'toFollow', 'fromResult', 'missing')), document_id text, given_by text, file_key text, sha256 text,
      handed_in_at timestamptz(3) not null, primary key (hall_id, case_id, key))`,
    `create index case_papers_document on case_papers (hall_id, document_id) where document_id is not null`,
    `create table case_supplements (
      hall_id text not null, case_id text not null, at timestamptz(3) not null, staff_id text not null, items jsonb not null, due_on date, supplied_at timestamptz(3), note text, primary key (hall_id, case_id))`,
    `create table case_special_procedures (
      hall_id text not null, case_id text not null, n integer not null, kind text not null check (kind in ('hearing', 'tender', 'auction', 'inspection', 'testing', 'quarantine', 'appraisal', 'expertReview')),
      days integer not null check (days > 0), reason jsonb not null, from_at timestamptz(3) not null, to_at timestamptz(3), primary key (hall_id, case_id, n))`,
    `create unique index case_special_procedures_open on case_special_procedures (hall_id, case_id) where to_at is null`,
    `create table case_extensions (
      hall_id text not null, case_id text not null, n integer not null, days integer not null check (days > 0), reason jsonb not null, state text not null check (state in ('proposed', 'approved', 'declined')),
      proposed_by text not null, decided_by text, at timestamptz(3) not null, decided_at timestamptz(3), primary key (hall_id, case_id, n), check (decided_by is null or decided_by <> proposed_by))`,
    `create unique index case_extensions_once on case_extensions (hall_id, case_id) where state <> 'declined'`,
    `create table case_decisions (
      hall_id text not null, case_id text not null, n integer not null, kind text not null check (kind in ('granted', 'grantedToFollow', 'refused', 'notNeeded', 'acceptanceRefused', 'revoked')),
      number text not null, at timestamptz(3) not null, staff_id text not null, reason jsonb, legal_basis text, remedies jsonb, right_agency jsonb, content jsonb,
      valid_until date, to_follow text[] not null default '{}', document_id text, primary key (hall_id, case_id, n), unique (hall_id, number))`,
    `create table case_decision_numbers (hall_id text not null, department_id text not null, year integer not null, last_number integer not null, primary key (hall_id, department_id, year))`,
    `create table case_deliveries (
      hall_id text not null, case_id text not null, method text not null check (method in ('counter', 'electronic', 'courier')), recipient text, phone text, address text,
      carrier text, tracking_number text, sent_at timestamptz(3), received_at timestamptz(3), primary key (hall_id, case_id))`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}
