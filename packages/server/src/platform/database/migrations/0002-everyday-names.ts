import { sql, type Kysely } from 'kysely';

/** What a hall itself says about everyday names, kept apart from those that come with lists, so that neither import undoes the other. */
export async function up(db: Kysely<never>): Promise<void> {
  const statements = [
    `alter table matters add column base_names text[] not null default '{}'`,
    `update matters set base_names = everyday_names`,
    `create table everyday_name_edits (
      hall_id text not null references halls (id), position integer not null,
      matter text not null, everyday text[] not null, without text[] not null, primary key (hall_id, position))`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}
